"""What others make of our calendars is what we say: the same dates, for 400 days.

The rules are random ones the form would accept, with random exceptions.
"""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Any

from django.core.exceptions import ValidationError
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from icalendar import Calendar, Event
from recurrence import DAILY, MONTHLY, WEEKLY, YEARLY, Recurrence, Rule, Weekday

from tests.feeds.reading import cancelled, expanded, happening, of_ours, read
from wagtail_quartier.feeds.calendars import window
from wagtail_quartier.feeds.events import SlotEvents
from wagtail_quartier.feeds.time_zones import time_zone
from wagtail_quartier.schedules import builders
from wagtail_quartier.schedules.holidays import HolidayCalendar
from wagtail_quartier.schedules.limits import refuse_absurd_rule
from wagtail_quartier.schedules.occurrences import occurrences
from wagtail_quartier.schedules.rules import Change, Closure, Slot
from wagtail_quartier.schedules.states import Occurrence, State
from wagtail_quartier.schedules.text import local_recurrence

TODAY = dt.date(2026, 3, 3)
LAST_DAY = TODAY + dt.timedelta(days=400)
WINDOW = window(TODAY)
KEY = uuid.UUID("11111111-2222-3333-4444-555555555555")
ZONE = "Europe/Berlin"
NW = HolidayCalendar("DE-NW")

#: The nights of both changes of time are among them: 29 March and 25 October 2026.
TIMES = [dt.time(0), dt.time(1, 30), dt.time(2, 15), dt.time(2, 45), dt.time(3), dt.time(9)]
TIMES += [dt.time(14), dt.time(16), dt.time(18), dt.time(20), dt.time(22), dt.time(23, 59)]

days = st.dates(WINDOW.first_day - dt.timedelta(days=40), WINDOW.last_day + dt.timedelta(days=40))
near = st.dates(TODAY, TODAY + dt.timedelta(days=60))
starts = st.dates(dt.date(2016, 1, 1), dt.date(2026, 8, 1))
times = st.sampled_from(TIMES)
weekdays = st.lists(st.integers(0, 6), min_size=1, max_size=3, unique=True)


def one(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Return lists of none or one."""
    return st.lists(strategy, max_size=1)


@st.composite
def random_rules(draw: Any) -> Recurrence:
    """Draw whatever RFC 5545 allows and the limits accept."""
    freq = draw(st.sampled_from([DAILY, WEEKLY, MONTHLY, YEARLY]))
    counted = st.none() if freq in (DAILY, WEEKLY) else st.sampled_from([None, 1, 2, -1])
    rule = Rule(
        freq,
        interval=draw(st.integers(1, 4)),
        wkst=draw(st.sampled_from([None, 0, 6])),
        byday=draw(st.lists(st.builds(Weekday, st.integers(0, 6), counted), max_size=3)),
        bymonth=draw(st.lists(st.integers(1, 12), max_size=3)),
        bymonthday=draw(st.lists(st.sampled_from([1, 13, 29, 31, -1, -3]), max_size=2)),
        bysetpos=draw(one(st.sampled_from([1, 2, -1]))),
        byweekno=draw(one(st.sampled_from([1, 12, 53, -1]))) if freq == YEARLY else [],
        byyearday=draw(one(st.sampled_from([1, 70, 366, -1]))) if freq == YEARLY else [],
    )
    ends = draw(st.sampled_from(["never", "until", "count"]))
    if ends == "until":
        rule.until = draw(days)
    elif ends == "count":
        rule.count = draw(st.integers(1, 1000))
    rules = [rule] if draw(st.integers(0, 9)) else [rule, Rule(WEEKLY, byday=[Weekday(2)])]
    exrules = [] if draw(st.integers(0, 9)) else [Rule(WEEKLY, byday=[Weekday(1)])]
    return Recurrence(dtstart=draw(starts), rrules=rules, exrules=exrules, include_dtstart=False)


built_rules = st.one_of(
    st.builds(builders.daily, starts, st.none(), st.integers(1, 5)),
    st.builds(builders.weekly, weekdays, starts, st.none(), st.integers(1, 3)),
    st.builds(builders.monthly_nth, st.integers(0, 6), st.sampled_from([1, [1, 3], -1]), starts),
    st.builds(builders.monthly_day, st.sampled_from([1, 15, 31, -1]), starts),
    st.builds(builders.yearly, starts),
    st.lists(days, min_size=1, max_size=8).map(lambda found: builders.dates(*found)),
)


def accepted(recurrence: Recurrence) -> bool:
    """Tell whether the form would take it."""
    try:
        refuse_absurd_rule(recurrence)
    except ValidationError:
        return False
    return True


@st.composite
def recurrences(draw: Any) -> Recurrence:
    """Draw a rule with dates excluded and added."""
    value = draw(st.one_of(built_rules, random_rules()))
    value.rdates = [*value.rdates, *draw(st.lists(days, max_size=2))]
    value.exdates = draw(st.lists(near, max_size=6))
    return local_recurrence(value)


@st.composite
def slots(draw: Any) -> Slot:
    """Draw a slot."""
    start = draw(times)
    return Slot(
        key=KEY,
        recurrence=draw(recurrences().filter(accepted)),
        start_time=start,
        end_time=draw(times.filter(lambda end: end != start)),
        valid_from=draw(st.one_of(st.none(), st.none(), days)),
        valid_until=draw(st.one_of(st.none(), st.none(), days)),
        zone=ZONE,
        on_public_holidays=draw(st.booleans()),
        place_key="place:1",
        offer_key="offer:1",
        holidays=NW,
    )


@st.composite
def changes(draw: Any) -> Change:
    """Draw a change of one date; an added one knows its times, as the form demands."""
    action = draw(st.sampled_from(["cancel", "move", "add"]))
    maybe = (lambda what: what) if action == "add" else (lambda what: st.one_of(st.none(), what))
    return Change(
        date=draw(near),
        action=action,
        slot_key=draw(st.sampled_from([None, KEY])),
        new_date=draw(st.one_of(st.none(), days)),
        start=draw(maybe(times)),
        end=draw(maybe(times)),
        place_key=draw(st.sampled_from([None, "place:2"])),
        reason="illness",
    )


@st.composite
def closures(draw: Any) -> Closure:
    """Draw a closure."""
    first = draw(days)
    length = dt.timedelta(days=draw(st.integers(0, 30)))
    scope = draw(st.sampled_from([(), ("place:1",), ("place:2",), ("offer:1",)]))
    return Closure(first, first + length, "cleaning", frozenset(scope))


def calendar_of(slot: Slot, found: list[Occurrence]) -> Calendar:
    """Write the slot as a calendar and read it again."""

    def describe(event: Event, occurrence: Occurrence | None) -> None:
        event.add("SUMMARY", "Advice")
        event.add("DTSTAMP", dt.datetime(2026, 1, 1, tzinfo=dt.UTC))

    calendar = Calendar()
    calendar.add("PRODID", "test")
    calendar.add("VERSION", "2.0")
    calendar.add_component(time_zone(ZONE, WINDOW.first_day, WINDOW.last_day))
    for event in SlotEvents(slot, found, WINDOW, "example.org", describe).events():
        calendar.add_component(event)
    return read(calendar.to_ical())


@given(slots(), st.lists(changes(), max_size=4), st.lists(closures(), max_size=2))
@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
def test_others_find_exactly_our_dates(
    slot: Slot, changed: list[Change], closed: list[Closure]
) -> None:
    ours = occurrences([slot], WINDOW.first_day, WINDOW.last_day, changes=changed, closures=closed)
    events = expanded(calendar_of(slot, ours), TODAY, LAST_DAY)
    expected = [found for found in ours if TODAY <= found.date <= LAST_DAY]

    assert happening(events) == of_ours(found for found in expected if found.happens)
    off = (State.CANCELLED, State.CLOSED)
    assert cancelled(events) == of_ours(found for found in expected if found.state in off)
