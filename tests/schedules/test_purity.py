"""What the rooms without a database may lean on."""

from __future__ import annotations

import pkgutil
import subprocess
import sys
from types import ModuleType

import pytest

from wagtail_quartier import network, schedules

PROGRAM = """
import importlib, sys
for name in sys.argv[1:]:
    importlib.import_module(name)
from django.conf import settings
assert not settings.configured, "a setting was read"
strangers = [m for m in sys.modules if m.split(".")[0] in ("wagtail", "modelcluster")]
strangers += [m for m in sys.modules if m == "django.db" or m.startswith("django.db.")]
assert not strangers, strangers
print(len(sys.argv) - 1)
"""


@pytest.mark.parametrize("room", [schedules, network], ids=lambda room: room.__name__)
def test_no_module_imports_the_orm_or_wagtail_or_reads_a_setting(room: ModuleType) -> None:
    names = [f"{room.__name__}.{module.name}" for module in pkgutil.iter_modules(room.__path__)]
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *names],
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": ""},
    )
    assert (done.returncode, done.stdout.strip()) == (0, str(len(names))), done.stderr
