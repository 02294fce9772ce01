"""Grants: which project, or which facility of a host, received which award in which year."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from copy import copy
from dataclasses import dataclass, field
from itertools import repeat
from typing import Any

from django.db.models import QuerySet

from wagtail_quartier.conf import role_model
from wagtail_quartier.listings import pictures, quarters, vocabulary
from wagtail_quartier.listings.grants import Grants
from wagtail_quartier.listings.recipients import GRANTS, Recipients, facilities, kinds
from wagtail_quartier.listings.roles import rows_of
from wagtail_quartier.snippets.awards import Award
from wagtail_quartier.translations import (
    facts_with_words,
    fetched,
    in_active_language,
)


@dataclass(frozen=True, slots=True)
class GrantCard:
    """One grant in a list; words and project in the active language where they exist.

    ``project`` is the page that received it, which may be a facility of the host as well.
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

    @property
    def is_of_project(self) -> bool:
        """Whether a project received it, and no facility."""
        model = role_model("project")
        return model is not None and isinstance(self.project, model)


def of_projects(projects: QuerySet[Any]) -> Grants:
    """Return the grants of visible projects, newest first."""
    grants = rows_of("project", GRANTS)
    if grants is None:
        return Grants(())
    kind = Recipients(grants.model, is_project=True)
    return Grants([(kind, grants.filter(page__in=projects.order_by().values("pk")))])


def all_grants() -> Grants:
    """Return every grant of every project and facility that lists show, newest first."""
    return Grants((kind, kind.grants()) for kind in kinds())


def in_quarters(area: Iterable[int], projects: QuerySet[Any]) -> Grants:
    """Return the grants of ``projects``, and those of facilities in one of the quarters."""
    some = list(area)
    there = [(kind, kind.grants().filter(kind.in_quarters(some))) for kind in facilities()]
    return Grants([*of_projects(projects).parts, *there])


def cards(
    grants: Grants,
    limit: int | None = None,
    with_quarters: bool = False,
    known: Mapping[int, Any] | None = None,
) -> list[GrantCard]:
    """Return a card for each grant, at most ``limit``; queries do not depend on how many.

    Three queries in every language: grants with their words, projects, and pictures; three for
    each kind of facility as well. ``known`` are projects in the active language by the primary
    key of their original, of which those that were granted something need not be asked for.
    """
    found = (grants if limit is None else grants[:limit]).with_words()
    shown: dict[Recipients, dict[int, Any]] = {}
    for kind, fact, _words in found:
        page = (known or {}).get(fact.page_id) if kind.is_project else None
        shown.setdefault(kind, {})[kind.page_of(fact)] = page
    for kind, pages in shown.items():
        missing = [pk for pk, page in pages.items() if page is None]
        if missing:
            rows = fetched(kind.pages.filter(pk__in=missing))
            pages.update(zip((row.pk for row in rows), in_active_language(rows), strict=True))
    places = _quarters(found) if with_quarters else {}
    return _cards(
        [(fact, words, shown[kind][kind.page_of(fact)]) for kind, fact, words in found],
        [places.get((kind, fact.page_id), []) for kind, fact, _words in found],
    )


def cards_of_project(project: Any) -> list[GrantCard]:
    """Return a card for each grant of ``project``, newest first, also those only being edited."""
    pairs = facts_with_words(project, GRANTS)
    newest_first = sorted(pairs, key=lambda pair: -pair[0].year)
    return _cards([(fact, words, project) for fact, words in newest_first])


def _cards(
    granted: list[tuple[Any, Any, Any]], places: list[list[Any]] | None = None
) -> list[GrantCard]:
    known = vocabulary.by_pk(Award)
    asked = {fact.award_id for fact, _words, _page in granted}
    # What is known is shared with other requests, and a picture will be put into it.
    awards = {pk: copy(known[pk]) for pk in asked if pk in known}
    pictures.attach(awards.values())
    return [
        GrantCard(
            key=fact.translation_key,
            award=awards[fact.award_id],
            year=fact.year,
            distinction=words.distinction,
            jury_words=words.jury_words,
            project=page,
            quarters=where,
            in_all_quarters=getattr(page, "in_all_quarters", False),
            words=words,
        )
        for (fact, words, page), where in zip(granted, places or repeat([]), strict=False)
        if fact.award_id in awards
    ]


def _quarters(
    granted: list[tuple[Recipients, Any, Any]],
) -> dict[tuple[Recipients, int], list[Any]]:
    """Return the visible quarters of what received grants, in the active language."""
    found: dict[tuple[Recipients, int], list[Any]] = {}
    known = quarters.by_pk()
    projects = {fact.page_id: kind for kind, fact, _words in granted if kind.is_project}
    links = rows_of("project", "quarter_links") if projects else None
    for link in links.filter(page__in=list(projects)) if links is not None else ():
        if link.quarter_id in known:
            there = found.setdefault((projects[link.page_id], link.page_id), [])
            there.append(known[link.quarter_id])
    for kind, fact, _words in granted:
        if not kind.is_project and (pk := kind.quarter_of(fact)) in known:
            found[kind, fact.page_id] = [known[pk]]
    return found
