"""Checks that ask the database, and those that must not."""

from __future__ import annotations

from types import ModuleType

import pytest
from django.core.checks import Tags, run_checks
from django.urls import include, path
from wagtail import urls as wagtail_urls
from wagtail.models import Locale, Site

from tests.checks.asking import PREFIX

pytestmark = pytest.mark.django_db


def said(**kwargs: object) -> list[str]:
    messages = run_checks(tags=[Tags.database], databases=["default"])
    ours = [message for message in messages if message.id.startswith(PREFIX)]
    assert all(message.hint for message in ours)
    return sorted(f"{message.id.removeprefix(PREFIX)} {message.msg}" for message in ours)


def test_no_check_asks_the_database_unasked(django_assert_num_queries) -> None:
    with django_assert_num_queries(0):
        run_checks()


def test_w020_settings_and_database_disagree_about_languages(settings) -> None:
    for tag in ("en", "de", "ar"):
        Locale.objects.get_or_create(language_code=tag)
    assert said() == []
    Locale.all_objects.filter(language_code="ar").delete()
    Locale.all_objects.create(language_code="fr")
    unwritten, unknown = said()
    assert unwritten.startswith("W020 Nobody can write in ar")
    assert unknown.startswith("W020 There is content in fr")
    settings.WAGTAIL_I18N_ENABLED = False
    assert said() == []


def test_w021_two_languages_at_one_address(settings) -> None:
    english, german, _arabic = (
        Locale.objects.get_or_create(language_code=tag)[0] for tag in ("en", "de", "ar")
    )
    home = Site.objects.get(is_default_site=True).root_page
    assert home.locale == english
    translated = home.copy_for_translation(german)
    assert said() == []

    addresses = ModuleType("addresses")
    addresses.urlpatterns = [path("", include(wagtail_urls))]
    settings.ROOT_URLCONF = addresses
    [message] = said()
    assert message.startswith("W021")

    Site.objects.create(hostname="stadt.example", root_page=translated)
    assert said() == []
