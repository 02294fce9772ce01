"""From lines of cells to a table, with the limits every kind of file has to keep."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from django.utils.translation import gettext as _

from wagtail_quartier.imports.tables import (
    LONGEST_CELL,
    MOST_COLUMNS,
    MOST_ROWS,
    Cell,
    Refused,
    Row,
    Table,
    is_empty,
)

#: Formatted but empty rows reach down to row 1,048,576 in some files.
MOST_LINES = 200_000


def collect(lines: Iterable[Sequence[Cell]], first_number: int = 1) -> Table:
    """Return the table in ``lines``: the first line that is not empty holds the headings.

    Empty lines are left out, but counted. Raises ``Refused`` where there is no heading, or
    more rows, columns or characters in a cell than an import takes.
    """
    headings: tuple[str, ...] | None = None
    rows: list[Row] = []
    for number, line in enumerate(lines, first_number):
        if number > MOST_LINES:
            raise Refused(_("The file has too many rows. Cut it in parts."))
        cells = _without_empty_end(line)
        if not cells:
            continue
        _check(number, cells)
        if headings is None:
            headings = tuple("" if is_empty(cell) else str(cell).strip() for cell in cells)
            continue
        if len(rows) == MOST_ROWS:
            raise Refused(
                _("The file has more than %(count)s rows. Cut it in parts.") % {"count": MOST_ROWS}
            )
        rows.append(Row(number, cells))
    if headings is None:
        raise Refused(_("The file is empty."))
    return Table(headings, tuple(rows))


def _without_empty_end(line: Sequence[Cell]) -> tuple[Cell, ...]:
    end = len(line)
    while end and is_empty(line[end - 1]):
        end -= 1
    return tuple(line[:end])


def _check(number: int, cells: tuple[Cell, ...]) -> None:
    if len(cells) > MOST_COLUMNS:
        raise Refused(
            _("Row %(row)s has %(columns)s columns. More than %(most)s are not taken.")
            % {"row": number, "columns": len(cells), "most": MOST_COLUMNS}
        )
    if any(isinstance(cell, str) and len(cell) > LONGEST_CELL for cell in cells):
        raise Refused(
            _("In row %(row)s a cell has more than %(most)s characters. Is a quotation mark open?")
            % {"row": number, "most": LONGEST_CELL}
        )
