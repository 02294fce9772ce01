"""The import in the menu, for those who may import something."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import path
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.viewsets.base import ViewSet

from wagtail_quartier.imports import importing
from wagtail_quartier.when_used import view_when_asked

VIEWS = "wagtail_quartier.admin.import_views"


class ImportMenuItem(MenuItem):
    """Shown to whoever may import anything."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Ask each kind."""
        return bool(importing.kinds_open_to(request.user))


class ImportViewSet(ViewSet):
    """The addresses of the import and its entry in the menu."""

    name = url_prefix = url_namespace = "quartier-import"
    icon = "upload"
    menu_label = _("Import")
    menu_item_class = ImportMenuItem

    def get_urlpatterns(self) -> list[Any]:
        """Return a view for each step."""
        return [
            path("", view_when_asked(f"{VIEWS}.StartView"), name="start"),
            path(
                "template/<slug:kind>.<slug:ending>",
                view_when_asked(f"{VIEWS}.BlankFileView"),
                name="blank",
            ),
            path("<slug:key>/columns/", view_when_asked(f"{VIEWS}.ColumnsView"), name="columns"),
            path("<slug:key>/check/", view_when_asked(f"{VIEWS}.CheckView"), name="check"),
            path("<slug:key>/run/", view_when_asked(f"{VIEWS}.RunView"), name="run"),
            path("<slug:key>/cancel/", view_when_asked(f"{VIEWS}.CancelView"), name="cancel"),
        ]
