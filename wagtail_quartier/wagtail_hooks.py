"""Registration with Wagtail, nothing else."""

from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail import hooks
from wagtail.admin.compare import register_comparison_class
from wagtail.snippets.models import register_snippet

from wagtail_quartier.admin.confirming import ConfirmBulkAction
from wagtail_quartier.admin.deletion import refuse_page, refuse_pages, refuse_snippets
from wagtail_quartier.admin.freshness_report import freshness_menu_item, freshness_urls
from wagtail_quartier.admin.funding_check import warn_after_publication
from wagtail_quartier.admin.history_words import register_actions
from wagtail_quartier.admin.icons import ICONS
from wagtail_quartier.admin.languages_comparison import LanguagesComparison
from wagtail_quartier.admin.menu import NeighbourhoodWork
from wagtail_quartier.admin.recurrence_comparison import RecurrenceComparison
from wagtail_quartier.admin.reports import report_menu_items, report_urls
from wagtail_quartier.admin.settings_screen import register_settings
from wagtail_quartier.fields import LanguageTagsField
from wagtail_quartier.recurrence_field import LocalRecurrenceField

register_snippet(NeighbourhoodWork)
register_settings()

register_comparison_class(LocalRecurrenceField, comparison_class=RecurrenceComparison)
register_comparison_class(LanguageTagsField, comparison_class=LanguagesComparison)

hooks.register("before_delete_snippet", refuse_snippets)
hooks.register("before_delete_page", refuse_page)
hooks.register("before_bulk_action", refuse_pages)
hooks.register("after_publish_page", warn_after_publication)

hooks.register("register_admin_urls", report_urls)
for _entry in report_menu_items():
    hooks.register("register_reports_menu_item", _entry)
hooks.register("register_log_actions", register_actions)
hooks.register("register_bulk_action", ConfirmBulkAction)
hooks.register("register_admin_urls", freshness_urls)
hooks.register("register_reports_menu_item", freshness_menu_item)


@hooks.register("register_icons")
def register_icons(icons: list[str]) -> list[str]:
    """Add our icons to Wagtail's."""
    return [*icons, *ICONS]


@hooks.register("insert_global_admin_css")
def add_styles() -> SafeString:
    """Add the few styles our listings and forms need on a phone."""
    return format_html(
        '<link rel="stylesheet" href="{}">', static("wagtail_quartier/admin/screens.css")
    )
