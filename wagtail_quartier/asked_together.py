"""Small questions, asked with one query by a process that knows nothing yet.

The first page of a process needs the languages, the settings, the private sections and more,
each only a few numbers and words. Whoever needs such a thing declares a :class:`Small` question.
It asks for itself, unless the request has begun with all of them at once.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, NamedTuple

from django.db.models import (
    BigIntegerField,
    BinaryField,
    DateTimeField,
    F,
    QuerySet,
    TextField,
    Value,
)

from wagtail_quartier.prepared import prepared
from wagtail_quartier.remembered import is_remembering, recalled, remembered


class Row(NamedTuple):
    """What a small question may be answered with; what it does not ask for stays empty."""

    number: int
    other: int
    text: str
    text_2: str
    text_3: str
    text_4: str
    since: dt.datetime | None
    until: dt.datetime | None
    data: bytes | None


#: What stands where a question asks for nothing. All columns have a type in some question.
EMPTY = {
    **dict.fromkeys(("number", "other"), Value(0, BigIntegerField())),
    **dict.fromkeys(("text", "text_2", "text_3", "text_4"), Value("", TextField())),
    **dict.fromkeys(("since", "until"), Value(None, DateTimeField())),
    "data": Value(None, BinaryField()),
}
#: The same, once it has been read.
NOTHING = Row(0, 0, "", "", "", "", None, None, None)
#: A NULL has the type of the column above it, so what asks for these is put first.
MAY_BE_NULL = ("data", "since", "until")

#: Rows, and which of their columns (or expressions) stands for which of :class:`Row`.
Branch = tuple[QuerySet[Any], dict[str, Any]]
_questions: dict[str, Small] = {}
_ALL = "asked together"


class Small:
    """A question whose answer is rows of a few numbers and words.

    ``ask`` returns unsorted querysets with what to read of them; it is called when needed, and
    only once where it returns ``always_one``, the same each time.
    """

    def __init__(
        self, name: str, ask: Callable[[], Iterable[Branch]], *, always_one: bool = False
    ) -> None:
        self.name, self.ask, self._always_one = name, ask, always_one
        _questions[name] = self

    def rows(self) -> list[Row]:
        """Return the rows in no order: those the request has begun with, or one query."""
        known = (recalled(_ALL) or {}).get(self.name)
        if known is not None:
            return known
        if not self._always_one:
            return self.once(self.ask)
        rows, columns = self._branch
        values = prepared(rows.model, ("small", self.name), lambda: _values(rows, columns)).ask()
        return list(_rows(columns, values))

    @cached_property
    def _branch(self) -> Branch:
        (branch,) = self.ask()
        return branch

    @staticmethod
    def once(ask: Callable[[], Iterable[Branch]]) -> list[Row]:
        """Return the rows of something that is asked for by itself: one query, or none."""
        return _ask({"": ask})[""]

    @property
    def is_known(self) -> bool:
        """Whether the request has begun with the answer."""
        return self.name in (recalled(_ALL) or ())


def ask_all() -> None:
    """Ask all small questions with one query, for the rest of a request that only reads."""
    if is_remembering():
        remembered(_ALL, lambda: _ask({name: asked.ask for name, asked in _questions.items()}))


def _ask(questions: Mapping[str, Callable[[], Iterable[Branch]]]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {name: [] for name in questions}
    asked: dict[str, list[tuple[str, Branch]]] = defaultdict(list)
    for name, ask in questions.items():
        for branch in ask():
            asked[branch[0].db].append((name, branch))
    # A host may keep some tables in another database.
    for branches in asked.values():
        for name, row in _alone(*branches[0]) if len(branches) == 1 else _at_once(branches):
            found[name].append(row)
    return found


def _alone(name: str, branch: Branch) -> Iterator[tuple[str, Row]]:
    """Yield the rows of one queryset, with its name, without columns that nobody asked for."""
    yield from ((name, row) for row in _rows(branch[1], _values(*branch)))


def _values(rows: QuerySet[Any], columns: dict[str, Any]) -> QuerySet[Any]:
    return rows.order_by().values_list(*columns.values())


def _rows(columns: Iterable[str], found: Iterable[Sequence[Any]]) -> Iterator[Row]:
    """Yield rows whose ``columns`` alone were asked for."""
    places = [Row._fields.index(column) for column in columns]
    for values in found:
        row: list[Any] = list(NOTHING)
        for place, value in zip(places, values, strict=True):
            row[place] = value
        yield Row(*row)


def _at_once(branches: Iterable[tuple[str, Branch]]) -> Iterator[tuple[str, Row]]:
    """Yield the rows of several querysets of one database, each with its name."""
    parts = []
    for name, (rows, columns) in branches:
        named = {
            column: F(value) if isinstance(value, str) else value
            for column, value in columns.items()
        }
        values = rows.order_by().values_list(
            Value(name, TextField()), *(named.get(column, EMPTY[column]) for column in EMPTY)
        )
        parts.append(([column not in columns for column in MAY_BE_NULL], values))
    first, *others = [values for _order, values in sorted(parts, key=lambda pair: pair[0])]
    # Django 6.1 gives a union the order of its first model again.
    for name, number, other, *rest in first.union(*others, all=True).order_by():
        # MariaDB makes a decimal of numbers that are stored in columns of two sizes.
        yield name, Row(int(number), int(other), *rest)
