"""Neighbourhood centres and what a card of one shows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet, prefetch_related_objects

from wagtail_quartier.conf import role_model
from wagtail_quartier.listings import office_hours, pictures
from wagtail_quartier.listings import quarters as quarters_listing
from wagtail_quartier.listings.roles import listed_of_role
from wagtail_quartier.listings.timetable import Today
from wagtail_quartier.snippets.places import Place
from wagtail_quartier.translations import fetched, in_active_language


@dataclass(frozen=True, slots=True)
class CentreCard:
    """A centre in a list, with what is on there today."""

    page: Any
    place: Place | None
    quarter: Any
    today: Today


def visible() -> QuerySet[Any]:
    """Return the originals of all centres that lists show, by title."""
    return listed_of_role("centre").order_by("title", "pk")


def in_quarters(area: Iterable[int]) -> QuerySet[Any]:
    """Return the centres whose place lies in one of the quarters."""
    if role_model("centre") is None:
        return visible()
    return visible().filter(place__quarter__in=list(area))


def quarter_of(centre: Any) -> Any:
    """Return the visible quarter of a centre in the active language, or ``None``."""
    if centre.place is None or centre.place.quarter_id is None:
        return None
    return quarters_listing.by_pk().get(centre.place.quarter_id)


def cards(centres: Iterable[Any]) -> list[CentreCard]:
    """Return a card for each centre; the number of queries does not depend on how many."""
    rows = fetched(centres)
    if not rows:
        return []
    prefetch_related_objects(rows, "place", "office_hours_links")
    quarters = quarters_listing.by_pk()
    today = office_hours.today_of_centres(rows)
    all_shown = in_active_language(rows)
    pictures.attach(all_shown)
    return [
        CentreCard(
            page=shown,
            place=row.place,
            quarter=quarters.get(row.place.quarter_id) if row.place else None,
            today=today[row.pk],
        )
        for row, shown in zip(rows, all_shown, strict=True)
    ]
