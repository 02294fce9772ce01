"""A rule as a ``Schedule`` of schema.org, with the dates on which it does not hold."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

from recurrence import DAILY, MONTHLY, WEEKLY, YEARLY, Rule

from wagtail_quartier.exports.schema_hours import WEEKDAYS, Node
from wagtail_quartier.schedules.canonical import explicit_recurrence, is_drawn_from_parts
from wagtail_quartier.schedules.days import RuleRefused, rule_days
from wagtail_quartier.schedules.rules import Slot
from wagtail_quartier.schedules.states import Occurrence, State
from wagtail_quartier.schedules.text import local_date

#: ISO 8601 durations, by the unit of the rule.
UNITS = {DAILY: "D", WEEKLY: "W", MONTHLY: "M", YEARLY: "Y"}
ICAL_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
#: So far ahead the first date of a rule is looked for.
FAR = dt.timedelta(days=366 * 5)


def schedules(slot: Slot, dates: Iterable[Occurrence]) -> list[Node]:
    """Return a ``Schedule`` for each rule of a slot; empty where one of them cannot be said.

    ``dates`` are the coming dates of the slot: those that do not take place are named as
    exceptions, beside the exceptions of the rule itself. Extra dates are no part of a schedule.
    """
    value = explicit_recurrence(slot.recurrence)
    if value.exrules or value.dtend is not None or value.dtstart is None:
        return []
    except_days = {local_date(day) for day in value.exdates}
    except_days |= {
        day
        for date in dates
        if date.state not in (State.TAKES_PLACE, State.EXTRA)
        if (day := _rule_day(date)) is not None
    }
    found = []
    for rule in value.rrules:
        schedule = _schedule(rule, local_date(value.dtstart), slot)
        if schedule is None:
            return []
        first = dt.date.fromisoformat(schedule["startDate"])
        excepted = sorted(day.isoformat() for day in except_days if day >= first)
        if excepted:
            schedule["exceptDate"] = excepted
        found.append(schedule)
    return found


def _rule_day(date: Occurrence) -> dt.date | None:
    """The date the rule yields, which the identifier keeps; None for one it does not yield."""
    stamp = date.identifier.partition(":")[2]
    digits, rest = stamp[:8], stamp[8:]
    return dt.datetime.strptime(digits, "%Y%m%d").date() if rest in ("", ":away") else None  # noqa: DTZ007 (a day)


def _schedule(rule: Rule, start: dt.date, slot: Slot) -> Node | None:
    days = _days(rule)
    if days is None:
        return None
    begin = max(start, slot.valid_from or start)
    if rule.count is not None and begin > start:
        # Some of the number lie before the first date that holds.
        return None
    try:
        # The rhythm of "every other week" counts from a date it yields.
        first = next(rule_days(rule, start, begin, begin + FAR), None)
    except RuleRefused:
        return None
    if first is None:
        return None
    ends = [slot.valid_until, rule.until and local_date(rule.until)]
    last = min((day for day in ends if day), default=None)
    found: Node = {
        "@type": "Schedule",
        "repeatFrequency": f"P{rule.interval}{UNITS[rule.freq]}",
        **days,
        "startDate": first.isoformat(),
        "startTime": f"{slot.start_time:%H:%M}",
        "endTime": f"{slot.end_time:%H:%M}",
        "duration": _duration(slot),
        "scheduleTimezone": slot.zone,
    }
    if last is not None:
        found["endDate"] = last.isoformat()
    if rule.count is not None:
        found["repeatCount"] = rule.count
    return found


def _days(rule: Rule) -> dict[str, Any] | None:
    """Which days of the unit; None where schema.org has no words for it."""
    known = is_drawn_from_parts(rule, "byday", "bymonth", "bymonthday")
    if rule.freq not in UNITS or not known or (rule.byday and rule.bymonthday):
        return None
    found: dict[str, Any] = {}
    if rule.bymonth:
        found["byMonth"] = list(rule.bymonth)
    if rule.bymonthday:
        if min(rule.bymonthday) < 1:
            return None
        found["byMonthDay"] = list(rule.bymonthday)
    places = {day.index or 0 for day in rule.byday}
    if places <= {0}:
        if rule.byday:
            found["byDay"] = [WEEKDAYS[day.number] for day in rule.byday]
        return found
    if rule.freq != MONTHLY or 0 in places:
        return None
    weekdays = {day.number for day in rule.byday}
    if min(places) > 0 and max(places) <= 5 and len(places) * len(weekdays) == len(rule.byday):
        found["byDay"] = [WEEKDAYS[number] for number in sorted(weekdays)]
        found["byMonthWeek"] = sorted(places)
    else:
        # The last Friday has no number of its own; text here is that of iCalendar.
        found["byDay"] = [f"{day.index}{ICAL_WEEKDAYS[day.number]}" for day in rule.byday]
    return found


def _duration(slot: Slot) -> str:
    day = dt.date(2001, 1, 1)
    begin, end = (dt.datetime.combine(day, time) for time in (slot.start_time, slot.end_time))
    minutes = int((end - begin).total_seconds() // 60) % (24 * 60) or 24 * 60
    hours, minutes = divmod(minutes, 60)
    return "PT" + (f"{hours}H" if hours else "") + (f"{minutes}M" if minutes else "")
