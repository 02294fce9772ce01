"""A day as minutes that are open, by appointment or closed, so that two accounts of it compare.

What a rule promises and what really happens are painted alike; where the two pictures differ, the
day is an exception and an export has to name it. Times are wall-clock times.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Container, Iterable
from typing import NamedTuple

from wagtail_quartier.schedules.rules import Key
from wagtail_quartier.schedules.states import Occurrence

HOUR, DAY = 60, 24 * 60
#: What is painted reaches to the end of the following day.
LENGTH = 2 * DAY

CLOSED, BY_APPOINTMENT, OPEN = range(3)

#: A state for each minute from midnight on.
Painted = bytes
NOTHING: Painted = bytes(LENGTH)


class Stroke(NamedTuple):
    """From ``begin`` to before ``end``, in minutes from midnight, with a state."""

    begin: int
    end: int
    state: int


class CannotPaint(ValueError):
    """A time with seconds, or one that lasts beyond the following day."""


def stroke(begin: dt.time, end: dt.time, state: int) -> Stroke:
    """Return the stroke of a slot's times; an end at or before the beginning is a day later.

    Raises :class:`CannotPaint`.
    """
    first, last = _minutes(begin), _minutes(end)
    return Stroke(first, last if last > first else last + DAY, state)


def stroke_of(occurrence: Occurrence, state: int) -> Stroke:
    """Return the stroke of one date, counted from midnight of its local date.

    Raises :class:`CannotPaint`.
    """
    days = (occurrence.end.date() - occurrence.date).days
    begin, end = _minutes(occurrence.start.time()), _minutes(occurrence.end.time())
    return Stroke(begin, end + days * DAY, state)


def painted(strokes: Iterable[Stroke]) -> Painted:
    """Return the day with ``strokes`` painted one over the other."""
    day = bytearray(LENGTH)
    for begin, end, state in strokes:
        if not 0 <= begin < end <= LENGTH:
            raise CannotPaint("a time lasts longer than a day")
        day[begin:end] = bytes([state]) * (end - begin)
    return bytes(day)


def strokes(day: Painted) -> list[Stroke]:
    """Return the strokes a painted day consists of, in order, none touching its like."""
    found: list[Stroke] = []
    begin = 0
    for minute in range(1, len(day) + 1):
        if minute == len(day) or day[minute] != day[begin]:
            if day[begin] != CLOSED:
                found.append(Stroke(begin, minute, day[begin]))
            begin = minute
    return found


def reality(
    occurrences: Iterable[Occurrence], by_appointment: Container[Key], place_key: Key | None
) -> dict[dt.date, Painted]:
    """Return what happens at a place, by local date; days without anything are left out.

    ``by_appointment`` holds the keys of offers; open wins over by appointment. ``place_key``
    None means wherever it is. Raises :class:`CannotPaint`.
    """
    found: dict[dt.date, list[Stroke]] = {}
    for occurrence in occurrences:
        if occurrence.happens and place_key in (None, occurrence.place_key):
            state = BY_APPOINTMENT if occurrence.offer_key in by_appointment else OPEN
            found.setdefault(occurrence.date, []).append(stroke_of(occurrence, state))
    return {
        date: painted(sorted(parts, key=lambda part: part.state)) for date, parts in found.items()
    }


def spill(day: Painted) -> Painted:
    """Return what of a painted day lies on the day after, as a painted day of its own."""
    return day[DAY:] + bytes(DAY)


def calendar_day(day: Painted, before: Painted) -> Painted:
    """Return what lies between one midnight and the next: open wins over by appointment."""
    own = day[:DAY] + bytes(DAY)
    carried = spill(before)
    return own if carried == NOTHING else bytes(map(max, own, carried))


def _minutes(time: dt.time) -> int:
    if time.second or time.microsecond:
        raise CannotPaint("opening hours know no seconds")
    return time.hour * HOUR + time.minute
