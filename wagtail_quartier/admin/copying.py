"""Copying office hours: the rules are copied, single dates and confirmation are not."""

from __future__ import annotations

from wagtail.snippets.views.snippets import CopyView

from wagtail_quartier.snippets.office_hours import OfficeHours


class OfficeHoursCopyView(CopyView):
    """Opens the form of a new offer with the words and slots of another one."""

    def get_initial_form_instance(self) -> OfficeHours:
        """Leave out what was said of the other offer only."""
        offer: OfficeHours = super().get_initial_form_instance()
        offer.changes.set([])
        offer.last_confirmed_on = None
        return offer
