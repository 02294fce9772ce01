"""Whether office hours are still right: when somebody last made sure, and saying so again.

The date belongs to the original. :func:`confirm` writes it there; whenever an offer goes
live, the live rows of its translations are given the original's date, so that every language
says the same and a list need not look for originals.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from django.db.models import Q
from django.dispatch import receiver
from django.utils import timezone
from wagtail.signals import published

from wagtail_quartier.site_settings import neighbourhood_settings
from wagtail_quartier.snippets.amending import amend
from wagtail_quartier.snippets.office_hours import OfficeHours
from wagtail_quartier.translations import original_of, versions_of

#: The action in Wagtail's history.
CONFIRM = "wagtail_quartier.confirm"


@dataclass(frozen=True, slots=True)
class Freshness:
    """When an offer was last confirmed (a local date), and whether that is too long ago.

    An offer that was never confirmed is overdue once it has been public for as long.
    """

    confirmed_on: dt.date | None
    is_overdue: bool


def freshness_of(offer: OfficeHours) -> Freshness:
    """Return how fresh a saved offer is; ``offer`` may be a translation.

    Costs no query but the one for the settings, once while a page is being read. Where the
    original is at hand (``offer.original`` was asked for), it is the one that counts.
    """
    facts = offer.__dict__.get("original", offer)
    counted_from = facts.last_confirmed_on or _first_day(facts)
    is_overdue = counted_from is not None and counted_from < oldest_fresh_day()
    return Freshness(facts.last_confirmed_on, is_overdue)


def oldest_fresh_day() -> dt.date:
    """Return the local day on which a confirmation may have been given and still counts."""
    days = neighbourhood_settings().confirm_after_days
    return timezone.localdate() - dt.timedelta(days=days)


def overdue_condition(oldest: dt.date | None = None) -> Q:
    """Return the condition on office hours that are overdue; says what :func:`freshness_of` says.

    ``oldest`` is the first local day that still counts (``None``: as the settings say).
    """
    oldest = oldest or oldest_fresh_day()
    first_moment = timezone.make_aware(dt.datetime.combine(oldest, dt.time.min))
    never = Q(last_confirmed_on__isnull=True, first_published_at__lt=first_moment)
    return Q(last_confirmed_on__lt=oldest) | never


def confirm(offer: OfficeHours, user: Any) -> OfficeHours:
    """Note that ``user`` has made sure today that all of ``offer`` is right; return its original.

    In the live version and in the draft alike; a draft is not published by this. Permissions
    are for the caller to ask.
    """

    def correct(version: OfficeHours) -> None:
        version.last_confirmed_on = timezone.localdate()
        version.last_confirmed_by = user

    return amend(original_of(offer).pk, correct, user=user, action=CONFIRM)


@receiver(published, sender=OfficeHours)
def give_date_to_translations(*, instance: OfficeHours, **kwargs: Any) -> None:
    """Copy date and name from the original to the other languages, whichever went live.

    A translation is published from what was copied when it was last synchronised, so its own
    date may be an old one.
    """
    original = original_of(instance)
    others = [version.pk for version in versions_of(instance) if version.pk != original.pk]
    if others:
        OfficeHours.objects.filter(pk__in=others).update(
            last_confirmed_on=original.last_confirmed_on,
            last_confirmed_by=original.last_confirmed_by_id,
        )


def _first_day(offer: OfficeHours) -> dt.date | None:
    first = offer.first_published_at
    return timezone.localdate(first) if first is not None else None
