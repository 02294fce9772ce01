"""Every public output at once: a project in any hidden state is in none of them, nor counted."""

from __future__ import annotations

import json
from typing import Any

import pytest
from django.template import engines
from django.test import Client, RequestFactory
from wagtail.models import Locale

from tests import factories
from tests.blocks.streams import STREAM, drawn, stored, stream
from tests.listings.hidden import STATES
from wagtail_quartier.content_changes import content_changed
from wagtail_quartier.pages import models as pages

pytestmark = [pytest.mark.django_db, pytest.mark.urls("tests.api.urls")]

#: Stands in every word of a project that is going to be hidden.
SECRET = "Zyxgarten"
YEAR_OF_SECRETS = 1987
SECRET_YEAR = str(YEAR_OF_SECRETS)
#: The lists of a site's own home page, as the demo has one.
HOME = "home"
HOME_PAGE = """{% load quartier_lists %}
{% quartier_today as centres %}{% for card in centres %}
{% include "wagtail_quartier/includes/card_centre.html" %}{% endfor %}
{% quartier_quarters as quarters %}{% for card in quarters %}
{% include "wagtail_quartier/includes/card_quarter.html" %}{% endfor %}
{% quartier_running_projects as projects %}{% for card in projects %}
{% include "wagtail_quartier/includes/card_project.html" %}{% endfor %}
{% quartier_grants 9 as grants %}{% include "wagtail_quartier/includes/grants.html" %}"""


def project(title: str, parent: Any = None, year: int = 2020, **things: Any) -> pages.ProjectPage:
    """Return a project that belongs to everything there is, so that it might be shown there."""
    made = factories.page(
        pages.ProjectPage,
        parent or factories.index_of(pages.ProjectIndexPage),
        title=title,
        slug=title.lower().replace(" ", "-"),
        teaser=f"{title} in a sentence",
        carrier=things["carrier"],
    )
    made.quarter_links.create(quarter=things["quarter"])
    made.field_links.create(field=things["field"])
    made.target_group_links.create(target_group=things["group"])
    made.funding_links.create(programme=things["programme"])
    made.office_hours_links.create(office_hours=things["offer"])
    made.participant_figures.create(year=year, planned=year, reached=year)
    factories.grant(made, year, award=things["award"], jury_words=f"The jury: {title}")
    things["field"].example_links.create(project=made)
    things["field"].save()
    return made


def town() -> dict[str, Any]:
    """Return what projects belong to: a quarter, a field, and a carrier with a centre."""
    quarter = factories.quarter(factories.quarter(title="Around"), title="North")
    slot = factories.SlotFactory(place__quarter=quarter)
    carrier = factories.OrganisationFactory(name="Carrier")
    factories.centre(title="Centre", place=slot.place, carrier=carrier)
    return {
        "quarter": quarter,
        "field": factories.field_of_action(title="Health"),
        "carrier": carrier,
        "group": factories.TargetGroupFactory(name="Adults"),
        "programme": factories.FundingProgrammeFactory(name="Fund"),
        "award": factories.AwardFactory(name="Oak"),
        "offer": slot.office_hours,
    }


def addresses(german: Locale) -> list[str]:
    """Return every public address but those of the hidden projects themselves."""
    directory = pages.ProjectIndexPage.objects.order_by("pk").first()
    awards, timetable = (
        factories.index_of(model) for model in (pages.AwardsPage, pages.OfficeHoursPage)
    )
    found = [
        HOME,
        *(page.url for page in pages.QuarterPage.objects.all()),
        *(f"{page.url}calendar/" for page in pages.QuarterPage.objects.all()),
        *(page.url for page in pages.CentrePage.objects.all()),
        *(page.url for page in pages.CentreIndexPage.objects.all()),
        *(page.url for page in pages.FieldOfActionIndexPage.objects.all()),
        *(page.url for page in pages.FieldOfActionPage.objects.all()),
        pages.ProjectPage.objects.filter(title="Shown").earliest("pk").url,
        awards.url,
        f"{awards.url}feed/",
        f"{awards.url}?year={YEAR_OF_SECRETS}",
        timetable.url,
        f"{timetable.url}calendar/",
        f"{pages.CentrePage.objects.get().url}calendar/",
        "/ours/pages/?type=wagtail_quartier_pages.ProjectPage&fields=*",
        "/ours/pages/?type=wagtail_quartier_pages.FieldOfActionPage&fields=*",
        f"/ours/pages/?search={SECRET}",  # repeated nowhere
        directory.get_translation(german).url,
    ]
    for query in ("", "view=list", "sort=title", f"q={SECRET[:7]}", "award=oak", "since=1990"):
        found += [f"{directory.url}{rest}?{query}" for rest in ("", "feed/", "feed/rss/")]
    return found


def blocks(things: dict[str, Any], picked: list[Any]) -> dict[str, dict[str, Any]]:
    """Return what an editor may put on a host's own page, each asking for all it can."""
    belonging = {
        "quarter": things["quarter"],
        "field_of_action": things["field"],
        "target_group": things["group"],
        "award": things["award"],
    }
    asked: dict[str, tuple[str, dict[str, Any]]] = {
        "all cards": ("projects", {"everything": True, "limit": 9}),
        "all lines": ("projects", {"everything": True, "limit": 9, "display": "list"}),
        "all that run": ("projects", {"everything": True, "limit": 9, "only_running": True}),
        "chosen": ("projects", {"projects": picked, "limit": 9}),
        "chosen lines": ("projects", {"projects": picked, "limit": 9, "display": "list"}),
        **{name: ("projects", {name: thing, "limit": 9}) for name, thing in belonging.items()},
        "figures of all": ("participants", {"everything": True}),
        "figures of chosen": ("participants", {"projects": picked}),
        "figures of a quarter": ("participants", {"quarter": things["quarter"]}),
        "grants": ("awards", {"everything": True, "limit": 9}),
        "grants of an award": ("awards", {"award": things["award"], "limit": 9}),
        "grants of a year": ("awards", {"year": YEAR_OF_SECRETS, "limit": 9}),
        "grants of a quarter": ("awards", {"quarter": things["quarter"], "limit": 9}),
        "a quarter": ("quarter", {"quarter": things["quarter"]}),
        "a network": ("network", {"quarter": things["quarter"]}),
        "centres": ("centres", {"everything": True, "limit": 9}),
        "office hours": ("office_hours", {"quarter": things["quarter"], "limit": 9}),
    }
    return {name: stored(kind, **values) for name, (kind, values) in asked.items()}


def said_by(block: dict[str, Any]) -> str:
    """Return what a host's page and Wagtail's API say of a block, each for itself."""
    value = stream(block)
    return f"{drawn(value)} {json.dumps(STREAM.get_api_representation(value), default=str)}"


def said(client: Client, url: str) -> str:
    """Return what an address says; a question never has the whole of the secret word."""
    if url == HOME:
        template = engines["django"].from_string(HOME_PAGE)
        return template.render({}, RequestFactory().get("/"))
    answer = client.get(url)
    # A year in which nobody may be seen to have received anything is no choice.
    assert answer.status_code in ((200, 400) if "year=" in url else (200,)), (url, answer.content)
    return answer.content.decode()


def test_hidden_projects_are_in_no_public_output(client: Client) -> None:
    german = Locale.objects.get_or_create(language_code="de")[0]
    things = town()
    shown = project("Shown", **things)
    elsewhere = factories.page(pages.ProjectIndexPage)
    above = factories.page(pages.ProjectIndexPage, elsewhere)
    hidden = {
        state: project(
            f"{SECRET} {state}",
            above if state == "below a private page" else elsewhere,
            YEAR_OF_SECRETS,
            **things,
        )
        for state in STATES
    }
    # A translation that is not published yet is no different.
    draft = shown.copy_for_translation(german, copy_parents=True)
    draft.title = f"{SECRET} draft translation"
    draft.save_revision()
    urls, on_pages = addresses(german), blocks(things, [shown, *hidden.values()])
    before = {url: said(client, url) for url in urls}
    # Where one could be found, it is: else this test would prove nothing.
    places = [url for url, text in before.items() if SECRET in text]
    assert len(places) >= 20, places
    assert HOME in places
    of_blocks = {name: said_by(block) for name, block in on_pages.items()}
    # What a quarter, a house and an hour say of projects is their number at most.
    silent = {"a quarter", "a network", "centres", "office hours"}
    told = {name for name, text in of_blocks.items() if SECRET in text or SECRET_YEAR in text}
    assert told >= on_pages.keys() - silent

    for state, page in hidden.items():
        STATES[state](page)
    content_changed()

    assert [url for url in urls if SECRET.lower() in said(client, url).lower()] == []
    of_blocks = {name: said_by(block) for name, block in on_pages.items()}
    assert [name for name, text in of_blocks.items() if SECRET in text] == []
    assert [name for name, text in of_blocks.items() if SECRET_YEAR in text] == []
    assert all("Shown" in of_blocks[name] for name in ("all cards", "chosen", "grants"))
    directory = client.get(f"{shown.get_parent().url}").context_data["directory"]
    assert directory.total == 1
    assert [card.page.title for card in directory.cards] == ["Shown"]
    counts = {
        (name, word): count
        for name, field in directory.form.fields.items()
        for word, count in (getattr(field.widget, "counts", None) or {}).items()
    }
    assert max(counts.values()) == 1
    assert ("award_year", str(YEAR_OF_SECRETS)) not in counts
    context = client.get(things["quarter"].url).context_data
    assert (context["project_count"], len(context["grants"])) == (1, 1)
    assert client.get(things["field"].url).context_data["project_count"] == 1
    awards = client.get(factories.index_of(pages.AwardsPage).url).context_data["query"]
    assert [choice.thing.count for choice in awards.awards] == [1]
    assert str(YEAR_OF_SECRETS) not in str(awards.timeline)


def test_a_hidden_project_cannot_be_opened_either(client: Client) -> None:
    things = town()
    for number, (state, hide) in enumerate(STATES.items()):
        above = factories.page(pages.ProjectIndexPage)
        made = project(f"{SECRET} {number}", above, **things)
        url = made.url
        hide(made)
        content_changed()
        for address in (url, f"{url}calendar/"):
            answer = client.get(address, follow=True)
            # Wagtail itself shows an expired page until its command has run.
            if state != "expired":
                assert answer.status_code == 404 or "password" in answer.content.decode()
                assert SECRET not in answer.content.decode(), state
