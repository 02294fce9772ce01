"""Taking part on a host's own page: who works together, who meets, what is wanted and wished."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from wagtail_quartier.blocks.choosers import RolePageChooser
from wagtail_quartier.blocks.listing import (
    ListingBlock,
    ListingValue,
    everything_field,
    limit_field,
)
from wagtail_quartier.blocks.told import card_told, page_told
from wagtail_quartier.conf import role_model
from wagtail_quartier.ideas.states import PUBLIC
from wagtail_quartier.listings import quarters, taking_part
from wagtail_quartier.listings.gatherings import GatheringCard
from wagtail_quartier.listings.needs import Needs
from wagtail_quartier.listings.taking_part import Choice, IdeasShown, NetworkShown
from wagtail_quartier.listings.untranslated import language_of
from wagtail_quartier.snippets.needs import Need


def _kinds_of_gatherings() -> list[tuple[Any, Any]]:
    model = role_model("gathering")
    if model is None:
        return []
    field: Any = model._meta.get_field("kind")
    return list(field.flatchoices)


class NetworkBlock(ListingBlock):
    """The figure of who works together in a quarter, with the list that says the same."""

    by_belonging = ("quarter",)

    quarter = RolePageChooser("quarter", label=_("Quarter"))

    class Meta:
        icon = "group"
        label = _("Who works together")
        description = _("The figure of the organisations that work together in a quarter.")
        template = "wagtail_quartier/blocks/network.html"

    def answers(self, values: list[ListingValue]) -> list[Any]:
        """Return the network of each block's quarter."""
        return taking_part.networks(value.get("quarter") for value in values)

    def preview(self) -> dict[str, Any]:
        """Show the first quarter of the site in which somebody works."""
        everywhere = list(quarters.visible())
        shown = zip(everywhere, taking_part.networks(everywhere), strict=True)
        return {"quarter": next((quarter for quarter, found in shown if found), None)}

    def told(self, shown: NetworkShown) -> dict[str, Any]:
        """Return the organisations by the group they stand in."""
        return {
            "quarter": page_told(shown.quarter),
            "network": [
                {
                    "name": group.heading,
                    "organisations": [
                        {"name": entry.organisation.name, "role": entry.note, "since": entry.since}
                        for entry in group.entries
                    ],
                }
                for group in shown.network.groups
            ],
        }


class GatheringsBlock(ListingBlock):
    """What meets regularly in a quarter, or everywhere, with its next date."""

    by_belonging = ("quarter",)
    nothing_said = _("Please choose a quarter, or tick “All of them”.")
    said_twice = _("“All of them” and a choice exclude each other.")

    quarter = RolePageChooser(
        "quarter", label=_("Quarter"), required=False, help_text=_("With all quarters below it.")
    )
    everything = everything_field()
    kind = blocks.ChoiceBlock(
        label=_("Only this kind"), choices=_kinds_of_gatherings, required=False
    )
    limit = limit_field(default=3)

    class Meta:
        icon = "group"
        label = _("Gatherings")
        description = _("Conferences, round tables and whatever else meets, with the next date.")
        template = "wagtail_quartier/blocks/gatherings.html"

    def answers(self, values: list[ListingValue]) -> list[Any]:
        """Return the gatherings of each block."""
        return taking_part.gatherings_shown(_choice(value, value.get("kind")) for value in values)

    def told(self, shown: list[GatheringCard]) -> dict[str, Any]:
        """Return each with its kind, its next date and how far what was agreed there is."""
        return {
            "gatherings": [
                {
                    **card_told(card.page),
                    "kind": card.page.kind,
                    "next": card.next_start.isoformat() if card.next_start else None,
                    "resolutions": card.figures.total,
                    "done": card.figures.done,
                }
                for card in shown
            ]
        }


class NeedsBlock(ListingBlock):
    """What is wanted and offered in a quarter, or everywhere."""

    by_belonging = ("quarter",)
    nothing_said = _("Please choose a quarter, or tick “All of them”.")
    said_twice = _("“All of them” and a choice exclude each other.")

    quarter = RolePageChooser(
        "quarter", label=_("Quarter"), required=False, help_text=_("With all quarters below it.")
    )
    everything = everything_field()
    direction = blocks.ChoiceBlock(
        label=_("Only what is"), choices=Need.Direction.choices, required=False
    )
    limit = limit_field(default=3)

    class Meta:
        icon = "pick"
        label = _("Wanted and offered")
        description = _("People, rooms and things that are needed, or that somebody offers.")
        template = "wagtail_quartier/blocks/needs.html"

    def answers(self, values: list[ListingValue]) -> list[Any]:
        """Return the requests and offers of each block."""
        return taking_part.requests(_choice(value, value.get("direction")) for value in values)

    def told(self, shown: Needs) -> dict[str, Any]:
        """Return each with the words that are shown of it; whom to ask stands on its page."""
        return {
            "needs": [
                {
                    "title": card.need.title,
                    "language": language_of(card.need),
                    "direction": card.need.direction,
                    "subject": card.need.subject,
                    "description": card.need.description,
                    "until": card.need.until.isoformat(),
                    "page": page_told(card.page) if card.page else None,
                }
                for card in shown.cards
            ]
        }


class IdeasBlock(ListingBlock):
    """What residents wish for, with what became of it, and the way to the form."""

    by_belonging = ("quarter",)
    nothing_said = _("Please choose a quarter, or tick “All of them”.")
    said_twice = _("“All of them” and a choice exclude each other.")

    quarter = RolePageChooser(
        "quarter", label=_("Quarter"), required=False, help_text=_("With all quarters below it.")
    )
    everything = everything_field()
    state = blocks.ChoiceBlock(
        label=_("What became of it"),
        choices=[(state.value, state.label) for state in PUBLIC],
        required=False,
    )
    limit = limit_field(default=3)

    class Meta:
        icon = "comment"
        label = _("Ideas of residents")
        description = _("The newest ideas everybody may read, and the way to leave another.")
        template = "wagtail_quartier/blocks/ideas.html"

    def answers(self, values: list[ListingValue]) -> list[Any]:
        """Return the ideas of each block."""
        return taking_part.ideas_shown(_choice(value, value.get("state")) for value in values)

    def told(self, shown: IdeasShown) -> dict[str, Any]:
        """Return each with what the card says of it, and nothing of who had it."""
        return {
            "ideas": [
                {
                    "title": str(card.title),
                    "text": card.idea.text,
                    "state": card.idea.state,
                    "people": card.people,
                    "url": card.url,
                    "quarter": page_told(card.quarter) if card.quarter else None,
                }
                for card in shown.cards
            ],
            "form": shown.form_url,
        }


def _choice(value: ListingValue, kind: Any) -> Choice:
    return Choice(
        quarter=value.get("quarter"),
        everything=bool(value.get("everything")),
        kind=kind or "",
        limit=value.get("limit"),
    )
