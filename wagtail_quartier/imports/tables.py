"""A table as a file holds it: headings, rows with their numbers, and why a file is refused."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal

from openpyxl.utils import get_column_letter

#: Whoever has more cuts the file in parts.
MOST_ROWS = 10_000
MOST_COLUMNS = 200
#: What a spreadsheet program keeps in one cell.
LONGEST_CELL = 32_767
MOST_BYTES = 20 * 1024 * 1024


class Formula:
    """Stands for a cell with a formula, which is neither read nor calculated."""

    def __str__(self) -> str:
        return "=…"


FORMULA = Formula()

Cell = str | int | float | bool | Decimal | dt.date | dt.datetime | dt.time | Formula | None


class Refused(Exception):
    """A file, or an import, that cannot be used; the message is for the person who tried."""


@dataclass(frozen=True)
class Row:
    """One row; ``number`` counts from 1 as spreadsheet programs do, headings included."""

    number: int
    cells: tuple[Cell, ...]

    def cell(self, index: int) -> Cell:
        """Return the cell of a column (from 0), ``None`` where the row is shorter."""
        return self.cells[index] if index < len(self.cells) else None


@dataclass(frozen=True)
class Table:
    """The first table of a file: its headings, as texts, and the rows below them."""

    headings: tuple[str, ...]
    rows: tuple[Row, ...]


def is_empty(cell: Cell) -> bool:
    """Tell whether nothing but white space stands in a cell."""
    return cell is None or (isinstance(cell, str) and not cell.strip())


def letter(index: int) -> str:
    """Return the letters of a column (from 0): ``A``, ``Z``, ``AA``."""
    return get_column_letter(index + 1)
