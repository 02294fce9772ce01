"""Opening hours for OpenStreetMap say what our own dates say, in the eyes of another program."""

import datetime as dt

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from opening_hours import OpeningHours as Expression

from tests.exports.evaluator import FIRST, agreed, as_computed, as_read, dates_of
from wagtail_quartier.exports.opening_hours import osm_opening_hours
from wagtail_quartier.schedules.builders import daily, dates, monthly_day, monthly_nth, weekly
from wagtail_quartier.schedules.holidays import HolidayCalendar
from wagtail_quartier.schedules.rules import Action, Change, Closure, Slot
from wagtail_quartier.schedules.text import read_recurrence

MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = range(7)
WORKDAYS = range(5)
LONG_AGO = dt.date(2020, 1, 1)
GERMANY = HolidayCalendar("DE")


def slot(recurrence, begin="14:00", end="16:00", key="a", **values):
    times = {"start_time": dt.time.fromisoformat(begin), "end_time": dt.time.fromisoformat(end)}
    return Slot(key=key, recurrence=recurrence, offer_key=f"offer:{key}", **{**times, **values})


def march(day):
    return dt.date(2026, 3, day)


class TestWhatRepeats:
    def test_weekdays_and_several_times_a_day(self):
        slots = [
            slot(weekly(WORKDAYS, LONG_AGO), "09:00", "12:00"),
            slot(weekly(TUESDAY, LONG_AGO), "14:00", "16:00", key="b"),
        ]

        assert agreed(slots) == "Mo,We-Fr 09:00-12:00, Tu 09:00-12:00,14:00-16:00"

    def test_weekdays_of_the_month(self):
        assert agreed([slot(monthly_nth(TUESDAY, [1, 3], LONG_AGO))]) == "Tu[1,3] 14:00-16:00"
        assert agreed([slot(monthly_nth(FRIDAY, -1, LONG_AGO))]) == "Fr[-1] 14:00-16:00"

    def test_past_midnight_and_until_midnight(self):
        assert agreed([slot(weekly(FRIDAY, LONG_AGO), "22:00", "02:00")]) == "Fr 22:00-02:00"
        assert agreed([slot(weekly(FRIDAY, LONG_AGO), "22:00", "00:00")]) == "Fr 22:00-24:00"

    def test_months_and_a_last_day(self):
        garden = read_recurrence("DTSTART:20200101\nRRULE:FREQ=WEEKLY;BYDAY=SA;BYMONTH=4,5,6")
        course = weekly(MONDAY, LONG_AGO)
        slots = [slot(garden), slot(course, key="b", valid_until=dt.date(2026, 7, 31))]

        assert agreed(slots) == ("Apr-Jun Sa 14:00-16:00, 2026 Mar 03-2026 Jul 31 Mo 14:00-16:00")

    def test_touching_and_overlapping_times_are_one(self):
        rule = weekly(MONDAY, LONG_AGO)
        slots = [slot(rule, "09:00", "12:00"), slot(rule, "11:00", "15:00", key="b")]

        assert agreed(slots) == "Mo 09:00-15:00"


class TestPublicHolidays:
    def test_off_where_nothing_takes_place(self):
        value = agreed([slot(weekly(WORKDAYS, LONG_AGO), holidays=GERMANY)])

        assert value == "Mo-Fr 14:00-16:00; PH off"

    def test_open_where_everything_takes_place(self):
        always = slot(daily(LONG_AGO), holidays=GERMANY, on_public_holidays=True)

        assert agreed([always]) == "Mo-Su 14:00-16:00"

    def test_some_take_place_and_some_do_not(self):
        often = slot(weekly(MONDAY, LONG_AGO), "09:00", "12:00", holidays=GERMANY)
        always = slot(weekly(MONDAY, LONG_AGO), key="b", holidays=GERMANY, on_public_holidays=True)

        assert agreed([often, always]) == "Mo 09:00-12:00; PH off, Mo 14:00-16:00"

    def test_nothing_is_said_where_there_are_none(self):
        nowhere = slot(weekly(MONDAY, LONG_AGO), holidays=HolidayCalendar(""))

        assert agreed([nowhere]) == "Mo 14:00-16:00"


class TestSingleDates:
    def test_every_other_week_is_written_date_by_date(self):
        value = agreed([slot(weekly(TUESDAY, dt.date(2026, 1, 6), interval=2))], days=21)

        assert value == "2026 Mar 03,2026 Mar 17 14:00-16:00"

    @pytest.mark.parametrize(
        "recurrence",
        [
            monthly_day(15, LONG_AGO),
            dates(march(5), march(20)),
            weekly(MONDAY, march(20)),
            read_recurrence("DTSTART:20260105\nRRULE:FREQ=WEEKLY;COUNT=12"),
        ],
    )
    def test_so_are_other_rhythms(self, recurrence):
        assert agreed([slot(recurrence)]).startswith("2026 Mar ")

    def test_a_closure_is_a_range_with_its_reason(self):
        closure = Closure(march(10), march(14), 'Umzug\n"ins" Erdgeschoss')
        value = agreed([slot(weekly(WORKDAYS, LONG_AGO))], [closure])

        assert value == 'Mo-Fr 14:00-16:00; 2026 Mar 10-2026 Mar 13 off "Umzug ins Erdgeschoss"'

    def test_cancelled_moved_and_added(self):
        changes = [
            Change(march(3), Action.CANCEL, "a", reason="illness"),
            Change(march(10), Action.MOVE, "a", new_date=march(11)),
            Change(march(21), Action.ADD, "a", start=dt.time(10), end=dt.time(11)),
        ]

        assert agreed([slot(weekly(TUESDAY, LONG_AGO))], changes=changes) == (
            'Tu 14:00-16:00; 2026 Mar 03 off "illness"; 2026 Mar 10 off; '
            "2026 Mar 11 14:00-16:00; 2026 Mar 21 10:00-11:00"
        )

    def test_what_happens_elsewhere_is_not_said(self):
        here = slot(weekly(TUESDAY, LONG_AGO), place_key="place:1")
        away = slot(weekly(MONDAY, LONG_AGO), key="b", place_key="place:2")
        moved = Change(march(10), Action.MOVE, "a", place_key="place:2")
        last_day = march(16)
        found = osm_opening_hours(
            [here, away],
            dates_of([here, away], last_day, changes=[moved]),
            FIRST,
            last_day,
            place_key="place:1",
        )

        assert str(found) == "Tu 14:00-16:00; 2026 Mar 10 off"


class TestByAppointment:
    def test_is_not_closed_and_not_open(self):
        value = agreed([slot(weekly(TUESDAY, LONG_AGO))], by_appointment={"offer:a"})

        assert value == 'Tu 14:00-16:00 unknown "by appointment"'

    def test_open_wins(self):
        rule = weekly(TUESDAY, LONG_AGO)
        slots = [slot(rule), slot(rule, "15:00", "18:00", key="b")]
        inside = [slot(rule, "09:00", "18:00"), slot(monthly_nth(TUESDAY, 1, LONG_AGO), key="b")]

        assert agreed(slots, by_appointment={"offer:b"}) == (
            'Tu 15:00-18:00 unknown "by appointment", Tu 14:00-16:00'
        )
        assert agreed(inside, by_appointment={"offer:b"}) == "Tu 09:00-18:00"


class TestLimits:
    def test_a_long_value_loses_its_reasons_first(self):
        reason = "The heating is being repaired, please come to the mill in the"
        closures = [Closure(march(day), march(day), f"{reason} {day}") for day in (4, 10, 18)]
        value = agreed([slot(weekly(WORKDAYS, LONG_AGO))], closures)

        assert "off" in value
        assert "heating" not in value

    def test_then_the_dates_far_ahead(self):
        often = slot(weekly([TUESDAY, FRIDAY, SUNDAY], dt.date(2026, 1, 6), interval=2))
        last_day = FIRST + dt.timedelta(days=370)
        dates = dates_of([often], last_day)
        found = osm_opening_hours([often], dates, FIRST, last_day)

        assert found.last_day < last_day
        assert 200 < len(found.value) <= 255
        assert as_read(found.value, found.last_day) == as_computed(dates, found.last_day)

    def test_rather_nothing_than_something_wrong(self):
        last_day = FIRST + dt.timedelta(days=55)

        def written(slots):
            return osm_opening_hours(slots, dates_of(slots, last_day), FIRST, last_day)

        wild = [
            slot(dates(march(day)), f"{day % 12 + 6:02}:{day:02}", "20:00", key=str(day))
            for day in range(3, 17)
        ]
        assert written(wild) is None
        assert written([slot(weekly(MONDAY, LONG_AGO), "14:00:30")]) is None
        assert written([slot(weekly(MONDAY, LONG_AGO), zone=zone) for zone in ("UTC", "CET")]) is (
            None
        )
        assert written([slot(weekly(MONDAY, LONG_AGO, dt.date(2024, 1, 1)))]) is None
        assert written([]) is None

    def test_the_hour_that_is_left_out_in_spring(self):
        night = slot(weekly(SUNDAY, LONG_AGO), "02:30", "05:00")

        assert agreed([night]) == "Su 02:30-05:00; 2026 Mar 29 03:30-05:00"


rules = st.one_of(
    st.builds(
        weekly,
        st.lists(st.integers(0, 6), min_size=1, max_size=5, unique=True),
        st.just(LONG_AGO),
        interval=st.sampled_from([1, 1, 2]),
    ),
    st.builds(monthly_nth, st.integers(0, 6), st.sampled_from([1, [1, 3], -1]), st.just(LONG_AGO)),
)
hours = st.sampled_from([("09:00", "12:00"), ("11:00", "15:30"), ("20:00", "01:00")])


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    parts=st.lists(st.tuples(rules, hours, st.booleans()), min_size=1, max_size=3),
    closed=st.dates(march(1), march(30)),
    asks=st.booleans(),
)
def test_whatever_is_written_is_right(parts, closed, asks):
    slots = [
        slot(rule, *times, key=str(n), on_public_holidays=always, holidays=GERMANY)
        for n, (rule, times, always) in enumerate(parts)
    ]
    last_day = FIRST + dt.timedelta(days=41)
    computed = dates_of(slots, last_day, [Closure(closed, closed + dt.timedelta(days=4), "x")])
    wanted = {"offer:1"} if asks else set()
    found = osm_opening_hours(slots, computed, FIRST, last_day, by_appointment=wanted)

    if found is not None:
        assert Expression(found.value).warnings == []
        assert as_read(found.value, found.last_day) == as_computed(
            computed, found.last_day, by_appointment=wanted
        )
