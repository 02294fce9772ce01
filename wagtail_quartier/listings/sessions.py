"""The sessions of gatherings: which are to come, which are over, what one of them shows."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import Any

from django.db.models import Count, Q, QuerySet
from django.utils import timezone

from wagtail_quartier.conf import role_model
from wagtail_quartier.listings import office_hours
from wagtail_quartier.listings.dates import Dates
from wagtail_quartier.listings.resolution_states import ResolutionState
from wagtail_quartier.listings.roles import rows_of, visible_of_role
from wagtail_quartier.listings.timetable import Entry
from wagtail_quartier.translations import fetched, in_active_language, versions_of_source
from wagtail_quartier.visibility import is_public_document, is_visible, visible_pages

#: The page of a gathering shows so many; the others stand on a page of their own.
MOST_COMING, MOST_PAST = 3, 4


@dataclass(frozen=True, slots=True)
class SessionCard:
    """A session in a list: its page in the active language, its day, and what it agreed on."""

    page: Any
    date: dt.date
    agreed: int
    done: int

    @property
    def is_today(self) -> bool:
        """Whether it is today."""
        return self.date == timezone.localdate()


@dataclass(frozen=True, slots=True)
class Sessions:
    """The sessions a gathering's page shows, and how many are over altogether."""

    coming: list[SessionCard]
    past: list[SessionCard]
    total: int

    def __bool__(self) -> bool:
        return self.total > 0

    @property
    def has_more(self) -> bool:
        """Whether some of them stand only on the page of all sessions."""
        return self.total > len(self.coming) + len(self.past)


def below(gatherings: Iterable[Any]) -> QuerySet[Any]:
    """Return the visible sessions of gatherings, each once, as originals.

    ``gatherings`` are pages in any language: a session belongs to a gathering whichever of its
    versions it stands below.
    """
    paths = [page.path for page in gatherings if page.path]
    if role_model("session") is None or not paths:
        return visible_of_role("session").none()
    return visible_of_role("session").filter(reduce(or_, (Q(path__startswith=p) for p in paths)))


def versions(gathering: Any) -> list[Any]:
    """Return all stored versions of a gathering, itself included."""
    # The original comes with what its page needs, and its versions are known afterwards.
    original = gathering.original
    found = versions_of_source(gathering)
    known = {page.pk: page for page in (original, gathering, *found)}
    return list(known.values())


def all_of(gathering: Any) -> QuerySet[Any]:
    """Return the visible sessions of one gathering, the newest first."""
    return _newest_first(below(versions(gathering)))


def of_gathering(gathering: Any) -> Sessions:
    """Return what the page of a gathering shows of its sessions: five queries, however many."""
    found = below(versions(gathering))
    total = found.count()
    if not total:
        return Sessions([], [], 0)
    today = timezone.localdate()
    coming = list(fetched(found.filter(date__gte=today).order_by("date", "path")[:MOST_COMING]))
    past = list(fetched(_newest_first(found.filter(date__lt=today))[:MOST_PAST]))
    made = cards([*coming, *past])
    return Sessions(made[: len(coming)], made[len(coming) :], total)


def cards(sessions: Iterable[Any]) -> list[SessionCard]:
    """Return a card for each session: one query for those fetched already, else two."""
    rows = fetched(sessions)
    counts = _counts([row.pk for row in rows])
    return [
        SessionCard(
            shown, row.date, sum(counts[row.pk].values()), counts[row.pk][ResolutionState.DONE]
        )
        for row, shown in zip(rows, in_active_language(rows), strict=True)
    ]


def gathering_of(session: Any) -> Any:
    """Return the gathering a session stands below, in the language of its own tree.

    ``None`` where nobody may see it, or where the session stands elsewhere.
    """
    model = role_model("gathering")
    if model is None or not session.path:
        return None
    page = model._default_manager.filter(path=session.path[: -session.steplen]).first()
    return page if page is not None and is_visible(page) else None


def neighbours(session: Any, gathering: Any) -> tuple[Any, Any]:
    """Return the sessions before and after one, in the active language; two queries."""
    if gathering is None:
        return None, None
    day = session.original.date
    others = below(versions(gathering)).exclude(pk=session.original.pk)
    before = fetched(_newest_first(others.filter(date__lt=day))[:1])
    after = fetched(others.filter(date__gt=day).order_by("date", "path")[:1])
    found = [in_active_language(rows) for rows in (before, after)]
    return found[0][0] if found[0] else None, found[1][0] if found[1] else None


def dates_of(session: Any, gathering: Any) -> list[Entry]:
    """Return the dates of the gathering on the day of a session that is not over.

    They say when and where it takes place, or that it does not. Nothing is said of days gone by:
    the rules may be others by now.
    """
    day = session.original.date
    if gathering is None or day < timezone.localdate():
        return []
    return Dates(office_hours.of_links(gathering.original)).between(day, day)


def public_minutes(session: Any) -> Any:
    """Return the document of the minutes, or ``None`` where there is none everybody may open."""
    document = session.original.minutes_document
    return document if document is not None and is_public_document(document) else None


def paths_of(gatherings: Iterable[Any]) -> dict[str, int]:
    """Return the tree paths of all public versions of gatherings, with the original's key.

    One query.
    """
    keys = {page.translation_key: page.pk for page in gatherings}
    model = role_model("gathering")
    if model is None or not keys:
        return {}
    rows = visible_pages(model._default_manager.filter(translation_key__in=keys)).order_by()
    return {path: keys[key] for path, key in rows.values_list("path", "translation_key")}


def _newest_first(sessions: QuerySet[Any]) -> QuerySet[Any]:
    return sessions.order_by("-date", "-path")


def _counts(pks: list[int]) -> dict[int, Counter[str]]:
    found: dict[int, Counter[str]] = defaultdict(Counter)
    rows = rows_of("session", "resolutions")
    if rows is None or not pks:
        return found
    counted = rows.filter(page__in=pks).order_by().values_list("page", "state")
    for page, state, number in counted.annotate(number=Count("pk")):
        found[page][state] = number
    return found
