"""Checks that ask the database: only run where it was asked for, as ``migrate`` does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.core.checks import CheckMessage, Tags, register
from django.core.checks import Warning as CheckWarning
from django.db import connections
from django.urls import get_resolver
from django.urls.resolvers import LocalePrefixPattern
from wagtail.models import Locale, Site

from wagtail_quartier.checks.languages import content_languages


@register(Tags.database)
def check_locales(*, databases: Sequence[str] | None = None, **kwargs: Any) -> list[CheckMessage]:
    """W020 and W021: languages that the settings and the database do not agree about."""
    tags = content_languages()
    alias = Locale.objects.db
    if not tags or alias not in (databases or ()) or not _is_migrated(alias):
        return []
    there = set(Locale.all_objects.values_list("language_code", flat=True))
    if not there:
        return []
    found: list[CheckMessage] = []
    if missing := [tag for tag in tags if tag not in there]:
        found.append(
            CheckWarning(
                f"Nobody can write in {', '.join(missing)}: the site has no such language yet.",
                hint="Add it in the admin below Settings, Locales.",
                id="wagtail_quartier.W020",
            )
        )
    if unknown := sorted(there - set(tags)):
        found.append(
            CheckWarning(
                f"There is content in {', '.join(unknown)}, which is in no setting.",
                hint="Add it to LANGUAGES and WAGTAIL_CONTENT_LANGUAGES, or delete the language "
                "in the admin below Settings, Locales.",
                id="wagtail_quartier.W020",
            )
        )
    return [*found, *_check_prefixes()]


def _check_prefixes() -> list[CheckMessage]:
    if _has_prefixes():
        return []
    roots = [site.root_page for site in Site.objects.select_related("root_page")]
    own = {(root.translation_key, root.locale_id) for root in roots}
    # A translated home page without a site of its own is reached by the language alone.
    lost = [
        translation
        for root in roots
        for translation in root.get_translations()
        if (translation.translation_key, translation.locale_id) not in own
    ]
    if not lost:
        return []
    return [
        CheckWarning(
            "Pages in several languages have the same address.",
            hint="Wrap Wagtail's addresses in i18n_patterns, or give each language a site.",
            id="wagtail_quartier.W021",
        )
    ]


def _is_migrated(alias: str) -> bool:
    tables = connections[alias].introspection.table_names()
    return {Locale._meta.db_table, Site._meta.db_table} <= set(tables)


def _has_prefixes() -> bool:
    return any(
        isinstance(getattr(entry, "pattern", None), LocalePrefixPattern)
        for entry in get_resolver().url_patterns
    )
