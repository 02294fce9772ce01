"""Opening hours of a place in OpenStreetMap's notation.

After the specification at https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification, in
the part of it that evaluators agree about: ``Mo-Fr 09:00-12:00, Tu[1,3] 14:00-16:00; PH off;
2026 Mar 10-2026 Mar 14 off "moving house"``. What repeats by the week or the month is written as a
rule; each day of the coming weeks on which something else happens is written with its date, after
the rules, and replaces them. That is how closures, cancelled, moved and added dates are said, and
rhythms the notation does not know, such as every other week.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass

from wagtail_quartier.exports.opening_hours_rules import (
    comment,
    covered_left_out,
    date_range,
    rule_texts,
    times,
)
from wagtail_quartier.exports.painted_days import (
    BY_APPOINTMENT,
    NOTHING,
    OPEN,
    CannotPaint,
    Painted,
    calendar_day,
    painted,
    reality,
    spill,
    strokes,
)
from wagtail_quartier.exports.regular_hours import Regular, regular_hours
from wagtail_quartier.schedules.rules import ONE_DAY, Holidays, Key, Slot
from wagtail_quartier.schedules.states import Occurrence

#: OpenStreetMap stores no longer value.
MOST_LETTERS = 255
#: A value that is not right for so long is not worth having.
LEAST_DAYS = 14
WEEK = dt.timedelta(days=7)


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """A value for the key ``opening_hours``, right from the day it was made to ``last_day``.

    After ``last_day`` the regular hours in it still hold; what is known of single dates does not
    reach further.
    """

    value: str
    last_day: dt.date

    def __str__(self) -> str:
        return self.value


def osm_opening_hours(
    slots: Iterable[Slot],
    occurrences: Iterable[Occurrence],
    first_day: dt.date,
    last_day: dt.date,
    *,
    place_key: Key | None = None,
    by_appointment: Container[Key] = (),
    words: str = "by appointment",
) -> OpeningHours | None:
    """Return the opening hours of a place, or ``None`` where they cannot be said rightly.

    ``occurrences`` are the dates of ``slots`` from the day before ``first_day`` (what began then
    may still be going on) to ``last_day``, local dates, whatever becomes of them. With a
    ``place_key``, only what happens there counts. Offers whose keys are in ``by_appointment`` are
    ``unknown`` with ``words`` as the comment, but for hours in which the place is open anyway.

    A value is never longer than 255 letters: first the reasons of closures go, then the weeks
    furthest ahead. ``None`` where two weeks do not fit, where nothing ever happens, for times with
    seconds, and for slots in more than one time zone.
    """
    slots, occurrences = list(slots), list(occurrences)
    if len({slot.zone for slot in slots}) > 1:
        return None
    try:
        real = reality(occurrences, by_appointment, place_key)
        found = regular_hours(
            slots, first_day, last_day, by_appointment=by_appointment, place_key=place_key
        )
    except CannotPaint:
        return None
    rules = covered_left_out([rule for rule in found if _can_be_written(rule)])
    if not rules and not real:
        return None
    writing = _Writing(rules, real, _reasons(occurrences), _holidays(slots, first_day), words)
    for with_reasons in (True, False):
        value = writing.text(first_day, last_day, with_reasons)
        if len(value) <= MOST_LETTERS:
            return OpeningHours(value, last_day)
    while (last_day := last_day - WEEK) >= first_day + dt.timedelta(days=LEAST_DAYS - 1):
        value = writing.text(first_day, last_day, with_reasons=False)
        if len(value) <= MOST_LETTERS:
            return OpeningHours(value, last_day) if value else None
    return None


class _Writing:
    """One place's rules and dates, written for as many days as are wanted."""

    def __init__(
        self,
        rules: list[Regular],
        real: Mapping[dt.date, Painted],
        reasons: Mapping[dt.date, str],
        holidays: Holidays | None,
        words: str,
    ) -> None:
        # What is painted and written later wins, so that "open" comes last.
        self.rules = sorted(rules, key=lambda rule: (rule.on_public_holidays, rule.stroke.state))
        self.real, self.reasons = real, reasons
        is_off = any(not rule.on_public_holidays for rule in rules)
        self.holidays = holidays if is_off else None
        self.unknown = f"unknown {comment(words)}".strip()

    def text(self, first_day: dt.date, last_day: dt.date, with_reasons: bool) -> str:
        """The whole value."""
        often = [rule for rule in self.rules if not rule.on_public_holidays]
        always = [rule for rule in self.rules if rule.on_public_holidays]
        # Additional rules: no rule takes the day, or the small hours of it, from another.
        groups = [", ".join(self._rules(often, first_day))]
        if self.holidays is not None:
            groups.append(", ".join(["PH off", *self._rules(always, first_day)]))
        else:
            groups.append(", ".join(self._rules(always, first_day)))
        exceptions = self._exceptions(first_day, last_day)
        groups.extend(
            self._dated(days, picture, reason if with_reasons else "")
            for days, picture, reason in _together(exceptions, self._is_idle)
        )
        return "; ".join(filter(None, groups))

    def _rules(self, rules: Iterable[Regular], today: dt.date) -> list[str]:
        rules = list(rules)
        return [
            *rule_texts(rules, BY_APPOINTMENT, today, self.unknown),
            *rule_texts(rules, OPEN, today, ""),
        ]

    def _exceptions(self, first_day: dt.date, last_day: dt.date) -> dict[dt.date, _Exception]:
        """Each calendar day that is not what the rules say, with what it is."""
        found: dict[dt.date, _Exception] = {}
        for day in _days(first_day, last_day):
            before = day - ONE_DAY
            promised = calendar_day(self._promised(day), self._promised(before))
            real = calendar_day(self._real(day), self._real(before))
            # Evaluators do not agree about the small hours beside a day that was replaced.
            replaced = self._is_holiday(day) or self._is_holiday(before) or before in found
            if real != promised or (replaced and self._is_overnight(before)):
                found[day] = _Exception(real, self.reasons.get(day, "") if real == NOTHING else "")
        return found

    def _is_holiday(self, day: dt.date) -> bool:
        return self.holidays is not None and day in self.holidays

    def _is_overnight(self, day: dt.date) -> bool:
        """Whether something reaches beyond midnight, or would if the day were like any other."""
        usual = painted(rule.stroke for rule in self.rules if rule.falls_on(day))
        return spill(usual) != NOTHING or spill(self._real(day)) != NOTHING

    def _promised(self, day: dt.date) -> Painted:
        """What the rules alone say begins on a day."""
        is_holiday = self._is_holiday(day)
        return painted(
            rule.stroke
            for rule in self.rules
            if rule.falls_on(day) and (rule.on_public_holidays or not is_holiday)
        )

    def _real(self, day: dt.date) -> Painted:
        return self.real.get(day, NOTHING)

    def _is_idle(self, day: dt.date) -> bool:
        """Whether nothing would happen and nothing does, so that "off" may run over it."""
        before = day - ONE_DAY
        return (
            self._promised(day) == self._real(day) == NOTHING
            and spill(self._promised(before)) == spill(self._real(before)) == NOTHING
        )

    def _dated(self, days: str, picture: Painted, reason: str) -> str:
        if picture == NOTHING:
            return " ".join(filter(None, [days, "off", comment(reason)]))
        parts = strokes(picture)
        said = []
        for state, modifier in ((BY_APPOINTMENT, self.unknown), (OPEN, "")):
            spans = [(part.begin, part.end) for part in parts if part.state == state]
            if spans:
                said.append(" ".join(filter(None, [days, times(spans), modifier])))
        return ", ".join(said)


@dataclass(frozen=True, slots=True)
class _Exception:
    """What one calendar day is instead."""

    picture: Painted
    reason: str


def _together(
    exceptions: Mapping[dt.date, _Exception], is_idle: Callable[[dt.date], bool]
) -> list[tuple[str, Painted, str]]:
    """Days with what they are instead, those that are alike together, in order of the first."""
    runs: dict[_Exception, list[list[dt.date]]] = {}
    for day, exception in exceptions.items():
        ranges = runs.setdefault(exception, [])
        if ranges and _reaches(ranges[-1][-1], day, exception.picture == NOTHING, is_idle):
            ranges[-1].append(day)
        else:
            ranges.append([day])
    return [
        (
            ",".join(date_range(days[0], days[-1]) for days in ranges),
            exception.picture,
            exception.reason,
        )
        for exception, ranges in runs.items()
    ]


def _reaches(last: dt.date, day: dt.date, is_off: bool, is_idle: Callable[[dt.date], bool]) -> bool:
    """Whether a range may run from ``last`` on to ``day``."""
    between = list(_days(last + ONE_DAY, day - ONE_DAY))
    return not between or (is_off and len(between) < 7 and all(map(is_idle, between)))


def _days(first_day: dt.date, last_day: dt.date) -> Iterator[dt.date]:
    for number in range((last_day - first_day).days + 1):
        yield first_day + ONE_DAY * number


def _can_be_written(rule: Regular) -> bool:
    # Months and a range of dates cannot stand together.
    return not rule.months or (rule.last is None and rule.first is None)


def _reasons(occurrences: Iterable[Occurrence]) -> dict[dt.date, str]:
    """Why nothing happens on a day, where there is one reason for all of it."""
    found: dict[dt.date, set[str]] = {}
    for occurrence in occurrences:
        if not occurrence.happens:
            found.setdefault(occurrence.date, set()).add(occurrence.reason)
    return {day: reasons.pop() for day, reasons in found.items() if len(reasons) == 1}


def _holidays(slots: Iterable[Slot], first_day: dt.date) -> Holidays | None:
    """The public holidays of the slots; None where the coming year has none."""
    calendar = next((slot.holidays for slot in slots if slot.holidays is not None), None)
    if calendar is None:
        return None
    year = _days(first_day, first_day + ONE_DAY * 365)
    return calendar if any(day in calendar for day in year) else None
