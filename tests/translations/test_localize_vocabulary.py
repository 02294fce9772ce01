"""Translating a page offers the vocabulary it shows along with it, and spares what exists."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse
from wagtail.models import Locale

from tests import factories
from tests.admin.conftest import administrator, editor  # noqa: F401
from tests.translations.localize import edit_address, german, translate
from wagtail_quartier import models
from wagtail_quartier.admin import vocabulary
from wagtail_quartier.admin.vocabulary_view import vocabulary_url
from wagtail_quartier.pages.models import FieldOfActionPage, ProjectPage

pytestmark = pytest.mark.django_db

EVERY_KIND = ["Prize", "Networks", "Town funds", "Advice", "Older people"]


@pytest.fixture
def project() -> ProjectPage:
    """A project that shows one thing of every kind, and a term translated by hand."""
    made = factories.project(fields_of_action=[factories.field_of_action(title="Networks")])
    by_hand = factories.TargetGroupFactory(name="Everybody")
    copy = by_hand.copy_for_translation(german())
    copy.name = "Alle"
    copy.save()
    for group in (by_hand, factories.TargetGroupFactory(name="Older people")):
        made.target_group_links.create(target_group=group)
    made.funding_links.create(programme=factories.FundingProgrammeFactory(name="Town funds"))
    made.office_hours_links.create(office_hours=factories.OfficeHoursFactory(title="Advice"))
    made.save()
    factories.grant(made, award=factories.AwardFactory(name="Prize"))
    return made


def in_german(model: Any) -> list[str]:
    return [str(row) for row in model.objects.filter(locale=german()).order_by("pk")]


def test_after_translating_a_page_its_vocabulary_is_translated_with_one_button(
    administrator: Client,  # noqa: F811
    project: ProjectPage,
) -> None:
    submit = reverse("wagtail_localize:submit_page_translation", args=[project.pk])
    response = administrator.post(submit, {"locales": [german().pk]}, follow=True)
    translation = ProjectPage.objects.get(locale=german())
    assert response.redirect_chain[-1][0] == edit_address(translation)
    html = response.content.decode()
    assert "5 things shown here have no words in Deutsch yet." in html
    assert "are always read from the original" in html
    assert f'href="{edit_address(project)}"' in html
    address = vocabulary_url(translation)
    assert f'href="{address}"' in html

    step = administrator.get(address)
    assert "Translate what is shown here" in step.content.decode()
    labels = [
        label
        for _group, pairs in step.context["form"]["chosen"].field.choices
        for _key, label in pairs
    ]
    assert labels == EVERY_KIND
    response = administrator.post(
        address, {"chosen": step.context["form"]["chosen"].value()}, follow=True
    )
    assert "5 things are there in Deutsch now" in response.content.decode()
    assert "no words in Deutsch yet" not in response.content.decode()
    assert in_german(models.TargetGroup) == ["Alle", "Older people"]
    assert in_german(models.Award) == ["Prize"]
    assert in_german(models.FundingProgramme) == ["Town funds"]
    assert in_german(models.OfficeHours) == ["Advice"]
    assert in_german(FieldOfActionPage) == ["Networks"]
    # The facts still refer to the originals.
    assert {row.award.locale for row in translation.award_grants.all()} == {project.locale}
    assert administrator.get(address).status_code == 302


def test_what_is_ticked_is_checked(
    administrator: Client,  # noqa: F811
    editor: Client,  # noqa: F811
    project: ProjectPage,
) -> None:
    translate(project)
    translation = ProjectPage.objects.get(locale=german())
    address = vocabulary_url(translation)
    for chosen in ([], ["wagtail_quartier.award:999"], ["x" * 300]):
        response = administrator.post(address, {"chosen": chosen})
        assert response.status_code == 200
        assert response.context["form"].errors
    for wrong in ("wagtail_quartier/award/x/", "wagtail_quartier/place/1/", "no/model/1/"):
        assert administrator.get(f"/admin/quartier/vocabulary/{wrong}").status_code == 404
    # Whoever may edit pages may not yet submit translations.
    assert editor.get(address).status_code in (302, 403)
    assert "no words in" not in editor.get(edit_address(translation)).content.decode()
    assert in_german(models.Award) == []


def test_topics_of_office_hours_are_offered_and_the_number_of_queries_is_fixed(
    django_assert_num_queries: Any,
) -> None:
    offer = factories.OfficeHoursFactory(title="Advice")
    offer.topic_links.create(topic=factories.TopicFactory(name="Debts"))
    offer.save()
    translate(offer)
    translation = models.OfficeHours.objects.get(locale=german())
    with django_assert_num_queries(4) as before:
        found = vocabulary.untranslated(translation)
    assert [str(row) for row in found] == ["Debts"]
    offer.topic_links.create(topic=factories.TopicFactory(name="Housing"))
    offer.save()
    translation = models.OfficeHours.objects.get(locale=german())
    with django_assert_num_queries(len(before.captured_queries)):
        assert len(vocabulary.untranslated(translation)) == 2


def test_with_wagtails_own_translation_it_is_copied(
    project: ProjectPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vocabulary, "TRANSLATORS", ("simple_translation",))
    user = User.objects.create_superuser("grace", "grace@example.org", "secret")
    assert vocabulary.may_translate(user)
    translation = project.copy_for_translation(german(), copy_parents=True)
    vocabulary.translate_all(vocabulary.untranslated(translation), german(), user)
    assert vocabulary.untranslated(translation) == []
    assert in_german(models.TargetGroup) == ["Alle", "Older people"]
    assert FieldOfActionPage.objects.filter(locale=german()).get().live is False
    monkeypatch.setattr(vocabulary, "TRANSLATORS", ())
    assert not vocabulary.may_translate(user)


def test_a_plain_form_of_a_translation_says_which_facts_count(
    administrator: Client,  # noqa: F811
) -> None:
    originals = [
        factories.quarter(),
        factories.centre(),
        factories.project(),
        factories.field_of_action(),
        factories.OfficeHoursFactory(),
        factories.AwardFactory(),
        factories.FundingProgrammeFactory(),
    ]
    locale = Locale.objects.get(pk=german().pk)
    for original in originals:
        options = {"copy_parents": True} if hasattr(original, "path") else {}
        copy = original.copy_for_translation(locale, **options)
        copy.save()
        html = administrator.get(edit_address(copy)).content.decode()
        assert "What is entered for them here has no effect." in html, original
        assert f'href="{edit_address(original)}"' in html
        assert "has no effect" not in administrator.get(edit_address(original)).content.decode()
