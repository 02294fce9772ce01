"""Tags of the templates: icons, addresses and the way home; times and languages beside them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urljoin

from django import template
from django.conf import settings
from django.core.signals import setting_changed
from django.dispatch import receiver
from django.template.context import Context
from django.template.loader import render_to_string
from django.templatetags.static import static
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import pgettext
from wagtail.models import Site

from wagtail_quartier.templatetags import (
    quartier_entries,
    quartier_language_links,
    quartier_languages,
    quartier_remembered_entries,
    quartier_times,
)
from wagtail_quartier.templatetags.quartier_language_links import pages_above
from wagtail_quartier.visibility import is_visible
from wagtail_quartier.when_used import ModuleWhenUsed

if TYPE_CHECKING:
    import segno
else:
    segno = ModuleWhenUsed("segno")

register = template.Library()
# One name to load for all of them.
for _library in (
    quartier_times,
    quartier_languages,
    quartier_language_links,
    quartier_entries,
    quartier_remembered_entries,
):
    register.tags.update(_library.register.tags)
    register.filters.update(_library.register.filters)


@dataclass(frozen=True, slots=True)
class Crumb:
    """A page above the one shown; ``page`` says whose language the title is in, if anybody's."""

    title: str
    url: str
    page: Any = None


@register.simple_tag
def quartier_icon(name: str) -> SafeString:
    """Return an icon as inline SVG, hidden from screen readers: put text beside it.

    Its file is read once a process, with ``DEBUG`` each time. Raises
    ``TemplateDoesNotExist`` for a name that has no file in ``icons/``, and ``ValueError``
    for what is no name.
    """
    return _read_icon(name) if settings.DEBUG else _icon(name)


def _read_icon(name: str) -> SafeString:
    if not re.fullmatch(r"[a-z_-]+", name):
        raise ValueError(f"{name!r} is not the name of an icon")
    return mark_safe(render_to_string(f"wagtail_quartier/icons/{name}.svg").strip())  # noqa: S308 (our own file)


_icon = lru_cache(maxsize=256)(_read_icon)


@receiver(setting_changed)
def forget_icons(**kwargs: Any) -> None:
    """Read the icons anew: the host's templates may lie elsewhere now."""
    _icon.cache_clear()


@register.simple_tag
def quartier_styles() -> SafeString:
    """Return the link to our stylesheet, for the ``<head>`` of a host's own layout."""
    address = static("wagtail_quartier/quartier.css")
    return format_html('<link rel="stylesheet" href="{}">', address)


@register.filter
def quartier_model_name(thing: Any) -> str:
    """Return what sort of thing an object is, in the active language."""
    return str(thing._meta.verbose_name)


# --- addresses ----------------------------------------------------------------------


@register.simple_tag(takes_context=True)
def quartier_absolute(context: Context, url: str) -> str:
    """Return an address with scheme and host, those of the site the request is for."""
    if not url:
        return ""
    request = context.get("request")
    site = Site.find_for_request(request) if request is not None else None
    return urljoin(site.root_url if site else "", url)


@register.simple_tag(takes_context=True)
def quartier_breadcrumbs(context: Context, page: Any) -> list[Crumb]:
    """Return the visible pages from the site's first page down to the parent of ``page``."""
    request = context.get("request")
    if request is None or not getattr(page, "path", ""):
        return []
    site = Site.find_for_request(request)
    top = site.root_page.depth if site else 2
    home = pgettext("first page of the site", "Home")
    return [
        Crumb(
            home if row.depth == top else row.title,
            row.get_url(request) or "",
            None if row.depth == top else row,
        )
        for row in pages_above(page, request)
        if is_visible(row)
    ]


@register.filter
def quartier_isolated(text: Any) -> SafeString:
    """Return ``text`` as ``<bdi>``, so that its direction ends with it; nothing for nothing."""
    return format_html("<bdi>{}</bdi>", text) if text else SafeString("")


@register.filter
def quartier_breakable(address: str) -> SafeString:
    """Return an e-mail or web address that may be broken after ``@`` and slashes only."""
    parts = re.findall(r"[^@/]*[@/]+|[^@/]+", address)
    return format_html_join(mark_safe("<wbr>"), "{}", ((part,) for part in parts))


@register.filter
def quartier_divided(text: str) -> SafeString:
    """Return words that may be broken after the middle dot that divides them in Easy Language."""
    parts = re.findall(r"[^·]*·|[^·]+", text)
    return format_html_join(mark_safe("<wbr>"), "{}", ((part,) for part in parts))


@register.filter
def quartier_query(query: str) -> str:
    """Return a query string as the end of a link: ``?…``, or ``?`` alone for no query at all."""
    return f"?{query}"


@register.simple_tag
def quartier_filter_query(**words: str) -> str:
    """Return ``?name=value`` for a link into a filtered list."""
    return f"?{urlencode(words)}"


@register.filter
def quartier_map_url(place: Any) -> str:
    """Return the address of a map that shows a place, empty where it is not known.

    A plain link: nothing is asked of the map's host before the visitor follows it.
    """
    if place.latitude is not None and place.longitude is not None:
        where = f"{place.latitude}/{place.longitude}"
        marker = urlencode({"mlat": place.latitude, "mlon": place.longitude})
        return f"https://www.openstreetmap.org/?{marker}#map=18/{where}"
    if place.address:
        return f"https://www.openstreetmap.org/search?{urlencode({'query': place.address})}"
    return ""


@register.simple_tag
def quartier_qr(url: str) -> SafeString:
    """Return a QR code (ISO/IEC 18004) of an address as inline SVG, empty for no address."""
    if not url:
        return SafeString("")
    label = _("QR code with the address of this page")
    return format_html(
        '<span class="quartier-qr" role="img" aria-label="{}">{}</span>',
        label,
        _squares(url),
    )


@lru_cache(maxsize=256)
def _squares(url: str) -> SafeString:
    code = segno.make_qr(url, error="m").svg_inline(
        border=2, omitsize=True, svgclass="quartier-qr__code", lineclass=None
    )
    return mark_safe(code)  # noqa: S308 (made here, of squares)
