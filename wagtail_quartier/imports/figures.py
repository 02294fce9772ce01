"""People planned for and reached, year by year, in one cell: ``2024: 120/95; 2025: 150``."""

from __future__ import annotations

import re
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from wagtail_quartier.imports.tables import Cell
from wagtail_quartier.imports.values import several_in, shortened, whole_number_in

_YEAR = re.compile(r"(\d{4})\s*:\s*([^/]*)(?:/(.*))?", re.ASCII)
#: What the columns of the database hold.
MOST_PEOPLE = 2_147_483_647

#: Year, people planned for, people reached.
Figure = tuple[int, int | None, int | None]


def figures_in(cell: Cell) -> list[Figure]:
    """Return the figures of a cell, sorted by year.

    Raises ``ValidationError`` for anything else, and for a year that stands there twice.
    """
    found: dict[int, Figure] = {}
    for part in several_in(cell):
        match = _YEAR.fullmatch(part)
        year = int(match[1]) if match else 0
        if match is None or not 1900 <= year <= 2199 or year in found:
            raise ValidationError(
                _("%(text)s is not understood. Write it like this: 2024: 120/95; 2025: 150")
                % {"text": shortened(part)}
            )
        found[year] = (year, _people(match[2]), _people(match[3] or ""))
    return sorted(found.values())


def _people(text: str) -> int | None:
    if not text.strip():
        return None
    number = whole_number_in(text)
    if number > MOST_PEOPLE:
        raise ValidationError(_("%(text)s is too large a number.") % {"text": shortened(text)})
    return number


def figures_of(rows: list[dict[str, Any]]) -> list[Figure]:
    """Return the figures among stored rows, sorted by year."""
    return sorted((row["year"], row["planned"], row["reached"]) for row in rows)
