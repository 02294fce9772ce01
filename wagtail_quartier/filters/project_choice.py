"""What of the projects fits a choice, and what each other option would give."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from wagtail_quartier.listings import project_search
from wagtail_quartier.listings.bits import Bits
from wagtail_quartier.listings.project_facts import ProjectFacts

#: The facets with options that are counted, in no order that matters.
FACETS = (
    "quarter",
    "field",
    "group",
    "status",
    "award",
    "award_year",
    "programme",
    "carrier",
    "since",
    "until",
)
TEXT = "q"
#: These two mean one grant when they are asked for together.
TOGETHER = {"award": "award_year", "award_year": "award"}


class ProjectChoice:
    """The projects that fit ``asked``: the word chosen in each facet, and a text.

    What is asked for besides (an order, a view) is no condition.
    """

    def __init__(self, facts: ProjectFacts, asked: dict[str, str]) -> None:
        self.facts = facts
        self._sort = asked.get("sort", "")
        self.conditions = {
            name: word for name, word in asked.items() if name in FACETS or name == TEXT
        }

    @cached_property
    def _hits(self) -> project_search.Hits:
        return project_search.hits(self.conditions.get(TEXT, ""), ranked=not self._sort)

    @cached_property
    def found(self) -> Bits:
        """The projects that fit."""
        return self._fitting(self.conditions)

    @property
    def total(self) -> int:
        """How many fit."""
        return self.found.bit_count()

    def total_without(self, name: str) -> int:
        """Return how many would fit without one of the conditions."""
        return self._fitting(self._without(name)).bit_count()

    def counts(self, name: str, words: Iterable[str]) -> dict[str, int]:
        """Return for each word of a facet how many would fit with it instead.

        The empty word stands for no condition there.
        """
        others = self._without(name)
        all_ = self._fitting(others)
        # The other half of a pair is asked for by each option itself.
        rest = {other: word for other, word in others.items() if other != TOGETHER.get(name)}
        base = self._fitting(rest)
        if not base:
            return dict.fromkeys(words, 0)
        return {
            word: (base & self._bits(name, word, others) if word else all_).bit_count()
            for word in words
        }

    def ordered(self, sort: str = "", language: str = "") -> list[int]:
        """Return the places of what fits: ``newest``, by ``title``, or what fits best.

        What fits best is for a text the order of the search, unless it was found in too many to
        weigh; otherwise running projects stand first. ``language`` is that of the titles. Every
        order is the same each time.
        """
        if sort == "newest":
            return self.facts.positions(self.found)
        if sort == "title":
            return self.facts.among(project_search.by_title(self.facts, language), self.found)
        if TEXT in self.conditions and self._hits.are_ranked:
            best_first = project_search.positions(self.facts, self._hits.pages)
            return self.facts.among(best_first, self.found)
        return self.facts.running_first(self.found)

    def pks(self) -> list[int]:
        """Return the primary keys of what fits, the newest first."""
        return list(map(self.facts.pks.__getitem__, self.ordered("newest")))

    def _without(self, name: str) -> dict[str, str]:
        return {other: word for other, word in self.conditions.items() if other != name}

    def _fitting(self, conditions: dict[str, str]) -> Bits:
        found = self.facts.everything
        for name, word in conditions.items():
            found &= self._text_bits if name == TEXT else self._bits(name, word, conditions)
        return found

    def _bits(self, name: str, word: str, conditions: dict[str, str]) -> Bits:
        if name == "since":
            return self.facts.since(int(word))
        if name == "until":
            return self.facts.until(int(word))
        other = conditions.get(TOGETHER.get(name, ""))
        if other:
            pair = (word, other) if name == "award" else (other, word)
            return self.facts.grants.get(pair, 0)
        return self.facts.options.get(name, {}).get(word, 0)

    @cached_property
    def _text_bits(self) -> Bits:
        return project_search.bits(self.facts, self._hits.pages)
