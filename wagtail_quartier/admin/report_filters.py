"""Which projects a report is about: those somebody may see in the admin, filtered."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import django_filters
import swapper
from django import forms
from django.db.models import Max, Min, Q, QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.permission_policies.pages import PagePermissionPolicy

from wagtail_quartier.admin.filters import BoundedModelChoiceFilter, quarter_pages
from wagtail_quartier.conf import role_model
from wagtail_quartier.listings import quarters, roles
from wagtail_quartier.listings.status import Status, status_condition
from wagtail_quartier.snippets.funding import FundingProgramme
from wagtail_quartier.translations import originals

#: Whoever may do one of these with a page sees it in Wagtail's explorer.
PAGE_ACTIONS = ("add", "change", "publish", "bulk_delete", "lock", "unlock")

EARLIEST_YEAR = 1950
YEARS_AHEAD = 30

YearChoices = Callable[[], list[tuple[str, str]]]


def projects_for(user: Any) -> QuerySet[Any]:
    """Return the originals of all projects ``user`` may do something with, drafts included."""
    return pages_for(user, "project")


def pages_for(user: Any, role: str) -> QuerySet[Any]:
    """Return the originals of all pages of a role ``user`` may do something with."""
    model = role_model(role)
    if model is None:
        return swapper.load_model("wagtailcore", "Page")._default_manager.none()
    policy = PagePermissionPolicy()
    seen = policy.instances_user_has_any_permission_for(user, set(PAGE_ACTIONS))
    return originals(model._default_manager.filter(pk__in=seen.order_by().values("pk")))


def field_pages(request: HttpRequest) -> QuerySet[Any]:
    """Return the fields of action in the order of the page tree."""
    model = role_model("field_of_action")
    if model is None:
        return swapper.load_model("wagtailcore", "Page")._default_manager.none()
    return originals(model._default_manager.order_by("path"))


def programmes(request: HttpRequest) -> QuerySet[FundingProgramme]:
    """Return the funding programmes, each in its original language."""
    return originals(FundingProgramme.objects.all())


def years_of_projects() -> list[tuple[str, str]]:
    """Return every year in which some project runs, the latest first."""
    model = role_model("project")
    if model is None:
        return []
    this_year = timezone.localdate().year
    found = model._default_manager.aggregate(
        first=Min("start_date"), start=Max("start_date"), end=Max("end_date")
    )
    known = [day.year for day in found.values() if day] + [this_year]
    # A mistyped year must not make a list of thousands.
    first, last = max(min(known), EARLIEST_YEAR), min(max(known), this_year + YEARS_AHEAD)
    return [(str(year), str(year)) for year in range(last, first - 1, -1)]


def years_of_rows(relation: str) -> YearChoices:
    """Return a function that lists the years of a project's rows, the latest first."""

    def years() -> list[tuple[str, str]]:
        rows = roles.rows_of("project", relation)
        found = rows.order_by("-year").values_list("year", flat=True).distinct() if rows else ()
        return [(str(year), str(year)) for year in found]

    return years


class ProjectReportFilterSet(WagtailFilterSet):
    """Quarter, field of action, programme, status and publication; of projects.

    A quarter finds what happens in it, in the quarters below it, and in all quarters.
    """

    quarter = BoundedModelChoiceFilter(
        label=_("Quarter"), queryset=quarter_pages, method="filter_quarter", empty_label=_("All")
    )
    field = BoundedModelChoiceFilter(
        label=_("Field of action"),
        queryset=field_pages,
        method="filter_field",
        empty_label=_("All"),
    )
    programme = BoundedModelChoiceFilter(
        label=_("Funding programme"),
        queryset=programmes,
        method="filter_programme",
        empty_label=_("All"),
    )
    status = django_filters.ChoiceFilter(
        label=_("Status"),
        choices=Status.choices,
        method="filter_status",
        empty_label=_("All"),
        widget=forms.RadioSelect,
    )
    published = django_filters.ChoiceFilter(
        label=_("Publication"),
        choices=[("yes", _("published")), ("no", _("not published"))],
        method="filter_published",
        empty_label=_("All"),
        widget=forms.RadioSelect,
    )

    def filter_quarter(self, queryset: QuerySet[Any], name: str, value: Any) -> QuerySet[Any]:
        """Keep what happens in the quarter, below it, or in all quarters."""
        there = roles.rows_of("project", "quarter_links").filter(quarter__in=quarters.area(value))
        return queryset.filter(Q(pk__in=there.values("page")) | Q(in_all_quarters=True))

    def filter_field(self, queryset: QuerySet[Any], name: str, value: Any) -> QuerySet[Any]:
        """Keep the projects of a field of action."""
        return queryset.filter(
            pk__in=roles.rows_of("project", "field_links").filter(field=value.pk).values("page")
        )

    def filter_programme(self, queryset: QuerySet[Any], name: str, value: Any) -> QuerySet[Any]:
        """Keep the projects a programme pays for."""
        return queryset.filter(
            pk__in=roles.rows_of("project", "funding_links").filter(programme=value).values("page")
        )

    def filter_status(self, queryset: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Keep the projects that have the status today."""
        return queryset.filter(status_condition(value))

    def filter_published(self, queryset: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Keep the projects that are on the website, or those that are not."""
        return queryset.filter(live=value == "yes")


class RunningYearFilterSet(ProjectReportFilterSet):
    """The same, and a year in which a project ran on at least one day."""

    year = django_filters.ChoiceFilter(
        label=_("Running in the year"),
        choices=years_of_projects,
        method="filter_year",
        empty_label=_("All"),
    )

    def filter_year(self, queryset: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Keep the projects whose time touches the year; a missing date leaves that side open."""
        first, last = dt.date(int(value), 1, 1), dt.date(int(value), 12, 31)
        begun = Q(start_date__isnull=True) | Q(start_date__lte=last)
        return queryset.filter(begun, Q(end_date__isnull=True) | Q(end_date__gte=first))
