"""Who looks after ideas: whoever may publish the page they were left on, and nobody else.

So Wagtail's page permissions decide, with all that hangs on them: a group for a quarter, a
group for each of several sites. An editor who may not publish sees no idea and no name.
"""

from __future__ import annotations

from typing import Any

import swapper
from django.db.models import QuerySet
from wagtail.permission_policies.base import BasePermissionPolicy
from wagtail.permission_policies.pages import PagePermissionPolicy

from wagtail_quartier.conf import role_model
from wagtail_quartier.ideas.table import Idea
from wagtail_quartier.translations import originals

ACTION = "publish"


def moderated_pages(user: Any) -> QuerySet[Any]:
    """Return the originals of the pages of ideas that ``user`` looks after."""
    model = role_model("ideas")
    if model is None:
        return swapper.load_model("wagtailcore", "Page")._default_manager.none()
    pages = PagePermissionPolicy().instances_user_has_permission_for(user, ACTION)
    return originals(model._default_manager.all()).filter(pk__in=pages.order_by().values("pk"))


def ideas_for(user: Any) -> QuerySet[Idea]:
    """Return the ideas ``user`` looks after; every view in the admin begins with them."""
    return Idea.objects.filter(page__in=moderated_pages(user).order_by().values("pk"))


def moderators_of(page: Any) -> QuerySet[Any]:
    """Return the users who look after the ideas of a page."""
    return PagePermissionPolicy().users_with_permission_for_instance(ACTION, page)


class IdeasPolicy(BasePermissionPolicy):
    """The same for Wagtail's views: all of it or nothing, idea by idea."""

    def user_has_permission(self, user: Any, action: str) -> bool:
        """Tell whether ``user`` looks after any page; nobody adds an idea in the admin."""
        return action != "add" and bool(user.is_active) and moderated_pages(user).exists()

    def user_has_permission_for_instance(self, user: Any, action: str, instance: Any) -> bool:
        """Tell whether ``user`` looks after this idea."""
        return action != "add" and ideas_for(user).filter(pk=instance.pk).exists()

    def instances_user_has_any_permission_for(self, user: Any, actions: Any) -> QuerySet[Idea]:
        """Return the ideas ``user`` looks after."""
        return ideas_for(user)

    def users_with_any_permission(self, actions: Any) -> QuerySet[Any]:
        """Return everybody who may publish pages."""
        return PagePermissionPolicy().users_with_any_permission([ACTION])


ideas_policy = IdeasPolicy(Idea)
