"""The shape of a demo project and of what belongs to it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from example_site.demo.shapes import OnDay


@dataclass(frozen=True, kw_only=True)
class Funding:
    """Who pays for a project."""

    programme: str
    reference: str = ""
    start: dt.date | None = None
    end: dt.date | None = None


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """Proof that the funding was made public."""

    title: str
    kind: str
    date: dt.date
    url: str = ""
    picture: str = ""
    document: tuple[str, ...] = ()
    is_public: bool = True


@dataclass(frozen=True, kw_only=True)
class Grant:
    """An award a project received."""

    award: str
    year: int
    distinction: str
    jury_words: str


@dataclass(frozen=True, kw_only=True)
class Project:
    """A project; ``participants`` are triples of year, planned and reached."""

    key: str
    title: str
    slug: str
    teaser: str
    picture: str
    carrier: str
    fields: tuple[str, ...]
    start: dt.date | OnDay
    end: dt.date | OnDay | None = None
    quarters: tuple[str, ...] = ()
    discontinued: bool = False
    goals: str = ""
    content: str = ""
    results: str = ""
    referral: str = ""
    volunteering: str = ""
    ages: tuple[int | None, int | None] = (None, None)
    target_groups: tuple[str, ...] = ()
    participants: tuple[tuple[int, int | None, int | None], ...] = ()
    partners: tuple[tuple[str, str], ...] = ()
    contacts: tuple[tuple[str, str], ...] = ()
    office_hours: tuple[str, ...] = ()
    funding: tuple[Funding, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    grants: tuple[Grant, ...] = ()
    links: tuple[tuple[str, str], ...] = ()
    gallery: tuple[tuple[str, str], ...] = ()
    body: tuple[tuple[str, Any], ...] = ()

    @property
    def in_all_quarters(self) -> bool:
        """Whether the project names no quarter of its own."""
        return not self.quarters
