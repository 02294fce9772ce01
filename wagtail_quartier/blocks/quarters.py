"""A quarter on a host's own page: its card, with what is to be found in it."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _

from wagtail_quartier.blocks.choosers import RolePageChooser
from wagtail_quartier.blocks.listing import ListingBlock, ListingValue
from wagtail_quartier.blocks.told import card_told
from wagtail_quartier.listings import quarters
from wagtail_quartier.listings.quarter_choices import quarter_summaries


class QuarterBlock(ListingBlock):
    """A quarter in short."""

    by_belonging = ("quarter",)

    quarter = RolePageChooser("quarter", label=_("Quarter"))

    class Meta:
        icon = "quartier-neighbourhood"
        label = _("A quarter in short")
        description = _("A quarter’s card: picture, teaser, and how much there is in it.")
        template = "wagtail_quartier/blocks/quarter.html"

    def answers(self, values: list[ListingValue]) -> list[Any]:
        """Return the card of each block's quarter."""
        return quarter_summaries(value.get("quarter") for value in values)

    def preview(self) -> dict[str, Any]:
        """Show the first quarter of the site."""
        return {"quarter": quarters.visible().first()}

    def told(self, shown: Any) -> dict[str, Any]:
        """Return the quarter with what its card counts, and the quarters below it."""
        return {
            "quarter": {
                **card_told(shown.card.page),
                "projects": shown.card.project_count,
                "centres": shown.card.centre_count,
                "quarters": [card_told(page) for page in shown.below],
            }
        }
