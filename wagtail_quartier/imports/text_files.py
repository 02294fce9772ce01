"""CSV as it comes out of offices: any of the usual encodings, delimiters and line ends."""

from __future__ import annotations

import codecs
import csv
import io

from django.utils.translation import gettext as _

from wagtail_quartier.exports.cells import unmarked
from wagtail_quartier.imports.collecting import collect
from wagtail_quartier.imports.tables import FORMULA, Cell, Refused, Table

#: In this order where a heading line could be read with several of them.
DELIMITERS = ";,\t|"
#: The first line by which Excel tells itself the delimiter.
DELIMITER_LINE = "sep="
NUL = "\0"


def decoded(data: bytes) -> str:
    """Return the text of a file in UTF-8, UTF-16 with its mark, or Windows-1252.

    Raises ``Refused`` for anything else, such as a picture.
    """
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        candidates = ["utf-16"]
    else:
        candidates = ["utf-8-sig", "cp1252"]
    for encoding in candidates:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if NUL in text:
            line = text.count("\n", 0, text.index(NUL)) + 1
            raise Refused(
                _("This is not a table: line %(line)s has a character that no text has (NUL).")
                % {"line": line}
            )
        return text
    raise Refused(_("The file can be read neither as UTF-8 nor as Windows-1252."))


def delimiter_of(text: str) -> str:
    """Return the delimiter that gives the first line with anything in it the most columns."""
    start = text.lstrip("\r\n")[:100_000]

    def columns(delimiter: str) -> int:
        try:
            return len(next(csv.reader(io.StringIO(start, newline=""), delimiter=delimiter), []))
        except csv.Error:
            return 0

    return max(DELIMITERS, key=columns)


def read_text(data: bytes) -> Table:
    """Return the table in a CSV file; raises ``Refused`` where there is none."""
    text = decoded(data)
    first_line, _end, rest = text.partition("\n")
    told = first_line.strip().lower()
    number = 1
    if told.startswith(DELIMITER_LINE) and len(told) == len(DELIMITER_LINE) + 1:
        text, delimiter, number = rest, told[-1], 2
    else:
        delimiter = delimiter_of(text)
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        return collect(([_cell(value) for value in line] for line in lines), number)
    except csv.Error as error:
        raise Refused(
            _("The table cannot be read near line %(line)s. Is a quotation mark open?")
            % {"line": lines.line_num}
        ) from error


def _cell(value: str) -> Cell:
    # A spreadsheet program would calculate it, so nobody can mean it as a text.
    return FORMULA if value.startswith("=") else unmarked(value)
