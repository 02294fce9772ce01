"""The feed of new awards: what the page shows, in its language, and nothing twice over the wire."""

from __future__ import annotations

from typing import Any
from xml.etree import ElementTree

import pytest
from django.test import Client
from django.utils import translation
from wagtail.models import Locale

from tests import factories
from tests.listings.hidden import private
from tests.templates.reading import read
from wagtail_quartier.pages import models as pages

pytestmark = pytest.mark.django_db
ATOM = "{http://www.w3.org/2005/Atom}"


def parse(response: Any) -> ElementTree.Element:
    return ElementTree.fromstring(response.content)  # noqa: S314  (our own feed)


def entries(response: Any) -> list[ElementTree.Element]:
    return parse(response).findall(f"{ATOM}entry")


def text(entry: ElementTree.Element, name: str) -> str:
    return entry.findtext(f"{ATOM}{name}") or ""


def test_it_is_found_from_the_page_and_says_who_received_what(client: Client) -> None:
    project = factories.project(title="Yard & <b>Co</b>\x0b")
    factories.grant(
        project,
        2025,
        award=factories.AwardFactory(name="Oak"),
        distinction="First prize",
        jury_words="Well done\x01\x1f.",
    )
    factories.grant(project, 2004)
    page = factories.page(pages.AwardsPage, teaser="All of them")
    links = [
        link.attributes["href"]
        for link in read(client.get(page.url).content.decode()).all("link")
        if link.attributes.get("type") == "application/atom+xml"
    ]

    response = client.get(links[0])
    newest, oldest = entries(response)

    assert response["Content-Type"] == "application/atom+xml; charset=utf-8"
    assert text(newest, "title") == "Yard & <b>Co</b>: Oak 2025"
    assert text(newest, "summary") == "First prize\n\nWell done."
    assert newest.find(f"{ATOM}link").attrib["href"] == project.full_url
    assert text(newest, "id").startswith("urn:uuid:")
    assert text(newest, "id") != text(oldest, "id")
    assert text(newest, "updated")


def test_it_speaks_the_language_of_its_page(client: Client) -> None:
    german = Locale.objects.get_or_create(language_code="de")[0]
    project = factories.project(title="Yard")
    factories.grant(project)
    copy = project.copy_for_translation(german, copy_parents=True)
    copy.title = "Hof"
    copy.save_revision().publish()
    page = factories.page(pages.AwardsPage).copy_for_translation(german, copy_parents=True)
    page.save_revision().publish()

    with translation.override("de"):
        feed = parse(client.get(f"{page.url}feed/"))

    assert feed.attrib["{http://www.w3.org/XML/1998/namespace}lang"] == "de"
    assert feed.findtext(f"{ATOM}entry/{ATOM}title").startswith("Hof: ")


def test_it_is_not_sent_again_while_nothing_changes(client: Client) -> None:
    url = f"{factories.page(pages.AwardsPage).url}feed/"
    first = client.get(url)
    tag, since = first["ETag"], first["Last-Modified"]

    assert client.get(url, headers={"If-None-Match": tag}).status_code == 304
    assert client.get(url, headers={"If-Modified-Since": since}).status_code == 304

    factories.grant(factories.project())
    assert client.get(url, headers={"If-None-Match": tag}).status_code == 200


def test_the_feed_of_a_private_page_asks_for_the_password(client: Client) -> None:
    page = factories.page(pages.AwardsPage)
    factories.grant(factories.project(title="Yard"))
    private(page)

    assert "Yard" not in client.get(f"{page.url}feed/").content.decode()
