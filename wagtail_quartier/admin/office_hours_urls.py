"""The addresses of single dates and of confirming, beside those Wagtail gives to a snippet."""

from __future__ import annotations

from typing import Any

from django.urls import URLPattern, path

from wagtail_quartier.admin import single_date_changes
from wagtail_quartier.admin.confirming import ConfirmView, OfficeHoursEditView
from wagtail_quartier.admin.single_date_views import DatesView

#: Views about one date, by the end of their name.
ABOUT_ONE_DATE = {
    "cancel": single_date_changes.CancelView,
    "move": single_date_changes.MoveView,
    "undo": single_date_changes.UndoView,
}


class DatesAndConfirming:
    """What the viewset of office hours adds; comes before Wagtail's in the bases."""

    edit_view_class = OfficeHoursEditView

    def get_urlpatterns(self) -> list[URLPattern]:
        """Add our addresses."""
        viewset: Any = self
        pk = f"<{viewset.pk_path_converter}:pk>"

        def view(view_class: Any) -> Any:
            return viewset.construct_view(view_class)

        return [
            *super().get_urlpatterns(),  # type: ignore[misc]  # of the viewset this is mixed into
            path(f"dates/{pk}/", view(DatesView), name="dates"),
            path(f"dates/{pk}/add/", view(single_date_changes.AddView), name="date_add"),
            *(
                path(f"dates/{pk}/{name}/<str:identifier>/", view(view_class), name=f"date_{name}")
                for name, view_class in ABOUT_ONE_DATE.items()
            ),
            path(f"confirm/{pk}/", view(ConfirmView), name="confirm"),
        ]
