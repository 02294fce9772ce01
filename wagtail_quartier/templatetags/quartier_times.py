"""Tags for times: hours, dates, what is on today, whom to call, how fresh it is.

``{% load quartier_tags %}`` brings all of them.
"""

from __future__ import annotations

import datetime as dt
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
from django.utils.translation import gettext as _

from wagtail_quartier.listings import quarters
from wagtail_quartier.remembered import remembered

register = template.Library()

#: Icons that say what sort of time it is; the file of each is ``kind_<value>.svg``.
KINDS_WITH_ICON = frozenset({"opening", "office", "counselling", "meeting"})


@dataclass(frozen=True, slots=True)
class Call:
    """A number to call: as written, and as a ``tel:`` URI (RFC 3966)."""

    number: str
    uri: str


@dataclass(frozen=True, slots=True)
class EntryWords:
    """The fixed words of a timetable's entries, looked up once a language."""

    now: str
    by_appointment: str
    no_appointment: str
    step_free: str
    where: str
    who: str
    telephone: str
    register: str
    quarter: str
    call: str


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
        '<time datetime="{}">{}</time>', date.isoformat(), date_format(date, pattern)
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
    if not contact:
        return None
    if uri := contact.telephone_uri:
        return Call(contact.telephone, uri)
    if uri := contact.mobile_uri:
        return Call(contact.mobile, uri)
    return None


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


# --- one entry ----------------------------------------------------------------------


@register.simple_tag
def quartier_entry_words() -> EntryWords:
    """Return the fixed words of an entry in the active language."""
    return _entry_words(get_language())


@lru_cache(maxsize=64)
def _entry_words(language: str | None) -> EntryWords:
    return EntryWords(
        now=_("now"),
        by_appointment=_("By appointment"),
        no_appointment=_("Come without an appointment"),
        step_free=_("Step-free"),
        where=_("Where"),
        who=_("Who"),
        telephone=_("Telephone"),
        register=_("How to register"),
        quarter=_("Quarter"),
        call=_("Call"),
    )


@register.filter
def quartier_kind_icon(offer: Any) -> str:
    """Return the name of the icon for the kind of an offer."""
    return f"kind_{offer.kind}" if offer.kind in KINDS_WITH_ICON else "clock"


@register.filter
def quartier_quarter_of(place: Any) -> Any:
    """Return the visible quarter a place lies in, in the active language, or ``None``."""
    if place is None or place.quarter_id is None:
        return None
    known = remembered(("quarters by key", get_language()), quarters.by_pk)
    return known.get(place.quarter_id)


@receiver(setting_changed)
def forget_words(**kwargs: Any) -> None:
    """Forget words and formats that another setting may have changed."""
    _entry_words.cache_clear()
    _written.cache_clear()
