"""The part of office hours that repeats by the week or the month, as other formats can say it."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, field, replace

from recurrence import DAILY, MONTHLY, WEEKLY, Rule

from wagtail_quartier.exports.painted_days import (
    BY_APPOINTMENT,
    OPEN,
    Stroke,
    painted,
    stroke,
    strokes,
)
from wagtail_quartier.schedules.canonical import explicit_recurrence, is_drawn_from_parts
from wagtail_quartier.schedules.rules import Key, Slot
from wagtail_quartier.schedules.text import local_date

EVERY_DAY = frozenset(range(7))
#: Which of its weekdays a month has for sure or not: the fifth, and the last but three.
PLACES = (1, 2, 3, 4, 5, -1, -2, -3, -4, -5)

Nth = tuple[int, int]
#: Beginning and end, in minutes from midnight.
Times = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Regular:
    """Times on weekdays (0 is Monday), or on nth weekdays ``(weekday, place)`` of the month.

    ``months`` empty means all of them. ``first`` and ``last`` are inclusive, None is open.
    """

    stroke: Stroke
    weekdays: frozenset[int] = frozenset()
    nth: frozenset[Nth] = frozenset()
    months: frozenset[int] = frozenset()
    first: dt.date | None = None
    last: dt.date | None = None
    on_public_holidays: bool = False
    slot_key: Key = field(default="", compare=False)

    @property
    def is_weekly(self) -> bool:
        """Whether it is the same every week of its time."""
        return not self.nth and not self.months

    def falls_on(self, day: dt.date) -> bool:
        """Whether the rule yields ``day``, public holidays left aside."""
        if (self.first and day < self.first) or (self.last and day > self.last):
            return False
        if self.months and day.month not in self.months:
            return False
        return day.weekday() in self.weekdays or not self.nth.isdisjoint(_places_of(day))


def regular_hours(
    slots: Iterable[Slot],
    first_day: dt.date,
    last_day: dt.date,
    *,
    by_appointment: Container[Key] = (),
    place_key: Key | None = None,
) -> list[Regular]:
    """Return what repeats of ``slots`` and is in force between the two days, both inclusive.

    A rule with a rhythm of its own (every other week, the 15th of the month, so many times, single
    dates) yields nothing, nor does one that begins after ``first_day`` and has no end, nor a slot
    at another place than ``place_key``. Raises ``CannotPaint`` for times with seconds.
    """
    found: list[Regular] = []
    for slot in slots:
        if place_key not in (None, slot.place_key):
            continue
        state = BY_APPOINTMENT if slot.offer_key in by_appointment else OPEN
        part = stroke(slot.start_time, slot.end_time, state)
        for regular in _of_slot(slot, part):
            if regular.first and (
                regular.first < first_day or (regular.first == first_day and not regular.last)
            ):
                # It has begun, and nobody asks when.
                regular = replace(regular, first=None)  # noqa: PLW2901 (the same rule)
            if regular.last and regular.last < first_day:
                continue
            if regular.first is None or (regular.last and regular.first <= last_day):
                found.append(regular)
    return found


def weekly_times(rules: Iterable[Regular]) -> list[tuple[list[int], Times]]:
    """Return weekdays with their times, those with the same times together."""
    by_day: dict[int, list[Stroke]] = defaultdict(list)
    for rule in rules:
        for weekday in rule.weekdays:
            by_day[weekday].append(rule.stroke)
    by_times: dict[Times, list[int]] = defaultdict(list)
    for weekday in sorted(by_day):
        by_times[spans_of(by_day[weekday])].append(weekday)
    return [(days, spans) for spans, days in by_times.items()]


def spans_of(parts: Iterable[Stroke]) -> Times:
    """Return the times of one day, what touches or overlaps in one."""
    return tuple((part.begin, part.end) for part in strokes(painted(parts)))


def _of_slot(slot: Slot, part: Stroke) -> Iterator[Regular]:
    value = explicit_recurrence(slot.recurrence)
    if value.exrules or value.dtend is not None:
        return
    for rule in value.rrules:
        days = _days(rule)
        if days is None:
            continue
        weekdays, nth = days
        starts = [slot.valid_from, value.dtstart and local_date(value.dtstart)]
        ends = [slot.valid_until, rule.until and local_date(rule.until)]
        yield Regular(
            part,
            weekdays,
            nth,
            frozenset(rule.bymonth),
            max((day for day in starts if day), default=None),
            min((day for day in ends if day), default=None),
            slot.on_public_holidays,
            slot.key,
        )


def _days(rule: Rule) -> tuple[frozenset[int], frozenset[Nth]] | None:
    plain = rule.interval == 1 and rule.count is None
    if not plain or not is_drawn_from_parts(rule, "byday", "bymonth"):
        return None
    if rule.freq == DAILY and not rule.byday:
        return EVERY_DAY, frozenset()
    if rule.freq not in (DAILY, WEEKLY, MONTHLY) or not rule.byday:
        return None
    weekdays = frozenset(day.number for day in rule.byday if not day.index)
    nth = frozenset((day.number, day.index) for day in rule.byday if day.index)
    if nth and (rule.freq != MONTHLY or any(place not in PLACES for _number, place in nth)):
        return None
    return weekdays, nth


def _places_of(day: dt.date) -> tuple[Nth, Nth]:
    following = (day.replace(day=28) + dt.timedelta(days=4)).replace(day=1)
    size = (following - dt.timedelta(days=1)).day
    weekday = day.weekday()
    return (weekday, (day.day - 1) // 7 + 1), (weekday, -((size - day.day) // 7 + 1))
