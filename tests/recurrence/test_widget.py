"""The HTML of a rule's form."""

from __future__ import annotations

import datetime as dt
import json

import pytest
from bs4 import BeautifulSoup, Tag
from django import forms
from django.contrib.staticfiles import finders
from django.utils import translation

from wagtail_quartier.admin.recurrence_parts import NAMES, SHOWN
from wagtail_quartier.admin.recurrence_widget import RecurrenceFormField
from wagtail_quartier.schedules.builders import daily, weekly
from wagtail_quartier.schedules.text import read_recurrence

WEEKLY = weekly(1, dt.date(2026, 11, 3))
COUNTED = read_recurrence("DTSTART:20261103\nRRULE:FREQ=WEEKLY;COUNT=3")


class RuleForm(forms.Form):
    when = RecurrenceFormField(help_text="When is somebody there?")


def drawn(form: forms.Form) -> Tag:
    return BeautifulSoup(str(form["when"]), "html.parser")


def shown(html: Tag) -> set[str]:
    """The parts that are asked."""
    controls = html.select("input, select, textarea")
    return {
        control["name"].split("when_")[1]
        for control in controls
        if not control.find_parent(attrs={"hidden": True})
    }


@pytest.mark.parametrize(
    ("recurrence", "parts"),
    [
        (None, {"how_often"}),
        (WEEKLY, {"how_often", "weekdays", "start", "until", "dates", "except_dates"}),
        (
            daily(dt.date(2026, 11, 3)),
            {"how_often", "interval", "start", "until", "dates", "except_dates"},
        ),
        (COUNTED, {"how_often", "text"}),
    ],
)
def test_only_what_matters_is_shown_at_first(recurrence: object, parts: set[str]) -> None:
    assert shown(drawn(RuleForm(initial={"when": recurrence}))) == parts


def test_wagtail_s_controller_shows_and_hides_the_parts() -> None:
    html = drawn(RuleForm(prefix="slots-__prefix__"))
    root = html.div
    assert root["data-controller"] == "w-rules"
    assert root["data-action"] == "change->w-rules#resolve"
    targets = root.select('[data-w-rules-target="show"]')
    assert len(targets) == len(NAMES) - 1
    for target in targets:
        ((name, choices),) = json.loads(target["data-w-rules"]).items()
        part = target.select_one("input, select, textarea")["name"].split("when_")[1]
        assert name == "slots-__prefix__-when_how_often"
        assert choices == list(SHOWN[part])


def test_every_control_has_a_label_and_every_description_exists() -> None:
    html = drawn(RuleForm(initial={"when": COUNTED}))
    ids = {tag["id"] for tag in html.select("[id]")} | {"id_when_helptext"}
    labels = {label["for"] for label in html.select("label[for]")} | {"id_when_0"}
    controls = html.select("input, select, textarea")
    assert {control["id"] for control in controls} <= labels
    for control in controls:
        assert set(control.get("aria-describedby", "").split()) <= ids
    for fieldset in html.select("fieldset"):
        assert fieldset.legend.get_text(strip=True)


def test_a_form_without_ids_describes_nothing() -> None:
    html = drawn(RuleForm({"when_how_often": "weekly"}, auto_id=False))
    assert html.select("[aria-describedby]") == []


def test_the_field_s_own_label_belongs_to_the_first_question() -> None:
    assert RuleForm()["when"].id_for_label == "id_when_0"
    assert RuleForm(auto_id=False)["when"].id_for_label == ""


def test_hidden_parts_are_not_required_by_the_browser() -> None:
    assert drawn(RuleForm()).select("[required]") == []


def test_a_rule_as_text_is_offered_only_where_there_is_one() -> None:
    def offered(form: forms.Form) -> list[str]:
        return [option["value"] for option in drawn(form).select("[name=when_how_often] option")]

    assert "text" in offered(RuleForm(initial={"when": COUNTED}))
    assert "text" not in offered(RuleForm(initial={"when": WEEKLY}))
    assert "text" in offered(RuleForm({"when_how_often": "text", "when_text": "nonsense"}))


def test_an_error_is_tied_to_the_first_question() -> None:
    html = drawn(RuleForm({"when_how_often": "weekly"}))
    assert [tag["name"] for tag in html.select("[aria-invalid]")] == ["when_how_often"]


def test_dates_of_the_browser_s_own_calendar_are_iso_in_every_language() -> None:
    with translation.override("ar"):
        html = drawn(RuleForm(initial={"when": WEEKLY}))
    start = html.select_one("[name=when_start]")
    assert (start["type"], start["value"]) == ("date", "2026-11-03")


def test_weekdays_are_named_in_the_editor_s_language() -> None:
    with translation.override("de"):
        assert "Dienstag" in drawn(RuleForm()).get_text()


def test_there_is_no_script_and_no_style_in_it() -> None:
    html = drawn(RuleForm(initial={"when": WEEKLY}))
    assert html.select("script, style, [style], [onclick], [onchange]") == []
    assert RuleForm().media._js == []


def test_the_style_sheet_is_there() -> None:
    (path,) = RuleForm().media._css["all"]
    assert finders.find(path)
