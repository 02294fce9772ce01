"""What search engines and maps are told: schema.org about pages, OpenStreetMap about a place."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import urljoin

from django.utils.translation import gettext as _

from wagtail_quartier.exports.opening_hours import OpeningHours, osm_opening_hours
from wagtail_quartier.exports.schema_org import OfferFacts, PlaceFacts, gathering_graph, place_graph
from wagtail_quartier.exports.schema_projects import (
    AreaFacts,
    Awarded,
    ContactFacts,
    GrantFacts,
    OrganisationFacts,
    ProjectFacts,
    WorkFacts,
    awards_graph,
    page_node,
    project_graph,
)
from wagtail_quartier.listings import office_hours
from wagtail_quartier.listings.awards import GrantCard
from wagtail_quartier.listings.coming_weeks import ComingWeeks
from wagtail_quartier.listings.contacts import ContactEntry
from wagtail_quartier.occurrence_index.table import offer_key, place_key
from wagtail_quartier.schedules.holidays import split_region
from wagtail_quartier.schedules.rules import Key
from wagtail_quartier.site_settings import default_region
from wagtail_quartier.snippets.office_hours import OfficeHours
from wagtail_quartier.snippets.people import Organisation
from wagtail_quartier.snippets.places import Accessible, Place
from wagtail_quartier.translations import locales

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
    graph = place_graph(
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
    house = graph["@graph"][0]["@id"]
    graph["@graph"].append(page_node("WebPage", centre.title, url, _language(centre), house))
    return graph


def gathering_data(
    gathering: Any, coming: ComingWeeks, url: str, image: str = ""
) -> dict[str, Any]:
    """Return the JSON-LD of a gathering's page: one event with the schedule of all its dates.

    ``url`` is the absolute address of the page, ``image`` that of its picture.
    """
    offers = coming.originals.values()
    organisations = {offer.organisation_id for offer in offers if offer.organisation_id}
    return gathering_graph(
        OfferFacts(
            key="gathering",
            title=gathering.title,
            description=gathering.meta_description,
            is_free=not any(offer.cost for offer in offers),
            languages=tuple(gathering.original.languages),
        ),
        coming.slots,
        [date for date in coming.occurrences if date.date >= coming.first_day],
        (coming.first_day, coming.last_day),
        {
            place_key(row.place_id): _place(row.place, name=row.place.name)
            for row in coming.rows
            if row.place is not None
        },
        url,
        image=image,
        organizers=[row.name for row in Organisation.objects.filter(pk__in=organisations)]
        if organisations
        else (),
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


def project_data(
    project: Any, shown: Mapping[str, Any], url: str, image: str = ""
) -> dict[str, Any]:
    """Return the JSON-LD of a project's page.

    ``shown`` is the context of the page, so that nothing is said that it does not show; ``url``
    is the absolute address of the page, ``image`` that of its picture.
    """
    facts = project.original
    return project_graph(
        ProjectFacts(
            name=project.title,
            url=url,
            language=_language(project),
            description=project.meta_description,
            image=image,
            begin=_month(facts.start_date),
            end=_month(facts.end_date),
            everywhere=_("in all quarters") if facts.in_all_quarters else "",
            areas=[
                AreaFacts(page.title, page.full_url or "") for page in shown.get("quarters") or ()
            ],
            themes=[page.title for page in shown.get("fields_of_action") or ()],
            carrier=_organisation(facts.carrier),
            partners=[
                OrganisationFacts(entry.organisation.name, entry.organisation.website, entry.role)
                for entry in shown.get("partners") or ()
            ],
            grants=[
                GrantFacts(
                    programme=entry.programme.name,
                    funder=entry.programme.funder,
                    url=entry.original.website,
                    statement=entry.statement,
                    reference_number=entry.reference_number,
                )
                for entry in shown.get("funding") or ()
            ],
            awards=[award_words(grant) for grant in shown.get("grants") or ()],
            works=[
                WorkFacts(
                    name=proof.title,
                    kind=proof.fact.kind,
                    url=urljoin(url, proof.address),
                    date=proof.date.isoformat() if proof.date else "",
                )
                for proof in shown.get("evidence") or ()
            ],
            contacts=[
                ContactFacts(
                    name=entry.contact.name,
                    responsibility=entry.responsibility,
                    telephone=entry.contact.telephone or entry.contact.mobile,
                    email=entry.contact.email,
                    languages=tuple(entry.contact.languages),
                )
                for entry in shown.get("contacts") or ()
            ],
        )
    )


def awards_data(page: Any, grants: Iterable[GrantCard], url: str) -> dict[str, Any]:
    """Return the JSON-LD of a page of awards with the grants on it; ``url`` is absolute."""
    awarded = [
        Awarded(
            name=grant.project.title,
            url=grant.project.full_url or "",
            award=award_words(grant),
            is_project=grant.is_of_project,
        )
        for grant in grants
    ]
    return awards_graph(page.title, url, _language(page), awarded)


def award_words(grant: GrantCard) -> str:
    """Return an award in one line: which, when, and with what distinction."""
    about = {"award": grant.award.name, "year": grant.year, "distinction": grant.distinction}
    if grant.distinction:
        return _("%(award)s %(year)s (%(distinction)s)") % about
    return f"{grant.award.name} {grant.year}"


def _organisation(organisation: Organisation | None) -> OrganisationFacts | None:
    return OrganisationFacts(organisation.name, organisation.website) if organisation else None


def _month(day: dt.date | None) -> str:
    # The page names months, and so does this.
    return f"{day:%Y-%m}" if day else ""


def _language(page: Any) -> str:
    return locales()[page.locale_id].language_code
