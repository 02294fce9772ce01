"""Django set up in a process of its own, on an empty database that goes away again."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

os.environ["DJANGO_SETTINGS_MODULE"] = "tests.upgrades.settings"

import django

django.setup()

from django.test.runner import DiscoverRunner  # noqa: E402
from django.test.utils import setup_test_environment, teardown_test_environment  # noqa: E402


@contextmanager
def database() -> Iterator[None]:
    """Create a database at the newest state of all migrations."""
    setup_test_environment()
    runner = DiscoverRunner(verbosity=0, interactive=False)
    configured = runner.setup_databases()
    try:
        yield
    finally:
        runner.teardown_databases(configured)
        teardown_test_environment()
