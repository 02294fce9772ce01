"""Checks of what a host brings along."""

from __future__ import annotations

from types import ModuleType

import pytest
from django.test import override_settings
from django.urls import path
from wagtail.images import get_image_model

from tests.checks.asking import PREFIX, ids, one
from tests.settings import INSTALLED_APPS
from wagtail_quartier.checks import surroundings
from wagtail_quartier.checks.base_template import check_base_template


@pytest.mark.parametrize(
    ("settings", "identifier"),
    [({"TIME_ZONE": "UTC"}, "W001"), ({"USE_TZ": False}, "E010")],
)
def test_times_nobody_lives_by(settings: dict[str, object], identifier: str) -> None:
    # Changing the time zone resets the connection's in Django, so only the check is asked.
    with override_settings(**settings):
        [message] = surroundings.check_time_zone()
    assert message.id == PREFIX + identifier
    assert message.hint


@pytest.mark.parametrize(
    ("missing", "identifier"), [("wagtail.contrib.settings", "W002"), ("django_filters", "W019")]
)
def test_an_app_whose_screens_are_missed(monkeypatch, missing: str, identifier: str) -> None:
    there = {*INSTALLED_APPS} - {missing}
    monkeypatch.setattr("django.apps.apps.is_installed", there.__contains__)
    assert repr(missing) in one(identifier).hint


def test_w015_a_search_that_does_not_follow() -> None:
    backend = {"BACKEND": "wagtail.search.backends.database", "AUTO_UPDATE": False}
    assert "update_index" in one("W015", WAGTAILSEARCH_BACKENDS={"default": backend}).hint
    assert ids(WAGTAILSEARCH_BACKENDS={"default": {"BACKEND": "town.search"}}) == []


def test_w016_a_search_that_lacks_its_words(monkeypatch) -> None:
    there = {*INSTALLED_APPS} - {"django.contrib.postgres"}
    monkeypatch.setattr("django.apps.apps.is_installed", there.__contains__)
    monkeypatch.setitem(
        surroundings.settings.DATABASES["default"], "ENGINE", "django.db.backends.postgresql"
    )
    assert "django.contrib.postgres" in one("W016").hint
    assert ids(WAGTAILSEARCH_BACKENDS={"default": {"BACKEND": "town.search"}}) == []


def test_w017_pictures_nobody_can_describe(monkeypatch) -> None:
    model = get_image_model()
    monkeypatch.setattr(model, "admin_form_fields", ("title", "file"))
    assert "default_alt_text" in one("W017").hint
    monkeypatch.setattr(model, "default_alt_text", property(lambda picture: "A picture"))
    assert ids() == []


def test_w018_pages_without_an_address() -> None:
    addresses = ModuleType("addresses")
    addresses.urlpatterns = [path("town/", print)]
    assert "wagtail.urls" in one("W018", ROOT_URLCONF=addresses).hint


class TestBaseTemplate:
    """The layout of a host, in which our blocks have to be shown."""

    OURS = "{% block quartier_title %}{% endblock %}{% block quartier_head %}{% endblock %}"
    MAIN = "{% block quartier_main %}{% endblock %}"

    def found(self, **templates: str) -> list[str]:
        """Which blocks are said to be missing, or the id where it is another message."""
        files = {f"{name}.html": text for name, text in templates.items() if name != "base"}
        files["wagtail_quartier/base.html"] = templates["base"]
        loader = ("django.template.loaders.locmem.Loader", files)
        engine = {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "OPTIONS": {"loaders": [loader]},
        }
        with override_settings(TEMPLATES=[engine]):
            messages = check_base_template()
        assert all(message.hint for message in messages)
        return [
            message.msg.split("block ")[1].split("'")[1]
            if message.id == f"{PREFIX}W010"
            else message.id.removeprefix(PREFIX)
            for message in messages
        ]

    def test_w010_a_block_that_the_layout_does_not_have(self) -> None:
        inside = "{% extends 'town.html' %}{% block content %}" + self.OURS + self.MAIN
        inside += "{% endblock %}"
        assert self.found(base=inside, town="{% block content %}{% endblock %}") == []
        assert self.found(base=inside, town="{% block middle %}{% endblock %}") == [
            "quartier_title",
            "quartier_head",
            "quartier_main",
        ]

    def test_w010_a_block_that_was_forgotten(self) -> None:
        assert self.found(base=self.OURS) == ["quartier_main"]
        assert self.found(base="{% if True %}" + self.OURS + self.MAIN + "{% endif %}") == []

    def test_what_a_parent_has_is_shown_unless_it_is_replaced(self) -> None:
        town = "{% block body %}" + self.OURS + self.MAIN + "{% endblock %}"
        child = "{% extends 'town.html' %}{% block body %}"
        assert self.found(base=child + "{{ block.super }}{% endblock %}", town=town) == []
        assert "quartier_main" in self.found(base=child + "{% endblock %}", town=town)

    def test_a_layout_that_is_not_known_before_is_trusted(self) -> None:
        assert self.found(base="{% extends layout %}") == []

    @pytest.mark.parametrize("text", ["{% extends 'gone.html' %}", "{% nonsense %}"])
    def test_e012_a_template_that_cannot_be_read(self, text: str) -> None:
        assert self.found(base=text) == ["E012"]


def test_w022_two_saves_at_once_on_sqlite(monkeypatch) -> None:
    database: dict[str, object] = {"ENGINE": "django.db.backends.sqlite3"}
    monkeypatch.setitem(surroundings.settings.DATABASES, "default", database)
    [message] = surroundings.check_sqlite()
    assert message.id == PREFIX + "W022"
    assert "IMMEDIATE" in message.hint
    for fine in (
        {"OPTIONS": {"transaction_mode": "IMMEDIATE"}},
        {"ENGINE": "django.db.backends.postgresql"},
    ):
        monkeypatch.setitem(surroundings.settings.DATABASES, "default", {**database, **fine})
        assert surroundings.check_sqlite() == []
