"""What Wagtail's API says about our pages: what they show, facts from the original."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale

import wagtail_quartier
from tests import factories
from tests.listings.hidden import STATES
from wagtail_quartier.models import Organisation
from wagtail_quartier.pages import models as pages

pytestmark = [pytest.mark.django_db, pytest.mark.urls("tests.api.urls")]
PROJECTS = "?type=wagtail_quartier_pages.ProjectPage&fields=*"


def detail(client: Client, page: Any) -> dict[str, Any]:
    answer = client.get(f"/ours/pages/{page.pk}/")
    assert answer.status_code == 200, answer.content
    found: dict[str, Any] = answer.json()
    return found


def whole_project(**fields: Any) -> pages.ProjectPage:
    quarter = factories.quarter(title="North")
    made = factories.project(
        quarters=[quarter],
        fields_of_action=[factories.field_of_action(title="Health")],
        **{"start_date": dt.date(2024, 3, 1), "age_to": 65, **fields},
    )
    locale = {"locale": made.locale}
    made.carrier = Organisation.objects.first() or factories.OrganisationFactory(name="Carrier")
    made.target_group_links.create(target_group=factories.TargetGroupFactory(name="Adults"))
    made.participant_figures.create(year=2024, planned=500, reached=480)
    made.funding_links.create(
        programme=factories.FundingProgrammeFactory(name="Fund"), reference_number="X-1"
    )
    made.contact_links.create(
        contact=factories.ContactFactory(name="Ada", mobile="0151 1"),
        responsibility="keys",
        **locale,
    )
    partner = factories.OrganisationFactory(name="School", email="office@example.org")
    made.partner_links.create(organisation=partner, role="lends rooms", **locale)
    made.evidence.create(title="Press", is_public=True, url="https://example.org/a", **locale)
    made.evidence.create(title="Internal", is_public=False, **locale)
    made.links.create(title="More", url="https://example.org/", **locale)
    factories.grant(made, 2025, jury_words="Well done")
    return made


def test_a_project_says_what_its_page_shows(client: Client) -> None:
    made = whole_project(title="Yard", teaser="In one sentence", goals="<p>Bread</p>")
    found = detail(client, made)

    assert (found["title"], found["teaser"], found["goals"]) == (
        "Yard",
        "In one sentence",
        "<p>Bread</p>",
    )
    assert found["picture"] is None
    assert found["facts"] == {
        "start_date": "2024-03-01",
        "end_date": None,
        "status": "running",
        "age_from": None,
        "age_to": 65,
        "in_all_quarters": False,
        "carrier": {"name": "Carrier", "website": ""},
        "participants": {
            "planned": 500,
            "reached": 480,
            "years": [{"year": 2024, "planned": 500, "reached": 480}],
        },
    }
    parts = found["parts"]
    assert [row["title"] for row in parts["quarters"]] == ["North"]
    assert parts["quarters"][0]["url"].startswith("http://")
    assert [row["title"] for row in parts["fields_of_action"]] == ["Health"]
    assert parts["target_groups"] == ["Adults"]
    assert parts["partners"] == [{"name": "School", "website": "", "role": "lends rooms"}]
    assert parts["contacts"][0]["mobile"] == "0151 1"
    assert parts["contacts"][0]["responsibility"] == "keys"
    assert parts["funding"][0]["reference_number"] == "X-1"
    assert [row["title"] for row in parts["publicity"]] == ["Press"]
    assert parts["awards"][0]["jury_words"] == "Well done"
    assert parts["links"] == [{"title": "More", "url": "https://example.org/"}]
    # An address the page does not show, and what is kept for the funder.
    assert not {"Internal", "office@example.org"} & set(str(found).split("'"))


def test_words_are_the_translations_and_facts_the_originals(client: Client) -> None:
    german = Locale.objects.get_or_create(language_code="de")[0]
    made = whole_project(title="Yard")
    copy = made.copy_for_translation(german, copy_parents=True)
    copy.title = "Hof"
    copy.start_date = dt.date(1999, 1, 1)
    for row in copy.award_grants.all():
        row.jury_words, row.year = "Gut gemacht", 1999
        row.save()
    for row in copy.participant_figures.all():
        row.delete()
    copy.save_revision().publish()
    pages.ProjectPage.objects.filter(pk=made.pk).update(age_to=70)
    quarter = factories.pages.QuarterPage.objects.get(title="North")
    shown = quarter.copy_for_translation(german, copy_parents=True)
    shown.title = "Nord"
    shown.save_revision().publish()

    found = detail(client, pages.ProjectPage.objects.get(pk=copy.pk))

    assert found["title"] == "Hof"
    assert (found["facts"]["start_date"], found["facts"]["age_to"]) == ("2024-03-01", 70)
    assert found["facts"]["participants"]["planned"] == 500
    award = found["parts"]["awards"][0]
    assert (award["jury_words"], award["year"]) == ("Gut gemacht", 2025)
    assert found["parts"]["quarters"][0]["title"] == "Nord"
    assert found["parts"]["quarters"][0]["language"] == "de"
    # Nobody can ask for columns of a translation that may be older than the facts.
    assert client.get(f"/ours/pages/{PROJECTS}&start_date=1999-01-01").status_code == 400
    assert client.get(f"/ours/pages/{PROJECTS}&order=start_date").status_code == 400


def test_other_pages_say_what_they_show(client: Client) -> None:
    quarter = factories.quarter(title="North")
    inner = factories.quarter(quarter, title="Inner")
    quarter.strengths.create(text="The yard", locale=quarter.locale)
    quarter.save()
    place = factories.PlaceFactory(quarter=quarter, lift="no", latitude="51.5", longitude="12.25")
    centre = factories.centre(place=place, image=factories.image(), image_alt="The door")
    centre.offers.create(title="Breakfast", locale=centre.locale)
    centre.rooms.create(name="Hall", capacity=40, locale=centre.locale)
    centre.save()
    field = factories.field_of_action()
    field.measures.create(title="Soup", locale=field.locale)
    shown, hidden = factories.project(title="Shown"), factories.project(title="Hidden")
    field.example_links.create(project=shown)
    field.example_links.create(project=hidden)
    field.save()
    hidden.unpublish()
    index = factories.index_of(pages.CentreIndexPage)
    index.contact_links.create(contact=factories.ContactFactory(name="Ada"), locale=index.locale)
    index.save()

    found = detail(client, centre)
    assert found["facts"]["place"]["accessibility"]["lift"] == {"answer": "no", "remark": ""}
    assert found["facts"]["place"]["latitude"] == 51.5
    assert found["facts"]["quarter"]["title"] == "North"
    assert found["parts"]["offers"] == [{"title": "Breakfast", "text": ""}]
    assert found["parts"]["rooms"][0]["capacity"] == 40
    assert found["picture"]["description"] == "The door"
    assert "fill-1200x630" in found["picture"]["url"]
    told = detail(client, quarter)["parts"]
    assert ([row["id"] for row in told["quarters"]], told["strengths"]) == (
        [inner.pk],
        ["The yard"],
    )
    told = detail(client, field)["parts"]
    assert [row["title"] for row in told["examples"]] == ["Shown"]
    assert told["measures"] == [{"title": "Soup", "text": ""}]
    assert detail(client, index)["parts"]["contacts"][0]["name"] == "Ada"
    for model in (pages.AwardsPage, pages.OfficeHoursPage, pages.ProjectIndexPage):
        found = detail(client, factories.index_of(model))
        assert (found["facts"], found["parts"], found["introduction"]) == ({}, {}, "")


@pytest.mark.parametrize("state", STATES)
def test_what_is_hidden_says_nothing(client: Client, state: str) -> None:
    made = whole_project(title="Hidden")
    made.move(factories.page(pages.ProjectIndexPage), pos="last-child")
    made.refresh_from_db()
    STATES[state](made)

    assert client.get(f"/ours/pages/{PROJECTS}").json()["items"] == []
    assert client.get(f"/ours/pages/{made.pk}/").status_code == 404
    # Wagtail's own endpoint has expired pages, of which ours at least tell nothing.
    for item in client.get(f"/api/pages/{PROJECTS}").json()["items"]:
        assert (item["facts"], item["parts"], item["picture"]) == ({}, {}, None)


def test_a_draft_is_not_told(client: Client) -> None:
    made = whole_project(title="Published")
    made.title, made.start_date = "Draft", dt.date(2001, 1, 1)
    made.partner_links.all()[0].role = "secret"
    made.save_revision()
    found = detail(client, made)
    assert (found["title"], found["facts"]["start_date"]) == ("Published", "2024-03-01")
    assert found["parts"]["partners"][0]["role"] == "lends rooms"


def test_a_list_asks_as_many_questions_as_one_page(client: Client) -> None:
    for _number in range(2):
        whole_project()
    client.get(f"/ours/pages/{PROJECTS}")

    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            answer = client.get(f"/ours/pages/{PROJECTS}")
        assert answer.status_code == 200
        return len(queries)

    few = asked()
    for _number in range(5):
        whole_project(image=factories.image())
    client.get(f"/ours/pages/{PROJECTS}")
    assert len(client.get(f"/ours/pages/{PROJECTS}").json()["items"]) == 7
    assert asked() - few <= 2  # the pictures and their sizes
    assert client.get(f"/ours/pages/{PROJECTS}&limit=1000").status_code == 400


def test_wagtails_api_is_imported_only_by_who_wants_it() -> None:
    package = Path(wagtail_quartier.__file__).parent
    naming = [
        file.relative_to(package).as_posix()
        for file in package.rglob("*.py")
        if re.search(r"^ *(from|import) .*(l\.api\.v2|r\.api\.views)", file.read_text(), re.M)
    ]
    assert naming == ["api/views.py"]
