"""Requests and offers: where they are shown, to whom, and until when."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
import time_machine
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils.translation import override
from wagtail.models import Locale

from tests import factories
from tests.clock import NOW
from tests.listings.hidden import STATES
from wagtail_quartier.content_changes import content_changed
from wagtail_quartier.listings import needs
from wagtail_quartier.models import Need
from wagtail_quartier.pages import models as pages

pytestmark = pytest.mark.django_db

TODAY = NOW.date()
DAY = dt.timedelta(days=1)


def need(title: str, **fields: Any) -> Need:
    """Return a stored request that ends in a month."""
    return factories.NeedFactory(title=title, **{"until": TODAY + 30 * DAY, **fields})


def titles(shown: needs.Needs) -> list[str]:
    """Return the titles on a page."""
    return [card.need.title for card in shown.cards]


def listed(client: Client, page: Any, query: str = "") -> list[str]:
    """Return the titles a visitor of the directory is shown."""
    response = client.get(f"{page.url}?{query}")
    assert response.status_code == 200, query
    return [card.need.title for card in response.context_data["directory"].cards]


@pytest.fixture
def town() -> dict[str, Any]:
    """A quarter with one inside, pages of each kind in that, and a request for each."""
    outer = factories.quarter(title="Outer")
    inner = factories.quarter(outer, title="Inner", slug="inner")
    project = factories.project(title="Project", quarters=[inner])
    centre = factories.centre(title="Centre", place=factories.PlaceFactory(quarter=inner))
    gathering = factories.gathering(title="Gathering", quarters=[inner])
    text = factories.page(pages.AwardsPage, inner, title="Any page below a quarter")
    need("Of the outer", page=outer, subject="room")
    need("Of the inner", page=inner, languages=["ar"])
    need("Of the project", page=project, description="Bücher für die Suppenküche")
    need("Of the centre", page=centre, direction="offered", subject="thing")
    need("Of the gathering", page=gathering)
    need("Of any page", page=text)
    need("At a place", place=factories.PlaceFactory(quarter=inner))
    need("Of nobody")
    return {
        "outer": outer,
        "inner": inner,
        "project": project,
        "centre": centre,
        "gathering": gathering,
    }


def test_each_is_shown_where_it_belongs_and_in_the_quarters_around(
    client: Client, town: dict[str, Any]
) -> None:
    here = {"Of the project", "Of the centre", "Of the gathering"}
    inside = {"Of the inner", "Of any page", "At a place", *here}

    for name in ("project", "centre", "gathering"):
        assert titles(needs.of_page(town[name])) == [f"Of the {name}"]
        html = client.get(town[name].url).content.decode()
        assert {title for title in here if title in html} == {f"Of the {name}"}
    assert set(titles(needs.of_quarter(town["inner"]))) == inside
    assert needs.of_quarter(town["outer"]).total == len(inside) + 1
    assert not needs.of_quarter(factories.quarter())


def test_the_directory_finds_what_its_numbers_promise(client: Client, town: Any) -> None:
    page = factories.page(pages.NeedsPage)
    assert len(listed(client, page)) == 8

    for other in ("", "&subject=people", "&q=of", "&direction=wanted&language=ar"):
        form = client.get(f"{page.url}?{other}").context_data["directory"].form
        for name in ("direction", "subject", "quarter", "language"):
            if name in other:
                continue
            for word, count in form.fields[name].widget.counts.items():
                if count or word in ("ar", "inner"):
                    assert len(listed(client, page, f"{name}={word}{other}")) == count
    assert listed(client, page, "q=suppenkuche") == ["Of the project"]
    assert listed(client, page, "q=suppenküche+büch") == ["Of the project"]
    assert listed(client, page, "q=nobody+else") == []


@pytest.mark.parametrize(
    "query", ["direction=x", "subject=%00", "quarter=none", "q=" + "x" * 201, "page=0", "page=9"]
)
def test_a_wrong_question_gets_a_sentence(client: Client, query: str) -> None:
    page = factories.page(pages.NeedsPage)
    need("Something")
    response = client.get(f"{page.url}?{query}")

    assert response.status_code == 400
    assert response.context_data["directory"].problems
    assert "Something" not in response.content.decode()


def test_it_comes_down_by_itself_after_its_last_day(
    client: Client, clock: time_machine.Traveller
) -> None:
    page = factories.page(pages.NeedsPage)
    quarter = factories.quarter()
    need("Until today", until=TODAY, page=quarter)

    assert listed(client, page) == ["Until today"]
    assert titles(needs.of_quarter(quarter)) == ["Until today"]
    clock.move_to(dt.datetime.combine(TODAY, dt.time(23, 59), NOW.tzinfo))
    assert listed(client, page) == ["Until today"]
    clock.move_to(dt.datetime.combine(TODAY + DAY, dt.time(0, 1), NOW.tzinfo))
    assert listed(client, page) == []
    assert titles(needs.of_quarter(quarter)) == []


@pytest.mark.parametrize("state", STATES)
def test_what_belongs_to_a_hidden_page_is_hidden_with_it(client: Client, state: str) -> None:
    directory = factories.page(pages.NeedsPage)
    quarter = factories.quarter(slug="shown")
    project = factories.project(quarters=[quarter])
    project.move(factories.page(pages.ProjectIndexPage), pos="last-child")
    project.refresh_from_db()
    need("Secret", page=project)
    assert listed(client, directory) == ["Secret"]
    STATES[state](project)

    assert listed(client, directory) == []
    assert listed(client, directory, "quarter=shown") == []
    assert not needs.of_quarter(quarter)
    # Some states are written past the signals that would note them.
    content_changed()
    counts = (
        client.get(directory.url).context_data["directory"].form.fields["quarter"].widget.counts
    )
    assert set(counts.values()) == {0}


def test_words_are_translated_and_facts_are_the_originals(client: Client) -> None:
    locale = Locale.objects.get_or_create(language_code="ar")[0]
    place = factories.PlaceFactory()
    original = need("Reading aloud", place=place, subject="people")
    arabic = original.copy_for_translation(locale)
    arabic.title = "القراءة للأطفال"
    arabic.save()
    original.subject, original.until = "room", TODAY + DAY
    original.save()

    with override("ar"):
        shown = needs.cards(needs.listed_now().select_related("place"))
    assert [card.need.title for card in shown] == ["القراءة للأطفال"]
    assert shown[0].need.subject == "room"
    assert shown[0].need.until == TODAY + DAY
    assert shown[0].need.place == place


def test_the_directory_costs_the_same_however_much_there_is(client: Client) -> None:
    directory = factories.page(pages.NeedsPage)
    quarter = factories.quarter()

    def more(count: int) -> None:
        for number in range(count):
            project = factories.project(quarters=[quarter])
            contact = factories.ContactFactory()
            place = factories.PlaceFactory(quarter=quarter)
            need(f"Number {number}", page=project, contact=contact, place=place)

    def queries(page: Any) -> int:
        client.get(page.url)
        with CaptureQueriesContext(connection) as captured:
            client.get(page.url)
        return len(captured)

    more(2)
    few = queries(directory), queries(quarter)
    more(8)
    assert (queries(directory), queries(quarter)) == few
