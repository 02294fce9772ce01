"""The words a sentence about a rule is made of: places, days, lists, dates."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from django.utils.dates import MONTHS, WEEKDAYS
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import pgettext


class CannotSay(ValueError):
    """There are no words for this rule."""


def weekday_place(index: int) -> str:
    """Which of the weekdays of a month: "1st", "last"."""
    said = {
        1: pgettext("weekday of the month", "1st"),
        2: pgettext("weekday of the month", "2nd"),
        3: pgettext("weekday of the month", "3rd"),
        4: pgettext("weekday of the month", "4th"),
        5: pgettext("weekday of the month", "5th"),
        -1: pgettext("weekday of the month", "last"),
        -2: pgettext("weekday of the month", "last but one"),
    }
    if index not in said:
        raise CannotSay
    return said[index]


def month_day(number: int) -> str:
    """Which day of a month, counted from its end where negative: "15th", "last day"."""
    if number == -1:
        return pgettext("day of the month", "last day")
    if number < 1:
        raise CannotSay
    if number in (1, 21, 31):
        return pgettext("day of the month", "%(day)sst") % {"day": number}
    if number in (2, 22):
        return pgettext("day of the month", "%(day)snd") % {"day": number}
    if number in (3, 23):
        return pgettext("day of the month", "%(day)srd") % {"day": number}
    return pgettext("day of the month", "%(day)sth") % {"day": number}


def weekdays(numbers: Iterable[int]) -> str:
    """Weekdays by number, 0 is Monday."""
    return listed([str(WEEKDAYS[number]) for number in numbers])


def months(numbers: Iterable[int]) -> str:
    """Months by number, 1 is January."""
    return listed([str(MONTHS[number]) for number in numbers])


def days_of_year(months_: Iterable[int], days: Iterable[int]) -> str:
    """Days by month and number, as far as the calendar has them: "October 3"."""
    days = list(days)
    # A leap year has all the days there are.
    found = [(month, day) for month in months_ for day in days if _exists(month, day)]
    if not found:
        raise CannotSay
    return listed(date_format(dt.date(2024, *pair), "MONTH_DAY_FORMAT") for pair in found)


def listed(items: Iterable[str]) -> str:
    """Items one after the other, as the language lists things."""
    *firsts, last = items
    if not firsts:
        return last
    return _("%(items)s and %(last)s") % {
        "items": pgettext("between the items of a list", ", ").join(firsts),
        "last": last,
    }


def full_date(day: dt.date) -> str:
    """A date with its year."""
    return date_format(day, "DATE_FORMAT")


def _exists(month: int, day: int) -> bool:
    try:
        dt.date(2024, month, day)
    except ValueError:
        return False
    return True
