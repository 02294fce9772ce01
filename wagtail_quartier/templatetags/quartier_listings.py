"""Tags that draw the listings of our blocks, for hosts that write templates.

``{% load quartier_listings %}`` brings them. Each takes what an editor would say in the block of
the same name, and draws the same template. Things may be given in any language.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, cast

from django import template
from django.template.context import Context
from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe

from wagtail_quartier.listings import (
    centre_choices,
    contact_choices,
    facilities,
    hours_choices,
    project_choices,
    quarter_choices,
    taking_part,
)
from wagtail_quartier.listings.framing import LEVEL, listing_context, shared_context

register = template.Library()


@register.simple_tag(takes_context=True)
def quartier_projects(
    context: Context,
    projects: Iterable[Any] | None = None,
    quarter: Any = None,
    field_of_action: Any = None,
    target_group: Any = None,
    award: Any = None,
    everything: bool = False,
    only_running: bool = False,
    limit: int = 6,
    display: str = "cards",
    heading: str = "",
    level: int = LEVEL,
) -> SafeString:
    """Draw projects: those given, or those that fit all that is said; nothing for nothing.

    ``display`` is ``"cards"`` or ``"list"``, ``level`` that of the heading.
    """
    choice = project_choices.ProjectChoice(
        _chosen(projects),
        quarter or None,
        field_of_action or None,
        target_group or None,
        award or None,
        everything,
        only_running,
        limit,
    )
    [shown] = project_choices.project_cards([choice])
    return _drawn(context, "projects", shown, heading, level, display=display)


@register.simple_tag(takes_context=True)
def quartier_participants(
    context: Context,
    projects: Iterable[Any] | None = None,
    quarter: Any = None,
    field_of_action: Any = None,
    target_group: Any = None,
    award: Any = None,
    everything: bool = False,
    only_running: bool = False,
    heading: str = "",
    level: int = LEVEL,
) -> SafeString:
    """Draw how many people the same projects were planned for, and how many came."""
    choice = project_choices.ProjectChoice(
        _chosen(projects),
        quarter or None,
        field_of_action or None,
        target_group or None,
        award or None,
        everything,
        only_running,
    )
    [shown] = project_choices.participants([choice])
    return _drawn(context, "participants", shown, heading, level)


@register.simple_tag(takes_context=True)
def quartier_awards(
    context: Context,
    award: Any = None,
    year: int | None = None,
    quarter: Any = None,
    everything: bool = False,
    limit: int = 3,
    heading: str = "",
    level: int = LEVEL,
) -> SafeString:
    """Draw awards with the projects that received them, the newest first."""
    choice = project_choices.GrantChoice(
        award or None, year or None, quarter or None, everything, limit
    )
    [shown] = project_choices.awarded([choice])
    return _drawn(context, "awards", shown, heading, level)


@register.simple_tag(takes_context=True)
def quartier_office_hours(
    context: Context,
    place: Any = None,
    quarter: Any = None,
    contact: Any = None,
    offers: Iterable[Any] | None = None,
    everything: bool = False,
    when: str = "",
    limit: int = 5,
    heading: str = "",
    level: int = LEVEL,
) -> SafeString:
    """Draw who is there when: ``when`` is ``"today"``, ``"week"`` (as if not said) or ``"next"``.

    ``offers`` are office hours, as in a relation of a page of yours.
    """
    choice = hours_choices.HoursChoice(
        place or None,
        quarter or None,
        contact or None,
        everything,
        None if offers is None else frozenset(offer.original.pk for offer in offers),
        when or hours_choices.THIS_WEEK,
        limit,
    )
    [shown] = hours_choices.hours([choice])
    return _drawn(context, "office_hours", shown, heading, level)


@register.simple_tag(takes_context=True)
def quartier_centres(
    context: Context,
    centres: Iterable[Any] | None = None,
    quarter: Any = None,
    everything: bool = False,
    with_map: bool = False,
    limit: int = 6,
    heading: str = "",
    level: int = LEVEL,
) -> SafeString:
    """Draw centres: those given, those of a quarter, or all."""
    choice = centre_choices.CentreChoice(
        _chosen(centres), quarter or None, everything, with_map, limit
    )
    [shown] = centre_choices.centre_cards([choice])
    return _drawn(context, "centres", shown, heading, level)


@register.simple_tag(takes_context=True)
def quartier_contact(
    context: Context,
    contact: Any,
    responsibility: str = "",
    with_hours: bool = False,
    heading: str = "",
    level: int = LEVEL,
) -> SafeString:
    """Draw somebody to talk to; nothing where there is nobody."""
    choice = contact_choices.ContactChoice(contact or None, responsibility, with_hours)
    [shown] = contact_choices.contact_entries([choice])
    return _drawn(context, "contact", shown, heading, level)


@register.simple_tag(takes_context=True)
def quartier_quarter(
    context: Context, quarter: Any, heading: str = "", level: int = LEVEL
) -> SafeString:
    """Draw a quarter in short; nothing where nobody may see it."""
    [shown] = quarter_choices.quarter_summaries([quarter or None])
    return _drawn(context, "quarter", shown, heading, level)


@register.simple_tag(takes_context=True)
def quartier_network(
    context: Context, quarter: Any, heading: str = "", level: int = LEVEL
) -> SafeString:
    """Draw the figure of who works together in a quarter; nothing where nobody does."""
    [shown] = taking_part.networks([quarter or None])
    return _drawn(context, "network", shown, heading, level)


@register.simple_tag(takes_context=True)
def quartier_gatherings(
    context: Context,
    quarter: Any = None,
    everything: bool = False,
    kind: str = "",
    limit: int = 3,
    heading: str = "",
    level: int = LEVEL,
) -> SafeString:
    """Draw what meets regularly, with its next date; ``kind`` is one of ``GatheringMixin.Kind``."""
    choice = taking_part.Choice(quarter or None, everything, kind, limit)
    [shown] = taking_part.gatherings_shown([choice])
    return _drawn(context, "gatherings", shown, heading, level)


@register.simple_tag(takes_context=True)
def quartier_needs(
    context: Context,
    quarter: Any = None,
    everything: bool = False,
    direction: str = "",
    limit: int = 3,
    heading: str = "",
    level: int = LEVEL,
) -> SafeString:
    """Draw what is wanted and offered; ``direction`` is ``"wanted"`` or ``"offered"``."""
    choice = taking_part.Choice(quarter or None, everything, direction, limit)
    [shown] = taking_part.requests([choice])
    return _drawn(context, "needs", shown, heading, level)


@register.simple_tag(takes_context=True)
def quartier_ideas(
    context: Context,
    quarter: Any = None,
    everything: bool = False,
    state: str = "",
    limit: int = 3,
    heading: str = "",
    level: int = LEVEL,
) -> SafeString:
    """Draw the newest ideas everybody may read, and the way to leave another."""
    choice = taking_part.Choice(quarter or None, everything, state, limit)
    [shown] = taking_part.ideas_shown([choice])
    return _drawn(context, "ideas", shown, heading, level)


@register.simple_tag(takes_context=True)
def quartier_facility(context: Context, page: Any, level: int = LEVEL) -> SafeString:
    """Draw today, the week, place, contacts and awards of a page of yours.

    Of a page with ``FacilityMixin``, or with ``FacilityDetails`` beside it; nothing for any other.
    """
    known = context.get("facility") if context.get("page") is page else None
    given = {
        **_shared(context),
        "facility": known or facilities.facility_of(page),
        "subscription": context.get("subscription") if known else _calendar_beside(context, page),
        "level": int(level),
    }
    html = render_to_string("wagtail_quartier/includes/facility.html", given)
    return mark_safe(html.strip())  # noqa: S308 (our own template, which escapes)


def _calendar_beside(context: Context, page: Any) -> Any:
    """Return the calendar of a page with details beside it, which lies below the timetable."""
    if "request" not in context or facilities.details_of(page) is None:
        return None
    timetable = facilities.timetable_page()
    return None if timetable is None else timetable.page_calendar(context["request"], page)


def _chosen(things: Iterable[Any] | None) -> tuple[Any, ...]:
    return tuple(thing for thing in things or () if thing is not None)


def _shared(context: Context) -> dict[str, Any]:
    return shared_context(cast(dict[str, Any], context.flatten()))


def _drawn(
    context: Context, name: str, shown: Any, heading: str, level: int, **more: Any
) -> SafeString:
    given = {**_shared(context), **listing_context(shown, heading, int(level)), **more}
    html = render_to_string(f"wagtail_quartier/blocks/{name}.html", given)
    return mark_safe(html.strip())  # noqa: S308 (our own template, which escapes)
