"""Feeds and calendars say of words in another language than their own which one that is."""

from __future__ import annotations

from typing import Any
from xml.etree import ElementTree

import pytest
from django.test import Client
from wagtail.models import Locale

from tests import factories
from tests.feeds.reading import read
from wagtail_quartier.pages import models as pages

pytestmark = pytest.mark.django_db

LANG = "{http://www.w3.org/XML/1998/namespace}lang"
ATOM = "{http://www.w3.org/2005/Atom}"


def into(locale: Locale, thing: Any, **words: str) -> Any:
    """Return a published version of a page, a snippet or office hours."""
    options = {"copy_parents": True} if hasattr(thing, "path") else {}
    copy = thing.copy_for_translation(locale, **options)
    for name, word in words.items():
        setattr(copy, name, word)
    if hasattr(copy, "live"):
        copy.live = True
    copy.save()
    return copy


def entries(client: Client, address: str) -> dict[str, ElementTree.Element]:
    """Return the entries of an Atom feed by their titles."""
    feed = ElementTree.fromstring(client.get(address).content)  # noqa: S314  (our own feed)
    assert feed.attrib[LANG] == "de"
    assert feed.find(f"{ATOM}title").attrib == {}
    return {entry.findtext(f"{ATOM}title") or "": entry for entry in feed.iter(f"{ATOM}entry")}


def said_in(entry: ElementTree.Element) -> dict[str, str | None]:
    """Return the language that stands beside each text of an entry, and the entry's own."""
    texts = {entry.tag.removeprefix(ATOM): entry.get(LANG)}
    for part in entry:
        if part.tag in (f"{ATOM}title", f"{ATOM}summary", f"{ATOM}category"):
            texts[part.get("term") or part.tag.removeprefix(ATOM)] = part.get(LANG)
    return texts


@pytest.fixture
def german() -> Locale:
    """German, into which of the English things about a half are translated."""
    return Locale.objects.get_or_create(language_code="de")[0]


def test_an_entry_and_its_parts_in_another_language_say_so(client: Client, german: Locale) -> None:
    quarter, other = factories.quarter(title="South"), factories.quarter(title="North")
    award, medal = factories.AwardFactory(name="Oak"), factories.AwardFactory(name="Medal")
    yard = factories.project(title="Yard", quarters=[quarter, other])
    garden = factories.project(title="Garden", quarters=[quarter])
    factories.grant(yard, 2025, award=medal, jury_words="Well done")
    factories.grant(garden, 2024, award=award, jury_words="Well done")
    index = into(german, factories.index_of(pages.ProjectIndexPage), title="Projekte")
    into(german, quarter, title="Süden")
    into(german, award, name="Eiche")
    hof = into(german, yard, title="Hof")
    # A translation nobody has put into step yet lacks the jury's words.
    hof.award_grants.all().delete()
    honours = into(german, factories.page(pages.AwardsPage), title="Preise")

    projects = entries(client, f"{index.url}feed/")
    grants = entries(client, f"{honours.url}feed/")

    found = {title: said_in(entry) for title, entry in projects.items()}
    nothing = {"title": None, "summary": None}
    assert found["Hof"] == {"entry": None, **nothing, "Süden": None, "North": "en"}
    assert found["Garden"] == {"entry": "en", **nothing, "Süden": "de"}
    own = said_in(grants["Hof: Medal 2025"])
    assert own == {"entry": None, "title": None, "summary": "en", "Medal": "en", "2025": None}
    foreign = said_in(grants["Garden: Eiche 2024"])
    assert foreign == {"entry": "en", **nothing, "Eiche": "de", "2024": None}


def test_a_calendar_says_the_language_of_each_text(client: Client, german: Locale) -> None:
    offer = factories.OfficeHoursFactory(title="Advice", note="Bring your letters")
    for name in ("Rent", "Debt"):
        topic = factories.TopicFactory(name=name)
        offer.topic_links.create(topic=topic)
    offer.save()
    into(german, topic, name="Schulden")
    factories.SlotFactory(office_hours=offer, place=factories.PlaceFactory(name="Library"))
    page = into(german, factories.page(pages.OfficeHoursPage), title="Zeiten")

    [event] = read(client.get(f"{page.url}calendar/").content).events

    for name in ("SUMMARY", "DESCRIPTION", "LOCATION"):
        assert event[name].params["LANGUAGE"] == "en", name
    categories = {part.params["LANGUAGE"]: part.cats for part in event["CATEGORIES"]}
    assert categories["en"] == ["Rent"]
    assert categories["de"][1:] == ["Schulden"]
