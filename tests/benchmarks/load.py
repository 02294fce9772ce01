"""A site with two workers under load, on PostgreSQL and Redis, while somebody changes it.

Run it with ``make bench``, or ``.ci/with-postgresql .ci/with-redis python -m
tests.benchmarks.load``. Visitors ask for pages at the same time as an editor moves office hours;
every answer after a change has to show it, whichever worker gives it. Ends with status 1 where one
does not, or where anything but 200 is answered.
"""

from __future__ import annotations

import datetime as dt
import importlib.util
import os
import socket
import statistics
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from itertools import cycle, islice
from typing import Any

import django
import psycopg

SCHEDULES = 2_000
VISITORS = 4
REQUESTS = 400
CHANGES = 8
#: So often is asked after each change, by several visitors at once.
LOOKS = 12
NAME = "quartier_load"


def say(line: str) -> None:
    """Print a line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


@contextmanager
def database() -> Iterator[None]:
    """Create an empty database beside those that are there, and drop it again."""
    with psycopg.connect(dbname="postgres", autocommit=True) as connection:
        connection.execute(f"DROP DATABASE IF EXISTS {NAME} WITH (FORCE)")
        connection.execute(f"CREATE DATABASE {NAME}")
    user = os.environ.get("PGUSER", "")
    os.environ["DATABASE_URL"] = f"postgresql://{user}@/{NAME}"
    try:
        yield
    finally:
        django.db.connections.close_all()
        with psycopg.connect(dbname="postgres", autocommit=True) as connection:
            connection.execute(f"DROP DATABASE IF EXISTS {NAME} WITH (FORCE)")


def build() -> tuple[list[str], Any]:
    """Fill the database; return addresses of pages, that of the quarter last, and a slot in it."""
    # Everything of Django needs the settings.
    from django.core.management import call_command  # noqa: PLC0415
    from django.db import connection  # noqa: PLC0415

    call_command("migrate", verbosity=0)
    from tests import factories  # noqa: PLC0415
    from tests.benchmarks import town  # noqa: PLC0415
    from wagtail_quartier.content_changes import content_changed  # noqa: PLC0415
    from wagtail_quartier.occurrence_index.rebuilding import rebuild  # noqa: PLC0415
    from wagtail_quartier.pages import models as pages  # noqa: PLC0415

    town.build(SCHEDULES)
    quarter = factories.quarter(title="Watched")
    slot = factories.SlotFactory(place__quarter=quarter)
    centre = factories.centre(place=slot.place)
    for number in range(40):
        factories.project(title=f"Project {number}", quarters=[quarter])
    timetable = factories.page(pages.OfficeHoursPage)
    sum(rebuild())
    content_changed()
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    directory = pages.ProjectIndexPage.objects.get()
    addresses = [timetable.url, directory.url, f"{directory.url}?q=project", centre.url]
    return [*addresses, f"{centre.url}calendar/", quarter.url], slot


@contextmanager
def served(workers: int) -> Iterator[str]:
    """Serve the site with so many processes; yield its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    site = f"http://127.0.0.1:{port}"
    command = [
        *(sys.executable, "-m", "gunicorn", "--workers", str(workers), "--threads", "2"),
        *("--bind", f"127.0.0.1:{port}", "--log-level", "warning"),
        "django.core.wsgi:get_wsgi_application()",
    ]
    server = subprocess.Popen(command)
    try:
        for _try in range(600):
            try:
                with urllib.request.urlopen(f"{site}/", timeout=30):  # noqa: S310 (this machine)
                    break
            except urllib.error.HTTPError:
                break
            except OSError:
                time.sleep(0.2)
        yield site
    finally:
        server.terminate()
        server.wait()


def ask(address: str) -> tuple[float, str]:
    """Return how long an answer took, in milliseconds, and its text; ends where it is no page."""
    start = time.perf_counter()
    with urllib.request.urlopen(address, timeout=120) as answer:  # noqa: S310 (this machine)
        text = answer.read().decode()
    return 1000 * (time.perf_counter() - start), text


def press(site: str, paths: list[str]) -> float:
    """Let visitors ask for pages; say what it took, and return the answers a second."""
    addresses = [f"{site}{path}" for path in islice(cycle(paths), REQUESTS)]
    with ThreadPoolExecutor(VISITORS) as visitors:
        list(visitors.map(ask, addresses[: 6 * len(paths)]))
        start = time.perf_counter()
        durations = [duration for duration, _text in visitors.map(ask, addresses)]
        passed = time.perf_counter() - start
    slow = statistics.quantiles(durations, n=20)[-1]
    median = statistics.median(durations)
    say(f"  {REQUESTS / passed:.0f} answers a second, median {median:.0f} ms, slow {slow:.0f} ms")
    return REQUESTS / passed


def change_and_look(site: str, paths: list[str], slot: Any) -> int:
    """Move office hours again and again, under load; return how many answers were old."""
    old = 0
    stop = threading.Event()

    def visit() -> None:
        for path in cycle(paths):
            if stop.is_set():
                return
            ask(f"{site}{path}")

    crowd = [threading.Thread(target=visit) for _visitor in range(2)]
    for visitor in crowd:
        visitor.start()
    try:
        with ThreadPoolExecutor(VISITORS) as editors:
            for number in range(CHANGES):
                slot.start_time = dt.time(14, number + 1)
                slot.save()
                for path in paths[-1:] + paths[3:4]:
                    texts = editors.map(ask, [f"{site}{path}"] * LOOKS)
                    old += sum(f"14:{number + 1:02}" not in text for _time, text in texts)
    finally:
        stop.set()
        for visitor in crowd:
            visitor.join()
    return old


def main() -> None:
    """Compare one worker with two, and prove that two never disagree."""
    if importlib.util.find_spec("gunicorn") is None:
        say("gunicorn is missing; install it with: python -m pip install -e '.[production]'")
        return
    os.environ["DJANGO_SETTINGS_MODULE"] = "tests.benchmarks.served"
    with database():
        django.setup()
        paths, slot = build()
        speeds = {}
        for workers in (1, 2):
            with served(workers) as site:
                say(f"{workers} worker(s), {SCHEDULES:,} schedules, {VISITORS} visitors at once:")
                speeds[workers] = press(site, paths)
                if workers > 1:
                    old = change_and_look(site, paths, slot)
                    say(f"  {CHANGES} changes, {2 * CHANGES * LOOKS} looks, {old} old answers")
        say(f"Two workers answer {speeds[2] / speeds[1]:.2f} times as many as one.")
    sys.exit(bool(old))


if __name__ == "__main__":
    main()
