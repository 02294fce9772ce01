"""The grants of projects and of a host's facilities as one list, whatever tables they are in."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from itertools import chain
from typing import Any, NamedTuple

from django.db.models import Q, QuerySet

from wagtail_quartier.listings.recipients import Recipients

Part = tuple[Recipients, QuerySet[Any]]


class Line(NamedTuple):
    """What a grant is chosen and put in order by; ``key`` is the same in every language.

    ``page`` is the project, or what else the grant belongs to, and ``quarter`` that of a
    facility or of its place.
    """

    number: int
    is_project: bool
    pk: int
    key: Any
    year: int
    award: str
    award_key: Any
    title: str
    page: int
    quarter: int | None


class Grants:
    """Grants, the newest first; may be counted, sliced and narrowed like a list of one table.

    Where all are in one table the database puts them in order. Otherwise one query for each
    table reads what the order depends on, and they are put in order here.
    """

    def __init__(self, parts: Iterable[Part], window: slice | None = None) -> None:
        self.parts = tuple(parts)
        self._window = window

    def narrowed(self, condition: Callable[[Recipients], Q]) -> Grants:
        """Return those for which ``condition`` of their kind holds."""
        return Grants((kind, rows.filter(condition(kind))) for kind, rows in self.parts)

    def none(self) -> Grants:
        """Return no grants."""
        return Grants(())

    def count(self) -> int:
        """Return how many there are."""
        if len(self.parts) == 1:
            [(_kind, rows)] = self.parts
            return rows.count()
        return len(self.lines)

    def __getitem__(self, window: slice) -> Grants:
        """Return some of them; ``window`` begins at nought or later, and has no steps."""
        if len(self.parts) == 1:
            [(kind, rows)] = self.parts
            return Grants([(kind, _in_order(kind, rows)[window])])
        some = Grants(self.parts, window)
        if "lines" in self.__dict__:
            some.__dict__["lines"] = self.lines[window]
        return some

    @cached_property
    def lines(self) -> list[Line]:
        """What each is chosen and put in order by; a query for each table."""
        found = [list(_lines(number, kind, rows)) for number, (kind, rows) in enumerate(self.parts)]
        if len(found) == 1:
            return found[0]
        lines = sorted(chain.from_iterable(found), key=_place)
        return lines if self._window is None else lines[self._window]

    def chosen(self, keys: Iterable[Any]) -> Grants:
        """Return those with one of the ``keys``, which are the same in every language."""
        some = set(keys)
        if len(self.parts) == 1:
            return self.narrowed(lambda _kind: Q(translation_key__in=some))
        found = Grants(self.parts)
        found.__dict__["lines"] = [line for line in self.lines if line.key in some]
        return found

    def with_words(self) -> list[tuple[Recipients, Any, Any]]:
        """Return kind, facts and words of each; a query for each kind among them."""
        if len(self.parts) == 1:
            [(kind, rows)] = self.parts
            rows = rows if rows.query.is_sliced else _in_order(kind, rows)
            return [(kind, fact, words) for fact, words in kind.with_words(rows)]
        wanted: dict[int, list[int]] = {}
        for line in self.lines:
            wanted.setdefault(line.number, []).append(line.pk)
        found: dict[tuple[int, int], tuple[Recipients, Any, Any]] = {}
        for number, pks in wanted.items():
            kind = self.parts[number][0]
            for fact, words in kind.with_words(kind.rows._default_manager.filter(pk__in=pks)):
                found[number, fact.pk] = (kind, fact, words)
        places = ((line.number, line.pk) for line in self.lines)
        return [found[place] for place in places if place in found]

    def values(self, ask: Callable[[QuerySet[Any]], Iterable[Any]]) -> list[Any]:
        """Return what ``ask`` says of each table, one after the other."""
        return [value for _kind, rows in self.parts for value in ask(rows.order_by())]


def _in_order(kind: Recipients, rows: QuerySet[Any]) -> QuerySet[Any]:
    return rows.order_by("-year", "award__name", f"{kind.path}__title", "pk")


def _lines(number: int, kind: Recipients, rows: QuerySet[Any]) -> Iterable[Line]:
    path = kind.path
    names = [
        "pk",
        "translation_key",
        "year",
        "award__name",
        "award__translation_key",
        f"{path}__title",
        "page",
    ]
    if kind.is_project:
        for values in _in_order(kind, rows).values_list(*names):
            yield Line._make((number, True, *values, None))
        return
    where = ("page__quarter", "page__place__quarter")
    for *values, quarter, around in _in_order(kind, rows).values_list(*names, *where):
        there = around if quarter is None else quarter
        yield Line._make((number, False, *values, there))


def _place(line: Line) -> tuple[Any, ...]:
    return (-line.year, line.award.casefold(), line.title.casefold(), line.number, line.pk)
