"""A project is made of an idea: as a draft, which stays linked to where it came from."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.html import format_html_join
from wagtail.log_actions import log

from wagtail_quartier.conf import role_model
from wagtail_quartier.ideas.table import Idea, IdeaStep
from wagtail_quartier.translations import originals


class NoPlace(Exception):
    """The site has no list of projects below which the moderator may add one."""


def list_for(idea: Idea, user: Any) -> Any:
    """Return the list of projects of the idea's site to which ``user`` may add; else ``None``."""
    model = role_model("project_index")
    site = idea.page.get_site()
    if model is None or role_model("project") is None or site is None:
        return None
    lists: Any = originals(model._default_manager.all()).filter(
        path__startswith=site.root_page.path
    )
    return next(
        (
            page
            for page in lists.order_by("path")
            if page.permissions_for_user(user).can_add_subpage()
        ),
        None,
    )


def make_project(key: int, user: Any) -> Any:
    """Return the draft project of an idea, made where there is none yet; raises ``NoPlace``.

    The address of the draft is made of the reference: it holds no words of a person, and can be
    changed before the project is published.
    """
    with transaction.atomic():
        idea = Idea.objects.select_for_update().get(pk=key)
        if idea.project is not None:
            return idea.project
        parent = list_for(idea, user)
        model: Any = role_model("project")
        if parent is None:
            raise NoPlace
        page = model(
            title=idea.title,
            slug=f"idea-{idea.reference.lower()}",
            content=_rich_text(idea.text),
            live=False,
            locale=parent.locale,
            owner=user,
        )
        parent.add_child(instance=page)
        if idea.quarter_id is not None:
            page.quarter_links.create(quarter_id=idea.quarter_id)
            page.save()
        page.save_revision(user=user)
        log(instance=page, action="wagtail.create", user=user)
        idea.project = page
        idea.version += 1
        idea.changed_at = timezone.now()
        idea.save(update_fields=["project", "version", "changed_at"])
        IdeaStep.objects.create(idea=idea, kind=IdeaStep.Kind.PROJECT, state=idea.state, by=user)
    return page


def _rich_text(text: str) -> str:
    """Return plain text as Wagtail stores rich text: a paragraph for each line."""
    lines = [line.strip() for line in text.split("\n")]
    return format_html_join("", "<p>{}</p>", ((line,) for line in lines if line))
