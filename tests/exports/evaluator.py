"""Opening hours read by somebody else's program, and our own dates in the same shape."""

from __future__ import annotations

import datetime as dt
from collections.abc import Container, Iterable

from opening_hours import OpeningHours as Expression
from opening_hours import State

from wagtail_quartier.exports.opening_hours import OpeningHours, osm_opening_hours
from wagtail_quartier.schedules.occurrences import Occurrence, occurrences
from wagtail_quartier.schedules.rules import Change, Closure, Slot

ONE_DAY = dt.timedelta(days=1)
FIRST = dt.date(2026, 3, 3)

#: From, until, and whether an appointment is needed, on the wall clock.
Span = tuple[dt.datetime, dt.datetime, bool]


def as_read(value: str, last_day: dt.date, first_day: dt.date = FIRST) -> list[Span]:
    """Return when a place is open according to ``value``, read by an independent evaluator."""
    begin, end = _midnight(first_day), _midnight(last_day + ONE_DAY)
    found = []
    for start, stop, state, _comment in Expression(value, country="DE").intervals(begin, end):
        if state != State.CLOSED:
            # An interval at the edge is given whole.
            found.append((max(start, begin), min(stop, end), state == State.UNKNOWN))
    return joined(found)


def as_computed(
    dates: Iterable[Occurrence],
    last_day: dt.date,
    first_day: dt.date = FIRST,
    by_appointment: Container[str] = (),
) -> list[Span]:
    """Return the same from occurrences: minutes that are open, and those by appointment."""
    begin, end = _midnight(first_day), _midnight(last_day + ONE_DAY)
    minutes: dict[dt.datetime, bool] = {}
    for date in dates:
        minute, stop = date.start.replace(tzinfo=None), date.end.replace(tzinfo=None)
        while date.happens and minute < stop:
            wanted = date.offer_key in by_appointment
            minutes[minute] = minutes.get(minute, True) and wanted
            minute += dt.timedelta(minutes=1)
    one = dt.timedelta(minutes=1)
    return joined(
        (minute, minute + one, wanted)
        for minute, wanted in sorted(minutes.items())
        if begin <= minute < end
    )


def joined(spans: Iterable[Span]) -> list[Span]:
    """Return spans that touch as one."""
    found: list[Span] = []
    for start, stop, wanted in spans:
        if found and found[-1][1] == start and found[-1][2] == wanted:
            found[-1] = (found[-1][0], stop, wanted)
        else:
            found.append((start, stop, wanted))
    return found


def dates_of(
    slots: list[Slot],
    last_day: dt.date,
    closures: Iterable[Closure] = (),
    changes: Iterable[Change] = (),
) -> list[Occurrence]:
    """Return the dates of ``slots`` from the day before ``FIRST`` on."""
    return occurrences(slots, FIRST - ONE_DAY, last_day, closures=closures, changes=changes)


def agreed(
    slots: list[Slot],
    closures: Iterable[Closure] = (),
    changes: Iterable[Change] = (),
    *,
    by_appointment: Container[str] = (),
    days: int = 56,
) -> str:
    """Return the value for ``slots`` once the evaluator has read our own dates from it."""
    last_day = FIRST + dt.timedelta(days=days - 1)
    dates = dates_of(slots, last_day, closures, changes)
    found = osm_opening_hours(slots, dates, FIRST, last_day, by_appointment=by_appointment)
    assert isinstance(found, OpeningHours)
    assert len(found.value) <= 255
    assert as_read(found.value, found.last_day) == as_computed(
        dates, found.last_day, by_appointment=by_appointment
    )
    return found.value


def _midnight(day: dt.date) -> dt.datetime:
    return dt.datetime.combine(day, dt.time())
