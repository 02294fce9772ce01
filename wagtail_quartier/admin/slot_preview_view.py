"""Answers what a slot comes to while it is being typed in."""

from __future__ import annotations

import uuid
from functools import cache

from django.http import HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.views.generic import View
from wagtail.admin.panels import get_form_for_model
from wagtail.admin.views.generic.permissions import PermissionCheckedMixin

from wagtail_quartier.admin.slot_form import SlotForm
from wagtail_quartier.admin.slot_preview import OfferFacts
from wagtail_quartier.snippets.office_hours import OfficeHours, Slot

#: What decides about the dates of a slot.
FIELDS = [
    "recurrence",
    "start_time",
    "end_time",
    "place",
    "valid_from",
    "valid_until",
    "on_public_holidays",
]
#: The largest primary key a database knows.
LARGEST_KEY = 2**63 - 1


class SlotPreviewView(PermissionCheckedMixin, View):
    """Answers ``POST`` with the panel's words for the fields of one slot.

    The fields come by their bare names, with ``key`` (of the slot) and ``offer`` (primary key of
    its office hours) where there are any. Nothing is stored. Whatever the fields say, the status
    is 200, and the words say what is missing or wrong.
    """

    model = OfficeHours
    any_permission_required = ("add", "change")
    http_method_names = ["post"]
    template_name = "wagtail_quartier/admin/slot/preview.html"

    def post(self, request: HttpRequest) -> HttpResponse:
        """Answer with the HTML that the panel shows."""
        slot = Slot(key=slot_key(request.POST.get("key", "")))
        facts = OfferFacts(stored_offer(request.POST.get("offer", "")))
        form = slot_form()(request.POST, instance=slot, facts=facts)
        return TemplateResponse(request, self.template_name, {"preview": form.preview})


@cache
def slot_form() -> type[SlotForm]:
    """Return the form that reads what the editor's own form would.

    Made when first asked for: only then are the choosers of the snippets known.
    """
    return get_form_for_model(Slot, form_class=SlotForm, fields=FIELDS)


def slot_key(text: str) -> uuid.UUID:
    """Return the key as it was sent, and one that belongs to no slot where it is none."""
    try:
        return uuid.UUID(text)
    except ValueError:
        return uuid.uuid4()


def stored_offer(pk: str) -> OfficeHours | None:
    """Return the last saved form of the office hours with this primary key, None for none."""
    if not (pk.isascii() and pk.isdecimal()) or len(pk) > len(str(LARGEST_KEY)):
        return None
    offer = OfficeHours.objects.filter(pk=min(int(pk), LARGEST_KEY)).first()
    return None if offer is None else offer.get_latest_revision_as_object()
