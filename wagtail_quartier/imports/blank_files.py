"""Files to fill in: the headings of a kind, one invented row, and what goes where."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from django.utils.translation import get_language
from django.utils.translation import gettext as _
from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from wagtail_quartier.imports.columns import Column
from wagtail_quartier.imports.kinds import Kind
from wagtail_quartier.imports.lookups import Lookups

#: Excel calls a sheet nothing longer.
LONGEST_SHEET_NAME = 31


def _headings_and_example(kind: Kind) -> tuple[list[str], list[str]]:
    columns = kind.columns(Lookups())
    german = (get_language() or "").startswith("de")
    return [column.heading() for column in columns], [column.example[german] for column in columns]


def blank_csv(kind: Kind) -> bytes:
    """Return a CSV file with headings in the active language.

    UTF-8 with a byte order mark and semicolons, as Excel expects it in Germany.
    """
    text = io.StringIO(newline="")
    csv.writer(text, delimiter=";").writerows(_headings_and_example(kind))
    return text.getvalue().encode("utf-8-sig")


def blank_workbook(kind: Kind) -> bytes:
    """Return an XLSX file with headings in the active language.

    Every cell is formatted as text, so that postcodes keep their zeros. What goes where
    stands on a second sheet, which an import does not read.
    """
    workbook = Workbook()
    sheet = workbook.active
    sheet.title = str(kind.label)[:LONGEST_SHEET_NAME]
    for line in _headings_and_example(kind):
        sheet.append(line)
    for number, column in enumerate(sheet.iter_cols(min_row=1, max_row=2), 1):
        for cell in column:
            cell.number_format = "@"
        column[0].font = Font(bold=True)
        width = max(len(str(cell.value or "")) for cell in column)
        dimension = sheet.column_dimensions[get_column_letter(number)]
        dimension.width = min(max(12, width + 3), 50)
        dimension.number_format = "@"
    sheet.freeze_panes = "A2"
    _explain(kind, workbook.create_sheet(_("Explanation")))
    file = io.BytesIO()
    workbook.save(file)
    return file.getvalue()


def _explain(kind: Kind, sheet) -> None:  # type: ignore[no-untyped-def]  # openpyxl has no hints
    for line in explanations(kind):
        sheet.append([line])
    sheet.append([])
    for column in kind.columns(Lookups()):
        sheet.append([column.heading(), column_explanation(column)])
        sheet.cell(sheet.max_row, 1).font = Font(bold=True)
    sheet.column_dimensions["A"].width = 34
    sheet.column_dimensions["B"].width = 90
    for row in sheet.iter_rows():
        for cell in row:
            cell.alignment = Alignment(vertical="top", wrap_text=cell.column == 2)


def explanations(kind: Kind) -> Iterator[str]:
    """Yield what holds for all columns, a sentence or two each."""
    yield str(kind.identity)
    yield _("An empty cell leaves what is stored; a cell with only a hyphen empties it.")
    yield _(
        "Dates are written 31.12.2024 or 2024-12-31. Several names are separated by semicolons."
    )
    yield _("The example row is left out by itself as long as nothing in it is changed.")


def column_explanation(column: Column) -> str:
    """Return what goes into a column."""
    if column.required:
        return _("Must be filled in.")
    return str(column.explanation)
