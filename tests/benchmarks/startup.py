"""What the package adds to the time a site takes to start, as ``wagtail start`` makes it.

A process begins, Django is set up, all addresses are read and a first template is rendered, as for
a first page; in turn without the package, with an app that has as many tables and nothing else, and
with the package, so that whatever else the machine does hits all alike. The fastest of each is
compared, in seconds of the processor. Modules are compiled before, as an installation does.

The app of tables (``tests.benchmarks.tables``) has as many page types, rows of theirs and other
models as the package has, with as many plain columns, and no line beside them. What it costs is
Django's and Wagtail's: classes of models, panels, indexes of search. Wagtail 8 makes three schemas
of each page type for its API besides, whether a site has an API or not. So there are two ratios:
what a site with the package needs compared to one without, and compared to one with such tables.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
TIMES = int(os.environ.get("STARTUPS", "12"))
#: What is started, by what ``startup_settings`` calls it.
STARTED = {
    "": "a plain site",
    "tables": "with as many tables, and nothing else",
    "package": "with the package",
}

START = """
import time
import django
from django.template import engines
from django.urls import get_resolver
django.setup()
get_resolver().url_patterns
engines.all()[0].from_string("{% load wagtailcore_tags %}").render()
print(time.process_time())
"""


def seconds(what: str, compiled: str) -> float:
    """Start a site once; return what it took the processor, in seconds.

    ``compiled`` is the directory of compiled modules.
    """
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": compiled, "QUARTIER_STARTS": what}
    environment["DJANGO_SETTINGS_MODULE"] = "tests.benchmarks.startup_settings"
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, "-c", START],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return float(done.stdout)


def main() -> None:
    """Start all in turn, and print the ratios."""
    with tempfile.TemporaryDirectory() as compiled:
        # The first time compiles what is imported.
        rounds = [[seconds(what, compiled) for what in STARTED] for _ in range(TIMES + 1)][1:]
    plain, *others = (min(times) for times in zip(*rounds, strict=True))
    names = list(STARTED.values())
    sys.stdout.write(f"start of {names[0]}: {plain:.2f} s\n")
    for name, fastest in zip(names[1:], others, strict=True):
        sys.stdout.write(f"{name}: {fastest:.2f} s, ratio {fastest / plain:.2f}\n")
    tables, package = others
    sys.stdout.write(f"the package and its tables: ratio {package / tables:.2f}\n")
    sys.stdout.write("wished for: 1.10\n")


if __name__ == "__main__":
    main()
