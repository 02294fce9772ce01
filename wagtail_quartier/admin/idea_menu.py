"""Ideas in the menu of neighbourhood work, for those who look after some."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import path
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.viewsets.base import ViewSet

from wagtail_quartier.admin import idea_views
from wagtail_quartier.admin.idea_listing import IdeasIndex
from wagtail_quartier.admin.idea_privacy import PersonalDataView
from wagtail_quartier.ideas.rights import ideas_policy


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
            path("", IdeasIndex.as_view(), name="index"),
            path("results/", IdeasIndex.as_view(results_only=True), name="index_results"),
            path("personal-data/", PersonalDataView.as_view(), name="personal_data"),
            path("<int:pk>/", idea_views.EditView.as_view(), name="edit"),
            path("<int:pk>/merge/", idea_views.MergeView.as_view(), name="merge"),
            path("<int:pk>/project/", idea_views.ProjectView.as_view(), name="project"),
            path("<int:pk>/delete/", idea_views.DeleteView.as_view(), name="delete"),
            path("<int:pk>/picture/", idea_views.PictureView.as_view(), name="picture"),
        ]
