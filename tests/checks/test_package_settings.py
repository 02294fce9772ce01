"""Checks of the package's own settings."""

from __future__ import annotations

import pytest

from tests.checks.asking import found, one
from wagtail_quartier.pages.models import ProjectPage


def test_nothing_is_wrong_without_settings() -> None:
    assert found() == []


def test_e001_an_unknown_setting() -> None:
    message = one("E001", WAGTAIL_QUARTIER={"PAGE_SISE": 3})
    assert "'PAGE_SISE'" in message.msg
    assert "PAGE_SIZE" in message.hint


@pytest.mark.parametrize("value", [["PAGE_SIZE"], "PAGE_SIZE", None])
def test_e001_settings_that_are_no_dictionary(value: object) -> None:
    message = one("E001", WAGTAIL_QUARTIER=value)
    assert "not a dictionary" in message.msg
    assert "WAGTAIL_QUARTIER = {...}" in message.hint


def test_e002_an_unknown_role() -> None:
    message = one(
        "E002", WAGTAIL_QUARTIER={"PAGE_MODELS": {"mayor": "wagtail_quartier_pages.ProjectPage"}}
    )
    assert "'mayor'" in message.msg
    assert "project_index" in message.hint


@pytest.mark.parametrize("name", ["nowhere.Page", "wagtail_quartier_pages.Nothing", "Project"])
def test_e003_a_model_that_does_not_exist(name: str) -> None:
    message = one("E003", WAGTAIL_QUARTIER={"PAGE_MODELS": {"project": name}})
    assert repr(name) in message.msg
    assert "app_label.ModelName" in message.hint


def test_e004_a_page_type_without_its_rows(monkeypatch) -> None:
    monkeypatch.setattr(ProjectPage, "child_rows", {**ProjectPage.child_rows, "lost_rows": object})
    message = one("E004")
    assert message.obj is ProjectPage
    assert "lacks the child rows lost_rows" in message.msg
    assert "with_rows" in message.hint


def test_e005_blocks_that_cannot_be_imported() -> None:
    message = one("E005", WAGTAIL_QUARTIER={"BODY_BLOCKS": ["nowhere.blocks"]})
    assert "'nowhere.blocks' cannot be imported" in message.msg
    assert "(name, block)" in message.hint


@pytest.mark.parametrize(
    "settings",
    [
        {"HOLIDAY_COUNTRY": "XX"},
        {"HOLIDAY_REGION": "ZZ"},
        {"HOLIDAY_COUNTRY": "FR", "HOLIDAY_REGION": "NW"},
    ],
)
def test_e006_a_region_without_holidays(settings: dict[str, str]) -> None:
    message = one("E006", WAGTAIL_QUARTIER=settings)
    assert "No public holidays are known" in message.msg
    assert "'NW'" in message.hint


@pytest.mark.parametrize(
    "settings",
    [{"HOLIDAY_REGION": "NW"}, {"HOLIDAY_COUNTRY": ""}, {"HOLIDAY_COUNTRY": "AT"}],
)
def test_a_region_with_holidays_is_in_order(settings: dict[str, str]) -> None:
    assert found(WAGTAIL_QUARTIER=settings) == []
