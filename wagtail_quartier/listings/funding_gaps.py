"""What a funded project lacks before a funder asks for it."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.db.models import Exists, OuterRef, Q, TextChoices
from django.utils.translation import gettext_lazy as _

from wagtail_quartier.listings.roles import rows_of
from wagtail_quartier.listings.status import Status, status_condition, status_on

#: A project that has not begun may still collect these, and one that was given up is not asked.
ASKED_OF = (Status.RUNNING, Status.FINISHED)


class Gap(TextChoices):
    """What may be missing."""

    STATEMENT = "statement", _("the required statement of a programme")
    EVIDENCE = "evidence", _("publicity evidence")
    END_DATE = "end-date", _("the end date")


def gaps_of(
    project: Any, statuses: tuple[Status, ...] = ASKED_OF, day: dt.date | None = None
) -> list[Gap]:
    """Return what a project lacks on ``day`` (a local date; ``None`` means today).

    Reads the rows of ``project`` itself, also those only being edited. Nothing is missing
    where nobody pays, or where the project's status is none of ``statuses``.
    """
    status = status_on(day, project.start_date, project.end_date, project.discontinued)
    fundings = list(project.funding_links.all())
    if status not in statuses or not fundings:
        return []
    found = {
        Gap.STATEMENT: any(not said(funding.programme) for funding in fundings),
        Gap.EVIDENCE: not project.evidence.all(),
        Gap.END_DATE: project.end_date is None,
    }
    return [gap for gap, missing in found.items() if missing]


def said(programme: Any) -> bool:
    """Tell whether a programme has the sentence that has to be shown."""
    return bool(programme.required_statement.strip())


def gap_condition(gap: Gap | str) -> Q:
    """Return the condition on projects that lack ``gap``, whatever their status.

    Says the same as :func:`gaps_of`. Raises ``ValueError`` for an unknown gap.
    """
    mine = {"page": OuterRef("pk")}
    fundings = rows_of("project", "funding_links").filter(**mine)
    silent = fundings.filter(programme__required_statement__regex=r"^\s*$")
    return (
        Q(Exists(fundings))
        & {
            Gap.STATEMENT: Q(Exists(silent)),
            Gap.EVIDENCE: ~Q(Exists(rows_of("project", "evidence").filter(**mine))),
            Gap.END_DATE: Q(end_date__isnull=True),
        }[Gap(gap)]
    )


def asked_condition(day: dt.date | None = None) -> Q:
    """Return the condition on projects of which proof is asked: running or finished ones."""
    running, finished = (status_condition(status, day) for status in ASKED_OF)
    return running | finished
