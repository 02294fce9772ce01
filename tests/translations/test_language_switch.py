"""The way to another language keeps what was asked, and never leads where nobody may go."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from wagtail.models import Locale, Page

from tests import factories
from tests.listings.hidden import STATES
from tests.templates.reading import read
from wagtail_quartier.content_changes import content_changed
from wagtail_quartier.pages import models as pages

pytestmark = pytest.mark.django_db


@pytest.fixture
def arabic(settings: Any) -> Locale:
    """The second language of a German site."""
    settings.LANGUAGE_CODE = "de"
    Locale.objects.filter(language_code="en").update(language_code="de")
    return Locale.objects.create(language_code="ar")


def translate(page: Any, arabic: Locale) -> Any:
    copy = page.copy_for_translation(arabic, copy_parents=True)
    copy.title, copy.live = f"AR {page.title}", True
    copy.save()
    return copy


def html_of(client: Client, url: str, **query: str) -> str:
    response = client.get(url, query)
    assert response.status_code in (200, 400)
    return response.content.decode()


def ways(client: Client, url: str, **query: str) -> dict[str, tuple[str, str, str, str]]:
    """Return the switch by language: address, ``lang``, ``dir`` and what can be read."""
    switch = html_of(client, url, **query).split('class="quartier-languages"')
    if len(switch) == 1:
        return {}
    links = read(switch[1].split("</nav>")[0]).all("a")
    return {
        link.attributes["hreflang"]: (
            link.attributes["href"],
            link.attributes["lang"],
            link.attributes["dir"],
            " ".join(link.text.split()),
        )
        for link in links
    }


def to_arabic(client: Client, url: str, **query: str) -> str:
    return ways(client, url, **query)["ar"][0]


def test_filters_and_week_are_kept_and_nothing_else(client: Client, arabic: Locale) -> None:
    quarter = factories.quarter(title="Nord", slug="nord")
    award = factories.AwardFactory(slug="preis")
    factories.grant(factories.project(title="Garten", quarters=[quarter]), 2020, award=award)
    index = factories.index_of(pages.ProjectIndexPage)
    centres = factories.page(pages.CentreIndexPage)
    hours = factories.page(pages.OfficeHoursPage)
    awards = factories.page(pages.AwardsPage)
    there = {page.pk: translate(page, arabic).url for page in (index, centres, hours, awards)}

    for page, query, kept in (
        (index, {"quarter": "nord", "view": "list"}, "?quarter=nord&view=list"),
        (index, {"q": "Gärten & Höfe"}, "?q=G%C3%A4rten+%26+H%C3%B6fe"),
        (centres, {"quarter": "nord", "access": "step-free"}, "?quarter=nord&access=step-free"),
        (hours, {"quarter": "nord", "week": "2026-W12"}, "?quarter=nord&week=2026-W12"),
        (awards, {"award": "preis", "year": "2020"}, "?award=preis&year=2020"),
    ):
        for number in ({}, {"page": "1"}, {"page": "77"}, {"utm_source": "letter"}):
            found = to_arabic(client, page.url, **query, **number)
            assert found.startswith(there[page.pk])
            assert sorted(found.removeprefix(there[page.pk])[1:].split("&")) == sorted(
                kept[1:].split("&")
            )
        # Asked a second time it may come from the kept answers, in the other language too.
        back = ways(client, there[page.pk], **query)["de"][0]
        assert back.split("?")[0] == page.url
        assert sorted(back.split("?")[1].split("&")) == sorted(kept[1:].split("&"))
        for bad in ("\0", "nirgendwo\0", "gibt-es-nicht", "x" * 100_000):
            for name in query:
                wrong = {**query, name: bad}
                if name == "q" and bad == "gibt-es-nicht":
                    continue
                found = to_arabic(client, page.url, **wrong)
                assert f"{name}=" not in found, (name, bad[:20])
                assert all(f"{other}=" in found for other in query if other != name)
    assert to_arabic(client, hours.url, week="1999-W99") == there[hours.pk]


def test_a_language_speaks_for_itself_and_leads_to_the_nearest_page(
    client: Client, arabic: Locale
) -> None:
    project = factories.project(title="Garten")
    index = factories.index_of(pages.ProjectIndexPage)
    home = factories.home()
    # Nothing is translated: one language is no choice.
    assert ways(client, project.url) == {}

    first = home.copy_for_translation(arabic)
    first.live = True
    first.save()
    url, lang, direction, words = ways(client, project.url)["ar"]
    assert (url, lang, direction) == (first.url, "ar", "rtl")
    assert words.startswith("العربي")

    listed = translate(index, arabic)
    url, lang, direction, words = ways(client, project.url, page="3")["ar"]
    assert url == listed.url
    assert listed.title in words

    shown = translate(project, arabic)
    url, *_rest, words = ways(client, project.url)["ar"]
    assert (url, "(" in words) == (shown.url, False)
    assert ways(client, shown.url)["de"] == (project.url, "de", "ltr", "Deutsch")

    alternates = [
        (link.attributes["hreflang"], link.attributes["href"])
        for link in read(html_of(client, shown.url)).all("link")
        if "hreflang" in link.attributes
    ]
    assert sorted(alternates) == [
        ("ar", shown.full_url),
        ("de", project.full_url),
        ("x-default", project.full_url),
    ]


def test_a_translation_nobody_may_see_is_not_offered(client: Client, arabic: Locale) -> None:
    for name, hide in STATES.items():
        if name == "below a private page":
            continue
        project = factories.project(title=f"Garten, {name}")
        shown = translate(project, arabic)
        listed = Page.objects.get(pk=shown.get_parent().pk)
        assert to_arabic(client, project.url) == shown.url
        hide(shown)
        content_changed()

        # Wagtail has mirrored the directory, so the way ends there.
        html = html_of(client, project.url)
        assert to_arabic(client, project.url) == listed.url, name
        assert shown.url not in html
        assert 'hreflang="x-default"' not in html
