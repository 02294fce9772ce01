"""Ideas in the menu of neighbourhood work, for those who look after some."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import path
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.viewsets.base import ViewSet

from wagtail_quartier.ideas.rights import ideas_policy
from wagtail_quartier.when_used import view_when_asked

VIEWS = "wagtail_quartier.admin.idea_views"
LISTING = "wagtail_quartier.admin.idea_listing.IdeasIndex"
PERSONAL_DATA = "wagtail_quartier.admin.idea_privacy.PersonalDataView"


class IdeasMenuItem(MenuItem):
    """Shown to whoever looks after a page of ideas."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Ask the rules for ideas."""
        return ideas_policy.user_has_permission(request.user, "change")


class IdeasViewSet(ViewSet):
    """The addresses of the ideas and their entry in the menu."""

    name = url_prefix = url_namespace = "quartier-ideas"
    icon = "comment"
    menu_label = _("Ideas")
    menu_item_class = IdeasMenuItem

    def get_urlpatterns(self) -> list[Any]:
        """Return the list and a view for each thing that is done with an idea."""
        return [
            path("", view_when_asked(LISTING), name="index"),
            path("results/", view_when_asked(LISTING, results_only=True), name="index_results"),
            path(
                "personal-data/",
                view_when_asked(PERSONAL_DATA),
                name="personal_data",
            ),
            path("<int:pk>/", view_when_asked(f"{VIEWS}.EditView"), name="edit"),
            path("<int:pk>/merge/", view_when_asked(f"{VIEWS}.MergeView"), name="merge"),
            path("<int:pk>/project/", view_when_asked(f"{VIEWS}.ProjectView"), name="project"),
            path("<int:pk>/delete/", view_when_asked(f"{VIEWS}.DeleteView"), name="delete"),
            path("<int:pk>/picture/", view_when_asked(f"{VIEWS}.PictureView"), name="picture"),
        ]
