"""Days, months and years on the calendar."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Iterator

#: First and last day, both included.
Span = tuple[dt.date, dt.date]


def each_day(begin: dt.date, end: dt.date) -> Iterator[dt.date]:
    """Yield the days from ``begin`` to ``end``, both included."""
    for ordinal in range(begin.toordinal(), end.toordinal() + 1):
        yield dt.date.fromordinal(ordinal)


def month_number(day: dt.date) -> int:
    """Return the number of a month counted from the year 0."""
    return day.year * 12 + day.month - 1


def month_span(year: int, month: int) -> Span:
    """Return the first and the last day of a month."""
    return dt.date(year, month, 1), dt.date(year, month, calendar.monthrange(year, month)[1])


def days_in_year(year: int) -> int:
    """Return 365 or 366."""
    return 366 if calendar.isleap(year) else 365
