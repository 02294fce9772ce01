"""The sectors of neighbourhood work: organisations by sector, and people by theirs."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from wagtail_quartier.listings.sector_names import ATTENDING, SECTORS
from wagtail_quartier.snippets.people import Organisation
from wagtail_quartier.translations import facts_with_words


@dataclass(frozen=True, slots=True)
class TakingPart:
    """An organisation that takes part, and its role in the language of ``words``."""

    organisation: Organisation
    role: str
    words: Any


@dataclass(frozen=True, slots=True)
class Sector:
    """The organisations of one sector; ``tone`` is one of the eight quarter colours."""

    name: Any
    tone: str
    entries: list[TakingPart]


@dataclass(frozen=True, slots=True)
class Attended:
    """How many came from one sector; ``share`` is the percentage of the largest, for a bar."""

    name: Any
    number: int
    share: int


@dataclass(frozen=True, slots=True)
class Attendance:
    """Who came to a session, by sector, and how many that were together."""

    sectors: list[Attended]
    total: int

    def __bool__(self) -> bool:
        return self.total > 0


def taking_part(page: Any) -> list[Sector]:
    """Return the organisations of a page's ``organisation_links``, grouped by their sector.

    Sectors stand in their usual order, organisations in that of the page. One query.
    """
    found: dict[str, list[TakingPart]] = {kind: [] for kind in SECTORS}
    for fact, words in facts_with_words(page, "organisation_links", "organisation"):
        if fact.organisation is not None:
            entry = TakingPart(fact.organisation, words.role, words)
            found.setdefault(fact.organisation.kind, []).append(entry)
    return [
        Sector(*SECTORS.get(kind, (kind, "lake")), entries)
        for kind, entries in found.items()
        if entries
    ]


def attendance(rows: Iterable[Any]) -> Attendance:
    """Return who came from rows of a sector and a number; several rows of one are added up."""
    numbers: dict[str, int] = {}
    for row in rows:
        numbers[row.sector] = numbers.get(row.sector, 0) + row.number
    names = dict(ATTENDING)
    most = max(numbers.values(), default=0)
    found = [
        Attended(names[sector], numbers[sector], round(100 * numbers[sector] / most))
        for sector in names
        if numbers.get(sector)
    ]
    return Attendance(found, sum(entry.number for entry in found))
