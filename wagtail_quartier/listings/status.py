"""Where a project stands: from its dates, or discontinued by hand."""

from __future__ import annotations

import datetime as dt

from django.db.models import Q, TextChoices
from django.utils import timezone
from django.utils.translation import gettext_lazy as _


class Status(TextChoices):
    """The states of a project in the order of its life."""

    PLANNED = "planned", _("planned")
    RUNNING = "running", _("running")
    FINISHED = "finished", _("finished")
    DISCONTINUED = "discontinued", _("discontinued")


def status_on(
    day: dt.date | None,
    start_date: dt.date | None,
    end_date: dt.date | None,
    discontinued: bool,
) -> Status:
    """Return the status on ``day`` (a local date; ``None`` means today).

    Both dates are inclusive; a missing start has passed, a missing end never comes.
    """
    day = day or timezone.localdate()
    if discontinued:
        return Status.DISCONTINUED
    if start_date is not None and day < start_date:
        return Status.PLANNED
    if end_date is not None and day > end_date:
        return Status.FINISHED
    return Status.RUNNING


def status_condition(status: Status | str, day: dt.date | None = None) -> Q:
    """Return the condition on projects that have ``status`` on ``day`` (``None``: today).

    Says the same as :func:`status_on`. Raises ``ValueError`` for an unknown status.
    """
    day = day or timezone.localdate()
    planned = Q(start_date__gt=day)
    finished = Q(end_date__lt=day)
    going = Q(discontinued=False)
    return {
        Status.PLANNED: going & planned,
        Status.RUNNING: going & ~_known(planned, "start_date") & ~_known(finished, "end_date"),
        Status.FINISHED: going & finished & ~_known(planned, "start_date"),
        Status.DISCONTINUED: Q(discontinued=True),
    }[Status(status)]


def _known(condition: Q, name: str) -> Q:
    # Negating a comparison with an empty column is unknown in SQL, so emptiness is asked first.
    return Q(**{f"{name}__isnull": False}) & condition
