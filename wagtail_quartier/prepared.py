"""Queries that are put together once and asked again with other values.

Django puts a queryset together and turns it into SQL each time, which for several tables takes
far longer than a database needs to answer for a few rows. Where the same is asked after each
change, a query is kept as SQL with blanks, as a prepared statement is.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable
from threading import Lock
from typing import Any, TypeVar

from django.db import connections, router
from django.db.models import Expression, Field, Model, QuerySet

M = TypeVar("M", bound=Model)

#: So many queries are kept in a process; the one not asked for longest goes first.
MOST = 64

_queries: OrderedDict[Hashable, Prepared] = OrderedDict()
_lock = Lock()


class Blank(Expression):
    """A value that is given only when the query is asked, of the type of ``output_field``."""

    def __init__(self, name: str, output_field: Field[Any, Any]) -> None:
        super().__init__(output_field=output_field)
        self.name = name

    def as_sql(self, compiler: Any, connection: Any) -> Any:
        """Return a place for a value, with this in it until the value is known."""
        return "%s", [self]


class Prepared:
    """The SQL of a queryset of values; a queryset with blanks can be asked in no other way."""

    def __init__(self, rows: QuerySet[Any]) -> None:
        compiler = rows.query.get_compiler(using=rows.db)
        self._alias = rows.db
        self._sql, self._parameters = compiler.as_sql()
        columns = [column for column, *_sql in compiler.select]
        self._converters = compiler.get_converters(columns)

    def ask(self, **values: Any) -> list[tuple[Any, ...]]:
        """Return the rows with ``values`` in the blanks of those names (one query).

        Raises ``KeyError`` for a blank without a value.
        """
        connection = connections[self._alias]
        parameters = [
            one.output_field.get_db_prep_value(values[one.name], connection)
            if isinstance(one, Blank)
            else one
            for one in self._parameters
        ]
        with connection.cursor() as cursor:
            cursor.execute(self._sql, parameters)
            found = cursor.fetchall()
        if not self._converters:
            return found
        rows = [list(row) for row in found]
        for place, (converters, expression) in self._converters.items():
            for row in rows:
                for convert in converters:
                    row[place] = convert(row[place], expression, connection)
        return [tuple(row) for row in rows]

    def objects(self, model: type[M], **values: Any) -> list[M]:
        """Return the rows as objects of ``model``, where :func:`columns_of` it was asked for."""
        names = columns_of(model)
        return [model.from_db(self._alias, names, row) for row in self.ask(**values)]


def columns_of(model: type[Model]) -> list[str]:
    """Return what a query has to ask for so that its rows are objects of ``model``."""
    return [field.attname for field in model._meta.concrete_fields]


def prepared(
    model: type[Model], form: Hashable, put_together: Callable[[], QuerySet[Any]]
) -> Prepared:
    """Return the query that ``put_together`` makes, which is called only for a new ``form``.

    ``form`` has to tell everything that makes another query of it, but for the values of blanks
    and for the database, which is the one that ``model`` is read from.
    """
    key = (model, router.db_for_read(model), form)
    with _lock:
        if key in _queries:
            _queries.move_to_end(key)
            return _queries[key]
    made = Prepared(put_together())
    with _lock:
        _queries[key] = made
        while len(_queries) > MOST:
            _queries.popitem(last=False)
    return made


def blanks(name: str, number: int, output_field: Field[Any, Any]) -> list[Blank]:
    """Return blanks for ``number`` values, and some more so that there are fewer forms."""
    return [Blank(f"{name}{n}", output_field) for n in range(rounded(number))]


def filled(name: str, values: Iterable[Any]) -> dict[str, Any]:
    """Return what to put into the blanks of as many values, as many as :func:`blanks` made."""
    known = list(values)
    known += known[-1:] * (rounded(len(known)) - len(known))
    return {f"{name}{n}": value for n, value in enumerate(known)}


def rounded(number: int) -> int:
    """Return how many blanks there are for so many values."""
    return 1 << (number - 1).bit_length() if number else 0
