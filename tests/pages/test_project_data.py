"""What the pages of projects and awards tell machines: what they show, and safely."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import translation
from wagtail.models import Locale

from tests import factories
from tests.templates.reading import read
from wagtail_quartier.exports.schema_projects import ProjectFacts, project_graph
from wagtail_quartier.pages import models as pages

NASTY = "</script><script>alert(1)</script>"


def graph(client: Client, page: Any, query: str = "") -> list[dict[str, Any]]:
    html = client.get(f"{page.get_url()}{query}").content.decode()
    assert NASTY not in html
    scripts = [e for e in read(html).all("script") if "ld+json" in e.attributes.get("type", "")]
    found: list[dict[str, Any]] = json.loads(scripts[0].text)["@graph"] if scripts else []
    return found


def test_a_project_of_which_little_is_known() -> None:
    page, project = project_graph(ProjectFacts("Yard", "https://example.org/yard/", "de"))["@graph"]
    assert page == {
        "@type": "WebPage",
        "@id": "https://example.org/yard/",
        "name": "Yard",
        "url": "https://example.org/yard/",
        "inLanguage": "de",
        "mainEntity": {"@id": "https://example.org/yard/#project"},
    }
    assert project == {
        "@type": "Project",
        "@id": "https://example.org/yard/#project",
        "name": "Yard",
        "url": "https://example.org/yard/",
    }


@pytest.mark.django_db
def test_a_project_tells_what_its_page_shows(client: Client) -> None:
    north = factories.quarter(title="North")
    hidden = factories.quarter(title="Hidden")
    made = factories.project(
        title=f"Yard {NASTY}",
        teaser="In one sentence",
        quarters=[north, hidden],
        fields_of_action=[factories.field_of_action(title="Health")],
        start_date=dt.date(2024, 3, 1),
        end_date=dt.date(2026, 12, 31),
        carrier=factories.OrganisationFactory(
            name="Carrier", website="https://example.org/", email="office@example.org"
        ),
    )
    hidden.unpublish()
    locale = {"locale": made.locale}
    school, choir = (factories.OrganisationFactory(name=name) for name in ("School", "Choir"))
    made.partner_links.create(organisation=school, role="lends rooms", **locale)
    made.partner_links.create(organisation=choir, **locale)
    made.funding_links.create(
        programme=factories.FundingProgrammeFactory(name="Fund", funder="The Union"),
        reference_number="X-1",
    )
    made.evidence.create(
        title="Press", is_public=True, date=dt.date(2025, 5, 1), url="https://e.org/a", **locale
    )
    made.evidence.create(title="Internal", is_public=False, **locale)
    made.contact_links.create(
        contact=factories.ContactFactory(name="Ada", languages=["de", "ar"]), **locale
    )
    factories.grant(made, 2025, distinction="first prize", award=factories.AwardFactory(name="Oak"))
    client.get(made.get_url())
    with CaptureQueriesContext(connection) as queries:
        page, project = graph(client, made)

    assert (page["inLanguage"], page["mainEntity"]) == ("en", {"@id": project["@id"]})
    assert project["name"] == f"Yard {NASTY}"
    assert project["areaServed"] == {"@type": "Place", "name": "North", "url": north.full_url}
    assert (project["foundingDate"], project["dissolutionDate"]) == ("2024-03", "2026-12")
    assert project["parentOrganization"] == {
        "@type": "Organization",
        "name": "Carrier",
        "url": "https://example.org/",
    }
    assert project["member"] == [
        {
            "@type": "OrganizationRole",
            "member": {"@type": "Organization", "name": "School"},
            "roleName": "lends rooms",
        },
        {"@type": "Organization", "name": "Choir"},
    ]
    assert project["funding"] == {
        "@type": "Grant",
        "name": "Fund",
        "description": "Funded by the programme.",
        "identifier": "X-1",
        "funder": {"@type": "Organization", "name": "The Union"},
        "fundedItem": {"@id": project["@id"]},
    }
    assert project["funder"]["name"] == "The Union"
    assert project["award"] == "Oak 2025 (first prize)"
    assert project["subjectOf"]["@type"] == "Article"
    assert project["subjectOf"]["datePublished"] == "2025-05-01"
    assert project["contactPoint"]["availableLanguage"] == ["ar", "de"]
    assert project["keywords"] == "Health"
    assert not any(word in json.dumps(project) for word in ("Internal", "Hidden", "office@"))
    # All of it was there already.
    assert len(queries) <= 32


@pytest.mark.django_db
def test_facts_are_the_originals_and_words_the_translations(client: Client) -> None:
    german = Locale.objects.get_or_create(language_code="de")[0]
    made = factories.project(title="Yard", start_date=dt.date(2024, 3, 1), in_all_quarters=True)
    copy = made.copy_for_translation(german, copy_parents=True)
    copy.title, copy.start_date = "Hof", dt.date(1999, 1, 1)
    copy.save_revision().publish()
    with translation.override("de"):
        page, project = graph(client, pages.ProjectPage.objects.get(pk=copy.pk))
    assert (project["name"], page["inLanguage"]) == ("Hof", "de")
    assert project["foundingDate"] == "2024-03"
    assert isinstance(project["areaServed"], str)


@pytest.mark.django_db
def test_the_page_of_awards_lists_who_received_them(client: Client) -> None:
    awards = factories.page(pages.AwardsPage, title="Awards")
    assert graph(client, awards) == []
    oak = factories.AwardFactory(name="Oak")
    for year, title in ((2025, NASTY), (2020, "Old")):
        factories.grant(factories.project(title=title), year, award=oak)
    factories.grant(hidden := factories.project(title="Hidden"), 2021, award=oak)
    hidden.unpublish()

    page, listed = graph(client, awards)
    assert (page["@type"], page["inLanguage"]) == ("CollectionPage", "en")
    items = [row["item"] for row in listed["itemListElement"]]
    assert [(item["name"], item["award"]) for item in items] == [
        (NASTY, "Oak 2025"),
        ("Old", "Oak 2020"),
    ]
    assert items[0]["url"].startswith("http")
    assert graph(client, awards, "?year=nonsense") == []
