"""Somebody who follows the readme in an empty directory, letter by letter."""

from __future__ import annotations

import os
import pty
import re
import shlex
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.docs.reading import ROOT, Code, code, section
from tests.machine import NETWORK_ADVICE, in_ci

README = ROOT / "README.md"
INSTALL = ROOT / "docs/hosts/install.md"
STEPS = section(README, "Install it in your site")

#: What `createsuperuser` asks, and what the newcomer answers.
ACCOUNT = ("admin", "admin@example.org", "lindenhall-2026", "lindenhall-2026")
OFFLINE = re.compile(r"NewConnectionError|NameResolutionError|ConnectTimeout|Max retries")


@dataclass(frozen=True)
class Newcomer:
    """A directory with a virtual environment of its own, in which nothing is installed."""

    directory: Path

    @property
    def environment(self) -> dict[str, str]:
        """No variable of the tests, but what a shell has after `activate`."""
        ours = ("DJANGO_", "QUARTIER_", "PYTHON", "PYTEST", "VIRTUAL_ENV")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
        return {**kept, "PATH": f"{self.directory / 'venv/bin'}:{os.environ['PATH']}"}

    @property
    def town(self) -> Path:
        return self.directory / "site"

    def prepare(self) -> None:
        """Make the environment, with Wagtail in it, and put the checkout where the readme says."""
        subprocess.run([sys.executable, "-m", "venv", self.directory / "venv"], check=True)
        (self.town / "path/to").mkdir(parents=True)
        (self.town / "path/to/wagtail-quartier").symlink_to(ROOT)
        self.run("python -m pip install wagtail")

    def run(self, command: str) -> str:
        """Run a line of a shell that has to succeed; return what it wrote."""
        done = subprocess.run(
            shlex.split(command),
            cwd=self.town,
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=900,
            check=False,
        )
        said = done.stdout + done.stderr
        if done.returncode and OFFLINE.search(said) and not in_ci():
            pytest.skip(NETWORK_ADVICE)
        assert done.returncode == 0, f"{command}\n{said}"
        return said

    def answer(self, command: str, answers: tuple[str, ...]) -> None:
        """Run a command that asks, at a terminal, and answer it."""
        here, there = pty.openpty()
        # Without a terminal of its own the command asks ours for the password.
        running = subprocess.Popen(
            shlex.split(command),
            cwd=self.town,
            env=self.environment,
            stdin=there,
            stdout=there,
            stderr=there,
            start_new_session=True,
        )
        os.close(there)
        heard = ""
        for line in answers:
            heard += _until_asked(here)
            os.write(here, f"{line}\n".encode())
        assert running.wait(timeout=120) == 0, heard
        os.close(here)

    def write(self, block: Code) -> None:
        """Write a block into the file its first line names: at the end, where it is there."""
        name = re.search(r"[\w./]+\.(?:py|html)", block.first_line)
        assert name, block.first_line
        path = self.town / name[0]
        path.parent.mkdir(parents=True, exist_ok=True)
        lines = block.text.partition("\n")[2] if path.suffix == ".html" else block.text
        with path.open("a") as file:
            file.write(f"\n{lines}" if path.suffix == ".py" else lines)

    @contextmanager
    def serve(self, command: str) -> Iterator[str]:
        """Run the server of the readme at a free port, and yield its address."""
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            address = f"127.0.0.1:{free.getsockname()[1]}"
        running = subprocess.Popen(
            shlex.split(f"{command} --noreload {address}"),
            cwd=self.town,
            env=self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            for _ in range(600):
                try:
                    urllib.request.urlopen(f"http://{address}/admin/login/", timeout=60).close()
                    break
                except OSError:
                    assert running.poll() is None, f"{command} has ended"
                    time.sleep(0.2)
            yield f"http://{address}"
        finally:
            running.send_signal(signal.SIGTERM)
            running.wait(timeout=30)


def _until_asked(terminal: int) -> str:
    """Read until a question ends; return what was said."""
    said = ""
    while not re.search(r"[:)] ?$", said) or said.endswith("\n"):
        said += os.read(terminal, 1024).decode()
    return said


def steps() -> list[Code | str]:
    """Return what the readme asks for, in its order: blocks of code, then an editor's lines."""
    fences = re.compile(r"^```(\w*)\n(.*?)^```$|^- (.*?)(?=^\n|^- |\Z)", re.M | re.S)
    found: list[Code | str] = []
    for match in fences.finditer(STEPS):
        language, text, line = match.groups()
        if line is not None:
            found.append(" ".join(line.split()))
        elif language == "sh":
            found += [Code("sh", command) for command in text.strip().splitlines()]
        else:
            found.append(Code(language, text))
    return found


def removal() -> tuple[Code, list[str], list[str]]:
    """Return the script of the removal, and the commands before and after editing settings."""
    text = section(INSTALL, "Take it out again")
    [script] = [block for block in code(INSTALL, "python") if block.first_line == "# take_out.py"]
    before, after = (
        match.strip().splitlines() for match in re.findall(r"^```sh\n(.*?)^```$", text, re.M | re.S)
    )
    return script, before, after
