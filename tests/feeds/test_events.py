"""How one slot is written: its rule, the end of it, and what a rule cannot say."""

from __future__ import annotations

import datetime as dt
import logging
from typing import Any

import pytest
from icalendar import Event
from recurrence import DAILY, MONTHLY, SECONDLY, WEEKLY, YEARLY, Recurrence, Rule, Weekday

from tests.feeds.reading import expanded, happening, of_ours
from tests.feeds.test_expansion import KEY, LAST_DAY, NW, TODAY, WINDOW, calendar_of
from wagtail_quartier.schedules.builders import daily, dates, monthly_nth, weekly
from wagtail_quartier.schedules.occurrences import occurrences
from wagtail_quartier.schedules.rules import Change, Closure, Slot

LONG_AGO = dt.date(2016, 1, 5)


def slot(recurrence: Recurrence, begin: str = "14:00", end: str = "16:00", **more: Any) -> Slot:
    """Return a slot in North Rhine-Westphalia."""
    times = (dt.time.fromisoformat(begin), dt.time.fromisoformat(end))
    return Slot(
        KEY, recurrence, *times, place_key="place:1", offer_key="offer:1", holidays=NW, **more
    )


def events_of(
    made: Slot, changes: list[Change] | None = None, closures: list[Closure] | None = None
) -> list[Event]:
    """Return the events of a slot after reading; they expand to our dates."""
    ours = occurrences(
        [made], WINDOW.first_day, WINDOW.last_day, changes=changes or [], closures=closures or []
    )
    calendar = calendar_of(made, ours)
    expected = [found for found in ours if found.happens and TODAY <= found.date <= LAST_DAY]
    assert happening(expanded(calendar, TODAY, LAST_DAY)) == of_ours(expected)
    return list(calendar.events)


def rule_of(event: Event) -> str:
    """Return the RRULE as text."""
    return str(event["RRULE"].to_ical().decode())


class TestTheRule:
    def test_an_old_rule_begins_near_and_never_ends(self) -> None:
        [series] = events_of(slot(weekly(1, LONG_AGO)))

        assert rule_of(series) == "FREQ=WEEKLY;BYDAY=TU"
        assert series.start == dt.datetime.fromisoformat("2026-02-03T14:00+01:00")
        assert series["DTSTART"].params["TZID"] == "Europe/Berlin"

    def test_the_first_and_third_tuesday(self) -> None:
        [series, *_] = events_of(slot(monthly_nth(1, [1, 3], LONG_AGO)))

        assert rule_of(series) == "FREQ=MONTHLY;BYDAY=1TU,3TU"

    def test_it_keeps_its_rhythm(self) -> None:
        [series] = events_of(slot(weekly(1, dt.date(2016, 1, 12), interval=2)))

        assert rule_of(series) == "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"
        assert (series.start.date() - dt.date(2016, 1, 12)).days % 14 == 0

    @pytest.mark.parametrize("how", ["until", "valid_until", "count"])
    def test_its_end_is_an_instant(self, how: str) -> None:
        last = dt.date(2026, 6, 30)
        recurrence = weekly(1, LONG_AGO, until=last if how == "until" else None)
        if how == "count":
            recurrence.rrules[0].count = (last - LONG_AGO).days // 7 + 1
        [series] = events_of(slot(recurrence, valid_until=last if how == "valid_until" else None))

        assert rule_of(series) == "FREQ=WEEKLY;UNTIL=20260630T120000Z;BYDAY=TU"

    def test_public_holidays_are_left_out(self) -> None:
        [series] = events_of(slot(weekly(3, LONG_AGO)))
        [also_then] = events_of(slot(weekly(3, LONG_AGO), on_public_holidays=True))

        left_out = [moment.dt.date() for moment in series["EXDATE"].dts]
        assert left_out == [
            dt.date(2026, 5, 14),
            dt.date(2026, 6, 4),
            dt.date(2027, 5, 6),
            dt.date(2027, 5, 27),
        ]
        assert "EXDATE" not in also_then

    def test_extra_dates_of_the_rule(self) -> None:
        recurrence = weekly(1, LONG_AGO)
        recurrence.rdates = [dt.date(2026, 3, 13)]
        [series] = events_of(slot(recurrence))

        assert [moment.dt.date() for moment in series["RDATE"].dts] == [dt.date(2026, 3, 13)]

    def test_dates_without_a_rule(self) -> None:
        [series] = events_of(slot(dates(dt.date(2026, 3, 5), dt.date(2026, 4, 9))))

        assert series.start.date() == dt.date(2026, 3, 5)
        assert [moment.dt.date() for moment in series["RDATE"].dts] == [dt.date(2026, 4, 9)]
        assert "RRULE" not in series


class TestWhatARuleCannotSay:
    @pytest.mark.parametrize(
        "rules",
        [
            [Rule(WEEKLY, byday=[Weekday(1)]), Rule(MONTHLY, bymonthday=[1])],
            [Rule(YEARLY, byweekno=[12, 30])],
            [Rule(YEARLY, byyearday=[100])],
            [Rule(WEEKLY, byday=[Weekday(0), Weekday(3)], bysetpos=[-1])],
        ],
    )
    def test_is_listed(self, rules: list[Rule]) -> None:
        recurrence = Recurrence(dtstart=LONG_AGO, rrules=rules, include_dtstart=False)

        [series, *_] = events_of(slot(recurrence))
        assert "RRULE" not in series

    def test_a_rule_with_exceptions_that_are_a_rule(self) -> None:
        recurrence = daily(LONG_AGO)
        recurrence.exrules = [Rule(WEEKLY, byday=[Weekday(5), Weekday(6)])]

        [series, *_] = events_of(slot(recurrence))
        assert "RRULE" not in series

    @pytest.mark.parametrize(
        "rule", [Rule(SECONDLY), Rule(DAILY, interval=0), Rule(MONTHLY, bymonthday=[99])]
    )
    def test_an_absurd_rule_leaves_the_dates_added_by_hand(
        self, rule: Rule, caplog: pytest.LogCaptureFixture
    ) -> None:
        recurrence = Recurrence(dtstart=LONG_AGO, rrules=[rule], include_dtstart=False)
        extra = Change(dt.date(2026, 3, 6), "add", KEY, None, dt.time(9), dt.time(10))

        with caplog.at_level(logging.ERROR):
            [event] = events_of(slot(recurrence), [extra])
        assert event["UID"] == f"{KEY}-20260306T0900@example.org"

    def test_however_much_is_stored_little_is_written(self) -> None:
        endless = Rule(DAILY, count=10**9)
        recurrence = Recurrence(
            dtstart=dt.date(1900, 1, 1), rrules=[endless], include_dtstart=False
        )
        closed = [Closure(dt.date(1900, 1, 1), dt.date(2199, 1, 1), "for ever")]
        events = events_of(slot(recurrence), None, closed)

        assert len(events) <= 501

    def test_nothing_is_no_event(self) -> None:
        assert events_of(slot(Recurrence(include_dtstart=False))) == []
        assert events_of(slot(weekly(1, LONG_AGO, until=dt.date(2020, 1, 1)))) == []


class TestNightsInWhichTheClocksChange:
    def test_a_night_shift_ends_when_it_always_ends(self) -> None:
        [series, spring, autumn, *_] = events_of(slot(daily(LONG_AGO), "22:00", "06:00"))

        nights = [event["RECURRENCE-ID"].dt.date() for event in (spring, autumn)]
        assert nights == [dt.date(2026, 3, 28), dt.date(2026, 10, 24)]
        hours = [
            event.end.astimezone(dt.UTC) - event.start.astimezone(dt.UTC)
            for event in (series, spring, autumn)
        ]
        assert [length.total_seconds() / 3600 for length in hours] == [8, 7, 9]
        assert {event.end.time() for event in (series, spring, autumn)} == {dt.time(6)}

    def test_what_lies_in_the_hour_left_out_begins_an_hour_later(self) -> None:
        _series, spring, *_ = events_of(slot(weekly(6, LONG_AGO), "02:30", "02:45"))

        assert spring["RECURRENCE-ID"].to_ical() == b"20260329T023000"
        assert spring["DTSTART"].to_ical() == b"20260329T033000"
        assert spring["DTEND"].to_ical() == b"20260329T034500"

    def test_a_zone_without_summer_time_needs_no_word_about_it(self) -> None:
        [series] = events_of(
            slot(daily(LONG_AGO), "22:00", "06:00", zone="UTC", on_public_holidays=True)
        )

        assert series["DTSTART"].to_ical() == b"20260201T220000Z"


class TestMoved:
    def test_to_the_day_after(self) -> None:
        moved = Change(dt.date(2026, 3, 10), "move", KEY, dt.date(2026, 3, 11), dt.time(9))
        series, single = events_of(slot(weekly(1, LONG_AGO)), [moved])

        assert single["UID"] == series["UID"]
        assert single["RECURRENCE-ID"].to_ical() == b"20260310T140000"
        assert single["DTSTART"].to_ical() == b"20260311T090000"
        assert single["DTEND"].to_ical() == b"20260311T110000"

    def test_out_of_sight(self) -> None:
        moved = Change(dt.date(2026, 3, 10), "move", KEY, dt.date(2029, 3, 11))
        [series] = events_of(slot(weekly(1, LONG_AGO)), [moved])

        assert [moment.dt.date() for moment in series["EXDATE"].dts] == [dt.date(2026, 3, 10)]

    def test_into_sight(self) -> None:
        moved = Change(dt.date(2025, 6, 10), "move", KEY, dt.date(2026, 3, 11))
        _series, single = events_of(slot(weekly(1, LONG_AGO)), [moved])

        assert single["UID"] == f"{KEY}-20250610@example.org"
        assert "RECURRENCE-ID" not in single

    def test_onto_a_day_that_is_closed(self) -> None:
        moved = Change(dt.date(2026, 3, 10), "move", KEY, dt.date(2026, 3, 11))
        closed = Closure(dt.date(2026, 3, 11), dt.date(2026, 3, 11), "cleaning")
        _series, single = events_of(slot(weekly(1, LONG_AGO)), [moved], [closed])

        assert single["STATUS"] == "CANCELLED"
        assert single["RECURRENCE-ID"].to_ical() == b"20260310T140000"


def test_an_added_date_is_an_event_of_its_own() -> None:
    added = Change(dt.date(2026, 3, 10), "add", KEY, None, dt.time(20), dt.time(21))
    cancelled = Change(dt.date(2026, 3, 10), "cancel", KEY)
    series, single, extra = events_of(
        slot(weekly(1, LONG_AGO), "18:00", "19:00"), [cancelled, added]
    )

    assert single["STATUS"] == "CANCELLED"
    assert extra["UID"] != series["UID"]
    assert extra["DTSTART"].to_ical() == b"20260310T200000"
