"""Which stored rules an iCalendar RRULE can say, and how (RFC 5545, section 3.3.10).

Only what all calendar programs agree about is written as a rule. Whatever they read in several
ways (a week number, a position within a week, a day of the year), or no longer read at all
(EXRULE, several rules in one event), is left to a list of dates.
"""

from __future__ import annotations

import datetime as dt
from collections import deque
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from recurrence import DAILY, MONTHLY, WEEKLY, YEARLY, Rule, to_weekday

from wagtail_quartier.schedules import rules
from wagtail_quartier.schedules.canonical import explicit_rule, is_drawn_from_parts
from wagtail_quartier.schedules.days import ANCHOR, LAST_DAY, RuleRefused, rule_days
from wagtail_quartier.schedules.occurrences import local_moment
from wagtail_quartier.schedules.text import local_date

#: The parts of a rule that mean the same everywhere, by frequency.
AGREED = {
    DAILY: ("byday", "bymonth", "bymonthday"),
    WEEKLY: ("byday", "bymonth"),
    MONTHLY: ("byday", "bymonth", "bymonthday", "bysetpos"),
    YEARLY: ("byday", "bymonth", "bymonthday", "bysetpos"),
}
#: The last of the weekdays of a month or year that can be counted.
MOST_WEEKDAYS = {DAILY: 0, WEEKLY: 0, MONTHLY: 5, YEARLY: 53}
_BOUNDS = {"bymonth": (1, 12), "bymonthday": (-31, 31), "bysetpos": (-366, 366)}


@dataclass(frozen=True, slots=True)
class RecurrenceRule:
    """A rule as iCalendar writes it, and the dates it yields inside the window asked for.

    ``parts`` are the parts of an RRULE without UNTIL; ``last_day`` is the last local date
    it may yield, None where it goes on for ever. Nothing in it depends on the first date of
    the stored rule, so that any date of the rule may be the first of the series.
    """

    parts: dict[str, Any]
    days: list[dt.date]
    last_day: dt.date | None

    def written(self, slot: rules.Slot) -> dict[str, Any]:
        """Return the parts with UNTIL: an instant in UTC, as beside a DTSTART with a zone."""
        if self.last_day is None:
            return self.parts
        last = local_moment(self.last_day, slot.start_time, ZoneInfo(slot.zone))
        return {**self.parts, "UNTIL": last.astimezone(dt.UTC)}


def recurrence_rule(
    slot: rules.Slot, first_day: dt.date, last_day: dt.date
) -> RecurrenceRule | None:
    """Return the rule of ``slot`` with its dates from ``first_day`` to ``last_day``, inclusive.

    None where the dates have to be listed: no rule, several, exceptions that are a rule
    themselves, or one that calendar programs read differently. Excluded and extra dates,
    holidays, closures and changes are not looked at.
    """
    recurrence = slot.recurrence
    if len(recurrence.rrules) != 1 or recurrence.exrules:
        return None
    start = local_date(recurrence.dtstart) if recurrence.dtstart else slot.valid_from or ANCHOR
    rule = explicit_rule(recurrence.rrules[0], start)
    if not _is_agreed(rule):
        return None
    ends = [LAST_DAY, *(local_date(end) for end in (rule.until, recurrence.dtend) if end)]
    ends += [slot.valid_until] if slot.valid_until else []
    first_day = max(first_day, slot.valid_from or first_day)
    try:
        if rule.count is not None:
            counted = deque(rule_days(rule, start, first_day, LAST_DAY), maxlen=1)
            ends += counted or [start]
        days = list(rule_days(rule, start, first_day, min(last_day, *ends)))
    except RuleRefused:
        return None
    end = min(ends)
    return RecurrenceRule(_parts(rule), days, None if end >= LAST_DAY else end)


def _is_agreed(rule: Rule) -> bool:
    if rule.freq not in AGREED or not is_drawn_from_parts(rule, *AGREED[rule.freq]):
        return False
    weekdays = [to_weekday(day) for day in rule.byday]
    if any(abs(day.index or 0) > MOST_WEEKDAYS[rule.freq] for day in weekdays):
        return False
    if rule.freq == YEARLY and weekdays and (rule.bymonthday or rule.bysetpos):
        return False
    return all(
        least <= number <= most and number != 0
        for name, (least, most) in _BOUNDS.items()
        for number in getattr(rule, name)
    )


def _parts(rule: Rule) -> dict[str, Any]:
    parts: dict[str, Any] = {"FREQ": Rule.frequencies[rule.freq]}
    if rule.interval != 1:
        parts["INTERVAL"] = rule.interval
    if rule.wkst:
        parts["WKST"] = Rule.weekdays[to_weekday(rule.wkst).number]
    if rule.byday:
        parts["BYDAY"] = [repr(day) for day in rule.byday]
    for name in _BOUNDS:
        if numbers := getattr(rule, name):
            parts[name.upper()] = list(numbers)
    return parts
