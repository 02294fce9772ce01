"""What the package adds to the time a plain Wagtail site takes to start.

A process begins, Django is set up and all addresses are read, as before a first request; in turn
with the package and without it, so that whatever else the machine does hits both alike. The
fastest of each is compared, in seconds of the processor.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
TIMES = int(os.environ.get("STARTUPS", "12"))

START = """
import time
import django
from django.urls import get_resolver
django.setup()
get_resolver().url_patterns
from wagtail.admin.urls import urlpatterns
print(time.process_time())
"""


def seconds(*, with_package: bool) -> float:
    """Start a site once; return what it took the processor, in seconds."""
    done = subprocess.run(
        [sys.executable, "-c", START],
        cwd=ROOT,
        env={
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "tests.benchmarks.startup_settings",
            "QUARTIER_IS_INSTALLED": "yes" if with_package else "",
        },
        capture_output=True,
        text=True,
        check=True,
    )
    return float(done.stdout)


def main() -> None:
    """Start both in turn, and print the ratio."""
    # The first ones compile what is imported.
    pairs = [(seconds(with_package=False), seconds(with_package=True)) for _ in range(TIMES + 1)]
    without, with_it = (min(times) for times in zip(*pairs[1:], strict=True))
    spread = statistics.median(b / a for a, b in pairs[1:])
    sys.stdout.write(f"start of a plain site: {without:.2f} s, with the package {with_it:.2f} s\n")
    sys.stdout.write(
        f"ratio {with_it / without:.2f} (of each pair {spread:.2f}); wished for 1.10\n"
    )


if __name__ == "__main__":
    main()
