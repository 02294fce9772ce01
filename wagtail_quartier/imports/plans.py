"""What an import would do: for each row new, changed, unchanged, or wrong and why."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from django.db.models import TextChoices
from django.utils.translation import gettext as _
from django.utils.translation import pgettext_lazy

from wagtail_quartier.imports.tables import Row, letter


class Status(TextChoices):
    """What becomes of a row."""

    NEW = "new", pgettext_lazy("row of an import", "new")
    CHANGED = "changed", pgettext_lazy("row of an import", "changed")
    UNCHANGED = "unchanged", pgettext_lazy("row of an import", "unchanged")
    WRONG = "wrong", pgettext_lazy("row of an import", "wrong")


@dataclass(frozen=True)
class Problem:
    """Why a row cannot be imported; ``column`` counts from 0, ``None`` is the whole row."""

    row: int
    message: str
    column: int | None = None
    heading: str = ""

    def __str__(self) -> str:
        names = {"row": self.row, "message": self.message, "heading": self.heading}
        if self.column is None:
            return _("Row %(row)s: %(message)s") % names
        return _("Row %(row)s, column %(letter)s “%(heading)s”: %(message)s") % {
            **names,
            "letter": letter(self.column),
        }


@dataclass
class PlannedRow:
    """One row as it was read, and what it means.

    ``values`` are by column name, without the cells that were empty. ``pk`` is the stored
    object the row means, ``None`` where it is new. ``changed`` are the names of columns.
    """

    row: Row
    values: dict[str, Any] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    title: str = ""
    pk: int | None = None
    changed: list[str] = field(default_factory=list)

    @property
    def number(self) -> int:
        """The number of the row in the file."""
        return self.row.number

    @property
    def status(self) -> Status:
        """What becomes of the row."""
        if self.problems:
            return Status.WRONG
        if self.pk is None:
            return Status.NEW
        return Status.CHANGED if self.changed else Status.UNCHANGED


@dataclass
class Plan:
    """All rows of a file, in their order, and how many examples of ours were left out."""

    rows: list[PlannedRow]
    examples: int = 0

    def counts(self) -> dict[Status, int]:
        """Return how many rows have each status."""
        counted = Counter(row.status for row in self.rows)
        return {status: counted[status] for status in Status}

    @property
    def problems(self) -> list[Problem]:
        """Everything that is wrong, in the order of the file."""
        return [problem for row in self.rows for problem in row.problems]

    @property
    def to_write(self) -> list[PlannedRow]:
        """The rows that change something."""
        return [row for row in self.rows if row.status in (Status.NEW, Status.CHANGED)]
