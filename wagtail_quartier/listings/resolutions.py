"""What gatherings have agreed on, across their sessions: counted, and as a list."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db.models import Count, F, Q, QuerySet
from django.db.models.functions import Left, Length

from wagtail_quartier.listings import sessions
from wagtail_quartier.listings.resolution_states import (
    ResolutionState,
    is_overdue,
    overdue_condition,
)
from wagtail_quartier.listings.roles import rows_of, visible_of_role
from wagtail_quartier.snippets.people import Organisation
from wagtail_quartier.translations import (
    facts_with_words,
    fetched,
    in_active_language,
    rows_with_words,
)

#: The page of a gathering shows so many; the others stand on a page of their own.
MOST_ON_A_PAGE = 6


@dataclass(frozen=True, slots=True)
class ResolutionEntry:
    """A resolution: facts from the original's row, text and outcome in the language of ``words``.

    ``session`` is the page of the session in the active language, where it is not shown itself.
    """

    fact: Any
    words: Any
    session: Any = None

    @property
    def text(self) -> str:
        """What was agreed."""
        return self.words.text

    @property
    def outcome(self) -> str:
        """What has come of it."""
        return self.words.outcome

    @property
    def state(self) -> ResolutionState:
        """How far it is."""
        return ResolutionState(self.fact.state)

    @property
    def responsible(self) -> Organisation | None:
        """Who sees to it."""
        return self.fact.responsible

    @property
    def due_date(self) -> dt.date | None:
        """The last day in time."""
        return self.fact.due_date

    @property
    def is_overdue(self) -> bool:
        """Whether it should have been done by now."""
        return is_overdue(self.fact.state, self.fact.due_date)

    @property
    def anchor(self) -> str:
        """The fragment by which an address leads to it."""
        return f"quartier-resolution-{self.fact.translation_key.hex}"


@dataclass(frozen=True, slots=True)
class Figures:
    """How many resolutions there are in each state, and how many of them are overdue."""

    open: int = 0
    progress: int = 0
    done: int = 0
    dropped: int = 0
    overdue: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return self.open + self.progress + self.done + self.dropped

    @property
    def states(self) -> list[tuple[ResolutionState, int]]:
        """The states that occur, with their numbers: what was done comes first."""
        order = (
            ResolutionState.DONE,
            ResolutionState.IN_PROGRESS,
            ResolutionState.OPEN,
            ResolutionState.DROPPED,
        )
        return [(state, number) for state in order if (number := getattr(self, state.value))]

    def __bool__(self) -> bool:
        return self.total > 0


def all_of(gathering: Any) -> QuerySet[Any]:
    """Return the rows of all visible sessions of a gathering, those of the newest one first.

    An empty list of plain pages where the host has no sessions.
    """
    if rows_of("session", "resolutions") is None:
        return visible_of_role("session").none()
    return _rows(sessions.below(sessions.versions(gathering))).order_by(
        "-page__date", "-page__path", "sort_order"
    )


def entries(rows: QuerySet[Any]) -> list[ResolutionEntry]:
    """Return rows as entries with their sessions; two queries."""
    pairs = rows_with_words(rows.select_related("responsible"))
    keys = {fact.page_id for fact, _words in pairs}
    found = fetched(visible_of_role("session").filter(pk__in=keys).order_by()) if keys else []
    shown = dict(zip((row.pk for row in found), in_active_language(found), strict=True))
    return [ResolutionEntry(fact, words, shown.get(fact.page_id)) for fact, words in pairs]


def newest(rows: QuerySet[Any]) -> list[ResolutionEntry]:
    """Return the first of ``rows``, as many as the page of a gathering shows; two queries."""
    return entries(rows[:MOST_ON_A_PAGE])


def readable() -> QuerySet[Any]:
    """Return the rows of every session that anybody may read; an empty list without sessions."""
    sessions_shown = visible_of_role("session")
    return sessions_shown if rows_of("session", "resolutions") is None else _rows(sessions_shown)


def by_key(keys: set[UUID]) -> dict[UUID, ResolutionEntry]:
    """Return those that anybody may read by the key they have in every language.

    Two queries, or none where there is nothing to look for.
    """
    if not keys or rows_of("session", "resolutions") is None:
        return {}
    found = entries(readable().filter(translation_key__in=keys).order_by())
    return {entry.fact.translation_key: entry for entry in found if entry.session}


def of_session(session: Any) -> list[ResolutionEntry]:
    """Return the resolutions of one session, in their order; one query."""
    return [
        ResolutionEntry(fact, words)
        for fact, words in facts_with_words(session, "resolutions", "responsible")
    ]


def figures(rows: QuerySet[Any]) -> Figures:
    """Return how far some resolutions are; one query."""
    if rows_of("session", "resolutions") is None:
        return Figures()
    counted = rows.order_by().aggregate(
        **{state.value: _count(state=state.value) for state in ResolutionState},
        overdue=Count("pk", filter=overdue_condition()),
    )
    return Figures(**counted)


def figures_of(gatherings: Iterable[Any]) -> dict[int, Figures]:
    """Return the same for several visible gatherings, by primary key of the original.

    Two queries for all of them; a gathering without resolutions is left out.
    """
    paths = sessions.paths_of(gatherings)
    if not paths or rows_of("session", "resolutions") is None:
        return {}
    model = visible_of_role("session").model
    above = Left("path", Length(F("path")) - model.steplen)
    chosen = visible_of_role("session").annotate(above=above).filter(above__in=paths)
    rows = _rows(chosen).annotate(above=Left("page__path", Length("page__path") - model.steplen))
    counted = (
        rows.order_by()
        .values("above")
        .annotate(
            **{state.value: _count(state=state.value) for state in ResolutionState},
            overdue=Count("pk", filter=overdue_condition()),
        )
    )
    found: dict[int, Figures] = {}
    for row in counted:
        key = paths[row.pop("above")]
        known = found.get(key, Figures())
        found[key] = Figures(**{name: getattr(known, name) + row[name] for name in row})
    return found


def _count(state: str) -> Count:
    return Count("pk", filter=Q(state=state))


def _rows(chosen: QuerySet[Any]) -> QuerySet[Any]:
    rows = rows_of("session", "resolutions")
    return rows.filter(page__in=chosen.order_by().values("pk"))
