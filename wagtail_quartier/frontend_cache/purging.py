"""Whatever is saved, the cache in front of the site forgets the pages that show it.

Only where the host has ``wagtail.contrib.frontend_cache`` and has told it of a cache; elsewhere
nothing is asked. What showed a thing before the change and what shows it afterwards is purged
together, once, after the commit.
"""

from __future__ import annotations

import threading
from functools import cache
from typing import Any

from django.apps import apps
from django.conf import settings
from django.db import connections, models, router, transaction
from django.db.models.signals import post_delete, post_save, pre_delete, pre_save
from django.dispatch import receiver
from modelcluster.fields import ParentalKey
from wagtail.contrib.frontend_cache.utils import PurgeBatch
from wagtail.models import PageViewRestriction
from wagtail.signals import post_page_move, pre_page_move

from wagtail_quartier.frontend_cache.addresses import addresses_of
from wagtail_quartier.frontend_cache.facilities import (
    calendars_beside,
    has_details,
    kinds_of_details,
    pages_of_owner,
)
from wagtail_quartier.frontend_cache.references import Pks, page_model
from wagtail_quartier.frontend_cache.showing import Shown, Things, shown_on
from wagtail_quartier.frontend_cache.signals import purging
from wagtail_quartier.page_mixins.base import QuartierPageMixin
from wagtail_quartier.page_mixins.facilities import FacilityDetails, FacilityMixin
from wagtail_quartier.site_settings import NeighbourhoodSettings
from wagtail_quartier.snippets.awards import Award
from wagtail_quartier.snippets.closures import Closure
from wagtail_quartier.snippets.funding import FundingProgramme
from wagtail_quartier.snippets.needs import Need
from wagtail_quartier.snippets.office_hours import OfferRow, OfficeHours, OfficeHoursTopic
from wagtail_quartier.snippets.people import Contact, Organisation
from wagtail_quartier.snippets.places import Place
from wagtail_quartier.snippets.vocabulary import TargetGroup, Topic

SNIPPETS = (
    OfficeHours,
    Need,
    Place,
    Contact,
    Organisation,
    Award,
    FundingProgramme,
    TargetGroup,
    Topic,
)
PAGES = (QuartierPageMixin, FacilityMixin)
#: Saved together with a draft, and seen by nobody.
OF_DRAFTS = {
    "draft_title",
    "go_live_at",
    "has_unpublished_changes",
    "latest_revision",
    "latest_revision_created_at",
}

_local = threading.local()


def is_configured() -> bool:
    """Tell whether there is a cache in front of the site that Wagtail knows of."""
    told = getattr(settings, "WAGTAILFRONTENDCACHE", None) or getattr(
        settings, "WAGTAILFRONTENDCACHE_LOCATION", None
    )
    return bool(told) and apps.is_installed("wagtail.contrib.frontend_cache")


class Purge:
    """What one transaction has changed; called after its commit."""

    def __init__(self) -> None:
        self.things = Things()
        self.pages: Pks = set()
        self.offers: Pks = set()
        self.urls: set[str] = set()
        self.is_registered = False
        self._asked: set[tuple[str, int]] = set()

    def note_before(self, things: Things) -> None:
        """Note where things are shown as long as the change has not been made."""
        marks = {(model.__name__, pk) for model, pks in things.snippets.items() for pk in pks}
        marks |= {("page", pk) for pk in things.pages}
        if things.everything or marks <= self._asked:
            return
        self._asked |= marks
        shown = shown_on(things)
        self.pages |= shown.pages
        self.offers |= shown.offers
        # The key they are found by goes with the page, or with its details.
        self.urls |= set(calendars_beside(shown.pages))

    def __call__(self) -> None:
        """Purge everything together."""
        forget()
        shown = shown_on(self.things)
        shown = Shown(shown.pages | self.pages, shown.offers | self.offers)
        urls = self.urls | addresses_of(shown)
        purging.send(type(self), urls=urls, shown=shown)
        PurgeBatch(sorted(urls)).purge()


def forget() -> None:
    """Forget what was gathered and has not been purged."""
    _local.purge = None


def _purge(alias: str) -> Purge:
    """Return what is gathered for this transaction; what was rolled back is forgotten."""
    known: Purge | None = getattr(_local, "purge", None)
    waiting = any(entry[1] is known for entry in connections[alias].run_on_commit)
    if known is None or (known.is_registered and not waiting):
        known = _local.purge = Purge()
    return known


def forget_things(alias: str, things: Things) -> None:
    """Purge what shows ``things``, after the commit of the transaction on ``alias``, if any."""
    purge = _purge(alias)
    purge.things.add(things)
    if not purge.is_registered:
        purge.is_registered = True
        # A cache that cannot be reached must not make a stored change look like a failure.
        transaction.on_commit(purge, using=alias, robust=True)


def forget_pages(alias: str, pages: Pks, urls: set[str], showing: Pks) -> None:
    """Purge pages and further addresses after the commit of the transaction on ``alias``.

    What shows ``pages`` is purged with them; of the pages ``showing`` one of the addresses, only
    they themselves.
    """
    forget_things(alias, Things(pages=set(pages)))
    purge = _purge(alias)
    purge.urls |= urls
    purge.pages |= showing


@cache
def _concerns(model: type[models.Model]) -> bool:
    ours = (*SNIPPETS, OfferRow, OfficeHoursTopic, Closure, NeighbourhoodSettings)
    if issubclass(model, (*ours, *PAGES, FacilityDetails, PageViewRestriction)):
        return True
    # Any page of the host may have details beside it, where there are such.
    return _page_of(model) is not None or (
        issubclass(model, page_model()) and bool(kinds_of_details())
    )


@cache
def _page_of(model: type[models.Model]) -> str | None:
    """Return the foreign key by which a row belongs to a page of ours, or to a facility."""
    for key in model._meta.concrete_fields:
        if isinstance(key, ParentalKey) and issubclass(
            key.related_model, (*PAGES, FacilityDetails)
        ):
            return key.name
    return None


def _things(instance: Any) -> Things:
    """Return what is another thing when ``instance`` is saved or deleted."""
    things = Things()
    if isinstance(instance, NeighbourhoodSettings):
        things.everything = True
    elif isinstance(instance, Closure):
        things = _closed(instance)
    elif isinstance(instance, (OfferRow, OfficeHoursTopic)):
        things.snippets[OfficeHours].add(instance.office_hours_id)
    elif isinstance(instance, PageViewRestriction):
        things.pages.add(instance.page_id)
    elif isinstance(instance, PAGES):
        things.pages.add(instance.pk)
    elif isinstance(instance, FacilityDetails):
        things.pages.add(instance.page_id)
    elif isinstance(instance, page_model()):
        things.pages |= {instance.pk} if has_details(instance) else set()
    elif name := _page_of(instance.__class__):
        things.pages |= pages_of_owner(instance._meta.get_field(name), instance)
    else:
        kind = next(model for model in SNIPPETS if isinstance(instance, model))
        things.snippets[kind].add(instance.pk)
    return things


def _closed(closure: Closure) -> Things:
    things = Things()
    if closure.office_hours_id is not None:
        things.snippets[OfficeHours].add(closure.office_hours_id)
    elif closure.place_id is not None:
        things.snippets[Place].add(closure.place_id)
    else:
        things.everything = True
    return things


def _is_seen(sender: type[models.Model], raw: bool, update_fields: Any) -> bool:
    # Migrations save the models of another time; a draft is seen by nobody.
    of_draft = update_fields is not None and set(update_fields) <= OF_DRAFTS
    is_seen = not (raw or of_draft) and sender.__module__ != "__fake__"
    return is_seen and _concerns(sender) and is_configured()


@receiver([pre_save, pre_delete])
def look_before(
    sender: type[models.Model],
    instance: Any,
    raw: bool = False,
    update_fields: Any = None,
    **kwargs: Any,
) -> None:
    """Look where a thing is shown that is about to be something else."""
    if instance.pk is None or not _is_seen(sender, raw, update_fields):
        return
    alias = router.db_for_write(sender)
    stored = sender._base_manager.filter(pk=instance.pk).first()
    if stored is None:
        return
    things = _things(stored)
    if not things:
        return
    purge = _purge(alias)
    purge.note_before(things)
    # The row, the page or the date was somewhere else before.
    purge.things.add(things)
    if isinstance(stored, page_model()) and stored.slug != instance.slug:
        purge.urls |= addresses_of(Shown(purge.pages, set()))


@receiver([post_save, post_delete])
def purge_after(
    sender: type[models.Model],
    instance: Any,
    raw: bool = False,
    update_fields: Any = None,
    **kwargs: Any,
) -> None:
    """Purge what shows a thing that was saved or deleted, once that is committed."""
    if _is_seen(sender, raw, update_fields) and (things := _things(instance)):
        forget_things(router.db_for_write(sender), things)


def _is_ours(page: Any) -> bool:
    kind = page.specific_deferred
    return _concerns(kind.__class__) and bool(_things(kind))


@receiver(pre_page_move)
def look_before_move(sender: type[models.Model], instance: Any, **kwargs: Any) -> None:
    """Note the addresses that pages are about to lose."""
    if is_configured() and _is_ours(instance):
        purge = _purge(router.db_for_write(sender))
        purge.note_before(Things(pages={instance.pk}))
        purge.urls |= addresses_of(Shown(purge.pages, set()))


@receiver(post_page_move)
def purge_after_move(sender: type[models.Model], instance: Any, **kwargs: Any) -> None:
    """Purge what shows pages that lie elsewhere now."""
    if is_configured() and _is_ours(instance):
        forget_things(router.db_for_write(sender), Things(pages={instance.pk}))
