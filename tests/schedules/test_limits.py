"""Rules that are refused before anything is expanded."""

from __future__ import annotations

import datetime as dt

import pytest
from django.core.exceptions import ValidationError
from django.utils import translation

from tests.schedules.pace import at_most
from wagtail_quartier.schedules.builders import dates, monthly_nth, weekly
from wagtail_quartier.schedules.limits import refuse_absurd_rule
from wagtail_quartier.schedules.text import read_recurrence

START = "DTSTART:20260101\n"
MANY_DATES = ",".join(
    (dt.date(2026, 1, 1) + dt.timedelta(days=days)).strftime("%Y%m%d") for days in range(401)
)

REFUSED = {
    "finer_than_daily": [
        f"{START}RRULE:FREQ=SECONDLY",
        f"{START}RRULE:FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30",
        f"{START}RRULE:FREQ=HOURLY;INTERVAL=3",
        f"{START}RRULE:FREQ=DAILY;BYHOUR=9,15",
        f"{START}RRULE:FREQ=DAILY\nEXRULE:FREQ=SECONDLY",
    ],
    "interval": [
        f"{START}RRULE:FREQ=WEEKLY;INTERVAL=0",
        f"{START}RRULE:FREQ=WEEKLY;INTERVAL=-2",
        f"{START}RRULE:FREQ=DAILY;INTERVAL=367",
        f"{START}RRULE:FREQ=YEARLY;INTERVAL=10000000000000000000000",
    ],
    "count": [
        f"{START}RRULE:FREQ=DAILY;COUNT=1001",
        f"{START}RRULE:FREQ=DAILY;COUNT=0",
    ],
    "count_and_until": [f"{START}RRULE:FREQ=DAILY;COUNT=3;UNTIL=20270101"],
    "until_before_start": [f"{START}RRULE:FREQ=DAILY;UNTIL=20251231"],
    "never": [
        f"{START}RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        f"{START}RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        f"{START}RRULE:FREQ=MONTHLY;BYMONTH=4,6;BYMONTHDAY=31",
        f"{START}RRULE:FREQ=YEARLY;INTERVAL=4;BYMONTH=2;BYMONTHDAY=29",
        f"{START}RRULE:FREQ=MONTHLY;BYDAY=6MO",
        f"{START}RRULE:FREQ=WEEKLY;BYDAY=MO;BYSETPOS=9",
        f"{START}RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20260102",
    ],
    "out_of_bounds": [
        f"{START}RRULE:FREQ=YEARLY;BYMONTH=13",
        f"{START}RRULE:FREQ=MONTHLY;BYMONTHDAY=32",
        f"{START}RRULE:FREQ=MONTHLY;BYMONTHDAY=0",
        f"{START}RRULE:FREQ=YEARLY;BYWEEKNO=54",
        f"{START}RRULE:FREQ=YEARLY;BYDAY=60MO",
        f"{START}RRULE:FREQ=WEEKLY;BYDAY=2MO",
    ],
    "year_out_of_range": [
        "DTSTART:18991231\nRRULE:FREQ=DAILY",
        f"{START}RRULE:FREQ=DAILY;UNTIL=22000101",
        "RDATE:99991231",
        f"{START}RRULE:FREQ=DAILY\nEXDATE:00010101",
    ],
    "too_many_dates": [f"RDATE:{MANY_DATES}", f"{START}RRULE:FREQ=DAILY\nEXDATE:{MANY_DATES}"],
    "too_many_rules": [START + "\n".join(["RRULE:FREQ=DAILY"] * 11)],
    "start_missing": ["RRULE:FREQ=WEEKLY;BYDAY=TU"],
    "dtend": [f"{START}DTEND:20270101\nRRULE:FREQ=DAILY"],
    "no_dates": [
        "DTSTART:20260101",
        "EXDATE:20260101",
        "RDATE:20260101\nEXDATE:20260101",
        f"{START}RRULE:FREQ=DAILY;UNTIL=20260103\nEXDATE:20260101,20260102,20260103",
        f"{START}RRULE:FREQ=DAILY\nEXRULE:FREQ=DAILY",
    ],
}


@pytest.mark.parametrize(
    ("code", "text"), [(code, text) for code, texts in REFUSED.items() for text in texts]
)
def test_absurd_rules_are_refused_fast_and_in_words(code: str, text: str) -> None:
    recurrence = read_recurrence(text)
    with at_most(0.05), pytest.raises(ValidationError) as refused:
        refuse_absurd_rule(recurrence)
    assert [error.code for error in refused.value.error_list] == [code]
    (message,) = refused.value.messages
    assert message.endswith(".")
    assert "%(" not in message


@pytest.mark.parametrize(
    "text",
    [
        "",
        f"{START}RRULE:FREQ=DAILY",
        f"{START}RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20261231",
        f"{START}RRULE:FREQ=MONTHLY;BYDAY=5MO",
        f"{START}RRULE:FREQ=MONTHLY;BYMONTHDAY=31",
        f"{START}RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29",
        f"{START}RRULE:FREQ=YEARLY;INTERVAL=7;BYMONTH=2;BYMONTHDAY=29",
        f"{START}RRULE:FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO",
        f"{START}RRULE:FREQ=YEARLY;BYYEARDAY=366",
        f"{START}RRULE:FREQ=DAILY;COUNT=1000",
        f"{START}RRULE:FREQ=DAILY;UNTIL=20260103\nEXDATE:20260101,20260102",
        f"{START}RRULE:FREQ=DAILY;COUNT=3\nEXDATE:20260101",
        f"{START}RRULE:FREQ=DAILY\nEXRULE:FREQ=WEEKLY;BYDAY=SA,SU",
        f"{START}RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=2\nRDATE:20270101\nEXDATE:20260105",
        START + "\n".join(f"RRULE:FREQ=MONTHLY;BYMONTHDAY={day}" for day in range(1, 11)),
    ],
)
def test_sensible_rules_pass_fast(text: str) -> None:
    recurrence = read_recurrence(text)
    with at_most(0.05):
        assert refuse_absurd_rule(recurrence) is None


@pytest.mark.parametrize(
    "recurrence",
    [
        weekly([0, 2], dt.date(2026, 1, 1)),
        monthly_nth(4, [1, -1], dt.date(2026, 1, 1)),
        dates(dt.date(2026, 1, 1)),
    ],
    ids=str,
)
def test_what_the_builders_build_passes(recurrence: object) -> None:
    assert refuse_absurd_rule(recurrence) is None


@pytest.mark.parametrize(
    "rules",
    [
        ["RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"] * 5 + ["EXRULE:FREQ=DAILY"] * 5,
        ["RRULE:FREQ=DAILY", "EXRULE:FREQ=DAILY"] * 5,
    ],
)
def test_the_worst_that_passes_the_other_checks_is_still_fast(rules: list[str]) -> None:
    recurrence = read_recurrence(START + "\n".join(rules))
    with at_most(0.05), pytest.raises(ValidationError):
        refuse_absurd_rule(recurrence)


def test_all_that_is_wrong_is_said_at_once() -> None:
    recurrence = read_recurrence(f"{START}RRULE:FREQ=WEEKLY;INTERVAL=0;UNTIL=20250101;BYMONTH=13")
    with pytest.raises(ValidationError) as refused:
        refuse_absurd_rule(recurrence)
    assert [error.code for error in refused.value.error_list] == [
        "interval",
        "until_before_start",
        "out_of_bounds",
    ]


def test_dates_in_messages_are_written_as_the_language_writes_them() -> None:
    recurrence = read_recurrence(f"{START}RRULE:FREQ=DAILY;UNTIL=20251231")
    with translation.override("de"), pytest.raises(ValidationError) as refused:
        refuse_absurd_rule(recurrence)
    assert "31.12.2025" in refused.value.messages[0]
