"""Prints constraints for pip: of each dependency the lowest version pyproject.toml allows.

    python .ci/lowest.py > constraints.txt
    python -m pip install --constraint constraints.txt --editable ".[test]"

pip has no option for it. A requirement without a lower limit is an error.
"""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1] / "pyproject.toml"


def lowest(requirements: list[str]) -> list[str]:
    """Return ``name==version`` for each; raises ``ValueError`` where there is no lower limit."""
    pins = []
    for requirement in requirements:
        found = re.match(r"([\w.-]+)(?:\[[\w,-]+\])?\s*>=\s*([\w.]+)", requirement)
        if found is None:
            raise ValueError(f"{requirement} has no lower limit")
        pins.append(f"{found[1]}=={found[2]}")
    return pins


if __name__ == "__main__":
    project = tomllib.loads(PROJECT.read_text("utf-8"))["project"]
    sys.stdout.write("".join(f"{pin}\n" for pin in lowest(project["dependencies"])))
