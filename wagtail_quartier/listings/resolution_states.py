"""How far a resolution is: said by hand, and overdue by its date."""

from __future__ import annotations

import datetime as dt

from django.db.models import Q, TextChoices
from django.utils import timezone
from django.utils.translation import pgettext_lazy


class ResolutionState(TextChoices):
    """What has become of a resolution, in the order of its life."""

    OPEN = "open", pgettext_lazy("of a resolution", "open")
    IN_PROGRESS = "progress", pgettext_lazy("of a resolution", "in progress")
    DONE = "done", pgettext_lazy("of a resolution", "done")
    DROPPED = "dropped", pgettext_lazy("of a resolution", "dropped")


#: The states in which somebody still has to do something.
UNFINISHED = (ResolutionState.OPEN, ResolutionState.IN_PROGRESS)


def is_overdue(state: str, due_date: dt.date | None, day: dt.date | None = None) -> bool:
    """Tell whether something should have been done before ``day`` (a local date; default: today).

    The due date itself is still in time; what has no due date is never overdue.
    """
    day = day or timezone.localdate()
    return state in UNFINISHED and due_date is not None and due_date < day


def overdue_condition(day: dt.date | None = None) -> Q:
    """Return the condition on resolutions that are overdue; says the same as :func:`is_overdue`."""
    return Q(state__in=UNFINISHED, due_date__lt=day or timezone.localdate())
