"""Whose dates belong to a page, a quarter, an offer, a contact or everything."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

from django.db.models import Q, QuerySet

from wagtail_quartier.listings.dates import Dates, timetable
from wagtail_quartier.listings.timetable import WEEK, Entry, Timetable, Today, today_of
from wagtail_quartier.listings.untranslated import leaves_out, list_language, listed
from wagtail_quartier.occurrence_index.reading import Scope, visible_rows
from wagtail_quartier.snippets.office_hours import OfficeHours, Slot
from wagtail_quartier.snippets.people import Contact
from wagtail_quartier.translations import originals
from wagtail_quartier.visibility import published


def offers() -> QuerySet[OfficeHours]:
    """Return the originals of all published office hours."""
    return published(originals(OfficeHours.objects.all()))


def slots() -> QuerySet[Slot]:
    """Return the slots of all published office hours."""
    return Slot.objects.filter(office_hours__in=offers().values("pk"))


def everything() -> Scope:
    """Return the scope of all published office hours."""
    return Scope(visible_rows(), slots(), "everything")


def everything_listed() -> Scope:
    """Return the scope of all office hours that lists show in the active language."""
    if not leaves_out():
        return everything()
    chosen = Q(office_hours__in=listed(offers()).values("pk"))
    found = everything().filter(chosen)
    return Scope(found.rows, found.slots, f"everything {list_language()}")


def in_quarters(area: Iterable[int]) -> Scope:
    """Return the scope of what lists show of what happens at places in one of the quarters."""
    quarters = list(area)
    return everything_listed().filter(Q(place__quarter__in=quarters))


def at_places(places: Iterable[int]) -> Scope:
    """Return the scope of some places: what happens there, and what usually does."""
    chosen = list(places)
    rows = Q(place__in=chosen) | Q(home_place__in=chosen)
    return everything().filter(rows, slots=Q(place__in=chosen))


def of_offers(chosen: Iterable[int]) -> Scope:
    """Return the scope of some offers by the primary keys of their originals."""
    return everything().filter(Q(office_hours__in=list(chosen)))


def of_offer(offer: OfficeHours) -> Scope:
    """Return the scope of one offer, in whatever language it is given."""
    return of_offers([offer.original.pk])


def of_contact(contact: Contact) -> Scope:
    """Return the scope of everything where somebody can be met."""
    return everything().filter(Q(contact=contact.pk))


def of_centre(centre: Any) -> Scope:
    """Return the scope of a centre's place and of the office hours chosen for it."""
    places = [] if centre.place_id is None else [centre.place_id]
    return _at_centres(places, _linked_offers(centre))


def of_links(page: Any) -> Scope:
    """Return the scope of the office hours chosen for a page."""
    links = page.office_hours_links.all()
    stored = isinstance(links, QuerySet)
    chosen = links.order_by().values("office_hours") if stored else _linked_offers(page)
    return everything().filter(Q(office_hours__in=chosen))


def coming_week(scope: Scope) -> Timetable:
    """Return the timetable of the coming seven days, today first."""
    return timetable(scope)


def next_starts(chosen: Iterable[int]) -> dict[int, dt.datetime]:
    """Return when each offer takes place: the date that goes on or comes next.

    ``chosen`` are primary keys of published originals; an offer without dates is left out.
    A fixed number of queries.
    """
    pks = list(chosen)
    found = Dates(of_offers(pks)).next_of_each("office_hours", pks)
    return {pk: entry.start for pk, entry in found.items()}


def today_of_centres(centres: list[Any]) -> dict[int, Today]:
    """Return what is on today for each centre by primary key, in a fixed number of queries."""
    linked = {centre.pk: _linked_offers(centre) for centre in centres}
    places = [centre.place_id for centre in centres if centre.place_id is not None]
    offer_pks = [pk for pks in linked.values() for pk in pks]
    dates = Dates(_at_centres(places, offer_pks))
    entries = dates.between(dates.today - dt.timedelta(days=1), dates.today)
    at_place = dates.next_of_each("place", places, dates.end_of_today) if places else {}
    of_offer = (
        dates.next_of_each("office_hours", offer_pks, dates.end_of_today) if offer_pks else {}
    )

    def today(centre: Any) -> Today:
        here = [
            entry
            for entry in entries
            if entry.offer_id in linked[centre.pk]
            or (centre.place_id is not None and centre.place_id in entry.place_ids)
        ]
        nexts = [at_place.get(centre.place_id), *(of_offer.get(pk) for pk in linked[centre.pk])]
        return _today(dates, here, nexts)

    return {centre.pk: today(centre) for centre in centres}


def today_of_contacts(contacts: Iterable[Contact]) -> dict[int, Today]:
    """Return what is on today for each contact by primary key, in a fixed number of queries."""
    pks = {contact.pk for contact in contacts}
    if not pks:
        return {}
    dates = Dates(everything().filter(Q(contact__in=pks)))
    yesterday, in_a_week = (dates.today + dt.timedelta(days=days) for days in (-1, WEEK))
    entries = dates.between(yesterday, in_a_week)
    # Most people come back within a week; only the others are asked for.
    coming = {
        entry.contact.pk for entry in entries if entry.contact and _comes_back(entry, dates.today)
    }
    nexts = dates.next_of_each("contact", pks - coming, dates.end_of_today) if pks - coming else {}
    return {
        pk: _today(
            dates,
            [entry for entry in entries if entry.contact and entry.contact.pk == pk],
            [nexts.get(pk)],
        )
        for pk in pks
    }


def _comes_back(entry: Entry, today: dt.date) -> bool:
    return entry.takes_place and entry.occurrence.date > today


def _today(dates: Dates, entries: list[Entry], nexts: Iterable[Entry | None]) -> Today:
    following = min(filter(None, nexts), key=lambda entry: entry.start, default=None)
    return today_of(entries, dates.now, following, dates.holiday(dates.today))


def _at_centres(places: list[int], linked: list[int]) -> Scope:
    rows = Q(place__in=places) | Q(home_place__in=places) | Q(office_hours__in=linked)
    return everything().filter(rows, slots=Q(place__in=places) | Q(office_hours__in=linked))


def _linked_offers(page: Any) -> list[int]:
    return [link.office_hours_id for link in page.office_hours_links.all()]
