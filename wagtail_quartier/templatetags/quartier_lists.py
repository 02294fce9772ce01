"""Lists for a host's own pages: who is there today, the quarters, what is running."""

from __future__ import annotations

from typing import Any

from django import template

from wagtail_quartier.conf import role_model
from wagtail_quartier.listings import awards, centres, projects, quarters
from wagtail_quartier.listings.status import Status, status_condition

register = template.Library()


@register.simple_tag
def quartier_today() -> list[centres.CentreCard]:
    """Return all centres with what is on today."""
    return centres.cards(centres.visible())


@register.simple_tag
def quartier_quarters() -> list[quarters.QuarterCard]:
    """Return the quarters that lie in no other visible quarter."""
    return quarters.cards(_outermost(list(quarters.visible())))


@register.simple_tag
def quartier_running_projects(limit: int = 6) -> list[projects.ProjectCard]:
    """Return running projects, the newest first, at most ``limit``."""
    if role_model("project") is None:
        return []
    running = projects.visible().filter(status_condition(Status.RUNNING))
    return projects.cards(projects.current_first(running)[:limit])


@register.simple_tag
def quartier_grants(limit: int = 3) -> list[awards.GrantCard]:
    """Return the latest grants, at most ``limit``."""
    return awards.cards(awards.all_grants(), limit=limit)


def _outermost(known: list[Any]) -> list[Any]:
    paths = {quarter.path for quarter in known}
    return [quarter for quarter in known if quarter.path[: -quarter.steplen] not in paths]
