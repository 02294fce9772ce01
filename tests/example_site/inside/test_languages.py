"""What stands in other languages: all the words of one quarter, and none of its facts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, zip_longest

import pytest
from django.utils.translation import override
from wagtail.models import Page

from example_site.demo.easy import EASY
from example_site.demo.loading import TRANSLATIONS
from example_site.demo.memory import Memory
from example_site.demo.word_shapes import ROW_FIELDS, SNIPPET_FIELDS, PageWords, Said, each
from wagtail_quartier.easy_language.findings import Rule, findings
from wagtail_quartier.models import Idea
from wagtail_quartier.pages.models import (
    CentrePage,
    GatheringPage,
    IdeasPage,
    ProjectPage,
    QuarterPage,
    SessionPage,
)

pytestmark = pytest.mark.django_db

TEXTS = (
    *("introduction", "goals", "content", "results", "referral", "volunteering", "purpose"),
    *("audience", "interpretation", "childcare", "agenda", "minutes"),
)
#: A new line for every sentence comes with the loading; a "nicht" may be the clearest word.
RULES = set(Rule) - {Rule.SENTENCES_IN_A_LINE, Rule.NEGATION}
#: German words marked as such, but for names, which stand in a ``<bdi>``.
GERMAN = re.compile(r'<(?!bdi|option)\w+[^>]* lang="de"[^>]*>\s*([^<\s][^<]*)')
FACTS = re.compile(r'href="(?:tel|mailto):[^"]+"|<time datetime="[^"]+"')


def said_of(page: Page, name: str, fields: tuple[str, ...], words: tuple[Said, ...]) -> bool:
    """Tell whether there are words for whatever is said in the rows of a German page."""
    rows = list(getattr(page, name).all())
    return len(rows) == len(words) and all(
        bool(text) == bool(getattr(row, field))
        for row, said in zip(rows, words, strict=True)
        for field, text in zip_longest(fields, each(said), fillvalue="")
    )


def missing_words(said, page: Page) -> list[str]:
    """Return the names of what is said on a German page and not in the words for it."""
    texts = [name for name in TEXTS if getattr(page, name, "") and not said.texts.get(name)]
    rows = [
        name
        for name, fields in ROW_FIELDS.items()
        if hasattr(page, name) and not said_of(page, name, fields, said.rows.get(name, ()))
    ]
    body = ["body"] if len(page.body) != len(said.body) else []
    return texts + rows + body


def said_on(page: PageWords) -> Iterator[str]:
    """Yield every text of a page."""
    yield from (page.title, page.teaser, *page.texts.values())
    for said in (*chain(*page.rows.values()), *page.body):
        yield from each(said)


@pytest.mark.parametrize("words", TRANSLATIONS, ids=lambda words: words.language)
def test_every_word_of_the_quarter_is_translated(words):
    memory = Memory()
    missing = {
        key: missing_words(said, memory.find("page", key)) for key, said in words.pages.items()
    }
    assert {key: names for key, names in missing.items() if names} == {}
    for kind, entries in words.snippets.items():
        for key, said in entries.items():
            original = memory.find(kind, key)
            filled = [name for name in SNIPPET_FIELDS[kind] if getattr(original, name)]
            translated = memory.find(kind, f"{key}@{words.language}")
            assert len(list(filter(None, each(said)))) == len(filled), key
            assert all(getattr(translated, name) for name in filled), key
            assert translated.translation_key == original.translation_key
    answered = Idea.objects.public().exclude(answer="")
    assert len(words.ideas) == len(answered)
    assert all(idea.translated_answers.get(words.language) for idea in answered)


def test_ideas_were_left_in_every_language_of_the_quarter():
    quarter = QuarterPage.objects.get(slug="nordstadt", locale__language_code="de")
    here = Idea.objects.public().filter(quarter__path__startswith=quarter.path)
    assert {"ar", "de", "de-simple"} <= set(here.values_list("language", flat=True))


def test_every_language_says_the_same_things():
    first, *others = TRANSLATIONS
    for words in others:
        assert words.ideas.keys() == first.ideas.keys()
        assert list(words.pages) == list(first.pages)
        assert words.pictures.keys() == first.pictures.keys()
        assert {kind: list(entries) for kind, entries in words.snippets.items()} == {
            kind: list(entries) for kind, entries in first.snippets.items()
        }


def test_easy_language_says_one_short_thing_at_a_time():
    texts = [text for page in EASY.pages.values() for text in said_on(page)]
    texts += [
        text for words in EASY.snippets.values() for said in words.values() for text in each(said)
    ]
    texts += EASY.ideas.values()
    found = [fault for text in texts for fault in findings(text) if fault.rule in RULES]

    assert len(texts) > 400
    assert [fault for fault in found if "Rathausplatz" not in fault.sentence] == []


def test_facts_stand_in_every_language_as_in_german(visitor):
    for german in (
        CentrePage.objects.get(slug="alte-ziegelei", locale__language_code="de"),
        ProjectPage.objects.get(slug="stadtteilbuero-nordstadt", locale__language_code="de"),
    ):
        facts = set(FACTS.findall(visitor.get(german.url).content.decode()))
        assert len(facts) > 5
        for words in TRANSLATIONS:
            page = german.get_translations().get(locale__language_code=words.language)
            with override(words.language):
                assert set(FACTS.findall(visitor.get(page.url).content.decode())) == facts, page.url


def test_readers_of_the_quarter_meet_no_german_but_names(visitor):
    quarter = QuarterPage.objects.get(slug="ziegelei", locale__language_code="de")
    ideas = IdeasPage.objects.get(locale__language_code="de")
    taking_part = GatheringPage.objects.filter(locale__language_code="de")
    sessions = SessionPage.objects.filter(locale__language_code="de")
    assert (len(taking_part), len(sessions)) == (2, 5)
    for language in ("ar", "de-simple"):
        for german in (quarter, ideas, *taking_part, *sessions):
            page = german.get_translations().get(locale__language_code=language)
            with override(language):
                url = page.url + ("?quarter=ziegelei" if german == ideas else "")
                found = set(GERMAN.findall(visitor.get(url).content.decode()))
            # The way to German itself.
            assert found == {"Deutsch"}, url
