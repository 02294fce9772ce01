"""What every test gets: a frozen clock, and a clear word about missing programs."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import django
import pytest
import time_machine
import wagtail
from django.core.cache import cache
from django.core.signals import setting_changed
from django.db import connection
from django.dispatch import receiver
from django.urls import clear_url_caches
from django.utils import translation

from tests.clock import NOW
from tests.demo.site import DemoSite, demo_site_in
from tests.machine import advice, in_ci
from wagtail_quartier import keeping, remembered

#: These talk to other processes, whose clocks run on.
MARKERS_WITH_RUNNING_CLOCK = ("browser", "demo", "html", "packaging")


def pytest_report_header() -> str:
    """Name the versions that the table in the README is written from."""
    return f"versions: Django {django.__version__}, Wagtail {wagtail.__version__}"


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Leave out what this machine cannot run, but never in CI."""
    for marker in item.iter_markers():
        if sentence := advice(marker.name):
            (pytest.fail if in_ci() else pytest.skip)(sentence)
    if item.get_closest_marker("postgres") and connection.vendor != "postgresql":
        pytest.skip("This is about PostgreSQL: `make test-postgresql` runs it.")


@pytest.fixture(autouse=True)
def clock(request: pytest.FixtureRequest) -> Iterator[time_machine.Traveller | None]:
    """Freeze the time at ``NOW``; a test moves it with ``clock.move_to(...)``."""
    if any(map(request.node.get_closest_marker, MARKERS_WITH_RUNNING_CLOCK)):
        yield None
        return
    with time_machine.travel(NOW, tick=False) as traveller:
        yield traveller


@pytest.fixture(autouse=True)
def nothing_remembered() -> Iterator[None]:
    """Let no test see what another one's request remembered, nor speak its language."""
    yield
    translation.deactivate()
    # Wagtail keeps the addresses of sites in it, which come and go with the tests.
    cache.clear()
    remembered.forget()
    keeping.forget()


@receiver(setting_changed)
def forget_addresses(*, setting: str, **kwargs: object) -> None:
    """Django keeps addresses with the prefix that a language had as the default one, or not."""
    if setting == "LANGUAGE_CODE":
        clear_url_caches()


@pytest.fixture(scope="session")
def demo_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DemoSite]:
    """Serve the demo site, loaded once for all tests and all workers.

    ``QUARTIER_DEMO_DIRECTORY`` names a directory that keeps it for the next run, which
    then starts in seconds.
    """
    directory = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        directory = directory.parent
    with demo_site_in(Path(os.environ.get("QUARTIER_DEMO_DIRECTORY", directory / "demo"))) as site:
        yield site
