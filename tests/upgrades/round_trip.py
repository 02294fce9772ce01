"""From nothing to a release, to today, and back: ``python -m tests.upgrades.round_trip 0.1.0``.

Says what is lost on the way, and ends with status 1 where something is.
"""

from __future__ import annotations

import json
import sys
from difflib import unified_diff
from pathlib import Path

from tests.upgrades.database import database  # isort: skip  (sets Django up)

import time_machine
from django.core.management.sql import emit_post_migrate_signal
from django.db import DEFAULT_DB_ALIAS, transaction
from django.test import Client
from wagtail.models import Page

from tests.clock import NOW
from tests.upgrades.states import (
    NOTHING,
    OUR_APPS,
    differences,
    migrate,
    newest,
    read,
    schema,
    tables,
    write,
)
from wagtail_quartier.models import OfficeHours

HERE = Path(__file__).parent


def used() -> list[str]:
    """Open every page and every draft of the old data with today's code."""
    lines = []
    pages = [page.specific for page in Page.objects.live() if page.depth > 1]
    ours = [page for page in pages if page._meta.app_label in OUR_APPS]
    for page in ours:
        status = Client().get(page.url).status_code
        lines += [f"{page.url} was answered with {status}"] if status != 200 else []
    if not ours:
        lines.append("there are no pages")
    things = [*ours, *OfficeHours.objects.filter(latest_revision__isnull=False)]
    lines += [
        f"the draft of {t!r} is gone" for t in things if t.get_latest_revision_as_object() is None
    ]
    return lines


def go(version: str) -> list[str]:
    """Return what was lost."""
    content = json.loads((HERE / version / "data.json").read_text("utf-8"))
    state, rows = content["state"], content["rows"]
    lines = []
    migrate(state)
    write(state, rows)
    before = schema()
    lines += [f"stored: {line}" for line in differences(rows, read(state))]
    today = newest()
    migrate(today)
    # As the command does, which lets the types of content be known.
    emit_post_migrate_signal(verbosity=0, interactive=False, db=DEFAULT_DB_ALIAS)
    lines += [f"forth: {line}" for line in differences(rows, read(today))]
    # Whoever looks at a page may heal the index, and what is entered today need not fit back.
    with transaction.atomic():
        lines += used()
        transaction.set_rollback(True)
    migrate(state)
    lines += [f"back: {line}" for line in differences(rows, read(state))]
    lines += [f"back: {line}" for line in unified_diff(before, schema(), n=0, lineterm="")]
    migrate(NOTHING)
    if left := tables():
        lines.append(f"taken back altogether, there are {left}")
    return lines


if __name__ == "__main__":
    with time_machine.travel(NOW, tick=False), database(empty=True):
        found = go(sys.argv[1])
    sys.stdout.write("".join(f"{line}\n" for line in found))
    sys.exit(bool(found))
