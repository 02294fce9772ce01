"""What the schedules room may lean on."""

from __future__ import annotations

import pkgutil
import subprocess
import sys

from wagtail_quartier import schedules

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


def test_no_module_imports_the_orm_or_wagtail_or_reads_a_setting() -> None:
    names = [
        f"{schedules.__name__}.{module.name}" for module in pkgutil.iter_modules(schedules.__path__)
    ]
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *names],
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": ""},
    )
    assert (done.returncode, done.stdout.strip()) == (0, str(len(names))), done.stderr
