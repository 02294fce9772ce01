"""Choices of the filters: the word that stands in an address, and its name today."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any

from django.utils.translation import get_language

from wagtail_quartier.keeping import kept, survives
from wagtail_quartier.languages import spoken_language_choices
from wagtail_quartier.listings import fields_of_action, quarters, vocabulary
from wagtail_quartier.listings.project_facts import project_facts
from wagtail_quartier.listings.status import Status
from wagtail_quartier.snippets.awards import Award
from wagtail_quartier.snippets.base import Word
from wagtail_quartier.snippets.funding import FundingProgramme
from wagtail_quartier.snippets.office_hours import OfficeHours
from wagtail_quartier.snippets.vocabulary import TargetGroup, Topic
from wagtail_quartier.translations import neutral_language, words_locale
from wagtail_quartier.written import Name, Written

Pair = tuple[str, str]


def named(thing: Any, name: str) -> Written:
    """Return the name of ``thing`` with the language it is written in."""
    locale = words_locale(thing)
    return Written(name, locale.language_code if locale else "")


def _kept(kind: Hashable, say: Callable[[], list[Pair]]) -> list[Pair]:
    """Return words that do not depend on projects, put together once for many forms."""
    return kept(("words", kind, get_language()), say, survives("project"))


def quarter_words() -> list[Pair]:
    """Slug of each visible quarter's original with its title; quarters below others indented."""
    return _kept("quarter", _quarter_words)


def _quarter_words() -> list[Pair]:
    known = quarters.known()
    top = min((original.depth for original, _shown in known), default=0)
    return [
        (original.slug, named(shown, "\u2007\u2007" * (original.depth - top) + shown.title))
        for original, shown in known
    ]


def field_words() -> list[Pair]:
    """Slug of each visible field of action's original with its title."""
    return _kept("field", _field_words)


def _field_words() -> list[Pair]:
    return [
        (original.slug, named(shown, shown.title)) for original, shown in fields_of_action.known()
    ]


def _vocabulary(model: type[Word]) -> Callable[[], list[Pair]]:
    def say() -> list[Pair]:
        return [
            (original.slug, named(shown, shown.name)) for original, shown in vocabulary.known(model)
        ]

    return lambda: _kept(model, say)


target_group_words = _vocabulary(TargetGroup)
award_words = _vocabulary(Award)
programme_words = _vocabulary(FundingProgramme)
topic_words = _vocabulary(Topic)


def status_words() -> list[Pair]:
    """The states of a project."""
    return [(value, str(label)) for value, label in Status.choices]


def carrier_words() -> list[Pair]:
    """The carriers of visible projects; the number behind a word is what counts."""
    language = neutral_language()
    return [(word, Name(name, language)) for word, name in project_facts().carriers]


def award_year_words() -> list[Pair]:
    """The years in which visible projects were awarded something, newest first."""
    return [(year, year) for year in project_facts().options.get("award_year", ())]


def project_year_words() -> list[Pair]:
    """The years in which visible projects run, newest first."""
    return [(str(year), str(year)) for year in project_facts().years]


def kind_words() -> list[Pair]:
    """The kinds of office hours."""
    return [(value, str(label)) for value, label in OfficeHours.Kind.choices]


def language_words() -> list[Pair]:
    """The languages that can be spoken."""
    return spoken_language_choices()
