"""Dates with times of stored slots: days, entries, and what is on today.

Rules are turned into dates when asked, by the schedules room; nothing is stored. All of
this goes through :func:`timetable`, so that a stored index of dates can take its place.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from django.db.models import Q, QuerySet
from django.utils import timezone
from django.utils.translation import get_language

from wagtail_quartier.conf import quartier_settings
from wagtail_quartier.schedules import rules
from wagtail_quartier.schedules.holidays import public_holidays
from wagtail_quartier.schedules.occurrences import Occurrence, State, occurrences
from wagtail_quartier.snippets.closures import Closure
from wagtail_quartier.snippets.office_hours import OfficeHours, OfficeHoursChange, Slot
from wagtail_quartier.snippets.people import Contact
from wagtail_quartier.snippets.places import Place
from wagtail_quartier.translations import in_active_language

WEEK = 7
#: How far ahead the next date is looked for.
HORIZON = 8 * WEEK


@dataclass(frozen=True, slots=True)
class Entry:
    """One date of an offer, ready to be shown."""

    occurrence: Occurrence
    offer: OfficeHours
    slot: Slot
    place: Place | None
    contact: Contact | None
    now: dt.datetime

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


@dataclass(frozen=True)
class Timetable:
    """A week from ``first_day`` on, and what is on today."""

    first_day: dt.date
    entries: list[Entry] = field(repr=False)
    now: dt.datetime
    holidays: dict[dt.date, str] = field(repr=False)

    @property
    def last_day(self) -> dt.date:
        """The last day of the week shown."""
        return self.first_day + dt.timedelta(days=WEEK - 1)

    @cached_property
    def days(self) -> list[Day]:
        """All seven days, also those without entries."""
        return [
            Day(
                date,
                [entry for entry in self.entries if entry.occurrence.date == date],
                date == self.today_date,
                self.holidays.get(date, ""),
            )
            for date in (self.first_day + dt.timedelta(days=n) for n in range(WEEK))
        ]

    @property
    def today_date(self) -> dt.date:
        """Today's local date."""
        return timezone.localdate(self.now)

    @cached_property
    def today(self) -> Today:
        """What is on today and next; only of use when the week begins today."""
        return self.today_where(lambda entry: True)

    def today_where(self, chosen: Callable[[Entry], bool]) -> Today:
        """Return what is on today among the entries ``chosen`` says yes to."""
        entries = [entry for entry in self.entries if chosen(entry)]
        day = [
            entry for entry in entries if entry.occurrence.date == self.today_date or entry.is_now
        ]
        coming = (
            entry
            for entry in entries
            if entry.takes_place and entry.occurrence.date > self.today_date
        )
        return Today(
            now=[entry for entry in day if entry.is_now],
            later=[entry for entry in day if entry.takes_place and entry.start > self.now],
            off=[entry for entry in day if not entry.takes_place and not entry.is_over],
            next=next(coming, None),
            holiday=self.holidays.get(self.today_date, ""),
        )

    def __bool__(self) -> bool:
        return any(day.entries for day in self.days)


def timetable(
    chosen: QuerySet[Slot], first_day: dt.date | None = None, *, now: dt.datetime | None = None
) -> Timetable:
    """Return the timetable of ``chosen`` slots for the week from ``first_day`` (default: today).

    ``first_day`` is a local date, ``now`` an aware datetime. A fixed number of queries:
    slots with their offer, place and contact; changes; closures; translations.
    """
    now = timezone.localtime(now)
    today = timezone.localdate(now)
    first_day = first_day or today
    # Yesterday as well: what began before midnight may still be going on.
    begin = first_day - dt.timedelta(days=1)
    end = first_day + dt.timedelta(days=HORIZON if first_day == today else WEEK - 1)
    holidays = public_holidays(
        quartier_settings.HOLIDAY_COUNTRY,
        quartier_settings.HOLIDAY_REGION or None,
        years={begin.year, end.year},
        language=get_language(),
    )
    rows = list(
        chosen.select_related("office_hours", "place", "contact__organisation").order_by("pk")
    )
    entries = _entries(rows, begin, end, holidays, now) if rows else []
    return Timetable(first_day, entries, now, holidays)


def _entries(
    rows: list[Slot], begin: dt.date, end: dt.date, holidays: dict[dt.date, str], now: dt.datetime
) -> list[Entry]:
    offer_pks = {row.office_hours_id for row in rows}
    changes = list(
        OfficeHoursChange.objects.filter(office_hours__in=offer_pks).select_related("place")
    )
    closures = Closure.objects.filter(last_day__gte=begin, first_day__lte=end).filter(
        Q(office_hours__isnull=True) | Q(office_hours__in=offer_pks)
    )
    found = occurrences(
        [_rule(row, now) for row in rows],
        begin,
        end,
        closures=[_closure(row) for row in closures],
        changes=[_change(row) for row in changes],
        holidays=holidays,
    )
    by_key = {row.key: row for row in rows}
    with_places: list[Any] = [*rows, *changes]
    places: dict[str, Any] = {f"place:{row.place_id}": row.place for row in with_places}
    originals = {row.office_hours_id: row.office_hours for row in rows}
    shown = dict(zip(originals, in_active_language(originals.values()), strict=True))
    return [
        Entry(
            occurrence=occurrence,
            offer=shown[by_key[occurrence.slot_key].office_hours_id],  # type: ignore[index]
            slot=by_key[occurrence.slot_key],  # type: ignore[index]
            place=places.get(str(occurrence.place_key)),
            contact=by_key[occurrence.slot_key].contact,  # type: ignore[index]
            now=now,
        )
        for occurrence in found
    ]


def _rule(row: Slot, now: dt.datetime) -> rules.Slot:
    return rules.Slot(
        key=row.key,
        recurrence=row.recurrence,
        start_time=row.start_time,
        end_time=row.end_time,
        valid_from=row.valid_from,
        valid_until=row.valid_until,
        zone=str(timezone.get_default_timezone()),
        on_public_holidays=row.on_public_holidays,
        place_key=f"place:{row.place_id}",
        offer_key=f"offer:{row.office_hours_id}",
    )


def _closure(row: Closure) -> rules.Closure:
    scope = set()
    if row.place_id is not None:
        scope.add(f"place:{row.place_id}")
    if row.office_hours_id is not None:
        scope.add(f"offer:{row.office_hours_id}")
    return rules.Closure(row.first_day, row.last_day, row.reason, frozenset(scope))


def _change(row: OfficeHoursChange) -> rules.Change:
    return rules.Change(
        date=row.date,
        action=row.action,
        slot_key=row.slot_key,
        new_date=row.new_date,
        start=row.start_time,
        end=row.end_time,
        place_key=f"place:{row.place_id}" if row.place_id is not None else None,
        reason=row.reason,
        offer_key=f"offer:{row.office_hours_id}",
    )
