"""Turn slots into dates with times: rules, then changes, closures and public holidays.

What decides about one date, strongest first:

1. a change made by hand for this date (cancelled, moved, added);
2. a closure of the slot, its offer, or the place where it would happen; it also closes moved and
   added dates, because a locked door is worse than a missing entry;
3. a public holiday, unless the slot takes place on public holidays; a date that was moved or
   added by hand onto a holiday takes place;
4. the rule.

Times are wall-clock times of the slot's zone and stay what they are when the clocks change. A time
that does not exist on the night the clocks go forward is read with the offset before the change, as
RFC 5545 section 3.3.5 says (02:30 becomes 03:30); a time that exists twice means the first of the
two.
"""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Iterable, Iterator, Sequence
from zoneinfo import ZoneInfo

from wagtail_quartier.schedules.days import RuleRefused, recurrence_days
from wagtail_quartier.schedules.rules import Action, Change, Closure, Holidays, Key, Slot
from wagtail_quartier.schedules.scopes import ChangesByScope, ClosuresByScope, closure_of
from wagtail_quartier.schedules.states import Occurrence, State

__all__ = ["Occurrence", "State", "local_moment", "next_occurrences", "occurrences"]

MOST_A_SLOT = 500
NO_HOLIDAYS: Holidays = dict[dt.date, str]()

logger = logging.getLogger(__name__)


def occurrences(
    slots: Iterable[Slot],
    first_day: dt.date,
    last_day: dt.date,
    *,
    closures: Iterable[Closure] = (),
    changes: Iterable[Change] = (),
    holidays: Holidays | None = None,
) -> list[Occurrence]:
    """Return what begins from ``first_day`` to ``last_day``, both inclusive, sorted by start.

    Something that begins on the evening of ``last_day`` ends after it; something that began the
    evening before ``first_day`` is not in the list. ``holidays`` maps local dates to names, as
    :func:`wagtail_quartier.schedules.holidays.public_holidays` returns them; a slot's own
    ``holidays`` are asked instead where it has some. A slot yields 500
    occurrences at most. A slot whose rule cannot be expanded (finer than daily, interval below one)
    has only the dates added by hand, and a warning is logged. Raises ``KeyError`` for a zone that
    does not exist.
    """
    closed = ClosuresByScope(closures)
    changed = ChangesByScope(changes)
    found: list[Occurrence] = []
    spoken_for: set[int] = set()
    for slot in slots:
        # An addition that names no slot happens once, with the first slot it concerns.
        concerned = [
            change
            for change in changed.of(slot)
            if not (change.slot_key is None and change.action == Action.ADD)
            or id(change) not in spoken_for
        ]
        spoken_for.update(id(change) for change in concerned)
        at_home = slot.holidays or holidays or NO_HOLIDAYS
        found.extend(
            _of_slot(slot, first_day, last_day, closed.of(slot, concerned), concerned, at_home)
        )
    return sorted(found, key=_order)


def next_occurrences(
    slot: Slot,
    first_day: dt.date,
    number: int = 2,
    *,
    closures: Iterable[Closure] = (),
    changes: Iterable[Change] = (),
    holidays: Holidays | None = None,
    within: dt.timedelta = dt.timedelta(days=366 * 13),
) -> list[Occurrence]:
    """Return the first ``number`` occurrences of ``slot`` that take place from ``first_day`` on.

    Looks ``within`` 13 years ahead and no further, in growing steps: a weekly slot costs a few
    weeks, only the 29th of February costs years. Parameters as for :func:`occurrences`.
    """
    closures, changes = tuple(closures), tuple(changes)
    found: list[Occurrence] = []
    begin, step = first_day, dt.timedelta(days=62)
    while len(found) < number and begin <= first_day + within:
        end = min(begin + step, first_day + within)
        found.extend(
            occurrence
            for occurrence in occurrences(
                [slot], begin, end, closures=closures, changes=changes, holidays=holidays
            )
            if occurrence.happens
        )
        begin, step = end + dt.timedelta(days=1), step * 3
    return found[:number]


def local_moment(day: dt.date, time: dt.time, zone: dt.tzinfo) -> dt.datetime:
    """Return the aware datetime of a wall-clock time, as the module describes it."""
    wall = dt.datetime.combine(day, time, tzinfo=zone).replace(fold=0)
    # There and back again: a time in the gap comes out as the time the clocks then show.
    return wall.astimezone(dt.UTC).astimezone(zone)


def _of_slot(
    slot: Slot,
    first_day: dt.date,
    last_day: dt.date,
    closures: Sequence[Closure],
    changes: Sequence[Change],
    holidays: Holidays,
) -> list[Occurrence]:
    # Later changes and those that name the slot come last, and win.
    by_date = {change.date: change for change in changes if change.action != Action.ADD}
    found = []
    for day in _regular_days(slot, first_day, last_day):
        change = by_date.get(day)
        if change is None:
            found.append(_regular(slot, day, closures, holidays))
        elif change.action == Action.CANCEL:
            found.append(_occurrence(slot, day, State.CANCELLED, reason=change.reason))
        elif _new_day(change) != day:
            found.append(_moved_away(slot, change))
    for change in by_date.values():
        arrives = change.action == Action.MOVE and first_day <= _new_day(change) <= last_day
        if arrives and _regular_days(slot, change.date, change.date):
            found.append(_arrived(slot, change, State.MOVED, closures))
    found.extend(_additions(slot, first_day, last_day, closures, changes, found))
    return sorted(found, key=_order)[:MOST_A_SLOT]


def _regular_days(slot: Slot, first_day: dt.date, last_day: dt.date) -> list[dt.date]:
    first_day = max(first_day, slot.valid_from or first_day)
    last_day = min(last_day, slot.valid_until or last_day)
    try:
        days = recurrence_days(slot.recurrence, first_day, last_day, anchor=slot.valid_from)
    except RuleRefused as refusal:
        logger.warning("The rule of slot %s yields no dates: %s.", slot.key, refusal)
        return []
    return days[:MOST_A_SLOT]


def _regular(
    slot: Slot, day: dt.date, closures: Sequence[Closure], holidays: Holidays
) -> Occurrence:
    closure = closure_of(slot, day, slot.place_key, closures)
    if closure is not None:
        return _occurrence(slot, day, State.CLOSED, reason=closure.reason)
    if day in holidays and not slot.on_public_holidays:
        return _occurrence(slot, day, State.PUBLIC_HOLIDAY, reason=holidays[day])
    return _occurrence(slot, day, State.TAKES_PLACE)


def _moved_away(slot: Slot, change: Change) -> Occurrence:
    return _occurrence(
        slot,
        change.date,
        State.MOVED_AWAY,
        reason=change.reason,
        other_day=_new_day(change),
        suffix=":away",
    )


def _arrived(
    slot: Slot, change: Change, state: State, closures: Sequence[Closure], suffix: str = ""
) -> Occurrence:
    day = _new_day(change)
    place_key = slot.place_key if change.place_key is None else change.place_key
    closure = closure_of(slot, day, place_key, closures)
    start_time, end_time = _changed_times(slot, change)
    return _occurrence(
        slot,
        day,
        state if closure is None else State.CLOSED,
        reason=change.reason if closure is None else closure.reason,
        start_time=start_time,
        end_time=end_time,
        place_key=place_key,
        other_day=change.date if day != change.date else None,
        original_day=change.date,
        suffix=suffix,
    )


def _additions(
    slot: Slot,
    first_day: dt.date,
    last_day: dt.date,
    closures: Sequence[Closure],
    changes: Sequence[Change],
    regular: Sequence[Occurrence],
) -> Iterator[Occurrence]:
    taken = {occurrence.start for occurrence in regular if occurrence.happens}
    for change in changes:
        day = _new_day(change)
        if change.action != Action.ADD or not first_day <= day <= last_day:
            continue
        start_time, _end_time = _changed_times(slot, change)
        extra = _arrived(slot, change, State.EXTRA, closures, suffix=f"T{start_time:%H%M}")
        if slot.holds_on(day) and extra.start not in taken:
            taken.add(extra.start)
            yield extra


def _occurrence(
    slot: Slot,
    day: dt.date,
    state: State,
    *,
    reason: str = "",
    start_time: dt.time | None = None,
    end_time: dt.time | None = None,
    place_key: Key | None = None,
    other_day: dt.date | None = None,
    original_day: dt.date | None = None,
    suffix: str = "",
) -> Occurrence:
    zone = ZoneInfo(slot.zone)
    start_time = start_time or slot.start_time
    end_time = end_time or slot.end_time
    start = local_moment(day, start_time, zone)
    overnight = dt.timedelta(days=1 if end_time <= start_time else 0)
    end = local_moment(day + overnight, end_time, zone)
    if end <= start:
        # Both lay in or near the hour that was left out: the length is kept.
        end = start + _length(start_time, end_time)
    return Occurrence(
        slot_key=slot.key,
        date=day,
        start=start,
        end=end,
        state=state,
        identifier=f"{slot.key}:{original_day or day:%Y%m%d}{suffix}",
        place_key=slot.place_key if place_key is None else place_key,
        reason=reason,
        offer_key=slot.offer_key,
        other_day=other_day,
    )


def _changed_times(slot: Slot, change: Change) -> tuple[dt.time, dt.time]:
    start_time = slot.start_time if change.start is None else change.start
    if change.end is not None:
        return start_time, change.end
    if change.start is None:
        return start_time, slot.end_time
    moved = dt.datetime.combine(change.date, start_time) + _length(slot.start_time, slot.end_time)
    return start_time, moved.time()


def _length(start_time: dt.time, end_time: dt.time) -> dt.timedelta:
    day = dt.date(2001, 1, 1)
    length = dt.datetime.combine(day, end_time) - dt.datetime.combine(day, start_time)
    return length if length > dt.timedelta(0) else length + dt.timedelta(days=1)


def _new_day(change: Change) -> dt.date:
    return change.new_date or change.date


def _order(occurrence: Occurrence) -> tuple[dt.datetime, dt.datetime, str, str]:
    return occurrence.start, occurrence.end, str(occurrence.slot_key), occurrence.identifier
