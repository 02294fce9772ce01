"""The demo is loaded once, on the day of all tests.

``QUARTIER_LOADED_DEMO`` names a directory with what was loaded for other tests; it is copied
then. Together with ``--reuse-db``, which keeps the copy.
"""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import time_machine
from django.contrib.auth import get_user_model
from django.db import connection
from django.test import Client, override_settings

from example_site.demo.loading import load
from tests.clock import NOW

LOADED = os.environ.get("QUARTIER_LOADED_DEMO")


@pytest.fixture(scope="session")
def progress() -> list[tuple[int, int, str]]:
    """What loading for the first time reported."""
    return []


@pytest.fixture(scope="session")
def django_db_modify_db_settings(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Let the test database be a copy of the loaded one, where there is one."""
    if LOADED:
        copied = tmp_path_factory.mktemp("database") / "demo.sqlite3"
        shutil.copy(Path(LOADED) / "demo.sqlite3", copied)
        connection.settings_dict["TEST"]["NAME"] = str(copied)


@pytest.fixture(scope="session")
def django_db_setup(
    django_db_setup: None,
    django_db_blocker: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    progress: list[tuple[int, int, str]],
) -> Iterator[None]:
    """Load the demo into the test database, and its files into a directory of their own."""
    media = tmp_path_factory.mktemp("files") / "media"
    with override_settings(
        MEDIA_ROOT=media,
        PASSWORD_HASHERS=["django.contrib.auth.hashers.MD5PasswordHasher"],
        ALLOWED_HOSTS=["localhost"],
        DEBUG=False,
    ):
        if LOADED:
            shutil.copytree(Path(LOADED) / "media", media)
            reports = json.loads((Path(LOADED) / "reports.json").read_text(encoding="utf-8"))
            progress.extend(tuple(report) for report in reports)
        else:
            with django_db_blocker.unblock(), time_machine.travel(NOW, tick=True):
                load(lambda *report: progress.append(report))
        yield


@pytest.fixture
def visitor(db: None) -> Client:
    """Somebody with a browser."""
    return Client(headers={"host": "localhost"})


@pytest.fixture
def editor(db: None) -> Client:
    """The editor, logged in."""
    client = Client(headers={"host": "localhost"})
    client.force_login(get_user_model().objects.get(username="redaktion"))
    return client
