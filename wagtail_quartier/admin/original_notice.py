"""Tells the editor of a translation where its facts are edited."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.panels import Panel

from wagtail_quartier.translations import original_of


def which_one_counts() -> str:
    """Return the sentence that says whose facts and whose words are shown."""
    return _(
        "This is a translation: its words count. Dates, times, numbers, addresses and relations "
        "are always read from the original, so that they are right in every language at once."
    )


class OriginalNotice(Panel):
    """A notice with a link to the original; shown on translations only.

    Facts are read from the original, so whatever somebody enters on a translation would be
    without effect, and nobody would say so.
    """

    class BoundPanel(Panel.BoundPanel):
        template_name = "wagtail_quartier/admin/original_notice.html"

        def is_shown(self) -> bool:
            """Whether this is a translation of something older."""
            return super().is_shown() and original_of(self.instance) is not self.instance

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            """Add the original and, where the editor may edit it, its address."""
            original = original_of(self.instance)
            context = super().get_context_data(parent_context)
            context["original"] = original
            context["sentence"] = which_one_counts()
            context["edit_url"] = AdminURLFinder(self.request.user).get_edit_url(original)
            return context
