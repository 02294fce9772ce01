"""Which slots belong to a page, a quarter or everything."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any

from django.db.models import Q, QuerySet

from wagtail_quartier.listings.timetable import Entry, Timetable, Today, timetable
from wagtail_quartier.snippets.office_hours import OfficeHours, Slot
from wagtail_quartier.translations import originals
from wagtail_quartier.visibility import published


def offers() -> QuerySet[OfficeHours]:
    """Return the originals of all published office hours."""
    return published(originals(OfficeHours.objects.all()))


def slots() -> QuerySet[Slot]:
    """Return the slots of all published office hours."""
    return Slot.objects.filter(office_hours__in=offers().values("pk"))


def in_quarters(area: Iterable[int]) -> QuerySet[Slot]:
    """Return the slots whose place lies in one of the quarters."""
    return slots().filter(place__quarter__in=list(area))


def of_centre(centre: Any) -> QuerySet[Slot]:
    """Return the slots at a centre's place and those of the office hours chosen for it."""
    chosen = Q(office_hours__in=_originals_of_links(centre))
    if centre.place_id is None:
        return slots().filter(chosen)
    return slots().filter(chosen | Q(place=centre.place_id))


def of_links(page: Any) -> QuerySet[Slot]:
    """Return the slots of the office hours chosen for a page."""
    links = page.office_hours_links.all()
    stored = isinstance(links, QuerySet)
    chosen = links.order_by().values("office_hours") if stored else _originals_of_links(page)
    return slots().filter(office_hours__in=chosen)


def coming_week(chosen: QuerySet[Slot]) -> Timetable:
    """Return the timetable of the coming seven days, today first."""
    return timetable(chosen)


def today_of_centres(centres: list[Any]) -> dict[int, Today]:
    """Return what is on today for each centre by primary key, in a fixed number of queries."""
    links = {centre.pk: _originals_of_links(centre) for centre in centres}
    offer_pks = {pk for pks in links.values() for pk in pks}
    place_pks = {centre.place_id for centre in centres if centre.place_id is not None}
    chosen = slots().filter(Q(office_hours__in=offer_pks) | Q(place__in=place_pks))
    week = timetable(chosen)

    def belongs(centre: Any, entry: Entry) -> bool:
        here = entry.slot.place_id is not None and entry.slot.place_id == centre.place_id
        return here or entry.slot.office_hours_id in links[centre.pk]

    return {centre.pk: week.today_where(partial(belongs, centre)) for centre in centres}


def _originals_of_links(page: Any) -> list[int]:
    return [link.office_hours_id for link in page.office_hours_links.all()]
