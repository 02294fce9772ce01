"""Which dates the table knows for certain, and how it heals as the days pass."""

from __future__ import annotations

import datetime as dt
import logging
from dataclasses import dataclass
from typing import Any

from django.db import DatabaseError
from django.db.models import Q, QuerySet
from django.utils import timezone

from wagtail_quartier.conf import quartier_settings
from wagtail_quartier.occurrence_index.rebuilding import fingerprint, horizon, rebuild_offers
from wagtail_quartier.occurrence_index.table import OccurrenceIndex
from wagtail_quartier.remembered import remembered
from wagtail_quartier.snippets.office_hours import Slot

#: So many offers are brought up to date by whoever meets them.
HEALED_AT_ONCE = 100
#: No date is longer than a day and the hour the clocks are put back by.
LONGEST = dt.timedelta(hours=25)

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Scope:
    """Whose dates are asked for: their rows in the table, and the slots they come from.

    ``rows`` hold only what anybody may see; ``slots`` are those of published originals.
    ``name`` is not empty where the same scope is asked for again and again.
    """

    rows: QuerySet[OccurrenceIndex]
    slots: QuerySet[Slot]
    name: str = ""

    def filter(self, rows: Q, slots: Q | None = None) -> Scope:
        """Narrow both; ``slots`` is given where the condition is not the same for both."""
        return Scope(self.rows.filter(rows), self.slots.filter(rows if slots is None else slots))


def visible_rows() -> QuerySet[OccurrenceIndex]:
    """Return the rows anybody may see.

    The table holds the dates of published offers; the offer is asked all the same, as it may
    have expired since, or been withdrawn past Django's signals.
    """
    unexpired = Q(office_hours__expire_at__isnull=True) | Q(
        office_hours__expire_at__gt=timezone.now()
    )
    return OccurrenceIndex.objects.filter(unexpired, office_hours__live=True)


def stale(until: dt.date) -> Q:
    """Return the condition for slots whose dates up to ``until`` the table does not know."""
    current = fingerprint()
    # Three ranges of one index, where "not equal" would read all of it.
    return (
        Q(index_fingerprint__lt=current)
        | Q(index_fingerprint__gt=current)
        | Q(index_fingerprint=current, indexed_until__lt=until)
        | Q(index_fingerprint=current, indexed_until__isnull=True)
    )


def unknown_slots(scope: Scope, until: dt.date) -> list[Slot]:
    """Return the slots of ``scope`` whose dates up to ``until`` have to be computed.

    Brings a few offers up to date on the way, where the horizon has come near or something
    was written past Django's signals. Usually one cheap query, once a request, and an empty
    list.
    """
    soon = timezone.localdate() + dt.timedelta(days=quartier_settings.OCCURRENCE_DAYS // 2)
    some_are_left = remembered(("dates to heal", soon), lambda: heal(soon))
    if until <= soon and not some_are_left:
        return []
    rows = scope.slots.filter(stale(until)).select_related("place")
    return list(rows.order_by("office_hours", "sort_order", "pk"))


def heal(until: dt.date) -> bool:
    """Rebuild some of the offers not known up to ``until``; tell whether others are left.

    A database that cannot be written to is left as it is: the dates are computed instead.
    """
    waiting = Slot.objects.filter(stale(min(until, horizon())))
    pks = list(waiting.order_by().values_list("office_hours", flat=True)[: HEALED_AT_ONCE + 1])
    if not pks:
        return False
    offers = list(dict.fromkeys(pks))[:HEALED_AT_ONCE]
    try:
        rebuild_offers(offers)
    except DatabaseError:
        logger.warning("The index of dates could not be brought up to date.", exc_info=True)
        return True
    return len(pks) > HEALED_AT_ONCE


def between(
    rows: QuerySet[OccurrenceIndex], first: dt.date, last: dt.date, zone: dt.tzinfo
) -> QuerySet[OccurrenceIndex]:
    """Return what begins on the local days from ``first`` to ``last``, by time."""
    begin = dt.datetime.combine(first, dt.time.min, tzinfo=zone)
    end = dt.datetime.combine(last + dt.timedelta(days=1), dt.time.min, tzinfo=zone)
    return by_time(rows.filter(start__gte=begin, start__lt=end))


def going_on(rows: QuerySet[OccurrenceIndex], now: dt.datetime) -> QuerySet[OccurrenceIndex]:
    """Return what takes place at ``now``, what began last first."""
    chosen = rows.filter(start__lte=now, start__gt=now - LONGEST, end__gt=now, happens=True)
    return chosen.order_by("-start", "-slot_id")


def coming(rows: QuerySet[OccurrenceIndex], now: dt.datetime) -> QuerySet[OccurrenceIndex]:
    """Return what takes place and begins after ``now``, by time."""
    return by_time(rows.filter(start__gt=now, happens=True))


def by_time(rows: QuerySet[Any]) -> QuerySet[Any]:
    """Sort by beginning; rows that begin together keep their order from page to page."""
    return rows.order_by("start", "slot_id")
