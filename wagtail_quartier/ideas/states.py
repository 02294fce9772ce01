"""What can become of an idea, and what may follow what."""

from __future__ import annotations

from django.db import models
from django.utils.translation import pgettext_lazy


class State(models.TextChoices):
    """How far an idea has come."""

    NEW = "new", pgettext_lazy("state of an idea", "New")
    UNDER_REVIEW = "under-review", pgettext_lazy("state of an idea", "Under review")
    ACCEPTED = "accepted", pgettext_lazy("state of an idea", "Accepted")
    IN_PROGRESS = "in-progress", pgettext_lazy("state of an idea", "In progress")
    DONE = "done", pgettext_lazy("state of an idea", "Done")
    DECLINED = "declined", pgettext_lazy("state of an idea", "Declined")


#: What everybody may read. The others are known to whoever sent them, by their reference.
PUBLIC = (State.ACCEPTED, State.IN_PROGRESS, State.DONE)

#: Steps a moderator may take; staying where it is is always one.
STEPS: dict[str, tuple[State, ...]] = {
    State.NEW: (State.UNDER_REVIEW, State.ACCEPTED, State.DECLINED),
    State.UNDER_REVIEW: (State.ACCEPTED, State.DECLINED),
    State.ACCEPTED: (State.UNDER_REVIEW, State.IN_PROGRESS, State.DONE, State.DECLINED),
    State.IN_PROGRESS: (State.ACCEPTED, State.DONE, State.DECLINED),
    State.DONE: (State.IN_PROGRESS,),
    State.DECLINED: (State.UNDER_REVIEW,),
}


def next_states(state: str) -> list[State]:
    """Return ``state`` itself and what may follow it, in the order of the choices."""
    allowed = {State(state), *STEPS[state]}
    return [choice for choice in State if choice in allowed]
