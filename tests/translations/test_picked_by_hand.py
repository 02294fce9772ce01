"""What an editor picks is the original, whichever version was at hand, and its heir after it."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Page, ReferenceIndex

from tests import factories
from tests.pages.editing import edit_form_data
from tests.translations.town import Town, in_language, languages, locale, town, translate
from wagtail_quartier.listings import fields_of_action
from wagtail_quartier.models import Closure
from wagtail_quartier.pages import models as pages

pytestmark = pytest.mark.django_db


@pytest.fixture
def german(settings: Any) -> Town:
    languages(settings)
    made = town()
    made.project.field_links.set([])
    made.project.save()
    for thing in (made.offer, made.projects, made.project, made.fields, made.field):
        translate(thing, ("ar",))
    return made


def pick(field: Any, *projects: Any) -> None:
    """Choose projects by hand, as the database keeps it."""
    field.example_links.set(
        [type(field).example_links.rel.related_model(project=p) for p in projects]
    )
    field.save()


def field_of(made: Town) -> pages.FieldOfActionPage:
    """Return the field as it is stored."""
    return pages.FieldOfActionPage.objects.get(pk=made.field.pk)


def test_a_translation_and_an_alias_of_one_become_the_original(
    german: Town, admin_client: Client
) -> None:
    project, arabic = german.project, in_language(german.project, "ar")
    alias = arabic.create_alias(update_slug="again")
    field = field_of(german)
    pick(field, project)
    edit = reverse("wagtailadmin_pages:edit", args=[field.pk])
    for picked in (arabic, alias):
        data = edit_form_data(admin_client, field)
        data["example_links-0-project"] = str(picked.pk)
        data["action-publish"] = "yes"
        assert admin_client.post(edit, data).status_code == 302
        assert [row.project_id for row in field_of(german).example_links.all()] == [project.pk]

        # What was stored before is read the same way, and once.
        pick(field_of(german), picked, project)
        assert fields_of_action.examples(field_of(german)) == [project]
        pick(field_of(german), project)

    closure = factories.ClosureFactory.build(office_hours=in_language(german.offer, "ar"))
    closure.full_clean()
    closure.save()
    assert Closure.objects.get().office_hours_id == german.offer.pk


def test_a_picked_project_that_is_deleted_leaves_its_place_to_its_heir(
    german: Town, admin_client: Client
) -> None:
    project, arabic = german.project, in_language(german.project, "ar")
    other = factories.project(title="Other", locale=locale("de"))
    field, translated = field_of(german), in_language(german.field, "ar")
    for page in (field, translated):
        pick(page, project)
    draft = field_of(german)
    draft.example_links.create(project=other)
    draft.save_revision()

    address = reverse("wagtailadmin_pages:delete", args=[project.pk])
    assert admin_client.post(address).status_code == 302
    for page in (field_of(german), in_language(german.field, "ar")):
        assert arabic.pk in [row.project_id for row in page.example_links.all()]
    assert arabic in fields_of_action.examples(field_of(german))
    draft = field_of(german).get_latest_revision_as_object()
    assert {row.project_id for row in draft.example_links.all()} == {arabic.pk, other.pk}
    used = ReferenceIndex.get_references_to(arabic)
    assert str(field.pk) in used.values_list("object_id", flat=True)

    # Without an heir the row goes as well, and with the field that picked it.
    pages.ProjectPage.objects.get(pk=arabic.pk).delete()
    assert not pages.FieldOfActionPageExampleProject.objects.filter(project=arabic.pk).exists()
    field_of(german).delete()
    assert not pages.FieldOfActionPage.objects.filter(pk=field.pk).exists()


def test_a_field_deleted_with_what_it_picked_leaves_the_pick_to_their_heirs(german: Town) -> None:
    project, arabic = german.project, in_language(german.project, "ar")
    pick(field_of(german), project)
    Page.objects.filter(pk__in=[german.fields.pk, german.projects.pk]).delete()
    [row] = pages.FieldOfActionPageExampleProject.objects.all()
    assert (row.page, row.project_id) == (in_language(german.field, "ar"), arabic.pk)
    assert row.project.specific.original == arabic


def test_a_quarter_deleted_with_what_answers_it_leaves_the_answer_to_their_heirs(
    german: Town,
) -> None:
    alone = factories.project(title="Alone", locale=locale("de"))
    home = german.quarter.get_parent()
    quarter = factories.page(pages.QuarterPage, home, title="Weststadt", locale=locale("de"))
    for number, answer in enumerate((german.centre, alone)):
        quarter.weaknesses.create(
            text=f"Weakness {number}", answer_page=answer, locale=locale("de"), sort_order=number
        )
    quarter.save()
    for thing in (german.centres, german.centre, quarter):
        translate(thing, ("ar",))
    Page.objects.filter(pk__in=(quarter.pk, german.centre.pk, alone.pk)).delete()
    [first, second] = pages.QuarterPageWeakness.objects.order_by("sort_order")
    assert first.page == second.page == in_language(quarter, "ar")
    assert first.answer_page_id == in_language(german.centre, "ar").pk
    assert second.answer_page is None
