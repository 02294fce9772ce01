"""Grants: which project received which award in which year."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from django.db.models import QuerySet

from wagtail_quartier.listings import pictures, quarters
from wagtail_quartier.listings.roles import listed_of_role, rows_of
from wagtail_quartier.snippets.awards import Award
from wagtail_quartier.translations import in_active_language


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
    return (
        grants.filter(page__in=projects.order_by().values("pk"))
        .select_related("award", "page")
        .order_by("-year", "award__name", "page__title", "pk")
    )


def of_project(project: Any) -> list[Any]:
    """Return the grants of one project, newest first, also those only being edited."""
    grants = project.original.award_grants.select_related("award")
    return sorted(grants, key=lambda grant: -grant.year)


def all_grants() -> QuerySet[Any]:
    """Return every grant of every project that lists show, newest first."""
    return of_projects(listed_of_role("project"))


def cards(
    grants: Iterable[Any], limit: int | None = None, with_quarters: bool = False
) -> list[GrantCard]:
    """Return a card for each grant, at most ``limit``; queries do not depend on how many."""
    rows = list(islice(grants, limit))
    awards = {row.award_id: row.award for row in rows}
    pages = {row.page_id: row.page for row in rows}
    awards = dict(zip(awards, in_active_language(awards.values()), strict=True))
    pages = dict(zip(pages, in_active_language(pages.values()), strict=True))
    pictures.attach(awards.values())
    words = _words(rows, pages)
    places = _quarters(pages) if with_quarters else {}
    return [
        GrantCard(
            key=row.translation_key,
            award=awards[row.award_id],
            year=row.year,
            distinction=word.distinction,
            jury_words=word.jury_words,
            project=pages[row.page_id],
            quarters=places.get(row.page_id, []),
            in_all_quarters=row.page.in_all_quarters,
            words=word,
        )
        for row, word in zip(rows, words, strict=True)
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


def _words(rows: list[Any], pages: dict[int, Any]) -> list[Any]:
    """Return the rows whose words are read: those of the page that is shown.

    A translation that is still a draft has rows as well, and its page is not shown.
    """
    translated = {page.pk for original, page in pages.items() if page.pk != original}
    if not translated:
        return rows
    found = type(rows[0])._default_manager.filter(page__in=translated)
    by_key = {row.translation_key: row for row in found}
    return [by_key.get(row.translation_key, row) for row in rows]
