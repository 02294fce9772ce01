"""Rules in words."""

from __future__ import annotations

import datetime as dt

import pytest
from django.utils import translation

from wagtail_quartier.schedules.builders import (
    daily,
    dates,
    monthly_day,
    monthly_nth,
    weekly,
    yearly,
)
from wagtail_quartier.schedules.sentences import rule_sentence
from wagtail_quartier.schedules.text import read_recurrence, write_recurrence

TWO, FOUR = dt.time(14), dt.time(16)
START = dt.date(2026, 1, 1)


@pytest.fixture(autouse=True)
def _english() -> None:
    with translation.override("en-gb"):
        yield


SAID = [
    (weekly(1, START), "every Tuesday"),
    (weekly([1, 3], START), "every Tuesday and Thursday"),
    (weekly([0, 2, 4], START), "every Monday, Wednesday and Friday"),
    (weekly([0, 1, 2, 3, 4], START), "every day from Monday to Friday"),
    (weekly(range(7), START), "every day"),
    (weekly(1, START, interval=2), "every 2 weeks on Tuesday"),
    (weekly([1, 4], START, interval=3), "every 3 weeks on Tuesday and Friday"),
    (daily(START), "every day"),
    (daily(START, interval=10), "every 10 days"),
    (monthly_nth(1, [1, 3], START), "every 1st and 3rd Tuesday of the month"),
    (monthly_nth(4, -1, START), "every last Friday of the month"),
    (monthly_nth(4, -2, START), "every last but one Friday of the month"),
    (monthly_nth(4, [2, 4, 5], START), "every 2nd, 4th and 5th Friday of the month"),
    (monthly_nth(0, 1, START, interval=2), "every 2 months on the 1st Monday"),
    (monthly_day(15, START), "on the 15th of every month"),
    (monthly_day(-1, START), "on the last day of every month"),
    (monthly_day(1, START, interval=3), "every 3 months on the 1st"),
    (yearly(dt.date(2026, 10, 3)), "every year on 3 October"),
    (yearly(dt.date(2024, 2, 29), interval=4), "every 4 years on 29 February"),
    (dates(dt.date(2026, 11, 3)), "on 3 Nov 2026"),
    (dates(dt.date(2026, 11, 3), dt.date(2027, 1, 5)), "on 3 Nov 2026 and 5 Jan 2027"),
]
SAID_OF_TEXT = [
    ("RRULE:FREQ=WEEKLY", "every Thursday"),
    ("RRULE:FREQ=MONTHLY", "on the 1st of every month"),
    ("RRULE:FREQ=YEARLY", "every year on 1 January"),
    (
        "RRULE:FREQ=MONTHLY;BYMONTHDAY=2,3,22,-1",
        "on the 2nd, 3rd, 22nd and last day of every month",
    ),
    ("RRULE:FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2", "every 2nd Tuesday of the month"),
    ("RRULE:FREQ=MONTHLY;BYDAY=1MO,-1FR", "every 1st Monday and last Friday of the month"),
    ("RRULE:FREQ=MONTHLY;BYDAY=1MO,1FR", "every 1st Monday and Friday of the month"),
    ("RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=2SU", "every year on the 2nd Sunday of May"),
    (
        "RRULE:FREQ=YEARLY;INTERVAL=2;BYMONTH=5,9;BYDAY=-1SU",
        "every 2 years on the last Sunday of May and September",
    ),
    ("RRULE:FREQ=WEEKLY;BYDAY=TU;BYMONTH=3,4", "every Tuesday, in March and April"),
    (
        "RRULE:FREQ=WEEKLY;BYDAY=TU\nRRULE:FREQ=MONTHLY;BYDAY=1FR",
        "every Tuesday and every 1st Friday of the month",
    ),
]


@pytest.mark.parametrize(("recurrence", "sentence"), SAID, ids=[said for _rule, said in SAID])
def test_a_rule_is_said_with_its_times(recurrence: object, sentence: str) -> None:
    assert rule_sentence(recurrence, TWO, FOUR) == f"{sentence}, 14:00–16:00"
    assert rule_sentence(recurrence) == sentence


@pytest.mark.parametrize(("text", "sentence"), SAID_OF_TEXT)
def test_a_rule_written_in_another_way_is_said_alike(text: str, sentence: str) -> None:
    assert rule_sentence(read_recurrence(f"DTSTART:20260101\n{text}")) == sentence


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("RRULE:FREQ=DAILY;UNTIL=20270331", "every day, 14:00–16:00, until 31 Mar 2027"),
        ("RRULE:FREQ=DAILY;COUNT=5", "every day, 14:00–16:00, 5 times"),
        ("RRULE:FREQ=DAILY;COUNT=1", "every day, 14:00–16:00, 1 time"),
        (
            "RRULE:FREQ=DAILY\nEXDATE:20261224,20261231",
            "every day, 14:00–16:00, except on 24 Dec 2026 and 31 Dec 2026",
        ),
        (
            "RRULE:FREQ=WEEKLY\nRDATE:20261111",
            "every Thursday, 14:00–16:00, and also on 11 Nov 2026",
        ),
        (
            "RRULE:FREQ=WEEKLY;UNTIL=20260601\nRRULE:FREQ=MONTHLY",
            "every Thursday, until 1 Jun 2026 and on the 1st of every month, 14:00–16:00",
        ),
    ],
)
def test_what_restricts_a_rule_comes_after_its_times(text: str, sentence: str) -> None:
    assert rule_sentence(read_recurrence(f"DTSTART:20260101\n{text}"), TWO, FOUR) == sentence


def test_many_single_dates_are_counted() -> None:
    days = [dt.date(2026, 1, day) for day in range(1, 9)]
    listed = ",".join(f"{day:%Y%m%d}" for day in days)
    rule = "DTSTART:20260101\nRRULE:FREQ=WEEKLY"
    assert rule_sentence(dates(*days)) == "on 8 dates from 1 Jan 2026 to 8 Jan 2026"
    assert rule_sentence(read_recurrence(f"{rule}\nEXDATE:{listed}")) == (
        "every Thursday, except on 8 dates"
    )
    assert rule_sentence(read_recurrence(f"{rule}\nRDATE:{listed}")) == (
        "every Thursday, and on 8 more dates"
    )


def test_dates_that_are_over_are_left_out() -> None:
    recurrence = read_recurrence(
        "DTSTART:20260101\nRRULE:FREQ=WEEKLY\nEXDATE:20260108,20261224\nRDATE:20260202"
    )
    said = rule_sentence(recurrence, today=dt.date(2026, 11, 22))
    assert said == "every Thursday, except on 24 Dec 2026"
    over = dates(dt.date(2026, 1, 2))
    assert rule_sentence(over, today=dt.date(2026, 11, 22)) == "on 2 Jan 2026"


def test_a_date_that_is_excluded_is_not_said() -> None:
    recurrence = read_recurrence("RDATE:20261103,20261110\nEXDATE:20261110")
    assert rule_sentence(recurrence) == "on 3 Nov 2026"


def test_dates_of_which_all_are_excluded_are_shown_as_text() -> None:
    recurrence = read_recurrence("RDATE:20261103\nEXDATE:20261103")
    assert rule_sentence(recurrence) == write_recurrence(recurrence)


def test_an_open_end_is_said() -> None:
    assert rule_sentence(weekly(1, START), TWO) == "every Tuesday, from 14:00"


def test_nothing_is_said_of_no_rule() -> None:
    assert rule_sentence(read_recurrence(""), TWO, FOUR) == ""


@pytest.mark.parametrize(
    "text",
    [
        "RRULE:FREQ=HOURLY",
        "RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
        "RRULE:FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
        "RRULE:FREQ=MONTHLY;BYDAY=FR",
        "RRULE:FREQ=MONTHLY;BYDAY=-5FR",
        "RRULE:FREQ=MONTHLY;BYMONTHDAY=-3",
        "RRULE:FREQ=YEARLY;BYYEARDAY=100",
        "RRULE:FREQ=YEARLY;BYWEEKNO=53",
        "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1",
        "RRULE:FREQ=DAILY\nEXRULE:FREQ=WEEKLY",
        "EXDATE:20260101",
    ],
)
def test_what_cannot_be_said_is_shown_as_text(text: str) -> None:
    recurrence = read_recurrence(f"DTSTART:20260101\n{text}")
    assert rule_sentence(recurrence, TWO, FOUR) == write_recurrence(recurrence)


def test_months_are_django_s_own_in_every_language() -> None:
    with translation.override("de"):
        assert "Oktober" in rule_sentence(yearly(dt.date(2026, 10, 3)))
    with translation.override("ar"):
        assert "أكتوبر" in rule_sentence(yearly(dt.date(2026, 10, 3)))
