"""What is good in a quarter, what is missing, what it asks itself, and what answers that."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import swapper

from wagtail_quartier.listings import ideas, resolutions
from wagtail_quartier.listings.ideas import NamedIdea
from wagtail_quartier.listings.resolutions import ResolutionEntry
from wagtail_quartier.listings.roles import visible_of_role
from wagtail_quartier.translations import (
    facts_with_words,
    fetched,
    in_active_language,
    shown_originals,
)

#: The child rows of a quarter that are statements.
RELATIONS = ("strengths", "weaknesses", "guiding_questions")


@dataclass(frozen=True, slots=True)
class StatementEntry:
    """A sentence in the language of ``words``, with what shows and what answers it.

    ``answer`` is a page in the active language, ``resolution`` what a session has agreed on about
    it, ``idea`` what somebody has proposed, ``key`` the word by which an address asks about it.
    """

    words: Any
    answer: Any
    key: str
    resolution: ResolutionEntry | None = None
    idea: NamedIdea | None = None

    @property
    def text(self) -> str:
        """The sentence."""
        return self.words.text

    @property
    def evidence(self) -> str:
        """How one knows."""
        return self.words.evidence

    @property
    def evidence_url(self) -> str:
        """Where one can read it, a fact."""
        return self.words.evidence_url

    @property
    def answer_url(self) -> str:
        """An address elsewhere that answers it, a fact."""
        return self.words.answer_url


def of_quarter(quarter: Any) -> dict[str, list[StatementEntry]]:
    """Return the statements of a quarter by their relation.

    Facts come from the original, words from the translation. What answers is left out where
    nobody may see it. One query for each relation, two or three for all pages that answer, and two
    each for all resolutions and all ideas.
    """
    pairs = {relation: facts_with_words(quarter, relation) for relation in RELATIONS}
    facts = [fact for rows in pairs.values() for fact, _words in rows]
    answers = _answers({fact.answer_page_id for fact in facts} - {None})
    agreed = resolutions.by_key({fact.answer_resolution for fact in facts} - {None})
    proposed = ideas.by_pk({fact.answer_idea_id for fact in facts} - {None})
    return {
        relation: [
            StatementEntry(
                words,
                answers.get(fact.answer_page_id),
                fact.translation_key.hex,
                agreed.get(fact.answer_resolution),
                proposed.get(fact.answer_idea_id),
            )
            for fact, words in rows
        ]
        for relation, rows in pairs.items()
    }


def ideas_page() -> Any:
    """Return the page that takes ideas now, in the active language; ``None`` where none does."""
    found = in_active_language(visible_of_role("ideas").order_by("path")[:1])
    # A host's own page of ideas need not be one that closes.
    return found[0] if found and getattr(found[0], "is_open", True) else None


def _answers(keys: set[int]) -> dict[int, Any]:
    """Return the visible pages among ``keys``, each in the active language."""
    if not keys:
        return {}
    pages = swapper.load_model("wagtailcore", "Page")._default_manager
    chosen = {page.pk: page.translation_key for page in pages.filter(pk__in=keys)}
    rows = fetched(shown_originals(pages.filter(translation_key__in=set(chosen.values()))))
    shown = dict(zip((row.translation_key for row in rows), in_active_language(rows), strict=True))
    return {pk: shown[key] for pk, key in chosen.items() if key in shown}
