"""One installation with two hosts, each in a language of its own."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

import pytest
from django.conf import LazySettings
from django.test import Client
from wagtail.models import Locale, Page, Site

from tests import factories
from wagtail_quartier.pages import models as pages
from wagtail_quartier.schedules.builders import daily

pytestmark = pytest.mark.django_db

TOWN, STADT = "town.example", "stadt.example"
LISTS = (
    pages.ProjectIndexPage,
    pages.CentreIndexPage,
    pages.OfficeHoursPage,
    pages.AwardsPage,
    pages.FieldOfActionIndexPage,
)


@pytest.fixture
def roots(settings: LazySettings) -> dict[str, Page]:
    """An English site and a German one, each with all lists, translated from each other."""
    settings.ALLOWED_HOSTS = [TOWN, STADT]
    english, german = (Locale.objects.get_or_create(language_code=tag)[0] for tag in ("en", "de"))
    home = factories.home()
    assert home.locale == english
    root = home.copy_for_translation(german)
    root.title = "Stadt"
    root.save_revision().publish()
    Site.objects.filter(is_default_site=True).update(hostname=TOWN, port=80)
    Site.objects.create(hostname=STADT, port=80, root_page=root)
    Site.clear_site_root_paths_cache()

    offer = factories.OfficeHoursFactory(title="Advice", locale=english)
    factories.SlotFactory(
        office_hours=offer,
        recurrence=daily(dt.date(2020, 1, 1)),
        start_time=dt.time(0, 1),
        end_time=dt.time(23, 59),
    )
    for model in LISTS:
        factories.page(model, home)
    project = factories.project(title="Garden")
    project.office_hours_links.create(office_hours=offer)
    project.save()
    for page in (*(model.objects.get(locale=english) for model in LISTS), project):
        copy = page.copy_for_translation(german)
        copy.title = f"{page.title} auf Deutsch"
        copy.save_revision().publish()
    return {TOWN: home, STADT: root}


def prefix(host: str) -> str:
    # The default language has none; a site in another one is reached with it.
    return "" if host == TOWN else "/de"


def get(host: str, page: Page, suffix: str = "") -> Any:
    path = page.get_url_parts()[2]
    response = Client().get(f"{path}{suffix}", headers={"host": host})
    assert response.status_code == 200, (host, path, response.status_code)
    return response


def test_every_site_tells_its_own_address_and_language(roots: dict[str, Page]) -> None:
    shown = 0
    for host, root in roots.items():
        for page in root.get_descendants().live().specific():
            text = get(host, page).content.decode()
            tag = page.locale.language_code
            [canonical] = re.findall(r'<link rel="canonical" href="([^"]+)"', text)
            assert canonical.startswith(f"http://{host}{prefix(host)}/"), (page, canonical)
            assert f'<html lang="{tag}"' in text
            # Wagtail serves translated trees at both hosts; one of them is the address.
            alternates = dict(re.findall(r'hreflang="(\w+)" href="([^"]+)"', text))
            assert alternates[tag] == canonical
            assert {"en", "de"} <= alternates.keys()
            shown += 1
    assert shown == 2 * (len(LISTS) + 1)


def test_lists_timetable_and_feeds_lead_to_pages_of_their_own_site(
    roots: dict[str, Page],
) -> None:
    uids: list[list[str]] = []
    for host, root in roots.items():
        title = "Garden" if host == TOWN else "Garden auf Deutsch"
        mine, other = host, STADT if host == TOWN else TOWN
        projects = pages.ProjectIndexPage.objects.descendant_of(root).get()
        text = get(host, projects).content.decode()
        # Once, and not once a language.
        assert re.findall(r'card__title"><a [^>]*>(.*?)</a>', text) == [title]
        address = pages.ProjectPage.objects.descendant_of(root).get().get_url_parts()[2]
        assert re.search(rf'href="(http://{mine})?{re.escape(address)}"', text)

        feed = get(host, projects, "feed/").content.decode()
        assert f"<title>{title}</title>" in feed
        assert f"http://{mine}{address}" in feed
        assert f"http://{other}/" not in feed

        timetable = pages.OfficeHoursPage.objects.descendant_of(root).get()
        assert "Advice" in get(host, timetable).content.decode()
        calendar = get(host, timetable, "calendar/").content.decode()
        assert ":Advice" in calendar
        # The same date has the same UID at both hosts, so that nobody has it twice.
        uids.append(re.findall(r"UID:([^\r]+)", calendar.replace("\r\n ", "")))
    assert uids[0]
    assert uids[0] == uids[1]
