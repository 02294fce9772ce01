"""Grants: which project received which award in which year."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from copy import copy
from dataclasses import dataclass, field
from typing import Any

from django.db.models import QuerySet

from wagtail_quartier.conf import role_model
from wagtail_quartier.listings import pictures, quarters, vocabulary
from wagtail_quartier.listings.roles import listed_of_role, rows_of
from wagtail_quartier.snippets.awards import Award
from wagtail_quartier.translations import (
    facts_with_words,
    fetched,
    in_active_language,
    rows_with_words,
)


@dataclass(frozen=True, slots=True)
class GrantCard:
    """One grant in a list; words and project in the active language where they exist.

    ``key`` is the same in every language and survives publication. ``words`` is the row that
    knows in which language the jury's words are.
    """

    key: uuid.UUID
    award: Award
    year: int
    distinction: str
    jury_words: str
    project: Any
    quarters: list[Any] = field(default_factory=list)
    in_all_quarters: bool = False
    words: Any = None


def of_projects(projects: QuerySet[Any]) -> QuerySet[Any]:
    """Return the grants of visible projects, newest first."""
    grants = rows_of("project", "award_grants")
    if grants is None:
        return Award.objects.none()
    return grants.filter(page__in=projects.order_by().values("pk")).order_by(
        "-year", "award__name", "page__title", "pk"
    )


def all_grants() -> QuerySet[Any]:
    """Return every grant of every project that lists show, newest first."""
    return of_projects(listed_of_role("project"))


def cards(
    grants: QuerySet[Any],
    limit: int | None = None,
    with_quarters: bool = False,
    known: Mapping[int, Any] | None = None,
) -> list[GrantCard]:
    """Return a card for each grant, at most ``limit``; queries do not depend on how many.

    Three queries in every language: grants with their words, projects, and pictures. ``known``
    are projects in the active language by the primary key of their original, of which those
    that were granted something need not be asked for.
    """
    model = role_model("project")
    if model is None:
        return []
    pairs = rows_with_words(grants if limit is None else grants[:limit])
    shown = {fact.page_id: (known or {}).get(fact.page_id) for fact, _words in pairs}
    missing = [pk for pk, page in shown.items() if page is None]
    if missing:
        found = fetched(model._default_manager.filter(pk__in=missing))
        shown.update(zip((row.pk for row in found), in_active_language(found), strict=True))
    return _cards(pairs, shown, _quarters(shown) if with_quarters else {})


def cards_of_project(project: Any) -> list[GrantCard]:
    """Return a card for each grant of ``project``, newest first, also those only being edited."""
    pairs = facts_with_words(project, "award_grants")
    newest_first = sorted(pairs, key=lambda pair: -pair[0].year)
    return _cards(newest_first, {fact.page_id: project for fact, _words in pairs}, {})


def _cards(
    pairs: list[tuple[Any, Any]], shown: Mapping[int, Any], places: Mapping[int, list[Any]]
) -> list[GrantCard]:
    known = vocabulary.by_pk(Award)
    granted = {fact.award_id for fact, _words in pairs}
    # What is known is shared with other requests, and a picture will be put into it.
    awards = {pk: copy(known[pk]) for pk in granted if pk in known}
    pictures.attach(awards.values())
    return [
        GrantCard(
            key=fact.translation_key,
            award=awards[fact.award_id],
            year=fact.year,
            distinction=words.distinction,
            jury_words=words.jury_words,
            project=shown[fact.page_id],
            quarters=places.get(fact.page_id, []),
            in_all_quarters=shown[fact.page_id].in_all_quarters,
            words=words,
        )
        for fact, words in pairs
        if fact.award_id in awards
    ]


def _quarters(pages: Iterable[int]) -> dict[int, list[Any]]:
    """Return the visible quarters of projects, in the active language, by primary key."""
    links = rows_of("project", "quarter_links")
    found: dict[int, list[Any]] = {}
    known = quarters.by_pk()
    for link in links.filter(page__in=list(pages)) if links is not None else ():
        if link.quarter_id in known:
            found.setdefault(link.page_id, []).append(known[link.quarter_id])
    return found
