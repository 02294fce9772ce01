"""The offers, places and contacts of many dates, each fetched once."""

from __future__ import annotations

from collections.abc import Iterable

from django.utils.translation import get_language

from wagtail_quartier.keeping import kept
from wagtail_quartier.snippets.office_hours import OfficeHours
from wagtail_quartier.snippets.people import Contact
from wagtail_quartier.snippets.places import Place
from wagtail_quartier.translations import fetched, in_active_language

#: Of a state's offers, places and contacts not all are kept.
MOST = 5000


class Involved:
    """Objects by primary key; offers by that of their original, in the active language.

    A join would read the same place and the same offer again for each of their dates. They
    are kept for the next request until something public changes, and only to be read:
    whether an offer may be shown is asked with its dates, each time.
    """

    def __init__(self) -> None:
        self.offers: dict[int, OfficeHours] = {}
        self.places: dict[int | None, Place] = {}
        self.contacts: dict[int | None, Contact] = {}

    @property
    def is_full(self) -> bool:
        """Whether it holds more than should be kept."""
        return len(self.offers) + len(self.places) + len(self.contacts) > MOST

    def fetch(
        self, offers: Iterable[int], places: Iterable[int | None], contacts: Iterable[int | None]
    ) -> None:
        """Fetch what is not known yet: a query for each kind."""
        missing = set(offers) - self.offers.keys()
        if missing:
            found = fetched(OfficeHours.objects.filter(pk__in=missing))
            shown = in_active_language(found)
            self.offers.update(zip((row.pk for row in found), shown, strict=True))
        missing_places = {pk for pk in places if pk is not None} - self.places.keys()
        if missing_places:
            self.places.update(Place.objects.in_bulk(missing_places))
        missing_contacts = {pk for pk in contacts if pk is not None} - self.contacts.keys()
        if missing_contacts:
            rows = Contact.objects.select_related("organisation")
            self.contacts.update(rows.in_bulk(missing_contacts))


def involved() -> Involved:
    """Return what is known so far in the active language."""
    found = kept(("involved in dates", get_language()), Involved)
    return Involved() if found.is_full else found
