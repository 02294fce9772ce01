"""Easy language has a name of its own, and its editors are told what is hard to read."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils.translation import gettext, override
from wagtail.models import Locale
from wagtail_localize.models import (
    StringTranslation,
    TranslatableObject,
    Translation,
    TranslationSource,
)

from tests import factories
from wagtail_quartier.admin.easy_language_text import plain, texts_of
from wagtail_quartier.checks.languages import check_easy_language
from wagtail_quartier.languages import own_language_name

LANGUAGES = [("en", "English"), ("de", "Deutsch"), ("de-simple", "Leichte Sprache")]
BODY = [
    ("heading", {"text": "Ein sehr gemütliches Nachbarschaftshaus"}),
    ("figures", {"figures": [{"number": "5", "label": "Ca. fünf Leute"}]}),
]


@pytest.fixture(autouse=True)
def three_languages(settings: Any) -> None:
    settings.LANGUAGES = settings.WAGTAIL_CONTENT_LANGUAGES = LANGUAGES


@pytest.fixture
def easy(db: None) -> Locale:
    return Locale.objects.create(language_code="de-simple")


def hints(html: str) -> list[str]:
    """Return the hints of a screen, as they are read."""
    (box,) = re.findall(r'<div class="quartier-easy">(.*?)</div>', html, re.DOTALL) or [""]
    items = re.findall(r"<li>(.*?)</li>", box, re.DOTALL)
    return [" ".join(unescape(re.sub(r"<.*?>", "", item)).split()) for item in items]


def test_a_page_in_easy_language_is_looked_at_and_saved_all_the_same(
    easy: Locale, administrator: Client
) -> None:
    project = factories.project(teaser="Wir sind nicht weit weg.")
    version = project.copy_for_translation(easy, copy_parents=True)
    version.teaser, version.body = "Wir sind nicht weit weg. Kommen Sie!", BODY
    version.goals = "<p>Das Haus wird gebaut.</p>"
    version.save_revision().publish()
    found = hints(
        administrator.get(reverse("wagtailadmin_pages:edit", args=[version.pk])).content.decode()
    )

    assert found[0] == (
        "Teaser: Wir sind nicht weit weg. “nicht”: say what is, rather than what is not."
    )
    assert "Kommen Sie! There are 2 sentences in one line." in found[1]
    assert any("“Nachbarschaftshaus” is long." in hint for hint in found)
    assert any("Write “ungefähr”." in hint for hint in found)
    assert any("“wird … gebaut”: say who does it." in hint for hint in found)

    original = administrator.get(reverse("wagtailadmin_pages:edit", args=[project.pk]))
    assert "quartier-easy" not in original.content.decode()


def test_a_snippet_that_is_easy_hears_so(easy: Locale, administrator: Client) -> None:
    offer = factories.OfficeHoursFactory(title="Rat", locale=easy)
    edit = reverse("wagtailsnippets_wagtail_quartier_officehours:edit", args=[offer.pk])
    assert "Easy language: nothing stands out." in administrator.get(edit).content.decode()

    offer.note = "Sie bezahlen nichts."
    offer.save()
    html = administrator.get(edit).content.decode()
    assert [hint.split(":")[0] for hint in hints(html)] == ["Note"]


def test_a_translation_in_wagtail_localize_says_it_at_its_head(
    easy: Locale, administrator: Client
) -> None:
    group = factories.TargetGroupFactory(name="Families", description="For everybody.")
    source, _new = TranslationSource.get_or_create_from_instance(group)[:2]
    translation = Translation.objects.create(source=source, target_locale=easy)
    translation.save_target()
    version = type(group).objects.get(translation_key=group.translation_key, locale=easy)
    edit = reverse("wagtailsnippets_wagtail_quartier_targetgroup:edit", args=[version.pk])
    assert "quartier-easy" not in administrator.get(edit).content.decode()

    segment = source.stringsegment_set.get(context__path="description")
    StringTranslation.objects.create(
        translation_of=segment.string,
        locale=easy,
        context=segment.context,
        data="Für alle &amp; jeden",
    )
    html = administrator.get(edit).content.decode()

    assert "js-translation-editor" in html
    (hint,) = hints(html)
    assert hint.startswith("Description: Für alle & jeden “&” is a special character.")
    assert TranslatableObject.objects.count() == 1


def test_the_words_of_rich_text_keep_their_lines() -> None:
    assert plain("<h2>Eins</h2><p>Zwei<br/>drei &amp; <b>vier</b></p>") == "Eins\nZwei\ndrei & vier"


@pytest.mark.django_db
def test_facts_and_addresses_are_no_prose() -> None:
    award = factories.AwardFactory(name="Preis", website="https://example.org/")
    assert list(texts_of(award)) == [("Name", "Preis"), ("Description", "")]


def test_it_has_a_name_of_its_own_and_the_words_of_german(settings: Any) -> None:
    assert own_language_name("de-simple") == "Leichte Sprache"
    assert [check_easy_language(), own_language_name("de")] == [[], "Deutsch"]
    with override("de-simple"):
        assert gettext("Neighbourhood centre") == "Stadtteilzentrum"

    for name in ("Deutsch", "German"):
        settings.LANGUAGES = [("de", "Deutsch"), ("de-simple", name), ("xx-simple", "Easy")]
        assert [message.id for message in check_easy_language()] == ["wagtail_quartier.W003"]
    settings.LANGUAGES = [("de", "Deutsch")]
    assert own_language_name("de-simple") == "Leichte Sprache"
