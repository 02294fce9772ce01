"""What every test gets: a frozen clock, and a clear word about missing programs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import time_machine
from django.db import connection

from tests.clock import NOW
from tests.machine import advice, in_ci

#: These talk to other processes, whose clocks run on.
MARKERS_WITH_RUNNING_CLOCK = ("browser", "demo", "html", "packaging")


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
