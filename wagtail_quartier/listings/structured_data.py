"""What search engines and maps are told: schema.org about a centre, OpenStreetMap about a place."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext as _

from wagtail_quartier.exports.opening_hours import OpeningHours, osm_opening_hours
from wagtail_quartier.exports.schema_org import OfferFacts, PlaceFacts, place_graph
from wagtail_quartier.listings import office_hours
from wagtail_quartier.listings.coming_weeks import ComingWeeks
from wagtail_quartier.listings.contacts import ContactEntry
from wagtail_quartier.occurrence_index.table import offer_key, place_key
from wagtail_quartier.schedules.holidays import split_region
from wagtail_quartier.schedules.rules import Key
from wagtail_quartier.site_settings import default_region
from wagtail_quartier.snippets.office_hours import OfficeHours
from wagtail_quartier.snippets.places import Accessible, Place

#: Two months ahead, for values that are copied by hand and not renewed soon.
EIGHT_WEEKS = 56


def centre_graph(
    centre: Any, coming: ComingWeeks, contacts: Iterable[ContactEntry], url: str, image: str = ""
) -> dict[str, Any]:
    """Return the JSON-LD of a centre's page with its offers.

    ``url`` is the absolute address of the page, ``image`` that of its picture.
    """
    facts = centre.original
    place, carrier = facts.place, facts.carrier
    telephones = (entry.contact.telephone for entry in contacts)
    about = _place(
        place,
        name=centre.title,
        url=url,
        description=centre.meta_description,
        image=image,
        telephone=next(filter(None, telephones), "") or (carrier.telephone if carrier else ""),
        email=carrier.email if carrier else "",
        carrier=carrier.name if carrier else "",
    )
    elsewhere: dict[Key, PlaceFacts] = {
        place_key(row.place_id): _place(row.place, name=row.place.name)
        for row in coming.rows
        if row.place is not None and (place is None or row.place_id != place.pk)
    }
    telephone = {
        row.office_hours_id: row.contact.telephone for row in coming.rows if row.contact is not None
    }
    return place_graph(
        about,
        [
            _offer(pk, words, coming.originals.get(pk, words), telephone.get(pk, ""))
            for pk, words in coming.offers.items()
        ],
        coming.slots,
        [date for date in coming.occurrences if date.date >= coming.first_day],
        (coming.first_day, coming.last_day),
        place_key=place_key(place.pk) if place is not None else None,
        elsewhere=elsewhere,
    )


def opening_hours_of(place: Place) -> OpeningHours | None:
    """Return a place's value for OpenStreetMap's key ``opening_hours``.

    ``None`` where nothing published takes place there, or where it cannot be said rightly.
    """
    coming = ComingWeeks(office_hours.at_places([place.pk]), EIGHT_WEEKS)
    by_appointment = {
        offer_key(pk) for pk, offer in coming.originals.items() if offer.by_appointment
    }
    return osm_opening_hours(
        coming.slots,
        coming.occurrences,
        coming.first_day,
        coming.last_day,
        place_key=place_key(place.pk),
        by_appointment=by_appointment,
        words=_("by appointment"),
    )


def _place(place: Place | None, **about: Any) -> PlaceFacts:
    if place is None:
        return PlaceFacts(**about)
    country, _subdivision = split_region(place.holiday_region or default_region())
    return PlaceFacts(
        **about,
        street=place.street,
        postcode=place.postcode,
        city=place.city,
        country=country if place.city else "",
        latitude=None if place.latitude is None else float(place.latitude),
        longitude=None if place.longitude is None else float(place.longitude),
        # "Partly" is neither true nor false, and a remark has no place beside it.
        features=[
            (feature.label, feature.answer == Accessible.YES)
            for feature in place.checked_features
            if feature.answer != Accessible.PARTLY
        ],
    )


def _offer(pk: int, words: OfficeHours, facts: OfficeHours, telephone: str) -> OfferFacts:
    return OfferFacts(
        key=offer_key(pk),
        title=words.title,
        description=words.note,
        is_meeting=facts.kind == OfficeHours.Kind.OPEN_MEETING,
        is_opening_hours=facts.kind == OfficeHours.Kind.OPENING_HOURS,
        by_appointment=facts.by_appointment,
        is_free=not facts.cost,
        languages=tuple(facts.languages),
        telephone=telephone,
    )
