"""Choosing the resolution that answers a statement of a quarter."""

from __future__ import annotations

import datetime as dt
from typing import Any
from uuid import UUID

import pytest
from django.test import Client
from django.urls import reverse

from tests import factories
from wagtail_quartier.admin.resolution_chooser import NAME, ResolutionWidget
from wagtail_quartier.pages import models as pages

pytestmark = pytest.mark.django_db


def session_with(title: str, date: dt.date, *texts: str, **fields: Any) -> Any:
    """Return a session of a gathering that has agreed on ``texts``."""
    gathering = factories.page(pages.GatheringPage, title=f"Conference of {title}")
    session = factories.page(pages.SessionPage, parent=gathering, title=title, date=date, **fields)
    for text in texts:
        session.resolutions.create(text=text, locale=session.locale)
    session.save()
    return session


def test_the_window_lists_what_anybody_may_read_and_finds_words(admin_client: Client) -> None:
    session_with("Spring", dt.date(2026, 3, 5), "Plant ten trees", "Open the yard")
    session_with("Autumn", dt.date(2026, 9, 5), "A crossing at the school")
    session_with("Draft", dt.date(2026, 9, 9), "Nobody knows of it", live=False)
    window = admin_client.get(reverse(f"{NAME}:choose")).json()["html"]
    places = [window.index(text) for text in ("A crossing", "Plant ten", "Open the yard")]
    assert places == sorted(places)
    assert "Nobody knows" not in window

    def found(**query: str) -> str:
        answer = admin_client.get(reverse(f"{NAME}:choose_results"), query)
        assert answer.status_code == 200
        return answer.content.decode()

    assert "Plant ten" in found(q="TREES")
    assert "A crossing" not in found(q="TREES")
    assert "Open the yard" in found(q="spring")
    assert "A crossing" in found(multiple="1")
    for wrong in ("\x00", "x" * 10_000):
        assert "quartier-resolutions" in found(q=wrong)


def test_the_key_is_chosen_that_a_resolution_has_in_every_language(admin_client: Client) -> None:
    row = session_with("Spring", dt.date(2026, 3, 5), "Plant ten trees").resolutions.get()
    hidden = session_with("Draft", dt.date(2026, 3, 6), "Hidden", live=False).resolutions.get()

    def chosen(key: object) -> Any:
        return admin_client.get(reverse(f"{NAME}:chosen", args=[key]))

    result = chosen(row.pk).json()["result"]
    assert (result["id"], result["title"]) == (str(row.translation_key), "Plant ten trees")
    assert f"/pages/{row.page_id}/edit/" in result["edit_url"]
    for wrong in (hidden.pk, 10**30, "abc", "-1"):
        assert chosen(wrong).status_code == 404

    widget = ResolutionWidget()
    shown = widget.render("answer", str(row.translation_key), {"id": "id_answer"})
    assert "Plant ten trees" in shown
    # Saving the form does not lose what a session has agreed on that is withdrawn for a day.
    assert widget.get_value_data(str(hidden.translation_key))["title"] == "Hidden"
    for nothing in (None, "", "abc", str(UUID(int=1))):
        assert widget.get_value_data(nothing) is None


def test_the_panel_of_a_quarter_stores_it(admin_client: Client) -> None:
    row = session_with("Spring", dt.date(2026, 3, 5), "Plant ten trees").resolutions.get()
    quarter = factories.quarter(title="South")
    quarter.weaknesses.create(
        text="No shade", locale=quarter.locale, answer_resolution=row.translation_key
    )
    quarter.save_revision()
    html = admin_client.get(reverse("wagtailadmin_pages:edit", args=[quarter.pk])).content.decode()
    assert "Plant ten trees" in html
    assert f'value="{row.translation_key}"' in html
