"""Office hours on a host's own page: of a place, a quarter or a contact."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from wagtail_quartier.blocks.choosers import RolePageChooser, ThingChooser
from wagtail_quartier.blocks.listing import (
    ListingBlock,
    ListingValue,
    everything_field,
    limit_field,
)
from wagtail_quartier.listings.hours_choices import (
    NEXT,
    THIS_WEEK,
    TODAY,
    HoursChoice,
    HoursShown,
    hours,
)
from wagtail_quartier.listings.untranslated import language_of


class OfficeHoursBlock(ListingBlock):
    """Who is there when."""

    by_belonging = ("place", "quarter", "contact")
    nothing_said = _("Please choose a place, a quarter or a contact, or tick “All of them”.")
    said_twice = _("“All of them” and a choice exclude each other.")

    place = ThingChooser("wagtail_quartier.Place", label=_("Place"), required=False)
    quarter = RolePageChooser(
        "quarter",
        label=_("Quarter"),
        required=False,
        help_text=_("With all quarters below it."),
    )
    contact = ThingChooser("wagtail_quartier.Contact", label=_("Contact"), required=False)
    everything = everything_field()
    when = blocks.ChoiceBlock(
        label=_("When"),
        choices=[
            (TODAY, _("today")),
            (THIS_WEEK, _("the coming seven days")),
            (NEXT, _("the next dates, however far away")),
        ],
        default=THIS_WEEK,
    )
    limit = limit_field(default=5)

    class Meta:
        icon = "time"
        label = _("Office hours")
        description = _("Who is there when: today, this week, or the next dates.")
        template = "wagtail_quartier/blocks/office_hours.html"

    def answers(self, values: list[ListingValue]) -> list[Any]:
        """Return the dates of each block."""
        return hours(
            HoursChoice(
                place=value.get("place"),
                quarter=value.get("quarter"),
                contact=value.get("contact"),
                everything=bool(value.get("everything")),
                when=value.get("when") or THIS_WEEK,
                limit=value.get("limit") or 1,
            )
            for value in values
        )

    def preview(self) -> dict[str, Any]:
        """Show the next dates, as there may be none today."""
        return {"everything": True, "when": NEXT, "limit": 3}

    def told(self, shown: HoursShown) -> dict[str, Any]:
        """Return the dates with what stands beside them; those that are off say so."""
        entries = [*shown.entries, *([shown.next] if shown.next else [])]
        return {"dates": [_date_told(entry) for entry in entries]}


def _date_told(entry: Any) -> dict[str, Any]:
    return {
        "title": entry.offer.title,
        "language": language_of(entry.offer),
        "start": entry.start,
        "end": entry.end,
        "takes_place": entry.takes_place,
        "reason": str(entry.reason),
        "by_appointment": entry.offer.by_appointment,
        "place": entry.place.name if entry.place else "",
        "address": entry.place.address if entry.place else "",
        "contact": entry.contact.name if entry.contact else "",
    }
