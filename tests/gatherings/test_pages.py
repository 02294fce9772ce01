"""Gatherings and sessions: what their pages show, in which language, to whom, at what cost."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

import pytest
import time_machine
from django.core.exceptions import ValidationError
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import Collection, CollectionViewRestriction, Locale

from tests import factories
from tests.clock import NOW
from tests.listings.hidden import STATES
from tests.pages.specimens import document
from wagtail_quartier.content_changes import content_changed
from wagtail_quartier.listings import resolutions, sessions
from wagtail_quartier.page_mixins.sessions import TAKEN
from wagtail_quartier.pages import models as pages
from wagtail_quartier.schedules.builders import weekly

pytestmark = pytest.mark.django_db

TODAY = NOW.date()
DAY = dt.timedelta(days=1)


@pytest.fixture
def conference() -> pages.GatheringPage:
    """A conference in a quarter that meets on Tuesdays at two, with two sessions."""
    quarter = factories.quarter(title="North", slug="north")
    slot = factories.SlotFactory(office_hours__title="Tuesday talk", place__quarter=quarter)
    made = factories.gathering(
        title="Conference North", slug="conference", quarters=[quarter], place=slot.place
    )
    made.office_hours_links.create(office_hours=slot.office_hours)
    made.organisation_links.create(
        organisation=factories.OrganisationFactory(name="Oak School", kind="school"),
        role="Lends the hall",
        locale=made.locale,
    )
    made.moderator_links.create(
        contact=factories.ContactFactory(name="Mo Derator"), locale=made.locale
    )
    made.save()
    past = factories.session(made, title="Winter session", date=TODAY - 30 * DAY, slug="winter")
    factories.session(made, title="Spring session", date=TODAY + 7 * DAY, slug="spring")
    past.attendance.create(sector="school", number=4)
    past.attendance.create(sector="residents", number=16)
    for text, state, due in (
        ("A bench", "done", None),
        ("A crossing", "open", TODAY - DAY),
        ("A lamp", "progress", TODAY),
        ("A pool", "dropped", TODAY - DAY),
    ):
        organisation = factories.OrganisationFactory(name=f"For {text}")
        factories.resolution(past, text, state=state, due_date=due, responsible=organisation)
    return made


def read(client: Client, url: str, status: int = 200) -> str:
    response = client.get(url)
    assert response.status_code == status, url
    return response.content.decode()


def listed(client: Client, url: str) -> list[Any]:
    return client.get(url).context_data["directory"].cards


def test_a_gathering_says_when_it_meets_who_comes_and_what_was_agreed(
    client: Client, conference: pages.GatheringPage
) -> None:
    text = read(client, conference.url)
    context = client.get(conference.url).context_data

    for words in ("Tuesday talk", "Oak School", "Lends the hall", "Mo Derator", "A bench"):
        assert words in text
    assert [card.page.title for card in context["sessions"].coming] == ["Spring session"]
    assert [(c.page.title, c.agreed, c.done) for c in context["sessions"].past] == [
        ("Winter session", 4, 1)
    ]
    figures = context["figures"]
    assert (figures.done, figures.open, figures.progress, figures.dropped) == (1, 1, 1, 1)
    # The last day is still in time, and what is dropped is never overdue.
    assert figures.overdue == 1
    assert '"@type":"Schedule"' in text.replace(" ", "")
    # Its dates are those of the engine, and lead to it from wherever they are shown.
    quarter = conference.quarter_links.first().quarter
    assert f'href="{conference.url}"' in read(client, quarter.url)
    calendar = read(client, f"{conference.url}calendar/").replace("\r\n ", "")
    assert "SUMMARY:Tuesday talk" in re.sub(r";LANGUAGE=[a-z-]+", "", calendar)
    timetable = factories.page(pages.OfficeHoursPage)
    assert f'href="{conference.url}"' in read(client, timetable.url)
    everything = read(client, f"{timetable.url}calendar/").replace("\r\n ", "")
    assert f"URL:{conference.full_url}" in everything
    assert "neighbourhood conference" in everything


def test_a_session_has_the_time_and_place_of_the_day(
    client: Client, conference: pages.GatheringPage, clock: time_machine.Traveller
) -> None:
    spring = conference.get_children().get(slug="spring")
    offer = conference.office_hours_links.first().office_hours
    [entry] = client.get(spring.url).context_data["dates"]
    assert (entry.start.hour, entry.place) == (14, conference.place)

    offer.changes.create(date=TODAY + 7 * DAY, action="cancel", reason="Flood")
    offer.save()
    assert "Flood" in read(client, spring.url)
    # Nothing is said of days gone by: the rules may be others now.
    clock.move_to(NOW + 8 * DAY)
    assert client.get(spring.url).context_data["dates"] == []

    winter = read(client, conference.get_children().get(slug="winter").url)
    for words in ("Conference North", "A crossing", "For A crossing", ">20 people<", spring.url):
        assert words in winter


def test_a_session_takes_no_address_of_a_list(conference: pages.GatheringPage) -> None:
    resolver = conference.get_resolver()
    lists = {str(one.pattern).rstrip("/") for one in resolver.url_patterns} - {""}
    assert lists == set(TAKEN)
    for word in TAKEN:
        with pytest.raises(ValidationError, match="another word"):
            conference.add_child(instance=pages.SessionPage(title="A list", slug=word))


def test_minutes_are_shown_to_whom_they_may_be_shown(
    client: Client, conference: pages.GatheringPage
) -> None:
    winter = conference.get_children().get(slug="winter").specific
    winter.minutes = "<p>We met.</p>"
    winter.minutes_document = paper = document()
    winter.save_revision().publish()
    winter.minutes = "<p>Not yet agreed</p>"
    winter.save_revision()
    text = read(client, winter.url)
    assert "We met." in text
    assert paper.url in text
    assert "Not yet agreed" not in text

    paper.collection = Collection.get_first_root_node().add_child(name="Internal")
    paper.save()
    inner = paper.collection.add_child(name="More internal")
    CollectionViewRestriction.objects.create(
        collection=paper.collection, restriction_type="password", password="secret"
    )
    for collection in (paper.collection, inner):
        paper.collection = collection
        paper.save()
        text = read(client, winter.url)
        assert "We met." in text
        assert paper.url not in text


def test_resolutions_are_filtered_by_a_link_and_a_wrong_one_is_answered(
    client: Client, conference: pages.GatheringPage
) -> None:
    base = f"{conference.url}resolutions/"
    found = {
        state: [
            card.text
            for card in client.get(f"{base}?state={state}").context_data["directory"].cards
        ]
        for state in ("done", "open", "progress", "dropped", "overdue")
    }
    assert found == {
        "done": ["A bench"],
        "open": ["A crossing"],
        "progress": ["A lamp"],
        "dropped": ["A pool"],
        "overdue": ["A crossing"],
    }
    assert len(listed(client, base)) == 4
    for query in ("state=x", "state=%00", "page=0", "page=2", "page=x", "state=done&page=9" * 99):
        response = client.get(f"{base}?{query}")
        assert response.status_code == 400, query
        assert response.context_data["directory"].problems
        assert "A bench" not in response.content.decode()
    all_sessions = f"{conference.url}sessions/"
    assert "Winter session" in read(client, all_sessions)
    assert "Winter session" not in read(client, f"{all_sessions}?page=2", 400)


def test_facts_are_the_originals_and_words_the_translations(
    client: Client, conference: pages.GatheringPage
) -> None:
    german = Locale.objects.get_or_create(language_code="de")[0]
    winter = conference.get_children().get(slug="winter").specific
    translated = conference.copy_for_translation(german, copy_parents=True)
    translated.title, translated.purpose = "Konferenz Nord", "<p>Reden</p>"
    translated.save_revision().publish()
    session = winter.copy_for_translation(german)
    session.title = "Wintersitzung"
    row = session.resolutions.get(text="A crossing")
    row.text, row.state, row.due_date = "Ein Überweg", "done", None
    row.save()
    session.date = TODAY + 99 * DAY
    session.save_revision().publish()
    # One that only exists in German belongs to the same gathering.
    factories.session(translated, title="Nur deutsch", date=TODAY - DAY, locale=german)

    context = client.get(translated.url).context_data
    assert [card.page.title for card in context["sessions"].past] == [
        "Nur deutsch",
        "Wintersitzung",
    ]
    assert [card.page.title for card in context["sessions"].coming] == ["Spring session"]
    assert context["figures"].overdue == 1
    shown = {entry.text: entry for entry in context["resolutions"]}
    assert shown["Ein Überweg"].is_overdue
    assert shown["Ein Überweg"].responsible.name == "For A crossing"
    assert "Nur deutsch" in read(client, conference.url)
    # The way to another language leads to the same list, with the same question.
    text = read(client, f"{translated.url}resolutions/?state=open")
    assert f'href="{conference.url}resolutions/?state=open"' in text
    text = read(client, session.url)
    assert "Ein Überweg" in text
    assert "2026-02-01" in text


def test_a_host_without_sessions_has_gatherings_all_the_same(
    client: Client, conference: pages.GatheringPage, settings: Any
) -> None:
    settings.WAGTAIL_QUARTIER = {"PAGE_MODELS": {"session": "nowhere.Session"}}
    quarter = conference.quarter_links.first().quarter
    for page in (conference, quarter):
        text = read(client, page.url)
        assert "Tuesday talk" in text
        assert "A bench" not in text
    read(client, f"{conference.url}sessions/", 404)
    read(client, f"{conference.url}resolutions/", 404)


def test_hidden_sessions_are_in_no_list_and_no_count(
    client: Client, conference: pages.GatheringPage
) -> None:
    for state, hide in STATES.items():
        if state == "below a private page":
            continue
        secret = factories.session(conference, title=f"Secret {state}", date=TODAY - DAY)
        factories.resolution(secret, f"Secret plan {state}", state="done")
        hide(secret)
    content_changed()
    for url in (conference.url, f"{conference.url}sessions/", f"{conference.url}resolutions/"):
        assert "Secret" not in read(client, url)
    assert resolutions.figures(resolutions.all_of(conference)).total == 4
    assert resolutions.figures_of([conference])[conference.pk].done == 1
    assert sessions.of_gathering(conference).total == 2
    winter = conference.get_children().get(slug="winter").specific
    assert client.get(winter.url).context_data["session_after"].title == "Spring session"


@pytest.mark.parametrize("state", STATES)
def test_the_dates_of_a_hidden_gathering_do_not_lead_to_it(
    client: Client, conference: pages.GatheringPage, state: str
) -> None:
    timetable = factories.page(pages.OfficeHoursPage)
    parent = factories.page(pages.AwardsPage)
    conference.move(parent, pos="last-child")
    conference.refresh_from_db()
    quarter = pages.QuarterPage.objects.get(slug="north")
    addresses = (timetable.url, f"{timetable.url}calendar/", quarter.url)
    assert all("onference" in read(client, url) for url in addresses)
    STATES[state](conference)
    content_changed()
    for url in addresses:
        assert "onference" not in read(client, url)


def test_pages_cost_as_much_with_many_sessions_as_with_few(
    client: Client, conference: pages.GatheringPage
) -> None:
    german = Locale.objects.get_or_create(language_code="de")[0]
    translated = conference.copy_for_translation(german, copy_parents=True)
    translated.save_revision().publish()
    winter = conference.get_children().get(slug="winter").specific
    of_winter = winter.copy_for_translation(german)
    of_winter.save_revision().publish()
    quarter = pages.QuarterPage.objects.get(slug="north")
    addresses = [
        f"{page.url}{part}"
        for page in (conference, translated)
        for part in ("", "sessions/", "resolutions/")
    ]
    addresses += [winter.url, of_winter.url, quarter.url]

    def costs() -> list[int]:
        found = []
        for url in addresses:
            for _visit in range(2):
                read(client, url)
            with CaptureQueriesContext(connection) as captured:
                read(client, url)
            found.append(len(captured))
        return found

    few = costs()
    for number in range(4):
        for day in (TODAY - (40 + number) * DAY, TODAY + (40 + number) * DAY):
            session = factories.session(conference, date=day)
            for _number in range(3):
                factories.resolution(
                    session, responsible=factories.OrganisationFactory(), due_date=TODAY
                )
        slot = factories.SlotFactory(recurrence=weekly(2, TODAY))
        other = factories.gathering(quarters=[quarter])
        for page in (conference, other):
            page.office_hours_links.create(office_hours=slot.office_hours)
            page.save()
    many = costs()
    # MariaDB asks for the rows of a slice first, and then for nothing where there are none.
    more = 0 if connection.features.allow_sliced_subqueries_with_in else 1
    assert all(0 <= cost - before <= more for cost, before in zip(many, few, strict=True))
    assert max(few[:8]) <= 32 + 2 * more
