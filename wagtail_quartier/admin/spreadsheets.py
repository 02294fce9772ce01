"""Spreadsheets somebody opens without harm: no cell begins a formula.

Wagtail writes a cell of an XLSX file as text where a formula would begin, but the CSV file as
it is, and fails on control characters. Numbers and dates stay what they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from wagtail.admin.views.mixins import SpreadsheetExportMixin

#: What a spreadsheet takes for the beginning of a formula, blanks before it included; the
#: wide forms are typed with Asian keyboards. See OWASP, "CSV Injection".
FORMULA = re.compile(r"\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n]")
#: What XML 1.0, and so an XLSX file, cannot hold.
UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
NUMBER = re.compile(r"-\d+([.,]\d+)?")


def starts_formula(text: str) -> bool:
    """Tell whether a spreadsheet might calculate with ``text``; a negative number may stay."""
    return bool(FORMULA.match(text)) and not NUMBER.fullmatch(text)


def plain_cell(value: Any) -> Any:
    """Return ``value`` as CSV may hold it: text that would begin a formula behind an apostrophe."""
    if isinstance(value, str):
        value = UNWRITABLE.sub("", value)
        return f"'{value}" if starts_formula(value) else value
    return value


class PlainCellsMixin(SpreadsheetExportMixin):
    """An export of Wagtail's in which no cell begins a formula.

    Comes before Wagtail's own view in the bases.
    """

    def preprocess_field_value(self, field: str, value: Any, export_format: str) -> Any:
        """Return what is written into the cell."""
        value = super().preprocess_field_value(field, value, export_format)
        if export_format == self.FORMAT_CSV:
            return plain_cell(value)
        return UNWRITABLE.sub("", value) if isinstance(value, str) else value

    def get_heading(self, queryset: Any, field: str) -> str:
        """Return a heading, which an editor may have written as well."""
        return plain_cell(super().get_heading(queryset, field))

    def generate_xlsx_row(
        self, worksheet: Any, row_dict: dict[str, Any], date_format: str | None = None
    ) -> Iterator[Any]:
        """Yield the cells; text stays text, also when somebody edits the cell later."""
        for cell in super().generate_xlsx_row(worksheet, row_dict, date_format):
            if isinstance(cell.value, str):
                cell.data_type = "s"
                cell.quotePrefix = starts_formula(cell.value)
            yield cell
