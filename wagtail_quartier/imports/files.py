"""The one door for files: what they are is told by how they begin, not by their name."""

from __future__ import annotations

from typing import IO

from django.utils.translation import gettext as _

from wagtail_quartier.imports.tables import MOST_BYTES, Refused, Table
from wagtail_quartier.imports.text_files import read_text
from wagtail_quartier.imports.workbooks import SIGNATURE, read_workbook

#: How the old Excel format (and every other OLE file) begins.
OLD_EXCEL = b"\xd0\xcf\x11\xe0"


def read_table(file: IO[bytes]) -> Table:
    """Return the table in an open file, CSV or XLSX.

    Reads at most ``MOST_BYTES`` and one more. Raises ``Refused`` with the reason, in the
    active language, for a file that is too large, damaged, dangerous or something else.
    """
    data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise Refused(
            _("The file is larger than %(size)s MB. Cut it in parts.")
            % {"size": MOST_BYTES // (1024 * 1024)}
        )
    if data.startswith(OLD_EXCEL):
        raise Refused(_("This is an old or protected Excel file. Save it as .xlsx or .csv."))
    if data.startswith(SIGNATURE):
        return read_workbook(data)
    return read_text(data)
