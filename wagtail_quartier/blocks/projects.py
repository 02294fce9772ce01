"""Projects on a host's own page: chosen by hand, or by what they belong to; and their figures."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from wagtail_quartier.blocks.choosers import RolePageChooser, ThingChooser
from wagtail_quartier.blocks.listing import (
    MOST,
    ListingBlock,
    ListingValue,
    everything_field,
    limit_field,
)
from wagtail_quartier.blocks.told import award_told, card_told, page_told
from wagtail_quartier.listings import project_choices
from wagtail_quartier.listings.project_choices import ProjectChoice

CARDS, LIST = "cards", "list"


class ProjectChoiceBlock(ListingBlock):
    """Which projects a block is about."""

    by_hand = ("projects",)
    by_belonging = ("quarter", "field_of_action", "target_group", "award")
    nothing_said = _("Please choose projects, or say what they belong to, or tick “All of them”.")

    projects = blocks.ListBlock(
        RolePageChooser("project", label=_("Project")),
        label=_("Chosen projects"),
        default=[],
        max_num=MOST,
        help_text=_("Shown in this order. Left empty, the projects are chosen by what follows."),
    )
    quarter = RolePageChooser(
        "quarter",
        label=_("Quarter"),
        required=False,
        help_text=_("With all quarters below it."),
    )
    field_of_action = RolePageChooser("field_of_action", label=_("Field of action"), required=False)
    target_group = ThingChooser(
        "wagtail_quartier.TargetGroup", label=_("Target group"), required=False
    )
    award = ThingChooser("wagtail_quartier.Award", label=_("Award"), required=False)
    everything = everything_field()
    only_running = blocks.BooleanBlock(
        label=_("Only projects that are running"),
        required=False,
        help_text=_("Chosen projects are shown in any case."),
    )

    def choice(self, value: ListingValue) -> ProjectChoice:
        """Return what the block asks for."""
        return ProjectChoice(
            chosen=tuple(page for page in value.get("projects") or () if page is not None),
            quarter=value.get("quarter"),
            field=value.get("field_of_action"),
            target_group=value.get("target_group"),
            award=value.get("award"),
            everything=bool(value.get("everything")),
            only_running=bool(value.get("only_running")),
            limit=value.get("limit"),
        )


class ProjectsBlock(ProjectChoiceBlock):
    """A list of projects."""

    limit = limit_field()
    display = blocks.ChoiceBlock(
        label=_("Shown as"),
        choices=[(CARDS, _("cards with pictures")), (LIST, _("lines of a table"))],
        default=CARDS,
    )

    class Meta:
        icon = "folder-open-inverse"
        label = _("Projects")
        description = _("Projects chosen one by one, or by quarter, field of action or award.")
        template = "wagtail_quartier/blocks/projects.html"

    def answers(self, values: list[ListingValue]) -> list[Any]:
        """Return the cards of each block."""
        return project_choices.project_cards(map(self.choice, values))

    def told(self, shown: Any) -> dict[str, Any]:
        """Return the projects with what stands on their cards."""
        return {"projects": [_project_told(card) for card in shown]}


class ParticipantsBlock(ProjectChoiceBlock):
    """How many people projects were planned for, and how many came."""

    class Meta:
        icon = "group"
        label = _("Participants in figures")
        description = _("How many people were planned for and how many came, year by year.")
        template = "wagtail_quartier/blocks/participants.html"

    def answers(self, values: list[ListingValue]) -> list[Any]:
        """Return the figures of each block."""
        return project_choices.participants(map(self.choice, values))

    def preview(self) -> dict[str, Any]:
        """Show the figures of all projects together."""
        return {"everything": True}

    def told(self, shown: Any) -> dict[str, Any]:
        """Return the figures of each year; ``None`` is what nobody knows."""
        return {
            "participants": [
                {"year": figure.year, "planned": figure.planned, "reached": figure.reached}
                for figure in shown.years
            ]
        }


def _project_told(card: Any) -> dict[str, Any]:
    return {
        **card_told(card.page),
        "status": card.status.value,
        "start_date": card.start_date,
        "end_date": card.end_date,
        "in_all_quarters": card.in_all_quarters,
        "quarters": [page_told(page) for page in card.quarters],
        "fields_of_action": [page_told(page) for page in card.fields_of_action],
        "awards": [{**award_told(badge.award), "year": badge.year} for badge in card.badges],
    }
