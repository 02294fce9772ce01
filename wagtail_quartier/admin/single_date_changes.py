"""Cancelling, moving or adding one date, and taking that back: each a form with one button."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from wagtail_quartier.admin.single_date_forms import AddForm, CancelForm, MoveForm, SeenForm
from wagtail_quartier.admin.single_date_steps import ChangeView, DateView
from wagtail_quartier.admin.single_date_views import Row
from wagtail_quartier.admin.single_dates import Action, add_date
from wagtail_quartier.snippets.office_hours import OfficeHours, OfficeHoursChange, Slot


class CancelView(DateView):
    """Cancels one date."""

    page_title = _("Cancel a date")
    button = _("Cancel this date")
    is_serious = True
    explanation = _("The page says at once that nobody is there on this day, and why.")

    def suits(self, row: Row) -> bool:
        """Only what takes place can be cancelled."""
        return row.can_be_cancelled

    def get_form(self) -> CancelForm:
        """Return the form with the reason."""
        return CancelForm(self.request.POST or None, initial={"seen": self.seen()})

    def save(self, form: Any) -> OfficeHours:
        """Cancel the date."""
        change = self.new_change(Action.CANCEL, reason=form.cleaned_data["reason"])
        return self.write(change, form)

    def done(self) -> str:
        """Say that it is cancelled."""
        return gettext("Cancelled: %(date)s.") % {"date": self.row.words}


class MoveView(DateView):
    """Moves one date to another day, time or place."""

    page_title = _("Move a date")
    button = _("Move this date")
    explanation = _("Change what is different on this one day; all other dates stay as they are.")

    def suits(self, row: Row) -> bool:
        """Also what falls on a holiday can be moved."""
        return row.can_be_moved

    def get_form(self) -> MoveForm:
        """Return the form with day, time and place as they are now."""
        now = {
            "new_date": self.row.date.date,
            "start_time": self.row.date.start.time(),
            "end_time": self.row.date.end.time(),
            "place": self.row.place,
            "reason": "",
            "seen": self.seen(),
        }
        change = self.new_change(Action.MOVE)
        return MoveForm(
            self.request.POST or None,
            instance=change,
            initial=now,
            usual=self.row.slot,
            for_user=self.request.user,
        )

    def save(self, form: Any) -> OfficeHours:
        """Move the date."""
        return self.write(form.instance, form)

    def done(self) -> str:
        """Say that it is moved."""
        return gettext("Moved: %(date)s.") % {"date": self.row.words}


class UndoView(DateView):
    """Takes back what was entered about a date."""

    page_title = _("Take back a change")
    button = _("Take it back")

    @property
    def explanation(self) -> str:  # type: ignore[override]  # depends on the date
        """Say what becomes of the date."""
        if self.key.added_at is not None:
            return gettext("This extra date is taken off the list again.")
        return gettext("This date takes place as usual again.")

    def suits(self, row: Row) -> bool:
        """Only what was entered can be taken back."""
        return row.can_be_taken_back

    def get_form(self) -> SeenForm:
        """Return the form, which asks for nothing."""
        return SeenForm(self.request.POST or None, initial={"seen": self.seen()})

    def save(self, form: Any) -> OfficeHours:
        """Take it back."""
        return self.write(None, form)

    def done(self) -> str:
        """Say that it is taken back."""
        return gettext("Taken back: %(date)s.") % {"date": self.row.words}


class AddView(ChangeView):
    """Adds one date."""

    page_title = _("Add a date")
    button = _("Add this date")
    explanation = _("For one day only. What takes place regularly belongs to the regular times.")

    @cached_property
    def usual(self) -> Slot:
        """The times the form begins with."""
        return next(iter(self.facts.rows.values()))

    def can_be_done(self) -> bool:
        """An offer without times has nothing the new date could be like."""
        return bool(self.facts.rows)

    def not_there(self) -> str:
        """Say what is missing."""
        return gettext("This offer has no times yet.")

    def get_form(self) -> AddForm:
        """Return the form with the usual times and place."""
        usual = {
            "slot_key": str(self.usual.key),
            "start_time": self.usual.start_time,
            "end_time": self.usual.end_time,
            "place": self.usual.place,
        }
        return AddForm(
            self.request.POST or None,
            instance=OfficeHoursChange(action=Action.ADD),
            initial=usual,
            usual=self.usual,
            facts=self.facts,
            for_user=self.request.user,
        )

    def save(self, form: Any) -> OfficeHours:
        """Add the date."""
        form.instance.slot_key = form.cleaned_data["slot_key"]
        self.added: dt.date = form.instance.date
        return add_date(
            self.offer,
            form.instance,
            user=self.request.user,
            publish=self.rights.may_publish,
        )

    def done(self) -> str:
        """Say that it is added."""
        return gettext("Added: %(date)s.") % {"date": date_format(self.added, "DATE_FORMAT")}
