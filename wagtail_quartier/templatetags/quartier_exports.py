"""Tags for what leaves the page: structured data, opening hours, the notice for the door."""

from __future__ import annotations

from typing import Any, cast

from django import template
from django.template.context import Context
from django.utils.safestring import SafeString
from wagtail.images.shortcuts import get_rendition_or_not_found
from wagtail.models import Site

from wagtail_quartier.exports import json_ld
from wagtail_quartier.listings import coming_weeks, office_hours, structured_data
from wagtail_quartier.snippets.places import Place

register = template.Library()


@register.simple_tag(takes_context=True)
def quartier_centre_data(context: Context, centre: Any) -> SafeString:
    """Return schema.org's data about a centre as a script element, empty without an address.

    Uses ``coming_weeks`` and ``contacts`` of the page's own context where they are there.
    """
    url = _address(context, centre)
    if not url:
        return SafeString("")
    coming = context.get("coming_weeks") or coming_weeks.ComingWeeks(
        office_hours.of_centre(centre.original)
    )
    return json_ld.json_ld(
        structured_data.centre_graph(
            centre, coming, context.get("contacts") or (), url, _picture(context, centre)
        )
    )


@register.simple_tag(takes_context=True)
def quartier_project_data(context: Context, project: Any) -> SafeString:
    """Return schema.org's data about a project as a script element, empty without an address.

    Says what the context of the project's page has, and no more.
    """
    url = _address(context, project)
    if not url:
        return SafeString("")
    shown = cast(dict[str, Any], context.flatten())
    return json_ld.json_ld(
        structured_data.project_data(project, shown, url, _picture(context, project))
    )


@register.simple_tag(takes_context=True)
def quartier_gathering_data(context: Context, gathering: Any) -> SafeString:
    """Return schema.org's data about a gathering as a script element, empty without an address.

    Says the dates of ``coming_weeks`` of the page's context, and nothing where there is none.
    """
    url, coming = _address(context, gathering), context.get("coming_weeks")
    if not url or coming is None:
        return SafeString("")
    data = structured_data.gathering_data(gathering, coming, url, _picture(context, gathering))
    return json_ld.json_ld(data)


@register.simple_tag(takes_context=True)
def quartier_awards_data(context: Context, page: Any) -> SafeString:
    """Return schema.org's data about ``grants`` of the context, empty without any or an address."""
    url, grants = _address(context, page), context.get("grants")
    return (
        json_ld.json_ld(structured_data.awards_data(page, grants, url))
        if url and grants
        else SafeString("")
    )


@register.simple_tag(takes_context=True)
def quartier_notice_url(context: Context, page: Any) -> str:
    """Return the address of the notice for a centre's door, empty for a page not yet saved."""
    url = page.get_url(context.get("request")) if getattr(page, "path", "") else ""
    if not url or not hasattr(page, "serve_notice"):
        return ""
    return url + page.reverse_subpage("quartier_notice")


@register.simple_tag(takes_context=True)
def quartier_poster_url(context: Context, page: Any) -> str:
    """Return the address of the poster of a quarter's network, empty for a page not yet saved."""
    url = page.get_url(context.get("request")) if getattr(page, "path", "") else ""
    if not url or not hasattr(page, "serve_poster"):
        return ""
    return url + page.reverse_subpage("quartier_poster")


@register.filter
def quartier_opening_hours(place: Place) -> str:
    """Return a place's opening hours in OpenStreetMap's notation, empty where it has none.

    A few queries: not for lists.
    """
    return str(structured_data.opening_hours_of(place) or "")


def _address(context: Context, page: Any) -> str:
    # A page that is only being made has none.
    return (page.get_full_url(context.get("request")) or "") if getattr(page, "path", "") else ""


def _picture(context: Context, centre: Any) -> str:
    if centre.image is None:
        return ""
    # The size that is made for social media already.
    size = "fill-1200x630" if centre.image.is_svg() else "fill-1200x630|format-jpeg"
    url = get_rendition_or_not_found(centre.image, size).url
    request = context.get("request")
    site = Site.find_for_request(request) if request is not None else None
    return f"{site.root_url}{url}" if site and url.startswith("/") else url
