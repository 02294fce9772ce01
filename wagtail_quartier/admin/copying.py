"""Copying office hours: the copy's slots are slots of their own."""

from __future__ import annotations

from wagtail.snippets.views.snippets import CopyView


class OfficeHoursCopyView(CopyView):
    """Copies an offer."""
