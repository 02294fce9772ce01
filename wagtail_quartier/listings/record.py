"""What a funder asks of a project: participants, partners, funding, publicity."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from wagtail_quartier.listings import pictures, vocabulary
from wagtail_quartier.snippets.funding import FundingProgramme
from wagtail_quartier.snippets.people import Organisation
from wagtail_quartier.translations import facts_with_words


@dataclass(frozen=True, slots=True)
class YearFigure:
    """Participants of one year; percentages are of the largest figure, for drawing bars."""

    year: int
    planned: int | None
    reached: int | None
    planned_share: int
    reached_share: int


@dataclass(frozen=True, slots=True)
class Participants:
    """All years with their sums.

    A sum leaves out what is not known, and is ``None`` where nothing is.
    """

    years: list[YearFigure]
    planned: int | None
    reached: int | None

    def __bool__(self) -> bool:
        return bool(self.years)


@dataclass(frozen=True, slots=True)
class FundingEntry:
    """A programme that pays, in the active language.

    Logo and website are facts: read them from ``original``; ``statement`` is the sentence that has
    to be shown, and ``spoken_by`` the version of the programme whose language it is in.
    """

    programme: FundingProgramme
    original: FundingProgramme
    statement: str
    spoken_by: FundingProgramme
    reference_number: str
    funded_from: dt.date | None
    funded_until: dt.date | None


@dataclass(frozen=True, slots=True)
class PartnerEntry:
    """An organisation and its role, in the language of ``words``."""

    organisation: Organisation
    role: str
    words: Any = None


@dataclass(frozen=True, slots=True)
class EvidenceEntry:
    """Proof that may be shown: everything from the original's row, but for its title."""

    fact: Any
    words: Any

    @property
    def title(self) -> str:
        """What it is, in the language of ``words``."""
        return self.words.title or self.fact.title

    @property
    def kind(self) -> str:
        """What sort of proof, in the active language."""
        return str(self.fact.get_kind_display())

    @property
    def date(self) -> dt.date | None:
        """When it was published."""
        return self.fact.date

    @property
    def image(self) -> Any:
        """A picture of it."""
        return self.fact.image

    @property
    def address(self) -> str:
        """Where it can be read: its address, else the address of the document."""
        return self.fact.url or (self.fact.document.url if self.fact.document else "")


def participants(project: Any) -> Participants:
    """Return the participants by year, oldest first, with sums."""
    rows = project.participant_figures.all()
    return in_figures((row.year, row.planned, row.reached) for row in rows)


def in_figures(rows: Iterable[tuple[int, int | None, int | None]]) -> Participants:
    """Return participants by year from rows of year, planned and reached, in any order.

    Several rows of one year are added up; what none of them knows stays unknown.
    """
    by_year: dict[int, list[tuple[int | None, int | None]]] = defaultdict(list)
    for year, planned, reached in rows:
        by_year[year].append((planned, reached))
    figures = [
        (year, _sum(planned for planned, _reached in of_year), _sum(r for _planned, r in of_year))
        for year, of_year in sorted(by_year.items())
    ]
    most = max((number or 0 for figure in figures for number in figure[1:]), default=0)
    return Participants(
        years=[
            YearFigure(year, planned, reached, _share(planned, most), _share(reached, most))
            for year, planned, reached in figures
        ],
        planned=_sum(planned for _year, planned, _reached in figures),
        reached=_sum(reached for _year, _planned, reached in figures),
    )


def partners(page: Any) -> list[PartnerEntry]:
    """Return the partners: which from the original, their role from the translation."""
    return [
        PartnerEntry(fact.organisation, words.role, words)
        for fact, words in facts_with_words(page, "partner_links", "organisation")
    ]


def funding(project: Any) -> list[FundingEntry]:
    """Return the programmes that pay, in the active language."""
    rows = list(project.funding_links.select_related("programme"))
    known = vocabulary.by_pk(FundingProgramme)
    pictures.attach([row.programme for row in rows], "logo")
    return [funding_entry(row, known.get(row.programme_id, row.programme)) for row in rows]


def funding_entry(row: Any, programme: FundingProgramme) -> FundingEntry:
    """Return who pays, from a row and the programme in the active language; no query."""
    # What the rules demand is shown, if need be in the language in which it was written.
    spoken_by = programme if programme.required_statement.strip() else row.programme
    return FundingEntry(
        programme=programme,
        original=row.programme,
        statement=spoken_by.required_statement.strip(),
        spoken_by=spoken_by,
        reference_number=row.reference_number,
        funded_from=row.funded_from,
        funded_until=row.funded_until,
    )


def public_evidence(page: Any) -> list[EvidenceEntry]:
    """Return the publicity evidence that may be shown, with the translation's titles."""
    pairs = facts_with_words(page, "evidence", "document")
    shown = [(fact, words) for fact, words in pairs if fact.is_public]
    pictures.attach(fact for fact, _words in shown)
    return [EvidenceEntry(fact, words) for fact, words in shown]


def _sum(numbers: Iterable[int | None]) -> int | None:
    known = [number for number in numbers if number is not None]
    return sum(known) if known else None


def _share(number: int | None, most: int) -> int:
    return round(100 * (number or 0) / most) if most else 0
