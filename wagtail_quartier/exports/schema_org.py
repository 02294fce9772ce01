"""A place with its offers as a graph of schema.org.

The place is a ``CivicStructure``, which is what a house open to all is, and a ``LocalBusiness``,
because that is the type whose opening hours search engines show; schema.org has no neighbourhood
centre. What has no fixed visitors' hours of its own becomes

- an ``Event`` with ``eventSchedule`` where people come together (schema.org's ``Schedule`` is made
  for events, and says that such an event has no ``startDate`` of its own); single dates that
  differ are its ``subEvent``,
- a ``Service`` with ``hoursAvailable`` where somebody advises: an appointment is no event.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from wagtail_quartier.exports.schema_hours import Node, opening_hours
from wagtail_quartier.exports.schema_schedules import schedules
from wagtail_quartier.schedules.rules import Key, Slot
from wagtail_quartier.schedules.states import Occurrence, State

#: Single dates of one offer, where no schedule says them.
MOST_DATES = 20

_STATUS = {
    State.CANCELLED: "https://schema.org/EventCancelled",
    State.CLOSED: "https://schema.org/EventCancelled",
    State.PUBLIC_HOLIDAY: "https://schema.org/EventCancelled",
    State.MOVED: "https://schema.org/EventRescheduled",
    State.EXTRA: "https://schema.org/EventScheduled",
    State.TAKES_PLACE: "https://schema.org/EventScheduled",
}


@dataclass(frozen=True, slots=True)
class PlaceFacts:
    """What is said about a place; empty texts are left out.

    ``url`` is absolute. ``features`` are pairs of a name and whether it is there.
    """

    name: str
    url: str = ""
    description: str = ""
    image: str = ""
    street: str = ""
    postcode: str = ""
    city: str = ""
    country: str = ""
    latitude: float | None = None
    longitude: float | None = None
    telephone: str = ""
    email: str = ""
    carrier: str = ""
    features: Sequence[tuple[str, bool]] = ()

    @property
    def node(self) -> Node:
        """The place without its hours, as somewhere an event is."""
        address = _filled(
            {
                "@type": "PostalAddress",
                "streetAddress": self.street,
                "postalCode": self.postcode,
                "addressLocality": self.city,
                "addressCountry": self.country,
            }
        )
        known = self.latitude is not None and self.longitude is not None
        point = {
            "@type": "GeoCoordinates",
            "latitude": self.latitude,
            "longitude": self.longitude,
        }
        return _filled(
            {
                "@type": "Place",
                "name": self.name,
                "address": address if self.street or self.city else None,
                "geo": point if known else None,
            }
        )


@dataclass(frozen=True, slots=True)
class OfferFacts:
    """What is said about an offer whose slots and dates bear ``key``."""

    key: Key
    title: str
    description: str = ""
    is_meeting: bool = False
    is_opening_hours: bool = False
    by_appointment: bool = False
    is_free: bool = False
    languages: Sequence[str] = ()
    organisation: str = ""
    telephone: str = ""


def place_graph(
    place: PlaceFacts,
    offers: Iterable[OfferFacts],
    slots: Iterable[Slot],
    dates: Iterable[Occurrence],
    days: tuple[dt.date, dt.date],
    *,
    place_key: Key | None = None,
    elsewhere: dict[Key, PlaceFacts] | None = None,
) -> Node:
    """Return the JSON-LD of a place and the offers there.

    ``dates`` are the dates of ``slots`` on the ``days`` from the first to the last, both included,
    whatever becomes of them. Only what happens at ``place_key`` makes opening hours; offers may
    also be ``elsewhere``, at places by their keys.
    """
    offers, slots, dates = list(offers), list(slots), list(dates)
    house = f"{place.url}#place"
    regular, special = opening_hours(
        slots,
        dates,
        *days,
        place_key=place_key,
        by_appointment={offer.key for offer in offers if offer.by_appointment},
    )
    node = {
        **place.node,
        "@type": ["CivicStructure", "LocalBusiness"],
        "@id": house,
        "url": place.url,
        "description": place.description,
        "image": place.image,
        "telephone": place.telephone,
        "email": place.email,
        "parentOrganization": _organisation(place.carrier),
        "amenityFeature": [
            {"@type": "LocationFeatureSpecification", "name": name, "value": is_there}
            for name, is_there in place.features
        ],
        "openingHoursSpecification": regular,
        "specialOpeningHoursSpecification": special,
    }
    where: dict[Key, Node] = {key: there.node for key, there in (elsewhere or {}).items()}
    if place_key is not None:
        where[place_key] = {"@id": house}
    graph = [_filled(node)]
    for offer in offers:
        own_slots = [slot for slot in slots if slot.offer_key == offer.key]
        own_dates = [date for date in dates if date.offer_key == offer.key]
        if not offer.is_opening_hours and (own_slots or own_dates):
            describe = _event if offer.is_meeting else _service
            graph.append(_filled(describe(offer, own_slots, own_dates, days, where, place.url)))
    return {"@context": "https://schema.org", "@graph": graph}


def gathering_graph(
    gathering: OfferFacts,
    slots: Iterable[Slot],
    dates: Iterable[Occurrence],
    days: tuple[dt.date, dt.date],
    where: dict[Key, PlaceFacts],
    url: str,
    *,
    image: str = "",
    organizers: Iterable[str] = (),
) -> Node:
    """Return the JSON-LD of something that meets again and again, as one ``Event``.

    All of ``slots`` and ``dates`` are its own, whatever their keys; ``where`` are the places by
    their keys, ``url`` is the absolute address of its page.
    """
    places = {key: there.node for key, there in where.items()}
    event = _event(gathering, list(slots), list(dates), days, places, url)
    event["image"] = image
    event["organizer"] = [node for name in organizers if (node := _organisation(name))]
    return {"@context": "https://schema.org", **_filled(event)}


def _event(
    offer: OfferFacts,
    slots: list[Slot],
    dates: list[Occurrence],
    days: tuple[dt.date, dt.date],
    where: dict[Key, Node],
    url: str,
) -> Node:
    said: list[Node] = []
    single: list[Occurrence] = []
    for slot in slots:
        own = [date for date in dates if str(date.slot_key) == str(slot.key)]
        found = schedules(slot, own)
        said.extend(found)
        single.extend(
            date
            for date in own
            if date.state in _STATUS and (date.state != State.TAKES_PLACE or not found)
        )
    return {
        "@type": "Event",
        "@id": _identifier(url, offer),
        "name": offer.title,
        "description": offer.description,
        "url": url,
        "inLanguage": list(offer.languages),
        "isAccessibleForFree": offer.is_free or None,
        "organizer": _organisation(offer.organisation),
        "location": _places(slots, where),
        "eventSchedule": said,
        "subEvent": [_date(offer, date, where) for date in single[:MOST_DATES]],
    }


def _date(offer: OfferFacts, date: Occurrence, where: dict[Key, Node]) -> Node:
    found: Node = {
        "@type": "Event",
        "name": offer.title,
        "startDate": date.start.isoformat(),
        "endDate": date.end.isoformat(),
        "eventStatus": _STATUS[date.state],
        "description": date.reason,
        "location": where.get(date.place_key),
    }
    if date.state == State.MOVED and date.other_day:
        found["previousStartDate"] = date.other_day.isoformat()
    return _filled(found)


def _service(
    offer: OfferFacts,
    slots: list[Slot],
    dates: list[Occurrence],
    days: tuple[dt.date, dt.date],
    where: dict[Key, Node],
    url: str,
) -> Node:
    regular, special = opening_hours(slots, dates, *days)
    channel = {
        "@type": "ServiceChannel",
        "availableLanguage": list(offer.languages),
        "serviceLocation": _places(slots, where),
        "servicePhone": (
            {"@type": "ContactPoint", "telephone": offer.telephone} if offer.telephone else None
        ),
    }
    return {
        "@type": "Service",
        "@id": _identifier(url, offer),
        "name": offer.title,
        "description": offer.description,
        "url": url,
        "provider": _organisation(offer.organisation),
        "availableChannel": _filled(channel),
        "hoursAvailable": [*regular, *special],
    }


def _places(slots: Iterable[Slot], where: dict[Key, Node]) -> list[Node]:
    keys = dict.fromkeys(slot.place_key for slot in slots)
    return [where[key] for key in keys if key in where]


def _identifier(url: str, offer: OfferFacts) -> str:
    return f"{url}#{str(offer.key).replace(':', '-')}"


def _organisation(name: str) -> Node | None:
    return {"@type": "Organization", "name": name} if name else None


def _filled(node: dict[str, Any]) -> Node:
    """Leave out what is not known; a single item needs no list."""
    found = {name: value for name, value in node.items() if value not in (None, "", [], {})}
    return {
        name: value[0] if isinstance(value, list) and len(value) == 1 else value
        for name, value in found.items()
    }
