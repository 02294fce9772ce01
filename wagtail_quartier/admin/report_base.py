"""What all reports have in common: address, place in the menu, and wrong filters answered."""

from __future__ import annotations

from typing import Any, ClassVar

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.reports import ReportView

from wagtail_quartier.admin.spreadsheets import PlainCellsMixin


class Report(PlainCellsMixin, ReportView):
    """A report with filters and spreadsheets, to which the menu of reports leads."""

    #: The word in the report's address, and in the names of its addresses; as in ``reports.py``.
    slug: ClassVar[str] = ""
    #: Says who is shown the entry in the menu.
    menu_item_class: ClassVar[type[MenuItem]] = MenuItem
    #: After Wagtail's own reports, which end at 1200.
    menu_order: ClassVar[int] = 2000
    table_classname = "listing quartier-listing"

    @classmethod
    def name(cls) -> str:
        """Return the name of the report's address."""
        return f"quartier_report_{cls.slug}"

    @classmethod
    def menu_item(cls) -> MenuItem:
        """Return the entry in the menu; addresses have to be known."""
        return cls.menu_item_class(
            cls.page_title,
            reverse(cls.name()),
            name=f"quartier-report-{cls.slug}",
            icon_name=cls.header_icon,
            order=cls.menu_order,
        )

    @cached_property
    def index_url(self) -> str:
        """Address of the report."""
        return reverse(self.name())

    @cached_property
    def index_results_url(self) -> str:
        """Address of its results alone."""
        return reverse(f"{self.name()}_results")

    def get_filtered_queryset(self) -> QuerySet[Any]:
        """Return what was found, in order."""
        return self.get_queryset()

    def filter_queryset(self, queryset: QuerySet[Any]) -> QuerySet[Any]:
        """Find nothing, rather than everything, where a filter is wrong."""
        if self.has_wrong_filter:
            return queryset.none()
        return super().filter_queryset(queryset)

    @cached_property
    def has_wrong_filter(self) -> bool:
        """Whether some filter has a value that is not among its choices."""
        return bool(self.filters and not self.filters.is_valid())

    @cached_property
    def no_results_message(self) -> str:
        """Why the table is empty."""
        if self.has_wrong_filter:
            return _("A filter has a value that does not exist. Please choose another one.")
        return self.nothing_found()

    def nothing_found(self) -> str:
        """Return what is said where the filters are right and nothing is left."""
        return _("There is nothing to report.")
