"""Changing one date of an offer: what it is called, what becomes of it, and taking that back."""

from __future__ import annotations

import datetime as dt
import re
import uuid
from dataclasses import dataclass
from typing import Any

from django.utils.translation import get_language, gettext

from wagtail_quartier.admin.history_words import SINGLE_DATE
from wagtail_quartier.occurrence_index.facts import SlotFacts
from wagtail_quartier.schedules.states import Occurrence
from wagtail_quartier.snippets.amending import NothingToDo, amend
from wagtail_quartier.snippets.office_hours import OfficeHours, OfficeHoursChange, Slot

Action = OfficeHoursChange.Action

#: How far ahead dates can be changed.
DAYS_AHEAD = 366
IDENTIFIER = re.compile(r"([0-9a-f-]{36}):(\d{8})(?:T(\d{4})|:away)?")
FACTS = ("action", "slot_key", "new_date", "start_time", "end_time", "place_id", "reason")


@dataclass(frozen=True, slots=True)
class DateKey:
    """One date of a slot: the day the rule yields, or for an added date its day and time.

    Read from and written into addresses as the identifier of an occurrence.
    """

    slot_key: uuid.UUID
    day: dt.date
    added_at: dt.time | None = None

    @classmethod
    def read(cls, identifier: str) -> DateKey:
        """Return the key in ``identifier``; raises ``ValueError`` for anything else."""
        found = IDENTIFIER.fullmatch(identifier)
        if found is None:
            raise ValueError(identifier)
        slot, day, time = found.groups()
        added_at = dt.time.fromisoformat(time) if time else None
        return cls(uuid.UUID(slot), dt.date.fromisoformat(day), added_at)

    def concerns(self, change: OfficeHoursChange) -> bool:
        """Whether ``change`` decides about this date."""
        if change.slot_key not in (None, self.slot_key) or change.date != self.day:
            return False
        if change.action != Action.ADD:
            return self.added_at is None
        return change.start_time is not None and self.added_at == change.start_time.replace(
            second=0, microsecond=0
        )


def facts_of(offer: OfficeHours, since: dt.date) -> SlotFacts:
    """Return all there is to know about the dates of the live version of ``offer``."""
    slots = Slot.objects.filter(office_hours=offer.pk).select_related("place")
    return SlotFacts(slots.order_by("sort_order", "pk"), since, language=get_language())


def changes_of(offer: OfficeHours, key: DateKey) -> list[OfficeHoursChange]:
    """Return the changes in ``offer``, as it is in memory, that decide about a date."""
    return [change for change in offer.changes.all() if key.concerns(change)]


def state_of(offer: OfficeHours, key: DateKey) -> str:
    """Return what stands about a date as text, to notice that it is another meanwhile."""
    rows = [[str(getattr(row, name)) for name in FACTS] for row in changes_of(offer, key)]
    return repr(sorted(rows)) if rows else ""


def change_date(
    offer: OfficeHours,
    key: DateKey,
    change: OfficeHoursChange | None,
    *,
    user: Any,
    seen: str,
    publish: bool,
) -> OfficeHours:
    """Let ``change`` decide about a date from now on; ``None`` means that it is as usual again.

    ``seen`` is the :func:`state_of` the date when the editor was asked. Raises
    ``NothingToDo`` with a sentence where somebody else was faster.
    """
    asked: list[str] = []

    def correct(version: OfficeHours) -> None:
        # What the draft says about the date does not matter: the correction is newer.
        if not asked:
            asked.append(state_of(version, key))
            _refuse_if_changed(version, key, change, seen)
        for row in changes_of(version, key):
            version.changes.remove(row)
            if row.slot_key is None and row.action != Action.ADD:
                version.changes.add(*_for_the_others(version, row, key))
        if change is not None:
            version.changes.add(_copy(change, sort_order=_last(version)))

    return amend(
        offer.pk, correct, user=user, action=SINGLE_DATE, data=_data(key, change), publish=publish
    )


def add_date(
    offer: OfficeHours, change: OfficeHoursChange, *, user: Any, publish: bool
) -> OfficeHours:
    """Add one date. Raises ``NothingToDo`` where it has been added already."""

    def correct(version: OfficeHours) -> None:
        for row in version.changes.all():
            same = (row.action, row.date, row.start_time, row.slot_key)
            if same == (Action.ADD, change.date, change.start_time, change.slot_key):
                raise NothingToDo(gettext("This date has been added already."))
        version.changes.add(_copy(change, sort_order=_last(version)))

    data = {"what": "add", "date": change.date.isoformat(), "reason": change.reason}
    return amend(offer.pk, correct, user=user, action=SINGLE_DATE, data=data, publish=publish)


def find(facts: SlotFacts, identifier: str, today: dt.date) -> Occurrence | None:
    """Return the date with ``identifier`` among those that can still be changed."""
    last = today + dt.timedelta(days=DAYS_AHEAD)
    dates = facts.between(today - dt.timedelta(days=1), last)
    return next((date for date in dates if date.identifier == identifier), None)


def _refuse_if_changed(
    version: OfficeHours, key: DateKey, change: OfficeHoursChange | None, seen: str
) -> None:
    rows = changes_of(version, key)
    if change is None and not rows:
        raise NothingToDo(gettext("This date takes place as usual already."))
    if change is not None and any(_same(row, change) for row in rows):
        raise NothingToDo(gettext("Somebody has entered the same already."))
    if state_of(version, key) != seen:
        raise NothingToDo(
            gettext(
                "Somebody else has changed this date meanwhile. Look at what stands there now, "
                "and change it again if need be."
            )
        )


def _same(row: OfficeHoursChange, change: OfficeHoursChange) -> bool:
    # A second reason for the same cancellation is no second cancellation.
    names = [name for name in FACTS if name not in ("slot_key", "reason")]
    return all(getattr(row, name) == getattr(change, name) for name in names)


def _for_the_others(
    version: OfficeHours, row: OfficeHoursChange, key: DateKey
) -> list[OfficeHoursChange]:
    """A change of every slot of a day, once for each slot but the one that is changed now."""
    others = [slot for slot in version.slots.all() if slot.key != key.slot_key]
    return [_copy(row, slot_key=slot.key, sort_order=row.sort_order) for slot in others]


def _copy(change: OfficeHoursChange, **different: Any) -> OfficeHoursChange:
    values = {name: getattr(change, name) for name in FACTS}
    return OfficeHoursChange(date=change.date, **{**values, **different})


def _last(version: OfficeHours) -> int:
    return max((row.sort_order or 0 for row in version.changes.all()), default=0) + 1


def _data(key: DateKey, change: OfficeHoursChange | None) -> dict[str, Any]:
    what = "undo" if change is None else str(change.action)
    reason = "" if change is None else change.reason
    return {"what": what, "date": key.day.isoformat(), "reason": reason}
