"""What the listings of all our snippets have in common."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.utils.formats import date_format
from wagtail.admin.ui.tables import Column
from wagtail.models import Revision, WorkflowState
from wagtail.snippets.views.snippets import IndexView, InspectView

from wagtail_quartier.admin.spreadsheets import PlainCellsMixin
from wagtail_quartier.fields import LanguageTagsField, language_names


class QuartierIndexView(PlainCellsMixin, IndexView):
    """A listing whose titles stay readable on a phone, and whose export calculates nothing."""

    table_classname = "listing quartier-listing"


class QuartierInspectView(InspectView):
    """The view of somebody who may look but not edit."""

    def get_field_display_value(self, field_name: str, field: Any) -> Any:
        """Name languages instead of showing their tags."""
        value = super().get_field_display_value(field_name, field)
        return ", ".join(language_names(value)) if isinstance(field, LanguageTagsField) else value


class DayColumn(Column):
    """A date written out; Wagtail's own column says how long ago it was."""

    def get_value(self, instance: Any) -> str:
        """Return the date in the editor's language, empty where there is none."""
        day = super().get_value(instance)
        return date_format(day, "SHORT_DATE_FORMAT") if day else ""


def know_status(rows: Sequence[Any]) -> None:
    """Fetch what the status column asks for, for all ``rows`` of one model in two queries.

    Wagtail does this for pages; for snippets it would ask twice a row.
    """
    if not rows:
        return
    these = {
        "base_content_type": ContentType.objects.get_for_model(rows[0], for_concrete_model=False),
        "object_id__in": [str(row.pk) for row in rows],
    }
    scheduled = {
        revision.object_id: revision
        for revision in Revision.objects.filter(approved_go_live_at__isnull=False, **these)
    }
    states = defaultdict(list)
    for state in WorkflowState.objects.active().filter(**these):
        states[state.object_id].append(state)
    for row in rows:
        row.scheduled_revision = scheduled.get(str(row.pk))
        row._current_workflow_states = states[str(row.pk)]
