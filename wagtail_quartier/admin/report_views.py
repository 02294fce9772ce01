"""What the reports about projects have in common: permission, filters, table, spreadsheets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, ClassVar

from django.db.models import QuerySet
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.utils.translation import gettext_lazy
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.permission_policies.pages import PagePermissionPolicy

from wagtail_quartier.admin.listing import DayColumn
from wagtail_quartier.admin.page_listings import PagesMenuItem
from wagtail_quartier.admin.report_base import Report
from wagtail_quartier.admin.report_filters import PAGE_ACTIONS, projects_for

#: So many projects are fetched at once while a spreadsheet is written.
CHUNK = 500


class ProjectReport(Report):
    """A report about the projects somebody may see in the admin, each in its original.

    Subclasses turn what was found into rows; a row is any object with the attributes that
    ``headings`` names, and these are what a spreadsheet contains.
    """

    #: Attribute of a row, and what stands above it.
    headings: ClassVar[dict[str, Any]] = {}
    #: The attributes shown on the screen, beside the title of the project.
    shown: ClassVar[tuple[str, ...]] = ()
    permission_policy = PagePermissionPolicy()
    any_permission_required: Any = PAGE_ACTIONS
    menu_item_class = PagesMenuItem
    default_ordering: Any = ("title", "pk")

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.list_export = list(self.headings)
        self.export_headings = self.headings

    @property
    def columns(self) -> list[Column]:
        """The title of the project, which leads to its form, and what is shown beside it."""
        title = TitleColumn("title", label=gettext_lazy("Project"), get_url=edit_url, width="22%")
        return [title, *(self._column(name) for name in self.shown)]

    def _column(self, name: str) -> Column:
        kind = DayColumn if name.endswith("_date") else Column
        return kind(name, label=self.headings[name])

    def get_filename(self) -> str:
        """Return the name of the spreadsheet without its ending."""
        return f"projects-{self.slug}"

    def get_base_queryset(self) -> QuerySet[Any]:
        """Return everything this report may be about."""
        return projects_for(self.request.user)

    def get_filterset_kwargs(self) -> dict[str, Any]:
        """Give the filters a queryset, as they have no model of their own."""
        return {**super().get_filterset_kwargs(), "queryset": self.get_base_queryset()}

    def rows(self, found: list[Any]) -> Iterable[Any]:
        """Return the rows of what was found; queries must not depend on how many these are."""
        raise NotImplementedError

    def export_rows(self, found: QuerySet[Any]) -> Iterator[Any]:
        """Yield the rows of everything found, some hundred at a time."""
        keys = list(found.values_list("pk", flat=True))
        for begin in range(0, len(keys), CHUNK):
            some = keys[begin : begin + CHUNK]
            by_pk = found.model._default_manager.in_bulk(some)
            yield from self.rows([by_pk[key] for key in some if key in by_pk])

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Answer with a page of the table, or with everything as a spreadsheet."""
        if not self.is_export:
            return super().get(request, *args, **kwargs)
        rows = self.export_rows(self.get_filtered_queryset())
        return self.as_spreadsheet(rows, request.GET["export"])

    def get_table(self, object_list: Iterable[Any]) -> Any:
        """Return the table of one page of results."""
        return super().get_table(list(self.rows(list(object_list))))


def edit_url(row: Any) -> str | None:
    """Return the address of the form of a row's project; ``None`` where the row has none."""
    return reverse("wagtailadmin_pages:edit", args=[row.pk]) if row.pk else None
