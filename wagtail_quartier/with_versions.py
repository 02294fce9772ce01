"""Originals and their versions in one language, fetched with one query, whatever the language.

A list in the language of its originals has to ask no less than one in another: whether there is
a version is part of the question in both.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any, TypeVar

from django.db import connections
from django.db.models import Model, QuerySet
from wagtail.models import Locale

from wagtail_quartier.visibility import is_of_pages, published, visible_pages

M = TypeVar("M", bound=Model)

#: Where an original keeps its version, beside the primary key of the locale it was asked for.
AT_HAND = "quartier_version"


def fetch_with_versions(originals: QuerySet[M], locale: Locale) -> list[M]:
    """Return ``originals`` in their order; each knows its published version in ``locale``.

    ``originals`` may be sliced, and ordered by what does not depend on annotations; of each
    ``translation_key`` it has one row. One query; :func:`version_at_hand` then costs none.
    """
    versions = originals.model._default_manager.filter(locale=locale)
    versions = (visible_pages if is_of_pages(versions) else published)(versions)
    found = _both(originals, versions)
    by_key: dict[Any, list[Any]] = defaultdict(list)
    for row in found:
        by_key[row.translation_key].append(row)  # type: ignore[attr-defined]
    for group in by_key.values():
        version = next((row for row in group if row.locale_id == locale.pk), None)
        # What is in the language already is alone.
        for row in [row for row in group if row is not version] or group:
            put_at_hand(row, locale, None if row is version else version)
    return [row for row in found if hasattr(row, AT_HAND)]


def put_at_hand(original: Model, locale: Locale, version: Model | None) -> None:
    """Let ``original`` know its published version in ``locale``; ``None`` where it has none."""
    setattr(original, AT_HAND, (locale.pk, version))


def has_version_at_hand(original: Model, locale: Locale) -> bool:
    """Tell whether ``original`` was fetched with its version in ``locale``."""
    return getattr(original, AT_HAND, (None, None))[0] == locale.pk


def version_at_hand(original: Model, locale: Locale) -> Any:
    """Return the version ``original`` was fetched with, or ``None`` where it has none."""
    return getattr(original, AT_HAND)[1] if has_version_at_hand(original, locale) else None


def fetch_rows_with_words(rows: QuerySet[M], locale: Locale) -> list[tuple[M, M]]:
    """Return pairs of child rows of original pages: the row, and the one to read in ``locale``.

    That is the row of the published page in ``locale``, or the original's. One query.
    """
    pages = rows.model._meta.get_field("page").related_model._default_manager  # type: ignore[union-attr]
    spoken = visible_pages(pages.filter(locale=locale)).values("pk")
    found = _both(rows, rows.model._default_manager.filter(page__in=spoken))
    by_key: dict[Any, list[Any]] = defaultdict(list)
    for row in found:
        by_key[row.translation_key].append(row)  # type: ignore[attr-defined]
    # Rows get new keys when they are published; of their pages the original is the oldest.
    pairs = {
        id(group[0]): (group[0], group[-1])
        for group in (sorted(rows, key=lambda row: row.page_id) for rows in by_key.values())
    }
    return [pairs[id(row)] for row in found if id(row) in pairs]


def _both(asked: QuerySet[M], versions: QuerySet[M]) -> list[M]:
    """Return what is asked and those of the versions that belong to it, in the order asked for."""
    rows = asked.model._default_manager
    chosen = asked if asked.query.is_sliced else asked.order_by()
    if asked.query.is_sliced:
        # Neither MySQL nor a union takes a slice as it is.
        nested = connections[asked.db].features.allow_sliced_subqueries_with_in
        keys: Any = asked.values("pk") if nested else list(asked.values_list("pk", flat=True))
        chosen = rows.filter(pk__in=keys).order_by()
    versions = versions.filter(translation_key__in=chosen.values("translation_key")).order_by()
    # Django 6.1 gives a union the order of its first model again.
    all_keys = chosen.values("pk").union(versions.values("pk"), all=True).order_by()
    both = rows.filter(pk__in=all_keys)
    if asked.query.order_by:
        both = both.order_by(*asked.query.order_by)
    if asked.query.select_related:
        both.query.select_related = asked.query.select_related
    if lookups := asked._prefetch_related_lookups:  # type: ignore[attr-defined]
        both = both.prefetch_related(*lookups)
    return list(both)
