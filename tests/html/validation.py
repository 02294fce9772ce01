"""The Nu Html Checker of the W3C, run offline: HTML pages and stylesheets."""

from __future__ import annotations

import json
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from tests.machine import HTML_CHECKER

OPTIONS = ("--exit-zero-always", "--format", "json", "--also-check-css")


def validate(documents: dict[str, str]) -> list[str]:
    """Check documents, all in one start of the checker.

    Args:
        documents: The text of each document by its address or any other name. A name
            that ends in ``.css`` is a stylesheet, every other one an HTML page.

    Returns:
        One line for each error and each warning, with the document's name, its line and
        the text around; an empty list where everything is valid.

    Raises:
        RuntimeError: The checker did not run.
    """
    with tempfile.TemporaryDirectory() as directory:
        names = {}
        for number, (name, text) in enumerate(documents.items()):
            suffix = "css" if name.endswith(".css") else "html"
            path = Path(directory, f"{number}.{suffix}")
            path.write_text(text, encoding="utf-8")
            names[path.name] = name
        run = subprocess.run(
            ["java", "-Xss4m", "-jar", HTML_CHECKER, *OPTIONS, directory],
            capture_output=True,
            text=True,
            check=False,
        )
    try:
        messages = json.loads(run.stderr)["messages"]
    except (ValueError, KeyError) as error:
        raise RuntimeError(f"The HTML checker did not run: {run.stderr}") from error
    return [_complaint(message, names) for message in messages if _counts(message)]


def _counts(message: dict[str, Any]) -> bool:
    """Errors and warnings count; what is mere information does not."""
    return message["type"] != "info" or message.get("subType") == "warning"


def _complaint(message: dict[str, Any], names: dict[str, str]) -> str:
    name = names.get(message.get("url", "").rpartition("/")[2], "?")
    extract = " ".join(message.get("extract", "").split())
    return f"{name}:{message.get('lastLine', '?')}: {message['message']} [{extract}]"
