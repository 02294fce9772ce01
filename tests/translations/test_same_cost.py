"""A page costs as many queries in one language as in another: words are part of each question.

What is fetched for a list is fetched with its versions in the reader's language, in the language
of the originals as well (``with_versions.py``). So it makes no difference whether something is
translated, and none whether it is remembered from another visit (quarters, fields, terms, offers).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests import factories
from tests.translations.town import Town, in_language, languages, locale, town, translate
from wagtail_quartier import keeping
from wagtail_quartier.models import NeighbourhoodSettings
from wagtail_quartier.pages.models import QuarterPage
from wagtail_quartier.site_settings import Untranslated

pytestmark = pytest.mark.django_db

#: Every public page and list, with the addresses below it; ``{offer}`` is the key of one.
ADDRESSES = {
    "quarter": ("", "calendar/"),
    "centres": ("", "?q=haus"),
    "centre": ("", "calendar/", "notice/"),
    "fields": ("",),
    "field": ("",),
    "projects": ("", "?q=garten", "feed/"),
    "project": ("", "calendar/"),
    "timetable": ("", "?q=rat", "calendar/", "offer/{offer}/calendar/"),
    "awards": ("", "feed/"),
    "gathering": ("", "sessions/", "resolutions/", "calendar/"),
    "session": ("",),
}
#: Translated into English as well, but nothing of what they list.
LISTS = ("quarter", "centres", "fields", "projects", "timetable", "awards")


def furnished_town() -> Town:
    """Return the town with what a page can show besides: it all has words of its own."""
    german = town()
    project, lives_in = german.project, {"locale": locale("de")}
    below = factories.page(QuarterPage, german.quarter, title="Gasse", **lives_in)
    below.contact_links.create(contact=factories.ContactFactory(), responsibility="Rat", **lives_in)
    group = factories.TargetGroupFactory(name="Alle", **lives_in)
    programme = factories.FundingProgrammeFactory(name="Stadt", **lives_in)
    topic = factories.TopicFactory(name="Wohnen", **lives_in)
    project.target_group_links.create(target_group=group)
    project.funding_links.create(programme=programme)
    project.partner_links.create(organisation=german.carrier, role="hilft", **lives_in)
    german.offer.topic_links.create(topic=topic)
    german.field.example_links.create(project=project)
    other = factories.page(type(project), german.projects, title="Hof", **lives_in)
    other.field_links.create(field=german.field)
    for made in (project, german.offer, german.field, other, below):
        made.save()
    for thing in (group, programme, topic, *german.everything, below, other):
        translate(thing, ("ar",))
    for name in LISTS:
        translate(getattr(german, name), ("en",))
    return german


def cost(client: Client, address: str) -> int:
    """Return how many queries a visit takes, but for Wagtail's own one on the way to the page.

    It asks for the home page in the language of the address, unless the site begins with that.
    """
    with CaptureQueriesContext(connection) as captured:
        assert client.get(address).status_code == 200, address
    key = factories.home().translation_key
    asked = [query["sql"] for query in captured]
    homes = [sql for sql in asked if f"= '{key}'" in sql or f"= '{key.hex}'" in sql]
    return len(asked) - len(homes)


def costs_of(
    client: Client, german: Town, code: str, names: Iterable[str] = ADDRESSES
) -> dict[tuple[str, str], tuple[int, int]]:
    """Return the cost of each address: when nothing is remembered, and when everything is."""
    costs = {}
    for name in names:
        url = in_language(getattr(german, name), code).url
        for rest in ADDRESSES[name]:
            address = url + rest.format(offer=german.offer.translation_key)
            # Pictures are drawn, and Wagtail remembers the addresses of sites.
            cost(client, address)
            keeping.forget()
            costs[name, rest] = cost(client, address), cost(client, address)
    return costs


def test_every_page_and_list_costs_the_same_in_every_language(
    client: Client, settings: Any
) -> None:
    languages(settings)
    german = furnished_town()
    original = costs_of(client, german, "de")
    assert costs_of(client, german, "ar") == original
    # Where nothing is translated the same is asked, and found to be nothing.
    english = costs_of(client, german, "en", LISTS)
    assert english == {address: original[address] for address in english}

    # Nor does it cost anything in one language only to leave out what is not translated.
    chosen = NeighbourhoodSettings.load()
    chosen.untranslated = Untranslated.LEFT_OUT
    chosen.save()
    some = ("quarter", "field", "projects")
    assert costs_of(client, german, "ar", some) == costs_of(client, german, "de", some)
