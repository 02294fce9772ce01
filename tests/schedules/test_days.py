"""Days of rules, compared with python-dateutil, which walks from the first date."""

from __future__ import annotations

import datetime as dt
import time

import pytest
from hypothesis import given, note, settings
from hypothesis import strategies as st
from recurrence import DAILY, HOURLY, MONTHLY, WEEKLY, YEARLY, Recurrence, Rule, Weekday

from wagtail_quartier.schedules.builders import dates, monthly_day, weekly
from wagtail_quartier.schedules.days import RuleRefused, recurrence_days, rule_days
from wagtail_quartier.schedules.text import read_recurrence, write_recurrence

EARLIEST, LATEST = dt.date(2019, 1, 1), dt.date(2027, 12, 31)


def days_of(text: str, first_day: dt.date, last_day: dt.date) -> list[str]:
    found = recurrence_days(read_recurrence(text), first_day, last_day)
    return [day.isoformat() for day in found]


def some(values: st.SearchStrategy, most: int = 3, least: int = 0) -> st.SearchStrategy:
    return st.lists(values, min_size=least, max_size=most, unique=True)


def either(*signed: range) -> st.SearchStrategy:
    """Numbers of the ranges, counted from the front or from the back."""
    return st.sampled_from(
        [sign * number for numbers in signed for number in numbers for sign in (1, -1)]
    )


plain_weekdays = st.integers(0, 6).map(Weekday)
months = st.integers(1, 12)

by_parts = {
    DAILY: st.one_of(
        st.just({}),
        st.fixed_dictionaries({"bymonth": some(months)}),
        st.fixed_dictionaries({"byday": some(plain_weekdays, least=1), "bymonth": some(months)}),
        st.fixed_dictionaries({"bymonthday": some(either(range(1, 29)), least=1)}),
    ),
    WEEKLY: st.one_of(
        st.fixed_dictionaries(
            {"byday": some(plain_weekdays), "wkst": st.integers(0, 6), "bymonth": some(months)}
        ),
        st.fixed_dictionaries(
            {
                "byday": some(plain_weekdays, most=5, least=2),
                "bysetpos": some(st.sampled_from([1, 2, -1]), least=1),
                "wkst": st.integers(0, 6),
            }
        ),
    ),
    MONTHLY: st.one_of(
        st.fixed_dictionaries({"bymonthday": some(either(range(1, 32)))}),
        st.fixed_dictionaries(
            {
                "byday": some(st.builds(Weekday, st.integers(0, 6), either(range(1, 6))), least=1),
                "bymonth": some(months, most=6, least=3),
            }
        ),
        st.fixed_dictionaries(
            {
                "byday": some(plain_weekdays, most=7, least=1),
                "bysetpos": some(either(range(1, 5)), least=1),
            }
        ),
    ),
    YEARLY: st.one_of(
        st.just({}),
        st.fixed_dictionaries(
            {"bymonth": some(months, least=1), "bymonthday": some(either(range(1, 29)), least=1)}
        ),
        st.fixed_dictionaries(
            {
                "bymonth": some(months, least=1),
                "byday": some(st.builds(Weekday, st.integers(0, 6), either(range(1, 5))), least=1),
            }
        ),
        st.fixed_dictionaries(
            {"byday": some(st.builds(Weekday, st.integers(0, 6), either(range(1, 53))), least=1)}
        ),
        st.fixed_dictionaries({"byyearday": some(either(range(1, 366)), least=1)}),
        st.fixed_dictionaries(
            {
                # Not the last weeks: dateutil puts the first days of 2022 into the wrong one.
                "byweekno": some(either(range(1, 52)), least=1),
                "byday": some(plain_weekdays),
                "wkst": st.integers(0, 6),
            }
        ),
        st.fixed_dictionaries(
            {
                "byday": some(plain_weekdays, most=7, least=1),
                "bymonth": some(months, least=1),
                "bysetpos": some(either(range(1, 5)), least=1),
            }
        ),
    ),
}


@st.composite
def rules(draw: st.DrawFn) -> Rule:
    freq = draw(st.sampled_from(sorted(by_parts)))
    most_interval = {DAILY: 40, WEEKLY: 7, MONTHLY: 7, YEARLY: 3}[freq]
    rule = Rule(freq, interval=draw(st.integers(1, most_interval)), **draw(by_parts[freq]))
    ending = draw(st.sampled_from(["", "", "until", "count"]))
    if ending == "until":
        rule.until = dt.datetime.combine(draw(st.dates(EARLIEST, LATEST)), dt.time())
    elif ending == "count":
        rule.count = draw(st.integers(1, 120))
    return rule


starts = st.dates(EARLIEST, LATEST).filter(lambda day: (day.month, day.day) != (2, 29))


@settings(max_examples=300, deadline=None)
@given(rule=rules(), start=starts, first_day=st.dates(EARLIEST, LATEST), length=st.integers(0, 400))
def test_a_window_holds_what_dateutil_finds_on_its_way_from_the_first_date(
    rule: Rule, start: dt.date, first_day: dt.date, length: int
) -> None:
    last_day = first_day + dt.timedelta(days=length)
    midnight = dt.time()
    note(write_recurrence(Recurrence(rrules=[rule])))
    expected = rule.to_dateutil_rrule(dt.datetime.combine(start, midnight)).between(
        dt.datetime.combine(first_day, midnight), dt.datetime.combine(last_day, midnight), inc=True
    )
    assert list(rule_days(rule, start, first_day, last_day)) == [day.date() for day in expected]


@settings(max_examples=100, deadline=None)
@given(
    rule=rules(),
    start=starts,
    rdates=some(st.dates(EARLIEST, LATEST), most=8),
    exdates=some(st.dates(EARLIEST, LATEST), most=8),
    exrule=rules(),
    first_day=st.dates(EARLIEST, LATEST),
)
def test_extra_dates_come_in_and_exceptions_go_out_as_in_a_set_of_rules(
    rule: Rule,
    start: dt.date,
    rdates: list[dt.date],
    exdates: list[dt.date],
    exrule: Rule,
    first_day: dt.date,
) -> None:
    def at_midnight(days: list[dt.date]) -> list[dt.datetime]:
        return [dt.datetime.combine(day, dt.time()) for day in days]

    last_day = first_day + dt.timedelta(days=200)
    for each in (rule, exrule):
        # The other implementation would walk on to the year 9999.
        each.until, each.count = each.until or at_midnight([LATEST])[0], None
    recurrence = Recurrence(
        dtstart=at_midnight([start])[0],
        rrules=[rule],
        exrules=[exrule],
        rdates=at_midnight(rdates),
        exdates=at_midnight(exdates),
        include_dtstart=False,
    )
    first, last = at_midnight([first_day, last_day])
    expected = recurrence.to_dateutil_rruleset().between(first, last, inc=True)
    found = recurrence_days(recurrence, first_day, last_day)
    assert found == [day.date() for day in expected]


def test_the_29th_of_february_comes_in_leap_years_only_and_not_in_2100() -> None:
    found = days_of("DTSTART:20240229\nRRULE:FREQ=YEARLY", dt.date(2024, 1, 1), dt.date(2110, 1, 1))
    assert found[:3] == ["2024-02-29", "2028-02-29", "2032-02-29"]
    assert "2096-02-29" in found
    assert found[-2:] == ["2104-02-29", "2108-02-29"]
    assert not [day for day in found if day.startswith("2100")]


def test_week_53_exists_in_long_years_only() -> None:
    found = days_of(
        "DTSTART:20200101\nRRULE:FREQ=YEARLY;BYWEEKNO=53;BYDAY=WE",
        dt.date(2020, 1, 1),
        dt.date(2033, 1, 1),
    )
    assert found == ["2020-12-30", "2026-12-30", "2032-12-29"]


@pytest.mark.parametrize("number", [1, 52, 53])
def test_week_numbers_are_those_of_iso_8601(number: int) -> None:
    first_day, last_day = dt.date(2015, 1, 1), dt.date(2032, 12, 31)
    every_day = [
        first_day + dt.timedelta(days=days) for days in range((last_day - first_day).days + 1)
    ]
    found = rule_days(Rule(YEARLY, byweekno=[number]), first_day, first_day, last_day)
    assert list(found) == [day for day in every_day if day.isocalendar().week == number]


def test_a_fortnight_keeps_step_over_week_53() -> None:
    recurrence = weekly(1, dt.date(2026, 12, 15), interval=2)
    found = recurrence_days(recurrence, dt.date(2026, 12, 1), dt.date(2027, 1, 31))
    assert found == [
        dt.date(2026, 12, 15),
        dt.date(2026, 12, 29),
        dt.date(2027, 1, 12),
        dt.date(2027, 1, 26),
    ]


def test_the_31st_leaves_out_short_months_and_the_last_day_does_not() -> None:
    window = dt.date(2026, 1, 1), dt.date(2026, 4, 30)
    on_31st = recurrence_days(monthly_day(31, dt.date(2026, 1, 1)), *window)
    on_last = recurrence_days(monthly_day(-1, dt.date(2026, 1, 1)), *window)
    assert [day.month for day in on_31st] == [1, 3]
    assert [day.day for day in on_last] == [31, 28, 31, 30]


def test_the_first_day_counts_only_where_the_rule_yields_it() -> None:
    thursday = dt.date(2026, 11, 5)
    found = recurrence_days(weekly(1, thursday), thursday, dt.date(2026, 11, 17))
    assert found == [dt.date(2026, 11, 10), dt.date(2026, 11, 17)]


def test_until_includes_its_day() -> None:
    recurrence = weekly(1, dt.date(2026, 11, 3), until=dt.date(2026, 11, 17))
    found = recurrence_days(recurrence, dt.date(2026, 11, 1), dt.date(2026, 12, 31))
    assert found[-1] == dt.date(2026, 11, 17)


def test_an_end_given_as_dtend_is_the_last_day() -> None:
    found = days_of(
        "DTSTART:20260101\nDTEND:20260103\nRRULE:FREQ=DAILY",
        dt.date(2026, 1, 1),
        dt.date(2026, 1, 31),
    )
    assert found == ["2026-01-01", "2026-01-02", "2026-01-03"]


def test_weekdays_with_and_without_a_place_are_added_to_one_another() -> None:
    found = days_of(
        "DTSTART:20260101\nRRULE:FREQ=MONTHLY;BYDAY=FR,1MO",
        dt.date(2026, 6, 1),
        dt.date(2026, 6, 30),
    )
    assert found == ["2026-06-01", "2026-06-05", "2026-06-12", "2026-06-19", "2026-06-26"]


def test_a_rule_without_a_first_day_is_counted_from_the_anchor() -> None:
    recurrence = read_recurrence("RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU")
    window = dt.date(2026, 11, 1), dt.date(2026, 11, 30)
    even = recurrence_days(recurrence, *window, anchor=dt.date(2026, 11, 3))
    odd = recurrence_days(recurrence, *window, anchor=dt.date(2026, 11, 10))
    assert [day.day for day in even] == [3, 17]
    assert [day.day for day in odd] == [10, 24]


def test_single_dates_need_no_rule() -> None:
    days = dt.date(2026, 11, 3), dt.date(2027, 1, 5)
    assert recurrence_days(dates(*days), dt.date(2026, 1, 1), dt.date(2028, 1, 1)) == list(days)


def test_a_window_that_ends_before_it_begins_is_empty() -> None:
    recurrence = weekly(1, dt.date(2026, 11, 3))
    assert recurrence_days(recurrence, dt.date(2026, 12, 1), dt.date(2026, 11, 1)) == []


def test_a_window_reaches_no_further_than_the_calendar_we_trust() -> None:
    recurrence = weekly(1, dt.date(1890, 1, 7))
    assert recurrence_days(recurrence, dt.date.min, dt.date(1899, 12, 31)) == []
    assert recurrence_days(recurrence, dt.date(2199, 12, 30), dt.date.max) == [
        dt.date(2199, 12, 31)
    ]


@pytest.mark.parametrize(
    "rule",
    [Rule(HOURLY), Rule(DAILY, interval=0), Rule(WEEKLY, interval=-1)],
    ids=["hourly", "every 0 days", "every -1 weeks"],
)
def test_rules_without_days_are_refused_at_once(rule: Rule) -> None:
    with pytest.raises(RuleRefused):
        rule_days(rule, dt.date(2026, 1, 1), dt.date(2026, 1, 1), dt.date(2026, 12, 31))


@pytest.mark.parametrize(
    "text",
    [
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;INTERVAL=4",
        "FREQ=WEEKLY;BYDAY=MO;BYSETPOS=9",
        "FREQ=YEARLY;BYMONTH=13",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=5",
        "FREQ=DAILY;COUNT=0",
    ],
)
def test_a_rule_that_never_comes_true_ends_like_any_other(text: str) -> None:
    assert (
        days_of(f"DTSTART:20230101\nRRULE:{text}", dt.date(2026, 1, 1), dt.date(2027, 12, 31)) == []
    )


@pytest.mark.parametrize(
    "text",
    ["FREQ=WEEKLY;BYDAY=TU", "FREQ=MONTHLY;BYDAY=1TU,3TU", "FREQ=DAILY", "FREQ=WEEKLY;COUNT=900"],
)
def test_the_age_of_a_rule_costs_nothing(text: str) -> None:
    window = dt.date(2026, 11, 1), dt.date(2026, 11, 7)

    def seconds(start: str) -> float:
        recurrence = read_recurrence(f"DTSTART:{start}\nRRULE:{text}")
        recurrence_days(recurrence, *window)
        took = []
        for _turn in range(5):
            begin = time.process_time()
            for _again in range(200):
                recurrence_days(recurrence, *window)
            took.append(time.process_time() - begin)
        return min(took)

    assert seconds("19000102") < 5 * seconds("20261020")
