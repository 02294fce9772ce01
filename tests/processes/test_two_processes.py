"""What one worker changes, the next request to another one shows, whatever that one has kept."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

import pytest
from django.db import connection

from tests import factories
from wagtail_quartier.pages import models as pages
from wagtail_quartier.site_settings import NeighbourhoodSettings

ROOT = Path(__file__).resolve().parents[2]


class Worker:
    """A process of the site."""

    def __init__(self, shared: Path) -> None:
        environment = {
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "tests.processes.settings",
            "QUARTIER_SHARED": str(shared),
        }
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.processes.worker"],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def _ask(self, **asked: Any) -> dict[str, Any]:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{json.dumps(asked)}\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        assert line, "the worker has ended"
        return dict(json.loads(line))

    def get(self, address: str) -> str:
        """Return what the site answers."""
        found = self._ask(get=address)
        assert found["status"] == 200, found["text"]
        return str(found["text"])

    def change(self, name: str, thing: Any) -> None:
        """Change a thing."""
        self._ask(change=name, pk=thing.pk)

    @classmethod
    @contextmanager
    def at_work(cls, shared: Path) -> Iterator[Worker]:
        """Start a worker and end it."""
        worker = cls(shared)
        try:
            yield worker
        finally:
            assert worker.process.stdin is not None
            assert worker.process.stdout is not None
            worker.process.stdin.close()
            worker.process.wait(timeout=60)
            worker.process.stdout.close()


@pytest.mark.django_db
def test_a_change_in_one_process_is_seen_in_the_other(tmp_path: Path) -> None:
    if connection.vendor != "sqlite":
        pytest.skip("The processes share a file; `make bench` has two workers on PostgreSQL.")
    NeighbourhoodSettings.load()
    contact = factories.ContactFactory()
    slot = factories.SlotFactory(contact=contact)
    centre = factories.centre(place=slot.place)
    centre.contact_links.create(contact=contact, locale=centre.locale)
    centre.save()
    project = factories.project(title="Garden")
    award = factories.AwardFactory(name="Prize")
    factories.grant(project, award=award)
    timetable = factories.page(pages.OfficeHoursPage).url
    awards = factories.page(pages.AwardsPage).url
    directory = pages.ProjectIndexPage.objects.get().url
    # What the test has stored and not committed is in it.
    (tmp_path / "db.sqlite3").write_bytes(connection.connection.serialize())

    with ExitStack() as stack:
        one, other = (stack.enter_context(Worker.at_work(tmp_path)) for _number in range(2))
        everywhere = [
            *(timetable, f"{timetable}calendar/", centre.url, f"{centre.url}notice/"),
            *(directory, f"{directory}?q=garden", f"{directory}feed/"),
            *(project.url, awards, f"{awards}feed/"),
        ]
        for worker in (one, other, one):
            for address in everywhere:
                worker.get(address)

        # By turns, so that each has kept something when the other one changes it.
        for changing, looking, change, thing, word, addresses in (
            (one, other, "rename_page", project, "Orchard", [directory, f"{directory}feed/"]),
            (other, one, "move_slot", slot, "17:05", [timetable, centre.url]),
            (one, other, "new_number", contact, "030 23125 987", [timetable, centre.url]),
            (other, one, "rename_award", award, "Medal of the Town", [awards, directory]),
        ):
            for address in addresses:
                assert word not in looking.get(address), address
            changing.change(change, thing)
            for address in addresses:
                assert word in looking.get(address), (change, address)
                assert word in changing.get(address), (change, address)
        assert "T170500" in one.get(f"{timetable}calendar/")
        assert one.get(f"{timetable}calendar/") == other.get(f"{timetable}calendar/")

        one.change("withdraw_page", project)
        for address in (directory, f"{directory}?q=garden", awards, f"{awards}feed/"):
            assert "Orchard" not in other.get(address), address
