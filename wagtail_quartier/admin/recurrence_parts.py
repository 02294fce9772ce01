"""A rule taken apart into what a form can ask, and put together again.

The parts are what the browser sends: strings and lists of strings. A rule that the form cannot
draw is kept as its text.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any
from unicodedata import decimal

from django import forms
from django.core.exceptions import ValidationError
from django.utils.formats import get_format
from django.utils.translation import gettext as _
from recurrence import (
    DAILY,
    MONTHLY,
    WEEKLY,
    YEARLY,
    DeserializationError,
    Recurrence,
    Rule,
    Weekday,
)

from wagtail_quartier.schedules.canonical import explicit_recurrence, same_dates
from wagtail_quartier.schedules.text import local_recurrence, read_recurrence, write_recurrence

Parts = dict[str, Any]

NAMES = (
    "how_often",
    "interval",
    "positions",
    "weekdays",
    "month_day",
    "start",
    "until",
    "dates",
    "except_dates",
    "text",
)
POSITIONS = (1, 2, 3, 4, -1)
RULES = ("weekly", "fortnightly", "weeks", "monthly_weekday", "monthly_day", "daily", "yearly")
# Which parts are asked, by what was chosen first.
SHOWN: dict[str, tuple[str, ...]] = {
    "interval": ("weeks", "monthly_weekday", "monthly_day", "daily", "yearly"),
    "positions": ("monthly_weekday",),
    "weekdays": ("weekly", "fortnightly", "weeks", "monthly_weekday"),
    "month_day": ("monthly_day",),
    "start": RULES,
    "until": RULES,
    "dates": (*RULES, "dates"),
    "except_dates": RULES,
    "text": ("text",),
}
_FREQUENCIES = {
    "weekly": WEEKLY,
    "fortnightly": WEEKLY,
    "weeks": WEEKLY,
    "monthly_weekday": MONTHLY,
    "monthly_day": MONTHLY,
    "daily": DAILY,
    "yearly": YEARLY,
}


def take_apart(recurrence: Recurrence) -> Parts:
    """Return the parts that draw ``recurrence``; its text where they cannot."""
    value = explicit_recurrence(recurrence)
    for parts in _candidates(value):
        try:
            if same_dates(put_together(parts), value):
                return parts
        except ValidationError:
            continue
    return {"how_often": "text", "text": write_recurrence(recurrence)}


def put_together(parts: Mapping[str, Any]) -> Recurrence:
    """Return the rule the parts describe, an empty one where nothing was chosen.

    Only the parts that are shown for the chosen rhythm are read. Raises ``ValidationError`` with
    one message for each part that is missing or cannot be read.
    """
    chosen = parts.get("how_often") or ""
    if chosen == "":
        return local_recurrence(Recurrence())
    if chosen == "text":
        return _from_text(parts.get("text") or "")
    reader = _Reader(parts)
    if chosen == "dates":
        days = reader.read(_dates, "dates")
        if not days and not reader.errors:
            reader.errors.append(ValidationError(_("Give at least one date."), code="dates"))
        reader.raise_errors()
        return local_recurrence(Recurrence(rdates=days))
    if chosen not in RULES:
        raise ValidationError(_("Choose how often this takes place."), code="how_often")
    rule = _rule(chosen, reader)
    start = reader.read(_start, "start")
    rdates, exdates = reader.read(_dates, "dates"), reader.read(_dates, "except_dates")
    reader.raise_errors()
    if chosen == "yearly":
        rule.bymonth, rule.bymonthday = [start.month], [start.day]
    return local_recurrence(
        Recurrence(dtstart=start, rrules=[rule], rdates=rdates, exdates=exdates)
    )


class _Reader:
    """Read parts one by one and collect what is wrong with them."""

    def __init__(self, parts: Mapping[str, Any]) -> None:
        self.parts = parts
        self.errors: list[ValidationError] = []

    def read(self, how: Callable[[Any], Any], name: str) -> Any:
        """The part as ``how`` reads it, or None and one more error."""
        try:
            return how(self.parts.get(name))
        except ValidationError as error:
            self.errors.append(error)
            return None

    def raise_errors(self) -> None:
        """Raise all errors at once."""
        if self.errors:
            raise ValidationError(self.errors)


def _rule(chosen: str, reader: _Reader) -> Rule:
    rule = Rule(_FREQUENCIES[chosen])
    if chosen == "fortnightly":
        rule.interval = 2
    if chosen in SHOWN["interval"]:
        rule.interval = reader.read(_interval, "interval")
    if chosen in SHOWN["weekdays"]:
        weekdays = reader.read(_weekdays, "weekdays") or []
        rule.byday = [Weekday(number) for number in weekdays]
    if chosen == "monthly_weekday":
        positions = reader.read(_positions, "positions") or []
        rule.byday = [Weekday(number, position) for position in positions for number in weekdays]
    if chosen == "monthly_day":
        rule.bymonthday = [reader.read(_month_day, "month_day")]
    rule.until = reader.read(_until, "until")
    return rule


def _candidates(value: Recurrence) -> Iterable[Parts]:
    """Ways to draw ``value`` that are worth trying."""
    parts: Parts = {
        "dates": _lines(value.rdates),
        "except_dates": _lines(value.exdates),
    }
    if not value.rrules and not value.exrules:
        yield {"how_often": "dates" if value.rdates else "", "dates": parts["dates"]}
        return
    if len(value.rrules) != 1 or value.exrules or value.dtstart is None:
        return
    rule = value.rrules[0]
    parts["start"] = value.dtstart.date().isoformat()
    parts["until"] = rule.until.date().isoformat() if rule.until else ""
    parts["interval"] = str(rule.interval)
    parts["weekdays"] = [str(number) for number in sorted({day.number for day in rule.byday})]
    indexes = {day.index for day in rule.byday if day.index}
    parts["positions"] = [str(index) for index in POSITIONS if index in indexes]
    parts["month_day"] = str(rule.bymonthday[0]) if rule.bymonthday else ""
    for chosen in RULES:
        if _FREQUENCIES[chosen] == rule.freq:
            yield {
                "how_often": chosen,
                **{name: part for name, part in parts.items() if chosen in SHOWN[name]},
            }


def _lines(days: Iterable[dt.date]) -> str:
    # ISO: read back in every language, and the order in which Wagtail writes dates.
    return "\n".join(day.strftime("%Y-%m-%d") for day in days)


def _from_text(text: str) -> Recurrence:
    try:
        value = read_recurrence(text)
    except DeserializationError as error:
        message = _("The text of the rule cannot be read.")
        raise ValidationError(message, code="text") from error
    if not value:
        raise ValidationError(_("The text of the rule is empty."), code="text")
    return value


def _interval(value: Any) -> int:
    try:
        return int(value or 1)
    except (TypeError, ValueError) as error:
        message = _("The interval must be a whole number.")
        raise ValidationError(message, code="interval") from error


def _weekdays(value: Any) -> list[int]:
    chosen = _numbers(value, range(7))
    if not chosen:
        raise ValidationError(_("Choose at least one weekday."), code="weekdays")
    return chosen


def _positions(value: Any) -> list[int]:
    chosen = _numbers(value, POSITIONS)
    if not chosen:
        message = _("Choose at least one week of the month: first, second, last.")
        raise ValidationError(message, code="positions")
    return chosen


def _numbers(value: Any, known: Iterable[int]) -> list[int]:
    by_text = {str(number): number for number in known}
    return [by_text[item] for item in value or () if item in by_text]


def _month_day(value: Any) -> int:
    chosen = _numbers([value], (*range(1, 32), -1))
    if not chosen:
        raise ValidationError(_("Choose a day of the month."), code="month_day")
    return chosen[0]


def _start(value: Any) -> dt.date:
    if not value:
        raise ValidationError(_("Say on which day the rule starts."), code="start")
    return _date(value, _("The first day is not a date."))


def _until(value: Any) -> dt.date | None:
    return _date(value, _("The last day is not a date.")) if value else None


def _date(value: Any, message: str) -> dt.date:
    try:
        return _date_field().clean(_western_digits(value))
    except ValidationError as error:
        raise ValidationError(message, code="date") from error


def _dates(value: Any) -> list[dt.date]:
    """Read several dates, one a line or with commas, semicolons or spaces between them."""
    found, strange = [], []
    reader = _date_field()
    for piece in _pieces(_western_digits(value or ""), reader):
        try:
            found.append(reader.clean(piece))
        except ValidationError:
            strange.append(piece)
    if strange:
        raise ValidationError(
            _("“%(value)s” is not a date. Write one date a line, such as 2026-12-24."),
            code="date",
            params={"value": ", ".join(strange)[:200]},
        )
    return found


def _pieces(text: str, reader: forms.DateField) -> Iterable[str]:
    for line in filter(None, (part.strip() for part in re.split(r"[\r\n;]+", text))):
        try:
            reader.clean(line)
        except ValidationError:
            yield from filter(None, re.split(r"[,\s،]+", line))
        else:
            yield line


def _western_digits(value: Any) -> str:
    return "".join(str(decimal(sign)) if sign.isdecimal() else sign for sign in str(value))


def _date_field() -> forms.DateField:
    # The day-first form with dots means the same everywhere and is understood in every language.
    formats = ["%Y-%m-%d", "%d.%m.%Y", *get_format("DATE_INPUT_FORMATS")]
    return forms.DateField(input_formats=formats)
