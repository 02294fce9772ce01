"""Rules as people say them, built in one call: for demo content, imports and tests.

Each function returns a ``recurrence.Recurrence`` of naive local dates, in the very form in which
:class:`wagtail_quartier.recurrence_field.LocalRecurrenceField` gives it back.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from recurrence import DAILY, MONTHLY, WEEKLY, YEARLY, Recurrence, Rule, Weekday

from wagtail_quartier.schedules.text import local_recurrence


def daily(start: dt.date, until: dt.date | None = None, interval: int = 1) -> Recurrence:
    """Every ``interval`` days from ``start`` to ``until``, both inclusive."""
    return _one_rule(Rule(DAILY, interval=interval), start, until)


def weekly(
    weekdays: Iterable[int] | int,
    start: dt.date,
    until: dt.date | None = None,
    interval: int = 1,
) -> Recurrence:
    """Every ``interval`` weeks, from the week of ``start``, on ``weekdays`` (0 is Monday)."""
    return _one_rule(Rule(WEEKLY, interval=interval, byday=_weekdays(weekdays)), start, until)


def monthly_nth(
    weekday: int,
    positions: Iterable[int] | int,
    start: dt.date,
    until: dt.date | None = None,
    interval: int = 1,
) -> Recurrence:
    """Each month on the first (1), third (3), last (-1) ``weekday`` (0 is Monday)."""
    places = [positions] if isinstance(positions, int) else list(positions)
    byday = [Weekday(weekday, position) for position in places]
    return _one_rule(Rule(MONTHLY, interval=interval, byday=byday), start, until)


def monthly_day(
    day: int, start: dt.date, until: dt.date | None = None, interval: int = 1
) -> Recurrence:
    """Each month on ``day`` (1 to 31; -1 is the last); months without that day are left out."""
    return _one_rule(Rule(MONTHLY, interval=interval, bymonthday=[day]), start, until)


def yearly(start: dt.date, until: dt.date | None = None, interval: int = 1) -> Recurrence:
    """Every ``interval`` years on the day and month of ``start``."""
    rule = Rule(YEARLY, interval=interval, bymonth=[start.month], bymonthday=[start.day])
    return _one_rule(rule, start, until)


def dates(*days: dt.date) -> Recurrence:
    """Exactly these days."""
    return local_recurrence(Recurrence(rdates=list(days), include_dtstart=False))


def _weekdays(numbers: Iterable[int] | int) -> list[Weekday]:
    return [Weekday(number) for number in ([numbers] if isinstance(numbers, int) else numbers)]


def _one_rule(rule: Rule, start: dt.date, until: dt.date | None) -> Recurrence:
    rule.until = until
    return local_recurrence(Recurrence(dtstart=start, rrules=[rule], include_dtstart=False))
