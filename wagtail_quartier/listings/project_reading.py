"""Everything some projects can be chosen by, read with one query.

Of all projects it is read elsewhere (:mod:`wagtail_quartier.listings.all_projects`).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Hashable, Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from django.db.models import (
    Case,
    CharField,
    DateTimeField,
    Exists,
    F,
    IntegerField,
    OuterRef,
    QuerySet,
    TextField,
    Value,
    When,
)
from django.db.models.functions import Cast
from django.db.models.lookups import In
from django.utils import timezone

from wagtail_quartier.conf import role_model
from wagtail_quartier.listings.columns import dashed
from wagtail_quartier.listings.project_table import (
    DISCONTINUED,
    EVERYWHERE,
    Mark,
    Row,
    comparable,
)
from wagtail_quartier.listings.project_versions import Version
from wagtail_quartier.listings.roles import listed_of_role, rows_of
from wagtail_quartier.listings.untranslated import has_languages, leaves_out, listed
from wagtail_quartier.prepared import Blank, blanks, filled, prepared, rounded
from wagtail_quartier.translations import active_locale, shown_originals
from wagtail_quartier.visibility import private_sections, visible_at, visible_pages

#: Primary keys of some pages, or what finds them.
Concerned = Collection[int] | QuerySet[Any]

#: What stands in rows of a project: the kind, the relation, and what it leads to.
LINKS = {
    "quarter": ("quarter_links", "quarter"),
    "field": ("field_links", "field"),
    "group": ("target_group_links", "target_group"),
    "programme": ("funding_links", "programme"),
    "award": ("award_grants", "award"),
}
PROJECT, VERSION = "project", "version"


def _yes(name: str) -> Case:
    """Return an expression that is empty where a field is not true."""
    return Case(
        When(**{name: True}, then=Value("yes")), default=Value(""), output_field=TextField()
    )


#: The columns of every row, as texts and numbers: what is converted is converted in each row.
PROJECT_COLUMNS: dict[str, Any] = {
    "kind": Value(PROJECT, CharField()),
    "page": F("pk"),
    "target": F("alias_of"),
    "year": F("carrier"),
    "key": Cast("translation_key", TextField()),
    "name": F("title"),
    "carrier_name": F("carrier__name"),
    "start": Cast("start_date", TextField()),
    "end": Cast("end_date", TextField()),
    "stopped": _yes("discontinued"),
    "everywhere": _yes("in_all_quarters"),
}
NOTHING = Value("", TextField())


@dataclass
class Reading:
    """What was read: projects, their versions in other languages, and what stands beside them.

    ``links`` are pages and a mark that each is given.
    """

    rows: list[Row] = field(default_factory=list)
    versions: dict[int, Version] = field(default_factory=dict)
    links: list[tuple[int, Mark]] = field(default_factory=list)
    aliases: dict[int, int] = field(default_factory=dict)
    carriers: dict[int, str] = field(default_factory=dict)


def read(concerned: Concerned) -> Reading:
    """Return the projects that lists show among the pages ``concerned`` (one query).

    ``concerned`` are primary keys. Links of pages that are no projects come with them; the rows
    of projects do not have the marks of links yet.
    """
    made = Reading()
    for found in _asked(concerned):
        # Most are links, which have nothing behind the year.
        kind, page, target, year = found[:4]
        if kind == PROJECT:
            _take_project(made, page, target, year, found[4:])
        elif kind == VERSION:
            made.versions[page] = Version(dashed(found[4]), int(target), comparable(found[5]))
        else:
            made.links.append((page, mark_of(kind, target, year)))
    return made


def mark_of(kind: str, target: Any, year: Any) -> Mark:
    """Return the mark of a link to something, which has a year where it is an award."""
    return (kind, int(target), int(year)) if kind == "award" else (kind, int(target))


def _take_project(
    made: Reading, pk: int, alias_of: int | None, carrier: int | None, facts: tuple[Any, ...]
) -> None:
    key, title, name, start, end, stopped, everywhere = facts
    if carrier is not None:
        made.carriers[int(carrier)] = name
    if alias_of is not None:
        made.aliases[pk] = int(alias_of)
    marks = frozenset(marks_of(carrier, start, end, stopped, everywhere))
    days = (ordinal(start), ordinal(end))
    made.rows.append(Row(pk, dashed(key), comparable(title), *days, marks=marks))


def marks_of(
    carrier: Any, start: str | None, end: str | None, stopped: str, everywhere: str
) -> Iterator[Mark]:
    """Yield what a project has in common with others, but for its links, from what was read."""
    if everywhere:
        yield EVERYWHERE
    if stopped:
        yield DISCONTINUED
    if carrier is not None:
        yield "carrier", int(carrier)
    if start:
        yield "began", int(start[:4])
    if end:
        yield "ended", int(end[:4])


@lru_cache(maxsize=4096)
def ordinal(day: str | None) -> int:
    """Return the number of a day that is written as ISO 8601 has it, 0 where there is none."""
    return dt.date.fromisoformat(day).toordinal() if day else 0


def _asked(concerned: Concerned) -> Iterable[tuple[Any, ...]]:
    if isinstance(concerned, QuerySet):
        # Django 6.1 gives a union the order of its first model again, and MariaDB makes a decimal
        # of numbers that are stored in columns of two sizes.
        return _put_together(listed_of_role("project"), concerned)
    if not concerned:
        return []
    # After each change the same is asked of other pages, so it is put together once.
    found = prepared(_model(), _form(len(concerned)), lambda: _with_blanks(len(concerned)))
    return found.ask(now=timezone.now(), **filled("page", concerned))


def _form(number: int) -> Hashable:
    """Return what the query about so many pages depends on, but for which they are, and when."""
    language = active_locale().pk if leaves_out() else None
    return "projects", rounded(number), tuple(private_sections()), language, has_languages()


def _with_blanks(number: int) -> QuerySet[Any]:
    concerned = blanks("page", number, IntegerField())
    with visible_at(Blank("now", DateTimeField())):
        return _put_together(listed(shown_originals(_model()._default_manager.all())), concerned)


def _put_together(
    projects: QuerySet[Any], concerned: QuerySet[Any] | Collection[Any]
) -> QuerySet[Any]:
    """Return the query for those of ``projects`` that are ``concerned``, and what they link to.

    ``concerned`` are what finds their keys, or blanks for these.
    """

    def among(rows: QuerySet[Any], column: str) -> QuerySet[Any]:
        return rows.filter(In(F(column), concerned))

    branches = [among(projects.order_by(), "pk").values_list(*PROJECT_COLUMNS.values())]
    for kind, (relation, _target) in LINKS.items():
        rows = among(rows_of("project", relation).order_by(), "page")
        branches.append(rows.values_list(*in_order({"page": F("page"), **link_columns(kind)})))
    if has_languages():
        columns = {"kind": Value(VERSION, CharField()), "page": F("pk"), "target": F("locale")}
        columns |= {"year": F("pk")}
        columns |= {name: PROJECT_COLUMNS[name] for name in ("key", "name")}
        branches.append(among(_versions(), "pk").values_list(*in_order(columns)))
    return branches[0].union(*branches[1:], all=True).order_by()


def link_columns(kind: str) -> dict[str, Any]:
    """Return what kind of link it is, to what, and its year."""
    target = LINKS[kind][1]
    # What has no year repeats a column: a value would be converted in every row.
    year = F("year" if kind == "award" else target)
    return {"kind": Value(kind, CharField()), "target": F(target), "year": year}


def in_order(columns: dict[str, Any], names: Iterable[str] = PROJECT_COLUMNS) -> list[Any]:
    """Return expressions in the order of ``names``, which all branches have, and else nothing."""
    return [columns.get(name, NOTHING) for name in names]


def _model() -> Any:
    return role_model("project")


def _versions() -> QuerySet[Any]:
    """Return the visible pages that are no originals."""
    rows = _model()._default_manager
    older = rows.filter(translation_key=OuterRef("translation_key"), pk__lt=OuterRef("pk"))
    return visible_pages(rows.filter(Exists(older))).order_by()
