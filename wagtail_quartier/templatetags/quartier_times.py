"""Tags for times: hours, dates, what is on today, whom to call, how fresh it is.

``{% load quartier_tags %}`` brings all of them.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from django import template
from django.core.signals import setting_changed
from django.dispatch import receiver
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language, pgettext

from wagtail_quartier.schedules.words import in_a_row, in_one_direction
from wagtail_quartier.snippets.people import dialable

register = template.Library()


@dataclass(frozen=True, slots=True)
class Call:
    """A number to call: as written, and as a ``tel:`` URI (RFC 3966)."""

    number: str
    uri: str


@register.filter
def quartier_time(moment: dt.datetime | dt.time | None) -> SafeString:
    """Return a time of day as it stands on the wall, never converted to another zone."""
    if moment is None:
        return SafeString("")
    shown = f"{moment:%H:%M}"
    stamp = moment.isoformat() if isinstance(moment, dt.datetime) else shown
    return format_html('<time datetime="{}"><bdi>{}</bdi></time>', stamp, shown)


@register.simple_tag
def quartier_hours(entry: Any) -> SafeString:
    """Return beginning and end of an entry, such as 14:00–16:00, in one direction everywhere."""
    # Digits, signs and colons only: there is nothing to escape.
    start, end = entry.start.isoformat(), entry.end.isoformat()
    return SafeString(
        '<bdi class="quartier-hours">'
        f'<time datetime="{start}">{start[11:16]}</time>–<time datetime="{end}">{end[11:16]}</time>'
        "</bdi>"
    )


@register.filter
def quartier_in_one_direction(text: Any) -> str:
    """Return plain text, such as a help text, with its ranges and ISO dates in order."""
    return in_one_direction(str(text))


@register.filter
def quartier_listed(items: Iterable[Any]) -> str:
    """Return things one after the other, with the language's own comma between them."""
    return in_a_row(map(str, items))


@register.filter
def quartier_day(day: dt.date | None) -> SafeString:
    """Return a date with its weekday, such as Tuesday 3 March."""
    if day is None:
        return SafeString("")
    # Translators: Django's date format for a day with weekday and month, without the year.
    pattern = pgettext("date format", "l j F")
    return _stamped(day, pattern)


@register.filter
def quartier_coming_day(day: dt.date | None) -> SafeString:
    """Return a date with its weekday, and with its year where that is not this one."""
    if day is None or day.year == timezone.localdate().year:
        return quartier_day(day)
    # Translators: Django's date format for a day with weekday, month and year.
    return _stamped(day, pgettext("date format", "l j F Y"))


@register.filter
def quartier_short_day(day: dt.date | None) -> SafeString:
    """Return a short date, such as 3 March."""
    if day is None:
        return SafeString("")
    # Translators: Django's date format for a day and month, without the year.
    return _stamped(day, pgettext("date format", "j F"))


@register.filter
def quartier_month(day: dt.date | None) -> SafeString:
    """Return month and year, such as March 2026."""
    if day is None:
        return SafeString("")
    # Translators: Django's date format for a month with its year.
    return _stamped(day, pgettext("date format", "F Y"))


@register.filter
def quartier_date(day: dt.date | None) -> SafeString:
    """Return a full date in the language's own format."""
    return SafeString("") if day is None else _stamped(day, "DATE_FORMAT")


def _stamped(day: dt.date, pattern: str) -> SafeString:
    date = day.date() if isinstance(day, dt.datetime) else day
    return _written(date, pattern, get_language())


@lru_cache(maxsize=1024)
def _written(date: dt.date, pattern: str, language: str | None) -> SafeString:
    # The language decides about the words, so it belongs to the question.
    return format_html(
        '<time datetime="{}"><bdi>{}</bdi></time>', date.isoformat(), date_format(date, pattern)
    )


# --- today --------------------------------------------------------------------------


@register.filter
def quartier_today_kind(today: Any) -> str:
    """Return what matters most about a day.

    One of ``open``, ``appointment``, ``later``, ``off``, ``next`` and ``none``.
    """
    if today.is_open:
        return "open"
    if today.now:
        return "appointment"
    if today.later:
        return "later"
    if today.off:
        return "off"
    return "next" if today.next else "none"


@register.filter
def quartier_off_together(today: Any) -> Any:
    """Return the first entry that is off today where all are for the same reason, else ``None``."""
    reasons = {(entry.state, entry.reason, entry.occurrence.other_day) for entry in today.off}
    return today.off[0] if len(reasons) == 1 else None


@register.filter
def quartier_only_by_appointment(entries: list[Any]) -> bool:
    """Tell whether all of some entries are by appointment; not so where there is none."""
    return bool(entries) and all(entry.offer.by_appointment for entry in entries)


@register.filter
def quartier_number_of_dates(timetable: Any) -> int:
    """Return how many dates a week has, those that do not take place included."""
    return sum(len(day.entries) for day in timetable.days)


# --- whom to call -------------------------------------------------------------------


@register.filter
def quartier_call(contact: Any) -> Call | None:
    """Return the number under which a contact is best reached, ``None`` where there is none."""
    return _call_of(contact.telephone, contact.mobile) if contact else None


@lru_cache(maxsize=1024)
def _call_of(*numbers: str) -> Call | None:
    calls = (Call(number, dialable(number)) for number in numbers)
    return next((call for call in calls if call.uri), None)


@register.simple_tag
def quartier_caller(today: Any, contact: Any = None) -> Call | None:
    """Return whom to call about a day: who is there by appointment, else ``contact``."""
    entries = [*today.now, *today.later, *([today.next] if today.next else []), *today.off]
    people = [entry.contact for entry in entries if entry.offer.by_appointment]
    if not today.is_open:
        people += [contact, *(entry.contact for entry in entries)]
    elif people:
        people.append(contact)
    return next((call for call in map(quartier_call, people) if call), None)


@receiver(setting_changed)
def forget_dates(**kwargs: Any) -> None:
    """Write dates anew: another setting may have changed their format."""
    _written.cache_clear()
