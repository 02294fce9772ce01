"""When a rule has its last date, so that somebody can think of new times before it has passed."""

from __future__ import annotations

import datetime as dt

from recurrence import Recurrence, Rule

from wagtail_quartier.schedules.days import LAST_DAY, RuleRefused, recurrence_days, rule_days
from wagtail_quartier.schedules.rules import Slot
from wagtail_quartier.schedules.text import local_date

#: Looked back from the last possible day in growing steps, this far altogether.
FARTHEST = dt.timedelta(days=366 * 13)
FIRST_STEP = dt.timedelta(days=62)


def last_date(slot: Slot) -> dt.date | None:
    """Return the last local date of ``slot``, ``LAST_DAY`` for a slot that goes on and on.

    Changes, closures and holidays are left aside. ``None`` means that there is no date at all.
    """
    bound = _bound(slot.recurrence, slot.valid_until)
    if bound is None:
        return None
    if bound >= LAST_DAY:
        return LAST_DAY
    end, step = bound, FIRST_STEP
    while bound - end <= FARTHEST:
        begin = end - step
        days = _days(slot, begin, end)
        if days:
            return days[-1]
        end, step = begin - dt.timedelta(days=1), step * 3
    return None


def _bound(recurrence: Recurrence, valid_until: dt.date | None) -> dt.date | None:
    """The day after which there is certainly no date, ``None`` where there never was one."""
    start = local_date(recurrence.dtstart) if recurrence.dtstart else None
    ends = [local_date(day) for day in recurrence.rdates]
    ends += [end for rule in recurrence.rrules if (end := _end_of(rule, start)) is not None]
    if recurrence.dtend is not None:
        ends = [min(end, local_date(recurrence.dtend)) for end in ends]
    if not ends:
        return None
    last = max(ends)
    return last if valid_until is None else min(last, valid_until)


def _end_of(rule: Rule, start: dt.date | None) -> dt.date | None:
    if rule.until is not None:
        return local_date(rule.until)
    if rule.count is None or start is None:
        return LAST_DAY
    try:
        return max(rule_days(rule, start, start, LAST_DAY), default=None)
    except RuleRefused:
        return None


def _days(slot: Slot, begin: dt.date, end: dt.date) -> list[dt.date]:
    first = max(begin, slot.valid_from or begin)
    try:
        return recurrence_days(slot.recurrence, first, end, anchor=slot.valid_from)
    except RuleRefused:
        return []
