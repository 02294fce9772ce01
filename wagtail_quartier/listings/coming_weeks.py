"""The coming weeks of a scope with the rules behind them: for exports and for paper."""

from __future__ import annotations

import datetime as dt
from functools import cached_property

from django.utils.translation import get_language

from wagtail_quartier.listings.dates import Dates
from wagtail_quartier.listings.involved import involved
from wagtail_quartier.listings.timetable import Entry, Timetable, Today, today_of
from wagtail_quartier.occurrence_index.facts import engine_slot, holidays_at
from wagtail_quartier.occurrence_index.reading import Scope
from wagtail_quartier.schedules import rules
from wagtail_quartier.schedules.states import Occurrence
from wagtail_quartier.site_settings import default_region
from wagtail_quartier.snippets.office_hours import OfficeHours, Slot

ONE_DAY = dt.timedelta(days=1)
MONTH = 28


class ComingWeeks:
    """The dates of ``scope`` from yesterday to ``days`` days from today, today included.

    Yesterday as well: what began before midnight may still be going on. The dates cost what
    the index of dates costs, the slots one query more.
    """

    def __init__(self, scope: Scope, days: int = MONTH) -> None:
        self.scope = scope
        self._dates = Dates(scope)
        self.first_day = self._dates.today
        self.last_day = self.first_day + ONE_DAY * (days - 1)

    @cached_property
    def entries(self) -> list[Entry]:
        """All dates as entries in the active language, sorted by time."""
        return self._dates.between(self.first_day - ONE_DAY, self.last_day)

    @cached_property
    def occurrences(self) -> list[Occurrence]:
        """All dates as values."""
        return [entry.occurrence for entry in self.entries]

    @cached_property
    def week(self) -> Timetable:
        """The first seven days as a timetable."""
        calendar = self._dates.calendar(None)
        return Timetable(self.first_day, self.entries, self._dates.now, calendar, self._today)

    def following(self, number: int) -> list[Entry]:
        """Return the next dates that take place, however far ahead, at most so many."""
        return self._dates.coming(number)

    @cached_property
    def rows(self) -> list[Slot]:
        """The slots with their offer, place and contact, in a fixed order."""
        rows = self.scope.slots.select_related("office_hours", "place", "contact__organisation")
        return list(rows.order_by("office_hours", "sort_order", "pk"))

    @cached_property
    def slots(self) -> list[rules.Slot]:
        """The slots as the schedules room knows them, holidays named in the active language."""
        default, language = default_region(), get_language()
        return [engine_slot(row, holidays_at(row.place, default, language)) for row in self.rows]

    @cached_property
    def originals(self) -> dict[int, OfficeHours]:
        """The originals of all slots' offers, from which facts are read, by primary key."""
        return {row.office_hours_id: row.office_hours for row in self.rows}

    @cached_property
    def offers(self) -> dict[int, OfficeHours]:
        """All offers in the active language, from which words are read, by the same key."""
        found = {entry.offer_id: entry.offer for entry in self.entries}
        known = involved()
        known.fetch(self.originals.keys() - found.keys(), (), ())
        return {
            pk: found.get(pk) or known.offers.get(pk) or row for pk, row in self.originals.items()
        } | found

    def _today(self) -> Today:
        coming = any(
            entry.takes_place and entry.occurrence.date > self.first_day for entry in self.entries
        )
        following = [] if coming else self._dates.after_today(1)
        return today_of(
            self.entries,
            self._dates.now,
            next(iter(following), None),
            self._dates.holiday(self.first_day),
        )
