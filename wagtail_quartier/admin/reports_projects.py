"""Reports of projects: all facts of each, and what funded ones lack."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import django_filters
from django import forms
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from wagtail_quartier.admin.project_records import records
from wagtail_quartier.admin.report_filters import ProjectReportFilterSet, RunningYearFilterSet
from wagtail_quartier.admin.report_views import ProjectReport
from wagtail_quartier.listings.funding_gaps import Gap, asked_condition, gap_condition


class ProjectsReport(ProjectReport):
    """Every project with every fact."""

    slug = "facts"
    page_title = _("Projects: all facts")
    header_icon = "folder-open-inverse"
    filterset_class = RunningYearFilterSet
    headings = {
        "title": _("Project"),
        "published": _("Publication"),
        "status": _("Status"),
        "start_date": _("Start"),
        "end_date": _("End"),
        "carrier": _("Carried by"),
        "quarters": _("Quarters"),
        "fields_of_action": _("Fields of action"),
        "target_groups": _("Target groups"),
        "age_from": _("Age from"),
        "age_to": _("Age to"),
        "planned": _("Participants planned"),
        "reached": _("Participants reached"),
        "partners": _("Partners"),
        "contacts": _("Contacts"),
        "office_hours": _("Office hours"),
        "programmes": _("Funding programmes"),
        "reference_numbers": _("Reference numbers"),
        "funded_from": _("Funded from"),
        "funded_until": _("Funded until"),
        "evidence": _("Pieces of publicity evidence"),
        "public_evidence": _("Pieces of evidence shown on the page"),
        "gaps": _("Missing"),
        "awards": _("Awards"),
        "languages": _("Languages"),
        "address": _("Address of the page"),
    }
    shown = (
        "published",
        "status",
        "start_date",
        "end_date",
        "quarters",
        "planned",
        "reached",
    )

    def rows(self, found: list[Any]) -> Iterable[Any]:
        """Return a record of each project."""
        return records(found, self.request)


class GapFilterSet(ProjectReportFilterSet):
    """The filters of all reports, and what is missing."""

    gap = django_filters.ChoiceFilter(
        label=_("Missing"),
        choices=Gap.choices,
        method="filter_gap",
        empty_label=_("All"),
        widget=forms.RadioSelect,
    )

    def filter_gap(self, queryset: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Keep the projects that lack this."""
        return queryset.filter(gap_condition(value))


class GapsReport(ProjectReport):
    """Running and finished projects that are paid for and lack what a funder asks for."""

    slug = "gaps"
    page_title = _("Projects: missing evidence")
    header_icon = "warning"
    filterset_class = GapFilterSet
    headings = {
        name: ProjectsReport.headings[name]
        for name in (
            "title",
            "gaps",
            "status",
            "published",
            "start_date",
            "end_date",
            "programmes",
            "reference_numbers",
            "evidence",
            "carrier",
            "contacts",
            "quarters",
            "address",
        )
    }
    shown = ("gaps", "status", "end_date", "programmes", "contacts")

    def get_base_queryset(self) -> QuerySet[Any]:
        """Return the projects that lack something."""
        lacking = Q()
        for gap in Gap:
            lacking |= gap_condition(gap)
        return super().get_base_queryset().filter(lacking, asked_condition())

    def rows(self, found: list[Any]) -> Iterable[Any]:
        """Return a record of each project."""
        return records(found, self.request)
