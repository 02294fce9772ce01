"""Dates of a scope as entries: now, today, this week, next, in a fixed number of queries.

They come from the index of dates. What it does not know, because it lies beyond the horizon
or was written past Django's signals, is computed from the rules and put among the rest.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from django.core.paginator import Paginator
from django.db.models import OuterRef, QuerySet, Subquery
from django.utils import timezone
from django.utils.translation import get_language

from wagtail_quartier.listings.involved import involved
from wagtail_quartier.listings.timetable import WEEK, Entry, Timetable, Today, today_of
from wagtail_quartier.listings.week_pages import WeekPages
from wagtail_quartier.occurrence_index import reading
from wagtail_quartier.occurrence_index.facts import SlotFacts, holidays_at, zone
from wagtail_quartier.occurrence_index.reading import Scope
from wagtail_quartier.occurrence_index.rebuilding import DAYS_KEPT
from wagtail_quartier.occurrence_index.table import OccurrenceIndex, Row, pk_of, plain_rows
from wagtail_quartier.schedules.holidays import HolidayCalendar
from wagtail_quartier.schedules.states import Occurrence, State
from wagtail_quartier.site_settings import default_region
from wagtail_quartier.snippets.office_hours import Slot
from wagtail_quartier.snippets.places import Place

#: How far ahead the next date is looked for where it has to be computed.
FAR = dt.timedelta(days=366)
#: Weeks that are over can be looked at for a while.
PAST = dt.timedelta(days=60)
#: Of so many slots more than the next two dates are computed when asked for.
FEW = 60
KEYS: dict[str, Callable[[Entry], int | None]] = {
    "office_hours": lambda entry: entry.offer_id,
    "place": lambda entry: entry.place.pk if entry.place else None,
    "contact": lambda entry: entry.contact.pk if entry.contact else None,
}


class Dates:
    """The dates of ``scope`` as they are ``now`` (an aware datetime; default: this moment)."""

    def __init__(self, scope: Scope, now: dt.datetime | None = None) -> None:
        self.scope = scope
        self.zone = zone()
        self.now = (now or timezone.now()).astimezone(self.zone)
        self.today = self.now.date()
        self._default_region = default_region()
        self._language = get_language()
        self._involved = involved()
        self._calendars: dict[str, HolidayCalendar] = {}
        self._known: dict[dt.date, tuple[QuerySet[OccurrenceIndex], SlotFacts]] = {}

    # --- questions ------------------------------------------------------------------

    def between(self, first: dt.date, last: dt.date) -> list[Entry]:
        """Return what begins on the local days from ``first`` to ``last``, sorted by time."""
        return self.entries(*self._between(first, last))

    def going_on(self, most: int | None = None) -> list[Entry]:
        """Return what is open now, at most so many, what began last first."""
        rows, facts = self._split(self.today)
        since_yesterday = facts.between(self.today - dt.timedelta(days=1), self.today)
        computed = [d for d in since_yesterday if d.happens and d.start <= self.now < d.end]
        return self.entries(reading.going_on(rows, self.now)[:most], computed)[:most]

    def coming(self, number: int) -> list[Entry]:
        """Return the next dates that take place and have not begun, at most so many.

        The index knows at least two of each slot; where more are asked of a few slots that
        meet seldom, they are computed.
        """
        found = self._following(self.now, number)
        if len(found) >= number:
            return found
        slots = self._all_slots(FEW + 1)
        if not slots or len(slots) > FEW:
            return found
        facts = self._facts_of(slots)
        # One more of each than asked for, as the first may have begun today already.
        dates = facts.following(list(facts.rows), self.today, number + 1)
        dates.sort(key=lambda date: date.start)
        return self.entries([], [date for date in dates if date.start > self.now][:number], facts)

    def after_today(self, number: int) -> list[Entry]:
        """Return the next dates that take place after today, at most so many."""
        return self._following(self.end_of_today, number)

    @property
    def end_of_today(self) -> dt.datetime:
        """The last moment of the local day."""
        return dt.datetime.combine(self.today, dt.time.max, tzinfo=self.zone)

    def next_of_each(
        self, relation: str, pks: Iterable[int], after: dt.datetime | None = None
    ) -> dict[int, Entry]:
        """Return the first date of each offer, place or contact, by primary key.

        ``relation`` is ``office_hours`` (whose originals are meant), ``place`` or ``contact``.
        The first that begins after ``after``; without it, the one that goes on or comes next.
        """
        rows, facts = self._split(self.today)
        begin = self.now - reading.LONGEST if after is None else after
        own = reading.coming(rows, begin).filter(end__gt=self.now, **{relation: OuterRef("pk")})
        model = OccurrenceIndex._meta.get_field(relation).related_model
        firsts = (
            model._base_manager.filter(pk__in=list(pks))  # type: ignore[union-attr]
            .annotate(first=Subquery(own.values("pk")[:1]))
            .values_list("first", flat=True)
        )
        first_day = begin.astimezone(self.zone).date()
        computed = [
            date
            for date in facts.between(first_day, first_day + FAR)
            if date.happens and date.start > begin and date.end > self.now
        ]
        found = rows.filter(pk__in=[pk for pk in firsts if pk is not None])
        entries = reversed(self.entries(reading.by_time(found), computed))
        return {key: entry for entry in entries if (key := KEYS[relation](entry)) is not None}

    def of_today(self, most: int | None = None) -> Today:
        """Return what is on now, later today and next; of the first two at most so many."""
        rows, computed = self._between(self.today - dt.timedelta(days=1), self.today)
        computed = [date for date in computed if date.end > self.now]
        entries = self.entries(rows.filter(end__gt=self.now)[:most], computed)[:most]
        return self._today(entries)

    def week(self, first_day: dt.date) -> Timetable:
        """Return the seven days from ``first_day`` on."""
        last_day = first_day + dt.timedelta(days=WEEK - 1)
        # Yesterday as well: what began before midnight may still be going on.
        entries = self.between(first_day - dt.timedelta(days=1), last_day)

        def ask() -> Today:
            return self._today(entries) if first_day == self.today else self.of_today()

        return Timetable(first_day, entries, self.now, self.calendar(None), ask)

    def page_of_week(
        self, first_day: dt.date, number: int | None, per_page: int, most_today: int
    ) -> Timetable:
        """Return a page of the week; without a ``number``, the one on which today begins.

        A number beyond the last page means the last one. ``most_today`` bounds what is said
        of today.
        """
        last_day = first_day + dt.timedelta(days=WEEK - 1)
        rows, computed = self._between(first_day, last_day)
        listed = self.entries(rows, computed) if computed else rows
        pages = WeekPages(listed, per_page, first_day, self.today, self.scope.name)
        page = pages.page_or_today(number)
        shown: Any = page.object_list
        entries = list(shown) if computed else self.entries(pages.rows_of(page, number), [])

        def ask() -> Today:
            return self.of_today(most_today)

        return Timetable(first_day, entries, self.now, self.calendar(None), ask, page)

    def now_as_timetable(self, most: int) -> Timetable:
        """Return what is open now, what closes first at the top, as days of a timetable."""
        entries = sorted(self.going_on(most), key=lambda entry: (entry.start, entry.end))
        first_day = entries[0].occurrence.date if entries else self.today
        page = Paginator(entries, most).get_page(1)
        return Timetable(first_day, entries, self.now, self.calendar(None), self.of_today, page)

    def holiday(self, day: dt.date) -> str:
        """Return the name of the public holiday on ``day``, empty where there is none."""
        return self.calendar(None).get(day)

    # --- how they are answered --------------------------------------------------------

    def calendar(self, place: Place | None) -> HolidayCalendar:
        """Return the public holidays at a place, with names in the active language."""
        region = (place.holiday_region if place else "") or self._default_region
        if region not in self._calendars:
            self._calendars[region] = holidays_at(place, region, self._language)
        return self._calendars[region]

    def entries(
        self,
        rows: QuerySet[OccurrenceIndex] | list[Row],
        computed: Iterable[Occurrence],
        facts: SlotFacts | None = None,
    ) -> list[Entry]:
        """Return indexed and computed dates as entries, sorted by time.

        ``facts`` are those the dates were computed from. Offers are shown in the active
        language, with one query for all of them.
        """
        stored = rows if isinstance(rows, list) else plain_rows(rows)
        computed = list(computed)
        slots = (facts or self._unknown_facts).rows if computed else {}
        self._involve(stored, [slots[date.slot_key] for date in computed], computed)
        known = self._involved
        found = [
            Entry(
                self._named(row.occurrence(self.zone), row.home_place_id),
                known.offers[row.office_hours_id],
                known.places.get(row.place_id),
                known.contacts.get(row.contact_id),
                self.now,
                row.home_place_id,
            )
            for row in stored
        ]
        for date in computed:
            slot = slots[date.slot_key]
            found.append(
                Entry(
                    date,
                    known.offers[slot.office_hours_id],
                    known.places.get(pk_of(date.place_key)),
                    known.contacts.get(slot.contact_id),
                    self.now,
                    slot.place_id,
                )
            )
        if computed:
            found.sort(key=lambda entry: (entry.start, entry.end, entry.occurrence.identifier))
        return found

    def _today(self, entries: list[Entry]) -> Today:
        there = any(entry.is_now or (entry.takes_place and not entry.is_over) for entry in entries)
        following = [] if there else self.after_today(1)
        return today_of(entries, self.now, next(iter(following), None), self.holiday(self.today))

    def _following(self, moment: dt.datetime, number: int) -> list[Entry]:
        rows, facts = self._split(self.today)
        first = moment.astimezone(self.zone).date()
        computed = [
            date
            for date in facts.between(first, first + FAR)
            if date.happens and date.start > moment
        ]
        return self.entries(reading.coming(rows, moment)[:number], computed[:number])[:number]

    def _involve(self, rows: list[Row], slots: list[Slot], dates: list[Occurrence]) -> None:
        closed = [row.home_place_id for row in rows if row.state == State.PUBLIC_HOLIDAY]
        both: list[Any] = [*rows, *slots]
        self._involved.fetch(
            [thing.office_hours_id for thing in both],
            [*(row.place_id for row in rows), *closed, *(pk_of(d.place_key) for d in dates)],
            [thing.contact_id for thing in both],
        )

    def _named(self, date: Occurrence, home_place_id: int | None) -> Occurrence:
        if date.state != State.PUBLIC_HOLIDAY:
            return date
        place = self._involved.places.get(home_place_id)
        return replace(date, reason=self.calendar(place).get(date.date))

    def _between(
        self, first: dt.date, last: dt.date
    ) -> tuple[QuerySet[OccurrenceIndex], list[Occurrence]]:
        if first < self.today - dt.timedelta(days=DAYS_KEPT):
            # What is over is not kept.
            rows, facts = self.scope.rows.none(), self._facts_of(self._all_slots())
            self._unknown_facts = facts
        else:
            rows, facts = self._split(last)
        return reading.between(rows, first, last, self.zone), facts.between(first, last)

    def _split(self, until: dt.date) -> tuple[QuerySet[OccurrenceIndex], SlotFacts]:
        """What the index knows up to ``until``, and the facts of the slots it does not know."""
        if until not in self._known:
            unknown = reading.unknown_slots(self.scope, until)
            rows = self.scope.rows
            if unknown:
                rows = rows.exclude(slot__in=self.scope.slots.filter(reading.stale(until)))
            self._known[until] = rows, self._facts_of(unknown)
        self._unknown_facts = self._known[until][1]
        return self._known[until]

    def _all_slots(self, most: int | None = None) -> list[Slot]:
        rows = self.scope.slots.select_related("place")
        return list(rows.order_by("office_hours", "sort_order", "pk")[:most])

    def _facts_of(self, slots: list[Slot]) -> SlotFacts:
        # From yesterday on at the latest; a week in the past has closures of its own.
        return SlotFacts(slots, self.today - PAST, language=self._language)


def timetable(scope: Scope, first_day: dt.date | None = None) -> Timetable:
    """Return the week from the local date ``first_day`` on (default: today)."""
    dates = Dates(scope)
    return dates.week(first_day or dates.today)
