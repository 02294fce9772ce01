"""Lists for a host's own pages: who is there today, the quarters, what is running."""

from __future__ import annotations

from typing import Any

from django import template
from django.template.base import NodeList, Parser, Token
from django.template.context import Context
from django.utils.safestring import SafeString

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
    """Return the quarters that lie in no other one that is listed."""
    return quarters.cards(_outermost(list(quarters.listed())))


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


class KeptAnswerNode(template.Node):
    """What a directory answers, drawn once for as long as nothing public changes."""

    def __init__(self, nodelist: NodeList) -> None:
        self.nodelist = nodelist

    def render(self, context: Context) -> SafeString:
        """Return what was drawn before; else draw it, and keep it where nothing was wrong."""
        answer = context.get("kept_answer")
        if answer is not None and answer.is_known:
            return SafeString(answer.html)
        html = self.nodelist.render(context)
        if answer is not None and not context["directory"].problems:
            answer.keep(html)
        return html


@register.tag
def quartier_kept_answer(parser: Parser, token: Token) -> KeptAnswerNode:
    """Keep what stands between this and ``endquartier_kept_answer`` for the same question.

    Of the context it may show ``directory`` and ``feeds``, nothing about the visitor and
    nothing that depends on the hour.
    """
    nodelist = parser.parse(("endquartier_kept_answer",))
    parser.delete_first_token()
    return KeptAnswerNode(nodelist)


def _outermost(known: list[Any]) -> list[Any]:
    paths = {quarter.path for quarter in known}
    return [quarter for quarter in known if quarter.path[: -quarter.steplen] not in paths]
