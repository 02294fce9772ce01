"""What moderators do with an idea: one after the other, and never over each other's work."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from django.db import transaction
from django.utils import timezone
from wagtail.log_actions import log

from wagtail_quartier.ideas.changes import ideas_changed
from wagtail_quartier.ideas.mails import tell_assigned, tell_person
from wagtail_quartier.ideas.states import next_states
from wagtail_quartier.ideas.table import Idea, IdeaStep

#: What a moderator edits.
EDITED = (
    "title",
    "text",
    "quarter",
    "where",
    "shows_picture",
    "state",
    "answer",
    "translated_answers",
    "reason",
    "remark",
    "assigned_to",
)


@dataclass
class ChangedMeanwhile(Exception):
    """Somebody else has changed the idea since it was opened.

    ``idea`` is what is stored now, ``fields`` the names of what differs from what was sent.
    """

    idea: Idea
    fields: list[str] = field(default_factory=list)


class NotPossible(Exception):
    """A step that does not go from here; the caller says why."""


def change(key: int, version: int, user: Any, values: dict[str, Any]) -> Idea:
    """Store what a moderator has edited, and return the idea.

    ``version`` is the one the moderator has seen. Raises ``ChangedMeanwhile`` where it is not
    the stored one any more, ``NotPossible`` for a state that does not follow, and
    ``Idea.DoesNotExist`` where the idea is gone.
    """
    with transaction.atomic():
        idea = _held(key)
        if idea.version != version:
            raise ChangedMeanwhile(idea, [n for n in EDITED if getattr(idea, n) != values[n]])
        if values["state"] not in next_states(idea.state):
            raise NotPossible
        was_public, old_state, old_assigned = idea.is_public, idea.state, idea.assigned_to_id
        for name in EDITED:
            setattr(idea, name, values[name])
        _store(idea, user)
        if idea.state != old_state:
            IdeaStep.objects.create(idea=idea, state=idea.state, by=user)
            transaction.on_commit(lambda: tell_person(idea))
        if idea.assigned_to_id not in (None, old_assigned, user.pk):
            transaction.on_commit(lambda: tell_assigned(idea))
        if was_public or idea.is_public:
            ideas_changed([idea])
    return idea


def merge(key: int, version: int, into: int, user: Any) -> Idea:
    """Put an idea with another one of the same page that has the same wish.

    Its own duplicates go with it. Raises as ``change`` does; ``NotPossible`` for itself, for
    another page's idea, and for one that was put with another one itself.
    """
    with transaction.atomic():
        # In the order of their keys, so that two merges never wait for each other.
        held = {pk: _held(pk) for pk in sorted({key, into})}
        idea, target = held[key], held[into]
        if idea.version != version:
            raise ChangedMeanwhile(idea)
        if (
            key == into
            or idea.page_id != target.page_id
            or target.duplicate_of_id is not None
            or idea.duplicate_of_id is not None
        ):
            raise NotPossible
        Idea.objects.filter(duplicate_of=idea).update(duplicate_of=target)
        idea.duplicate_of = target
        _store(idea, user)
        target.version += 1
        target.save(update_fields=["version"])
        IdeaStep.objects.create(idea=target, kind=IdeaStep.Kind.MERGED, state=target.state, by=user)
        ideas_changed([idea, target])
    return idea


def separate(key: int, version: int, user: Any) -> Idea:
    """Take an idea out of the one it was put with; raises as ``change`` does."""
    with transaction.atomic():
        idea = _held(key)
        if idea.version != version:
            raise ChangedMeanwhile(idea)
        of = idea.duplicate_of
        if of is None:
            raise NotPossible
        steps = IdeaStep.objects.filter(idea=of, kind=IdeaStep.Kind.MERGED)
        last = steps.order_by("-at", "-pk").first()
        if last is not None:
            last.delete()
        idea.duplicate_of = None
        _store(idea, user)
        ideas_changed([idea, of])
    return idea


def remove(key: int, user: Any) -> None:
    """Delete an idea with everything that belongs to it; the log keeps its reference."""
    with transaction.atomic():
        idea = _held(key)
        log(instance=idea, action="wagtail.delete", user=user)
        ideas_changed([idea])
        idea.delete()


def _held(key: int) -> Idea:
    """Return the idea, held until the transaction ends."""
    return Idea.objects.select_for_update().get(pk=key)


def _store(idea: Idea, user: Any) -> None:
    idea.version += 1
    idea.changed_at = timezone.now()
    idea.save()
    log(instance=idea, action="wagtail.edit", user=user)
