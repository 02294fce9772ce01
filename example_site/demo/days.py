"""Days that depend on the day of loading, so that the demo is always alive."""

from __future__ import annotations

import datetime as dt

from recurrence import Recurrence

from example_site.demo.shapes import OnDay
from wagtail_quartier.schedules.text import local_recurrence

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = range(7)
WORKDAYS = (MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY)


def in_days(days: int) -> OnDay:
    """Return the day so many days after loading."""
    return lambda today: today + dt.timedelta(days=days)


def next_weekday(weekday: int, weeks: int = 0) -> OnDay:
    """Return the first ``weekday`` (0 is Monday) after the day of loading, or weeks later."""

    def found(today: dt.date) -> dt.date:
        ahead = (weekday - today.weekday() - 1) % 7 + 1
        return today + dt.timedelta(days=ahead, weeks=weeks)

    return found


def first_of_month(months: int) -> OnDay:
    """Return the first day of the month so many months after loading."""

    def found(today: dt.date) -> dt.date:
        count = today.year * 12 + today.month - 1 + months
        return dt.date(count // 12, count % 12 + 1, 1)

    return found


def end_of_month(months: int) -> OnDay:
    """Return the last day of the month so many months after loading."""
    return lambda today: first_of_month(months + 1)(today) - dt.timedelta(days=1)


def next_time(month: int, day: int, days: int = 0) -> OnDay:
    """Return the day ``days`` after the coming ``day.month.``, still while those days last."""

    def found(today: dt.date) -> dt.date:
        later = dt.timedelta(days=days)
        this_year = dt.date(today.year, month, day)
        before = dt.date(today.year - 1, month, day)
        begin = before if today <= before + later else this_year
        if today > begin + later:
            begin = dt.date(today.year + 1, month, day)
        return begin + later

    return found


def but(
    rule: Recurrence, without: tuple[dt.date, ...] = (), also: tuple[dt.date, ...] = ()
) -> Recurrence:
    """Return the rule without some of its dates and with others."""
    return local_recurrence(
        Recurrence(
            dtstart=rule.dtstart,
            rrules=rule.rrules,
            exdates=list(without),
            rdates=list(also),
            include_dtstart=False,
        )
    )
