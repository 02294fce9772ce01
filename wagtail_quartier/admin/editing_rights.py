"""What somebody may do with an offer beside its edit form: the rules of Wagtail's own."""

from __future__ import annotations

from typing import Any

from django.utils.functional import cached_property
from django.utils.translation import gettext
from wagtail.locks import BasicLock, ScheduledForPublishLock

from wagtail_quartier.snippets.office_hours import OfficeHours


class Rights:
    """The rights of ``user`` for ``offer``.

    Whoever may change but not publish writes a draft, which goes to the moderators where the
    site has a workflow, as with Wagtail's own forms. A lock is respected, with one exception:
    Wagtail locks what waits for its date of publication, so that nobody loses sight of what
    will be published. Somebody may fall ill before that date; the correction is written into
    what waits as well.
    """

    def __init__(self, offer: OfficeHours, user: Any, policy: Any) -> None:
        self.offer, self.user, self.policy = offer, user, policy
        #: Asked before anything is written: a draft of somebody else is not handed in.
        self.others_are_writing = offer.has_unpublished_changes

    @cached_property
    def may_change(self) -> bool:
        """Whether the user may change this offer."""
        allowed: bool = self.policy.user_has_permission_for_instance(
            self.user, "change", self.offer
        )
        return allowed

    @cached_property
    def may_publish(self) -> bool:
        """Whether the user may publish."""
        allowed: bool = self.policy.user_has_permission(self.user, "publish")
        return allowed

    @cached_property
    def locked_because(self) -> str:
        """Why the user cannot change the offer now; empty where nothing is in the way."""
        lock = self.offer.get_lock()
        if isinstance(lock, ScheduledForPublishLock):
            lock = BasicLock(self.offer) if self.offer.locked else None
        if lock is None or not lock.for_user(self.user):
            return ""
        return str(lock.get_message(self.user))

    def said(self, done: str, after: OfficeHours) -> str:
        """Return ``done`` with what becomes of it; hands a draft in where it has to be."""
        if self.may_publish:
            return done
        workflow = after.get_workflow()
        if workflow is None or self.others_are_writing or after.current_workflow_state:
            return gettext("%(done)s Saved as a draft: somebody has to publish it.") % {
                "done": done
            }
        workflow.start(after, self.user)
        return gettext("%(done)s Handed in to %(workflow)s: it is shown once it is approved.") % {
            "done": done,
            "workflow": workflow.name,
        }
