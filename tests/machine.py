"""What the tests need from the machine beside Python, and how to get it."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass


@dataclass(frozen=True)
class Program:
    """A program some tests need; without it they are skipped, and in CI they fail."""

    #: Names under which it may be installed, the likeliest first.
    names: tuple[str, ...]
    #: One sentence for whoever lacks it.
    advice: str

    @property
    def path(self) -> str | None:
        """The absolute path of the program, or ``None`` where it is missing."""
        return next(filter(None, map(shutil.which, self.names)), None)


CHROMIUM = Program(
    ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"),
    "Chromium is missing, so the browser tests are left out; "
    "install it with `apt-get install chromium`.",
)
JAVA = Program(
    ("java",),
    "Java is missing, so the HTML is not validated; "
    "install it with `apt-get install default-jre-headless`.",
)

#: The marker on a test, and the program it stands for.
NEEDED_BY_MARKER = {"browser": CHROMIUM, "html": JAVA}


def in_ci() -> bool:
    """Tell whether nothing may be left out."""
    return os.environ.get("CI", "").lower() in {"1", "true", "yes"}
