"""Runs the tests that need the example's own settings, in a process of their own."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.demo.site import DemoSite

ROOT = Path(__file__).parents[2]


@pytest.mark.demo
def test_the_demo_holds_what_it_promises_inside_its_own_settings(
    tmp_path: Path, demo_site: DemoSite
) -> None:
    environment = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PYTEST_", "COV_"))
    }
    done = subprocess.run(
        [
            sys.executable,
            *("-m", "pytest", "--ds=example_site.settings", "-p", "no:cacheprovider", "-q"),
            *(["--reuse-db"] if demo_site.loaded else []),
            "tests/example_site/inside",
        ],
        cwd=ROOT,
        env={
            **environment,
            "VAR_DIRECTORY": str(tmp_path),
            "QUARTIER_LOADED_DEMO": demo_site.loaded,
        },
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]
    assert re.search(r"\d+ passed", done.stdout)
