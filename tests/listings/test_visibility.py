"""Nothing hidden appears in a list, a count or a related box."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import RequestFactory
from django.utils.translation import override
from wagtail.models import Locale, PageViewRestriction

from tests import factories
from tests.listings.hidden import STATES
from wagtail_quartier.filters.words import field_words, quarter_words
from wagtail_quartier.listings import awards, centres, fields_of_action, projects, quarters
from wagtail_quartier.pages import models as pages
from wagtail_quartier.snippets.office_hours import OfficeHours
from wagtail_quartier.visibility import is_visible

pytestmark = pytest.mark.django_db


@pytest.fixture(params=STATES)
def hide(request: pytest.FixtureRequest) -> Any:
    return STATES[request.param]


@pytest.fixture
def quarter() -> pages.QuarterPage:
    return factories.quarter()


def context(page: Any, query: str = "") -> dict[str, Any]:
    page = type(page).objects.get(pk=page.pk)
    return page.get_context(RequestFactory().get(f"/{query}"))


def titles(cards: list[Any]) -> list[str]:
    return [card.page.title for card in cards]


def test_a_hidden_project_is_in_no_list_and_no_count(hide: Any, quarter: Any) -> None:
    field = factories.field_of_action()
    shown = factories.project(title="Shown", quarters=[quarter], fields_of_action=[field])
    hidden = factories.project(title="Hidden", quarters=[quarter], fields_of_action=[field])
    elsewhere = factories.page(pages.ProjectIndexPage)
    hidden.move(elsewhere, pos="last-child")
    hidden.refresh_from_db()
    factories.grant(shown)
    factories.grant(hidden)
    field.example_links.create(project=hidden)
    field.save()
    hide(hidden)

    index = context(factories.index_of(pages.ProjectIndexPage))
    assert titles(index["directory"].cards) == ["Shown"]
    assert index["directory"].total == 1
    on_quarter = context(quarter)
    assert titles(on_quarter["projects"]) == ["Shown"]
    assert on_quarter["project_count"] == 1
    assert [grant.project.title for grant in on_quarter["grants"]] == ["Shown"]
    on_field = context(field)
    assert titles(on_field["examples"]) == ["Shown"]
    assert on_field["project_count"] == 1
    assert [grant.project.title for grant in on_field["grants"]] == ["Shown"]
    assert context(shown)["related"] == []
    query = context(factories.page(pages.AwardsPage))["query"]
    assert [grant.project.title for grant in query.grants] == ["Shown"]
    assert [choice.thing.count for choice in query.awards] == [1]
    assert quarters.cards([quarter])[0].project_count == 1
    assert fields_of_action.cards([field])[0].project_count == 1


def test_a_hidden_centre_is_in_no_list_and_no_count(hide: Any, quarter: Any) -> None:
    place = factories.PlaceFactory(quarter=quarter)
    factories.centre(title="Shown", place=place)
    hidden = factories.centre(title="Hidden", place=place)
    hidden.contact_links.create(contact=factories.ContactFactory(), locale=hidden.locale)
    hidden.save()
    hidden.move(factories.page(pages.CentreIndexPage), pos="last-child")
    hidden.refresh_from_db()
    hide(hidden)

    index = context(factories.index_of(pages.CentreIndexPage))
    assert titles(index["directory"].cards) == ["Shown"]
    on_quarter = context(quarter)
    assert titles(on_quarter["centres"]) == ["Shown"]
    assert on_quarter["contacts"] == []
    assert quarters.cards([quarter])[0].centre_count == 1


def test_a_hidden_quarter_is_no_chip_no_option_and_no_card(hide: Any, quarter: Any) -> None:
    hidden = factories.quarter(factories.quarter(title="Above"), title="Hidden")
    place = factories.PlaceFactory(quarter=hidden)
    centre = factories.centre(place=place)
    project = factories.project(quarters=[hidden])
    hide(hidden)

    assert "Hidden" not in str(quarter_words())
    assert context(project)["quarters"] == []
    assert projects.cards([project])[0].quarters == []
    assert centres.cards([centre])[0].quarter is None
    assert type(centre).objects.get(pk=centre.pk).quarter is None
    assert context(hidden.get_parent().specific)["subquarters"] == []


def test_a_hidden_field_of_action_is_no_chip_and_no_option(hide: Any) -> None:
    field = factories.field_of_action(title="Hidden")
    project = factories.project(fields_of_action=[field])
    index = factories.index_of(pages.FieldOfActionIndexPage)
    hide(field)

    assert field_words() == []
    assert context(project)["fields_of_action"] == []
    assert context(index)["fields_of_action"] == []


def test_what_is_hidden_is_not_visible_by_itself_either(hide: Any) -> None:
    project = factories.project()
    assert is_visible(project)
    hide(project)
    assert not is_visible(type(project).objects.get(pk=project.pk))


def test_a_page_comes_back_when_it_is_public_again() -> None:
    project = factories.project()
    STATES["private"](project)
    assert not projects.visible().exists()
    PageViewRestriction.objects.all().delete()
    assert projects.visible().get() == project


def test_an_unpublished_revision_of_a_live_project_is_not_shown() -> None:
    project = factories.project(title="Published")
    project.title = "Only a draft"
    project.save_revision()
    index = context(factories.index_of(pages.ProjectIndexPage))
    assert titles(index["directory"].cards) == ["Published"]


@pytest.mark.parametrize("state", ["draft", "expired"])
def test_hidden_office_hours_are_on_no_timetable(state: str, quarter: Any) -> None:
    slot = factories.SlotFactory(place__quarter=quarter)
    centre = factories.centre(place=slot.place)
    assert context(centre)["timetable"].days[0].entries
    if state == "draft":
        slot.office_hours.unpublish()
    else:
        OfficeHours.objects.update(expire_at="2026-03-03T08:00:00Z")

    assert not context(centre)["timetable"]
    assert not context(quarter)["timetable"]
    assert not context(factories.page(pages.OfficeHoursPage))["timetable"]
    assert not centres.cards([centre])[0].today


def test_evidence_kept_for_the_funder_is_not_on_the_page() -> None:
    project = factories.project()
    project.evidence.create(title="Press", is_public=True, locale=project.locale)
    project.evidence.create(title="Internal", is_public=False, locale=project.locale)
    project.save()
    assert [row.title for row in context(project)["evidence"]] == ["Press"]


def test_an_alias_is_as_private_as_its_source_and_so_is_what_lies_below_it(client: Any) -> None:
    index = factories.index_of(pages.ProjectIndexPage)
    elsewhere = factories.page(pages.ProjectIndexPage)
    project = factories.project(title="Hidden")
    alias = project.create_alias(parent=elsewhere, update_slug="alias")
    again = alias.create_alias(parent=elsewhere, update_slug="again")
    below = factories.page(pages.ProjectPage, index.create_alias(update_slug="copy"), title="Below")
    factories.grant(project)
    factories.grant(below)
    listing = factories.page(pages.AwardsPage)

    def shown() -> int:
        return client.get(listing.url).context_data["query"].total

    assert (shown(), projects.visible().count()) == (2, 2)
    restriction = PageViewRestriction.objects.create(page=project, restriction_type="login")
    assert (shown(), list(projects.visible())) == (1, [below])
    for page in (project, alias, again):
        # Wagtail asks for the password of the source.
        assert client.get(page.url).status_code == 302
        assert not is_visible(page)
    restriction.delete()
    assert shown() == 2
    PageViewRestriction.objects.create(page=index, restriction_type="login")
    assert client.get(below.url).status_code == 302
    # An alias elsewhere stays open, where only something above its source is private.
    assert client.get(alias.url).status_code == 200
    assert list(projects.visible()) == [alias]


def test_a_grant_of_a_project_in_two_languages_counts_once() -> None:
    project = factories.project()
    factories.grant(project)
    translation = translated(project)
    assert translation.award_grants.count() == 1
    assert awards.all_grants().count() == 1
    assert projects.visible().count() == 1


def test_the_words_of_a_draft_translation_are_not_shown() -> None:
    project = factories.project()
    factories.grant(project, jury_words="A fine garden")
    translation = translated(project)
    row = translation.award_grants.get()
    row.jury_words = "Ein feiner Garten"
    row.save()
    with override("de"):
        (card,) = awards.cards(awards.all_grants())
        assert card.jury_words == "Ein feiner Garten"
        translation.unpublish()
        (card,) = awards.cards(awards.all_grants())
    assert card.jury_words == "A fine garden"


def translated(page: Any) -> Any:
    """Return a published German version of an English page."""
    german, _created = Locale.objects.get_or_create(language_code="de")
    copy = page.copy_for_translation(german, copy_parents=True)
    copy.save_revision().publish()
    return type(page).objects.get(pk=copy.pk)
