"""Filling the table of dates from the rules, for one offer or for all."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from importlib.metadata import version
from itertools import islice
from typing import Any

from django.db import connections, router, transaction
from django.db.models import F, QuerySet
from django.utils import timezone

from wagtail_quartier.conf import quartier_settings
from wagtail_quartier.occurrence_index.facts import SlotFacts
from wagtail_quartier.occurrence_index.table import (
    CalendarRevision,
    OccurrenceIndex,
    pk_of,
    place_key,
)
from wagtail_quartier.occurrence_index.writing import write
from wagtail_quartier.remembered import remembered
from wagtail_quartier.schedules.rules import Key
from wagtail_quartier.schedules.states import Occurrence, State
from wagtail_quartier.site_settings import default_region
from wagtail_quartier.snippets.office_hours import OfficeHours, Slot
from wagtail_quartier.translations import originals

#: To be raised when the same rules yield other dates than before.
ENGINE = 1
#: The current week is shown from its Monday on, and what began the evening before may go on.
DAYS_KEPT = 8
#: So many dates that take place are known of each slot, however far away they are.
ALWAYS_KNOWN = 2
MOST_A_SLOT = 500
OFFERS_AT_ONCE = 250


def fingerprint() -> str:
    """Return what the dates depend on beside the database: engine, zone, holidays, horizon.

    A slot indexed under another fingerprint is out of date.
    """
    return remembered("fingerprint of the dates", _fingerprint)


def _fingerprint() -> str:
    parts = (
        ENGINE,
        timezone.get_default_timezone_name(),
        default_region(),
        quartier_settings.OCCURRENCE_DAYS,
        _version_of_holidays(),
    )
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:16]


@lru_cache
def _version_of_holidays() -> str:
    return version("holidays")


def horizon(today: dt.date | None = None) -> dt.date:
    """Return the last day up to which all dates are indexed, counted from the local ``today``."""
    return (today or timezone.localdate()) + dt.timedelta(days=quartier_settings.OCCURRENCE_DAYS)


def rebuild(offers: QuerySet[OfficeHours] | None = None) -> Iterator[int]:
    """Rebuild the dates of ``offers`` (default: all), and yield after each batch how many.

    Each batch is a transaction of its own. What is no longer shown loses its dates.
    """
    chosen = OfficeHours.objects.all() if offers is None else offers
    pks = chosen.order_by("pk").values_list("pk", flat=True).iterator()
    while batch := list(islice(pks, OFFERS_AT_ONCE)):
        rebuild_offers(batch)
        yield len(batch)


def rebuild_offers(pks: Iterable[int], *, changed: bool = False) -> None:
    """Rebuild the dates of a few offers in one transaction.

    ``changed`` says that somebody changed something, as opposed to days that have passed:
    it raises the SEQUENCE of their calendars.
    """
    pks = list(pks)
    with transaction.atomic(using=router.db_for_write(OccurrenceIndex)):
        slots = list(_locked(Slot.objects.filter(office_hours__in=pks)))
        shown = _shown(pks)
        rows = _rows([slot for slot in slots if slot.office_hours_id in shown])
        slot_pks = [slot.pk for slot in slots]
        # Wagtail listens to every deletion, for which each row would have to be read first.
        old = OccurrenceIndex.objects.filter(slot__in=slot_pks)
        old._raw_delete(old.db)
        write(rows)
        Slot.objects.filter(pk__in=slot_pks).update(
            indexed_until=horizon(), index_fingerprint=fingerprint()
        )
        if changed:
            raise_sequence(pks)


def raise_sequence(pks: list[int]) -> None:
    """Note that the dates of these offers have changed."""
    now = timezone.now()
    known = CalendarRevision.objects.filter(office_hours__in=pks)
    if known.update(sequence=F("sequence") + 1, changed_at=now) < len(pks):
        present = OfficeHours.objects.filter(pk__in=pks).values_list("pk", flat=True)
        CalendarRevision.objects.bulk_create(
            [CalendarRevision(office_hours_id=pk, changed_at=now) for pk in present],
            ignore_conflicts=True,
        )


def _locked(slots: QuerySet[Slot]) -> QuerySet[Slot]:
    rows = slots.select_related("place").order_by("office_hours", "sort_order", "pk")
    features = connections[rows.db].features
    if not features.has_select_for_update:
        return rows
    # Two editors who save at once must not both fill in the same dates.
    return rows.select_for_update(of=("self",) if features.has_select_for_update_of else ())


def _shown(pks: list[int]) -> set[int]:
    # Whether an offer has expired is asked when its dates are read.
    offers = originals(OfficeHours.objects.filter(pk__in=pks, live=True))
    return set(offers.values_list("pk", flat=True))


def _rows(slots: list[Slot]) -> list[tuple[Any, ...]]:
    first_day = timezone.localdate() - dt.timedelta(days=DAYS_KEPT)
    facts = SlotFacts(slots, first_day)
    found = facts.between(first_day, horizon())
    now = timezone.now()
    coming = Counter(date.slot_key for date in found if date.happens and date.end > now)
    lacking = [slot.key for slot in slots if coming[slot.key] < ALWAYS_KNOWN]
    beyond = facts.following(lacking, horizon() + dt.timedelta(days=1), ALWAYS_KNOWN)
    rows = []
    number: Counter[Key] = Counter()
    for date in [*found, *beyond]:
        number[date.slot_key] += 1
        if number[date.slot_key] <= MOST_A_SLOT:
            slot = facts.rows[date.slot_key]
            rows.append(_row(date, slot))
    return rows


def _row(date: Occurrence, slot: Slot) -> tuple[Any, ...]:
    """The values of ``writing.COLUMNS``."""
    is_home = date.place_key == place_key(slot.place_id)
    return (
        slot.pk,
        slot.office_hours_id,
        slot.place_id if is_home else pk_of(date.place_key),
        slot.place_id,
        slot.contact_id,
        date.identifier,
        date.date,
        date.start,
        date.end,
        date.state.value,
        date.happens,
        "" if date.state == State.PUBLIC_HOLIDAY else date.reason,
        date.other_day,
    )
