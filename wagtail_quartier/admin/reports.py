"""All reports: their addresses and their places in Wagtail's menu."""

from __future__ import annotations

from collections.abc import Callable

from django.urls import URLPattern
from wagtail.admin.menu import MenuItem

from wagtail_quartier.admin.freshness_report import FreshnessReport
from wagtail_quartier.admin.report_base import Report
from wagtail_quartier.admin.reports_awards import AwardsReport
from wagtail_quartier.admin.reports_participants import ParticipantsReport
from wagtail_quartier.admin.reports_projects import GapsReport, ProjectsReport
from wagtail_quartier.admin.reports_resolutions import ResolutionsReport
from wagtail_quartier.admin.translation_report import TranslationReport
from wagtail_quartier.conf import role_model

REPORTS: tuple[type[Report], ...] = (FreshnessReport, TranslationReport)
#: In the order in which the menu shows them.
ABOUT_PROJECTS: tuple[type[Report], ...] = (
    ProjectsReport,
    ParticipantsReport,
    AwardsReport,
    GapsReport,
)


def report_urls() -> list[URLPattern]:
    """Return the addresses of all reports; for the hook ``register_admin_urls``."""
    return [pattern for report in _reports() for pattern in report.urls()]


def report_menu_items() -> list[Callable[[], MenuItem]]:
    """Return what makes the entry of each report, for ``register_reports_menu_item``."""
    return [report.menu_item for report in _reports()]


def _reports() -> tuple[type[Report], ...]:
    """Return the reports this site has: none about projects where it has no projects."""
    about_projects = ABOUT_PROJECTS if role_model("project") is not None else ()
    about_sessions = (ResolutionsReport,) if role_model("session") is not None else ()
    return (*REPORTS, *about_projects, *about_sessions)
