"""Migrations say what the models say, whatever the settings are."""

from __future__ import annotations

import pytest
from django.apps import apps
from django.db.migrations.autodetector import MigrationAutodetector
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.state import ProjectState
from django.test import override_settings

from wagtail_quartier.fields import LazyStreamField

# The autodetector asks the database whether its history is consistent.
pytestmark = pytest.mark.django_db

OUR_APPS = ("wagtail_quartier", "wagtail_quartier_pages")


def changes() -> dict[str, list[str]]:
    """What ``makemigrations`` would write for our apps."""
    loader = MigrationLoader(None)
    found = MigrationAutodetector(loader.project_state(), ProjectState.from_apps(apps)).changes(
        graph=loader.graph
    )
    return {
        app: [
            operation.describe() for migration in migrations for operation in migration.operations
        ]
        for app, migrations in found.items()
        if app in OUR_APPS
    }


def test_no_model_has_changed_without_a_migration() -> None:
    assert changes() == {}


@override_settings(
    WAGTAIL_QUARTIER={
        "BODY_BLOCKS": ["tests.models.test_fields.HOST_BLOCKS"],
        "SPOKEN_LANGUAGES": ["de", "la"],
        "PAGE_SIZE": 3,
        "HOLIDAY_COUNTRY": "FR",
    }
)
def test_no_setting_asks_for_a_migration() -> None:
    assert changes() == {}


def test_every_migration_has_a_name_of_its_own() -> None:
    loader = MigrationLoader(None)
    ours = [key for key in loader.disk_migrations if key[0] in OUR_APPS]
    assert {app for app, _name in ours} == set(OUR_APPS)
    assert not [name for _app, name in ours if "_auto_" in name]


def test_blocks_are_known_to_historical_models() -> None:
    historical = MigrationLoader(None).project_state().apps
    project = historical.get_model("wagtail_quartier_pages", "ProjectPage")
    body = project._meta.get_field("body")
    assert isinstance(body, LazyStreamField)
    assert {"heading", "text", "picture", "quote", "figures"} <= set(body.stream_block.child_blocks)
