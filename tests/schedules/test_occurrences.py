"""What becomes of the dates of a slot: times, changes, closures, holidays."""

from __future__ import annotations

import datetime as dt
import logging
import uuid
from dataclasses import replace
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from recurrence import HOURLY, Recurrence, Rule

from tests.schedules.pace import at_most
from wagtail_quartier.schedules.builders import daily, dates, weekly, yearly
from wagtail_quartier.schedules.holidays import public_holidays
from wagtail_quartier.schedules.occurrences import (
    Occurrence,
    State,
    local_moment,
    next_occurrences,
    occurrences,
)
from wagtail_quartier.schedules.rules import Action, Change, Closure, Slot

BERLIN = ZoneInfo("Europe/Berlin")
TUESDAY = dt.date(2026, 11, 3)
NOVEMBER = dt.date(2026, 11, 1), dt.date(2026, 11, 30)


def slot(**facts: Any) -> Slot:
    """Every Tuesday from two to four, unless said otherwise."""
    return Slot(
        **{
            "key": "slot:1",
            "recurrence": weekly(1, TUESDAY),
            "start_time": dt.time(14),
            "end_time": dt.time(16),
            "place_key": "place:1",
            "offer_key": "offer:1",
            **facts,
        }
    )


def november(*slots: Slot, **facts: Any) -> list[Occurrence]:
    return occurrences(slots or [slot()], *NOVEMBER, **facts)


def on(day: int, found: list[Occurrence]) -> Occurrence:
    """The only occurrence on that day of November."""
    (only,) = [occurrence for occurrence in found if occurrence.date == dt.date(2026, 11, day)]
    return only


def states(found: list[Occurrence]) -> dict[int, State]:
    return {occurrence.date.day: occurrence.state for occurrence in found}


# Times


def test_a_weekly_slot_takes_place_at_its_wall_clock_time() -> None:
    found = november()
    assert [occurrence.start.isoformat() for occurrence in found] == [
        "2026-11-03T14:00:00+01:00",
        "2026-11-10T14:00:00+01:00",
        "2026-11-17T14:00:00+01:00",
        "2026-11-24T14:00:00+01:00",
    ]
    assert all(occurrence.happens for occurrence in found)
    assert found[0].end - found[0].start == dt.timedelta(hours=2)


@pytest.mark.parametrize("zone", ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe"])
def test_two_o_clock_stays_two_o_clock_all_year(zone: str) -> None:
    found = occurrences([slot(zone=zone)], dt.date(2027, 1, 1), dt.date(2027, 12, 31))
    assert {occurrence.start.time() for occurrence in found} == {dt.time(14)}
    assert len({occurrence.start.utcoffset() for occurrence in found}) == 2
    assert all(occurrence.start.tzinfo == ZoneInfo(zone) for occurrence in found)


def test_an_end_before_the_start_lies_on_the_next_day() -> None:
    night = slot(start_time=dt.time(22), end_time=dt.time(2))
    last = occurrences([night], TUESDAY, TUESDAY)[0]
    assert last.date == TUESDAY
    assert last.end == dt.datetime(2026, 11, 4, 2, tzinfo=BERLIN)


def test_a_time_that_does_not_exist_is_read_with_the_offset_before_the_change() -> None:
    # RFC 5545 section 3.3.5: 02:30 on the night of 28 March 2027 is 03:30 on the clocks.
    moment = local_moment(dt.date(2027, 3, 28), dt.time(2, 30), BERLIN)
    assert moment.isoformat() == "2027-03-28T03:30:00+02:00"


def test_a_time_that_exists_twice_means_the_first_of_the_two() -> None:
    moment = local_moment(dt.date(2026, 10, 25), dt.time(2, 30), BERLIN)
    assert moment.isoformat() == "2026-10-25T02:30:00+02:00"


def test_an_end_in_the_missing_hour_never_comes_before_the_start() -> None:
    night = slot(
        recurrence=dates(dt.date(2027, 3, 28)), start_time=dt.time(2, 30), end_time=dt.time(3)
    )
    (only,) = occurrences([night], dt.date(2027, 3, 28), dt.date(2027, 3, 28))
    assert only.start.isoformat() == "2027-03-28T03:30:00+02:00"
    assert only.end - only.start == dt.timedelta(minutes=30)


def test_a_night_over_the_change_of_clocks_ends_at_its_wall_clock_time() -> None:
    night = slot(
        recurrence=dates(dt.date(2026, 10, 24)), start_time=dt.time(22), end_time=dt.time(6)
    )
    (only,) = occurrences([night], dt.date(2026, 10, 24), dt.date(2026, 10, 24))
    assert only.end.isoformat() == "2026-10-25T06:00:00+01:00"
    length = only.end.astimezone(dt.UTC) - only.start.astimezone(dt.UTC)
    assert length == dt.timedelta(hours=9)


def test_a_zone_that_does_not_exist_is_an_error() -> None:
    with pytest.raises(KeyError):
        november(slot(zone="Europe/Quartier"))


# The window


def test_validity_includes_its_first_and_its_last_day() -> None:
    found = november(slot(valid_from=dt.date(2026, 11, 10), valid_until=dt.date(2026, 11, 17)))
    assert list(states(found)) == [10, 17]


def test_slots_are_sorted_by_their_start() -> None:
    early = slot(key="slot:2", start_time=dt.time(9), end_time=dt.time(10))
    found = november(slot(), early)
    assert [occurrence.start for occurrence in found] == sorted(o.start for o in found)
    assert [occurrence.slot_key for occurrence in found[:2]] == ["slot:2", "slot:1"]


def test_a_slot_has_500_occurrences_at_most() -> None:
    every_day = slot(recurrence=daily(dt.date(2020, 1, 1)))
    extra = Change(dt.date(2020, 1, 5), Action.ADD, start=dt.time(20), end=dt.time(21))
    found = occurrences([every_day], dt.date(2020, 1, 1), dt.date(2026, 1, 1), changes=[extra])
    assert len(found) == 500
    assert found[-1].date < dt.date(2022, 1, 1)


def test_a_rule_that_cannot_be_expanded_leaves_the_others_alone(
    caplog: pytest.LogCaptureFixture,
) -> None:
    hourly = Recurrence(dtstart=dt.datetime(2026, 1, 1), rrules=[Rule(HOURLY)])  # noqa: DTZ001 - a local date
    with caplog.at_level(logging.WARNING):
        found = november(slot(key="broken", recurrence=hourly), slot())
    assert {occurrence.slot_key for occurrence in found} == {"slot:1"}
    assert "broken" in caplog.text


def test_a_week_of_a_thousand_old_slots_is_computed_in_a_moment() -> None:
    old = [
        slot(key=f"slot:{n}", recurrence=weekly(n % 7, dt.date(2016, 1, 1))) for n in range(1000)
    ]
    with at_most(1):
        found = occurrences(old, dt.date(2026, 11, 2), dt.date(2026, 11, 8))
    assert len(found) == 1000


# Changes


def test_a_cancelled_date_says_why_and_keeps_its_identifier() -> None:
    regular = on(10, november())
    change = Change(dt.date(2026, 11, 10), Action.CANCEL, "slot:1", reason="illness")
    cancelled = on(10, november(changes=[change]))
    assert (cancelled.state, cancelled.reason) == (State.CANCELLED, "illness")
    assert not cancelled.happens
    assert cancelled.identifier == regular.identifier == "slot:1:20261110"


def test_a_change_without_a_slot_concerns_every_slot_of_the_offer() -> None:
    change = Change(dt.date(2026, 11, 10), Action.CANCEL, offer_key="offer:1")
    other = slot(key="slot:3", offer_key="offer:2")
    found = november(slot(), slot(key="slot:2"), other, changes=[change])
    on_that_day = {o.slot_key: o.state for o in found if o.date.day == 10}
    assert on_that_day == {
        "slot:1": State.CANCELLED,
        "slot:2": State.CANCELLED,
        "slot:3": State.TAKES_PLACE,
    }


def test_a_change_says_which_slots_it_concerns() -> None:
    day = dt.date(2026, 11, 10)
    assert Change(day, Action.CANCEL, "slot:1").concerns(slot())
    assert not Change(day, Action.CANCEL, "slot:2").concerns(slot())
    assert Change(day, Action.CANCEL).concerns(slot())
    assert not Change(day, Action.CANCEL, offer_key="offer:2").concerns(slot())


def test_a_change_for_one_slot_wins_over_one_for_all() -> None:
    changes = [
        Change(dt.date(2026, 11, 10), Action.MOVE, "slot:1", start=dt.time(17)),
        Change(dt.date(2026, 11, 10), Action.CANCEL),
    ]
    assert on(10, november(changes=changes)).state == State.MOVED


def test_a_move_to_another_day_shows_on_both_days() -> None:
    change = Change(
        dt.date(2026, 11, 10), Action.MOVE, "slot:1", new_date=dt.date(2026, 11, 12), reason="works"
    )
    found = november(changes=[change])
    away, here = on(10, found), on(12, found)
    assert (away.state, away.happens, away.other_day) == (
        State.MOVED_AWAY,
        False,
        dt.date(2026, 11, 12),
    )
    assert (here.state, here.happens, here.other_day) == (
        State.MOVED,
        True,
        dt.date(2026, 11, 10),
    )
    assert here.identifier == "slot:1:20261110"
    assert away.identifier != here.identifier
    assert here.start == dt.datetime(2026, 11, 12, 14, tzinfo=BERLIN)


def test_a_move_within_the_day_keeps_the_length() -> None:
    change = Change(dt.date(2026, 11, 10), "move", "slot:1", start=dt.time(17, 30))
    moved = on(10, november(changes=[change]))
    assert moved.state == State.MOVED
    assert (moved.start.time(), moved.end.time()) == (dt.time(17, 30), dt.time(19, 30))
    assert moved.other_day is None


def test_a_move_can_change_the_end_and_the_place_alone() -> None:
    change = Change(
        dt.date(2026, 11, 10), Action.MOVE, "slot:1", end=dt.time(15), place_key="place:2"
    )
    moved = on(10, november(changes=[change]))
    assert (moved.start.time(), moved.end.time()) == (dt.time(14), dt.time(15))
    assert moved.place_key == "place:2"


def test_a_date_moved_into_the_window_from_outside_is_in_it() -> None:
    change = Change(dt.date(2026, 12, 1), Action.MOVE, "slot:1", new_date=dt.date(2026, 11, 30))
    assert on(30, november(changes=[change])).identifier == "slot:1:20261201"
    changes = [replace(change, date=dt.date(2026, 11, 24), new_date=dt.date(2026, 12, 2))]
    assert on(24, november(changes=changes)).state == State.MOVED_AWAY


def test_a_move_of_a_date_the_rule_does_not_have_is_no_date() -> None:
    change = Change(dt.date(2026, 11, 11), Action.MOVE, "slot:1", new_date=dt.date(2026, 11, 12))
    assert list(states(november(changes=[change]))) == [3, 10, 17, 24]


def test_an_added_date_has_its_own_identifier() -> None:
    change = Change(
        dt.date(2026, 11, 12), Action.ADD, "slot:1", start=dt.time(9), end=dt.time(11, 30)
    )
    extra = on(12, november(changes=[change]))
    assert (extra.state, extra.happens) == (State.EXTRA, True)
    assert (extra.start.time(), extra.end.time()) == (dt.time(9), dt.time(11, 30))
    assert extra.identifier == "slot:1:20261112T0900"


def test_an_addition_that_names_no_slot_happens_once() -> None:
    change = Change(dt.date(2026, 11, 12), Action.ADD)
    found = november(slot(), slot(key="slot:2"), changes=[change])
    assert on(12, found).slot_key == "slot:1"


def test_an_addition_at_the_time_of_a_regular_date_is_not_doubled() -> None:
    change = Change(TUESDAY, Action.ADD, "slot:1")
    assert on(3, november(changes=[change])).state == State.TAKES_PLACE
    later = replace(change, start=dt.time(18), end=dt.time(19))
    assert len(november(changes=[later])) == 5


def test_an_addition_after_the_slot_has_ended_does_not_happen() -> None:
    change = Change(dt.date(2026, 11, 12), Action.ADD, "slot:1")
    found = november(slot(valid_until=dt.date(2026, 11, 10)), changes=[change])
    assert list(states(found)) == [3, 10]


def test_slots_and_changes_may_go_by_uuid() -> None:
    key = uuid.uuid4()
    change = Change(dt.date(2026, 11, 10), Action.CANCEL, key)
    found = november(slot(key=key), changes=[change])
    assert on(10, found).state == State.CANCELLED
    assert on(10, found).identifier == f"{key}:20261110"


def test_identifiers_differ_from_one_another() -> None:
    changes = [
        Change(dt.date(2026, 11, 10), Action.MOVE, "slot:1", new_date=dt.date(2026, 11, 17)),
        Change(dt.date(2026, 11, 17), Action.MOVE, "slot:1", new_date=dt.date(2026, 11, 18)),
        Change(dt.date(2026, 11, 18), Action.ADD, "slot:1", start=dt.time(8)),
        Change(dt.date(2026, 11, 18), Action.ADD, "slot:1", start=dt.time(18)),
    ]
    found = november(slot(), slot(key="slot:2"), changes=changes)
    identifiers = [occurrence.identifier for occurrence in found]
    assert len(found) == 4 + 4 + 2 + 2
    assert len(set(identifiers)) == len(identifiers)


# Closures


@pytest.mark.parametrize("key", ["slot:1", "offer:1", "place:1"])
def test_a_closure_is_meant_for_a_slot_an_offer_or_a_place(key: str) -> None:
    closure = Closure(dt.date(2026, 11, 9), dt.date(2026, 11, 17), "stocktaking", frozenset([key]))
    other = slot(key="slot:2", offer_key="offer:2", place_key="place:2")
    found = november(slot(), other, closures=[closure])
    closed = {(o.slot_key, o.date.day): o.reason for o in found if o.state == State.CLOSED}
    assert closed == {("slot:1", 10): "stocktaking", ("slot:1", 17): "stocktaking"}


def test_a_closure_without_scope_closes_everything_across_new_year() -> None:
    closure = Closure(dt.date(2026, 12, 22), dt.date(2027, 1, 5), "winter break")
    found = occurrences([slot()], dt.date(2026, 12, 15), dt.date(2027, 1, 12), closures=[closure])
    assert {o.date.isoformat(): o.state.value for o in found} == {
        "2026-12-15": "takes_place",
        "2026-12-22": "closed",
        "2026-12-29": "closed",
        "2027-01-05": "closed",
        "2027-01-12": "takes_place",
    }


def test_of_two_closures_the_one_with_a_reason_speaks() -> None:
    closures = [Closure(*NOVEMBER), Closure(*NOVEMBER, reason="water damage")]
    assert on(3, november(closures=closures)).reason == "water damage"


def test_a_date_moved_or_added_into_a_closure_is_closed() -> None:
    closure = Closure(dt.date(2026, 11, 12), dt.date(2026, 11, 13), "water damage")
    changes = [
        Change(dt.date(2026, 11, 10), Action.MOVE, "slot:1", new_date=dt.date(2026, 11, 12)),
        Change(dt.date(2026, 11, 13), Action.ADD, "slot:1"),
    ]
    found = november(changes=changes, closures=[closure])
    assert states(found)[12] == State.CLOSED
    assert states(found)[13] == State.CLOSED


def test_a_date_moved_to_another_place_is_not_closed_with_its_own() -> None:
    closure = Closure(*NOVEMBER, "works", frozenset(["place:1"]))
    change = Change(dt.date(2026, 11, 10), Action.MOVE, "slot:1", place_key="place:2")
    found = states(november(changes=[change], closures=[closure]))
    assert (found[3], found[10]) == (State.CLOSED, State.MOVED)


def test_a_cancelled_date_in_a_closure_keeps_its_own_reason() -> None:
    change = Change(TUESDAY, Action.CANCEL, "slot:1", reason="illness")
    found = on(3, november(changes=[change], closures=[Closure(*NOVEMBER, "works")]))
    assert (found.state, found.reason) == (State.CANCELLED, "illness")


# Public holidays

HOLIDAYS = {dt.date(2026, 11, 10): "St Martin", dt.date(2026, 11, 12): "Day of the Quarter"}


def test_a_public_holiday_closes_with_its_name() -> None:
    closed = on(10, november(holidays=HOLIDAYS))
    assert (closed.state, closed.reason) == (State.PUBLIC_HOLIDAY, "St Martin")
    assert not closed.happens


def test_some_slots_take_place_on_public_holidays() -> None:
    assert on(10, november(slot(on_public_holidays=True), holidays=HOLIDAYS)).happens


def test_a_closure_speaks_before_a_public_holiday() -> None:
    closure = Closure(*NOVEMBER, "works")
    assert on(10, november(closures=[closure], holidays=HOLIDAYS)).reason == "works"


def test_a_date_moved_or_added_onto_a_holiday_by_hand_takes_place() -> None:
    changes = [
        Change(TUESDAY, Action.MOVE, "slot:1", new_date=dt.date(2026, 11, 12)),
        Change(dt.date(2026, 11, 10), Action.ADD, "slot:1", start=dt.time(18)),
    ]
    found = november(changes=changes, holidays=HOLIDAYS)
    assert on(12, found).state == State.MOVED
    assert [o.state for o in found if o.date.day == 10] == [State.PUBLIC_HOLIDAY, State.EXTRA]


def test_the_holidays_of_a_state_close_a_slot_of_that_state() -> None:
    corpus_christi = dt.date(2026, 6, 4)
    thursdays = slot(recurrence=weekly(3, dt.date(2026, 1, 1)))
    by_state = {
        state: occurrences(
            [thursdays],
            corpus_christi,
            corpus_christi,
            holidays=public_holidays("DE", state, [2026]),
        )[0].state
        for state in ("NW", "BE")
    }
    assert by_state == {"NW": State.PUBLIC_HOLIDAY, "BE": State.TAKES_PLACE}


# The next ones


def test_the_next_two_are_those_that_take_place() -> None:
    change = Change(dt.date(2026, 11, 10), Action.CANCEL)
    found = next_occurrences(slot(), dt.date(2026, 11, 4), changes=[change])
    assert [occurrence.date.day for occurrence in found] == [17, 24]


def test_the_next_29_february_is_found_years_ahead() -> None:
    leap_day = slot(recurrence=yearly(dt.date(2024, 2, 29)))
    found = next_occurrences(leap_day, dt.date(2026, 11, 1))
    assert [occurrence.date for occurrence in found] == [
        dt.date(2028, 2, 29),
        dt.date(2032, 2, 29),
    ]


def test_a_slot_that_has_ended_has_no_next() -> None:
    assert next_occurrences(slot(valid_until=TUESDAY), dt.date(2026, 11, 4)) == []


def test_every_state_says_in_words_what_it_is() -> None:
    labels = dict(State.choices())
    assert set(labels) == {state.value for state in State}
    assert len({str(label) for label in labels.values()}) == len(State)
    assert State.CANCELLED.label == "cancelled"
    assert [state for state in State if state.happens] == [
        State.TAKES_PLACE,
        State.MOVED,
        State.EXTRA,
    ]
