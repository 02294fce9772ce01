"""Forms for one date: cancel it, move it, take that back, add another one."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm

from wagtail_quartier.admin.office_hours_forms import slot_label
from wagtail_quartier.admin.single_dates import DAYS_AHEAD
from wagtail_quartier.occurrence_index.facts import SlotFacts
from wagtail_quartier.snippets.office_hours import OfficeHoursChange, Slot

Action = OfficeHoursChange.Action

#: The list of suggestions in the template that shows the form.
SUGGESTIONS = "quartier-reasons"


class SeenForm(forms.Form):
    """A form that remembers what stood about the date when it was shown."""

    seen = forms.CharField(required=False, widget=forms.HiddenInput, strip=False)


def _reason() -> forms.CharField:
    return forms.CharField(
        label=_("Reason"),
        required=False,
        max_length=OfficeHoursChange._meta.get_field("reason").max_length,
        help_text=_("Shown to everybody. Choose one of the suggestions, or write your own."),
        widget=forms.TextInput(attrs={"list": SUGGESTIONS, "autocomplete": "off"}),
    )


class CancelForm(SeenForm):
    """Why somebody is not there."""

    reason = _reason()


class DateForm(WagtailAdminModelForm):
    """A date with times and place; ``usual`` is the slot whose times it would have."""

    reason = _reason()

    def __init__(self, *args: Any, usual: Slot, **kwargs: Any) -> None:
        self.usual = usual
        super().__init__(*args, **kwargs)
        for name in ("start_time", "end_time"):
            self.fields[name].required = True
            self.fields[name].help_text = ""
            self.fields[name].widget.format = "%H:%M"
        self.fields["end_time"].help_text = Slot._meta.get_field("end_time").help_text

    def check_times(self) -> None:
        """Refuse an end that is the beginning."""
        start, end = self.cleaned_data.get("start_time"), self.cleaned_data.get("end_time")
        if start is not None and start == end:
            self.add_error("end_time", gettext("The end has to differ from the beginning."))

    def check_day(self, name: str) -> None:
        """Refuse a day that is over, or too far away to be meant."""
        day, today = self.cleaned_data.get(name), timezone.localdate()
        if day is None:
            return
        if day < today:
            self.add_error(name, gettext("This day is over."))
        elif day > today + dt.timedelta(days=DAYS_AHEAD):
            self.add_error(name, gettext("Choose a day within the next year."))


class MoveForm(DateForm):
    """Where one date goes: another day, another time, another place, or all of that."""

    seen = forms.CharField(required=False, widget=forms.HiddenInput, strip=False)

    class Meta:
        model = OfficeHoursChange
        fields = ("new_date", "start_time", "end_time", "place", "reason")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["new_date"].required = True
        self.fields["new_date"].label = _("Day")
        self.fields["start_time"].label = _("From")
        self.fields["end_time"].label = _("Until")
        self.fields["place"].label = _("Place")

    def clean(self) -> dict[str, Any]:
        """Keep only what differs from the usual, so that the rest follows the rule."""
        super().clean()
        self.check_times()
        self.check_day("new_date")
        data = self.cleaned_data
        if self.errors:
            return data
        if data["new_date"] == self.instance.date:
            data["new_date"] = None
        if (data["start_time"], data["end_time"]) == (self.usual.start_time, self.usual.end_time):
            data["start_time"] = data["end_time"] = None
        if data["place"] is None or data["place"].pk == self.usual.place_id:
            data["place"] = None
        return data


class AddForm(DateForm):
    """One more date of an offer."""

    slot_key = forms.TypedChoiceField(label=_("Like which times"), coerce=uuid.UUID)

    class Meta:
        model = OfficeHoursChange
        fields = ("date", "start_time", "end_time", "place", "reason")

    def __init__(self, *args: Any, facts: SlotFacts, **kwargs: Any) -> None:
        self.facts = facts
        super().__init__(*args, **kwargs)
        choices = [(str(slot.key), slot_label(slot)) for slot in facts.rows.values()]
        self.fields["slot_key"].choices = choices
        if len(choices) == 1:
            self.fields["slot_key"].widget = forms.HiddenInput()
        self.fields["date"].label = _("Day")
        self.fields["start_time"].label = _("From")
        self.fields["end_time"].label = _("Until")
        self.fields["place"].label = _("Place")

    def clean(self) -> dict[str, Any]:
        """Refuse what could not be seen anywhere."""
        super().clean()
        self.check_times()
        self.check_day("date")
        data = self.cleaned_data
        if self.errors:
            return data
        slot = self.facts.rows[data["slot_key"]]
        if not self.facts.slots[slot.key].holds_on(data["date"]):
            message = gettext("On this day these times are not valid.")
            raise ValidationError({"date": message})
        for date in self.facts.between(data["date"], data["date"]):
            if date.happens and date.slot_key == slot.key and _starts(date, data["start_time"]):
                raise ValidationError({"start_time": gettext("There is a date at this time.")})
        if data["place"] is not None and data["place"].pk == slot.place_id:
            data["place"] = None
        return data


def _starts(date: Any, time: dt.time) -> bool:
    return date.start.time().replace(tzinfo=None) == time
