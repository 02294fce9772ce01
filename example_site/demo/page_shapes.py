"""The shapes of the demo pages, but for projects."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from wagtail.models import Page


@dataclass(frozen=True, kw_only=True)
class Home:
    """The first page."""

    title: str
    site_name: str
    slug: str
    teaser: str
    picture: str
    body: tuple[tuple[str, Any], ...]


@dataclass(frozen=True, kw_only=True)
class Section:
    """A page of the first level."""

    key: str
    model: type[Page]
    title: str
    slug: str
    teaser: str
    picture: str
    introduction: str = ""
    contacts: tuple[tuple[str, str], ...] = ()
    links: tuple[tuple[str, str], ...] = ()
    body: tuple[tuple[str, Any], ...] = ()


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
class Text:
    """A page of text."""

    key: str
    title: str
    slug: str
    teaser: str
    body: tuple[tuple[str, Any], ...]
    picture: str = ""
    in_menu: bool = True
