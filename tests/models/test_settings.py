"""The settings object: defaults, the host's values, and slips of the pen."""

from __future__ import annotations

import pytest
from django.test import override_settings

from wagtail_quartier.conf import (
    DEFAULT_PAGE_MODELS,
    DEFAULTS,
    quartier_settings,
    role_model,
    role_model_name,
)
from wagtail_quartier.pages.models import ProjectPage, QuarterPage


@pytest.mark.parametrize("name", DEFAULTS)
def test_every_setting_has_a_default(name: str) -> None:
    assert getattr(quartier_settings, name) == DEFAULTS[name]


def test_a_host_changes_one_and_keeps_the_others() -> None:
    with override_settings(WAGTAIL_QUARTIER={"PAGE_SIZE": 5}):
        assert quartier_settings.PAGE_SIZE == 5
        assert quartier_settings.HOLIDAY_COUNTRY == "DE"
    assert DEFAULTS["PAGE_SIZE"] == quartier_settings.PAGE_SIZE


def test_a_value_is_followed_when_it_changes_again() -> None:
    for size in (3, 4):
        with override_settings(WAGTAIL_QUARTIER={"PAGE_SIZE": size}):
            assert size == quartier_settings.PAGE_SIZE


def test_other_settings_do_not_matter() -> None:
    assert quartier_settings.PAGE_SIZE == 12
    with override_settings(WAGTAIL_SITE_NAME="Elsewhere"):
        assert quartier_settings.PAGE_SIZE == 12


def test_an_unknown_name_is_an_error_that_says_so() -> None:
    with pytest.raises(AttributeError, match="WAGTAIL_QUARTIER has no setting 'PAGE_SISE'"):
        _ = quartier_settings.PAGE_SISE


class TestRoles:
    def test_our_pages_play_every_role(self) -> None:
        assert role_model("project") is ProjectPage
        models = [role_model(role) for role in DEFAULT_PAGE_MODELS]
        assert None not in models
        assert len(set(models)) == len(DEFAULT_PAGE_MODELS)

    @override_settings(
        WAGTAIL_QUARTIER={"PAGE_MODELS": {"project": "wagtail_quartier_pages.QuarterPage"}}
    )
    def test_a_host_gives_one_role_to_a_model_of_its_own(self) -> None:
        assert role_model("project") is QuarterPage
        assert role_model_name("centre") == DEFAULT_PAGE_MODELS["centre"]

    @override_settings(WAGTAIL_QUARTIER={"PAGE_MODELS": {"project": "nowhere.ProjectPage"}})
    def test_a_model_that_is_not_there_is_none(self) -> None:
        assert role_model("project") is None

    def test_an_unknown_role_is_an_error(self) -> None:
        with pytest.raises(KeyError, match="mayor"):
            role_model("mayor")
