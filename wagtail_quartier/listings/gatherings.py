"""Gatherings: what a card of one shows, which belong to a quarter, and whose dates are theirs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Q, QuerySet
from django.utils.translation import get_language

from wagtail_quartier.keeping import kept
from wagtail_quartier.listings import office_hours, pictures, quarters, resolutions
from wagtail_quartier.listings.coming_weeks import ComingWeeks
from wagtail_quartier.listings.resolutions import Figures
from wagtail_quartier.listings.roles import listed_of_role, rows_of, visible_of_role
from wagtail_quartier.listings.timetable import Day, Entry
from wagtail_quartier.translations import fetched, in_active_language

#: A quarter shows so many.
MOST_IN_A_QUARTER = 12
#: The page of a gathering shows so many dates, and looks further ahead for so many.
MOST_DATES, FEWEST_DATES = 6, 3


@dataclass(frozen=True, slots=True)
class GatheringCard:
    """A gathering in a list, with its next date and how far its resolutions are."""

    page: Any
    quarter: Any
    next_start: dt.datetime | None
    figures: Figures


def visible() -> QuerySet[Any]:
    """Return the originals of all gatherings that lists show, by title."""
    return listed_of_role("gathering").order_by("title", "path")


def in_quarter(quarter: Any, area: Iterable[int]) -> QuerySet[Any]:
    """Return the gatherings of a quarter and of the quarters below it, whose keys are ``area``.

    Those are the ones that name one of them, and those whose page stands below it.
    """
    links = rows_of("gathering", "quarter_links")
    path = quarter.original.path
    if links is None or not path:
        return visible().none()
    named = links.filter(quarter__in=list(area)).order_by().values("page")
    return visible().filter(Q(pk__in=named) | Q(path__startswith=path))


def of_quarter(quarter: Any, area: Iterable[int]) -> QuerySet[Any]:
    """Return those of them that the page of the quarter shows."""
    return in_quarter(quarter, area)[:MOST_IN_A_QUARTER]


def known() -> list[tuple[int, str, str, set[int]]]:
    """Return key, path, kind and quarters of each gathering that lists show; two queries."""
    links = rows_of("gathering", "quarter_links")
    if links is None:
        return []
    chosen: dict[int, set[int]] = {}
    for page, quarter in links.order_by().values_list("page", "quarter"):
        chosen.setdefault(page, set()).add(quarter)
    rows = visible().values_list("pk", "path", "kind")
    return [(pk, path, kind, chosen.get(pk, set())) for pk, path, kind in rows]


def cards(gatherings: Iterable[Any]) -> list[GatheringCard]:
    """Return a card for each gathering; the number of queries does not depend on how many."""
    rows = fetched(gatherings)
    if not rows:
        return []
    pks = {row.pk for row in rows}
    offers, where = _offers(pks), _quarters(rows)
    starts = office_hours.next_starts({pk for pks in offers.values() for pk in pks})
    agreed = resolutions.figures_of(rows)
    all_shown = in_active_language(rows)
    pictures.attach(all_shown)
    return [
        GatheringCard(
            page=shown,
            quarter=next(iter(where[row.pk]), None),
            next_start=min(
                (starts[pk] for pk in offers.get(row.pk, ()) if pk in starts), default=None
            ),
            figures=agreed.get(row.pk, Figures()),
        )
        for row, shown in zip(rows, all_shown, strict=True)
    ]


def quarters_of(gathering: Any) -> list[Any]:
    """Return the visible quarters of a gathering in the active language, in page order.

    Those it names, or else the one it stands below.
    """
    chosen = {link.quarter_id for link in gathering.quarter_links.all()}
    return _found(chosen, gathering.path)


def next_days(coming: ComingWeeks) -> list[Day]:
    """Return the next days on which there is something, what does not take place included.

    Of the coming four weeks a few dates; where they are too few, those after them as well.
    """
    today = coming.first_day
    found = [e for e in coming.entries if e.occurrence.date >= today and not e.is_over]
    found = found[:MOST_DATES]
    if len([entry for entry in found if entry.takes_place]) < FEWEST_DATES:
        known = {entry.occurrence.identifier for entry in found}
        later = coming.following(FEWEST_DATES)
        found += [entry for entry in later if entry.occurrence.identifier not in known]
    days: dict[dt.date, list[Entry]] = {}
    for entry in sorted(found, key=lambda entry: entry.start):
        days.setdefault(entry.occurrence.date, []).append(entry)
    return [Day(date, entries, date == today) for date, entries in days.items()]


def by_offer() -> dict[int, Any]:
    """Return the gathering in the active language whose dates an offer's are.

    By primary key of the original offer. Kept until something public changes.
    """
    return kept(("gatherings by offer", get_language()), _ask_by_offer)


def _ask_by_offer() -> dict[int, Any]:
    links = rows_of("gathering", "office_hours_links")
    if links is None:
        return {}
    pairs = list(
        links.filter(page__in=visible_of_role("gathering").order_by().values("pk"))
        .order_by("page__path", "sort_order")
        .values_list("office_hours", "page")
    )
    if not pairs:
        return {}
    found = fetched(visible_of_role("gathering").filter(pk__in={page for _offer, page in pairs}))
    shown = dict(zip((row.pk for row in found), in_active_language(found), strict=True))
    # Where several show the same dates, they lead to the first of them.
    return {offer: shown[page] for offer, page in reversed(pairs) if page in shown}


def _offers(pks: set[int]) -> dict[int, set[int]]:
    links = rows_of("gathering", "office_hours_links").filter(page__in=pks).order_by()
    found: dict[int, set[int]] = {}
    for page, offer in links.values_list("page", "office_hours"):
        found.setdefault(page, set()).add(offer)
    return found


def _quarters(rows: list[Any]) -> dict[int, list[Any]]:
    links = rows_of("gathering", "quarter_links").filter(page__in={row.pk for row in rows})
    chosen: dict[int, set[int]] = {row.pk: set() for row in rows}
    for page, quarter in links.order_by().values_list("page", "quarter"):
        chosen[page].add(quarter)
    return {row.pk: _found(chosen[row.pk], row.path) for row in rows}


def _found(chosen: set[int], path: str) -> list[Any]:
    known = quarters.known()
    if not chosen:
        above = [pair for pair in known if path.startswith(pair[0].path)]
        known, chosen = above[-1:], {original.pk for original, _shown in above[-1:]}
    return [shown for original, shown in known if original.pk in chosen]
