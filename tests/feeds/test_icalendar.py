"""What we rely on in the library `icalendar`, a line each; its interface changes."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar, Event

BERLIN = ZoneInfo("Europe/Berlin")
NOON = dt.datetime(2026, 3, 3, 12, tzinfo=BERLIN)


def written(name: str, value: object, **parameters: str) -> str:
    """Return the line of a property of an event."""
    event = Event()
    event.add(name, value, parameters=parameters)
    return event.to_ical().decode().replace("\r\n ", "").splitlines()[1]


@pytest.mark.parametrize(
    ("line", "name", "value"),
    [
        ("DTSTART;TZID=Europe/Berlin:20260303T120000", "DTSTART", NOON),
        ("DTSTAMP:20260303T110000Z", "DTSTAMP", NOON.astimezone(dt.UTC)),
        ("SUMMARY:Tea\\, cake\\; and\\nmore \\\\n", "SUMMARY", "Tea, cake; and\nmore \\n"),
        ("GEO:51.123456;7.5", "GEO", (51.123456, 7.5)),
        ("CATEGORIES:advice,debt\\, rent", "CATEGORIES", ["advice", "debt, rent"]),
        ("SEQUENCE:3", "SEQUENCE", 3),
        (
            "EXDATE;TZID=Europe/Berlin:20260303T120000,20260304T120000",
            "EXDATE",
            [NOON, NOON + dt.timedelta(days=1)],
        ),
        (
            "RRULE:FREQ=MONTHLY;UNTIL=20260401T100000Z;INTERVAL=2;BYDAY=1TU,-1FR;WKST=SU",
            "RRULE",
            {
                "FREQ": "MONTHLY",
                "INTERVAL": 2,
                "BYDAY": ["1TU", "-1FR"],
                "WKST": "SU",
                "UNTIL": dt.datetime(2026, 4, 1, 10, tzinfo=dt.UTC),
            },
        ),
    ],
)
def test_it_writes(line: str, name: str, value: object) -> None:
    assert written(name, value) == line


def test_it_writes_parameters() -> None:
    assert written("SUMMARY", "Tee", LANGUAGE="de-simple") == "SUMMARY;LANGUAGE=de-simple:Tee"
    hour = dt.timedelta(hours=1)
    assert written("REFRESH-INTERVAL", hour, VALUE="DURATION") == (
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H"
    )


def test_it_keeps_a_time_the_clocks_leave_out() -> None:
    left_out = dt.datetime(2026, 3, 29, 2, 30, tzinfo=BERLIN)

    assert written("RECURRENCE-ID", left_out).endswith(":20260329T023000")


def test_it_folds_between_letters_and_reads_what_it_wrote() -> None:
    calendar, event = Calendar(), Event()
    event.add("SUMMARY", "ü" * 200)
    calendar.add_component(event)
    text = calendar.to_ical()

    assert max(len(line) for line in text.split(b"\r\n")) <= 75
    assert all(line.decode() for line in text.split(b"\r\n") if line)
    assert Calendar.from_ical(text).events[0]["SUMMARY"] == "ü" * 200
