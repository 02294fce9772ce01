"""Every page template, with everything and with nothing."""

import re

import pytest
from wagtail.models import Locale

from tests import factories
from tests.pages.specimens import PAGE_TYPES, empty, filled
from tests.templates.reading import gaps, read

pytestmark = pytest.mark.django_db

FILLINGS = pytest.mark.parametrize("make", [empty, filled], ids=["empty", "filled"])
TYPES = pytest.mark.parametrize("model", PAGE_TYPES, ids=lambda model: model.__name__)


def visit(client, page, **query):
    response = client.get(page.get_url(), query)
    assert response.status_code == 200
    return response.content.decode()


def nothing_inline_and_nothing_from_elsewhere(reading):
    loaded = [e.attributes.get("src") or "" for e in reading.elements if "src" in e.attributes]

    scripts = [e for e in reading.elements if e.tag == "script"]

    assert [e for e in reading.elements if "style" in e.attributes or e.tag == "style"] == []
    # A block of data runs nothing, and a file of ours is allowed by the strictest policy.
    assert {e.attributes.get("type") for e in scripts if "src" not in e.attributes} <= {
        "application/ld+json"
    }
    assert all(url.startswith("/") for url in loaded)
    assert [url for url in loaded if re.match(r"(https?:)?//", url)] == []


def every_class_and_identifier_of_ours_says_whose_it_is(reading):
    names = {name for e in reading.elements for name in (e.attributes.get("class") or "").split()}
    identifiers = [e.attributes["id"] for e in reading.elements if "id" in e.attributes]

    # Wagtail names the wrappers of a body's blocks, Django those of a form's fields.
    assert {n for n in names if not n.startswith(("quartier", "block-", "w-block-"))} == set()
    assert [i for i in identifiers if not i.startswith(("quartier", "id_"))] == []
    assert len(identifiers) == len(set(identifiers))


def every_picture_is_described_or_hidden(reading):
    assert reading.all("img")
    assert [e for e in reading.all("img") if "alt" not in e.attributes] == []
    assert [
        e
        for e in reading.all("svg")
        if e.attributes.get("aria-hidden") != "true"
        and "quartier-qr__code" not in e.attributes["class"]
    ] == []


def a_wrong_query_is_answered_with_a_page(response):
    reading = read(response.content.decode())

    assert response.status_code in (200, 400)
    assert len(reading.all("h1")) == 1
    assert bool(reading.all("div", "quartier-problems")) is (response.status_code == 400)


@TYPES
@FILLINGS
def test_headings_and_head(client, model, make):
    page = make(model)
    reading = read(visit(client, page))
    properties = {
        e.attributes.get("property"): e.attributes["content"]
        for e in reading.all("meta")
        if "content" in e.attributes
    }
    canonical = [
        e.attributes["href"] for e in reading.all("link") if e.attributes["rel"] == "canonical"
    ]

    assert [element.text for element in reading.all("h1")] == [page.title]
    assert gaps(reading.levels) == []
    assert page.title in reading.all("title")[0].text
    assert canonical == [page.full_url]
    assert properties["og:title"] == page.seo_title or page.title
    assert properties["og:url"] == page.full_url
    assert ("og:image" in properties) is (page.image is not None)
    assert all(url.startswith("http") for name, url in properties.items() if name == "og:image")


@TYPES
def test_a_full_page_is_a_good_guest(client, model, subtests):
    page = filled(model)
    reading = read(visit(client, page))
    for rule in (
        nothing_inline_and_nothing_from_elsewhere,
        every_class_and_identifier_of_ours_says_whose_it_is,
        every_picture_is_described_or_hidden,
    ):
        with subtests.test(rule=rule.__name__):
            rule(reading)
    for address in ("?page=99", "?week=never", "?quarter=nowhere", "?year=0"):
        with subtests.test(address=address):
            a_wrong_query_is_answered_with_a_page(client.get(page.get_url() + address))


def test_a_page_in_another_language_says_so(client, settings):
    arabic = Locale.objects.create(language_code="ar")
    project = factories.project(title="A garden for all")
    home = factories.home().copy_for_translation(arabic)
    home.save_revision().publish()
    index = project.get_parent().specific.copy_for_translation(arabic)
    index.save_revision().publish()
    html = client.get(index.get_url()).content.decode()
    reading = read(html)

    assert reading.all("html")[0].attributes == {"lang": "ar", "dir": "rtl"}
    (link,) = (e for e in reading.all("a") if e.text == "A garden for all")
    assert (link.attributes["lang"], link.attributes["dir"]) == ("en", "ltr")
    # A chip says so in words of ours, which are not English.
    (chip,) = reading.all("span", "quartier-language")
    assert "lang" not in chip.attributes
    assert {e.attributes.get("hreflang") for e in reading.all("link")} >= {"en", "ar"}


def test_a_page_whose_relations_are_gone_still_stands(client):
    centre = factories.centre(place=factories.PlaceFactory(quarter=factories.quarter()))
    centre.quarter.unpublish()
    reading = read(visit(client, centre))

    assert [e.text for e in reading.all("h1")] == [centre.title]
