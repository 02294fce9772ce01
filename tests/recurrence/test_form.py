"""Rules drawn in a form and read back from it."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils import translation

from wagtail_quartier.admin.recurrence_parts import NAMES, put_together, take_apart
from wagtail_quartier.admin.recurrence_widget import RecurrenceFormField, RecurrenceWidget
from wagtail_quartier.schedules.builders import (
    daily,
    dates,
    monthly_day,
    monthly_nth,
    weekly,
    yearly,
)
from wagtail_quartier.schedules.canonical import same_dates
from wagtail_quartier.schedules.text import read_recurrence, write_recurrence

START, UNTIL = dt.date(2026, 11, 3), dt.date(2027, 3, 31)
WITH_DATES = "\nRDATE;VALUE=DATE:20261224\nRDATE;VALUE=DATE:20261231\nEXDATE;VALUE=DATE:20270105"

DRAWN = {
    "weekly": [weekly(1, START), weekly([0, 2, 4], START, until=UNTIL)],
    "fortnightly": [weekly([1, 3], START, interval=2)],
    "weeks": [weekly(1, START, until=UNTIL, interval=6)],
    "monthly_weekday": [
        monthly_nth(1, [1, 3], START),
        monthly_nth(4, -1, START, until=UNTIL, interval=2),
        read_recurrence("DTSTART:20261103\nRRULE:FREQ=MONTHLY;BYDAY=1MO,1TU,-1MO,-1TU"),
    ],
    "monthly_day": [monthly_day(15, START), monthly_day(-1, START, interval=3)],
    "daily": [daily(START), daily(START, until=UNTIL, interval=10)],
    "yearly": [yearly(START), yearly(dt.date(2024, 2, 29), interval=4)],
    "dates": [dates(START, UNTIL)],
    "": [read_recurrence("")],
    "text": [
        read_recurrence(f"DTSTART:20261103\n{rule}")
        for rule in (
            "RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=10",
            "RRULE:FREQ=WEEKLY;BYDAY=TU;BYMONTH=3,4",
            "RRULE:FREQ=WEEKLY;BYDAY=TU\nRRULE:FREQ=MONTHLY;BYDAY=1FR",
            "RRULE:FREQ=WEEKLY;BYDAY=TU\nEXRULE:FREQ=MONTHLY;BYDAY=1TU",
            "RRULE:FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=SU,TU",
            "RRULE:FREQ=MONTHLY;BYDAY=5MO",
            "RRULE:FREQ=MONTHLY;BYDAY=1MO,3TH",
            "RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1",
            "RRULE:FREQ=MONTHLY;BYMONTHDAY=1,15",
            "RRULE:FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13",
            "RRULE:FREQ=YEARLY;BYMONTH=5;BYDAY=2SU",
            "RRULE:FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=1",
            "RRULE:FREQ=YEARLY;BYWEEKNO=53",
        )
    ],
}
CASES = [(kind, recurrence) for kind, found in DRAWN.items() for recurrence in found]


class RuleForm(forms.Form):
    when = RecurrenceFormField(required=False)


def sent_by_browser(form: forms.Form) -> QueryDict:
    """What a browser sends of a form that nobody touched, read from its widget's context."""
    data = QueryDict(mutable=True)
    context = form.fields["when"].widget.get_context(
        "when", form["when"].value(), {"id": "id_when"}
    )
    for part in context["widget"]["subwidgets"]:
        if "optgroups" in part:
            options = [option for _group, found, _i in part["optgroups"] for option in found]
            data.setlist(part["name"], [str(o["value"]) for o in options if o["selected"]])
        else:
            data[part["name"]] = part["value"] or ""
    return data


def sent(**parts: Any) -> QueryDict:
    data = QueryDict(mutable=True)
    for name, value in parts.items():
        data.setlist(f"when_{name}", value if isinstance(value, list) else [value])
    return data


@pytest.mark.parametrize(("kind", "recurrence"), CASES, ids=lambda value: str(value)[:60])
def test_a_rule_goes_through_the_form_unchanged(kind: str, recurrence: Any) -> None:
    shown = RuleForm(initial={"when": recurrence})
    data = sent_by_browser(shown)
    form = RuleForm(data, initial={"when": recurrence})
    assert data["when_how_often"] == kind
    assert form.is_valid(), form.errors
    assert write_recurrence(form.cleaned_data["when"]) == write_recurrence(recurrence)
    assert not form.has_changed()


@pytest.mark.parametrize("kind", [kind for kind in DRAWN if kind not in ("", "dates", "text")])
def test_extra_dates_and_exceptions_go_through_the_form_unchanged(kind: str) -> None:
    text = write_recurrence(DRAWN[kind][0]) + WITH_DATES
    form = RuleForm(sent_by_browser(RuleForm(initial={"when": read_recurrence(text)})))
    assert form.is_valid(), form.errors
    assert write_recurrence(form.cleaned_data["when"]) == text


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("RRULE:FREQ=WEEKLY", "weekly"),
        ("RRULE:FREQ=WEEKLY;WKST=SU;BYDAY=TH,TU", "weekly"),
        ("RRULE:FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2", "monthly_weekday"),
        ("RRULE:FREQ=MONTHLY", "monthly_day"),
        ("RRULE:FREQ=YEARLY", "yearly"),
    ],
)
def test_a_rule_written_in_another_way_is_drawn_and_keeps_its_dates(text: str, kind: str) -> None:
    recurrence = read_recurrence(f"DTSTART:20261103\n{text}")
    parts = take_apart(recurrence)
    assert parts["how_often"] == kind
    assert same_dates(put_together(parts), recurrence)


def test_text_and_nothing_are_drawn_too() -> None:
    for initial in ("DTSTART:20261103\nRRULE:FREQ=DAILY", None, ""):
        data = sent_by_browser(RuleForm(initial={"when": initial}))
        form = RuleForm(data, initial={"when": initial})
        assert form.is_valid(), form.errors
        assert not form.has_changed()
        assert bool(form.cleaned_data["when"]) is bool(initial)


@pytest.mark.parametrize("text", ["DTSTART;VALUE=DATE:20261103", "EXDATE;VALUE=DATE:20261103"])
def test_a_rule_without_dates_is_kept_as_text(text: str) -> None:
    assert take_apart(read_recurrence(text)) == {"how_often": "text", "text": text}


def test_text_that_is_no_rule_is_kept_before_the_editor_s_eyes() -> None:
    data = sent_by_browser(RuleForm(initial={"when": "every Tuesday"}))
    assert (data["when_how_often"], data["when_text"]) == ("text", "every Tuesday")
    assert RuleForm(data).errors["when"] == ["The text of the rule cannot be read."]


def test_a_new_rule_starts_today_unless_said_otherwise() -> None:
    data = sent_by_browser(RuleForm())
    assert (data["when_how_often"], data["when_start"]) == ("", "2026-03-03")


@pytest.mark.parametrize(
    ("parts", "messages"),
    [
        ({"how_often": "weekly", "start": "2026-11-03"}, ["Choose at least one weekday."]),
        ({"how_often": "weekly", "weekdays": ["1"]}, ["Say on which day the rule starts."]),
        (
            {"how_often": "monthly_weekday", "start": "2026-11-03"},
            [
                "Choose at least one weekday.",
                "Choose at least one week of the month: first, second, last.",
            ],
        ),
        ({"how_often": "monthly_day", "start": "2026-11-03"}, ["Choose a day of the month."]),
        (
            {"how_often": "monthly_day", "start": "2026-11-03", "month_day": "32"},
            ["Choose a day of the month."],
        ),
        (
            {"how_often": "daily", "start": "soon", "until": "later"},
            ["The last day is not a date.", "The first day is not a date."],
        ),
        (
            {"how_often": "daily", "start": "2026-11-03", "interval": "x"},
            ["The interval must be a whole number."],
        ),
        ({"how_often": "dates"}, ["Give at least one date."]),
        (
            {"how_often": "dates", "dates": "2026-11-03\n31.11.2026\ntomorrow"},
            ["“31.11.2026, tomorrow” is not a date. Write one date a line, such as 2026-12-24."],
        ),
        ({"how_often": "text", "text": "every Tuesday"}, ["The text of the rule cannot be read."]),
        ({"how_often": "text"}, ["The text of the rule is empty."]),
        ({"how_often": "hourly"}, ["Choose how often this takes place."]),
        (
            {"how_often": "daily", "start": "2026-11-03", "until": "2026-11-01"},
            ["The last day (11/01/2026) lies before the first day (11/03/2026)."],
        ),
        (
            {"how_often": "daily", "start": "2026-11-03", "interval": "0x"},
            ["The interval must be a whole number."],
        ),
        (
            {"how_often": "daily", "start": "2026-11-03", "interval": "-1"},
            ["The interval must be a number from 1 to 366."],
        ),
    ],
)
def test_what_is_missing_or_wrong_is_said_in_words(parts: dict, messages: list[str]) -> None:
    form = RuleForm(sent(**parts))
    assert form.errors["when"] == messages
    assert 'name="when_how_often"' in str(form["when"])


def test_parts_that_are_not_shown_do_not_matter() -> None:
    form = RuleForm(
        sent(
            how_often="weekly",
            weekdays=["1"],
            start="2026-11-03",
            interval="nonsense",
            month_day="99",
            text="nonsense",
        )
    )
    assert form.is_valid(), form.errors
    assert write_recurrence(form.cleaned_data["when"]) == write_recurrence(weekly(1, START))


def test_a_required_rule_is_asked_for() -> None:
    field = RecurrenceFormField()
    with pytest.raises(ValidationError, match="This field is required"):
        field.clean(field.widget.value_from_datadict(sent(how_often=""), {}, "when"))


@pytest.mark.parametrize(
    "typed",
    [
        "2026-12-24\n2027-01-05",
        "24.12.2026, 5.1.2027",
        "2027-01-05; 2026-12-24",
        " 2026-12-24   2027-01-05 \r\n\r\n",
        "24.12.2026\n2027-01-05\n24.12.2026",
    ],
)
def test_several_dates_can_be_written_in_several_ways(typed: str) -> None:
    form = RuleForm(sent(how_often="dates", dates=typed))
    assert form.is_valid(), form.errors
    assert form.cleaned_data["when"].rdates == [dt.datetime(2026, 12, 24), dt.datetime(2027, 1, 5)]  # noqa: DTZ001 - local dates


@pytest.mark.parametrize(
    ("language", "typed"), [("en-gb", "24/12/2026"), ("de", "24.12.26"), ("ar", "٢٠٢٦-١٢-٢٤")]
)
def test_dates_are_read_as_the_editor_s_language_writes_them(language: str, typed: str) -> None:
    with translation.override(language):
        form = RuleForm(sent(how_often="dates", dates=typed))
        assert form.is_valid(), form.errors
    assert form.cleaned_data["when"].rdates == [dt.datetime(2026, 12, 24)]  # noqa: DTZ001 - a local date


@pytest.mark.parametrize("language", ["de", "ar"])
def test_dates_go_through_the_form_in_every_language(language: str) -> None:
    recurrence = read_recurrence(write_recurrence(weekly(1, START, until=UNTIL)) + WITH_DATES)
    with translation.override(language):
        form = RuleForm(sent_by_browser(RuleForm(initial={"when": recurrence})))
        assert form.is_valid(), form.errors
    assert write_recurrence(form.cleaned_data["when"]) == write_recurrence(recurrence)


@pytest.mark.parametrize("value", ["\x00", "9" * 5000, "2026-13-45", "<script>", "٣"])
@pytest.mark.parametrize("name", [name for name in NAMES if name != "text"])
def test_no_input_breaks_the_form(name: str, value: str) -> None:
    whole = {
        "how_often": "monthly_weekday",
        "positions": ["1"],
        "weekdays": ["1"],
        "start": "2026-11-03",
    }
    form = RuleForm(sent(**{**whole, name: value}))
    assert form.is_valid() or form.errors["when"]
    assert "<script>" not in str(form)


def test_a_rule_is_changed_when_its_dates_are() -> None:
    field = RecurrenceFormField()
    before = weekly(1, START)

    def changed(parts: QueryDict) -> bool:
        return field.has_changed(before, field.widget.value_from_datadict(parts, {}, "when"))

    same = {"how_often": "weekly", "weekdays": ["1"], "start": "2026-11-03"}
    assert not changed(sent(**same))
    assert changed(sent(**{**same, "weekdays": ["2"]}))
    assert changed(sent(**{**same, "start": "nonsense"}))


def test_last_and_last_but_one_are_not_taken_for_the_same() -> None:
    field = RecurrenceFormField()
    assert field.has_changed(monthly_nth(4, -1, START), monthly_nth(4, -2, START))


def test_a_field_that_is_disabled_never_changes() -> None:
    assert not RecurrenceFormField(disabled=True).has_changed(weekly(1, START), "")


def test_the_widget_knows_when_nothing_was_sent() -> None:
    widget = RecurrenceWidget()
    assert widget.value_omitted_from_data(QueryDict(), {}, "when")
    assert not widget.value_omitted_from_data(sent(how_often=""), {}, "when")
