"""The dates a rule yields inside a window, at a cost that does not depend on the rule's age.

RFC 5545 recurrence rules of daily and coarser frequency, on calendar dates. Instead of walking
from the first date, the periods (days, weeks, months, years) that are in step with the rule's
interval are looked up around the window, and the rule's BY parts are asked of their days. The work
is bounded by the window whatever the rule says; a rule that never happens ends like any other.

Two places where the standard leaves a choice follow python-dateutil: BYWEEKNO without BYDAY means
all seven days, and BYSETPOS in the very first week counts from the first day of the rule.
"""

from __future__ import annotations

import calendar
import datetime as dt
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from recurrence import DAILY, MONTHLY, WEEKLY, YEARLY, Recurrence, Rule, to_weekday

from wagtail_quartier.schedules.spans import (
    Span,
    days_in_year,
    each_day,
    month_number,
    month_span,
)
from wagtail_quartier.schedules.text import local_date

FIRST_YEAR, LAST_YEAR = 1900, 2199
FIRST_DAY, LAST_DAY = dt.date(FIRST_YEAR, 1, 1), dt.date(LAST_YEAR, 12, 31)
# Where a rule names no first day: a Monday, the first of its month's weeks, long ago.
ANCHOR = dt.date(2001, 1, 1)

ONE_DAY = dt.timedelta(days=1)
SIX_DAYS = dt.timedelta(days=6)


class RuleRefused(ValueError):
    """A rule that cannot be expanded into days: finer than daily, or an interval below one."""


def recurrence_days(
    recurrence: Recurrence,
    first_day: dt.date,
    last_day: dt.date,
    anchor: dt.date | None = None,
) -> list[dt.date]:
    """Return the local dates of ``recurrence`` from ``first_day`` to ``last_day``, inclusive.

    ``anchor`` stands in for a missing first day. ``include_dtstart`` is ignored: the first day
    counts only where the rule yields it. Raises :class:`RuleRefused`.
    """
    start = local_date(recurrence.dtstart) if recurrence.dtstart else anchor or ANCHOR
    last_day = min(last_day, LAST_DAY)
    if recurrence.dtend is not None:
        last_day = min(last_day, local_date(recurrence.dtend))
    first_day = max(first_day, FIRST_DAY)
    if first_day > last_day:
        return []
    days = _between(recurrence.rdates, first_day, last_day)
    for rule in recurrence.rrules:
        days.update(rule_days(rule, start, first_day, last_day))
    if days:
        days.difference_update(_between(recurrence.exdates, first_day, last_day))
        for rule in recurrence.exrules:
            days.difference_update(rule_days(rule, start, first_day, last_day))
    return sorted(days)


def rule_days(
    rule: Rule, start: dt.date, first_day: dt.date, last_day: dt.date
) -> Iterator[dt.date]:
    """Yield the dates of one rule that begins on ``start``, in order, inside the window.

    Raises :class:`RuleRefused` at once, not on the first date.
    """
    plan = Plan.of(rule, start)
    if plan.count is not None:
        last_of_count = _last_day_of_count(plan)
        if last_of_count is None:
            return iter(())
        last_day = min(last_day, last_of_count)
    return plan.days(first_day, last_day)


def candidate_days(rule: Rule, start: dt.date, last_day: dt.date, budget: int) -> Iterator[dt.date]:
    """Yield the dates of ``rule`` from ``start`` on, after looking at ``budget`` days at most."""
    return Plan.of(rule, start).days(start, last_day, budget)


@dataclass(frozen=True, slots=True)
class Plan:
    """One rule with everything it leaves to its first day filled in."""

    start: dt.date
    freq: int
    interval: int
    week_start: int
    count: int | None
    until: dt.date | None
    months: frozenset[int]
    month_days: frozenset[int]
    year_days: frozenset[int]
    week_numbers: frozenset[int]
    weekdays: frozenset[int]
    nth_weekdays: frozenset[tuple[int, int]]
    positions: frozenset[int]

    @classmethod
    def of(cls, rule: Rule, start: dt.date) -> Plan:
        """Read ``rule``; raises :class:`RuleRefused` for one that has no days."""
        if rule.freq not in (YEARLY, MONTHLY, WEEKLY, DAILY):
            raise RuleRefused("frequency finer than daily")
        if rule.interval < 1:
            raise RuleRefused("interval below one")
        byday = [to_weekday(day) for day in rule.byday or ()]
        counted = rule.freq in (YEARLY, MONTHLY)
        months, month_days = set(rule.bymonth or ()), set(rule.bymonthday or ())
        weekdays = {day.number for day in byday if not (day.index and counted)}
        if not (byday or month_days or rule.byyearday or rule.byweekno):
            if rule.freq == WEEKLY:
                weekdays = {start.weekday()}
            elif rule.freq in (MONTHLY, YEARLY):
                month_days = {start.day}
            if rule.freq == YEARLY and not months:
                months = {start.month}
        return cls(
            start=start,
            freq=rule.freq,
            interval=rule.interval,
            week_start=to_weekday(rule.wkst).number if rule.wkst else 0,
            count=rule.count,
            until=local_date(rule.until) if rule.until is not None else None,
            months=frozenset(months),
            month_days=frozenset(month_days),
            year_days=frozenset(rule.byyearday or ()),
            week_numbers=frozenset(rule.byweekno or ()),
            weekdays=frozenset(weekdays),
            nth_weekdays=frozenset(
                (day.number, day.index) for day in byday if day.index and counted
            ),
            positions=frozenset(rule.bysetpos or ()),
        )

    def days(
        self, first_day: dt.date, last_day: dt.date, budget: int | None = None
    ) -> Iterator[dt.date]:
        """Yield the rule's dates inside the window, without regard to its count."""
        first_day = max(first_day, self.start, FIRST_DAY)
        last_day = min(last_day, self.until or LAST_DAY, LAST_DAY)
        if first_day > last_day:
            return
        looked_at, steps = 0, self._weekly_steps()
        for begin, end in self._periods(first_day, last_day):
            if budget is not None:
                looked_at += (end - begin).days + 1
                if looked_at > budget:
                    return
            if steps:
                chosen = [end - SIX_DAYS + step for step in steps]
                yield from (day for day in chosen if max(begin, first_day) <= day <= last_day)
            elif self.positions:
                chosen = self._at_positions(
                    [day for day in each_day(begin, end) if self._fits(day)]
                )
                yield from (day for day in chosen if first_day <= day <= last_day)
            else:
                inside = each_day(max(begin, first_day), min(end, last_day))
                yield from (day for day in inside if self._fits(day))

    def _weekly_steps(self) -> list[dt.timedelta]:
        """Where in its weeks a plain weekly rule has days, so that no others are looked at."""
        narrowed = (self.months, self.month_days, self.year_days, self.week_numbers, self.positions)
        if self.freq != WEEKLY or any(narrowed):
            return []
        offsets = sorted((weekday - self.week_start) % 7 for weekday in self.weekdays)
        return [dt.timedelta(days=offset) for offset in offsets]

    def _periods(self, first_day: dt.date, last_day: dt.date) -> Iterator[Span]:
        if self.freq == DAILY:
            return self._day_periods(first_day, last_day)
        if self.freq == WEEKLY:
            return self._week_periods(first_day, last_day)
        if self.freq == MONTHLY:
            return self._month_periods(first_day, last_day)
        return self._year_periods(first_day, last_day)

    def _day_periods(self, first_day: dt.date, last_day: dt.date) -> Iterator[Span]:
        for offset in self._in_step((first_day - self.start).days, (last_day - self.start).days):
            day = self.start + dt.timedelta(days=offset)
            yield day, day

    def _week_periods(self, first_day: dt.date, last_day: dt.date) -> Iterator[Span]:
        first_week = self._week_of(self.start)
        wanted = (self._week_of(first_day) - first_week).days // 7
        for week in self._in_step(wanted, (last_day - first_week).days // 7):
            begin = first_week + dt.timedelta(weeks=week)
            yield max(begin, self.start), begin + SIX_DAYS

    def _month_periods(self, first_day: dt.date, last_day: dt.date) -> Iterator[Span]:
        origin = month_number(self.start)
        for offset in self._in_step(
            month_number(first_day) - origin, month_number(last_day) - origin
        ):
            year, month = divmod(origin + offset, 12)
            if not self.months or month + 1 in self.months:
                yield month_span(year, month + 1)

    def _year_periods(self, first_day: dt.date, last_day: dt.date) -> Iterator[Span]:
        origin = self.start.year
        for offset in self._in_step(first_day.year - origin, last_day.year - origin):
            year = origin + offset
            if self.months and not self.positions:
                yield from (
                    month_span(year, month) for month in sorted(self.months) if 0 < month < 13
                )
            else:
                yield dt.date(year, 1, 1), dt.date(year, 12, 31)

    def _in_step(self, first: int, last: int) -> range:
        """The multiples of the interval from ``first`` to ``last``, inclusive."""
        return range(-(-first // self.interval) * self.interval, last + 1, self.interval)

    def _week_of(self, day: dt.date) -> dt.date:
        return day - dt.timedelta(days=(day.weekday() - self.week_start) % 7)

    def _at_positions(self, days: list[dt.date]) -> list[dt.date]:
        size = len(days)
        chosen = {position - 1 if position > 0 else size + position for position in self.positions}
        return [days[index] for index in sorted(chosen) if 0 <= index < size]

    def _fits(self, day: dt.date) -> bool:
        return (
            (not self.months or day.month in self.months)
            and self._fits_weekday(day)
            and (not self.month_days or self._fits_month_day(day))
            and (not self.year_days or self._fits_year_day(day))
            and (not self.week_numbers or self._fits_week_number(day))
        )

    def _fits_weekday(self, day: dt.date) -> bool:
        if not self.weekdays and not self.nth_weekdays:
            return True
        weekday = day.weekday()
        if weekday in self.weekdays:
            return True
        if not any(number == weekday for number, _index in self.nth_weekdays):
            return False
        if self.freq == YEARLY and not self.months:
            place, size = day.timetuple().tm_yday, days_in_year(day.year)
        else:
            place, size = day.day, calendar.monthrange(day.year, day.month)[1]
        from_front, from_back = (place - 1) // 7 + 1, -((size - place) // 7 + 1)
        return (weekday, from_front) in self.nth_weekdays or (
            weekday,
            from_back,
        ) in self.nth_weekdays

    def _fits_month_day(self, day: dt.date) -> bool:
        size = calendar.monthrange(day.year, day.month)[1]
        return day.day in self.month_days or day.day - size - 1 in self.month_days

    def _fits_year_day(self, day: dt.date) -> bool:
        number = day.timetuple().tm_yday
        return number in self.year_days or number - days_in_year(day.year) - 1 in self.year_days

    def _fits_week_number(self, day: dt.date) -> bool:
        # A week belongs to the year that holds at least four of its days.
        begin = self._week_of(day)
        year = (begin + dt.timedelta(days=3)).year
        number = (begin - self._first_week(year)).days // 7 + 1
        weeks = (self._first_week(year + 1) - self._first_week(year)).days // 7
        return number in self.week_numbers or number - weeks - 1 in self.week_numbers

    def _first_week(self, year: int) -> dt.date:
        return self._week_of(dt.date(year, 1, 4))


@lru_cache(maxsize=4096)
def _last_day_of_count(plan: Plan) -> dt.date | None:
    # A count says when the rule ends; found out once, it costs no more than an UNTIL.
    days = islice(plan.days(plan.start, LAST_DAY), max(plan.count or 0, 0))
    ends = deque(days, maxlen=1)
    return ends[0] if ends else None


def _between(values: Iterable[dt.date], first_day: dt.date, last_day: dt.date) -> set[dt.date]:
    return {day for day in map(local_date, values) if first_day <= day <= last_day}
