"""A small correction of something published that leaves the draft of it alone, but is in it too.

Somebody calls in ill while a colleague's draft of the same offer waits for the summer. The
live version has to say so at once, the draft must not be published by the way, and whoever
publishes it later must not undo the correction. So a correction is written three times: into
the live rows, into a revision of the live version for the history, and into a new revision of
the draft, which takes over the old one's date of publication and place in a workflow.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.db import transaction
from django.db.models import F
from django.utils import timezone
from wagtail.log_actions import log
from wagtail.models import Revision, TaskState
from wagtail.signals import published

from wagtail_quartier.snippets.office_hours import OfficeHours


class NothingToDo(Exception):
    """What was asked for is so already; the argument says it to the editor."""


#: Alters an offer in memory; raises :class:`NothingToDo` where it is so already.
Correction = Callable[[OfficeHours], None]


def amend(
    pk: int,
    correct: Correction,
    *,
    user: Any,
    action: str,
    data: dict[str, Any] | None = None,
    publish: bool = True,
) -> OfficeHours:
    """Apply ``correct`` to the offer ``pk``, live and draft, and return it as it is now.

    ``action`` and ``data`` go into the history under the name of ``user``. With ``publish``
    off the correction goes into a draft only. Whoever asks at the same time waits, and then
    sees what the first has done. Permissions and locks are for the caller to ask. Raises
    :class:`NothingToDo`, and ``OfficeHours.DoesNotExist``.
    """
    with transaction.atomic():
        offer = _alone_with(pk)
        waiting = offer.latest_revision if offer.has_unpublished_changes else None
        # Read before the live version gets a revision of its own.
        draft = waiting.as_object() if waiting is not None else None
        revision = _correct_live(offer, correct, user, draft is None) if publish else None
        if draft is not None or not publish:
            kept = _correct_draft(draft or offer, correct, user, strict=not publish)
            if waiting is not None:
                _take_over(offer, waiting, kept)
            revision = revision or kept
        log(
            instance=offer,
            action=action,
            user=user,
            revision=revision,
            data=data or {},
            content_changed=True,
        )
        if publish and offer.live:
            published.send(sender=type(offer), instance=offer, revision=revision)
    return OfficeHours.objects.get(pk=pk)


def _alone_with(pk: int) -> OfficeHours:
    # Writing keeps others out until the end of the transaction, on every database; SQLite
    # knows no SELECT FOR UPDATE.
    OfficeHours.objects.filter(pk=pk).update(locked_at=F("locked_at"))
    return OfficeHours.objects.select_related("latest_revision").get(pk=pk)


def _correct_live(
    offer: OfficeHours, correct: Correction, user: Any, is_latest: bool
) -> Revision | None:
    correct(offer)
    if offer.live:
        offer.last_published_at = timezone.now()
    offer.save()
    if not (offer.live or is_latest):
        return None
    revision = offer.save_revision(user=user, changed=False, clean=False)
    if offer.live:
        OfficeHours.objects.filter(pk=offer.pk).update(live_revision=revision)
    return revision


def _correct_draft(draft: OfficeHours, correct: Correction, user: Any, *, strict: bool) -> Revision:
    try:
        correct(draft)
    except NothingToDo:
        # The draft may have said so before the live version did.
        if strict:
            raise
    return draft.save_revision(user=user, clean=False)


def _take_over(offer: OfficeHours, old: Revision, new: Revision) -> None:
    """Let ``new`` be published when, and by whom, ``old`` would have been."""
    if old.approved_go_live_at is not None:
        Revision.objects.filter(pk=new.pk).update(approved_go_live_at=old.approved_go_live_at)
        Revision.objects.filter(pk=old.pk).update(approved_go_live_at=None)
    TaskState.objects.filter(
        workflow_state__in=offer.workflow_states.all(),
        revision=old,
        status=TaskState.STATUS_IN_PROGRESS,
    ).update(revision=new)
