"""The stored form of a rule: the text of RFC 5545, with local dates and nothing but dates.

A rule is written as ``DTSTART;VALUE=DATE:20261103`` and ``RRULE:FREQ=WEEKLY;UNTIL=20270331``:
calendar dates without time and zone, so that no clock change, no server and no editor's own time
zone can move them. ``recurrence.deserialize`` reads the same text.

Text from elsewhere is read too. A date-time in UTC (as django-recurrence writes it) becomes the
date it has in the given zone, except midnight UTC, which is that date itself: django-recurrence's
own form writes exclusions like this and means the day.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable

from recurrence import DeserializationError, Recurrence, Rule, Weekday, to_weekday

_PROPERTY = re.compile(r"(DTSTART|DTEND|RRULE|EXRULE|RDATE|EXDATE)(;[^:]*)?:(.*)")
_DATE = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})(Z)?)?")
_NUMBER_LISTS = tuple(name for name in Rule.byparams if name != "byday")
_UTC = dt.UTC


def read_recurrence(text: str, zone: dt.tzinfo = _UTC) -> Recurrence:
    """Read RFC 5545 recurrence properties into a ``Recurrence`` of naive local dates.

    ``zone`` decides which date an instant in UTC falls on. Raises ``DeserializationError`` (a
    Django ``ValidationError``) for text that is no recurrence.
    """
    parts: dict[str, list[dt.date]] = {"DTSTART": [], "DTEND": [], "RDATE": [], "EXDATE": []}
    rules: dict[str, list[Rule]] = {"RRULE": [], "EXRULE": []}
    for line in _unfolded(text):
        found = _PROPERTY.fullmatch(line)
        if found is None:
            raise DeserializationError(f"malformed data: {line!r}")
        label, _parameters, value = found.groups()
        if not value:
            raise DeserializationError(f"empty property: {label!r}")
        if label in rules:
            rules[label].append(_read_rule(value, zone))
        else:
            parts[label].extend(_read_date(item.strip(), zone) for item in value.split(","))
    return local_recurrence(
        Recurrence(
            dtstart=parts["DTSTART"][0] if parts["DTSTART"] else None,
            dtend=parts["DTEND"][0] if parts["DTEND"] else None,
            rrules=rules["RRULE"],
            exrules=rules["EXRULE"],
            rdates=parts["RDATE"],
            exdates=parts["EXDATE"],
            include_dtstart=False,
        )
    )


def write_recurrence(recurrence: Recurrence) -> str:
    """Write a ``Recurrence`` as RFC 5545 text of local dates, one property a line."""
    value = local_recurrence(recurrence)
    lines = []
    if value.dtstart:
        lines.append(f"DTSTART;VALUE=DATE:{_write_date(value.dtstart)}")
    if value.dtend:
        lines.append(f"DTEND;VALUE=DATE:{_write_date(value.dtend)}")
    lines.extend(f"RRULE:{_write_rule(rule)}" for rule in value.rrules)
    lines.extend(f"EXRULE:{_write_rule(rule)}" for rule in value.exrules)
    # One date a line: django-recurrence keeps only the first entry of a list of extra dates.
    lines.extend(f"RDATE;VALUE=DATE:{_write_date(day)}" for day in value.rdates)
    lines.extend(f"EXDATE;VALUE=DATE:{_write_date(day)}" for day in value.exdates)
    return "\n".join(lines)


def local_recurrence(recurrence: Recurrence, zone: dt.tzinfo = _UTC) -> Recurrence:
    """Return a copy that holds only naive local midnights, sorted and without doubles.

    Aware datetimes become the date they have in ``zone``. ``include_dtstart`` is always off: the
    first day is a date of the rule only where the rule itself says so.
    """
    return Recurrence(
        dtstart=_midnight(recurrence.dtstart, zone),
        dtend=_midnight(recurrence.dtend, zone),
        rrules=[_local_rule(rule, zone) for rule in recurrence.rrules],
        exrules=[_local_rule(rule, zone) for rule in recurrence.exrules],
        rdates=_midnights(recurrence.rdates, zone),
        exdates=_midnights(recurrence.exdates, zone),
        include_dtstart=False,
    )


def local_date(value: dt.date, zone: dt.tzinfo = _UTC) -> dt.date:
    """Return the calendar date that a date, a naive or an aware datetime stands for in ``zone``."""
    if not isinstance(value, dt.datetime):
        return value
    if value.tzinfo is None or value.time() == dt.time():
        return value.date()
    return value.astimezone(zone).date()


def _unfolded(text: str) -> list[str]:
    joined = re.sub(r"\r?\n[ \t]", "", text)
    return [line.strip() for line in joined.splitlines() if line.strip()]


def _read_date(text: str, zone: dt.tzinfo) -> dt.date:
    found = _DATE.fullmatch(text)
    if found is None:
        raise DeserializationError(f"malformed date-time: {text!r}")
    year, month, day, hour, minute, second = map(int, found.groups(default="0")[:6])
    written_in = _UTC if found[7] else None
    try:
        moment = dt.datetime(year, month, day, hour, minute, second, tzinfo=written_in)
        return local_date(moment, zone)
    except (ValueError, OverflowError) as error:
        raise DeserializationError(f"malformed date-time: {text!r}") from error


def _read_rule(text: str, zone: dt.tzinfo) -> Rule:
    values: dict[str, object] = {}
    for item in filter(None, (part.strip() for part in text.split(";"))):
        name, equals, value = item.partition("=")
        if not equals:
            raise DeserializationError(f"missing parameter value: {item!r}")
        key = name.strip().lower()
        try:
            values[key] = _read_parameter(key, value, zone)
        except (ValueError, KeyError) as error:
            raise DeserializationError(f"bad value: {item!r}") from error
    if "freq" not in values:
        raise DeserializationError("frequency parameter missing from rule")
    return Rule(**values)


def _read_parameter(key: str, value: str, zone: dt.tzinfo) -> object:
    items = [item.strip() for item in value.split(",")]
    if key == "freq":
        return Rule.frequencies.index(items[0])
    if key in ("interval", "count"):
        return int(items[0])
    if key == "wkst":
        return to_weekday(items[0]).number
    if key == "until":
        return _read_date(items[0], zone)
    if key == "byday":
        return [to_weekday(item) for item in items]
    if key in _NUMBER_LISTS:
        return [int(item) for item in items]
    raise KeyError(key)


def _write_rule(rule: Rule) -> str:
    values = [f"FREQ={Rule.frequencies[rule.freq]}"]
    if rule.interval != 1:
        values.append(f"INTERVAL={rule.interval}")
    if rule.wkst:
        values.append(f"WKST={Rule.weekdays[rule.wkst]}")
    if rule.count is not None:
        values.append(f"COUNT={rule.count}")
    if rule.until is not None:
        values.append(f"UNTIL={_write_date(rule.until)}")
    if rule.byday:
        values.append("BYDAY=" + ",".join(map(repr, rule.byday)))
    for name in _NUMBER_LISTS:
        numbers = getattr(rule, name)
        if numbers:
            values.append(f"{name.upper()}=" + ",".join(map(str, numbers)))
    return ";".join(values)


def _write_date(day: dt.date) -> str:
    # Not strftime: it drops the leading zeros of years before 1000.
    return f"{day.year:04}{day.month:02}{day.day:02}"


def _local_rule(rule: Rule, zone: dt.tzinfo) -> Rule:
    return Rule(
        rule.freq,
        interval=rule.interval,
        wkst=None if rule.wkst is None else to_weekday(rule.wkst).number or None,
        count=rule.count,
        until=_midnight(rule.until, zone),
        byday=[_plain_weekday(day) for day in rule.byday or ()],
        **{name: list(getattr(rule, name) or ()) for name in _NUMBER_LISTS},
    )


def _plain_weekday(day: object) -> Weekday:
    weekday = to_weekday(day)
    return Weekday(weekday.number, weekday.index or None)


def _midnight(value: dt.date | None, zone: dt.tzinfo) -> dt.datetime | None:
    if value is None:
        return None
    day = local_date(value, zone)
    return dt.datetime.combine(day, dt.time())


def _midnights(values: Iterable[dt.date], zone: dt.tzinfo) -> list[dt.datetime]:
    return sorted({midnight for value in values if (midnight := _midnight(value, zone))})
