"""Tags for the ways from a page to other languages: for people, and for search engines.

``{% load quartier_tags %}`` brings them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import swapper
from django import template
from django.conf import settings
from django.template.context import Context
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import pgettext
from wagtail.models import Locale, Site

from wagtail_quartier.easy_language.tags import is_easy_language
from wagtail_quartier.languages import own_language_name
from wagtail_quartier.listings import shown_pages
from wagtail_quartier.listings.roles import ancestors
from wagtail_quartier.listings.untranslated import direction
from wagtail_quartier.mirrors import mirrors
from wagtail_quartier.remembered import remembered
from wagtail_quartier.translations import locales, versions_of
from wagtail_quartier.visibility import is_visible, visible_pages

register = template.Library()

#: For a reader whose language is none of the page's.
NO_LANGUAGE = "x-default"


@dataclass(frozen=True, slots=True)
class Translation:
    """The way to a language; ``name`` is the language's own, ``tag`` follows BCP 47.

    ``note`` says, in that language, that the way leads to a page above, or that the words of
    this one are not translated; it is empty for a translation.
    """

    tag: str
    name: str
    direction: str
    url: str
    is_current: bool
    note: str = ""

    @property
    def is_easy(self) -> bool:
        """Whether this is Easy language."""
        return is_easy_language(self.tag)


@dataclass(frozen=True, slots=True)
class Alternate:
    """A page in another language, for search engines; ``tag`` is a BCP 47 tag or x-default."""

    tag: str
    url: str


@register.simple_tag(takes_context=True)
def quartier_translations(context: Context, page: Any) -> list[Translation]:
    """Return the ways from a page to all languages of the site, its own included.

    Where the page is not translated, the way leads to the nearest page above that is. A list
    keeps its filters and its week, of which the words are the same everywhere, but not the
    number of the page of results; one that lies below a page (``below_page`` in the context)
    leads to the same list. Empty on a site with one language. Two queries at most.
    """
    if not getattr(page, "path", ""):
        return []
    known = _known()
    if len(known) < 2:
        return []
    request = context.get("request")
    found = _own_versions(page)
    above: list[Any] = []
    if any((page.translation_key, locale.pk) not in found for locale in known):
        above = pages_above(page, request)
        found = {**_versions(above), **found}
    query = f"{context.get('below_page', '')}{_query(context)}"
    ways = []
    for locale in known:
        here = found.get((page.translation_key, locale.pk))
        if here is not None:
            is_current = here.pk == page.pk
            url = (here.get_url(request) or "") + query
            ways.append(_way(locale, url, is_current, _mirror_note(here, locale)))
            continue
        nearest = (found.get((row.translation_key, locale.pk)) for row in reversed(above))
        there = next(filter(None, nearest), None)
        if there is not None:
            is_first = bool(above) and there.translation_key == above[0].translation_key
            url = there.get_url(request) or ""
            ways.append(_way(locale, url, False, _note(there, locale, is_first)))
    return ways if len(ways) > 1 else []


@register.simple_tag(takes_context=True)
def quartier_alternates(context: Context, page: Any) -> list[Alternate]:
    """Return the page in every language it is translated into, itself included.

    And its original once more for readers of all other languages. Empty where there is only
    one; a page that Wagtail only mirrors in another language is not among them.
    """
    if not getattr(page, "path", ""):
        return []
    request = context.get("request")
    rows = [row for row in _own_versions(page).values() if row.pk not in mirrors()]
    rows.sort(key=lambda row: row.pk)
    if len(rows) < 2:
        return []
    urls = {row.pk: row.get_url(request) or "" for row in rows}
    known = locales()
    return [
        *(Alternate(known[row.locale_id].language_code, urls[row.pk]) for row in rows),
        Alternate(NO_LANGUAGE, urls[rows[0].pk]),
    ]


def _known() -> list[Locale]:
    """The languages of the site, in the order of the setting."""
    order = [tag for tag, _name in getattr(settings, "WAGTAIL_CONTENT_LANGUAGES", ())]
    by_tag = {locale.language_code: locale for locale in locales().values()}
    return [by_tag[tag] for tag in order if tag in by_tag]


def pages_above(page: Any, request: Any) -> list[Any]:
    """Return the visible pages above ``page``, from its site's first page down."""
    site = Site.find_for_request(request) if request is not None else None
    top = site.root_page.depth if site else 2
    if page.depth <= top:
        return []
    if site is not None and page.depth == top + 1:
        # The first page is known already, or comes with what the ways to other languages need.
        if page.path.startswith(site.root_page.path):
            return [site.root_page]
        versions = _versions([site.root_page]).values()
        return [row for row in versions if row.depth == top and page.path.startswith(row.path)]
    return [row for row in ancestors(page) if row.depth >= top]


def _versions(pages: list[Any]) -> dict[tuple[Any, int], Any]:
    """The visible versions of some pages, by translation key and locale.

    One query for those nobody has asked for in this request.
    """
    if not getattr(settings, "WAGTAIL_I18N_ENABLED", False) or not pages:
        return {}
    known: dict[Any, dict[int, Any]] = remembered("versions of pages", dict)
    keys = [page.translation_key for page in pages]
    for key, versions in shown_pages.first_pages().items():
        if key not in known:
            known[key] = {row.locale_id: row for row in versions if is_visible(row)}
    if unknown := [key for key in keys if key not in known]:
        model: Any = swapper.load_model("wagtailcore", "Page")
        rows = visible_pages(model._default_manager.filter(translation_key__in=unknown))
        known.update((key, {}) for key in unknown)
        for row in rows.order_by("-pk"):
            known[row.translation_key][row.locale_id] = row
    return {(key, locale): row for key in keys for locale, row in known[key].items()}


def _own_versions(page: Any) -> dict[tuple[Any, int], Any]:
    """The visible versions of the page somebody looks at, which are asked for anyhow.

    Perhaps as a preview, so the page itself is there in any case.
    """
    rows = [row for row in versions_of(page) if is_visible(row)]
    found = {(row.translation_key, row.locale_id): row for row in reversed(rows)}
    return {**found, (page.translation_key, page.locale_id): page}


def _query(context: Context) -> str:
    """What was asked of the list on this page, as the end of an address."""
    for name in ("query", "directory"):
        kept = getattr(context.get(name), "query_for_languages", "")
        if kept:
            return f"?{kept}"
    return ""


def _way(locale: Locale, url: str, is_current: bool, note: str) -> Translation:
    tag = locale.language_code
    return Translation(tag, own_language_name(tag), direction(tag), url, is_current, note)


def _note(there: Any, locale: Locale, is_first: bool) -> str:
    with translation.override(locale.language_code):
        title = pgettext("first page of the site", "Home") if is_first else there.title
        return _("not translated, to: %(title)s") % {"title": title}


def _mirror_note(page: Any, locale: Locale) -> str:
    if page.pk not in mirrors():
        return ""
    with translation.override(locale.language_code):
        return _("not translated yet")
