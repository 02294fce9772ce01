"""The words a sentence about a rule is made of: days, months, lists, dates."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable

from django.utils.formats import date_format
from django.utils.translation import get_language_bidi, pgettext
from django.utils.translation import gettext as _

#: From one number, time or ISO date to another, or an ISO date alone.
FIGURES = re.compile(r"\d[\d:./]*(?:\s?[–-]\s?\d[\d:./]*)+(?<=\d)")
#: LEFT-TO-RIGHT ISOLATE and POP DIRECTIONAL ISOLATE (Unicode standard annex 9).
LRI, PDI = "\u2066", "\u2069"


class CannotSay(ValueError):
    """There are no words for this rule."""


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


def months(numbers: Iterable[int]) -> str:
    """Months by number, 1 is January, as they stand in a sentence."""
    # Translators: Django's date format for a month within a sentence, such as "in May".
    pattern = pgettext("date format", "F")
    return listed(date_format(dt.date(2024, number, 1), pattern) for number in numbers)


def days_of_year(months_: Iterable[int], days: Iterable[int]) -> str:
    """Days by month and number, as far as the calendar has them: "October 3"."""
    days = list(days)
    # A leap year has all the days there are.
    found = [(month, day) for month in months_ for day in days if _exists(month, day)]
    if not found:
        raise CannotSay
    # Translators: Django's date format for a day and month, without the year.
    pattern = pgettext("date format", "j F")
    return listed(date_format(dt.date(2024, *pair), pattern) for pair in found)


def listed(items: Iterable[str]) -> str:
    """Items one after the other, as the language lists things."""
    *firsts, last = items
    if not firsts:
        return last
    return _("%(items)s and %(last)s") % {"items": in_a_row(firsts), "last": last}


def in_a_row(items: Iterable[str]) -> str:
    """Items with nothing but the language's own comma between them."""
    return pgettext("between the items of a list", ", ").join(items)


def full_date(day: dt.date) -> str:
    """A date with its year."""
    return date_format(day, "DATE_FORMAT")


def _exists(month: int, day: int) -> bool:
    try:
        dt.date(2024, month, day)
    except ValueError:
        return False
    return True


def in_one_direction(text: str) -> str:
    """Return plain ``text`` with each range of figures kept from being turned round.

    In a language that is read from right to left, 14:00–16:00 would be shown as
    16:00–14:00. Where there is markup, use ``<bdi>`` instead.
    """
    return FIGURES.sub(rf"{LRI}\g<0>{PDI}", text) if get_language_bidi() else text
