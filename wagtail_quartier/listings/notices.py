"""The notice for the door: a week as a table, what is different soon, and the dates in between."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from django.utils.dates import WEEKDAYS
from recurrence import DAILY, MONTHLY, WEEKLY, Recurrence

from wagtail_quartier.listings.coming_weeks import ComingWeeks
from wagtail_quartier.listings.contacts import ContactEntry
from wagtail_quartier.listings.timetable import Entry
from wagtail_quartier.schedules.canonical import explicit_recurrence, is_drawn_from_parts
from wagtail_quartier.schedules.days import RuleRefused, recurrence_days
from wagtail_quartier.schedules.sentences import rule_sentence
from wagtail_quartier.schedules.states import State
from wagtail_quartier.snippets.office_hours import OfficeHours, Slot

ONE_DAY = dt.timedelta(days=1)
#: What is different is told for four weeks; of what is seldom, the dates of eight are looked at.
FOUR_WEEKS, EIGHT_WEEKS = 28, 56
MOST_DATES = 3
#: A slot that has no date within a year is not worth a line.
YEAR = dt.timedelta(days=366)
EVERY_DAY = range(7)


@dataclass(frozen=True, slots=True)
class NoticeEntry:
    """One line of the week: words from ``offer`` in the active language, facts from the slot.

    ``rhythm`` says when, where it is not simply every week, and ``dates`` which days that are.
    ``begins`` and ``ends`` are given where they lie within eight weeks.
    """

    start: dt.time
    end: dt.time
    offer: OfficeHours
    slot: Slot
    is_elsewhere: bool
    rhythm: str = ""
    dates: tuple[dt.date, ...] = ()
    begins: dt.date | None = None
    ends: dt.date | None = None

    @property
    def facts(self) -> OfficeHours:
        """The original of the offer."""
        return self.slot.office_hours


@dataclass(frozen=True, slots=True)
class NoticeDay:
    """A weekday (0 is Monday) with its lines, sorted by time."""

    number: int
    entries: list[NoticeEntry]

    @property
    def name(self) -> str:
        """The weekday in the active language."""
        return str(WEEKDAYS[self.number])


@dataclass(frozen=True, slots=True)
class NoticeChange:
    """A day, or days, on which something is different.

    ``closed`` says that nothing at all takes place, for ``reason``; else ``entries`` say what is
    different. ``arrivals`` are what moved entries have become, by their place in ``entries``.
    """

    first: dt.date
    last: dt.date
    closed: bool
    reason: str = ""
    entries: tuple[tuple[Entry, Entry | None], ...] = ()


@dataclass(frozen=True, slots=True)
class Notice:
    """Everything that stands on the sheet; ``seldom`` has no weekday of its own."""

    as_of: dt.date
    until: dt.date
    days: list[NoticeDay]
    seldom: list[NoticeEntry]
    changes: list[NoticeChange]
    contacts: list[ContactEntry]

    def __bool__(self) -> bool:
        return bool(self.seldom or any(day.entries for day in self.days))


def notice(coming: ComingWeeks, place: int | None, contacts: list[ContactEntry]) -> Notice:
    """Return the notice for what ``coming`` holds (eight weeks); ``place`` is the house's."""
    until = coming.first_day + ONE_DAY * (FOUR_WEEKS - 1)
    by_day: dict[int, list[NoticeEntry]] = {number: [] for number in EVERY_DAY}
    seldom: list[NoticeEntry] = []
    for slot in coming.rows:
        entry = _entry(slot, coming, place)
        if entry is None:
            continue
        weekdays = _weekdays(slot.recurrence)
        for number in weekdays:
            by_day[number].append(_on_weekday(entry, number))
        if not weekdays:
            seldom.append(entry)
    days = [
        NoticeDay(number, sorted(entries, key=lambda entry: (entry.start, entry.end)))
        for number, entries in by_day.items()
    ]
    return Notice(coming.first_day, until, days, seldom, _changes(coming, until), contacts)


def _entry(slot: Slot, coming: ComingWeeks, place: int | None) -> NoticeEntry | None:
    today = coming.first_day
    first = max(today, slot.valid_from or today)
    last = min(today + YEAR, slot.valid_until or today + YEAR)
    try:
        if not recurrence_days(slot.recurrence, first, last, anchor=slot.valid_from):
            return None
    except RuleRefused:
        return None
    begins, ends = _bounds(slot)
    entry = NoticeEntry(
        slot.start_time,
        slot.end_time,
        coming.offers[slot.office_hours_id],
        slot,
        is_elsewhere=slot.place_id is not None and slot.place_id != place,
        begins=begins if begins and begins > today else None,
        ends=ends if ends and ends <= coming.last_day else None,
    )
    if _is_every_week(slot.recurrence, today):
        return entry
    if not slot.recurrence.rrules:
        # The sentence names the dates themselves.
        return replace(entry, rhythm=rule_sentence(slot.recurrence, today=today))
    dates = tuple(
        occurrence.date
        for occurrence in coming.occurrences
        if occurrence.happens
        and occurrence.date >= today
        and str(occurrence.slot_key) == str(slot.key)
        and occurrence.state == State.TAKES_PLACE
    )
    return replace(
        entry, rhythm=rule_sentence(slot.recurrence, today=today), dates=dates[:MOST_DATES]
    )


def _on_weekday(entry: NoticeEntry, number: int) -> NoticeEntry:
    return replace(entry, dates=tuple(day for day in entry.dates if day.weekday() == number))


def _bounds(slot: Slot) -> tuple[dt.date | None, dt.date | None]:
    rules = slot.recurrence.rrules
    starts = [slot.valid_from]
    ends = [slot.valid_until]
    if len(rules) == 1 and not slot.recurrence.rdates:
        starts.append(slot.recurrence.dtstart and slot.recurrence.dtstart.date())
        ends.append(rules[0].until and rules[0].until.date())
    return (
        max((day for day in starts if day), default=None),
        min((day for day in ends if day), default=None),
    )


def _is_every_week(recurrence: Recurrence, today: dt.date) -> bool:
    """Whether the weekday alone says everything from ``today`` on."""
    if len(recurrence.rrules) != 1 or recurrence.exrules or recurrence.dtend:
        return False
    if any(day.date() >= today for day in (*recurrence.rdates, *recurrence.exdates)):
        return False
    rule = recurrence.rrules[0]
    plain = rule.interval == 1 and rule.count is None and rule.freq in (DAILY, WEEKLY)
    return plain and is_drawn_from_parts(rule, "byday")


def _weekdays(recurrence: Recurrence) -> list[int]:
    """The weekdays a rule names (0 is Monday); none for one that goes by other things."""
    found: set[int] = set()
    for rule in explicit_recurrence(recurrence).rrules:
        if rule.freq == DAILY and rule.interval == 1 and not rule.byday:
            found.update(EVERY_DAY)
        elif rule.freq in (DAILY, WEEKLY, MONTHLY) and rule.byday:
            found.update(day.number for day in rule.byday)
        else:
            return []
    return sorted(found)


def _changes(coming: ComingWeeks, until: dt.date) -> list[NoticeChange]:
    by_day: dict[dt.date, list[Entry]] = {}
    for entry in coming.entries:
        if coming.first_day <= entry.occurrence.date <= until:
            by_day.setdefault(entry.occurrence.date, []).append(entry)
    return list(
        _joined(filter(None, (_change(day, by_day[day], coming) for day in by_day)), by_day)
    )


def _change(day: dt.date, entries: list[Entry], coming: ComingWeeks) -> NoticeChange | None:
    reasons = {entry.reason for entry in entries}
    locked = all(entry.state in (State.CLOSED, State.PUBLIC_HOLIDAY) for entry in entries)
    if locked and len(reasons) == 1:
        return NoticeChange(day, day, closed=True, reason=reasons.pop())
    arrivals = {
        entry.occurrence.identifier: entry for entry in coming.entries if entry.state == State.MOVED
    }
    different = []
    for entry in entries:
        name = entry.occurrence.identifier.removesuffix(":away")
        if entry.state == State.MOVED_AWAY:
            different.append((entry, arrivals.get(name)))
        elif entry.state == State.MOVED and entry.occurrence.other_day is not None:
            # Told on the day it has left, unless that lies before today.
            if entry.occurrence.other_day < coming.first_day:
                different.append((entry, None))
        elif entry.state != State.TAKES_PLACE:
            different.append((entry, None))
    return NoticeChange(day, day, closed=False, entries=tuple(different)) if different else None


def _joined(
    changes: Iterable[NoticeChange], by_day: dict[dt.date, list[Entry]]
) -> Iterator[NoticeChange]:
    """Closed days with one reason as a range, over days on which nothing would be anyway."""
    last: NoticeChange | None = None
    for change in changes:
        if last is not None and last.closed and change.closed and last.reason == change.reason:
            between = range(1, (change.first - last.last).days)
            if len(between) < 7 and not any(last.last + ONE_DAY * n in by_day for n in between):
                last = replace(last, last=change.last)
                continue
        if last is not None:
            yield last
        last = change
    if last is not None:
        yield last
