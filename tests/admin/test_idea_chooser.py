"""Choosing the idea that answers a statement of a quarter."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from tests import factories
from tests.ideas.sending import idea, ideas_page
from tests.ideas.test_moderating import user_with
from tests.pages.editing import edit_form_data
from wagtail_quartier.admin.idea_chooser import NAME, IdeaWidget
from wagtail_quartier.models import Idea

pytestmark = pytest.mark.django_db

HIDDEN = "An idea that is not public at the moment"


def test_the_window_lists_what_anybody_may_read_and_finds_words(admin_client: Client) -> None:
    page, closed = ideas_page(), ideas_page(live=False)
    trees = idea(page, state="done", title="Trees", text="In the yard.")
    lamps = idea(page, state="accepted", title="Lamps", quarter=factories.quarter(title="South"))
    secret = [
        idea(page, state="under-review", title="Secret one"),
        idea(page, state="accepted", title="Secret two", duplicate_of=lamps),
        idea(closed, state="accepted", title="Secret three"),
    ]
    window = admin_client.get(reverse(f"{NAME}:choose")).json()["html"]
    assert window.index("Lamps") < window.index("Trees")
    assert "South" in window
    assert "Secret" not in window
    assert trees.reference not in window

    def found(**query: str) -> str:
        answer = admin_client.get(reverse(f"{NAME}:choose_results"), query)
        assert answer.status_code == 200
        return answer.content.decode()

    assert "Trees" in found(q="YARD")
    assert "Lamps" not in found(q="YARD")
    assert "Lamps" in found(multiple="1")
    for wrong in ("\x00", "x" * 10_000):
        assert "quartier-public-ideas" in found(q=wrong)

    def chosen(key: object) -> Any:
        return admin_client.get(reverse(f"{NAME}:chosen", args=[key]))

    assert chosen(trees.pk).json()["result"] == {
        "id": str(trees.pk),
        "title": "Trees",
        "edit_url": f"{page.url}idea/{trees.reference}/",
    }
    for wrong in (*(one.pk for one in secret), 10**30, "abc", "-1"):
        assert chosen(wrong).status_code == 404


def test_an_editor_learns_nothing_of_an_idea_that_is_not_public(client: Client) -> None:
    quarter, page = factories.quarter(), ideas_page()
    one, other = idea(page, state="accepted"), idea(page, state="accepted", title="Lamps")
    quarter.weaknesses.create(text="Dark", locale=quarter.locale, answer_idea=one)
    first = quarter.save_revision()
    row = quarter.weaknesses.get()
    row.answer_idea = other
    quarter.weaknesses.add(row)
    second = quarter.save_revision()
    client.force_login(user_with("editor", quarter, "change"))
    edit = reverse("wagtailadmin_pages:edit", args=[quarter.pk])
    addresses = (
        edit,
        reverse("wagtailadmin_pages:revisions_compare", args=[quarter.pk, first.pk, second.pk]),
    )
    for address in addresses:
        assert "Lamps" in client.get(address).content.decode()
    Idea.objects.update(state="under-review")
    for address in addresses:
        html = client.get(address).content.decode()
        assert HIDDEN in html
        for secret in (one.title, "Lamps", one.reference, other.reference):
            assert secret not in html
    # Saving does not lose it.
    client.post(edit, edit_form_data(client, quarter))
    quarter = type(quarter).objects.get(pk=quarter.pk)
    assert quarter.get_latest_revision_as_object().weaknesses.get().answer_idea == other


def test_one_put_with_another_one_bears_the_name_it_leads_to() -> None:
    page = ideas_page()
    other = idea(page, state="accepted", title="Lamps")
    one = idea(page, duplicate_of=other)
    widget = IdeaWidget()
    assert widget.get_value_data(one.pk) == {
        "id": one.pk,
        "title": "Lamps",
        "edit_url": f"{page.url}idea/{other.reference}/",
    }
    assert widget.get_value_data(str(other.pk))["title"] == "Lamps"
    for nothing in (None, "", "abc", 10**30):
        assert widget.get_value_data(nothing) is None
