"""Reading and writing rules as text."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from recurrence import WEEKLY, DeserializationError, Recurrence, Rule, deserialize

from wagtail_quartier.schedules.text import local_recurrence, read_recurrence, write_recurrence

BERLIN, NEW_YORK = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York")


def days(values: list[dt.datetime]) -> list[str]:
    return [value.isoformat() for value in values]


@pytest.mark.parametrize(
    "text",
    [
        "DTSTART;VALUE=DATE:20261103\nRRULE:FREQ=WEEKLY;BYDAY=TU,TH",
        "DTSTART;VALUE=DATE:20261103\nRRULE:FREQ=WEEKLY;INTERVAL=2;WKST=SU;UNTIL=20270331;BYDAY=TU",
        "DTSTART;VALUE=DATE:20261103\nRRULE:FREQ=MONTHLY;BYDAY=1TU,3TU,-1FR",
        "DTSTART;VALUE=DATE:20261103\nRRULE:FREQ=MONTHLY;COUNT=5;BYDAY=MO,TU;BYSETPOS=-1",
        "DTSTART;VALUE=DATE:20261103\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1;BYYEARDAY=59;BYWEEKNO=9",
        "DTSTART;VALUE=DATE:20261103\nDTEND;VALUE=DATE:20271103\nEXRULE:FREQ=WEEKLY;BYDAY=SU",
        "RDATE;VALUE=DATE:20261103\nRDATE;VALUE=DATE:20270105",
        "RRULE:FREQ=HOURLY;BYHOUR=9;BYMINUTE=30;BYSECOND=1\nEXDATE;VALUE=DATE:20261224",
        "",
    ],
)
def test_what_is_written_is_what_was_read(text: str) -> None:
    assert write_recurrence(read_recurrence(text)) == text


def test_all_dates_of_a_list_are_kept() -> None:
    value = read_recurrence("RDATE:20261103,20270105T140000\nEXDATE:20261224,20261231")
    assert days(value.rdates) == ["2026-11-03T00:00:00", "2027-01-05T00:00:00"]
    assert days(value.exdates) == ["2026-12-24T00:00:00", "2026-12-31T00:00:00"]


def test_the_first_day_is_never_a_date_by_itself() -> None:
    assert read_recurrence("DTSTART:20261103\nRRULE:FREQ=DAILY").include_dtstart is False


@pytest.mark.parametrize(
    ("text", "zone", "day"),
    [
        (
            "20261102T230000Z",
            BERLIN,
            "2026-11-03",
        ),  # midnight in Berlin, as django-recurrence has it
        ("20260702T220000Z", BERLIN, "2026-07-03"),
        ("20261103T050000Z", NEW_YORK, "2026-11-03"),
        ("20261103T000000Z", NEW_YORK, "2026-11-03"),  # its form's way to write a day
        ("20261103T000000Z", BERLIN, "2026-11-03"),
        ("20261103T233000", NEW_YORK, "2026-11-03"),
        ("20261103", NEW_YORK, "2026-11-03"),
    ],
)
def test_instants_become_the_date_they_have_in_the_zone(
    text: str, zone: ZoneInfo, day: str
) -> None:
    value = read_recurrence(f"DTSTART:{text}", zone)
    assert value.dtstart.isoformat() == f"{day}T00:00:00"


def test_the_zone_written_beside_a_local_time_does_not_move_its_date() -> None:
    value = read_recurrence("EXDATE;TZID=Asia/Tokyo:20261103T233000", BERLIN)
    assert days(value.exdates) == ["2026-11-03T00:00:00"]


def test_folded_lines_are_read_as_one() -> None:
    value = read_recurrence("DTSTART:20261103\r\nRRULE:FREQ=WEEKLY;\r\n BYDAY=TU\r\n")
    assert write_recurrence(value).endswith("RRULE:FREQ=WEEKLY;BYDAY=TU")


def test_django_recurrence_reads_the_same_text() -> None:
    text = "DTSTART;VALUE=DATE:20261103\nRRULE:FREQ=MONTHLY;UNTIL=20270331;BYDAY=1TU"
    theirs = local_recurrence(deserialize(text, include_dtstart=False), BERLIN)
    assert write_recurrence(theirs) == text


def test_dates_are_sorted_and_not_doubled() -> None:
    day = dt.datetime(2026, 11, 3, 14, tzinfo=BERLIN)
    value = local_recurrence(Recurrence(rdates=[day, day - dt.timedelta(days=2), day]), BERLIN)
    assert days(value.rdates) == ["2026-11-01T00:00:00", "2026-11-03T00:00:00"]


def test_making_dates_local_leaves_the_value_that_was_given_alone() -> None:
    until = dt.datetime(2026, 11, 3, 14, tzinfo=BERLIN)
    given = Recurrence(rrules=[Rule(WEEKLY, until=until, byday=[1])])
    local_recurrence(given, BERLIN).rrules[0].byday.append("FR")
    assert given.rrules[0].until is until
    assert given.rrules[0].byday == [1]


@pytest.mark.parametrize(
    "text",
    [
        "every Tuesday",
        "RRULE:",
        "RRULE:FREQ=SOMETIMES",
        "RRULE:INTERVAL=2",
        "RRULE:FREQ=WEEKLY;BYDAY=XX",
        "RRULE:FREQ=WEEKLY;INTERVAL=two",
        "RRULE:FREQ=WEEKLY;COLOUR=RED",
        "RRULE:FREQ=WEEKLY;BYDAY",
        "DTSTART:20261131",
        "DTSTART:tomorrow",
        "DTSTART:20261103T990000Z",
        "RDATE;VALUE=PERIOD:20261103T140000Z/PT2H",
        "DTSTART:00010101T003000Z",
        "\x00",
    ],
)
def test_what_is_no_rule_is_refused(text: str) -> None:
    with pytest.raises(DeserializationError):
        read_recurrence(text, NEW_YORK)
