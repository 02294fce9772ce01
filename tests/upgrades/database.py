"""Django set up in a process of its own, on an empty database that goes away again."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from unittest import mock

os.environ["DJANGO_SETTINGS_MODULE"] = "tests.upgrades.settings"

import django

django.setup()

from django.test.runner import DiscoverRunner  # noqa: E402
from django.test.utils import setup_test_environment, teardown_test_environment  # noqa: E402

#: What Django's runner fills a new database with: all migrations, or nothing at all.
MIGRATE = "django.core.management.call_command"


@contextmanager
def database(*, empty: bool = False) -> Iterator[None]:
    """Create a database at the newest state of all migrations, or without a single table."""
    setup_test_environment()
    runner = DiscoverRunner(verbosity=0, interactive=False)
    with mock.patch(MIGRATE) if empty else nullcontext():
        configured = runner.setup_databases(serialized_aliases=set())
    try:
        yield
    finally:
        runner.teardown_databases(configured)
        teardown_test_environment()
