"""What something costs: the time processors work for it, here and in the database.

A clock on the wall says most about what else a machine is doing. So the time of this process is
added to that of the PostgreSQL process that answers it, which Linux tells for each process;
SQLite works in this one anyway.
"""

from __future__ import annotations

import json
import os
import time
import traceback
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
        except BaseException:  # noqa: BLE001 (nobody else would tell)
            traceback.print_exc()
        finally:
            # Nothing of what the parent is in the middle of is to happen twice.
            os._exit(status)
    os.close(writing)
    with os.fdopen(reading, "rb") as answer:
        text = answer.read()
    if os.waitpid(child, 0)[1]:
        raise RuntimeError(run)
    return json.loads(text)


class Beginning:
    """A process in which Django is set up and nothing has been done: what begins, begins there.

    ``run`` takes a database's name and what it is called with, and is run in a process forked
    from it, as a server forks its workers. To be made before anything else.
    """

    def __init__(self, run: Callable[..., Any]) -> None:
        asking, self._asked = os.pipe()
        self._told, telling = os.pipe()
        if os.fork() == 0:
            os.close(self._asked)
            with os.fdopen(asking) as questions, os.fdopen(telling, "w") as answers:
                for line in questions:
                    answer = apart(lambda line=line: run(*json.loads(line)))  # type: ignore[misc]
                    answers.write(f"{json.dumps(answer)}\n")
                    answers.flush()
            os._exit(0)
        os.close(asking)
        os.close(telling)
        self._answers = os.fdopen(self._told)

    def __call__(self, *parameters: Any) -> Any:
        """Return what ``run`` returns; parameters and result are what JSON can say."""
        name = connection.settings_dict["NAME"]
        os.write(self._asked, f"{json.dumps([name, *parameters])}\n".encode())
        return json.loads(self._answers.readline())
