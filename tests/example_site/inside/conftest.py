"""The demo is loaded once, on the day of all tests."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import time_machine
from django.contrib.auth import get_user_model
from django.test import Client, override_settings

from example_site.demo.loading import load
from tests.clock import NOW


@pytest.fixture(scope="session")
def progress() -> list[tuple[int, int, str]]:
    """What loading for the first time reported."""
    return []


@pytest.fixture(scope="session")
def django_db_setup(
    django_db_setup: None,
    django_db_blocker: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    progress: list[tuple[int, int, str]],
) -> Iterator[None]:
    """Load the demo into the test database, and its files into a directory of their own."""
    hashers = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    with override_settings(
        MEDIA_ROOT=tmp_path_factory.mktemp("media"),
        PASSWORD_HASHERS=hashers,
        ALLOWED_HOSTS=["localhost"],
        DEBUG=False,
    ):
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
