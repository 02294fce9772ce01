"""The import in the menu, for those who may import something."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import path
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.viewsets.base import ViewSet

from wagtail_quartier.admin import import_views
from wagtail_quartier.imports.importing import kinds_open_to


class ImportMenuItem(MenuItem):
    """Shown to whoever may import anything."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Ask each kind."""
        return bool(kinds_open_to(request.user))


class ImportViewSet(ViewSet):
    """The addresses of the import and its entry in the menu."""

    name = url_prefix = url_namespace = "quartier-import"
    icon = "upload"
    menu_label = _("Import")
    menu_item_class = ImportMenuItem

    def get_urlpatterns(self) -> list[Any]:
        """Return a view for each step."""
        return [
            path("", import_views.StartView.as_view(), name="start"),
            path(
                "template/<slug:kind>.<slug:ending>",
                import_views.BlankFileView.as_view(),
                name="blank",
            ),
            path("<slug:key>/columns/", import_views.ColumnsView.as_view(), name="columns"),
            path("<slug:key>/check/", import_views.CheckView.as_view(), name="check"),
            path("<slug:key>/run/", import_views.RunView.as_view(), name="run"),
            path("<slug:key>/cancel/", import_views.CancelView.as_view(), name="cancel"),
        ]
