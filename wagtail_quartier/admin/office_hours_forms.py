"""Forms of office hours: single dates that differ name their slot by its sentence."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import InlinePanel, get_form_for_model

from wagtail_quartier.admin import slot_preview
from wagtail_quartier.snippets.office_hours import OfficeHours, Slot
from wagtail_quartier.when_used import ClassWhenUsed

EVERY_SLOT = ("", _("every slot of that day"))
NONE_IS_SAVED = _("Slots can be chosen here once they are saved.")
ONE_IS_SAVED = _("A slot added just now can be chosen here once it is saved.")


def slot_choices(offer: OfficeHours) -> list[tuple[str, str]]:
    """Return key and sentence, with times and place, of each slot an offer has so far."""
    return [(str(slot.key), slot_label(slot)) for slot in offer.slots.all()]


def slot_label(slot: Slot) -> str:
    """Return what tells a slot from the others of its offer."""
    if slot.place is None:
        return slot.sentence
    return str(_("%(slot)s – %(place)s") % {"slot": slot.sentence, "place": slot.place})


def _key(value: uuid.UUID | str) -> uuid.UUID:
    return uuid.UUID(str(value))


class ChangeForm(WagtailAdminModelForm):
    """One date that differs; ``slots`` are the choices for the slot it is about."""

    slot_key = forms.TypedChoiceField(
        label=_("Which slot"),
        required=False,
        coerce=_key,
        empty_value=None,
        choices=[EVERY_SLOT],
    )

    def __init__(self, *args: Any, slots: Iterable[tuple[str, str]] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        choices = dict([EVERY_SLOT, *slots])
        self.fields["slot_key"].help_text = ONE_IS_SAVED if len(choices) > 1 else NONE_IS_SAVED
        if self.instance.slot_key is not None:
            choices.setdefault(str(self.instance.slot_key), _("a slot that has been deleted"))
        self.fields["slot_key"].choices = list(choices.items())


class OfficeHoursForm(WagtailAdminModelForm):
    """Office hours; tells the forms of their slots and changes what they have to know."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        slots, changes = self.formsets.get("slots"), self.formsets.get("changes")
        if slots is not None:
            slots.form_kwargs["facts"] = slot_preview.OfferFacts(self.instance)
        if changes is not None:
            changes.form_kwargs["slots"] = slot_choices(self.instance)


class RowsPanel(InlinePanel):
    """An inline panel whose rows have a form of our own."""

    row_form: type[WagtailAdminModelForm] | ClassWhenUsed

    def get_form_options(self) -> dict[str, Any]:
        """Use our form for the rows."""
        options = super().get_form_options()
        rows = self.child_edit_handler.get_form_options()
        options["formsets"][self.relation_name]["form"] = get_form_for_model(
            self.db_field.related_model,
            form_class=self.row_form,
            defer_required_on_fields=rows.get("defer_required_on_fields", []),
        )
        return options


class SlotsPanel(RowsPanel):
    """The slots, each in a :class:`~wagtail_quartier.admin.slot_form.SlotForm`."""

    # It previews the dates of a slot, with all there is to know about them.
    row_form = ClassWhenUsed("wagtail_quartier.admin.slot_form.SlotForm")


class ChangesPanel(RowsPanel):
    """The changes, each in a :class:`ChangeForm`."""

    row_form = ChangeForm
