"""The form of a slot, which knows what the slot comes to as it stands in the form."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail.admin.forms import WagtailAdminModelForm

from wagtail_quartier.admin.slot_preview import OfferFacts, SlotPreview, preview_of
from wagtail_quartier.admin.slot_preview_words import Message
from wagtail_quartier.snippets.office_hours import Slot

#: Errors of the rule that mean "not yet" rather than "wrong", by their code.
MISSING = {"weekdays", "positions", "month_day", "dates", "start", "start_missing"}
TIMES = ("start_time", "end_time")


class SlotForm(WagtailAdminModelForm):
    """One slot; ``facts`` are those of the offer it belongs to."""

    class Media:
        css = {"all": ["wagtail_quartier/admin/slot-panel.css"]}
        js = ["wagtail_quartier/admin/slot-panel.js"]

    def __init__(self, *args: Any, facts: OfferFacts | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.facts = facts or OfferFacts()

    @property
    def preview(self) -> SlotPreview:
        """What the slot comes to, read from what was sent, or else from what is stored."""
        # Looking for errors is what reads the fields into the instance.
        unreadable = {"recurrence", *TIMES}.intersection(self.errors)
        slot = copy.copy(self.instance)
        for name in unreadable:
            # What cannot be read is not what was there before.
            setattr(slot, name, None)
        return preview_of(slot, self.facts, list(self._messages(slot)))

    def _messages(self, slot: Slot) -> Iterator[Message]:
        errors = self.errors.as_data()
        of_rule = [error for error in errors.get("recurrence", ()) if error.code != "required"]
        for error in of_rule:
            yield Message(error.messages[0], is_error=error.code not in MISSING)
        if not slot.recurrence and not of_rule:
            yield Message(_("Choose how often, and the next dates appear here."))
        elif any(error.code == "required" for name in TIMES for error in errors.get(name, ())):
            yield Message(_("Say from when until when."))
        for name, found in errors.items():
            for error in found:
                if name != "recurrence" and error.code != "required":
                    yield Message(self._with_label(name, error), is_error=True)

    def _with_label(self, name: str, error: ValidationError) -> str:
        message = error.messages[0]
        if name not in self.fields:
            return message
        return _("%(field)s: %(message)s") % {
            "field": self.fields[name].label,
            "message": message,
        }
