"""A database of its own for a benchmark, and how long something takes in it."""

from __future__ import annotations

import compileall
import gc
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import django
from django.conf import settings

PACKAGE = Path(__file__).parents[2] / "wagtail_quartier"


def begin(apps: Sequence[str] = (), templates: str = "") -> None:
    """Set Django up with the settings of the tests, on a file where SQLite is used.

    In memory SQLite would be faster than any site is. ``apps`` are installed as well,
    ``templates`` is a directory beside this file that is looked into first.
    """
    # As an installation does: where Python may write nothing, the first page of each process
    # would be its compiler's.
    compileall.compile_dir(PACKAGE, quiet=1)
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "tests.settings")
    if os.environ.get("QUARTIER_TEST_DATABASE", "sqlite") == "sqlite":
        directory = tempfile.mkdtemp(prefix="quartier-bench-")
        settings.DATABASES["default"]["TEST"] = {"NAME": str(Path(directory) / "bench.sqlite3")}
        # What a site that cares about speed sets as well.
        settings.DATABASES["default"]["OPTIONS"] = {
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL;",
        }
    settings.INSTALLED_APPS = [*settings.INSTALLED_APPS, *apps]
    if templates:
        settings.TEMPLATES[0]["DIRS"] = [str(Path(__file__).parent / templates)]
    settings.DEBUG = False
    django.setup()


@contextmanager
def database() -> Iterator[None]:
    """Create an empty database, and remove it again."""
    from django.test.runner import DiscoverRunner  # noqa: PLC0415 (needs Django to be set up)
    from django.test.utils import setup_test_environment, teardown_test_environment  # noqa: PLC0415

    setup_test_environment()
    runner = DiscoverRunner(verbosity=0, interactive=False)
    configured = runner.setup_databases()
    try:
        yield
    finally:
        runner.teardown_databases(configured)
        teardown_test_environment()


def milliseconds(run: Callable[[], Any], rounds: int = 15) -> float:
    """Return the median duration of some rounds, in milliseconds; one more warms up."""
    run()
    durations = []
    gc.collect()
    for _round in range(rounds):
        start = time.perf_counter()
        run()
        durations.append(1000 * (time.perf_counter() - start))
    return statistics.median(durations)


def seconds(run: Callable[[], Any]) -> float:
    """Return how long it takes once, in seconds."""
    start = time.perf_counter()
    run()
    return time.perf_counter() - start
