"""One way to write a rule that can be written in several.

"Weekly" beginning on a Tuesday and "weekly on Tuesday" are the same dates, and so are "the Tuesdays
of the month, of these the second" and "the second Tuesday". Whoever has to draw or say a rule asks
for its explicit form and meets each meaning once.
"""

from __future__ import annotations

import datetime as dt

from recurrence import DAILY, MONTHLY, WEEKLY, YEARLY, Recurrence, Rule, Weekday, to_weekday

from wagtail_quartier.schedules.text import local_date, local_recurrence, write_recurrence


def explicit_recurrence(recurrence: Recurrence) -> Recurrence:
    """Return the same dates with everything said that a rule leaves to its first day."""
    value = local_recurrence(recurrence)
    if value.dtstart is not None:
        start = local_date(value.dtstart)
        value.rrules = [explicit_rule(rule, start) for rule in value.rrules]
        value.exrules = [explicit_rule(rule, start) for rule in value.exrules]
    return value


def explicit_rule(rule: Rule, start: dt.date) -> Rule:
    """Return ``rule`` with its weekdays, days and months named and in order."""
    byday = [to_weekday(day) for day in rule.byday]
    bymonth, bymonthday = sorted(set(rule.bymonth)), sorted(set(rule.bymonthday), key=_front_first)
    bysetpos = list(rule.bysetpos)
    if not (byday or bymonthday or rule.byyearday or rule.byweekno):
        if rule.freq == WEEKLY:
            byday = [Weekday(start.weekday())]
        elif rule.freq in (MONTHLY, YEARLY):
            bymonthday = [start.day]
        if rule.freq == YEARLY and not bymonth:
            bymonth = [start.month]
    if rule.freq == MONTHLY and bysetpos and _is_one_plain_weekday(rule, byday):
        byday = [Weekday(byday[0].number, position) for position in bysetpos]
        bysetpos = []
    values = {
        "byday": [
            Weekday(number, index or None)
            for number, index in sorted(
                {(day.number, day.index or 0) for day in byday},
                key=lambda pair: (_front_first(pair[1]), pair[0]),
            )
        ],
        "bymonth": bymonth,
        "bymonthday": bymonthday,
        "bysetpos": bysetpos,
        "byyearday": rule.byyearday,
        "byweekno": rule.byweekno,
        "byhour": rule.byhour,
        "byminute": rule.byminute,
        "bysecond": rule.bysecond,
    }
    counts_weeks = (rule.freq == WEEKLY and rule.interval != 1) or rule.byweekno or bysetpos
    return Rule(
        rule.freq,
        interval=rule.interval,
        wkst=rule.wkst if counts_weeks else None,
        count=rule.count,
        until=rule.until,
        **values,
    )


def same_dates(one: Recurrence, other: Recurrence) -> bool:
    """Whether two recurrences say the same in their explicit form."""
    return write_recurrence(explicit_recurrence(one)) == write_recurrence(
        explicit_recurrence(other)
    )


def is_drawn_from_parts(rule: Rule, *names: str) -> bool:
    """Whether of the BY parts of ``rule`` only those in ``names`` are used."""
    return rule.freq in (YEARLY, MONTHLY, WEEKLY, DAILY) and not any(
        getattr(rule, name) for name in Rule.byparams if name not in names
    )


def _is_one_plain_weekday(rule: Rule, byday: list[Weekday]) -> bool:
    return (
        len(byday) == 1
        and not byday[0].index
        and is_drawn_from_parts(rule, "byday", "bysetpos", "bymonth")
    )


def _front_first(number: int) -> tuple[bool, int]:
    """Sort 1, 2, 3 before -2, -1."""
    return number < 0, number
