"""Somebody to talk to, on a host's own page."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from wagtail_quartier.blocks.choosers import ThingChooser
from wagtail_quartier.blocks.listing import ListingBlock, ListingValue
from wagtail_quartier.listings.contact_choices import ContactChoice, contact_entries
from wagtail_quartier.snippets.people import Contact


class ContactBlock(ListingBlock):
    """Somebody to talk to, with all ways to reach them."""

    by_belonging = ("contact",)

    contact = ThingChooser("wagtail_quartier.Contact", label=_("Contact"))
    responsibility = blocks.CharBlock(
        label=_("Responsibility"),
        default="",
        max_length=160,
        required=False,
        help_text=_("What people can ask this person here, such as: rooms and keys."),
    )
    with_hours = blocks.BooleanBlock(
        label=_("With today’s office hours"),
        required=False,
        help_text=_("Where they can be met today, or when next."),
    )

    class Meta:
        icon = "user"
        label = _("Contact")
        description = _("Somebody to talk to, with telephone, e-mail and today’s office hours.")
        template = "wagtail_quartier/blocks/contact.html"

    def answers(self, values: list[ListingValue]) -> list[Any]:
        """Return the entry of each block's contact."""
        return contact_entries(
            ContactChoice(
                value.get("contact"),
                value.get("responsibility") or "",
                with_hours=bool(value.get("with_hours")),
            )
            for value in values
        )

    def preview(self) -> dict[str, Any]:
        """Show the first contact of the site."""
        return {"contact": Contact.objects.order_by("name", "pk").first(), "with_hours": True}

    def told(self, shown: Any) -> dict[str, Any]:
        """Return what stands on the card."""
        contact = shown.contact
        return {
            "contact": {
                "name": contact.name,
                "responsibility": shown.responsibility,
                "organisation": contact.organisation.name if contact.organisation else "",
                "telephone": contact.telephone,
                "mobile": contact.mobile,
                "email": contact.email,
                "languages": list(contact.languages),
            }
        }
