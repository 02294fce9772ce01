"""XLSX: a zip of XML by a stranger, so its size is known before anything of it is read.

openpyxl reads it row by row, with defusedxml, which refuses entities. Formulas are not
calculated: a cell that holds one is marked as such.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator, Sequence

from django.utils.translation import gettext as _
from openpyxl import load_workbook

from wagtail_quartier.imports.collecting import collect
from wagtail_quartier.imports.tables import FORMULA, Cell, Refused, Table

#: How an XLSX file, like every zip, begins.
SIGNATURE = b"PK\x03\x04"
MOST_PARTS = 500
#: Unpacked. 10,000 rows of projects with long texts are about 30 MB.
MOST_UNPACKED = 64 * 1024 * 1024
#: Styles, themes and lists of sheets are small, and openpyxl builds objects of them.
MOST_UNPACKED_ELSEWHERE = 2 * 1024 * 1024
BIG_PARTS = ("xl/worksheets/", "xl/sharedStrings.xml", "xl/media/")
#: Tables shrink to a tenth, hardly ever to less than a hundredth.
MOST_SHRUNK = 150
WORTH_A_LOOK = 4 * 1024 * 1024


def check_parts(data: bytes) -> None:
    """Raise ``Refused`` for a zip that unpacks to too much, or is not a workbook.

    Only the directory of the zip is read. A part that is larger than the directory says
    is cut off there by the reader, so what it says is a bound.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
        raise Refused(_("The file is damaged, or it is not an Excel workbook.")) from error
    if "xl/workbook.xml" not in {part.filename for part in parts}:
        raise Refused(_("The file is damaged, or it is not an Excel workbook."))
    if len(parts) > MOST_PARTS or _too_much(parts):
        raise Refused(_("The workbook would unpack to far more than a table needs."))
    if any(part.flag_bits & 1 for part in parts):
        raise Refused(_("The workbook is protected with a password. Save it without one."))


def _too_much(parts: Sequence[zipfile.ZipInfo]) -> bool:
    if sum(part.file_size for part in parts) > MOST_UNPACKED:
        return True
    for part in parts:
        if part.file_size > WORTH_A_LOOK and part.file_size > MOST_SHRUNK * part.compress_size:
            return True
        if part.file_size > MOST_UNPACKED_ELSEWHERE and not part.filename.startswith(BIG_PARTS):
            return True
    return False


def read_workbook(data: bytes) -> Table:
    """Return the table on the first sheet; raises ``Refused`` where there is none."""
    check_parts(data)
    try:
        workbook = load_workbook(io.BytesIO(data), read_only=True, keep_links=False)
        try:
            sheet = workbook.worksheets[0]
            # What a sheet says about its own size may be wrong, on purpose too.
            sheet.reset_dimensions()
            return collect(_lines(sheet))
        finally:
            workbook.close()
    except Refused:
        raise
    except Exception as error:
        raise Refused(_("The file is damaged, or it is not an Excel workbook.")) from error


def _lines(sheet: object) -> Iterator[Sequence[Cell]]:
    for row in sheet.iter_rows():  # type: ignore[attr-defined]  # openpyxl has no type hints
        yield [FORMULA if cell.data_type in ("f", "e") else cell.value for cell in row]
