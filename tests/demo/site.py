"""The demo site as the tests meet it: loaded once, served by one process for all of them."""

from __future__ import annotations

import fcntl
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.request import urlopen

ROOT = Path(__file__).parents[2]
#: Seconds that loading and starting may take.
PATIENCE = 480


@dataclass(frozen=True)
class DemoSite:
    """Where the demo is served, and what there is to visit."""

    #: Scheme, host and port, without a slash at the end.
    url: str
    #: An administrator, and another one whose admin is in Arabic; both have one password.
    username: str
    username_in_arabic: str
    password: str
    #: The path of every public page in German, by the name of its type.
    pages: dict[str, list[str]]
    #: The path of every public page in another language, by that language.
    translated_pages: dict[str, list[str]]
    #: The path of our screens in the admin, by what each is about ("Place add").
    admin: dict[str, str]
    #: The directory with a copy of what was loaded, before anybody came; empty on PostgreSQL.
    loaded: str

    def text(self, path: str) -> str:
        """Return what the site answers at ``path``; ``HTTPError`` where it refuses."""
        with urlopen(self.url + path, timeout=60) as answer:  # noqa: S310 (our own address)
            return answer.read().decode()


@contextmanager
def demo_site_in(directory: Path) -> Iterator[DemoSite]:
    """Serve the demo from ``directory``, together with every process that asks for it.

    The first to ask starts the server and the others wait. The server ends by itself when
    the last one has left, or died: each holds a shared lock, which the server asks for
    exclusively.

    Raises:
        RuntimeError: The demo could not be loaded or served; the message ends with its log.
    """
    directory.mkdir(parents=True, exist_ok=True)
    ready = directory / "ready.json"
    server = None
    with (directory / "in-use").open("w") as in_use:
        fcntl.flock(in_use, fcntl.LOCK_SH)
        with (directory / "starting").open("w") as starting:
            fcntl.flock(starting, fcntl.LOCK_EX)
            if not ready.exists():
                server = _start(directory, ready)
        yield DemoSite(**json.loads(ready.read_text(encoding="utf-8")))
    if server:
        server.wait()


def _start(directory: Path, ready: Path) -> subprocess.Popen:
    log = directory / "log"
    with log.open("w") as output:
        server = subprocess.Popen(
            [sys.executable, "-m", "tests.demo.serving", directory],
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    deadline = time.monotonic() + PATIENCE
    while not ready.exists():
        if server.poll() is not None or time.monotonic() > deadline:
            server.kill()
            raise RuntimeError(f"The demo could not be served: {log.read_text()[-4000:]}")
        time.sleep(0.2)
    return server
