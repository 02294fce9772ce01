"""A time zone as iCalendar explains it: the changes of the clocks that a calendar needs.

Where the clocks change by one rule for years, such as on the last Sunday of March, the rule is
written, so that a subscriber's endless series stays right; otherwise the changes themselves.
"""

from __future__ import annotations

import calendar
import datetime as dt
from collections import defaultdict
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

#: So many years after the calendar's last date the changes of the clocks are looked up.
YEARS_AHEAD = 10
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")

#: Offset before, offset after, abbreviation after, and whether it is summer time.
Change = tuple[dt.timedelta, dt.timedelta, str, bool]


@lru_cache(maxsize=32)
def time_zone(name: str, first_day: dt.date, last_day: dt.date) -> Timezone:
    """Return the VTIMEZONE of an IANA zone for a calendar from ``first_day`` to ``last_day``.

    The last change before ``first_day`` is in it. Follows RFC 5545, section 3.6.5: a change
    begins at the wall-clock time before it. Raises ``ZoneInfoNotFoundError``.
    """
    zone = ZoneInfo(name)
    changes = _changes(zone, first_day.year - 1, last_day.year + YEARS_AHEAD)
    component = Timezone()
    component.add("TZID", name)
    for change, moments in changes.items():
        component.add_component(_observance(change, moments, last_day.year + YEARS_AHEAD))
    return component


def _observance(change: Change, moments: list[dt.datetime], last_year: int) -> Any:
    before, after, abbreviation, is_summer = change
    part = TimezoneDaylight() if is_summer else TimezoneStandard()
    part.add("DTSTART", moments[0])
    part.add("TZOFFSETFROM", before)
    part.add("TZOFFSETTO", after)
    part.add("TZNAME", abbreviation)
    rule = _yearly_rule(moments, last_year)
    if rule:
        part.add("RRULE", rule)
    elif moments[1:]:
        part.add("RDATE", moments[1:])
    return part


def _changes(zone: ZoneInfo, first_year: int, last_year: int) -> dict[Change, list[dt.datetime]]:
    """The wall-clock times before each change from the first to the last year, by kind."""
    moment = dt.datetime(first_year, 1, 1, tzinfo=dt.UTC)
    end = dt.datetime(last_year, 12, 31, tzinfo=dt.UTC)
    local = moment.astimezone(zone)
    offset = local.utcoffset() or dt.timedelta()
    # What is in force before the first change.
    begin = (offset, offset, local.tzname() or name_of(offset), bool(local.dst()))
    found: dict[Change, list[dt.datetime]] = defaultdict(list)
    found[begin].append(local.replace(tzinfo=None))
    while moment < end:
        following = moment + dt.timedelta(days=7)
        after = following.astimezone(zone).utcoffset() or dt.timedelta()
        if after != offset:
            instant = _instant(zone, moment, following)
            then = instant.astimezone(zone)
            change = (offset, after, then.tzname() or name_of(after), bool(then.dst()))
            found[change].append((instant + offset).replace(tzinfo=None))
            offset = after
        moment = following
    return found


def name_of(offset: dt.timedelta) -> str:
    """Return a name for an offset that has none: ``UTC+02:00``."""
    return dt.timezone(offset).tzname(None)


def _instant(zone: ZoneInfo, before: dt.datetime, after: dt.datetime) -> dt.datetime:
    """The first minute with the offset of ``after``, by halving."""
    new = after.astimezone(zone).utcoffset()
    low, high = 0, int((after - before).total_seconds() // 60)
    while low + 1 < high:
        middle = (low + high) // 2
        if (before + dt.timedelta(minutes=middle)).astimezone(zone).utcoffset() == new:
            high = middle
        else:
            low = middle
    return before + dt.timedelta(minutes=high)


def _yearly_rule(moments: list[dt.datetime], last_year: int) -> dict[str, Any] | None:
    """The rule by which the clocks change every year, where there is one."""
    years = list(range(moments[0].year, last_year + 1))
    if len(years) < YEARS_AHEAD or [moment.year for moment in moments] != years:
        return None
    if len({(moment.month, moment.weekday(), moment.time()) for moment in moments}) != 1:
        return None
    from_front = {(moment.day - 1) // 7 + 1 for moment in moments}
    from_back = {(_days_in_month(moment) - moment.day) // 7 + 1 for moment in moments}
    weekday = WEEKDAYS[moments[0].weekday()]
    if len(from_back) == 1:
        byday = f"-{from_back.pop()}{weekday}"
    elif len(from_front) == 1:
        byday = f"{from_front.pop()}{weekday}"
    else:
        return None
    return {"FREQ": "YEARLY", "BYMONTH": moments[0].month, "BYDAY": byday}


def _days_in_month(moment: dt.datetime) -> int:
    return calendar.monthrange(moment.year, moment.month)[1]
