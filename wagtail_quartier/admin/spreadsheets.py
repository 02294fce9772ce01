"""Spreadsheets somebody opens without harm: no cell begins a formula.

Wagtail writes a cell of an XLSX file as text where a formula would begin, but the CSV file as
it is, and fails on control characters. Numbers and dates stay what they are.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wagtail.admin.views.mixins import SpreadsheetExportMixin

from wagtail_quartier.exports import cells


class PlainCellsMixin(SpreadsheetExportMixin):
    """An export of Wagtail's in which no cell begins a formula.

    Comes before Wagtail's own view in the bases.
    """

    def preprocess_field_value(self, field: str, value: Any, export_format: str) -> Any:
        """Return what is written into the cell."""
        value = super().preprocess_field_value(field, value, export_format)
        if export_format == self.FORMAT_CSV:
            return cells.plain_cell(value)
        return cells.UNWRITABLE.sub("", value) if isinstance(value, str) else value

    def get_heading(self, queryset: Any, field: str) -> str:
        """Return a heading, which an editor may have written as well."""
        return cells.plain_cell(super().get_heading(queryset, field))

    def generate_xlsx_row(
        self, worksheet: Any, row_dict: dict[str, Any], date_format: str | None = None
    ) -> Iterator[Any]:
        """Yield the cells; text stays text, also when somebody edits the cell later."""
        for cell in super().generate_xlsx_row(worksheet, row_dict, date_format):
            if isinstance(cell.value, str):
                cell.data_type = "s"
                cell.quotePrefix = cells.starts_formula(cell.value)
            yield cell
