"""The addresses of single dates and of confirming, beside those Wagtail gives to a snippet."""

from __future__ import annotations

from typing import Any

from django.urls import URLPattern, path
from django.utils.module_loading import import_string

from wagtail_quartier.admin.confirming import ConfirmView, OfficeHoursEditView
from wagtail_quartier.when_used import view_made_when_asked

DATES = "wagtail_quartier.admin.single_date_views.DatesView"
CHANGES = "wagtail_quartier.admin.single_date_changes"
#: Views about one date, by the end of their name.
ABOUT_ONE_DATE = {
    "cancel": f"{CHANGES}.CancelView",
    "move": f"{CHANGES}.MoveView",
    "undo": f"{CHANGES}.UndoView",
}


class DatesAndConfirming:
    """What the viewset of office hours adds; comes before Wagtail's in the bases."""

    edit_view_class = OfficeHoursEditView

    def get_urlpatterns(self) -> list[URLPattern]:
        """Add our addresses."""
        viewset: Any = self
        pk = f"<{viewset.pk_path_converter}:pk>"

        def view(path_of_class: str) -> Any:
            # Forms and words of single dates wait until somebody changes one.
            return view_made_when_asked(
                lambda: viewset.construct_view(import_string(path_of_class))
            )

        return [
            *super().get_urlpatterns(),  # type: ignore[misc]  # of the viewset this is mixed into
            path(f"dates/{pk}/", view(DATES), name="dates"),
            path(f"dates/{pk}/add/", view(f"{CHANGES}.AddView"), name="date_add"),
            *(
                path(
                    f"dates/{pk}/{name}/<str:identifier>/", view(path_of_class), name=f"date_{name}"
                )
                for name, path_of_class in ABOUT_ONE_DATE.items()
            ),
            path(f"confirm/{pk}/", viewset.construct_view(ConfirmView), name="confirm"),
        ]
