"""Synchronising translations: nobody's text is overwritten without a word and a way back."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client, TestCase
from django.urls import reverse
from wagtail.models import GroupPagePermission, PageLogEntry
from wagtail_localize.models import TranslationSource

from tests import factories
from tests.translation_states.translating import locale, localized, publish, row_of
from wagtail_quartier.translation_states.overwriting import overwrites
from wagtail_quartier.translation_states.table import State

pytestmark = pytest.mark.django_db


def committed(work: Any, *args: Any, **kwargs: Any) -> Any:
    """Let wagtail-localize publish, which it does when a transaction is committed."""
    with TestCase.captureOnCommitCallbacks(execute=True):
        return work(*args, **kwargs)


@pytest.fixture
def edited(db: None) -> Any:
    """A project whose German teaser somebody has edited by hand."""
    project = factories.project(title="Edible Yard", teaser="We sow.")
    translation = committed(localized, project)
    publish(translation.get_target_instance(), teaser="Wir säen gern.")
    return project


def german(project: Any) -> Any:
    return project.get_translation(locale())


def sync_address(project: Any) -> str:
    source = TranslationSource.objects.get_for_instance(project)
    return reverse("wagtail_localize:update_translations", args=[source.pk])


def test_the_warning_lists_what_would_be_lost(administrator: Client, edited: Any) -> None:
    text = administrator.get(sync_address(edited)).content.decode()
    for part in ("would be overwritten", "Wir säen gern.", "DE We sow.", "Teaser", "keep_edited"):
        assert part in text
    assert "DE Edible Yard</dd>" not in text

    other = factories.project(title="Repair Café")
    committed(localized, other)
    assert "would be overwritten" not in administrator.get(sync_address(other)).content.decode()


def test_texts_are_overwritten_with_a_way_back(administrator: Client, edited: Any) -> None:
    publish(edited, title="The Edible Yard")
    form = {"publish_translations": "on", "next": "/admin/"}
    response = committed(administrator.post, sync_address(edited), form)
    assert response.url == "/admin/"
    assert german(edited).teaser == "DE We sow."
    text = administrator.get("/admin/").content.decode()
    assert "texts edited by hand have been overwritten: Teaser" in text
    address = text.split('<form method="post" action="')[1].split('"')[0]
    assert "take-back" in address

    assert administrator.get(address).status_code == 405
    committed(administrator.post, address)
    assert german(edited).teaser == "Wir säen gern."
    assert PageLogEntry.objects.filter(action="wagtail_quartier.text_taken_back").exists()
    source = TranslationSource.objects.get_for_instance(edited)
    assert overwrites(source) == []
    committed(administrator.post, sync_address(edited), {"publish_translations": "on"})
    assert german(edited).teaser == "Wir säen gern."


def test_texts_can_be_kept(administrator: Client, edited: Any) -> None:
    publish(edited, title="The Edible Yard")
    form = {"publish_translations": "on", "keep_edited": "on"}
    committed(administrator.post, sync_address(edited), form)
    assert german(edited).teaser == "Wir säen gern."
    assert german(edited).title == "The Edible Yard"
    assert row_of(edited).state == State.OUTDATED


def test_publishing_from_the_editor_of_strings_offers_the_way_back(
    administrator: Client, editor: Client, edited: Any
) -> None:
    address = reverse("wagtailadmin_pages:edit", args=[german(edited).pk])
    committed(administrator.post, address, {"action": "publish"})
    assert german(edited).teaser == "DE We sow."
    text = administrator.get("/admin/").content.decode()
    action = text.split('<form method="post" action="')[1].split('"')[0]
    GroupPagePermission.objects.filter(permission__codename="publish_page").delete()
    editor.post(action)
    assert german(edited).teaser == "DE We sow."
    committed(administrator.post, action)
    assert german(edited).teaser == "Wir säen gern."
