"""Tells editors what a running, funded project lacks before its funder asks; never forbids."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import Panel

from wagtail_quartier.conf import role_model
from wagtail_quartier.listings.funding_gaps import Gap, gaps_of
from wagtail_quartier.listings.status import Status
from wagtail_quartier.translations import original_of

SENTENCES = {
    Gap.STATEMENT: _(
        "A funding programme has no required statement yet. Add it to the programme, and it is "
        "shown on the pages of all its projects."
    ),
    Gap.EVIDENCE: _(
        "There is no publicity evidence yet. Add an article, a poster or a photo under "
        "“Funding and awards”."
    ),
    Gap.END_DATE: _("The project has no end date. Funding ends some day: add it under “Facts”."),
}


def sentences_about(project: Any) -> list[str]:
    """Return what a project lacks while it runs, a sentence each; facts are the original's."""
    return [str(SENTENCES[gap]) for gap in gaps_of(original_of(project), (Status.RUNNING,))]


class FundingCheck(Panel):
    """A notice at the head of the form; shown where something is missing."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "wagtail_quartier/admin/funding_check.html"

        def is_shown(self) -> bool:
            """Whether something is missing."""
            return super().is_shown() and bool(sentences_about(self.instance))

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            """Add the sentences."""
            context = super().get_context_data(parent_context)
            return {**context, "sentences": sentences_about(self.instance)}


def warn_after_publication(request: HttpRequest, page: Any) -> None:
    """Say what the published project lacks, beside Wagtail's own message."""
    model = role_model("project")
    if model is not None and isinstance(page, model):
        for sentence in sentences_about(page):
            messages.warning(request, sentence)
