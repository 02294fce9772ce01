"""Awards on a host's own page: which project received which, the newest first."""

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
from wagtail_quartier.blocks.told import award_told, page_told
from wagtail_quartier.listings import project_choices
from wagtail_quartier.listings.project_choices import GrantChoice


class AwardsBlock(ListingBlock):
    """A list of awards with the projects that received them."""

    by_belonging = ("award", "year", "quarter")
    nothing_said = _("Please choose an award, a year or a quarter, or tick “All of them”.")
    said_twice = _("“All of them” and a choice exclude each other.")

    award = ThingChooser("wagtail_quartier.Award", label=_("Award"), required=False)
    year = blocks.IntegerBlock(label=_("Year"), min_value=1900, max_value=2199, required=False)
    quarter = RolePageChooser(
        "quarter",
        label=_("Quarter"),
        required=False,
        help_text=_("Where the project takes place, with all quarters below it."),
    )
    everything = everything_field()
    limit = limit_field(default=3)

    class Meta:
        icon = "quartier-award"
        label = _("Awards")
        description = _("Which project received which award, the newest first.")
        template = "wagtail_quartier/blocks/awards.html"

    def answers(self, values: list[ListingValue]) -> list[Any]:
        """Return the grants of each block."""
        return project_choices.awarded(
            GrantChoice(
                award=value.get("award"),
                year=value.get("year"),
                quarter=value.get("quarter"),
                everything=bool(value.get("everything")),
                limit=value.get("limit"),
            )
            for value in values
        )

    def told(self, shown: Any) -> dict[str, Any]:
        """Return the grants with the words that are shown of them."""
        return {
            "awards": [
                {
                    "award": award_told(grant.award),
                    "year": grant.year,
                    "distinction": grant.distinction,
                    "jury_words": grant.jury_words,
                    "project": page_told(grant.project),
                }
                for grant in shown
            ]
        }
