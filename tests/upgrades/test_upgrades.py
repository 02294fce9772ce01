"""A database of any release goes to today's migrations and back, and nothing is lost."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
RELEASES = sorted(path.parent.name for path in HERE.glob("*/data.json"))


def test_every_release_has_its_data() -> None:
    released = re.findall(r"^## \[(\d[^\]]*)\]", (ROOT / "CHANGELOG.md").read_text(), re.MULTILINE)
    assert set(released) <= set(RELEASES)
    assert RELEASES


@pytest.mark.parametrize("release", RELEASES)
def test_there_is_some_of_everything(release: str) -> None:
    content = json.loads((HERE / release / "data.json").read_text("utf-8"))
    # What only says how far something has come is made anew.
    empty = {name for name, rows in content["rows"].items() if not rows}
    assert empty <= {"auth.User"}


@pytest.mark.parametrize("release", RELEASES)
def test_data_go_forth_and_back(release: str) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", "tests.upgrades.round_trip", release],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=1200,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
