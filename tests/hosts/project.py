"""A host project and what one does with it on the command line."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Host:
    """A host project by its settings module, with a database file of its own."""

    settings: str
    database: Path

    def run(self, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run Python with warnings as errors and return how it ended, output as text."""
        return subprocess.run(
            [sys.executable, "-W", "error", *arguments],
            cwd=ROOT,
            env={
                **os.environ,
                "DJANGO_SETTINGS_MODULE": self.settings,
                "QUARTIER_HOST_DATABASE": str(self.database),
                **environment,
            },
            capture_output=True,
            text=True,
            timeout=900,
            check=False,
        )

    def manage(self, *arguments: str, **environment: str) -> str:
        """Run a management command that has to succeed and return what it wrote."""
        done = self.run("-m", "django", *arguments, **environment)
        assert done.returncode == 0, f"{' '.join(arguments)}\n{done.stdout}\n{done.stderr}"
        return done.stdout + done.stderr

    def test(self, *labels: str, **environment: str) -> str:
        """Run tests of the host inside of it, in a fresh database, and return the report."""
        return self.manage("test", "--verbosity", "2", *labels, **environment)
