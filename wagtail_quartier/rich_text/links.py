"""A link to a page of ours: ``<a linktype="quartier" id="3">``.

Wagtail's own link leads to a page whether or not anybody may open it. This one leads to the
version in the reader's language, else to the original, and to nothing where nobody may see either:
then its words stay, without a link.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

import swapper
from django.utils.html import format_html
from wagtail.rich_text import LinkHandler

from wagtail_quartier.listings import untranslated
from wagtail_quartier.translations import active_locale
from wagtail_quartier.visibility import visible_pages

#: What stands in the stored text.
LINK_TYPE = "quartier"
#: A database knows no larger keys.
LARGEST_KEY = 2**31 - 1


class PublicPageLink(LinkHandler):
    """Puts addresses into the links of a stored text."""

    identifier = LINK_TYPE

    @staticmethod
    def get_model() -> Any:
        """Return the host's base page model."""
        return swapper.load_model("wagtailcore", "Page")

    @classmethod
    def expand_db_attributes(cls, attrs: dict[str, str]) -> str:
        """Return the opening tag of one link."""
        return cls.expand_db_attributes_many([attrs])[0]

    @classmethod
    def expand_db_attributes_many(cls, attrs_list: list[dict[str, str]]) -> list[str]:
        """Return the opening tags of all links of a text, in two queries."""
        keys = [key_in(attrs) for attrs in attrs_list]
        pages = public_versions(key for key in keys if key is not None)
        return [_opening(pages.get(key) if key is not None else None) for key in keys]

    @classmethod
    def extract_references(cls, attrs: dict[str, str]) -> Iterator[tuple[Any, str, str, str]]:
        """Yield what the text refers to, for Wagtail's index of uses."""
        if key_in(attrs) is not None:
            yield cls.get_model(), attrs["id"], "", ""


def key_in(attrs: dict[str, str]) -> int | None:
    """Return the key of the page in the attributes of a link; ``None`` for what is no key."""
    text = attrs.get("id", "")
    key = int(text) if text.isascii() and text.isdigit() and len(text) < len("99999999999") else 0
    return key if 0 < key <= LARGEST_KEY else None


def public_versions(keys: Iterable[int]) -> dict[int, Any]:
    """Return for each page the version readers are led to, by the key of the page given.

    The one in the active language, else the oldest one; only what anybody may open, and
    nothing for a page of which there is none. Two queries.
    """
    model = PublicPageLink.get_model()
    shared = dict(
        model._default_manager.filter(pk__in=set(keys)).values_list("pk", "translation_key")
    )
    if not shared:
        return {}
    locale = active_locale()
    by_key: dict[Any, list[Any]] = defaultdict(list)
    found = model._default_manager.filter(translation_key__in=shared.values())
    for page in visible_pages(found).order_by("pk"):
        by_key[page.translation_key].append(page)
    return {
        pk: next((page for page in pages if page.locale_id == locale.pk), pages[0])
        for pk, key in shared.items()
        if (pages := by_key.get(key))
    }


def _opening(page: Any) -> str:
    url = page.url if page is not None else None
    if not url:
        return "<a>"
    if language := untranslated.foreign(page):
        return format_html('<a href="{}" hreflang="{}">', url, language)
    return format_html('<a href="{}">', url)
