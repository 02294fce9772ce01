"""Facts once, prose translated: the original of an object and its version in a language."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

from django.conf import settings
from django.db.models import Exists, Model, OuterRef, QuerySet
from django.utils.translation import get_language
from wagtail.coreutils import get_supported_content_language_variant
from wagtail.models import Locale

from wagtail_quartier.content_changes import kept
from wagtail_quartier.remembered import remembered
from wagtail_quartier.visibility import published, visible_pages

M = TypeVar("M", bound=Model)


def originals(queryset: QuerySet[M]) -> QuerySet[M]:
    """Keep the oldest row of each ``translation_key``, whatever its language."""
    older = queryset.model._default_manager.filter(
        translation_key=OuterRef("translation_key"), pk__lt=OuterRef("pk")
    )
    return queryset.filter(~Exists(older))


def original_of(instance: M) -> M:
    """Return the oldest saved row that shares ``instance``'s ``translation_key``.

    An unsaved instance, and one that is the oldest itself, is its own original, so that
    a preview shows the facts being edited.
    """
    first = next(iter(versions_of(instance)), None)
    return instance if first is None or first.pk == instance.pk else first


def versions_of(instance: M, *related: str) -> list[M]:
    """Return all saved translations of ``instance``, itself included, the oldest first.

    ``related`` are foreign keys to fetch with them. Nothing is asked on a site with one
    language, nor for an instance that is not saved.
    """
    if not getattr(settings, "WAGTAIL_I18N_ENABLED", False) or instance.pk is None:
        return []
    model, key = type(instance), instance.translation_key  # type: ignore[attr-defined]
    versions = model._default_manager.filter(translation_key=key).order_by("pk")
    if related:
        versions = versions.select_related(*related)
    return remembered(("versions", model, key), lambda: list(versions))


def locales() -> dict[int, Locale]:
    """Return all locales of the site by primary key."""
    return remembered("locales", lambda: kept("locales", Locale.objects.in_bulk))


def active_locale() -> Locale:
    """Return the locale of the active language, the site's default one where it has none.

    Raises ``Locale.DoesNotExist`` where neither exists.
    """
    try:
        code = get_supported_content_language_variant(get_language() or settings.LANGUAGE_CODE)
    except LookupError:
        return Locale.get_default()
    by_code = {locale.language_code: locale for locale in locales().values()}
    return by_code.get(code) or Locale.get_default()


def in_active_language(objects: Iterable[M]) -> list[M]:
    """Return ``objects`` in the same order, each in the active language where it exists.

    One query for all of them; an object without a published translation stays as it is,
    and whoever shows it marks it with its own ``lang`` and ``dir``. All objects must be
    of one model.
    """
    rows = list(objects)
    if not rows or not getattr(settings, "WAGTAIL_I18N_ENABLED", False):
        return rows
    locale = active_locale()
    foreign = [row.translation_key for row in rows if row.locale_id != locale.pk]  # type: ignore[attr-defined]
    if not foreign:
        return rows
    candidates = type(rows[0])._default_manager.filter(translation_key__in=foreign, locale=locale)
    is_page = hasattr(candidates, "public")
    candidates = visible_pages(candidates) if is_page else published(candidates)
    found = {row.translation_key: row for row in candidates}  # type: ignore[attr-defined]
    return [found.get(row.translation_key, row) for row in rows]  # type: ignore[attr-defined]


def facts_with_words(page: Any, relation: str, *related: str) -> list[tuple[Any, Any]]:
    """Return pairs of rows of a page's child relation: the original's, and the one to read.

    Facts come from the first of a pair. Words come from the second: the row of ``page``
    with the same ``translation_key``, or the original's where it has none. ``related`` are
    the foreign keys to fetch with the facts.
    """
    # Without a name, select_related() would fetch every relation there is.
    facts = list(getattr(page.original, relation).select_related(*related or (None,)))
    if page.original is page or page.original.pk == page.pk:
        return [(row, row) for row in facts]
    words = {row.translation_key: row for row in getattr(page, relation).all()}
    return [(row, words.get(row.translation_key, row)) for row in facts]
