"""Whatever has a name beside the host's names has one of our own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps
from django.core.management import get_commands
from django.db import models
from django.template.engine import Engine
from django.urls import URLPattern, URLResolver
from wagtail import hooks
from wagtail.models import Page
from wagtail.snippets.models import get_snippet_models

import wagtail_quartier
from wagtail_quartier.admin.icons import ICONS

PACKAGE = Path(wagtail_quartier.__file__).parent
#: Wagtail links the settings of a site by the name of their class, and a host has no such class.
BY_WAGTAIL = {"ideassettings"}
LABELS = {"wagtail_quartier", "wagtail_quartier_pages"}
OURS = re.compile(r"(wagtail_)?quartier[_-]|wagtail_quartier$")

#: Our view lies before wagtail-localize's own at the same address, so that it can warn first.
IN_FRONT = {"localize/update/<int:translation_source_id>/"}


def others(kind: str) -> set[str]:
    """The files of this ``kind`` that all other apps have, by the names Django knows them by."""
    return {
        file.relative_to(folder).as_posix()
        for config in apps.get_app_configs()
        if config.label not in LABELS
        for folder in [Path(config.path) / kind]
        for file in folder.rglob("*")
        if file.is_file()
    }


@pytest.mark.parametrize("kind", ["templates", "static"])
def test_no_file_lies_over_one_of_another_app(kind: str) -> None:
    folder = PACKAGE / kind
    ours = {file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()}

    assert ours
    assert ours & others(kind) == set()
    assert {name for name in ours if not name.startswith("wagtail_quartier/")} == set()


def test_commands_and_tags_bear_our_name() -> None:
    commands = [name for name, app in get_commands().items() if app in LABELS or app == "quartier"]
    assert commands
    assert [name for name in commands if not OURS.match(name)] == []

    libraries = Engine.get_default().template_libraries
    for name, library in libraries.items():
        module = (
            __import__(f"wagtail_quartier.templatetags.{name}", fromlist=["register"])
            if (name.startswith("quartier"))
            else None
        )
        if module is not None:
            words = {*module.register.tags, *module.register.filters}
            assert [word for word in words if not OURS.match(f"{word}_")] == [], library


def addresses(patterns: list[Any]) -> Iterator[tuple[str, str]]:
    """Yield the first part of each address, and the name or namespace it has."""
    for entry in patterns:
        if isinstance(entry, URLResolver):
            yield str(entry.pattern), entry.namespace or ""
        elif isinstance(entry, URLPattern):
            yield str(entry.pattern), entry.name or ""


def test_addresses_in_the_admin_bear_our_name() -> None:
    mine: list[tuple[str, str]] = []
    theirs: set[str] = set()
    for function in hooks.get_hooks("register_admin_urls"):
        found = list(addresses(function()))
        if function.__module__.startswith("wagtail_quartier."):
            mine += found
        else:
            theirs |= {name for _route, name in found if not OURS.match(name)}

    assert mine
    strangers = [
        (route, name)
        for route, name in mine
        if not (OURS.match(f"{name}_") and "quartier" in route) and route not in IN_FRONT
    ]
    assert strangers == []
    assert {name for _route, name in mine if name} & theirs == set()


def test_tables_permissions_and_icons_bear_our_name() -> None:
    for label in LABELS:
        for model in apps.get_app_config(label).get_models():
            assert OURS.match(f"{model._meta.db_table}_")
            # A permission belongs to its app, whose name is ours.
            assert model._meta.app_label in LABELS
    assert [name for name in ICONS if not OURS.match(Path(name).name)] == []


def test_models_of_others_know_us_by_names_of_our_own() -> None:
    strangers = []
    for model in apps.get_models():
        if model._meta.app_label in LABELS:
            continue
        for relation in model._meta.related_objects:
            name = relation.get_accessor_name()
            if relation.related_model._meta.app_label in LABELS and not (
                relation.hidden or name in BY_WAGTAIL
            ):
                strangers += [] if OURS.match(name or "") else [f"{model._meta.label}.{name}"]
    assert strangers == []
    assert all(model._meta.app_label for model in get_snippet_models())


def test_a_host_may_have_page_types_of_the_same_name() -> None:
    class ProjectPage(Page):
        class Meta:
            app_label = "town"

    try:
        assert [str(message) for message in ProjectPage.check()] == []
        assert isinstance(ProjectPage._meta.pk, models.OneToOneField)
    finally:
        del apps.all_models["town"]
        apps.clear_cache()
