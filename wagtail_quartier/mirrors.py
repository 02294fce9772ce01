"""Pages that Wagtail only mirrors in another language: their words stay as they were."""

from __future__ import annotations

from typing import Any

import swapper
from django.conf import settings
from django.db.models import F, QuerySet

from wagtail_quartier.asked_together import Small
from wagtail_quartier.content_changes import Change
from wagtail_quartier.content_log import is_about
from wagtail_quartier.keeping import kept
from wagtail_quartier.remembered import remembered

MIRRORS = Small(
    "mirrors",
    lambda: [(_aliases(), {"number": "pk", "other": "alias_of__locale"})],
    always_one=True,
)


def mirrors() -> dict[int, int]:
    """Return for each page that is an alias of one in another language that one's locale.

    By primary key. Wagtail makes such pages above a translation whose parents are not
    translated, and for whole trees that are kept in step; their words stay as they were.
    """
    if not getattr(settings, "WAGTAIL_I18N_ENABLED", False):
        return {}

    def mend(value: dict[int, int], changes: list[Change]) -> dict[int, int] | None:
        concerned = [change for change in changes if is_about(change, _page_model())]
        if any(change.is_wide for change in concerned):
            return None
        # A page that loses its source is named among the changes as well.
        pks = {int(change.key) for change in concerned}
        rest = {pk: locale for pk, locale in value.items() if pk not in pks}
        found = _aliases().filter(pk__in=pks).values_list("pk", "alias_of__locale")
        return rest | dict(found) if pks else value

    def ask() -> dict[int, int]:
        return {row.number: row.other for row in MIRRORS.rows()}

    return remembered("mirrors", lambda: kept("mirrors", ask, mend))


def _page_model() -> Any:
    # A host may have a base page of its own.
    return swapper.load_model("wagtailcore", "Page")


def _aliases() -> QuerySet[Any]:
    """Return the pages that are aliases of one in another language."""
    # A number of a page leads databases to the index: most pages are no aliases.
    pages = _page_model()._default_manager.filter(alias_of__gt=0)
    return pages.filter(alias_of__translation_key=F("translation_key")).order_by()
