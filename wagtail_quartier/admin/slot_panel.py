"""The panel of a slot: its fields, and beside them what they come to."""

from __future__ import annotations

from typing import Any

from django.urls import reverse
from wagtail.admin.panels import MultiFieldPanel

from wagtail_quartier.snippets.office_hours import OfficeHours


class SlotPanel(MultiFieldPanel):
    """Fields with the rule as a sentence and its next dates beside them.

    The words are drawn with the form; a Stimulus controller asks for them again while somebody
    types, and works wherever the panel is added to a page. The form has to be a
    :class:`~wagtail_quartier.admin.slot_form.SlotForm`.
    """

    class BoundPanel(MultiFieldPanel.BoundPanel):
        template_name = "wagtail_quartier/admin/slot/panel.html"

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            """Add what the slot comes to, and where to ask for it again."""
            context = super().get_context_data(parent_context)
            viewset = OfficeHours.snippet_viewset
            context["preview"] = self.form.preview
            context["preview_url"] = reverse(viewset.get_url_name("slot_preview"))
            context["offer"] = self.form.facts.original
            return context
