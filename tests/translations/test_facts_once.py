"""Facts come from the original, words from the translation, whatever was synchronised."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from django.test import RequestFactory
from django.utils.translation import override
from wagtail.models import Locale

from tests import factories
from wagtail_quartier.listings import office_hours, projects, quarters
from wagtail_quartier.listings.status import Status
from wagtail_quartier.pages import models as pages
from wagtail_quartier.snippets.vocabulary import TargetGroup
from wagtail_quartier.translations import in_active_language, original_of, originals

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def german() -> Locale:
    return Locale.objects.get_or_create(language_code="de")[0]


def translated(instance: Any, german: Locale, **words: Any) -> Any:
    """Return a published German version of a page or snippet."""
    is_page = hasattr(instance, "path")
    copy = instance.copy_for_translation(german, **({"copy_parents": True} if is_page else {}))
    for name, value in words.items():
        setattr(copy, name, value)
    copy.save()
    if is_page:
        copy.save_revision().publish()
    return type(instance).objects.get(pk=copy.pk)


def test_the_original_is_the_oldest_of_its_translations(german: Locale) -> None:
    group = factories.TargetGroupFactory(name="Older people")
    translation = translated(group, german, name="Ältere Menschen")
    assert original_of(translation) == group
    assert original_of(group) is group
    assert list(originals(TargetGroup.objects.all())) == [group]


def test_an_object_that_is_not_saved_is_its_own_original() -> None:
    page = pages.ProjectPage(title="New")
    assert original_of(page) is page


def test_a_list_is_shown_in_the_active_language_with_one_query(
    german: Locale, django_assert_num_queries: Any
) -> None:
    both = factories.TargetGroupFactory(name="Older people")
    translated(both, german, name="Ältere Menschen")
    only_english = factories.TargetGroupFactory(name="Everybody")
    with override("de"):
        in_active_language([only_english])
        # One of them asks whether the languages that are known are still true.
        with django_assert_num_queries(2):
            shown = in_active_language([only_english, both])
    assert [group.name for group in shown] == ["Everybody", "Ältere Menschen"]


def test_a_translation_nobody_may_see_is_not_shown(german: Locale) -> None:
    project = factories.project(title="Garden")
    translation = translated(project, german, title="Garten")
    with override("de"):
        assert [page.title for page in in_active_language([project])] == ["Garten"]
        translation.unpublish()
        assert [page.title for page in in_active_language([project])] == ["Garden"]


def test_facts_of_a_translated_project_are_those_of_the_original(german: Locale) -> None:
    project = factories.project(start_date=dt.date(2020, 1, 1), end_date=dt.date(2020, 12, 31))
    translation = translated(project, german, end_date=dt.date(2099, 1, 1))
    assert translation.status == Status.FINISHED
    project.participant_figures.create(year=2020, planned=10, reached=12)
    project.end_date = None
    project.save()
    translation = pages.ProjectPage.objects.get(pk=translation.pk)
    assert translation.status == Status.RUNNING
    context = translation.get_context(RequestFactory().get("/"))
    assert context["participants"].reached == 12
    assert context["facts"] == project


def test_who_comes_from_the_original_and_what_for_from_the_translation(german: Locale) -> None:
    project = factories.project()
    project.contact_links.create(
        contact=factories.ContactFactory(name="Ada"),
        responsibility="rooms and keys",
        locale=project.locale,
        sort_order=0,
    )
    project.save()
    translation = translated(project, german)
    row = translation.contact_links.get()
    row.responsibility = "Räume und Schlüssel"
    row.contact = factories.ContactFactory(name="Somebody else")
    row.save()
    project.contact_links.create(
        contact=factories.ContactFactory(name="Grace"), locale=project.locale, sort_order=1
    )
    project.save()

    context = translation.get_context(RequestFactory().get("/"))
    shown = [(entry.contact.name, entry.responsibility) for entry in context["contacts"]]
    assert shown == [("Ada", "Räume und Schlüssel"), ("Grace", "")]


def test_a_translated_project_is_listed_and_counted_once(german: Locale) -> None:
    quarter = factories.quarter()
    project = factories.project(title="Garden", quarters=[quarter])
    translated(project, german, title="Garten")
    assert projects.in_quarters([quarter.pk]).count() == 1
    assert quarters.cards([quarter])[0].project_count == 1
    with override("de"):
        (card,) = projects.cards(projects.visible())
    assert card.page.title == "Garten"


def test_times_of_translated_office_hours_come_from_the_original(german: Locale) -> None:
    slot = factories.SlotFactory(office_hours__title="Advice")
    translation = translated(slot.office_hours, german, title="Beratung", live=True)
    translation.slots.all().delete()
    with override("de"):
        week = office_hours.coming_week(office_hours.everything())
    (entry,) = week.days[0].entries
    assert entry.offer.title == "Beratung"
    assert (entry.start.hour, entry.end.hour) == (14, 16)


def test_with_one_language_nothing_is_asked_twice(
    settings: Any, django_assert_num_queries: Any
) -> None:
    settings.WAGTAIL_I18N_ENABLED = False
    project = factories.project()
    with django_assert_num_queries(0):
        assert original_of(project) is project
        assert in_active_language([project]) == [project]
