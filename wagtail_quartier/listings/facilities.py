"""What a facility of a host shows: today, the week, whom to talk to, its quarter and awards."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from wagtail_quartier.listings import contacts, office_hours, quarters
from wagtail_quartier.listings.awards import GrantCard
from wagtail_quartier.listings.contacts import ContactEntry
from wagtail_quartier.listings.roles import visible_of_role
from wagtail_quartier.listings.timetable import Timetable, Today
from wagtail_quartier.snippets.places import Place
from wagtail_quartier.translations import facts_with_words, in_active_language, original_of
from wagtail_quartier.visibility import published

#: The relation by which a model is known to be about a facility.
HOURS = "office_hours_links"


@dataclass(frozen=True)
class FacilityShown:
    """What is shown of a facility; facts from its original, words in the active language."""

    place: Place | None
    quarter: Any
    timetable: Timetable = field(repr=False)
    contacts: list[ContactEntry]
    grants: list[GrantCard]

    @property
    def today(self) -> Today:
        """What is on today, and next."""
        return self.timetable.today

    def __bool__(self) -> bool:
        return bool(self.timetable or self.today or self.contacts or self.grants or self.place)


def facility(thing: Any) -> FacilityShown:
    """Return what is shown of ``thing``: a page with the mixin, or details beside a page."""
    facts = thing.original
    known = quarters.by_pk()
    quarter = known.get(facts.quarter_id)
    if facts.quarter_id is None and facts.place is not None:
        quarter = known.get(facts.place.quarter_id)
    return FacilityShown(
        place=facts.place,
        quarter=quarter,
        timetable=office_hours.coming_week(office_hours.of_centre(facts)),
        contacts=contacts.of_page(thing),
        grants=_grants(thing),
    )


def facility_of(page: Any) -> FacilityShown | None:
    """Return what is shown of a page: its own, or that of the details beside it.

    ``None`` where there is neither. A few queries: not for lists.
    """
    if hasattr(page, HOURS):
        return facility(page)
    details = details_of(page)
    return None if details is None else facility(details)


def timetable_page() -> Any:
    """Return the first timetable of the site in the active language, or ``None``.

    The calendars of pages lie below it whose own addresses are not ours to add to.
    """
    found = in_active_language(visible_of_role("office_hours").order_by("path")[:1])
    return found[0] if found else None


def details_of(page: Any) -> Any:
    """Return the details beside a page or beside its original, ``None`` where there are none."""
    original = original_of(page)
    for relation in type(page)._meta.related_objects:
        model: Any = relation.related_model
        if relation.one_to_one and HOURS in getattr(model, "child_rows", {}):
            name = relation.field.name
            rows = published(model._default_manager.select_related("place"))
            if details := rows.filter(**{name: original.pk}).first():
                return details
    return None


def _grants(thing: Any) -> list[GrantCard]:
    pairs = facts_with_words(thing, "award_grants", "award")
    awards = in_active_language([fact.award for fact, _words in pairs])
    cards = [
        GrantCard(
            key=fact.translation_key,
            award=award,
            year=fact.year,
            distinction=words.distinction,
            jury_words=words.jury_words,
            project=None,
            words=words,
        )
        for (fact, words), award in zip(pairs, awards, strict=True)
    ]
    return sorted(cards, key=lambda card: -card.year)
