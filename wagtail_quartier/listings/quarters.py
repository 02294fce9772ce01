"""Quarters and the areas they span."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from copy import copy
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet

from wagtail_quartier.conf import role_model
from wagtail_quartier.listings import pictures, shown_pages
from wagtail_quartier.listings.roles import listed_of_role, visible_of_role
from wagtail_quartier.listings.untranslated import is_listed
from wagtail_quartier.translations import fetched, in_active_language


@dataclass(frozen=True, slots=True)
class QuarterCard:
    """A quarter in a list: its page and what is to be found in it and below it."""

    page: Any
    project_count: int
    centre_count: int


def visible() -> QuerySet[Any]:
    """Return the originals of all quarters anybody may see, in the order of the page tree."""
    return visible_of_role("quarter").order_by("path")


def listed() -> QuerySet[Any]:
    """Return those of them that lists show in the active language."""
    return listed_of_role("quarter").order_by("path")


def area(quarter: Any) -> list[int]:
    """Return the primary keys of a quarter and of all quarters below it (one query)."""
    model = role_model("quarter")
    if model is None or quarter is None or quarter.path == "":
        return []
    return list(
        model._default_manager.filter(path__startswith=quarter.path).values_list("pk", flat=True)
    )


def areas(asked: Iterable[Any]) -> dict[int, set[int]]:
    """Return the same for several originals, by primary key (one query for all of them)."""
    rows = list(asked)
    model = role_model("quarter")
    if model is None or not rows:
        return {}
    paths = list(model._default_manager.values_list("pk", "path"))
    return {row.pk: {pk for pk, path in paths if path.startswith(row.path)} for row in rows}


def children(quarter: Any) -> list[Any]:
    """Return the quarters directly below a quarter that lists show, as originals."""
    if not quarter.path:
        return []
    below = [
        original
        for original, shown in known()
        if original.path.startswith(quarter.path)
        and original.depth == quarter.depth + 1
        and is_listed(shown)
    ]
    # What is known is shared with other requests.
    return [copy(original) for original in below]


def known() -> list[tuple[Any, Any]]:
    """Return pairs of each visible original and its version in the active language."""
    return shown_pages.known("quarter")


def by_pk() -> dict[int, Any]:
    """Return all visible quarters by the primary key of their original, in the active language."""
    return {original.pk: shown for original, shown in known()}


def cards(quarters: Iterable[Any]) -> list[QuarterCard]:
    """Return a card for each quarter; the counts include everything below it."""
    rows = fetched(quarters)
    if not rows:
        return []
    model = role_model("quarter")
    paths = dict(model._default_manager.values_list("pk", "path"))  # type: ignore[union-attr]
    project_count = _count(projects_by_quarter(), rows, paths)
    centre_count = _count(centres_by_quarter(), rows, paths)
    # A version may be known to other requests as well.
    all_shown = [copy(page) for page in in_active_language(rows)]
    pictures.attach(all_shown)
    return [
        QuarterCard(shown, project_count[row.pk], centre_count[row.pk])
        for row, shown in zip(rows, all_shown, strict=True)
    ]


def projects_by_quarter() -> list[tuple[int, int]]:
    """Return ``(quarter, project)`` pairs of primary keys of the projects lists show."""
    shown = listed_of_role("project")
    if role_model("project") is None:
        return []
    pairs = shown.filter(quarter_links__isnull=False)
    return list(pairs.order_by().values_list("quarter_links__quarter", "pk"))


def centres_by_quarter() -> list[tuple[int, int]]:
    """Return ``(quarter, centre)`` pairs of primary keys of the centres lists show."""
    shown = listed_of_role("centre")
    if role_model("centre") is None:
        return []
    pairs = shown.filter(place__quarter__isnull=False)
    return list(pairs.order_by().values_list("place__quarter", "pk"))


def _count(
    pairs: list[tuple[int, int]], quarters: list[Any], paths: dict[int, str]
) -> Counter[int]:
    found: dict[int, set[int]] = {quarter.pk: set() for quarter in quarters}
    for quarter_pk, page_pk in pairs:
        path = paths.get(quarter_pk, "")
        for quarter in quarters:
            if path.startswith(quarter.path):
                found[quarter.pk].add(page_pk)
    return Counter({pk: len(pages) for pk, pages in found.items()})
