"""Opening hours of a place in the words of schema.org.

``OpeningHoursSpecification`` knows weekdays and a range of dates, no more: the weekly times are
``openingHoursSpecification``, and each day of the coming weeks on which something else happens is
``specialOpeningHoursSpecification``, closed days as 00:00 to 00:00, as search engines read them.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator
from typing import Any

from wagtail_quartier.exports.painted_days import (
    DAY,
    HOUR,
    NOTHING,
    OPEN,
    CannotPaint,
    painted,
    reality,
    strokes,
)
from wagtail_quartier.exports.regular_hours import Regular, regular_hours, weekly_times
from wagtail_quartier.schedules.rules import ONE_DAY, Key, Slot
from wagtail_quartier.schedules.states import Occurrence

SCHEMA = "https://schema.org/"
WEEKDAYS = [
    f"{SCHEMA}{name}"
    for name in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
]

Node = dict[str, Any]


def opening_hours(
    slots: Iterable[Slot],
    occurrences: Iterable[Occurrence],
    first_day: dt.date,
    last_day: dt.date,
    *,
    place_key: Key | None = None,
    by_appointment: Container[Key] = (),
) -> tuple[list[Node], list[Node]]:
    """Return the regular hours, and the special ones from ``first_day`` to ``last_day``.

    ``occurrences`` are the dates of ``slots`` on these days, whatever becomes of them. With a
    ``place_key``, only what happens there counts. schema.org has no word for "by appointment":
    offers whose keys are in ``by_appointment`` are left out. Times with seconds yield nothing.
    """
    slots = [slot for slot in slots if slot.offer_key not in by_appointment]
    dates = [date for date in occurrences if date.offer_key not in by_appointment]
    try:
        found = regular_hours(slots, first_day, last_day, place_key=place_key)
        real = reality(dates, (), place_key)
    except CannotPaint:
        return [], []
    rules = [rule for rule in found if rule.is_weekly]
    reasons = _reasons(dates)
    special: list[Node] = []
    day = first_day
    while day <= last_day:
        usual = painted(rule.stroke for rule in rules if rule.falls_on(day))
        instead = real.get(day, NOTHING)
        if instead != usual:
            special.extend(_special(day, instead, reasons.get(day, "")))
        day += ONE_DAY
    return list(_regular(rules)), special


def clock(minute: int) -> str:
    """Return minutes from midnight as a time of the day; 24:00 and later wrap around."""
    return f"{minute // HOUR % 24:02}:{minute % HOUR:02}"


def _regular(rules: Iterable[Regular]) -> Iterator[Node]:
    framed: dict[tuple[dt.date | None, dt.date | None], list[Regular]] = defaultdict(list)
    for rule in rules:
        framed[rule.first, rule.last].append(rule)
    for (first, last), members in framed.items():
        for days, spans in weekly_times(members):
            for begin, end in spans:
                found = {
                    "@type": "OpeningHoursSpecification",
                    "dayOfWeek": [WEEKDAYS[day] for day in days],
                    **_times(begin, end),
                }
                if first:
                    found["validFrom"] = first.isoformat()
                if last:
                    found["validThrough"] = last.isoformat()
                yield found


def _special(day: dt.date, instead: bytes, reason: str) -> Iterator[Node]:
    parts = [part for part in strokes(instead) if part.state == OPEN]
    for times in [_times(part.begin, part.end) for part in parts] or [
        {"opens": "00:00", "closes": "00:00"}
    ]:
        found: Node = {"@type": "OpeningHoursSpecification", **times}
        if reason and not parts:
            found["name"] = reason
        yield {**found, "validFrom": day.isoformat(), "validThrough": day.isoformat()}


def _times(begin: int, end: int) -> Node:
    # The same time twice would mean closed.
    whole_day = end - begin >= DAY
    return {"opens": clock(begin), "closes": clock(begin - 1 + DAY if whole_day else end)}


def _reasons(dates: Iterable[Occurrence]) -> dict[dt.date, str]:
    found: dict[dt.date, set[str]] = {}
    for date in dates:
        if not date.happens:
            found.setdefault(date.date, set()).add(date.reason)
    return {day: reasons.pop() for day, reasons in found.items() if len(reasons) == 1}
