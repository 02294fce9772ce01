"""What a timetable is made of: entries, days, weeks, and what is on today."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property

from django.core.paginator import Page
from django.utils import timezone

from wagtail_quartier.schedules.holidays import HolidayCalendar
from wagtail_quartier.schedules.occurrences import Occurrence, State
from wagtail_quartier.snippets.office_hours import OfficeHours
from wagtail_quartier.snippets.people import Contact
from wagtail_quartier.snippets.places import Place

WEEK = 7


@dataclass(frozen=True, slots=True)
class Entry:
    """One date of an offer, ready to be shown."""

    occurrence: Occurrence
    offer: OfficeHours
    place: Place | None
    contact: Contact | None
    now: dt.datetime
    home_place_id: int | None = None

    @property
    def start(self) -> dt.datetime:
        """Beginning, aware, in the slot's zone."""
        return self.occurrence.start

    @property
    def end(self) -> dt.datetime:
        """End, aware, in the slot's zone."""
        return self.occurrence.end

    @property
    def takes_place(self) -> bool:
        """Whether somebody is there."""
        return self.occurrence.happens

    @property
    def state(self) -> State:
        """What becomes of the date; its ``label`` says it in words."""
        return self.occurrence.state

    @property
    def reason(self) -> str:
        """Why there is nothing, or something else than usual."""
        return self.occurrence.reason

    @property
    def is_now(self) -> bool:
        """Whether it is going on."""
        return self.takes_place and self.start <= self.now < self.end

    @property
    def is_over(self) -> bool:
        """Whether it has ended."""
        return self.end <= self.now

    @property
    def offer_id(self) -> int:
        """Primary key of the offer's original."""
        return int(str(self.occurrence.offer_key).partition(":")[2])

    @property
    def place_ids(self) -> set[int | None]:
        """Where it takes place, and where the slot usually is."""
        return {self.home_place_id, self.place.pk if self.place else None}

    @property
    def is_elsewhere(self) -> bool:
        """Whether it takes place somewhere else than usual."""
        return self.takes_place and self.home_place_id != (self.place.pk if self.place else None)


@dataclass(frozen=True, slots=True)
class Day:
    """A day with its entries, sorted by time."""

    date: dt.date
    entries: list[Entry]
    is_today: bool
    holiday: str = ""


@dataclass(frozen=True, slots=True)
class Today:
    """What to tell somebody who asks now.

    ``now`` is going on, ``later`` follows today, ``off`` would have been today but is not,
    ``next`` is the first date that takes place after today.
    """

    now: list[Entry]
    later: list[Entry]
    off: list[Entry]
    next: Entry | None
    holiday: str = ""

    @property
    def is_open(self) -> bool:
        """Whether somebody is there who needs no appointment."""
        return any(not entry.offer.by_appointment for entry in self.now)

    @property
    def until(self) -> dt.datetime | None:
        """When the last of what is going on without appointment ends, ``None`` when closed."""
        ends = [entry.end for entry in self.now if not entry.offer.by_appointment]
        return max(ends, default=None)

    def __bool__(self) -> bool:
        return bool(self.now or self.later or self.off or self.next)


def today_of(
    entries: list[Entry], now: dt.datetime, following: Entry | None, holiday: str = ""
) -> Today:
    """Return what is on at ``now`` and later that day among ``entries``, sorted by time.

    ``following`` is the next date where none of ``entries`` takes place after the day.
    """
    today = timezone.localdate(now)
    day = [entry for entry in entries if entry.occurrence.date == today or entry.is_now]
    coming = (entry for entry in entries if entry.takes_place and entry.occurrence.date > today)
    return Today(
        now=[entry for entry in day if entry.is_now],
        later=[entry for entry in day if entry.takes_place and entry.start > now],
        off=[entry for entry in day if not entry.takes_place and not entry.is_over],
        next=next(coming, following),
        holiday=holiday,
    )


@dataclass(frozen=True)
class Timetable:
    """A week from ``first_day`` on.

    Where there is more than one page of it, ``entries`` are those of ``page``.
    """

    first_day: dt.date
    entries: list[Entry] = field(repr=False)
    now: dt.datetime
    holidays: HolidayCalendar = field(repr=False)
    ask_today: Callable[[], Today] = field(repr=False)
    page: Page[Entry] | None = field(default=None, repr=False)

    @property
    def last_day(self) -> dt.date:
        """The last day of the week shown."""
        return self.first_day + dt.timedelta(days=WEEK - 1)

    @cached_property
    def days(self) -> list[Day]:
        """All seven days, also those without entries; of several pages, the days on this one."""
        dates = [self.first_day + dt.timedelta(days=n) for n in range(WEEK)]
        if self.is_paginated and self.entries:
            begin, end = self.entries[0].occurrence.date, self.entries[-1].occurrence.date
            dates = [date for date in dates if begin <= date <= end]
        by_date: dict[dt.date, list[Entry]] = {date: [] for date in dates}
        for entry in self.entries:
            if entry.occurrence.date in by_date:
                by_date[entry.occurrence.date].append(entry)
        return [
            Day(date, entries, date == self.today_date, self._holiday(date))
            for date, entries in by_date.items()
        ]

    @property
    def count(self) -> int:
        """How many dates the week has, on all its pages."""
        if self.page is not None:
            return self.page.paginator.count
        return sum(len(day.entries) for day in self.days)

    @property
    def is_paginated(self) -> bool:
        """Whether there is more than one page."""
        return self.page is not None and self.page.has_other_pages()

    @property
    def today_date(self) -> dt.date:
        """Today's local date."""
        return timezone.localdate(self.now)

    @cached_property
    def today(self) -> Today:
        """What is on today and next, whatever week is shown."""
        return self.ask_today()

    def _holiday(self, date: dt.date) -> str:
        return self.holidays.get(date, "")

    def __bool__(self) -> bool:
        return any(day.entries for day in self.days)
