"""Read the parts of a rule one at a time, as a browser sends them.

Each function takes what was sent and returns what it means; it raises ``ValidationError`` with a
message and a code where the part is missing, cannot be read, or is longer than anybody writes.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from typing import Any
from unicodedata import decimal

from django import forms
from django.core.exceptions import ValidationError
from django.utils.formats import get_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from recurrence import DeserializationError, Recurrence

from wagtail_quartier.schedules.limits import MOST_DATES
from wagtail_quartier.schedules.text import read_recurrence
from wagtail_quartier.schedules.words import in_one_direction

POSITIONS = (1, 2, 3, 4, -1)
# What is longer is not looked at: more than the most dates there may be, however they are written.
MOST_LETTERS = 20_000
# So many words that are no date are enough to say what is wrong.
MOST_STRANGE = 5


def short(value: Any) -> Any:
    """Return ``value`` unless it is longer than anybody writes."""
    if isinstance(value, str) and len(value) > MOST_LETTERS:
        raise ValidationError(
            ngettext(
                "This is too long: at most %(most)s letter can be read.",
                "This is too long: at most %(most)s letters can be read.",
                MOST_LETTERS,
            ),
            code="too_long",
            params={"most": MOST_LETTERS},
        )
    return value


def recurrence_from_text(text: str | None) -> Recurrence:
    """Read a rule as text of RFC 5545."""
    try:
        value = read_recurrence(text or "")
    except DeserializationError as error:
        message = _("The text of the rule cannot be read.")
        raise ValidationError(message, code="text") from error
    if not value:
        raise ValidationError(_("The text of the rule is empty."), code="text")
    return value


def interval(value: Any) -> int:
    """Read how many weeks, months or days lie between two times; 1 where it is empty."""
    try:
        return int(value or 1)
    except (TypeError, ValueError) as error:
        message = _("The interval must be a whole number.")
        raise ValidationError(message, code="interval") from error


def weekdays(value: Any) -> list[int]:
    """Read the weekdays, at least one; 0 is Monday."""
    chosen = _numbers(value, range(7))
    if not chosen:
        raise ValidationError(_("Choose at least one weekday."), code="weekdays")
    return chosen


def positions(value: Any) -> list[int]:
    """Read which of the weekdays of a month, at least one; -1 is the last."""
    chosen = _numbers(value, POSITIONS)
    if not chosen:
        message = _("Choose at least one week of the month: first, second, last.")
        raise ValidationError(message, code="positions")
    return chosen


def _numbers(value: Any, known: Iterable[int]) -> list[int]:
    by_text = {str(number): number for number in known}
    return [by_text[item] for item in dict.fromkeys(value or ()) if item in by_text]


def month_day(value: Any) -> int:
    """Read the day of a month; -1 is the last."""
    chosen = _numbers([value], (*range(1, 32), -1))
    if not chosen:
        raise ValidationError(_("Choose a day of the month."), code="month_day")
    return chosen[0]


def start_day(value: Any) -> dt.date:
    """Read the first day."""
    if not value:
        raise ValidationError(_("Say on which day the rule starts."), code="start")
    return _date(value, _("The first day is not a date."))


def last_day(value: Any) -> dt.date | None:
    """Read the last day, None where it is empty."""
    return _date(value, _("The last day is not a date.")) if value else None


def _date(value: Any, message: str) -> dt.date:
    try:
        return _date_field().clean(_western_digits(value))
    except ValidationError as error:
        raise ValidationError(message, code="date") from error


def single_dates(value: Any) -> list[dt.date]:
    """Read several dates, one a line or with commas, semicolons or spaces between them."""
    found, strange = [], []
    for piece, day in _pieces(_western_digits(value or ""), _date_field()):
        if day is None:
            strange.append(piece)
        else:
            found.append(day)
        if len(found) > MOST_DATES or len(strange) == MOST_STRANGE:
            break
    if strange:
        raise ValidationError(
            in_one_direction(
                _("“%(value)s” is not a date. Write one date a line, such as 2026-12-24.")
            ),
            code="date",
            params={"value": ", ".join(strange)[:200]},
        )
    if len(found) > MOST_DATES:
        raise ValidationError(
            ngettext(
                "At most %(most)s single date can be given.",
                "At most %(most)s single dates can be given.",
                MOST_DATES,
            ),
            code="too_many_dates",
            params={"most": MOST_DATES},
        )
    return found


def _pieces(text: str, reader: forms.DateField) -> Iterable[tuple[str, dt.date | None]]:
    """Each date in ``text``, with None where the piece is no date."""
    for line in filter(None, (part.strip() for part in re.split(r"[\r\n;]+", text))):
        day = _day(line, reader)
        if day is not None:
            yield line, day
        else:
            for piece in filter(None, re.split(r"[,\s،]+", line)):
                yield piece, _day(piece, reader)


def _day(text: str, reader: forms.DateField) -> dt.date | None:
    try:
        return reader.clean(text)
    except ValidationError:
        return None


def _western_digits(value: Any) -> str:
    return "".join(str(decimal(sign)) if sign.isdecimal() else sign for sign in str(value))


def _date_field() -> forms.DateField:
    # The day-first form with dots means the same everywhere and is understood in every language.
    formats = ["%Y-%m-%d", "%d.%m.%Y", *get_format("DATE_INPUT_FORMATS")]
    return forms.DateField(input_formats=formats)
