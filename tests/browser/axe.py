"""axe-core in the browser: WCAG 2.2 at levels A and AA, and the size of targets."""

from __future__ import annotations

from collections.abc import Sequence
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

#: The admin fades its messages in. Half-faded words are no state anybody reads, and lack contrast.
FADED_IN = """() => [...document.querySelectorAll(".messages > ul")].every(
  (list) => getComputedStyle(list).opacity === "1")"""


def violations(page: Page, leave_out: Sequence[str] = ()) -> list[str]:
    """Return what axe-core finds wrong on the open page, one line for each element.

    Args:
        page: The page, loaded.
        leave_out: CSS selectors of elements that are not ours.
    """
    page.wait_for_function(FADED_IN)
    page.evaluate(SOURCE.read_text(encoding="utf-8"))
    where = {"include": [["html"]], "exclude": [[selector] for selector in leave_out]}
    results = page.evaluate("([where, options]) => axe.run(where, options)", [where, OPTIONS])
    return [
        f"{page.url}: {violation['id']}: {violation['help']}: {node['html'][:200]}"
        for violation in results["violations"]
        for node in violation["nodes"]
    ]
