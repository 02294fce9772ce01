"""Which pages show a thing: what a cache in front of the site has to forget with it.

Rather a page too many than one too few, because a wrong opening time is worse than none. The
pages that list everything (directories, timetable, awards, pages with a block that shows all of
something) belong to every answer.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import reduce
from operator import or_
from typing import Any

import swapper
from django.db import models
from django.db.models import Q
from wagtail.models import TranslatableMixin

from wagtail_quartier.conf import DEFAULT_PAGE_MODELS, role_model
from wagtail_quartier.frontend_cache import listing_blocks
from wagtail_quartier.frontend_cache.facilities import every_facility, quarters_of_facilities
from wagtail_quartier.frontend_cache.gatherings import gatherings_around, offers_of_gatherings
from wagtail_quartier.frontend_cache.needs import needs_about, quarters_answered_by
from wagtail_quartier.frontend_cache.references import Pks, indexed, naming, naming_any
from wagtail_quartier.listings.roles import rows_of
from wagtail_quartier.snippets.awards import Award
from wagtail_quartier.snippets.funding import FundingProgramme
from wagtail_quartier.snippets.office_hours import OfficeHours, OfficeHoursChange, Slot
from wagtail_quartier.snippets.people import Contact, Organisation
from wagtail_quartier.snippets.places import Place
from wagtail_quartier.snippets.vocabulary import TargetGroup, Topic

#: Pages that show a bit of everything, and are few.
LISTING_ROLES = (
    "centre_index",
    "project_index",
    "field_of_action_index",
    "office_hours",
    "awards",
    "needs",
)
#: What stands on the card of a project, wherever that is shown.
ON_CARDS = (Award, Organisation, TargetGroup, FundingProgramme)
#: What a block on a page of the host may be about.
ON_PAGES = (OfficeHours, Place, Contact, *ON_CARDS)


@dataclass(slots=True)
class Things:
    """What has changed: things of ours by their model, and pages, by primary key.

    ``everything`` stands for a change that every page may show.
    """

    snippets: dict[type[models.Model], Pks] = field(default_factory=lambda: defaultdict(set))
    pages: Pks = field(default_factory=set)
    everything: bool = False

    def __bool__(self) -> bool:
        return bool(self.snippets or self.pages or self.everything)

    def add(self, other: Things) -> None:
        """Take in what another one holds."""
        for model, pks in other.snippets.items():
            self.snippets[model] |= pks
        self.pages |= other.pages
        self.everything = self.everything or other.everything


@dataclass(slots=True)
class Shown:
    """Where something is shown: primary keys of pages, live or not, and of the offers in it."""

    pages: Pks
    offers: Pks


def shown_on(things: Things) -> Shown:
    """Return where ``things`` are shown as the database is now; queries do not depend on how many.

    Translations and aliases are among the pages: facts are those of the original everywhere.
    """
    lists = _pages_of(LISTING_ROLES) | listing_blocks.pages_listing_everything()
    if things.everything:
        pages = _pages_of(tuple(DEFAULT_PAGE_MODELS)) | lists | every_facility()
        pages |= naming_any(ON_PAGES, _pages_of(("quarter", "field_of_action")))
        return Shown(pages, _pks(OfficeHours.objects.all(), "pk"))
    named = _in_every_language(things.snippets)
    offers = _offers_about(named) | offers_of_gatherings(pages_with_versions(things.pages))
    named[OfficeHours] |= offers
    rows = Slot.objects.filter(office_hours__in=offers)
    changes = OfficeHoursChange.objects.filter(office_hours__in=offers)
    # Whoever is there, and the house it is in, say so on their own pages.
    named[Contact] |= _pks(rows, "contact")
    named[Place] |= _pks(rows, "place") | _pks(changes, "place")

    needs = needs_about(named)
    named[Place] |= _pks(needs, "place")

    pages = things.pages | _below(things.pages) | naming(named) | _pks(needs, "page")
    pages |= quarters_answered_by(pages_with_versions(things.pages))
    pages |= pages_with_versions(pages)
    pages |= pages_with_versions(gatherings_around(pages))
    areas = _pks(Place.objects.filter(pk__in=named[Place]), "quarter") | _areas_of(pages)
    if things.pages or any(model in ON_CARDS for model in things.snippets):
        pages |= pages_with_versions(_neighbours(pages))
    areas |= pages_with_versions(areas)
    around = areas | _above(pages | areas)
    return Shown(pages | around | pages_with_versions(around) | _speaking_of(areas) | lists, offers)


def _pks(rows: Any, name: str) -> Pks:
    """Return what the foreign key ``name`` of ``rows`` points at."""
    found = rows.filter(**{f"{name}__isnull": False}).order_by()
    return set(found.values_list(name, flat=True).distinct())


def _page_model() -> Any:
    return swapper.load_model("wagtailcore", "Page")


def _pages_of(roles: Iterable[str]) -> Pks:
    found: Pks = set()
    for model in filter(None, map(role_model, roles)):
        found |= set(model._default_manager.order_by().values_list("pk", flat=True))
    return found


def _in_every_language(snippets: dict[type[models.Model], Pks]) -> dict[type[models.Model], Pks]:
    """Relations lead to the original, and a translation's words are shown there."""
    named: dict[type[models.Model], Pks] = defaultdict(set)
    for model, pks in snippets.items():
        named[model] = set(pks)
        if issubclass(model, TranslatableMixin):
            named[model] |= _with_the_same_key(model, pks)
    if named[Organisation]:
        of_them = Contact.objects.filter(organisation__in=named[Organisation])
        named[Contact] |= set(of_them.order_by().values_list("pk", flat=True))
    return named


def _with_the_same_key(model: Any, pks: Pks) -> Pks:
    keys = model._default_manager.filter(pk__in=pks).order_by().values("translation_key")
    rows = model._default_manager.filter(translation_key__in=keys)
    return set(rows.order_by().values_list("pk", flat=True))


def _offers_about(named: dict[type[models.Model], Pks]) -> Pks:
    """Return the offers, in every language, on whose entry one of the things stands."""
    conditions = {
        OfficeHours: ("pk",),
        Place: ("slots__place", "changes__place"),
        Contact: ("slots__contact",),
        Organisation: ("organisation",),
        Topic: ("topic_links__topic",),
    }
    asked = [
        Q(**{f"{name}__in": named[model]})
        for model, names in conditions.items()
        for name in names
        if named[model]
    ]
    if not asked:
        return set()
    found = OfficeHours.objects.filter(reduce(or_, asked)).order_by()
    return _with_the_same_key(OfficeHours, set(found.values_list("pk", flat=True)))


def _speaking_of(areas: Pks) -> Pks:
    """Return the pages with a block or a text about one of the quarters or fields."""
    return indexed({_page_model(): areas})


def pages_with_versions(pks: Pks) -> Pks:
    """Return the translations of pages, and what mirrors them."""
    pages = _page_model()._default_manager
    keys = pages.filter(pk__in=pks).order_by().values("translation_key")
    rows = pages.filter(Q(translation_key__in=keys) | Q(alias_of__in=pks))
    return set(rows.order_by().values_list("pk", flat=True)) if pks else set()


def _below(pks: Pks) -> Pks:
    """Return all pages below, which name those above them."""
    pages = _page_model()._default_manager
    paths = list(pages.filter(pk__in=pks).values_list("path", flat=True)) if pks else []
    if not paths:
        return set()
    rows = pages.filter(reduce(or_, (Q(path__startswith=path) for path in paths)))
    return set(rows.order_by().values_list("pk", flat=True))


def _above(pks: Pks) -> Pks:
    """Return the quarters above, which tell of everything below them."""
    model = role_model("quarter")
    if model is None or not pks:
        return set()
    step = _page_model().steplen
    paths = _page_model()._default_manager.filter(pk__in=pks).values_list("path", flat=True)
    above = {path[:end] for path in paths for end in range(step, len(path), step)}
    rows = model._default_manager.filter(path__in=above)
    return set(rows.order_by().values_list("pk", flat=True))


def _areas_of(pks: Pks) -> Pks:
    """Return the quarters and fields of action in which the pages are."""
    found: Pks = set()
    for role, relation, name in (
        ("project", "quarter_links", "quarter"),
        ("project", "field_links", "field"),
        ("gathering", "quarter_links", "quarter"),
    ):
        rows = rows_of(role, relation)
        if rows is not None:
            found |= _pks(rows.filter(page__in=pks), name)
    centre = role_model("centre")
    if centre is not None:
        found |= _pks(centre._default_manager.filter(pk__in=pks), "place__quarter")
    return found | quarters_of_facilities(pks)


def _neighbours(pks: Pks) -> Pks:
    """Return the pages on which projects are shown as a card beside others.

    Those are the projects in the same field, and the centres of the same carrier.
    """
    fields, project, centre = (
        rows_of("project", "field_links"),
        role_model("project"),
        role_model("centre"),
    )
    if fields is None or project is None:
        return set()
    shared = fields.filter(page__in=pks).order_by().values("field")
    found = set(fields.filter(field__in=shared).order_by().values_list("page", flat=True))
    if centre is not None:
        carriers = project._default_manager.filter(pk__in=pks, carrier__isnull=False)
        rows = centre._default_manager.filter(carrier__in=carriers.order_by().values("carrier"))
        found |= set(rows.order_by().values_list("pk", flat=True))
    return found
