"""The report of participants: planned and reached, by year and quarter."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import django_filters
from django.db.models import QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.admin.ui.tables import Column

from wagtail_quartier.admin.project_records import known_sum
from wagtail_quartier.admin.report_filters import ProjectReportFilterSet, years_of_rows
from wagtail_quartier.admin.report_views import ProjectReport
from wagtail_quartier.conf import role_model
from wagtail_quartier.listings import quarters, roles
from wagtail_quartier.translations import originals


@dataclass(frozen=True, slots=True)
class ParticipantsRecord:
    """The projects of one quarter in one year, with everything below the quarter."""

    year: int
    quarter: str
    projects: int
    planned: int | None
    reached: int | None


@dataclass(frozen=True, slots=True)
class Figure:
    """How many people one project planned for and reached in one year."""

    project: int
    year: int
    planned: int | None
    reached: int | None


class ParticipantsFilterSet(ProjectReportFilterSet):
    """The filters of all reports, and the year of the figures."""

    year = django_filters.ChoiceFilter(
        label=gettext_lazy("Year"),
        choices=years_of_rows("participant_figures"),
        method="keep",
        empty_label=gettext_lazy("All"),
    )

    def keep(self, queryset: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Leave the projects as they are; the year is about figures."""
        return queryset


class ParticipantsReport(ProjectReport):
    """Year by year: each quarter, what runs in all quarters, what names none, and the sum.

    A project in two quarters stands in both, so the quarters need not add up to the sum, in
    which each project counts once. A sum leaves out what is not known.
    """

    slug = "participants"
    page_title = gettext_lazy("Projects: participants by year and quarter")
    header_icon = "group"
    filterset_class = ParticipantsFilterSet
    headings = {
        "year": gettext_lazy("Year"),
        "quarter": gettext_lazy("Quarter"),
        "projects": gettext_lazy("Projects"),
        "planned": gettext_lazy("Participants planned"),
        "reached": gettext_lazy("Participants reached"),
    }

    @property
    def columns(self) -> list[Column]:
        """Everything; there is no single project to lead to."""
        return [Column(name, label=label) for name, label in self.headings.items()]

    def get_queryset(self) -> Any:
        """Return the rows themselves: they are counted, not stored."""
        return list(self._records(super().get_queryset()))

    def export_rows(self, found: Any) -> Iterator[Any]:
        """Yield the rows."""
        yield from found

    def rows(self, found: list[Any]) -> Iterable[Any]:
        """Return the rows as they are."""
        return found

    @cached_property
    def _chosen(self) -> dict[str, Any]:
        return self.filters.form.cleaned_data if self.filters.is_valid() else {}

    def _records(self, projects: QuerySet[Any]) -> Iterator[ParticipantsRecord]:
        figures = self._figures(projects)
        places = self._places(projects)
        by_year: dict[int, list[Figure]] = defaultdict(list)
        for figure in figures:
            by_year[figure.year].append(figure)
        for year in sorted(by_year, reverse=True):
            for name, members in places:
                there = [figure for figure in by_year[year] if figure.project in members]
                if there:
                    yield _record(year, name, there)
            yield _record(year, _("Together"), by_year[year])

    def _figures(self, projects: QuerySet[Any]) -> list[Figure]:
        rows = roles.rows_of("project", "participant_figures").filter(
            page__in=projects.order_by().values("pk")
        )
        if self._chosen.get("year"):
            rows = rows.filter(year=self._chosen["year"])
        return [Figure(*row) for row in rows.values_list("page", "year", "planned", "reached")]

    def _places(self, projects: QuerySet[Any]) -> list[tuple[str, set[int]]]:
        """Return the name of each place with its projects, in the order of the page tree."""
        everywhere = set(projects.filter(in_all_quarters=True).values_list("pk", flat=True))
        links = roles.rows_of("project", "quarter_links").filter(
            page__in=projects.filter(in_all_quarters=False).order_by().values("pk")
        )
        at = defaultdict(set)
        for quarter, project in links.values_list("quarter", "page"):
            at[quarter].add(project)
        somewhere = set().union(*at.values())
        nowhere = set(projects.values_list("pk", flat=True)) - everywhere - somewhere
        return [
            *self._quarters(at),
            (_("In all quarters"), everywhere),
            (_("Without a quarter"), nowhere),
        ]

    def _quarters(self, at: dict[int, set[int]]) -> Iterator[tuple[str, set[int]]]:
        model: Any = role_model("quarter")
        if model is None:
            return
        paths = dict(model._default_manager.values_list("pk", "path"))
        shown = originals(model._default_manager.order_by("path"))
        if self._chosen.get("quarter"):
            shown = shown.filter(pk__in=quarters.area(self._chosen["quarter"]))
        for quarter in shown:
            below = (key for key, path in paths.items() if path.startswith(quarter.path))
            yield quarter.title, set().union(*(at.get(key, set()) for key in below))


def _record(year: int, name: str, figures: list[Figure]) -> ParticipantsRecord:
    return ParticipantsRecord(
        year=year,
        quarter=name,
        projects=len({figure.project for figure in figures}),
        planned=known_sum(figure.planned for figure in figures),
        reached=known_sum(figure.reached for figure in figures),
    )
