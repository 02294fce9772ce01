"""All reports: their addresses and their places in Wagtail's menu."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from django.urls import URLPattern, path
from django.utils.module_loading import import_string
from wagtail.admin.menu import MenuItem

from wagtail_quartier.conf import role_model
from wagtail_quartier.when_used import view_when_asked

ADMIN = "wagtail_quartier.admin"
#: The class of each report by its word in addresses. A site that starts imports none of them.
REPORTS = {
    "freshness": f"{ADMIN}.freshness_report.FreshnessReport",
    "translations": f"{ADMIN}.translation_report.TranslationReport",
}
#: In the order in which the menu shows them.
ABOUT_PROJECTS = {
    "facts": f"{ADMIN}.reports_projects.ProjectsReport",
    "participants": f"{ADMIN}.reports_participants.ParticipantsReport",
    "awards": f"{ADMIN}.reports_awards.AwardsReport",
    "gaps": f"{ADMIN}.reports_projects.GapsReport",
}
ABOUT_SESSIONS = {"resolutions": f"{ADMIN}.reports_resolutions.ResolutionsReport"}


def report_urls() -> list[URLPattern]:
    """Return the addresses of all reports, and of the results of each alone.

    For the hook ``register_admin_urls``.
    """
    return [
        path(f"reports/quartier-{slug}/{below}", view_when_asked(report, **arguments), name=name)
        for slug, report in _reports().items()
        for below, name, arguments in (
            ("", f"quartier_report_{slug}", {}),
            ("results/", f"quartier_report_{slug}_results", {"results_only": True}),
        )
    ]


def report_menu_items() -> list[Callable[[], MenuItem]]:
    """Return what makes the entry of each report, for ``register_reports_menu_item``."""
    return [partial(_menu_item, report) for report in _reports().values()]


def _menu_item(report: str) -> MenuItem:
    item: MenuItem = import_string(report).menu_item()
    return item


def _reports() -> dict[str, str]:
    """Return the reports this site has: none about projects where it has no projects."""
    about_projects = ABOUT_PROJECTS if role_model("project") is not None else {}
    about_sessions = ABOUT_SESSIONS if role_model("session") is not None else {}
    return {**REPORTS, **about_projects, **about_sessions}
