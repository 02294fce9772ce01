"""The shapes of the demo content: what its author writes down about each thing.

Things refer to each other by ``key``. Long texts are plain: paragraphs apart by an empty
line, and lines that begin with a dash for a list.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from recurrence import Recurrence

#: A value that depends on the day of loading.
OnDay = Callable[[dt.date], Any]


@dataclass(frozen=True, kw_only=True)
class Term:
    """A target group or a topic."""

    key: str
    name: str
    description: str = ""


@dataclass(frozen=True, kw_only=True)
class Programme:
    """A funding programme."""

    key: str
    name: str
    short_name: str
    funder: str
    required_statement: str
    website: str
    logo: str = ""


@dataclass(frozen=True, kw_only=True)
class Prize:
    """An award."""

    key: str
    name: str
    description: str
    awarded_by: str
    badge: str
    website: str = ""


@dataclass(frozen=True, kw_only=True)
class Body:
    """An organisation."""

    key: str
    name: str
    kind: str
    short_name: str = ""
    umbrella: str = ""
    logo: str = ""
    website: str = ""
    email: str = ""
    telephone: str = ""


@dataclass(frozen=True, kw_only=True)
class Person:
    """A contact: a person, or a desk."""

    key: str
    name: str
    organisation: str
    telephone: str = ""
    mobile: str = ""
    email: str = ""
    languages: tuple[str, ...] = ("de",)
    portrait: str = ""
    kind: str = "person"


@dataclass(frozen=True, kw_only=True)
class Spot:
    """A place; each feature is an answer, or a pair of answer and remark."""

    key: str
    name: str
    street: str
    quarter: str
    latitude: str
    longitude: str
    directions: str = ""
    features: dict[str, str | tuple[str, str]]


@dataclass(frozen=True, kw_only=True)
class Rule:
    """A slot of office hours."""

    when: Recurrence | OnDay
    begin: str
    end: str
    place: str = ""
    contact: str = ""
    valid_from: dt.date | None = None
    valid_until: dt.date | None = None
    on_public_holidays: bool = False


@dataclass(frozen=True, kw_only=True)
class Change:
    """A single date that differs; ``day`` and ``new_day`` depend on the day of loading."""

    day: OnDay
    action: str
    reason: str = ""
    new_day: OnDay | None = None
    begin: str = ""
    end: str = ""
    place: str = ""


@dataclass(frozen=True, kw_only=True)
class Offer:
    """Office hours."""

    key: str
    title: str
    note: str
    kind: str
    organisation: str
    rules: tuple[Rule, ...]
    topics: tuple[str, ...] = ()
    languages: tuple[str, ...] = ("de",)
    by_appointment: bool = False
    cost: str = ""
    registration: str = ""
    confirmed_days_ago: int = 20
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Pause:
    """A closure."""

    key: str
    first_day: OnDay
    last_day: OnDay
    reason: str
    place: str = ""
    offer: str = ""


@dataclass(frozen=True, kw_only=True)
class Quarter:
    """A quarter; contacts are pairs of contact and responsibility."""

    key: str
    title: str
    slug: str
    colour: str
    picture: str
    teaser: str
    introduction: str
    parent: str = ""
    strengths: tuple[str, ...] = ()
    weaknesses: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    contacts: tuple[tuple[str, str], ...] = ()
    gallery: tuple[tuple[str, str], ...] = ()
    links: tuple[tuple[str, str], ...] = ()
    body: tuple[tuple[str, Any], ...] = ()


@dataclass(frozen=True, kw_only=True)
class Room:
    """A room of a centre."""

    name: str
    capacity: int
    description: str
    step_free: str = "yes"
    hearing_loop: str = "no"
    picture: str = ""


@dataclass(frozen=True, kw_only=True)
class Centre:
    """A neighbourhood centre; offers are pairs of title and text."""

    key: str
    title: str
    slug: str
    picture: str
    teaser: str
    place: str
    carrier: str
    introduction: str
    offers: tuple[tuple[str, str], ...]
    rooms: tuple[Room, ...]
    contacts: tuple[tuple[str, str], ...]
    office_hours: tuple[str, ...] = ()
    gallery: tuple[tuple[str, str], ...] = ()
    links: tuple[tuple[str, str], ...] = ()
    website: str = ""
    body: tuple[tuple[str, Any], ...] = ()


@dataclass(frozen=True, kw_only=True)
class Field:
    """A field of action; measures are pairs of title and text."""

    key: str
    title: str
    slug: str
    picture: str
    teaser: str
    introduction: str
    measures: tuple[tuple[str, str], ...]
    links: tuple[tuple[str, str], ...] = ()
    examples: tuple[str, ...] = ()
    body: tuple[tuple[str, Any], ...] = ()


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


@dataclass(frozen=True, kw_only=True)
class Text:
    """A page of text."""

    key: str
    title: str
    slug: str
    teaser: str
    body: tuple[tuple[str, Any], ...]
    picture: str = ""
    in_menu: bool = True
