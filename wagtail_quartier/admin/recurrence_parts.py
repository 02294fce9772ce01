"""A rule taken apart into what a form can ask, and put together again.

The parts are what the browser sends: strings and lists of strings. A rule that the form cannot
draw is kept as its text.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from recurrence import (
    DAILY,
    MONTHLY,
    WEEKLY,
    YEARLY,
    Recurrence,
    Rule,
    Weekday,
)

from wagtail_quartier.admin.recurrence_reading import (
    POSITIONS,
    interval,
    last_day,
    month_day,
    positions,
    recurrence_from_text,
    short,
    single_dates,
    start_day,
    weekdays,
)
from wagtail_quartier.schedules.canonical import explicit_recurrence, same_dates
from wagtail_quartier.schedules.text import local_recurrence, write_recurrence

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
    reader = _Reader(parts)
    if chosen == "text":
        recurrence = reader.read(recurrence_from_text, "text")
        reader.raise_errors()
        return recurrence
    if chosen == "dates":
        days = reader.read(single_dates, "dates")
        if not days and not reader.errors:
            reader.errors.append(ValidationError(_("Give at least one date."), code="dates"))
        reader.raise_errors()
        return local_recurrence(Recurrence(rdates=days))
    if chosen not in RULES:
        raise ValidationError(_("Choose how often this takes place."), code="how_often")
    rule = _rule(chosen, reader)
    start = reader.read(start_day, "start")
    rdates, exdates = reader.read(single_dates, "dates"), reader.read(single_dates, "except_dates")
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
            return how(short(self.parts.get(name)))
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
        rule.interval = reader.read(interval, "interval")
    if chosen in SHOWN["weekdays"]:
        days = reader.read(weekdays, "weekdays") or []
        rule.byday = [Weekday(number) for number in days]
    if chosen == "monthly_weekday":
        places = reader.read(positions, "positions") or []
        rule.byday = [Weekday(number, place) for place in places for number in days]
    if chosen == "monthly_day":
        rule.bymonthday = [reader.read(month_day, "month_day")]
    rule.until = reader.read(last_day, "until")
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
