"""What every kind of import has in common: reading rows, finding what they mean, comparing."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from wagtail_quartier.imports.columns import EMPTIES, Column
from wagtail_quartier.imports.lookups import Lookups
from wagtail_quartier.imports.matching import Match
from wagtail_quartier.imports.plans import Plan, PlannedRow, Problem
from wagtail_quartier.imports.tables import FORMULA, Cell, Refused, Row, Table, is_empty

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

Tick = Callable[[int, int], None]


@dataclass
class Errand:
    """Who imports what: the table, which column stands where, and on whose behalf.

    ``mapping`` is position (from 0) to name of column. ``user`` is ``None`` for the command,
    which may everything. ``parent`` is the page below which new pages are made. ``tick`` is
    told how many rows are read, of how many.
    """

    table: Table
    mapping: Mapping[int, str]
    user: Any = None
    parent: Any = None
    tick: Tick = lambda done, total: None
    lookups: Lookups = field(default_factory=Lookups)
    #: Primary keys of what the import has made, by name as it is compared.
    made: dict[str, int] = field(default_factory=dict)
    #: What a kind has loaded already and needs again.
    loaded: dict[str, Any] = field(default_factory=dict)

    def problem(self, planned: PlannedRow, message: str, column: str = "") -> None:
        """Say that something is wrong with a row, at a column where one is named."""
        position = next((at for at, name in self.mapping.items() if name == column), None)
        heading = "" if position is None else self.table.headings[position]
        planned.problems.append(Problem(planned.number, message, position, heading))


class Kind:
    """One kind of thing that can be imported."""

    name: str = ""
    label: StrOrPromise | None = ""
    #: How a row finds what it means; shown beside the file and in the template.
    identity: StrOrPromise = ""
    #: Whether new pages need a page to stand below.
    needs_parent = False

    def prepare(self, errand: Errand) -> None:
        """Look through the table before its cells are read."""

    def columns(self, lookups: Lookups) -> list[Column]:
        """Return the columns; names in cells are looked up in ``lookups``."""
        raise NotImplementedError

    def is_open_to(self, user: Any) -> bool:
        """Tell whether a user may import anything of this kind at all."""
        raise NotImplementedError

    def match(self, errand: Errand, rows: list[PlannedRow]) -> dict[int, Match]:
        """Return what each row means, by row number."""
        raise NotImplementedError

    def stored(self, errand: Errand, pks: list[int]) -> dict[int, dict[str, Any]]:
        """Return what is stored about objects, by primary key and name of column."""
        raise NotImplementedError

    def check(self, errand: Errand, rows: list[PlannedRow], stored: Mapping[int, Any]) -> None:
        """Find what is wrong between cells and with rights, when everything else is known."""

    def write(self, errand: Errand, rows: list[PlannedRow]) -> Iterator[int]:
        """Store the rows, which are all new or changed; yields how many are done.

        Raises ``ValidationError`` where the database knows better. Runs in a transaction.
        """
        raise NotImplementedError

    def title(self, values: Mapping[str, Any]) -> str:
        """Return by which name a row is called in the list of rows."""
        return str(values.get("name", ""))

    def title_columns(self) -> tuple[str, ...]:
        """Return the columns that make the title, for rows that could not be read."""
        return ("name",)


def check_mapping(errand: Errand, columns: Iterable[Column]) -> None:
    """Raise ``Refused`` where a column that cannot be missing is missing."""
    missing = [
        column.heading()
        for column in columns
        if column.required and column.name not in errand.mapping.values()
    ]
    if missing:
        raise Refused(
            _("These columns cannot be left out: %(columns)s.") % {"columns": ", ".join(missing)}
        )


def make_plan(kind: Kind, errand: Errand) -> Plan:
    """Return what importing would do; nothing is stored.

    Asks a fixed number of questions of the database for any number of rows, beside one
    for each few hundred rows. Raises ``Refused`` where a needed column is missing.
    """
    kind.prepare(errand)
    columns = {column.name: column for column in kind.columns(errand.lookups)}
    check_mapping(errand, columns.values())
    rows = []
    examples = 0
    total = len(errand.table.rows)
    for done, row in enumerate(errand.table.rows, 1):
        if _is_example(row, errand.mapping, columns):
            examples += 1
        else:
            rows.append(_read(kind, errand, columns, row))
        errand.tick(done, total)
    good = [row for row in rows if not row.problems]
    for planned, match in zip(good, _matches(kind, errand, good), strict=True):
        _found(errand, planned, match)
    pks = [row.pk for row in good if row.pk is not None and not row.problems]
    stored = kind.stored(errand, pks)
    for planned in good:
        if planned.pk in stored:
            known = stored[planned.pk]
            planned.changed = [
                name
                for name, value in planned.values.items()
                if name in known and not columns[name].same(known[name], value)
            ]
    kind.check(errand, [row for row in good if not row.problems], stored)
    return Plan(rows, examples)


def _matches(kind: Kind, errand: Errand, rows: list[PlannedRow]) -> list[Match]:
    found = kind.match(errand, rows)
    return [found.get(row.number, Match()) for row in rows]


def _found(errand: Errand, planned: PlannedRow, match: Match) -> None:
    planned.pk = match.pk
    if match.repeats is not None:
        errand.problem(planned, _("Row %(row)s says the same already.") % {"row": match.repeats})
    elif match.is_ambiguous:
        errand.problem(
            planned,
            _("There are several entries of this name. It is not clear which is meant."),
        )


def _read(kind: Kind, errand: Errand, columns: Mapping[str, Column], row: Row) -> PlannedRow:
    planned = PlannedRow(row)
    shown: dict[str, Hashable] = {}
    for position, name in errand.mapping.items():
        column, cell = columns[name], row.cell(position)
        if is_empty(cell):
            if column.required:
                errand.problem(planned, _("This cell must not be empty."), name)
            continue
        shown[name] = "" if cell is FORMULA else _text(cell)
        try:
            planned.values[name] = _value(column, cell)
        except ValidationError as error:
            errand.problem(planned, " ".join(error.messages), name)
    if planned.problems:
        words = [str(shown.get(name, "")) for name in kind.title_columns()]
        planned.title = ", ".join(word for word in words if word)[:120]
    else:
        planned.title = kind.title(planned.values)
    return planned


def _value(column: Column, cell: Cell) -> Any:
    if not column.required and isinstance(cell, str) and cell.strip() in EMPTIES:
        return column.empty
    return column.read(cell)


def _is_example(row: Row, mapping: Mapping[int, str], columns: Mapping[str, Column]) -> bool:
    """Tell whether a row is the invented one of our template, left as it was."""
    cells = {name: row.cell(position) for position, name in mapping.items()}
    for language in (0, 1):
        if all(_text(cell) == columns[name].example[language] for name, cell in cells.items()):
            return True
    return False


def _text(cell: Cell) -> str:
    return "" if is_empty(cell) else str(cell).strip()
