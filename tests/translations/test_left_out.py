"""Where the site leaves out what is not translated, every list, count and feed leaves it out."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

import pytest
from django.db import connection
from django.template import Context, Template
from django.test import Client
from django.utils.translation import override
from wagtail.models import Locale

from tests import factories
from wagtail_quartier.content_changes import content_changed
from wagtail_quartier.filters import directory as directories
from wagtail_quartier.occurrence_index.rebuilding import rebuild_offers
from wagtail_quartier.pages import models as pages
from wagtail_quartier.schedules.builders import weekly
from wagtail_quartier.site_settings import NeighbourhoodSettings, Untranslated

pytestmark = pytest.mark.django_db

#: Stands in everything that has no Arabic version, and ``AR`` in everything that has one.
MARK = "Nurdeutsch"
TAGS = """{% load quartier_lists %}
{% quartier_today as centres %}{% for card in centres %}C:{{ card.page.title }};{% endfor %}
{% quartier_quarters as quarters %}{% for card in quarters %}Q:{{ card.page.title }}
 {{ card.project_count }} {{ card.centre_count }};{% endfor %}
{% quartier_running_projects as projects %}{% for card in projects %}P:{{ card.page.title }};
{% endfor %}
{% quartier_grants as grants %}{% for card in grants %}G:{{ card.project.title }};{% endfor %}"""


def into_arabic(thing: Any, field: str = "title") -> Any:
    """Return a published Arabic version of a page or a snippet."""
    arabic = Locale.objects.get(language_code="ar")
    if hasattr(thing, "path"):
        copy = thing.copy_for_translation(arabic, copy_parents=True)
    else:
        copy = thing.copy_for_translation(arabic)
    setattr(copy, field, f"AR {getattr(thing, field)}")
    if hasattr(copy, "live"):
        copy.live = True
    copy.save()
    return copy


def decide(choice: Untranslated) -> None:
    """Save the setting as the form in the admin does."""
    chosen = NeighbourhoodSettings.load()
    chosen.untranslated = choice
    chosen.save()


@pytest.fixture
def german(settings: Any) -> dict[str, Any]:
    """A German site of which about a half is translated; its lists by name."""
    settings.LANGUAGE_CODE = "de"
    Locale.objects.filter(language_code="en").update(language_code="de")
    Locale.objects.create(language_code="ar")
    north = factories.quarter(title="Nord", slug="nord")
    south = factories.quarter(title=f"{MARK} Süd", slug="sued")
    field = factories.field_of_action(title="Grün", slug="gruen")
    factories.field_of_action(title=f"{MARK} Bau", slug="bau")
    award = factories.AwardFactory(name="Preis", slug="preis")
    other = factories.AwardFactory(name=f"{MARK} Preis", slug="anderer")
    translated: list[Any] = []
    for number, title in enumerate(["Garten", f"{MARK} Garten", "Hof", f"{MARK} Platz"]):
        project = factories.project(
            title=title,
            start_date=dt.date(2025, 1, 1),
            quarters=[south if title == f"{MARK} Platz" else north],
            fields_of_action=[field],
        )
        factories.grant(project, 2020 + number, award=other if "Platz" in title else award)
        place = factories.PlaceFactory(quarter=north)
        centre = factories.centre(title=f"{title} Haus", place=place)
        offer = factories.OfficeHoursFactory(title=f"{title} Rat")
        factories.SlotFactory(
            office_hours=offer,
            place=place,
            recurrence=weekly(1, dt.date(2026, 1, 6)),
        )
        rebuild_offers([offer.pk])
        if MARK not in title:
            translated += [project, centre, offer]
    lists = {
        "projects": factories.index_of(pages.ProjectIndexPage),
        "centres": factories.index_of(pages.CentreIndexPage),
        "hours": factories.page(pages.OfficeHoursPage),
        "awards": factories.page(pages.AwardsPage),
        "quarter": north,
        "fields": factories.index_of(pages.FieldOfActionIndexPage),
        "field": field,
    }
    for thing in [*lists.values(), *translated]:
        into_arabic(thing)
    into_arabic(award, "name")
    content_changed()
    return lists


class Visit:
    """The lists as a visitor of one language reads them."""

    def __init__(self, client: Client, german: dict[str, Any], language: str) -> None:
        self.client, self.language = client, language
        locale = Locale.objects.get(language_code=language)
        self.urls = {name: page.get_translation(locale).url for name, page in german.items()}

    def text(self, name: str, rest: str = "") -> str:
        response = self.client.get(self.urls[name] + rest)
        assert response.status_code == 200, (name, rest)
        return response.content.decode().replace("\r\n ", "")

    def context(self, name: str, rest: str = "") -> Any:
        return self.client.get(self.urls[name] + rest).context_data

    def options(self, name: str, field: str, rest: str = "") -> dict[str, int | None]:
        """Return what can be chosen, by its word, with the count beside it."""
        select = re.search(rf'<select[^>]*name="{field}".*?</select>', self.text(name, rest), re.S)
        assert select is not None, (name, field)
        found = re.findall(r'<option value="([^"]*)"[^>]*>([^<]*)', select[0])
        counts = {word: re.search(r"\((\d+)\)", label) for word, label in found}
        return {word: int(count[1]) if count else None for word, count in counts.items()}

    def home(self) -> str:
        with override(self.language):
            return " ".join(Template(TAGS).render(Context({})).split())

    def everything(self) -> dict[str, str]:
        """Return all lists, calendars and feeds as text."""
        rests = {
            "projects": ["", "?view=list", "?quarter=nord", "feed/", "feed/rss/"],
            "centres": ["", "?quarter=nord"],
            "hours": ["", "?week=2026-W12", "calendar/"],
            "awards": ["", "feed/", "?award=preis"],
            "quarter": ["", "calendar/"],
            "fields": [""],
            "field": [""],
        }
        found = {n + rest: self.text(n, rest) for n, some in rests.items() for rest in some}
        return {**found, "home": self.home()}


def with_mark(visit: Visit) -> set[str]:
    return {name for name, text in visit.everything().items() if MARK in text}


def test_all_lists_agree_and_show_nothing_untranslated(
    client: Client, german: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    arabic, original = Visit(client, german, "ar"), Visit(client, german, "de")
    everywhere = set(original.everything())
    # The lists of a language are all the same ones, and answers are kept of some.
    assert with_mark(arabic) == with_mark(original) == everywhere

    decide(Untranslated.LEFT_OUT)

    assert with_mark(arabic) == set()
    assert with_mark(original) == everywhere
    texts = arabic.everything()
    assert all("AR" in text for text in texts.values())
    for name in ("projects", "centres"):
        assert arabic.context(name)["directory"].total == 2
        assert original.context(name)["directory"].total == 4
    assert len(re.findall("<entry>|<entry ", texts["projectsfeed/"])) == 2
    assert len(re.findall("<entry>|<entry ", texts["awardsfeed/"])) == 2
    for name in ("hourscalendar/", "quartercalendar/"):
        assert set(re.findall(r"\nSUMMARY[^:]*:([^\r\n]*)", texts[name])) == {
            "AR Garten Rat",
            "AR Hof Rat",
        }

    assert arabic.options("projects", "quarter") == {"": 2, "nord": 2}
    assert arabic.options("projects", "field") == {"": 2, "gruen": 2}
    assert arabic.options("projects", "award") == {"": 2, "preis": 2}
    assert original.options("projects", "quarter") == {"": 4, "nord": 3, "sued": 1}
    assert set(arabic.options("awards", "award")) == {"", "preis"}
    assert set(arabic.options("awards", "year")) == {"", "2020", "2022"}
    assert set(arabic.options("hours", "quarter")) == {"", "nord"}
    assert [choice.thing.count for choice in arabic.context("awards")["query"].awards] == [2]

    quarter = arabic.context("quarter")
    assert quarter["project_count"] == len(quarter["projects"]) == 2
    assert len(quarter["centres"]) == len(quarter["grants"]) == 2
    assert "Q:AR Nord 2 2; P:" in texts["home"]

    if connection.vendor != "mysql":  # Its full-text index sees only what has been committed.
        searched = arabic.context("projects", "?q=Garten")["directory"]
        assert (searched.total, [card.page.title for card in searched.cards]) == (1, ["AR Garten"])
    assert arabic.context("projects", f"?q={MARK}")["directory"].total == 0
    assert arabic.context("centres", f"?q={MARK}")["directory"].total == 0
    assert not arabic.context("hours", f"?q={MARK}")["query"].timetable

    monkeypatch.setattr(directories.quartier_settings, "PAGE_SIZE", 1, raising=False)
    content_changed()
    assert arabic.context("projects")["directory"].paginator.num_pages == 2
    assert client.get(arabic.urls["projects"] + "?page=3").status_code == 400


def test_the_pages_stay_and_the_lists_follow_the_setting_at_once(
    client: Client, german: dict[str, Any]
) -> None:
    arabic = Visit(client, german, "ar")
    decide(Untranslated.LEFT_OUT)
    assert with_mark(arabic) == set()

    hidden = pages.ProjectPage.objects.get(title=f"{MARK} Garten")
    assert client.get(hidden.url).status_code == 200
    # An alias is how Wagtail shows a page in a language it has no words in.
    mirrored = hidden.copy_for_translation(Locale.objects.get(language_code="ar"), alias=True)
    assert MARK in client.get(mirrored.url).content.decode()
    assert with_mark(arabic) == set()

    decide(Untranslated.SHOWN)
    assert with_mark(arabic) == set(arabic.everything())
    decide(Untranslated.LEFT_OUT)
    assert with_mark(arabic) == set()
    # What is translated today is listed today.
    into_arabic(pages.ProjectPage.objects.get(title=f"{MARK} Platz"))
    assert arabic.context("projects")["directory"].total == 3
