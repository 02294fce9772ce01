"""Deleting, moving, copying and mirroring what has translations: nothing is lost or doubled."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import DEFAULT_DB_ALIAS
from django.db.models.deletion import Collector
from django.test import Client
from django.urls import reverse
from wagtail.models import ReferenceIndex

from tests.translations.localize import SNIPPETS, snippet
from tests.translations.town import (
    OTHERS,
    Town,
    in_language,
    languages,
    locale,
    publish,
    town,
    translate,
)
from wagtail_quartier.facts import fact_fields
from wagtail_quartier.listings import awards, office_hours, projects
from wagtail_quartier.models import Need, OfficeHours
from wagtail_quartier.pages import models as pages
from wagtail_quartier.translations import original_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def german(settings: Any) -> Town:
    """A town in German and Arabic; the facts were changed after it was translated."""
    languages(settings)
    made = town()
    for thing in (made.award, made.offer, made.projects, made.project):
        translate(thing, ("ar",))
    figure = made.project.participant_figures.get()
    figure.reached = 722
    made.project.participant_figures.set([figure])
    grant = made.project.award_grants.get()
    grant.year = 2022
    made.project.award_grants.set([grant])
    made.project.end_date = None
    publish(made.project)
    return made


def facts_of(page: Any) -> tuple[Any, ...]:
    """Return what is to be the same whichever version is the original."""
    return (
        page.end_date,
        [row.reached for row in page.participant_figures.all()],
        [row.quarter_id for row in page.quarter_links.all()],
        [row.office_hours_id for row in page.office_hours_links.all()],
        [(row.award_id, row.year) for row in page.award_grants.all()],
    )


def test_a_deleted_page_hands_its_facts_to_the_translation_and_to_its_draft(
    german: Town, admin_client: Client
) -> None:
    project = pages.ProjectPage.objects.get(pk=german.project.pk)
    arabic = in_language(project, "ar")
    arabic.goals = "أهداف"
    arabic.save_revision()
    expected = facts_of(project)
    assert facts_of(arabic) != expected

    address = reverse("wagtailadmin_pages:delete", args=[project.pk])
    asked = admin_client.get(address).content.decode()
    assert "original of translations" in asked
    assert admin_client.post(address).status_code == 302

    arabic = pages.ProjectPage.objects.get(pk=arabic.pk)
    assert arabic.original == arabic
    assert arabic.has_unpublished_changes
    assert arabic.goals == ""
    draft = arabic.get_latest_revision_as_object()
    assert draft.goals == "أهداف"
    assert facts_of(arabic) == facts_of(draft) == expected
    assert [row.jury_words for row in arabic.award_grants.all()] == ["Gut"]
    draft.save_revision().publish()
    assert facts_of(pages.ProjectPage.objects.get(pk=arabic.pk)) == expected
    assert list(projects.visible()) == [arabic]
    edit = reverse("wagtailadmin_pages:edit", args=[arabic.pk])
    assert admin_client.get(edit).status_code == 200


def test_a_collector_that_does_not_say_where_it_began_hands_over_as_well(german: Town) -> None:
    facts = facts_of(german.project)
    collector = Collector(using=DEFAULT_DB_ALIAS)
    collector.collect([german.project])
    collector.delete()
    assert facts_of(pages.ProjectPage.objects.get()) == facts


def test_a_page_deleted_with_its_translation_is_simply_gone(german: Town) -> None:
    pages.ProjectPage.objects.filter(translation_key=german.project.translation_key).delete()
    assert not projects.visible()


def test_deleted_office_hours_hand_their_slots_over_unless_something_refers_to_them(
    german: Town, admin_client: Client
) -> None:
    offer = OfficeHours.objects.get(pk=german.offer.pk)
    arabic = in_language(offer, "ar")
    arabic.slots.all().delete()
    OfficeHours.objects.filter(pk=offer.pk).update(by_appointment=True)
    key = offer.slots.get().key
    address = reverse(offer.snippet_viewset.get_url_name("delete"), args=[offer.pk])
    assert admin_client.post(address).status_code == 302
    assert OfficeHours.objects.filter(pk=offer.pk).exists()

    for page in pages.ProjectPage.objects.all():
        page.office_hours_links.set([])
        page.save()
        # As Wagtail does when the transaction is over.
        ReferenceIndex.create_or_update_for_object(page)
    assert "original of translations" in admin_client.get(address).content.decode()
    assert admin_client.post(address).status_code == 302
    assert not OfficeHours.objects.filter(pk=offer.pk).exists()
    arabic = OfficeHours.objects.get(pk=arabic.pk)
    assert (arabic.slots.get().key, arabic.by_appointment) == (key, True)
    [entry] = [
        entry
        for day in office_hours.coming_week(office_hours.everything()).days
        for entry in day.entries
    ]
    assert entry.offer == arabic


def test_deleted_vocabulary_hands_its_facts_over_and_keeps_its_words(
    settings: Any, admin_client: Client
) -> None:
    languages(settings)
    for model in SNIPPETS:
        if model is OfficeHours:
            continue
        word = "title" if model is Need else "name"
        original = snippet(model)
        arabic = original.copy_for_translation(locale("ar"))
        setattr(arabic, word, "اسم")
        arabic.save()
        facts = {field.name for field in fact_fields(model)}
        for name in facts & {"slug", "website"}:
            setattr(original, name, "https://new.example/" if name == "website" else "new-word")
        original.save()
        assert facts
        expected = {name: getattr(original, name) for name in facts}

        address = reverse(model.snippet_viewset.get_url_name("delete"), args=[original.pk])
        assert "original of translations" in admin_client.get(address).content.decode(), model
        assert admin_client.post(address).status_code == 302
        arabic = model.objects.get(translation_key=original.translation_key)
        assert (arabic.locale.language_code, getattr(arabic, word)) == ("ar", "اسم")
        assert {name: getattr(arabic, name) for name in facts} == expected
        if model is Need:
            continue
        # A word that is taken in the heir's language stays with whoever has it.
        newer = model.objects.create(name="Other", slug="taken", locale=locale("en"))
        heir = newer.copy_for_translation(locale("ar"))
        heir.slug = "own"
        heir.save()
        model.objects.create(name="آخر", slug="taken", locale=locale("ar"))
        newer.delete()
        assert model.objects.get(pk=heir.pk).slug == "own"


def test_what_is_in_use_is_protected_and_nothing_is_said_of_heirs(
    german: Town, admin_client: Client
) -> None:
    for used in (german.award, german.offer):
        name = type(used).snippet_viewset.get_url_name("delete")
        html = admin_client.get(reverse(name, args=[used.pk])).content.decode()
        assert "Yes, delete" not in html
        assert "original of translations" not in html
    translate(german.quarter, ("ar",))
    for address in (
        reverse("wagtailadmin_pages:delete", args=[german.quarter.pk]),
        bulk(german.quarter),
    ):
        html = admin_client.get(address).content.decode()
        assert "Yes, delete" not in html
        assert "original of translations" not in html


def bulk(*chosen: Any) -> str:
    """Return where several pages are deleted together."""
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "delete"])
    return f"{address}?{'&'.join(f'id={page.pk}' for page in chosen)}"


def test_several_pages_deleted_together_name_their_heirs(
    german: Town, admin_client: Client
) -> None:
    project = pages.ProjectPage.objects.get(pk=german.project.pk)
    arabic = in_language(project, "ar")
    expected = facts_of(project)
    both = admin_client.get(bulk(project, arabic)).content.decode()
    assert "Yes, delete" in both
    assert "original of translations" not in both
    html = admin_client.get(bulk(project)).content.decode()
    assert "“Garten” is the original of translations" in html
    assert admin_client.post(bulk(project)).status_code == 302
    assert not pages.ProjectPage.objects.filter(pk=project.pk).exists()
    assert facts_of(pages.ProjectPage.objects.get(pk=arabic.pk)) == expected


def test_an_alias_is_the_same_thing_at_a_second_address(german: Town, client: Client) -> None:
    project = pages.ProjectPage.objects.get(pk=german.project.pk)
    arabic = in_language(project, "ar")
    alias = project.create_alias(update_slug="again")
    arabic_alias = arabic.create_alias(update_slug="again")
    assert list(projects.visible()) == [project]
    assert awards.all_grants().count() == 1
    for page in (alias, arabic_alias):
        assert "722" in client.get(page.url).content.decode()
        assert original_of(page) == project

    project.unpublish()
    pages.ProjectPage.objects.filter(pk=alias.pk).update(live=True)
    assert list(projects.visible()) == [alias]
    # As the button "convert alias to ordinary page" does.
    alias.alias_of = None
    alias.save()
    publish(alias)
    publish(project)
    assert set(projects.visible()) == {project, alias}


def test_moving_and_copying_leave_translations_where_they_are(german: Town) -> None:
    project = pages.ProjectPage.objects.get(pk=german.project.pk)
    arabic = in_language(project, "ar")
    project.move(german.projects.get_parent(), pos="last-child")
    project = pages.ProjectPage.objects.get(pk=project.pk)
    assert arabic.original == project
    assert facts_of(arabic.original) == facts_of(project)

    copied = project.copy(update_attrs={"slug": "copy"})
    assert copied.original == copied
    assert facts_of(copied) == facts_of(project)
    assert set(projects.visible()) == {project, copied}
    easy = copied.copy_for_translation(locale(OTHERS[1]), copy_parents=True)
    assert easy.original == copied
