"""What somebody has chosen by hand, in whatever language: the originals that are meant.

An editor chooses a page or a word in one language, and a list is made of originals. The key
that all versions share leads from one to the other; an alias leads to its source first.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from django.db.models import QuerySet

from wagtail_quartier.conf import role_model


def keys_of(pages: Iterable[Any]) -> dict[int, Any]:
    """Return the key that all versions of a page share, by the primary key of the page given.

    No query, but for aliases: one for all of them.
    """
    rows = {page.pk: page for page in pages}
    found = {pk: page.translation_key for pk, page in rows.items()}
    sources = {pk: source for pk, page in rows.items() if (source := _source(page)) is not None}
    if sources:
        model = type(next(iter(rows.values())))._meta.get_field("alias_of").related_model
        keys = model._default_manager.in_bulk(sources.values())
        for pk, source in sources.items():
            if source in keys:
                found[pk] = keys[source].translation_key
    return found


def originals_of(pages: Iterable[Any], shown: QuerySet[Any], role: str) -> dict[int, Any]:
    """Return the originals among ``shown`` that are meant by ``pages``, by the latter's keys.

    ``shown`` are pages of ``role``. What is not among them is left out. One query.
    """
    keys = keys_of(pages)
    if not keys or role_model(role) is None:
        return {}
    by_key = {row.translation_key: row for row in shown.filter(translation_key__in=keys.values())}
    return {pk: by_key[key] for pk, key in keys.items() if key in by_key}


def by_key(known: Iterable[tuple[Any, Any]]) -> Mapping[Any, Any]:
    """Return the originals of pairs such as ``quarters.known()`` by the key versions share."""
    return {original.translation_key: original for original, _shown in known}


def _source(page: Any) -> int | None:
    return getattr(page, "alias_of_id", None)
