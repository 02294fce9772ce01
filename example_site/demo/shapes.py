"""The shapes of the demo content: what its author writes down about words, people and hours.

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
