"""Checks of the languages a site is read in."""

from __future__ import annotations

import pytest
from django.conf import settings
from django.middleware.locale import LocaleMiddleware

from tests.checks.asking import ids, one
from tests.settings import INSTALLED_APPS, MIDDLEWARE

WITHOUT_LOCALE = [name for name in MIDDLEWARE if "locale" not in name]
LOCALE_APPS = {
    "wagtail_localize",
    "wagtail_localize.locales",
    "wagtail.contrib.simple_translation",
}


class OurTongues(LocaleMiddleware):
    """Middleware of a host's own that says nothing in its name."""


@pytest.fixture
def installed(monkeypatch: pytest.MonkeyPatch) -> object:
    """Say which of the apps for translation are installed."""

    def install(*names: str) -> None:
        there = {*INSTALLED_APPS} - LOCALE_APPS | {*names}
        monkeypatch.setattr("django.apps.apps.is_installed", there.__contains__)

    return install


def test_e011_a_language_django_does_not_know() -> None:
    message = one("E011", WAGTAIL_CONTENT_LANGUAGES=[("en", "English"), ("fa", "فارسی")])
    assert "'fa'" in message.msg
    assert "LANGUAGES" in message.hint


def test_w011_a_first_language_without_content() -> None:
    message = one("W011", LANGUAGE_CODE="fr")
    assert "'fr'" in message.msg
    assert "en, de, ar" in message.hint
    assert ids(LANGUAGE_CODE="en-us") == []


def test_w012_nobody_chooses_the_language() -> None:
    assert "LocaleMiddleware" in one("W012", MIDDLEWARE=WITHOUT_LOCALE).hint
    for own in (f"{__name__}.OurTongues", "town.middleware.LanguageByDomain"):
        assert ids(MIDDLEWARE=[*WITHOUT_LOCALE, own]) == []


def test_w013_and_w014_nobody_can_translate(installed) -> None:
    installed("wagtail_localize", "wagtail.locales")
    assert "instead of 'wagtail.locales'" in one("W014").hint
    installed("wagtail.contrib.simple_translation")
    assert "'wagtail.locales'" in one("W014").hint
    installed("wagtail.contrib.simple_translation", "wagtail.locales")
    assert ids() == []
    installed()
    assert "wagtail_localize" in one("W013").hint


@pytest.mark.parametrize(
    "one_language",
    [
        {"USE_I18N": False},
        {"WAGTAIL_I18N_ENABLED": False},
        {"WAGTAIL_CONTENT_LANGUAGES": [("en", "English")]},
        {"WAGTAIL_CONTENT_LANGUAGES": None},
    ],
)
def test_with_one_language_nothing_is_asked_for(installed, one_language) -> None:
    installed()
    assert settings.LANGUAGE_CODE == "en"
    assert ids(MIDDLEWARE=WITHOUT_LOCALE, **one_language) == []
