"""The dates of one slot as events of a calendar (RFC 5545, section 3.6.1).

A slot is one series: a rule, or the dates themselves. What becomes of single dates is written
as people should see it:

- a public holiday is left out (EXDATE), as the timetable is empty then every year;
- a cancelled or closed date stays visible as cancelled, with its reason (RECURRENCE-ID and
  STATUS:CANCELLED), because somebody may have noted it already;
- a moved date is moved (RECURRENCE-ID with a new DTSTART);
- an extra date of the rule is an RDATE; one added by a change may have times and a place of its
  own and is an event of its own.

A night in which the clocks change is written out as well, because calendar programs differ in
how long they take such a night to be.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from icalendar import Event

from wagtail_quartier.feeds.recurrence_rules import RecurrenceRule, recurrence_rule
from wagtail_quartier.schedules import rules
from wagtail_quartier.schedules.rules import ONE_DAY
from wagtail_quartier.schedules.states import Occurrence, State
from wagtail_quartier.schedules.text import local_date

#: Says in words what an event is about: a whole series (None) or one date.
Describe = Callable[[Event, Occurrence | None], None]


@dataclass(frozen=True, slots=True)
class Window:
    """The local dates whose exceptions a calendar spells out, both inclusive."""

    first_day: dt.date
    last_day: dt.date

    def __contains__(self, day: dt.date) -> bool:
        return self.first_day <= day <= self.last_day


@dataclass
class SlotEvents:
    """Makes the events of one slot.

    ``found`` is what the schedules room says about the slot inside the ``window``. The UID
    is made of the slot's key and the ``host``, and stays the same for ever.
    """

    slot: rules.Slot
    found: Iterable[Occurrence]
    window: Window
    host: str
    describe: Describe
    by_rule: dict[dt.date, Occurrence] = field(default_factory=dict)
    apart: list[Occurrence] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.zone = ZoneInfo(self.slot.zone)
        for occurrence in self.found:
            day, suffix = self._origin(occurrence)
            if suffix or day not in self.window:
                # The place a moved date has left needs no event.
                if occurrence.state is not State.MOVED_AWAY:
                    self.apart.append(occurrence)
            elif occurrence.state is not State.PUBLIC_HOLIDAY:
                self.by_rule[day] = occurrence

    def events(self) -> list[Event]:
        """Return all events of the slot, the series first."""
        rule = recurrence_rule(self.slot, self.window.first_day, self.window.last_day)
        of_rule = set(rule.days) if rule is not None else set()
        start = self._start(of_rule)
        if start is None:
            rule, of_rule, start = None, set(), self._start(set(self.by_rule))
        made = [self._series(start, rule, of_rule)] if start is not None else []
        for day, occurrence in sorted(self.by_rule.items()):
            if start is None or day < start:
                self.apart.append(occurrence)
            elif not self._is_plain(day):
                made.append(self._event(occurrence, self._moment(day)))
        made += [self._event(occurrence) for occurrence in self.apart]
        return made

    def _start(self, of_rule: set[dt.date]) -> dt.date | None:
        """The first date that may stand for the others: its length is that of the slot."""
        days = sorted(of_rule & set(self.by_rule))
        return next((day for day in days if self._is_of_usual_length(day)), None)

    def _series(self, start: dt.date, rule: RecurrenceRule | None, of_rule: set[dt.date]) -> Event:
        event = Event()
        event.add("UID", f"{self.slot.key}@{self.host}")
        event.add("DTSTART", self._moment(start))
        event.add("DTEND", self._usual_end(start))
        if rule is not None:
            event.add("RRULE", rule.written(self.slot))
            dropped = [day for day in of_rule if day > start and day not in self.by_rule]
            event_days = [*dropped, *self._excluded_later()]
            if event_days:
                event.add("EXDATE", self._moments(event_days))
        extra = [day for day in self.by_rule if day > start and day not in of_rule]
        if extra:
            event.add("RDATE", self._moments(extra))
        event.add("STATUS", "CONFIRMED")
        self.describe(event, None)
        return event

    def _event(self, occurrence: Occurrence, instance: dt.datetime | None = None) -> Event:
        """One date: of the series, where ``instance`` is the beginning its rule gives it."""
        event = Event()
        if instance is not None:
            event.add("UID", f"{self.slot.key}@{self.host}")
            event.add("RECURRENCE-ID", instance)
        else:
            day, suffix = self._origin(occurrence)
            event.add("UID", f"{self.slot.key}-{day:%Y%m%d}{suffix}@{self.host}")
        event.add("DTSTART", occurrence.start)
        event.add("DTEND", occurrence.end)
        event.add("STATUS", "CONFIRMED" if occurrence.happens else "CANCELLED")
        self.describe(event, occurrence)
        return event

    def _origin(self, occurrence: Occurrence) -> tuple[dt.date, str]:
        """The date the rule yields, and what an identifier says beyond it."""
        text = occurrence.identifier.removeprefix(f"{self.slot.key}:")
        return dt.date(int(text[:4]), int(text[4:6]), int(text[6:8])), text[8:]

    def _excluded_later(self) -> list[dt.date]:
        days = map(local_date, self.slot.recurrence.exdates)
        return [day for day in days if day > self.window.last_day]

    def _is_plain(self, day: dt.date) -> bool:
        """Whether the series alone says all there is to say about the date."""
        occurrence = self.by_rule[day]
        return occurrence.state is State.TAKES_PLACE and self._is_of_usual_length(day)

    def _is_of_usual_length(self, day: dt.date) -> bool:
        """Whether both ends exist on the clock and the clocks do not change between them."""
        start, end = self._moment(day), self._usual_end(day)
        return start.utcoffset() == end.utcoffset() and not self._is_left_out(start)

    def _is_left_out(self, moment: dt.datetime) -> bool:
        later = moment.replace(fold=1)
        if moment.utcoffset() == later.utcoffset():
            return False
        return moment.astimezone(dt.UTC).astimezone(self.zone).time() != moment.time()

    def _moments(self, days: Iterable[dt.date]) -> list[dt.datetime]:
        return [self._moment(day) for day in sorted(days)]

    def _moment(self, day: dt.date) -> dt.datetime:
        # The wall-clock time as the rule has it, even where the clocks leave it out.
        return dt.datetime.combine(day, self.slot.start_time, tzinfo=self.zone)

    def _usual_end(self, day: dt.date) -> dt.datetime:
        if self.slot.end_time <= self.slot.start_time:
            day += ONE_DAY
        return dt.datetime.combine(day, self.slot.end_time, tzinfo=self.zone)
