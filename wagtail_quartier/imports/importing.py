"""The way from a table to the database: the kinds, the dry run, and all rows or none."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.core.exceptions import ValidationError
from django.db import DatabaseError, transaction
from django.utils.translation import gettext as _

from wagtail_quartier.imports.columns import recognised
from wagtail_quartier.imports.directory_kinds import (
    AwardKind,
    ContactKind,
    OrganisationKind,
    PlaceKind,
)
from wagtail_quartier.imports.grant_kind import GrantKind
from wagtail_quartier.imports.kinds import Errand, Kind, make_plan
from wagtail_quartier.imports.lookups import Lookups
from wagtail_quartier.imports.plans import Plan
from wagtail_quartier.imports.project_kind import ProjectKind
from wagtail_quartier.imports.tables import Refused, Table

#: In the order in which they need each other.
KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        OrganisationKind(),
        ContactKind(),
        PlaceKind(),
        AwardKind(),
        ProjectKind(),
        GrantKind(),
    )
}


def kinds_open_to(user: Any) -> list[Kind]:
    """Return the kinds a user may import; ``None`` is the command."""
    return [kind for kind in KINDS.values() if kind.is_open_to(user)]


def usual_mapping(kind: Kind, table: Table) -> dict[int, str]:
    """Return which column stands where, by the headings: position (from 0) to name."""
    return recognised(table.headings, kind.columns(Lookups()))


def carry_out(kind: Kind, errand: Errand) -> Iterator[tuple[int, int]]:
    """Import the table: everything in one transaction, or nothing.

    Makes the plan anew, since the database may have changed after the dry run. Yields
    how many rows are stored, of how many. Whoever stops asking, stops the import, and
    nothing of it stays. Raises ``Refused`` where a row is wrong.
    """
    with transaction.atomic():
        plan = make_plan(kind, errand)
        problems = plan.problems
        if problems:
            raise Refused(
                _("Nothing was imported, because this is wrong. %(problem)s")
                % {"problem": problems[0]}
            )
        rows = plan.to_write
        done = 0
        try:
            yield 0, len(rows)
            for done in kind.write(errand, rows):
                yield done, len(rows)
        except (ValidationError, DatabaseError) as error:
            raise Refused(
                _("Nothing was imported, because row %(row)s cannot be stored. %(problem)s")
                % {
                    "row": rows[min(done, len(rows) - 1)].number,
                    "problem": _in_words(error),
                }
            ) from error


def _in_words(error: Exception) -> str:
    return " ".join(error.messages) if isinstance(error, ValidationError) else str(error)


__all__ = ["KINDS", "Errand", "Plan", "carry_out", "kinds_open_to", "make_plan", "usual_mapping"]
