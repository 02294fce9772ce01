"""The pieces of an ``opening_hours`` value: days, times, and the rules that repeat."""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from wagtail_quartier.exports.painted_days import (
    DAY,
    HOUR,
    OPEN,
    Stroke,
    painted,
)
from wagtail_quartier.exports.regular_hours import Nth, Regular, Times, spans_of, weekly_times
from wagtail_quartier.schedules.rules import ONE_DAY

WEEKDAYS = ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class _Frame(NamedTuple):
    """What rules have in common that can be written as one."""

    first: dt.date | None
    last: dt.date | None
    months: tuple[int, ...]


def rule_texts(
    rules: Iterable[Regular], state: int, today: dt.date, words_of_state: str
) -> list[str]:
    """Return the rules with ``state`` as texts, those that can be written as one as one.

    A range of dates begins ``today`` where it has begun already. ``words_of_state`` is what
    stands after the times.
    """
    found: list[str] = []
    framed: dict[_Frame, list[Regular]] = defaultdict(list)
    for rule in rules:
        if rule.stroke.state == state:
            frame = _Frame(rule.first, rule.last, tuple(sorted(rule.months)))
            framed[frame].append(rule)
    for frame, members in framed.items():
        # What began yesterday evening may still be going on.
        overnight = any(rule.stroke.end > DAY for rule in members)
        when = _when(frame, today - ONE_DAY if overnight else today)
        weekly = [(_ranges(days, WEEKDAYS), spans) for days, spans in weekly_times(members)]
        for days, spans in [*weekly, *_monthly(members)]:
            found.append(" ".join(filter(None, [when, days, times(spans), words_of_state])))
    return found


def covered_left_out(rules: Sequence[Regular]) -> list[Regular]:
    """Return the rules without those days on which others, always in force, are open anyway."""
    always = [
        rule
        for rule in rules
        if rule.is_weekly and not rule.first and not rule.last and rule.stroke.state == OPEN
    ]
    found: list[Regular] = []
    for rule in rules:
        if rule in always:
            found.append(rule)
            continue
        weekdays = frozenset(day for day in rule.weekdays if not _is_covered(rule, day, always))
        nth = frozenset(pair for pair in rule.nth if not _is_covered(rule, pair[0], always))
        if weekdays or nth:
            found.append(replace(rule, weekdays=weekdays, nth=nth))
    return found


def times(spans: Iterable[tuple[int, int]]) -> str:
    """Return spans of minutes from midnight as times; what ends after midnight wraps around."""
    return ",".join(f"{_clock(begin)}-{_clock(_end(begin, end))}" for begin, end in spans)


def date(day: dt.date) -> str:
    """Return a date as the notation writes it."""
    return f"{day.year} {MONTHS[day.month - 1]} {day.day:02}"


def date_range(first: dt.date, last: dt.date) -> str:
    """Return a range of dates, both inclusive, or the one date it is."""
    return date(first) if first == last else f"{date(first)}-{date(last)}"


def comment(text: str, most_letters: int = 60) -> str:
    """Return ``text`` as a comment: without line breaks and quotation marks, and not too long."""
    plain = " ".join(re.sub(r'[\x00-\x1f\x7f-\x9f"\\]', " ", text).split())
    if len(plain) > most_letters:
        plain = f"{plain[: most_letters - 1].rstrip()}…"
    return f'"{plain}"' if plain else ""


def _is_covered(rule: Regular, weekday: int, always: Iterable[Regular]) -> bool:
    begin, end, _state = rule.stroke
    others = [
        other.stroke
        for other in always
        if weekday in other.weekdays and (other.on_public_holidays or not rule.on_public_holidays)
    ]
    return all(minute == OPEN for minute in painted(others)[begin:end])


def _monthly(rules: Iterable[Regular]) -> list[tuple[str, Times]]:
    by_pair: dict[Nth, list[Stroke]] = defaultdict(list)
    for rule in rules:
        for pair in rule.nth:
            by_pair[pair].append(rule.stroke)
    by_times: dict[Times, dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    for weekday, place in sorted(by_pair, key=lambda pair: (pair[0], pair[1] < 0, pair[1])):
        by_times[spans_of(by_pair[weekday, place])][weekday].append(place)
    return [
        (
            ",".join(
                f"{WEEKDAYS[weekday]}[{','.join(map(str, places))}]"
                for weekday, places in by_weekday.items()
            ),
            spans,
        )
        for spans, by_weekday in by_times.items()
    ]


def _when(frame: _Frame, today: dt.date) -> str:
    if frame.months:
        return _ranges([month - 1 for month in frame.months], MONTHS)
    if frame.last is None:
        return ""
    return date_range(frame.first or today, frame.last)


def _ranges(numbers: Sequence[int], names: Sequence[str]) -> str:
    """``Mo-We,Fr``: three and more in a row as a range."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ",".join(
        f"{names[run[0]]}-{names[run[-1]]}" if len(run) > 2 else ",".join(names[n] for n in run)
        for run in runs
    )


def _end(begin: int, end: int) -> int:
    # A full day and more keeps counting beyond 24:00; "22:00-02:00" is what people know.
    return end - DAY if end > DAY and end - begin < DAY else end


def _clock(minute: int) -> str:
    return f"{minute // HOUR:02}:{minute % HOUR:02}"
