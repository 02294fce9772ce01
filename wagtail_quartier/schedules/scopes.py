"""Which closures and changes concern a slot."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Sequence

from wagtail_quartier.schedules.rules import Change, Closure, Key, Slot


class ClosuresByScope:
    """Closures by what they close, so that a slot need not look at those of all others."""

    def __init__(self, closures: Iterable[Closure]) -> None:
        self.everywhere: list[tuple[int, Closure]] = []
        self.by_key: dict[Key, list[tuple[int, Closure]]] = defaultdict(list)
        for number, closure in enumerate(closures):
            for key in closure.scope:
                self.by_key[key].append((number, closure))
            if not closure.scope:
                self.everywhere.append((number, closure))

    def of(self, slot: Slot, changes: Iterable[Change]) -> list[Closure]:
        """Return what may close ``slot``, also where a change has moved it, in their order."""
        if not self.by_key:
            return [closure for _number, closure in self.everywhere]
        keys = {slot.key, slot.offer_key, slot.place_key}
        keys.update(change.place_key for change in changes if change.place_key is not None)
        found = dict(self.everywhere)
        for key in keys:
            found.update(self.by_key.get(key, ()))
        return [found[number] for number in sorted(found)]


def closure_of(
    slot: Slot, day: dt.date, place_key: Key, closures: Sequence[Closure]
) -> Closure | None:
    """Return what keeps ``slot`` closed on ``day`` at a place; one with a reason before others."""
    if not closures:
        return None
    keys = [key for key in (slot.key, slot.offer_key, place_key) if key != ""]
    matching = [closure for closure in closures if closure.closes(day, *keys)]
    return next((closure for closure in matching if closure.reason), next(iter(matching), None))


class ChangesByScope:
    """Changes by slot and offer; what names neither concerns all."""

    def __init__(self, changes: Iterable[Change]) -> None:
        self.specific: dict[Key, list[Change]] = defaultdict(list)
        self.general: dict[Key, list[Change]] = defaultdict(list)
        for change in changes:
            if change.slot_key is None:
                self.general[change.offer_key].append(change)
            else:
                self.specific[change.slot_key].append(change)

    def of(self, slot: Slot) -> list[Change]:
        """Return the changes of ``slot``; those that name it come last, and win."""
        general = list(self.general.get("", ()))
        if slot.offer_key != "":
            general += self.general.get(slot.offer_key, ())
        return [*general, *self.specific.get(slot.key, ())]
