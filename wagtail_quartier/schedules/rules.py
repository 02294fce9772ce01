"""The facts a timetable is computed from, as plain values.

Every date here is a date on the wall calendar of the slot's own time zone, every time a time on
the wall clock there. Nothing is an instant, and nothing is in UTC: 14:00 stays 14:00 all year.

Keys are strings (or UUIDs) chosen by the caller. They only have to differ from one another, also
between a slot, an offer and a place, because a closure may name any of the three: ``place:7`` and
``offer:7`` rather than ``7``.
"""

from __future__ import annotations

import datetime as dt
import enum
from dataclasses import dataclass, field
from typing import Protocol
from uuid import UUID

from recurrence import Recurrence

Key = str | UUID


class Holidays(Protocol):
    """Names of public holidays by local date; a dictionary will do."""

    def __contains__(self, day: object, /) -> bool: ...

    def __getitem__(self, day: dt.date, /) -> str: ...


ONE_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Slot:
    """One recurring rule with start and end time at one place.

    An ``end_time`` at or before ``start_time`` lies on the next day (22:00 to 02:00; the same
    time twice means a full day). ``valid_from`` and ``valid_until`` are both inclusive and bound
    the rule, its extra dates and the dates added by a change. ``zone`` is a name of the IANA time
    zone database. ``offer_key`` names what the slot belongs to, ``place_key`` where it is.
    ``holidays`` are the public holidays there; None leaves them to whoever asks for dates.
    """

    key: Key
    recurrence: Recurrence
    start_time: dt.time
    end_time: dt.time
    valid_from: dt.date | None = None
    valid_until: dt.date | None = None
    zone: str = "Europe/Berlin"
    on_public_holidays: bool = False
    place_key: Key = ""
    offer_key: Key = ""
    holidays: Holidays | None = field(default=None, compare=False, repr=False)

    def holds_on(self, day: dt.date) -> bool:
        """Whether ``day`` lies between ``valid_from`` and ``valid_until``."""
        return not (
            (self.valid_from is not None and day < self.valid_from)
            or (self.valid_until is not None and day > self.valid_until)
        )


@dataclass(frozen=True, slots=True)
class Closure:
    """No office hours from ``first_day`` to ``last_day``, both inclusive.

    ``scope`` holds the keys of the slots, offers or places that are closed; empty means
    everywhere. ``reason`` is shown to residents as it stands.
    """

    first_day: dt.date
    last_day: dt.date
    reason: str = ""
    scope: frozenset[Key] = field(default_factory=frozenset)

    def closes(self, day: dt.date, *keys: Key) -> bool:
        """Whether something that goes by any of ``keys`` is closed on ``day``."""
        if not self.first_day <= day <= self.last_day:
            return False
        return not self.scope or not self.scope.isdisjoint(keys)


class Action(enum.StrEnum):
    """What a change does to one date."""

    CANCEL = "cancel"
    MOVE = "move"
    ADD = "add"


@dataclass(frozen=True, slots=True)
class Change:
    """One date cancelled, moved or added.

    ``slot_key`` None means every slot on that day (of ``offer_key``, when that is given).
    ``date`` is the date the rule yields: the one to cancel, the one to move away from, or the one
    to add. ``new_date``, ``start``, ``end`` and ``place_key`` say what differs; what is None stays
    as in the slot. An addition that names no slot happens once, with what is missing taken from
    the first slot it concerns.
    """

    date: dt.date
    action: Action | str
    slot_key: Key | None = None
    new_date: dt.date | None = None
    start: dt.time | None = None
    end: dt.time | None = None
    place_key: Key | None = None
    reason: str = ""
    offer_key: Key = ""

    def concerns(self, slot: Slot) -> bool:
        """Whether the change is meant for ``slot``."""
        if self.slot_key is not None:
            return self.slot_key == slot.key
        return not self.offer_key or self.offer_key == slot.offer_key
