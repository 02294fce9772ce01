"""What a funder asks of a project: participants, partners, funding, publicity."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from wagtail_quartier.listings import pictures
from wagtail_quartier.snippets.funding import FundingProgramme
from wagtail_quartier.snippets.people import Organisation
from wagtail_quartier.translations import facts_with_words, in_active_language


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
    """All years with their sums; a sum leaves out what is not known."""

    years: list[YearFigure]
    planned: int
    reached: int

    def __bool__(self) -> bool:
        return bool(self.years)


@dataclass(frozen=True, slots=True)
class FundingEntry:
    """A programme that pays, in the active language."""

    programme: FundingProgramme
    reference_number: str
    funded_from: dt.date | None
    funded_until: dt.date | None


@dataclass(frozen=True, slots=True)
class PartnerEntry:
    """An organisation and its role."""

    organisation: Organisation
    role: str


def participants(project: Any) -> Participants:
    """Return the participants by year, oldest first, with sums."""
    rows = sorted(project.participant_figures.all(), key=lambda row: row.year)
    most = max((number or 0 for row in rows for number in (row.planned, row.reached)), default=0)
    return Participants(
        years=[
            YearFigure(
                row.year,
                row.planned,
                row.reached,
                _share(row.planned, most),
                _share(row.reached, most),
            )
            for row in rows
        ],
        planned=sum(row.planned or 0 for row in rows),
        reached=sum(row.reached or 0 for row in rows),
    )


def partners(page: Any) -> list[PartnerEntry]:
    """Return the partners: which from the original, their role from the translation."""
    return [
        PartnerEntry(fact.organisation, words.role)
        for fact, words in facts_with_words(page, "partner_links", "organisation")
    ]


def funding(project: Any) -> list[FundingEntry]:
    """Return the programmes that pay, in the active language."""
    rows = list(project.funding_links.select_related("programme"))
    programmes = in_active_language([row.programme for row in rows])
    pictures.attach(programmes, "logo")
    return [
        FundingEntry(programme, row.reference_number, row.funded_from, row.funded_until)
        for row, programme in zip(rows, programmes, strict=True)
    ]


def public_evidence(page: Any) -> list[Any]:
    """Return the publicity evidence that may be shown, with the translation's titles."""
    return [
        words for fact, words in facts_with_words(page, "evidence", "document") if fact.is_public
    ]


def _share(number: int | None, most: int) -> int:
    return round(100 * (number or 0) / most) if most else 0
