"""One of several workers behind one database: does what it reads, line by line.

Each line is JSON: ``{"get": address}`` asks the site, ``{"change": name, "pk": key}`` does what a
function below does. What came of it is written as a line of JSON.
"""

from __future__ import annotations

import datetime as dt
import json
import sys
from typing import Any

import django
import time_machine

django.setup()

from django.test import Client  # noqa: E402
from wagtail.models import Page  # noqa: E402

from tests.clock import NOW  # noqa: E402
from wagtail_quartier.models import Award, Contact, Slot  # noqa: E402


def rename_page(pk: int) -> None:
    page = Page.objects.get(pk=pk).specific
    page.title = "Orchard"
    page.save_revision().publish()


def withdraw_page(pk: int) -> None:
    Page.objects.get(pk=pk).specific.unpublish()


def move_slot(pk: int) -> None:
    slot = Slot.objects.get(pk=pk)
    slot.start_time, slot.end_time = dt.time(17, 5), dt.time(18, 5)
    slot.save()


def new_number(pk: int) -> None:
    contact = Contact.objects.get(pk=pk)
    contact.telephone = "030 23125 987"
    contact.save()


def rename_award(pk: int) -> None:
    award = Award.objects.get(pk=pk)
    award.name = "Medal of the Town"
    award.save()


CHANGES = {
    change.__name__: change
    for change in (rename_page, withdraw_page, move_slot, new_number, rename_award)
}


def answer(asked: dict[str, Any]) -> dict[str, Any]:
    """Do one thing and say what came of it."""
    if "change" in asked:
        CHANGES[asked["change"]](asked["pk"])
        return {}
    response = Client().get(asked["get"])
    return {"status": response.status_code, "text": response.content.decode()}


if __name__ == "__main__":
    with time_machine.travel(NOW, tick=True):
        for line in sys.stdin:
            sys.stdout.write(f"{json.dumps(answer(json.loads(line)))}\n")
            sys.stdout.flush()
