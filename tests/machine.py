"""What the tests need from the machine beside Python, and how to get it."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

#: The Nu Html Checker where `make html-checker` puts it.
HTML_CHECKER = Path(__file__).with_name("html") / "node_modules/vnu-jar/build/dist/vnu.jar"

BROWSER_ADVICE = (
    "Chromium is missing, so the browser tests are left out; "
    "install it with: apt-get install chromium"
)
JAVA_ADVICE = (
    "Java is missing, so no HTML is validated; "
    "install it with: apt-get install default-jre-headless"
)
HTML_CHECKER_ADVICE = (
    "The Nu Html Checker is missing, so no HTML is validated; "
    "fetch it with: apt-get install npm && make html-checker"
)
GETTEXT_ADVICE = (
    "gettext is missing, so nobody looks for untranslated strings; "
    "install it with: apt-get install gettext"
)
NETWORK_ADVICE = (
    "The package index cannot be reached, so nobody installs the package into a fresh environment; "
    "connect, or name a mirror with PIP_INDEX_URL"
)


def browser() -> str | None:
    """Return the path of Chromium or a browser like it, ``None`` where there is none."""
    names = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
    return next(filter(None, map(shutil.which, names)), None)


def advice(marker: str) -> str | None:
    """Return what to install for tests with ``marker``, ``None`` where nothing is missing."""
    if marker == "browser" and not browser():
        return BROWSER_ADVICE
    if marker == "html" and not shutil.which("java"):
        return JAVA_ADVICE
    if marker == "html" and not HTML_CHECKER.is_file():
        return HTML_CHECKER_ADVICE
    if marker == "gettext" and not shutil.which("xgettext"):
        return GETTEXT_ADVICE
    return None


def in_ci() -> bool:
    """Tell whether nothing may be left out."""
    return os.environ.get("CI") == "true"
