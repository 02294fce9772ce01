"""A host's facilities: which pages they are, and the calendars below the timetable."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

import swapper
from django.apps import apps
from django.db import models
from modelcluster.fields import ParentalKey

from wagtail_quartier.conf import role_model
from wagtail_quartier.page_mixins.facilities import FacilityDetails, FacilityMixin


@cache
def kinds_of_facilities() -> list[tuple[type[models.Model], str]]:
    """Return each model of facilities, with what in it is the page: its own key, or a relation."""
    return [
        (model, "page" if issubclass(model, FacilityDetails) else "pk")
        for model in apps.get_models()
        if issubclass(model, (FacilityMixin, FacilityDetails))
    ]


@cache
def kinds_of_details() -> list[Any]:
    """Return the models of details beside pages."""
    return [model for model, name in kinds_of_facilities() if name == "page"]


def ways_beside(row: Any) -> list[str]:
    """Return what leads from details, or from a row of details, to the page they are beside."""
    if issubclass(row, FacilityDetails):
        return ["page_id"]
    return [
        f"{key.name}__page"
        for key in row._meta.concrete_fields
        if isinstance(key, ParentalKey) and issubclass(key.related_model, FacilityDetails)
    ]


def every_facility() -> set[int]:
    """Return all pages that are facilities, or have details beside them, in every language."""
    found: set[int] = set()
    for model, name in kinds_of_facilities():
        found |= set(model._default_manager.order_by().values_list(name, flat=True))
    if not kinds_of_details():
        return found
    pages = swapper.load_model("wagtailcore", "Page")._default_manager
    keys = pages.filter(pk__in=found).order_by().values("translation_key")
    return found | set(pages.filter(translation_key__in=keys).values_list("pk", flat=True))


def quarters_of_facilities(pages: set[int]) -> set[int]:
    """Return the quarters in which the facilities among ``pages`` are."""
    found: set[int] = set()
    for model, name in kinds_of_facilities():
        rows = model._default_manager.filter(**{f"{name}__in": pages}).order_by()
        for quarters in rows.values_list("quarter", "place__quarter"):
            found |= {pk for pk in quarters if pk is not None}
    return found


def has_details(page: Any) -> bool:
    """Tell whether there are details beside a page, or beside another version of it."""
    key = page.translation_key
    return any(
        model._default_manager.filter(page__translation_key=key).exists()
        for model in kinds_of_details()
    )


def pages_of_owner(key: Any, row: Any) -> set[int]:
    """Return the page a row belongs to by its foreign key ``key``, or its details belong to."""
    owner = getattr(row, key.attname)
    if not issubclass(key.related_model, FacilityDetails):
        return {owner}
    # The details may be about to go with the row.
    found = key.related_model._base_manager.filter(pk=owner)
    return set(found.values_list("page_id", flat=True))


def calendars_beside(pages: set[int], known: Any = None) -> Iterator[str]:
    """Yield the addresses of the calendars of those of ``pages`` that have details beside them.

    They lie below each timetable of the site. ``known`` is where Wagtail keeps the sites.
    """
    timetable: Any = role_model("office_hours")
    keys = {
        key
        for model in kinds_of_details()
        for key in model._default_manager.filter(page__in=pages)
        .order_by()
        .values_list("page__translation_key", flat=True)
    }
    if timetable is None or not keys:
        return
    for page in timetable._default_manager.select_related("locale"):
        url = page.get_full_url(known)
        for key in keys if url else ():
            yield f"{url}page/{key}/calendar/"
            yield f"{url}page/{key}/calendar/?download"
