"""From stored slots, changes, closures and holidays to dates, for many slots at once."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property

from django.db.models import Q
from django.utils import timezone

from wagtail_quartier.occurrence_index.table import offer_key, place_key
from wagtail_quartier.schedules import rules
from wagtail_quartier.schedules.holidays import HolidayCalendar
from wagtail_quartier.schedules.occurrences import Occurrence, next_occurrences, occurrences
from wagtail_quartier.site_settings import default_region
from wagtail_quartier.snippets.closures import Closure
from wagtail_quartier.snippets.office_hours import OfficeHoursChange, Slot
from wagtail_quartier.snippets.places import Place


class SlotFacts:
    """Stored slots with everything that decides about their dates.

    ``slots`` are rows with ``place`` at hand; if a change without a slot is to be counted
    once, all slots of its offer have to be among them. ``language`` is that of the names of
    public holidays; None leaves them out. Closures that ended before ``since`` are not read.
    Costs two queries, one of them only where there are slots, whatever their number.
    """

    def __init__(
        self, slots: Iterable[Slot], since: dt.date, *, language: str | None = None
    ) -> None:
        self.rows: dict[rules.Key, Slot] = {row.key: row for row in slots}
        self.language = language
        offers = {row.office_hours_id for row in self.rows.values()}
        changes = OfficeHoursChange.objects.filter(office_hours__in=offers)
        self.changes = list(changes.order_by("sort_order", "pk")) if offers else []
        wanted = Q(office_hours__isnull=True) | Q(office_hours__in=offers)
        closures = Closure.objects.filter(wanted, last_day__gte=since)
        self.closures = [engine_closure(row) for row in closures] if offers else []

    @cached_property
    def slots(self) -> dict[rules.Key, rules.Slot]:
        """The slots as the schedules room knows them, by key."""
        default = default_region()
        return {
            row.key: engine_slot(row, holidays_at(row.place, default, self.language))
            for row in self.rows.values()
        }

    @cached_property
    def _engine_changes(self) -> list[rules.Change]:
        return [engine_change(row) for row in self.changes]

    def between(self, first_day: dt.date, last_day: dt.date) -> list[Occurrence]:
        """Return all dates from ``first_day`` to ``last_day``, both included, sorted by start."""
        return occurrences(
            self.slots.values(),
            first_day,
            last_day,
            closures=self.closures,
            changes=self._engine_changes,
        )

    def following(
        self, keys: Sequence[rules.Key], first_day: dt.date, number: int
    ) -> list[Occurrence]:
        """Return the first ``number`` dates each slot has from ``first_day`` on.

        Only dates that take place; parameters and limits as for ``next_occurrences``.
        """
        changes_of = defaultdict(list)
        for change in self._engine_changes:
            changes_of[change.offer_key].append(change)
        found = []
        for key in keys:
            slot = self.slots[key]
            found += next_occurrences(
                slot,
                first_day,
                number,
                closures=self.closures,
                changes=[
                    change for change in changes_of[slot.offer_key] if self._is_for(change, slot)
                ],
            )
        return found

    def _is_for(self, change: rules.Change, slot: rules.Slot) -> bool:
        # An addition that names no slot happens once, with the first slot of its offer.
        if change.action != rules.Action.ADD or change.slot_key is not None:
            return True
        return self._first_of_offer[slot.offer_key] == slot.key

    @cached_property
    def _first_of_offer(self) -> dict[rules.Key, rules.Key]:
        slots = reversed(self.slots.values())
        return {slot.offer_key: slot.key for slot in slots}


def zone() -> dt.tzinfo:
    """Return the zone whose wall clock the times of all slots are read on."""
    return timezone.get_default_timezone()


def holidays_at(place: Place | None, default: str, language: str | None = None) -> HolidayCalendar:
    """Return the public holidays where a place is, those of the region ``default`` without one."""
    return HolidayCalendar((place.holiday_region if place else "") or default, language)


def engine_slot(row: Slot, holidays: HolidayCalendar) -> rules.Slot:
    """Return a stored slot as the schedules room knows it."""
    return rules.Slot(
        key=row.key,
        recurrence=row.recurrence,
        start_time=row.start_time,
        end_time=row.end_time,
        valid_from=row.valid_from,
        valid_until=row.valid_until,
        zone=str(zone()),
        on_public_holidays=row.on_public_holidays,
        place_key=place_key(row.place_id),
        offer_key=offer_key(row.office_hours_id),
        holidays=holidays,
    )


def engine_closure(row: Closure) -> rules.Closure:
    """Return a stored closure as the schedules room knows it."""
    scope = set()
    if row.place_id is not None:
        scope.add(place_key(row.place_id))
    if row.office_hours_id is not None:
        scope.add(offer_key(row.office_hours_id))
    return rules.Closure(row.first_day, row.last_day, row.reason, frozenset(scope))


def engine_change(row: OfficeHoursChange) -> rules.Change:
    """Return a stored change as the schedules room knows it."""
    return rules.Change(
        date=row.date,
        action=row.action,
        slot_key=row.slot_key,
        new_date=row.new_date,
        start=row.start_time,
        end=row.end_time,
        place_key=place_key(row.place_id) if row.place_id is not None else None,
        reason=row.reason,
        offer_key=offer_key(row.office_hours_id),
    )
