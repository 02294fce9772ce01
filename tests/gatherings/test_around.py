"""Gatherings elsewhere: on the page of a quarter, in the report, in the API."""

from __future__ import annotations

import csv
import datetime as dt
import io
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from openpyxl import load_workbook
from wagtail.models import Locale

from tests import factories
from tests.clock import NOW
from tests.listings.hidden import STATES
from tests.pages.specimens import filled
from wagtail_quartier.content_changes import content_changed
from wagtail_quartier.pages import models as pages

pytestmark = [pytest.mark.django_db, pytest.mark.urls("tests.api.urls")]

TODAY = NOW.date()
DAY = dt.timedelta(days=1)


def meeting(quarter: Any, title: str, parent: Any = None) -> pages.GatheringPage:
    """Return a gathering on Tuesdays with a session that has agreed on two things."""
    made = factories.gathering(parent, title=title, quarters=[quarter] if quarter else [])
    made.office_hours_links.create(office_hours=factories.SlotFactory().office_hours)
    made.save()
    session = factories.session(made, title=f"Evening of {title}", date=TODAY - DAY)
    factories.resolution(session, f"{title} done", state="done")
    factories.resolution(session, f"{title} late", due_date=TODAY - DAY)
    return made


def test_a_quarter_shows_its_gatherings_with_the_next_date_and_what_was_agreed(
    client: Client,
) -> None:
    outer = factories.quarter(title="Outer")
    inner = factories.quarter(outer, title="Inner")
    named, below = meeting(inner, "Named"), meeting(None, "Stands below", inner)
    meeting(factories.quarter(), "Elsewhere")

    for quarter in (inner, outer):
        cards = client.get(quarter.url).context_data["gatherings"]
        assert [card.page.title for card in cards] == ["Named", "Stands below"]
        assert [card.next_start.date() for card in cards] == [TODAY, TODAY]
        assert [(card.figures.done, card.figures.total) for card in cards] == [(1, 2), (1, 2)]
        assert {card.quarter.title for card in cards} == {"Inner"}
    # What is said of a quarter is answered by a session as by any other page.
    session = named.get_children().get()
    inner.weaknesses.create(text="No bench", answer_page=session, locale=inner.locale)
    inner.save()
    assert f'href="{session.url}"' in client.get(inner.url).content.decode()

    # What is wanted for a gathering is wanted in its quarters.
    factories.NeedFactory(title="Interpreters", page=named, until=TODAY)
    for page in (named, inner, outer):
        assert "Interpreters" in client.get(page.url).content.decode()

    for state, hide in STATES.items():
        if state != "below a private page":
            hide(meeting(inner, f"Secret {state}"))
            hide(factories.session(below, title=f"Secret evening {state}", date=TODAY))
    content_changed()
    for url in (inner.url, outer.url, f"{outer.url}calendar/"):
        assert "Secret" not in client.get(url).content.decode()


def exported(client: Client, **query: Any) -> list[dict[str, str]]:
    response = client.get("/admin/reports/quartier-resolutions/", {**query, "export": "csv"})
    assert response.status_code == 200
    text = b"".join(response.streaming_content).decode()
    return list(csv.DictReader(io.StringIO(text, newline="")))


@pytest.mark.urls("tests.urls")
def test_the_report_lists_every_resolution_once(client: Client) -> None:
    client.force_login(User.objects.create_superuser("ada", "ada@example.org", "secret"))
    quarter = factories.quarter()
    first, second = meeting(quarter, "First"), meeting(quarter, "Second")
    german = Locale.objects.get_or_create(language_code="de")[0]
    first.copy_for_translation(german, copy_parents=True)
    first.get_children().get().specific.copy_for_translation(german)

    def texts(**query: Any) -> list[str]:
        return sorted(row["Resolution"] for row in exported(client, **query))

    assert texts() == ["First done", "First late", "Second done", "Second late"]
    assert texts(state="overdue") == texts(state="unfinished") == ["First late", "Second late"]
    assert texts(state="done", gathering=second.pk) == ["Second done"]
    for query in ({"state": "x"}, {"gathering": 10**30}, {"responsible": "x"}):
        assert texts(**query) == []
    [row] = exported(client, state="overdue", gathering=first.pk)
    assert (row["Gathering"], row["Session"], row["Overdue"]) == (
        "First",
        "Evening of First",
        "overdue",
    )
    address = "/admin/reports/quartier-resolutions/"
    assert "First late" in client.get(address).content.decode()
    sheet = client.get(address, {"export": "xlsx"})
    book = load_workbook(io.BytesIO(b"".join(sheet.streaming_content)))
    assert book.active.max_row == 5

    def cost() -> int:
        client.get(address)
        with CaptureQueriesContext(connection) as captured:
            client.get(address)
        return len(captured)

    few = cost()
    for number in range(5):
        meeting(quarter, f"More {number}")
    assert cost() == few


def test_the_api_tells_what_the_pages_show(client: Client) -> None:
    session = filled(pages.SessionPage, title="A session")
    gathering = filled(pages.GatheringPage, title="A gathering")
    address = "/ours/pages/?type=wagtail_quartier_pages.{}&fields=*"
    [found] = [
        item
        for item in client.get(address.format("GatheringPage")).json()["items"]
        if item["id"] == gathering.pk
    ]
    assert found["facts"]["has_childcare"] is True
    assert len(found["parts"]["organisations"]) == len(found["parts"]["moderators"]) == 2
    assert found["purpose"] == gathering.purpose
    [found] = client.get(address.format("SessionPage")).json()["items"]
    assert found["facts"]["date"] == session.date.isoformat()
    assert found["facts"]["attendance"] == 24
    assert found["facts"]["minutes_document"] == session.minutes_document.url
    assert [row["text"] for row in found["parts"]["resolutions"]] == ["Words of text"] * 2
