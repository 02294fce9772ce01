"""Office hours somebody asks for: of a place, a quarter or a contact; today, this week, or next.

Many choices are answered together: the dates of all of them are fetched at once and then shared
out, so that the number of queries does not depend on how many choices there are.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Q

from wagtail_quartier.conf import quartier_settings
from wagtail_quartier.listings import office_hours, quarters
from wagtail_quartier.listings.chosen import originals_of
from wagtail_quartier.listings.dates import Dates
from wagtail_quartier.listings.timetable import WEEK, Day, Entry, Timetable, today_of
from wagtail_quartier.listings.untranslated import leaves_out, listed
from wagtail_quartier.occurrence_index.reading import Scope

TODAY, THIS_WEEK, NEXT = "today", "week", "next"


@dataclass(frozen=True, slots=True)
class HoursChoice:
    """Whose dates: what fits all of ``place``, ``quarter`` and ``contact`` that are given.

    ``offers`` are the originals of office hours, by primary key; none of them where it is
    empty, all of them where it is ``None``. ``when`` is ``TODAY``,
    ``THIS_WEEK`` (seven days from today on) or ``NEXT`` (the next ``limit`` dates).
    """

    place: Any = None
    quarter: Any = None
    contact: Any = None
    everything: bool = False
    offers: frozenset[int] | None = None
    when: str = THIS_WEEK
    limit: int = 5

    @property
    def is_empty(self) -> bool:
        """Whether nothing is asked for."""
        given = (self.place, self.quarter, self.contact, self.offers)
        return not self.everything and all(thing is None for thing in given)


@dataclass(frozen=True)
class HoursShown:
    """What comes of a choice: ``days`` with dates, or the ``timetable`` of a week.

    ``next`` is the first date after them, where none of them takes place any more.
    """

    when: str
    days: list[Day] = field(repr=False)
    timetable: Timetable | None = None
    next: Entry | None = None

    @property
    def entries(self) -> list[Entry]:
        """All dates that are shown."""
        return [entry for day in self.days for entry in day.entries]

    def __bool__(self) -> bool:
        return bool(self.entries or self.next)


def hours(choices: Iterable[HoursChoice]) -> list[HoursShown]:
    """Return what comes of each choice, in a number of queries that is always the same."""
    asked = [_Asked(choice) for choice in choices]
    _find_areas(asked)
    some = [one for one in asked if not one.is_nothing]
    dates = Dates(_scope(some))
    if some:
        _gather(some, dates)
    return [one.shown(dates) for one in asked]


class _Asked:
    """A choice with the dates that belong to it."""

    def __init__(self, choice: HoursChoice) -> None:
        self.choice = choice
        self.area: set[int] | None = None
        self.entries: list[Entry] = []
        self.is_nothing = choice.is_empty

    @property
    def is_list(self) -> bool:
        """Whether it is one of the lists that may leave out what is not translated."""
        return self.choice.everything or self.choice.quarter is not None

    def condition(self) -> tuple[Q, Q] | None:
        """Return which rows of the index and which slots belong to it; ``None`` for all."""
        choice, rows, slots = self.choice, Q(), Q()
        if choice.place is not None:
            rows &= Q(place=choice.place.pk) | Q(home_place=choice.place.pk)
            slots &= Q(place=choice.place.pk)
        for condition in (
            None if choice.contact is None else Q(contact=choice.contact.pk),
            None if self.area is None else Q(place__quarter__in=self.area),
            None if choice.offers is None else Q(office_hours__in=choice.offers),
        ):
            if condition is not None:
                rows, slots = rows & condition, slots & condition
        return (rows, slots) if rows else None

    def fits(self, entry: Entry) -> bool:
        """Tell whether a date belongs to it."""
        choice = self.choice
        quarter = entry.place.quarter_id if entry.place else None
        return (
            (choice.place is None or choice.place.pk in entry.place_ids)
            and (self.area is None or quarter in self.area)
            and (choice.offers is None or entry.offer_id in choice.offers)
            and (
                choice.contact is None
                or (entry.contact is not None and entry.contact.pk == choice.contact.pk)
            )
        )

    def coming(self, now: dt.datetime) -> list[Entry]:
        """Return the dates known so far that take place and are not over."""
        return [entry for entry in self.entries if entry.takes_place and entry.end > now]

    def needs_more(self, now: dt.datetime) -> bool:
        """Tell whether dates after those known so far are asked for."""
        wanted = self.choice.limit if self.choice.when == NEXT else 1
        return len(self.coming(now)) < wanted

    def shown(self, dates: Dates) -> HoursShown:
        """Return what is shown of it."""
        coming = self.coming(dates.now)
        if self.choice.when == NEXT:
            return HoursShown(NEXT, _days(coming[: self.choice.limit], dates))
        week = [entry for entry in self.entries if _days_from(dates.today, entry) < WEEK]
        following = next((e for e in coming if _days_from(dates.today, e) > 0), None)
        today = today_of(week, dates.now, following, dates.holiday(dates.today))
        if self.choice.when == TODAY:
            on = [entry for entry in week if _days_from(dates.today, entry) == 0 or entry.is_now]
            days = [Day(dates.today, on, True, dates.holiday(dates.today))]
            return HoursShown(TODAY, days, next=None if today.now or today.later else following)
        table = Timetable(dates.today, week, dates.now, dates.calendar(None), lambda: today)
        far = next((e for e in coming if _days_from(dates.today, e) >= WEEK), None)
        return HoursShown(THIS_WEEK, table.days, table, None if table else far)


def _find_areas(asked: list[_Asked]) -> None:
    given = [one for one in asked if one.choice.quarter is not None]
    if not given:
        return
    pages = [one.choice.quarter for one in given]
    found = originals_of(pages, quarters.visible(), "quarter")
    areas = quarters.areas(found.values())
    for one in given:
        original = found.get(one.choice.quarter.pk)
        one.is_nothing = original is None
        one.area = set() if original is None else areas.get(original.pk, set())


def _scope(asked: list[_Asked]) -> Scope:
    conditions = [one.condition() for one in asked]
    if any(condition is None for condition in conditions):
        return office_hours.everything()
    rows, slots = Q(pk__in=[]), Q(pk__in=[])
    for condition in conditions:
        if condition is not None:
            rows, slots = rows | condition[0], slots | condition[1]
    return office_hours.everything().filter(rows, slots=slots)


def _gather(asked: list[_Asked], dates: Dates) -> None:
    yesterday = dates.today - dt.timedelta(days=1)
    _share_out(asked, dates.between(yesterday, dates.today + dt.timedelta(days=WEEK - 1)))
    # Whoever meets seldom is asked for again, until the end of the index and then beyond it.
    horizon = dates.today + dt.timedelta(days=quartier_settings.OCCURRENCE_DAYS)
    waiting = [one for one in asked if one.needs_more(dates.now)]
    if waiting and horizon >= dates.today + dt.timedelta(days=WEEK):
        later = Dates(_scope(waiting), dates.now)
        _share_out(waiting, later.between(dates.today + dt.timedelta(days=WEEK), horizon))
    waiting = [one for one in waiting if one.needs_more(dates.now)]
    if waiting:
        number = 2 * sum(one.choice.limit for one in waiting)
        found = Dates(_scope(waiting), dates.now).coming(number)
        _share_out(waiting, [e for e in found if e.occurrence.date > horizon])


def _share_out(asked: list[_Asked], entries: list[Entry]) -> None:
    told: set[int] | None = None
    if leaves_out() and any(one.is_list for one in asked):
        pks = {entry.offer_id for entry in entries}
        told = set(listed(office_hours.offers().filter(pk__in=pks)).values_list("pk", flat=True))
    for one in asked:
        one.entries += [
            entry
            for entry in entries
            if one.fits(entry) and (told is None or not one.is_list or entry.offer_id in told)
        ]


def _days_from(today: dt.date, entry: Entry) -> int:
    return (entry.occurrence.date - today).days


def _days(entries: list[Entry], dates: Dates) -> list[Day]:
    by_date: dict[dt.date, list[Entry]] = {}
    for entry in entries:
        by_date.setdefault(entry.occurrence.date, []).append(entry)
    return [
        Day(date, of_day, date == dates.today, dates.holiday(date))
        for date, of_day in by_date.items()
    ]
