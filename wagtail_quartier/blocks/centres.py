"""Neighbourhood centres on a host's own page, with or without a drawing of where they lie."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from wagtail_quartier.blocks.choosers import RolePageChooser
from wagtail_quartier.blocks.listing import (
    MOST,
    ListingBlock,
    ListingValue,
    everything_field,
    limit_field,
)
from wagtail_quartier.blocks.told import card_told, page_told
from wagtail_quartier.listings.centre_choices import CentreChoice, CentresShown, centre_cards


class CentresBlock(ListingBlock):
    """A list of neighbourhood centres."""

    by_hand = ("centres",)
    by_belonging = ("quarter",)
    nothing_said = _("Please choose centres or a quarter, or tick “All of them”.")

    centres = blocks.ListBlock(
        RolePageChooser("centre", label=_("Neighbourhood centre")),
        label=_("Chosen centres"),
        default=[],
        max_num=MOST,
        help_text=_("Shown in this order."),
    )
    quarter = RolePageChooser(
        "quarter",
        label=_("Quarter"),
        required=False,
        help_text=_("With all quarters below it."),
    )
    everything = everything_field()
    limit = limit_field()
    with_map = blocks.BooleanBlock(
        label=_("With a drawing of where they lie"),
        required=False,
        help_text=_(
            "Drawn from the coordinates of their places. No visitor’s browser asks another site "
            "for a map."
        ),
    )

    class Meta:
        icon = "home"
        label = _("Neighbourhood centres")
        description = _("Houses with what is on there today, and where they lie.")
        template = "wagtail_quartier/blocks/centres.html"

    def answers(self, values: list[ListingValue]) -> list[Any]:
        """Return the cards of each block."""
        return centre_cards(
            CentreChoice(
                chosen=tuple(page for page in value.get("centres") or () if page is not None),
                quarter=value.get("quarter"),
                everything=bool(value.get("everything")),
                with_map=bool(value.get("with_map")),
                limit=value.get("limit"),
            )
            for value in values
        )

    def told(self, shown: CentresShown) -> dict[str, Any]:
        """Return the centres with what stands on their cards."""
        return {"centres": [_centre_told(card) for card in shown.cards]}


def _centre_told(card: Any) -> dict[str, Any]:
    return {
        **card_told(card.page),
        "address": card.place.address if card.place else "",
        "quarter": page_told(card.quarter) if card.quarter else None,
        "open_until": card.today.until,
    }
