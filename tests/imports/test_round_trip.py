"""What the admin exports can be read again, and changes nothing."""

from __future__ import annotations

import csv
import io
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from tests import factories
from tests.imports.files import plan_of, statuses, store
from wagtail_quartier import models
from wagtail_quartier.exports.cells import plain_cell, unmarked

#: Names as people write them, and as a spreadsheet would calculate them.
NAMES = ["=1+1", "+49 Treff", "-Minus", "@home", "'=quoted", "''+twice", "'s Haus", "Plain"]


def exported(client: Client, model: Any, kind: str) -> bytes:
    url = reverse(model.snippet_viewset.get_url_name("list"))
    answer = client.get(url, {"export": kind})
    return b"".join(answer) if answer.streaming else answer.content


@pytest.mark.parametrize("text", [*NAMES, "-12,5", "", "'", "\uff1dx", "'-5"])
def test_an_apostrophe_before_a_formula_comes_off_again(text: str) -> None:
    marked = plain_cell(text)
    assert unmarked(marked) == text
    assert marked in (text, f"'{text}")
    assert plain_cell(unmarked(marked)) == marked


@pytest.mark.django_db
def test_an_export_that_is_imported_changes_nothing(admin_client: Client) -> None:
    for number, name in enumerate(NAMES):
        organisation = factories.OrganisationFactory(
            name=name,
            short_name="+kurz",
            telephone=f"+49 351 {number}",
            umbrella=models.Organisation.objects.first(),
        )
        factories.ContactFactory(
            name=name, organisation=organisation, telephone="+49 (0)351 1", mobile="-1"
        )
        factories.PlaceFactory(name=name, street="+Hof 1", latitude="51.5", longitude="-0.25")
    kinds = {
        "organisations": models.Organisation,
        "contacts": models.Contact,
        "places": models.Place,
    }
    for kind, model in kinds.items():
        before = list(model.objects.order_by("pk").values())
        as_csv = exported(admin_client, model, "csv")
        for cells in csv.reader(io.StringIO(as_csv.decode("utf-8-sig"))):
            assert not any(cell.startswith(("=", "+", "@")) for cell in cells)
        for file in (as_csv, exported(admin_client, model, "xlsx")):
            plan = plan_of(kind, file)
            assert [str(problem) for problem in plan.problems] == []
            assert statuses(kind, file) == ["unchanged"] * len(NAMES), [
                (row.changed, row.values) for row in plan.rows
            ]
            assert store(kind, file) == [(0, 0)]
        assert list(model.objects.order_by("pk").values()) == before
