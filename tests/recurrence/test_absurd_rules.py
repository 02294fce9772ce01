"""Rules nobody can mean: each is refused by the form, in words, at once."""

from __future__ import annotations

import datetime as dt

import pytest
from django import forms
from django.http import QueryDict

from tests.schedules.pace import at_most
from wagtail_quartier.admin.recurrence_widget import RecurrenceFormField

START = "DTSTART:20260101\n"


def many(number: int, form: str = "%Y-%m-%d") -> str:
    """So many dates, one a line."""
    first = dt.date(2026, 1, 1)
    return "\n".join((first + dt.timedelta(days=n)).strftime(form) for n in range(number))


#: What is sent, and a part of what is answered.
ABSURD = {
    "every second": (
        {"how_often": "text", "text": f"{START}RRULE:FREQ=SECONDLY"},
        "A rule gives days, not hours or minutes",
    ),
    "interval 0": (
        {"how_often": "daily", "interval": "0", "start": "2026-01-01"},
        "The interval must be a number from 1 to 366.",
    ),
    "interval 0 as text": (
        {"how_often": "text", "text": f"{START}RRULE:FREQ=WEEKLY;INTERVAL=0"},
        "The interval must be a number from 1 to 104.",
    ),
    "30 February": (
        {"how_often": "yearly", "interval": "1", "start": "2026-02-30"},
        "The first day is not a date.",
    ),
    "30 February as text": (
        {"how_often": "text", "text": f"{START}RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"},
        "the calendar has no such day in that month",
    ),
    "a thousand million times": (
        {"how_often": "text", "text": f"{START}RRULE:FREQ=DAILY;COUNT=1000000000"},
        "The number of times must be from 1 to 1000.",
    ),
    "until before the start": (
        {"how_often": "daily", "interval": "1", "start": "2026-03-03", "until": "2026-03-02"},
        "lies before the first day",
    ),
    "year 1": (
        {"how_often": "daily", "interval": "1", "start": "0001-01-01"},
        "Dates must lie between the years 1900 and 2199.",
    ),
    "year 9999": (
        {"how_often": "daily", "interval": "1", "start": "2026-01-01", "until": "9999-12-31"},
        "Dates must lie between the years 1900 and 2199.",
    ),
    "year 9999 as a single date": (
        {"how_often": "dates", "dates": "9999-12-31"},
        "Dates must lie between the years 1900 and 2199.",
    ),
    "a thousand extra dates": (
        {"how_often": "dates", "dates": many(1000)},
        "At most 400 single dates can be given.",
    ),
    "a thousand exceptions": (
        {
            "how_often": "daily",
            "interval": "1",
            "start": "2026-01-01",
            "except_dates": many(1000, "%d.%m.%Y"),
        },
        "At most 400 single dates can be given.",
    ),
    "a thousand dates as text": (
        {"how_often": "text", "text": "RDATE:" + many(1000, "%Y%m%d").replace("\n", ",")},
        "At most 400 single dates can be given.",
    ),
    "a thousand words that are no dates": (
        {"how_often": "dates", "dates": "tomorrow\n" * 1000},
        "“tomorrow, tomorrow, tomorrow, tomorrow, tomorrow” is not a date.",
    ),
    "a hundred thousand letters": (
        {"how_often": "dates", "dates": "9" * 100_000},
        "This is too long: at most 20000 letters can be read.",
    ),
    "a rule of a hundred thousand letters": (
        {"how_often": "text", "text": "RRULE:" * 20_000},
        "This is too long: at most 20000 letters can be read.",
    ),
}


class RuleForm(forms.Form):
    when = RecurrenceFormField()


@pytest.mark.parametrize(("parts", "message"), ABSURD.values(), ids=ABSURD)
def test_what_nobody_can_mean_is_refused_at_once(parts: dict[str, str], message: str) -> None:
    data = QueryDict(mutable=True)
    data.update({f"when_{name}": value for name, value in parts.items()})
    with at_most(0.05):
        (said,) = RuleForm(data).errors["when"]
    assert message in said


def test_as_many_dates_as_there_may_be_are_read_at_once() -> None:
    data = QueryDict(mutable=True)
    data.update({"when_how_often": "dates", "when_dates": many(400, "%d.%m.%Y")})
    form = RuleForm(data)
    with at_most(0.05):
        assert form.is_valid()
    assert len(form.cleaned_data["when"].rdates) == 400


def test_a_box_ticked_many_times_is_ticked_once() -> None:
    data = QueryDict(mutable=True)
    data.update({"when_how_often": "monthly_weekday", "when_start": "2026-01-01"})
    data.setlist("when_positions", ["1", "3"] * 250)
    data.setlist("when_weekdays", ["1"] * 500)
    form = RuleForm(data)
    with at_most(0.05):
        assert form.is_valid()
    assert len(form.cleaned_data["when"].rrules[0].byday) == 2
