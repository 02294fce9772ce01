"""What the listings of all our snippets have in common."""

from __future__ import annotations

from typing import Any

from django.utils.formats import date_format
from wagtail.admin.ui.tables import Column
from wagtail.snippets.views.snippets import IndexView


class QuartierIndexView(IndexView):
    """A listing whose titles stay readable on a phone."""

    table_classname = "listing quartier-listing"


class DayColumn(Column):
    """A date written out; Wagtail's own column says how long ago it was."""

    def get_value(self, instance: Any) -> str:
        """Return the date in the editor's language, empty where there is none."""
        day = super().get_value(instance)
        return date_format(day, "SHORT_DATE_FORMAT") if day else ""
