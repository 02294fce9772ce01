"""Registration with Wagtail, nothing else."""

from collections.abc import Callable
from typing import Any

from django.templatetags.static import static
from django.utils.html import format_html_join
from django.utils.safestring import SafeString
from wagtail import hooks
from wagtail.admin.compare import register_comparison_class
from wagtail.snippets.models import register_snippet

from wagtail_quartier.admin.confirming import ConfirmBulkAction
from wagtail_quartier.admin.deleting_originals import DeletePages
from wagtail_quartier.admin.icons import ICONS
from wagtail_quartier.admin.idea_chooser import idea_chooser
from wagtail_quartier.admin.languages_comparison import LanguagesComparison
from wagtail_quartier.admin.menu import NeighbourhoodWork
from wagtail_quartier.admin.recurrence_comparison import RecurrenceComparison
from wagtail_quartier.admin.reports import report_menu_items, report_urls
from wagtail_quartier.admin.resolution_chooser import resolution_chooser
from wagtail_quartier.admin.rich_text_link import register_link
from wagtail_quartier.admin.settings_screen import register_settings
from wagtail_quartier.admin.translation_sync_urls import minor_urls, sync_urls
from wagtail_quartier.admin.vocabulary_view import vocabulary_urls
from wagtail_quartier.fields import LanguageTagsField
from wagtail_quartier.recurrence_field import LocalRecurrenceField
from wagtail_quartier.when_used import function_when_called


def in_admin(name: str) -> Callable[..., Any]:
    """Return a function of the admin, by module and name; imported when a hook calls it."""
    return function_when_called(f"wagtail_quartier.admin.{name}")


register_snippet(NeighbourhoodWork)
register_settings()

register_comparison_class(LocalRecurrenceField, comparison_class=RecurrenceComparison)
register_comparison_class(LanguageTagsField, comparison_class=LanguagesComparison)

hooks.register("before_delete_snippet", in_admin("deletion.refuse_snippets"))
hooks.register("before_delete_page", in_admin("deletion.refuse_page"))
hooks.register("before_bulk_action", in_admin("deletion.refuse_pages"))
# Only what is not refused is explained.
hooks.register("before_delete_snippet", in_admin("deleting_originals.tell_heirs"), order=1)
hooks.register("before_delete_page", in_admin("deleting_originals.tell_heir_of_page"), order=1)
# In the place of Wagtail's own action, so after it.
hooks.register("register_bulk_action", DeletePages, order=1)
hooks.register("after_publish_page", in_admin("funding_check.warn_after_publication"))
# Before wagtail-localize's own hooks, which answer with its editor.
hooks.register("before_edit_page", in_admin("easy_language.hint_at_translation"), order=-1)
hooks.register("before_edit_snippet", in_admin("easy_language.hint_at_translation"), order=-1)

# Before wagtail-localize, which answers with its own editor.
hooks.register("before_edit_page", in_admin("translation_notices.tell_translator"), order=-10)
hooks.register("before_edit_snippet", in_admin("translation_notices.tell_translator"), order=-10)

hooks.register("register_rich_text_features", register_link)
hooks.register("register_admin_urls", report_urls)
hooks.register("register_admin_urls", vocabulary_urls)
hooks.register("register_admin_viewset", idea_chooser)
hooks.register("register_admin_viewset", resolution_chooser)
for _entry in report_menu_items():
    hooks.register("register_reports_menu_item", _entry)
hooks.register("register_log_actions", in_admin("history_words.register_actions"))
hooks.register("register_bulk_action", ConfirmBulkAction)

hooks.register("construct_homepage_panels", in_admin("translation_dashboard.add_panel"))
hooks.register("register_admin_urls", minor_urls)
hooks.register("register_page_action_menu_item", in_admin("translation_minor.page_item"))
hooks.register("register_snippet_action_menu_item", in_admin("translation_minor.snippet_item"))
# At the address of wagtail-localize's own view, so before it.
hooks.register("register_admin_urls", sync_urls, order=-1)
for _hook in ("before_edit_page", "before_edit_snippet"):
    hooks.register(_hook, in_admin("translation_sync_urls.keep_before_publishing"), order=-1)
    hooks.register(_hook, in_admin("translation_minor.remember_words"), order=-1)
for _hook in ("after_publish_page", "after_edit_snippet"):
    hooks.register(_hook, in_admin("translation_minor.after_minor_change"))


@hooks.register("register_icons")
def register_icons(icons: list[str]) -> list[str]:
    """Add our icons to Wagtail's."""
    return [*icons, *ICONS]


@hooks.register("insert_global_admin_css")
def add_styles() -> SafeString:
    """Add the few styles our listings and forms need on a phone."""
    files = [static(f"wagtail_quartier/admin/{name}.css") for name in ("screens", "translations")]
    return format_html_join("\n", '<link rel="stylesheet" href="{}">', ((file,) for file in files))
