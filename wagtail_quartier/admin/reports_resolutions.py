"""The report of resolutions: what is open, what is overdue, who sees to it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce
from operator import or_
from typing import Any

import django_filters
import swapper
from django import forms
from django.db.models import Q, QuerySet, prefetch_related_objects
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext, pgettext_lazy
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, TitleColumn

from wagtail_quartier.admin.filters import BoundedModelChoiceFilter
from wagtail_quartier.admin.project_records import publication
from wagtail_quartier.admin.report_filters import pages_for
from wagtail_quartier.admin.report_views import ProjectReport, edit_url
from wagtail_quartier.conf import role_model
from wagtail_quartier.filters import gatherings as gathering_filters
from wagtail_quartier.listings.resolution_states import (
    UNFINISHED,
    ResolutionState,
    is_overdue,
    overdue_condition,
)
from wagtail_quartier.listings.roles import rows_of
from wagtail_quartier.snippets.people import Organisation
from wagtail_quartier.translations import originals

UNFINISHED_WORD = "unfinished"


@dataclass(frozen=True, slots=True)
class ResolutionRecord:
    """One resolution; ``pk`` is the session's."""

    pk: int
    text: str
    state: str
    overdue: str
    due_date: dt.date | None
    responsible: str
    outcome: str
    session: str
    session_date: dt.date
    gathering: str
    published: str
    address: str


def gathering_pages(request: HttpRequest) -> QuerySet[Any]:
    """Return the gatherings in the order of the page tree."""
    model = role_model("gathering")
    if model is None:
        return swapper.load_model("wagtailcore", "Page")._default_manager.none()
    return originals(model._default_manager.order_by("path"))


def organisations(request: HttpRequest) -> QuerySet[Organisation]:
    """Return all organisations by name."""
    return Organisation.objects.order_by("name")


def report_states() -> list[tuple[str, str]]:
    """Return the states to choose from, and what is not finished yet."""
    return [
        (UNFINISHED_WORD, pgettext("of a resolution", "not finished")),
        *gathering_filters.state_words(),
    ]


class ResolutionFilterSet(WagtailFilterSet):
    """Gathering, state and whoever is responsible; of resolutions."""

    gathering = BoundedModelChoiceFilter(
        label=_("Gathering"),
        queryset=gathering_pages,
        method="filter_gathering",
        empty_label=_("All"),
    )
    responsible = BoundedModelChoiceFilter(
        label=pgettext_lazy("an organisation", "Responsible"),
        queryset=organisations,
        empty_label=_("All"),
    )
    state = django_filters.ChoiceFilter(
        label=pgettext_lazy("of a resolution", "State"),
        choices=report_states,
        method="filter_state",
        empty_label=_("All"),
        widget=forms.RadioSelect,
    )

    def filter_gathering(self, queryset: QuerySet[Any], name: str, value: Any) -> QuerySet[Any]:
        """Keep the resolutions of a gathering, whichever of its versions a session is below."""
        versions = type(value)._default_manager.filter(translation_key=value.translation_key)
        paths = versions.values_list("path", flat=True)
        return queryset.filter(reduce(or_, (Q(page__path__startswith=path) for path in paths)))

    def filter_state(self, queryset: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Keep the resolutions in a state, those that are overdue, or all unfinished ones."""
        if value == gathering_filters.OVERDUE:
            return queryset.filter(overdue_condition())
        if value == UNFINISHED_WORD:
            return queryset.filter(state__in=UNFINISHED)
        return queryset.filter(state=value)


class ResolutionsReport(ProjectReport):
    """What was agreed at which session, and how far it is."""

    slug = "resolutions"
    page_title = _("Gatherings: resolutions")
    header_icon = "circle-check"
    filterset_class = ResolutionFilterSet
    default_ordering = ("-page__date", "page__path", "sort_order")
    headings = {
        "text": _("Resolution"),
        "state": pgettext_lazy("of a resolution", "State"),
        "overdue": pgettext_lazy("of a resolution", "Overdue"),
        "due_date": _("Due"),
        "responsible": pgettext_lazy("an organisation", "Responsible"),
        "outcome": _("What has come of it"),
        "session": _("Session"),
        "session_date": _("Date of the session"),
        "gathering": _("Gathering"),
        "published": _("Publication"),
        "address": _("Address of the page"),
    }
    shown = (
        "state",
        "overdue",
        "due_date",
        "responsible",
        "gathering",
        "session_date",
        "published",
    )

    @property
    def columns(self) -> list[Column]:
        """What was agreed, which leads to the form of the session, and what is shown beside it."""
        title = TitleColumn("text", label=self.headings["text"], get_url=edit_url, width="30%")
        return [title, *(self._column(name) for name in self.shown)]

    def get_filename(self) -> str:
        """Return the name of the spreadsheet without its ending."""
        return self.slug

    def get_base_queryset(self) -> QuerySet[Any]:
        """Return the resolutions of the sessions somebody may see."""
        sessions = pages_for(self.request.user, "session").order_by().values("pk")
        return rows_of("session", "resolutions").filter(page__in=sessions)

    def rows(self, found: list[Any]) -> Iterable[ResolutionRecord]:
        """Return a row of each resolution; three queries, however many."""
        prefetch_related_objects(found, "responsible", "page")
        titles = _gatherings({row.page.path[: -row.page.steplen] for row in found})
        return [
            ResolutionRecord(
                pk=row.page_id,
                text=row.text,
                state=str(ResolutionState(row.state).label),
                overdue=pgettext("of a resolution", "overdue")
                if is_overdue(row.state, row.due_date)
                else "",
                due_date=row.due_date,
                responsible=str(row.responsible or ""),
                outcome=row.outcome,
                session=row.page.title,
                session_date=row.page.date,
                gathering=titles.get(row.page.path[: -row.page.steplen], ""),
                published=publication(row.page),
                address=row.page.get_full_url(self.request) or "",
            )
            for row in found
        ]


def _gatherings(paths: set[str]) -> dict[str, str]:
    model = role_model("gathering")
    if model is None or not paths:
        return {}
    return dict(model._default_manager.filter(path__in=paths).values_list("path", "title"))
