"""What something costs: the time processors work for it, here and in the database.

A clock on the wall says most about what else a machine is doing. So the time of this process is
added to that of the PostgreSQL process that answers it, which Linux tells for each process;
SQLite works in this one anyway. Something that is measured for the first time in a process is
measured in a process of its own, forked from one that has not done anything like it.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from django.db import connection, connections


class Costs:
    """Counts milliseconds of work; made when the database is connected."""

    def __init__(self) -> None:
        connection.ensure_connection()
        self._backend: Path | None = None
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                # Its helpers would not be counted.
                cursor.execute("SET max_parallel_workers_per_gather = 0")
                cursor.execute("SELECT pg_backend_pid()")
                self._backend = Path(f"/proc/{cursor.fetchone()[0]}/schedstat")

    def of(self, run: Callable[[], Any]) -> float:
        """Return how many milliseconds of work ``run`` costs, once."""
        begin = self._now()
        run()
        return self._now() - begin

    def _now(self) -> float:
        there = int(self._backend.read_text().split()[0]) / 1e6 if self._backend else 0.0
        return time.process_time() * 1000 + there


def apart(run: Callable[[], Any]) -> Any:
    """Run something in a process of its own and return its result, which JSON can say.

    Raises ``RuntimeError`` where it fails.
    """
    connections.close_all()
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            os.write(writing, json.dumps(run()).encode())
            status = 0
        finally:
            # Nothing of what the parent is in the middle of is to happen twice.
            os._exit(status)
    os.close(writing)
    with os.fdopen(reading, "rb") as answer:
        text = answer.read()
    if os.waitpid(child, 0)[1]:
        raise RuntimeError(run)
    return json.loads(text)
