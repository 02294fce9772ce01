"""The last date of a rule."""

from __future__ import annotations

import datetime as dt

import pytest
from recurrence import Recurrence, Rule

from wagtail_quartier.schedules.builders import daily, dates, monthly_nth, weekly, yearly
from wagtail_quartier.schedules.days import LAST_DAY
from wagtail_quartier.schedules.endings import last_date
from wagtail_quartier.schedules.rules import Slot
from wagtail_quartier.schedules.text import read_recurrence

START = dt.date(2026, 1, 6)


def slot(recurrence: Recurrence, **fields: dt.date) -> Slot:
    return Slot("slot", recurrence, dt.time(9), dt.time(10), **fields)


@pytest.mark.parametrize(
    ("recurrence", "fields", "last"),
    [
        (weekly(1, START), {}, LAST_DAY),
        (weekly(1, START), {"valid_until": dt.date(2026, 3, 5)}, dt.date(2026, 3, 3)),
        (weekly(1, START, until=dt.date(2026, 3, 16)), {}, dt.date(2026, 3, 10)),
        (
            weekly(1, START, until=dt.date(2026, 3, 16)),
            {"valid_until": dt.date(2027, 1, 1)},
            dt.date(2026, 3, 10),
        ),
        (monthly_nth(4, -1, START, until=dt.date(2026, 12, 1)), {}, dt.date(2026, 11, 27)),
        (dates(dt.date(2026, 5, 1), dt.date(2026, 4, 1)), {}, dt.date(2026, 5, 1)),
        (dates(dt.date(2026, 5, 1)), {"valid_until": dt.date(2026, 4, 1)}, None),
        (yearly(dt.date(2020, 2, 29), until=dt.date(2027, 12, 31)), {}, dt.date(2024, 2, 29)),
        (daily(START), {"valid_until": dt.date(2026, 1, 5)}, None),
        (Recurrence(include_dtstart=False), {}, None),
    ],
)
def test_last_date(
    recurrence: Recurrence, fields: dict[str, dt.date], last: dt.date | None
) -> None:
    assert last_date(slot(recurrence, **fields)) == last


def test_a_number_of_times_ends_like_a_day() -> None:
    value = read_recurrence("DTSTART:20260106T000000\nRRULE:FREQ=WEEKLY;COUNT=3;BYDAY=TU")

    assert last_date(slot(value)) == dt.date(2026, 1, 20)


def test_days_that_were_taken_out_do_not_count() -> None:
    value = read_recurrence(
        "DTSTART:20260106T000000\nRRULE:FREQ=WEEKLY;UNTIL=20260310;BYDAY=TU\n"
        "EXDATE:20260310,20260303"
    )

    assert last_date(slot(value)) == dt.date(2026, 2, 24)


def test_an_absurd_rule_has_no_last_date() -> None:
    value = Recurrence(dtstart=START, rrules=[Rule(6, count=10**9)], include_dtstart=False)

    assert last_date(slot(value)) is None
