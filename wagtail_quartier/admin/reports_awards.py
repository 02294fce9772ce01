"""The report of awards: every grant of every project somebody may see in the admin."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import django_filters
from django.db.models import QuerySet, prefetch_related_objects
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from wagtail_quartier.admin.filters import BoundedModelChoiceFilter
from wagtail_quartier.admin.project_records import publication, where
from wagtail_quartier.admin.report_filters import (
    ProjectReportFilterSet,
    projects_for,
    years_of_rows,
)
from wagtail_quartier.admin.report_views import ProjectReport
from wagtail_quartier.listings import roles
from wagtail_quartier.snippets.awards import Award
from wagtail_quartier.translations import originals


@dataclass(frozen=True, slots=True)
class GrantRecord:
    """One grant; ``pk`` is the project's."""

    pk: int
    title: str
    year: int
    award: str
    distinction: str
    jury_words: str
    awarded_by: str
    carrier: str
    quarters: str
    published: str
    address: str


def awards(request: HttpRequest) -> QuerySet[Award]:
    """Return the awards, each in its original language."""
    return originals(Award.objects.all())


class GrantFilterSet(ProjectReportFilterSet):
    """Award and year, and the filters of the projects that received them."""

    award = BoundedModelChoiceFilter(
        label=_("Award"), queryset=awards, method="keep", empty_label=_("All")
    )
    year = django_filters.ChoiceFilter(
        label=_("Year"), choices=years_of_rows("award_grants"), method="keep", empty_label=_("All")
    )

    def keep(self, queryset: QuerySet[Any], name: str, value: Any) -> QuerySet[Any]:
        """Leave the projects as they are; these two are about grants."""
        return queryset

    def filter_queryset(self, queryset: QuerySet[Any]) -> QuerySet[Any]:
        """Return the grants asked for, of the projects asked for."""
        projects = super().filter_queryset(self.queryset.all())
        chosen = {
            name: value for name in ("award", "year") if (value := self.form.cleaned_data[name])
        }
        return queryset.filter(page__in=projects.order_by().values("pk"), **chosen)


class AwardsReport(ProjectReport):
    """Which project received which award in which year."""

    slug = "awards"
    page_title = _("Projects: awards")
    header_icon = "quartier-award"
    filterset_class = GrantFilterSet
    default_ordering = ("-year", "award__name", "page__title", "pk")
    headings = {
        "year": _("Year"),
        "award": _("Award"),
        "distinction": _("Distinction"),
        "title": _("Project"),
        "jury_words": _("The jury's words"),
        "awarded_by": _("Awarded by"),
        "carrier": _("Carried by"),
        "quarters": _("Quarters"),
        "published": _("Publication"),
        "address": _("Address of the page"),
    }
    shown = ("year", "award", "distinction", "awarded_by", "quarters", "published")

    def get_base_queryset(self) -> QuerySet[Any]:
        """Return the grants of the projects somebody may see."""
        projects = projects_for(self.request.user).order_by().values("pk")
        return roles.rows_of("project", "award_grants").filter(page__in=projects)

    def get_filterset_kwargs(self) -> dict[str, Any]:
        """Let the filters of projects choose from projects."""
        return {**super().get_filterset_kwargs(), "queryset": projects_for(self.request.user)}

    def rows(self, found: list[Any]) -> Iterable[GrantRecord]:
        """Return a row of each grant."""
        prefetch_related_objects(
            found, "award__awarded_by", "page__carrier", "page__quarter_links__quarter"
        )
        return [
            GrantRecord(
                pk=grant.page_id,
                title=grant.page.title,
                year=grant.year,
                award=str(grant.award),
                distinction=grant.distinction,
                jury_words=grant.jury_words,
                awarded_by=str(grant.award.awarded_by or ""),
                carrier=str(grant.page.carrier or ""),
                quarters=where(grant.page),
                published=publication(grant.page),
                address=grant.page.get_full_url(self.request) or "",
            )
            for grant in found
        ]
