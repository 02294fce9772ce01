"""What all public projects can be chosen by, as numbers: read once, then mended.

Each project is a bit, and everything it can be chosen by is one long number with the bits of
its projects. When a project changes, its bit is taken out of the numbers and put in again where
it belongs now, so what a change costs does not depend on how many projects there are. The
numbers are kept (:mod:`wagtail_quartier.keeping`) and stored for processes that begin.
"""

from __future__ import annotations

import contextlib
import datetime as dt
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import swapper
from django.db.models import CharField, F, Q, Value
from wagtail.models import Locale

from wagtail_quartier.conf import role_model
from wagtail_quartier.content_changes import Change
from wagtail_quartier.content_log import is_about
from wagtail_quartier.keeping import Store, kept, renew
from wagtail_quartier.listings.bits import bits_of
from wagtail_quartier.listings.project_beginnings import stored_as
from wagtail_quartier.listings.project_table import (
    DISCONTINUED,
    EVERYWHERE,
    Mark,
    ProjectRows,
    Row,
    comparable,
    dump,
    load,
)
from wagtail_quartier.listings.roles import listed_of_role, rows_of
from wagtail_quartier.listings.untranslated import list_language
from wagtail_quartier.snippets.people import Organisation

#: What stands in rows of a project: the kind, the relation, and what it leads to.
LINKS = {
    "quarter": ("quarter_links", "quarter"),
    "field": ("field_links", "field"),
    "group": ("target_group_links", "target_group"),
    "programme": ("funding_links", "programme"),
    "award": ("award_grants", "award"),
}
COLUMNS = ("pk", "translation_key", "alias_of", "title", "start_date", "end_date")
MORE_COLUMNS = ("discontinued", "in_all_quarters", "carrier", "carrier__name")
#: With more changes than these it is quicker to read everything.
MOST_MENDED = 50


def project_rows() -> ProjectRows:
    """Return the rows of all projects that lists show in the active language."""
    model = role_model("project")
    if model is None:
        return ProjectRows()
    language = list_language()
    return kept(("project rows", language), _read, mend, daily=False, store=_store(language))


def store_anew() -> None:
    """Store these rows as they are now, for whoever asks next (:func:`keeping.renew`)."""
    language = list_language()
    renew(("project rows", language), _read, mend, daily=False, store=_store(language))


def _store(language: str) -> Store[ProjectRows]:
    return Store(stored_as(language), dump, load)


def _read() -> ProjectRows:
    found = list(listed_of_role("project").order_by().values_list(*COLUMNS, *MORE_COLUMNS))
    rows = sorted((_row(columns, ()) for columns in found), key=lambda row: row.place)
    pks, keys, titles, starts, ends, _marks = zip(*rows, strict=True) if rows else ((),) * 6
    numbers = [array("q", column) for column in (pks, starts, ends)]
    made = ProjectRows(numbers[0], list(keys), list(titles), numbers[1], numbers[2])
    _take_names(made, found)
    place = {pk: n for n, pk in enumerate(made.pks)}
    places: dict[Mark, list[int]] = defaultdict(list)
    for n, row in enumerate(rows):
        for mark in row.marks:
            places[mark].append(n)
    for kind, page, target, year in _links():
        if page in place:
            mark = (kind, target, year) if kind == "award" else (kind, target)
            places[mark].append(place[page])
    made.bits = {mark: bits_of(len(rows), where) for mark, where in places.items()}
    _read_paths(made)
    return made


def mend(value: ProjectRows, changes: list[Change]) -> ProjectRows | None:
    """Return ``value`` as it is after some changes; ``None`` where all has to be read again."""
    model, quarter = role_model("project"), role_model("quarter")
    if any(is_about(change, Locale) for change in changes):
        return None
    changed = [change for change in changes if is_about(change, model)]
    others = [change for change in changes if not is_about(change, model)]
    if len(changed) > MOST_MENDED or _is_gone(others):
        return None
    if changed:
        value = _with_changed(value, changed)
    renamed = [change.key for change in changes if is_about(change, Organisation)]
    if renamed and not value.carriers.keys().isdisjoint(map(int, renamed)):
        names = dict(Organisation.objects.filter(pk__in=renamed).values_list("pk", "name"))
        known = {pk: name for pk, name in value.carriers.items() if str(pk) not in renamed}
        value = _copy(value, carriers={**known, **names})
    linked = {mark[1] for mark in value.bits if mark[0] == "quarter"}
    # Whoever is put before others moves them.
    have_moved = any(is_about(change, quarter) or not change.in_place for change in changes)
    if have_moved or not linked <= value.paths.keys():
        value = _copy(value)
        _read_paths(value)
    return value


def _is_gone(changes: list[Change]) -> bool:
    """Tell whether a page has been deleted: rows that referred to it may refer to its heir."""
    keys = {change.key for change in changes if not change.in_place}
    pages = swapper.load_model("wagtailcore", "Page")._default_manager
    return bool(keys) and pages.filter(pk__in=keys).count() < len(keys)


def _with_changed(value: ProjectRows, changed: list[Change]) -> ProjectRows:
    pks = {int(change.key) for change in changed}
    keys = {change.translation_key for change in changed if change.translation_key}
    # Of one table, so that its indexes find them.
    pages = swapper.load_model("wagtailcore", "Page")._default_manager.order_by()
    concerned = pages.filter(Q(pk__in=pks) | Q(translation_key__in=keys) | Q(alias_of__in=pks))
    rows_ = listed_of_role("project").filter(pk__in=concerned.values("pk")).order_by()
    found = list(rows_.values_list(*COLUMNS, *MORE_COLUMNS))
    pks |= {alias for alias, source in value.aliases.items() if source in pks}
    pks |= {columns[0] for columns in found}
    gone = {*_places(value.pks, pks), *_places(value.keys, keys)}
    marks = defaultdict(list)
    for kind, page, target, year in _links([columns[0] for columns in found]):
        marks[page].append((kind, target, year) if kind == "award" else (kind, target))
    rows = [_row(columns, marks[columns[0]]) for columns in found]
    made = _copy(value.with_rows(rows, gone))
    made.aliases = {alias: page for alias, page in made.aliases.items() if alias not in pks}
    _take_names(made, found)
    return made


def _places(column: Sequence[Any], wanted: Iterable[Any]) -> Iterator[int]:
    """Return where in a column something wanted stands; each stands there once at most."""
    for one in wanted:
        with contextlib.suppress(ValueError):
            yield column.index(one)


def _row(columns: tuple[Any, ...], marks: Iterable[Mark]) -> Row:
    pk, key, _alias_of, title, start, end, discontinued, everywhere, carrier, _name = columns
    own: list[Mark] = [*marks]
    own += [EVERYWHERE] if everywhere else []
    own += [DISCONTINUED] if discontinued else []
    own += [("carrier", carrier)] if carrier is not None else []
    own += [("began", start.year)] if start is not None else []
    own += [("ended", end.year)] if end is not None else []
    return Row(pk, str(key), comparable(title), _ordinal(start), _ordinal(end), frozenset(own))


def _ordinal(day: dt.date | None) -> int:
    return day.toordinal() if day is not None else 0


def _take_names(value: ProjectRows, found: list[tuple[Any, ...]]) -> None:
    """Note the carriers' names and what is an alias, from the columns of some projects."""
    for pk, _key, alias_of, *_facts, carrier, name in found:
        if alias_of is not None:
            value.aliases[pk] = alias_of
        if carrier is not None:
            value.carriers[carrier] = name


def _copy(value: ProjectRows, carriers: dict[int, str] | None = None) -> ProjectRows:
    names = dict(value.carriers) if carriers is None else carriers
    mutable = (dict(value.aliases), names, dict(value.paths))
    values: list[Any] = [*value.columns, value.bits, *mutable]
    return ProjectRows(*values)


def _links(pages: list[int] | None = None) -> Iterable[tuple[str, int, int, int]]:
    """Return the rows of all projects or of some: kind, page, target, and a grant's year."""
    asked = []
    for kind, (relation, target) in LINKS.items():
        rows = rows_of("project", relation).order_by()
        rows = rows if pages is None else rows.filter(page__in=pages)
        # What has no year repeats a column: a value would be converted in every row.
        year = F("year" if kind == "award" else "page")
        asked.append(rows.values_list(Value(kind, CharField()), "page", target, year))
    # Django 6.1 gives a union the order of its first model again, and MariaDB makes a decimal of
    # numbers that are stored in columns of two sizes.
    links = asked[0].union(*asked[1:], all=True).order_by()
    return ((kind, page, target, int(year)) for kind, page, target, year in links)


def _read_paths(value: ProjectRows) -> None:
    pages = swapper.load_model("wagtailcore", "Page")._default_manager
    linked = {mark[1] for mark in value.bits if mark[0] == "quarter"}
    value.paths = dict(pages.filter(pk__in=linked).values_list("pk", "path")) if linked else {}
