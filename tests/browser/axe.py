"""axe-core in the browser: WCAG 2.2 at levels A and AA, and the size of targets."""

from __future__ import annotations

from pathlib import Path

import axe_playwright_python
from playwright.sync_api import Page

SOURCE = Path(axe_playwright_python.__file__).with_name("axe.min.js")
OPTIONS = {
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
    },
    "rules": {"target-size": {"enabled": True}},
    "resultTypes": ["violations"],
}


def violations(page: Page, inside: str | None = None) -> list[str]:
    """Return what axe-core finds wrong on the open page, one line for each element.

    Args:
        page: The page, loaded.
        inside: A CSS selector that limits the search, for a part of a screen that is ours.
    """
    page.evaluate(SOURCE.read_text(encoding="utf-8"))
    results = page.evaluate(
        "([inside, options]) => axe.run(inside || document, options)", [inside, OPTIONS]
    )
    return [
        f"{page.url}: {violation['id']}: {violation['help']}: {node['html'][:200]}"
        for violation in results["violations"]
        for node in violation["nodes"]
    ]
