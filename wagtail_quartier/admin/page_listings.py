"""Flat listings of projects, centres and gatherings, wherever they stand in the page tree."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.pages.listing import IndexView
from wagtail.admin.viewsets.pages import PageListingViewSet
from wagtail.permission_policies.pages import PagePermissionPolicy

from wagtail_quartier.admin.listing import DayColumn
from wagtail_quartier.conf import role_model


class PagesMenuItem(MenuItem):
    """Shown to whoever may do something with some page."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Ask Wagtail's own policy for pages."""
        return PagePermissionPolicy().user_has_any_permission(
            request.user, IndexView.any_permission_required
        )


def _columns(*extra: Any) -> list[Any]:
    """Return Wagtail's columns with ``extra`` ones after the parent page."""
    found = []
    for column in IndexView.base_columns:
        found.append(column)
        if column.name == "parent":
            found.extend(extra)
    return found


class PagesIndexView(IndexView):
    """A listing whose titles stay readable on a phone."""

    table_classname = f"{IndexView.table_classname} quartier-listing"


class ProjectListing(PageListingViewSet):
    """All projects with their dates."""

    name = url_prefix = "quartier-projects"
    index_view_class = PagesIndexView
    icon = "folder-open-inverse"
    menu_label = _("Projects")
    menu_item_class = PagesMenuItem
    columns = _columns(
        DayColumn("start_date", label=_("Start"), sort_key="start_date", width="10%"),
        DayColumn("end_date", label=_("End"), sort_key="end_date", width="10%"),
    )


class CentreListing(PageListingViewSet):
    """All neighbourhood centres."""

    name = url_prefix = "quartier-centres"
    index_view_class = PagesIndexView
    icon = "home"
    menu_label = _("Neighbourhood centres")
    menu_item_class = PagesMenuItem


class GatheringListing(PageListingViewSet):
    """All gatherings; their sessions are below them."""

    name = url_prefix = "quartier-gatherings"
    index_view_class = PagesIndexView
    icon = "group"
    menu_label = _("Gatherings")
    menu_item_class = PagesMenuItem
    columns = _columns(Column("get_kind_display", label=_("Kind"), width="15%"))


def page_listings() -> list[PageListingViewSet]:
    """Return the listings of the page types this site has."""
    listings = [
        ("project", ProjectListing),
        ("centre", CentreListing),
        ("gathering", GatheringListing),
    ]
    return [
        viewset(model=model)
        for role, viewset in listings
        if (model := role_model(role)) is not None
    ]
