"""The time zone in a calendar says the same as the database of time zones."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from wagtail_quartier.feeds.time_zones import time_zone

FIRST, LAST = dt.date(2026, 2, 1), dt.date(2027, 5, 31)


@pytest.mark.parametrize(
    "name",
    ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata", "Asia/Gaza"],
)
def test_whoever_reads_it_gets_the_same_offsets(name: str) -> None:
    zone = ZoneInfo(name)
    read = Calendar.from_ical(time_zone(name, FIRST, LAST).to_ical()).to_tz(lookup_tzid=False)
    moment = dt.datetime(2026, 2, 1, tzinfo=dt.UTC)
    while moment.date() <= LAST:
        assert moment.astimezone(read).utcoffset() == moment.astimezone(zone).utcoffset(), moment
        moment += dt.timedelta(hours=3)


def test_a_rule_is_written_as_a_rule_so_that_endless_series_stay_right() -> None:
    standard, summer, winter = time_zone("Europe/Berlin", FIRST, LAST).subcomponents

    assert standard["TZOFFSETTO"].to_ical() == "+0100"
    assert summer["DTSTART"].to_ical() == b"20250330T020000"
    assert summer["RRULE"].to_ical() == b"FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3"
    assert winter["DTSTART"].to_ical() == b"20251026T030000"
    assert winter["RRULE"].to_ical() == b"FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10"


def test_changes_without_a_rule_are_listed() -> None:
    parts = time_zone("Asia/Gaza", FIRST, LAST).subcomponents

    assert any("RDATE" in part for part in parts)
    assert not any("RRULE" in part and "RDATE" in part for part in parts)


def test_a_zone_without_changes_needs_one_part() -> None:
    [only] = time_zone("Asia/Kolkata", FIRST, LAST).subcomponents

    assert only["TZOFFSETTO"].to_ical() == "+0530"
