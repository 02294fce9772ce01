"""What becomes of one date of a slot."""

from __future__ import annotations

import datetime as dt
import enum
from dataclasses import dataclass
from typing import TYPE_CHECKING

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

if TYPE_CHECKING:
    from wagtail_quartier.schedules.rules import Key


class State(enum.StrEnum):
    """What becomes of one date of a slot."""

    TAKES_PLACE = "takes_place"
    MOVED = "moved"
    EXTRA = "extra"
    CANCELLED = "cancelled"
    MOVED_AWAY = "moved_away"
    CLOSED = "closed"
    PUBLIC_HOLIDAY = "public_holiday"

    @property
    def happens(self) -> bool:
        """Whether somebody is there."""
        return self in (State.TAKES_PLACE, State.MOVED, State.EXTRA)

    @property
    def label(self) -> str:
        """The state in words of the active language."""
        return str(_LABELS[self])

    @classmethod
    def choices(cls) -> list[tuple[str, str | Promise]]:
        """Value and label of each state, translated when shown, for a model field."""
        return [(state.value, _LABELS[state]) for state in cls]


_LABELS: dict[State, str | Promise] = {
    State.TAKES_PLACE: _("takes place"),
    State.MOVED: _("moved here from another time"),
    State.EXTRA: _("extra date"),
    State.CANCELLED: _("cancelled"),
    State.MOVED_AWAY: _("moved to another date"),
    State.CLOSED: _("closed"),
    State.PUBLIC_HOLIDAY: _("closed for a public holiday"),
}


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One date of a slot with its times.

    ``date`` is the local date on which it begins, ``start`` and ``end`` are aware datetimes in the
    slot's zone. ``reason`` is the change's or closure's reason or the holiday's name.
    ``other_day`` is the date it was moved from (``MOVED``) or to (``MOVED_AWAY``).
    ``identifier`` is the slot's key with the date the rule yields, so it stays the same when the
    date is moved, cancelled or closed: what RFC 5545 calls UID with RECURRENCE-ID.
    """

    slot_key: Key
    date: dt.date
    start: dt.datetime
    end: dt.datetime
    state: State
    identifier: str
    place_key: Key = ""
    reason: str = ""
    offer_key: Key = ""
    other_day: dt.date | None = None

    @property
    def happens(self) -> bool:
        """Whether somebody is there."""
        return self.state.happens
