"""The reports about projects: their addresses and their places in Wagtail's menu."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from django.urls import URLPattern, path, reverse
from wagtail.admin.menu import MenuItem

from wagtail_quartier.admin.page_listings import PagesMenuItem
from wagtail_quartier.admin.report_views import ProjectReport
from wagtail_quartier.admin.reports_awards import AwardsReport
from wagtail_quartier.admin.reports_participants import ParticipantsReport
from wagtail_quartier.admin.reports_projects import GapsReport, ProjectsReport
from wagtail_quartier.conf import role_model

REPORTS: tuple[type[ProjectReport], ...] = (
    ProjectsReport,
    ParticipantsReport,
    AwardsReport,
    GapsReport,
)
#: After Wagtail's own reports, which end at 1200.
FIRST_PLACE = 2000


def report_urls() -> list[URLPattern]:
    """Return the addresses of all reports; none on a site without projects."""
    return [pattern for report in _reports() for pattern in _patterns(report)]


def _patterns(report: type[ProjectReport]) -> list[URLPattern]:
    address, name = f"reports/quartier-{report.slug}/", f"quartier_report_{report.slug}"
    return [
        path(address, report.as_view(), name=name),
        path(f"{address}results/", report.as_view(results_only=True), name=f"{name}_results"),
    ]


def report_menu_items() -> list[Callable[[], MenuItem]]:
    """Return what makes the entry of each report, once addresses are known.

    An entry is shown to whoever may do something with some page.
    """
    return [partial(_menu_item, report, place) for place, report in enumerate(_reports())]


def _menu_item(report: type[ProjectReport], place: int) -> MenuItem:
    return PagesMenuItem(
        report.page_title,
        reverse(f"quartier_report_{report.slug}"),
        name=f"quartier-report-{report.slug}",
        icon_name=report.header_icon,
        order=FIRST_PLACE + place,
    )


def _reports() -> tuple[type[ProjectReport], ...]:
    return REPORTS if role_model("project") is not None else ()
