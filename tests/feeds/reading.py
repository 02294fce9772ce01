"""Calendars read and expanded by others: `icalendar` and `recurring-ical-events`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

import recurring_ical_events
from icalendar import Calendar

from wagtail_quartier.schedules.states import Occurrence

#: UID without host and date (the slot), beginning and end as instants.
Date = tuple[str, dt.datetime, dt.datetime]

KEY_LENGTH = 36


def read(text: bytes) -> Calendar:
    """Read the text of a calendar, and complain about what is no calendar."""
    calendar = Calendar.from_ical(text)
    assert calendar.errors == []
    assert all(event.errors == [] for event in calendar.events)
    return calendar


def expanded(calendar: Calendar, first_day: dt.date, last_day: dt.date) -> list[Any]:
    """Return what begins on the local days from the first to the last, cancelled or not."""
    found = recurring_ical_events.of(calendar).between(
        first_day - dt.timedelta(days=2), last_day + dt.timedelta(days=2)
    )
    return [event for event in found if first_day <= event.start.date() <= last_day]


def happening(events: Iterable[Any]) -> list[Date]:
    """Return the dates that take place, sorted."""
    return sorted(_date(event) for event in events if event["STATUS"] != "CANCELLED")


def cancelled(events: Iterable[Any]) -> list[Date]:
    """Return the dates shown as cancelled, sorted."""
    return sorted(_date(event) for event in events if event["STATUS"] == "CANCELLED")


def of_ours(occurrences: Iterable[Occurrence]) -> list[Date]:
    """Return the same of what the schedules room says."""
    return sorted(
        (str(found.slot_key), found.start.astimezone(dt.UTC), found.end.astimezone(dt.UTC))
        for found in occurrences
    )


def _date(event: Any) -> Date:
    start, end = (moment.astimezone(dt.UTC) for moment in (event.start, event.end))
    return str(event["UID"])[:KEY_LENGTH], start, end
