"""Words in addresses: made from names, free of doubles, and never the cause of an error."""

from __future__ import annotations

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st
from wagtail.models import Locale

from tests import factories
from wagtail_quartier.models import Award, FundingProgramme, TargetGroup, Topic
from wagtail_quartier.snippets.base import word_for_address

WORDS = [Award, FundingProgramme, TargetGroup, Topic]


@pytest.mark.parametrize(
    ("name", "word"),
    [
        ("Ältere Menschen", "aeltere-menschen"),
        ("Straßenfeste & Märkte", "strassenfeste-maerkte"),
        ("Bürger:innen", "buergerinnen"),
        ("Über 65", "ueber-65"),
        ("  Wohnen  ", "wohnen"),
        ("كبار السن", "كبار-السن"),
        ("Дети", "дети"),
        ("!!!", ""),
        ("", ""),
        ("a" * 200, "a" * 80),
    ],
)
def test_a_name_becomes_a_word(name: str, word: str) -> None:
    assert word_for_address(name) == word


@given(st.text(max_size=300))
def test_a_word_is_short_and_whole(name: str) -> None:
    word = word_for_address(name)
    assert len(word) <= 80
    assert not set(word) & set(" /?#&%:.\x00")


@pytest.mark.django_db
class TestWordsOfEntries:
    @pytest.fixture(params=WORDS, autouse=True)
    def each_model(self, request):
        self.model = request.param

    def make(self, name: str, **fields: object):
        return self.model.objects.create(name=name, **fields)

    def test_the_word_is_made_when_it_is_missing(self) -> None:
        assert self.make("Bürger:innen").slug == "buergerinnen"

    def test_a_word_that_was_given_stays(self) -> None:
        assert self.make("Bürger:innen", slug="people").slug == "people"

    def test_the_word_does_not_follow_a_changed_name(self) -> None:
        entry = self.make("Families")
        entry.name = "Parents"
        entry.save()
        assert entry.slug == "families"

    def test_the_same_name_again_gets_a_free_word(self) -> None:
        slugs = [self.make("Families").slug for _ in range(4)]
        assert slugs == ["families", "families-2", "families-3", "families-4"]

    def test_a_gap_is_used(self) -> None:
        entries = [self.make("Families") for _ in range(3)]
        entries[1].delete()
        assert self.make("Families").slug == "families-2"

    def test_words_that_only_begin_alike_do_not_disturb(self) -> None:
        self.make("Families with children")
        assert self.make("Families").slug == "families"

    def test_a_name_of_signs_only_still_gets_a_word(self) -> None:
        assert self.make("!!!").slug == self.model._meta.model_name
        assert self.make("???").slug == f"{self.model._meta.model_name}-2"

    def test_the_longest_name_twice_fits_the_column(self) -> None:
        first, second = self.make("ä" * 120), self.make("ä" * 120)
        assert first.slug != second.slug
        for entry in (first, second):
            entry.full_clean()
            assert len(entry.slug) <= 80

    def test_validation_fills_the_word_in_before_it_looks_for_doubles(self) -> None:
        self.make("Families")
        entry = self.model(name="Families", locale=Locale.get_default())
        entry.full_clean()
        assert entry.slug == "families-2"

    def test_a_word_that_is_taken_is_refused_with_words(self) -> None:
        self.make("Families")
        entry = self.model(name="Others", slug="families", locale=Locale.get_default())
        with pytest.raises(ValidationError) as refused:
            entry.full_clean()
        assert "Another entry already has this word." in refused.value.message_dict["slug"]

    def test_one_language_has_a_word_once_whoever_writes_it(self) -> None:
        self.make("Families")
        with pytest.raises(IntegrityError), transaction.atomic():
            self.make("Others", slug="families")

    def test_a_translation_keeps_the_word(self) -> None:
        german = Locale.objects.get_or_create(language_code="de")[0]
        original = self.make("Families")
        translation = original.copy_for_translation(german)
        translation.name = "Familien"
        translation.full_clean()
        translation.save()
        assert translation.slug == original.slug == "families"

    def test_another_language_does_not_lend_its_words_to_others(self) -> None:
        german = Locale.objects.get_or_create(language_code="de")[0]
        self.make("Families")
        stranger = self.make("Families", locale=german)
        # A word means one thing in all languages, so that addresses can be shared.
        assert stranger.slug == "families-2"


@pytest.mark.django_db
def test_the_form_of_the_editor_answers_a_double_word_instead_of_failing(admin_client) -> None:
    factories.TopicFactory(name="Debts")
    answer = admin_client.post(
        reverse("wagtailsnippets_wagtail_quartier_topic:add"), {"name": "Others", "slug": "debts"}
    )
    assert answer.status_code == 200
    assert Topic.objects.count() == 1
    assert "Another entry already has this word." in answer.content.decode()
