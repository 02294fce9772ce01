"""A rule in words: "every 1st and 3rd Tuesday of the month, 14:00–16:00".

Each form is one whole phrase for the translators, with places for weekdays, numbers and dates;
what restricts a rule (times, months, a last day, exceptions) is again a whole phrase with a place
for the rule. What cannot be said is shown as the text of RFC 5545 rather than said wrongly.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from django.utils.formats import time_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext
from recurrence import DAILY, MONTHLY, WEEKLY, YEARLY, Recurrence, Rule

from wagtail_quartier.schedules.canonical import explicit_recurrence, is_drawn_from_parts
from wagtail_quartier.schedules.text import write_recurrence
from wagtail_quartier.schedules.weekdays import beginning, every, on, places
from wagtail_quartier.schedules.words import (
    CannotSay,
    days_of_year,
    full_date,
    in_one_direction,
    listed,
    month_day,
    months,
)

# More single dates than this are counted instead of listed.
MOST_LISTED = 6

Times = tuple[dt.time | None, dt.time | None]


def rule_sentence(
    recurrence: Recurrence,
    start_time: dt.time | None = None,
    end_time: dt.time | None = None,
    today: dt.date | None = None,
) -> str:
    """Return the rule in the active language, with its times of the local wall clock.

    ``end_time`` may be None (open end), and ``start_time`` too (no times are said). Single dates
    and exceptions before ``today`` are left out, where it is given. An empty rule gives an empty
    text; one that cannot be said gives its RFC 5545 text, without times.
    """
    if not recurrence:
        return ""
    try:
        return _sentence(explicit_recurrence(recurrence), (start_time, end_time), today)
    except CannotSay:
        return write_recurrence(recurrence)


def _sentence(value: Recurrence, times: Times, today: dt.date | None) -> str:
    if value.exrules or value.dtend is not None or not (value.rrules or value.rdates):
        raise CannotSay
    if not value.rrules:
        days = [day for day in value.rdates if day not in value.exdates]
        return _with_times(_on_days(_from_today(days, today) or _from_today(days, None)), times)
    if len(value.rrules) == 1:
        sentence = _bounded(value.rrules[0], _with_times(_rule(value.rrules[0]), times))
    else:
        # The times hold for all of the rules and come once, after them.
        sentence = _with_times(listed(_bounded(rule, _rule(rule)) for rule in value.rrules), times)
    extra, except_days = _from_today(value.rdates, today), _from_today(value.exdates, today)
    if extra:
        sentence = _and_also(sentence, extra)
    return _except(sentence, except_days) if except_days else sentence


def _bounded(rule: Rule, sentence: str) -> str:
    if rule.count is not None:
        return ngettext("%(rule)s, %(count)s time", "%(rule)s, %(count)s times", rule.count) % {
            "rule": sentence,
            "count": rule.count,
        }
    if rule.until is not None:
        return _("%(rule)s, until %(day)s") % {"rule": sentence, "day": full_date(rule.until)}
    return sentence


def _rule(rule: Rule) -> str:
    if rule.freq == DAILY:
        return _in_months(_daily(rule), rule)
    if rule.freq == WEEKLY:
        return _in_months(_weekly(rule), rule)
    if rule.freq == MONTHLY:
        return _in_months(_monthly(rule), rule)
    if rule.freq == YEARLY and rule.bymonth:
        return _yearly(rule)
    raise CannotSay


def _daily(rule: Rule) -> str:
    _only(rule, "bymonth")
    if rule.interval == 1:
        return _("every day")
    return ngettext("every %(interval)s day", "every %(interval)s days", rule.interval) % {
        "interval": rule.interval
    }


def _weekly(rule: Rule) -> str:
    _only(rule, "byday", "bymonth")
    numbers = [day.number for day in rule.byday]
    if rule.interval != 1:
        return ngettext(
            "every %(interval)s week on %(weekdays)s",
            "every %(interval)s weeks on %(weekdays)s",
            rule.interval,
        ) % {"interval": rule.interval, "weekdays": on(numbers)}
    if len(numbers) == 7:
        return _("every day")
    if len(numbers) > 2 and numbers[-1] - numbers[0] == len(numbers) - 1:
        return _("every day from %(first)s to %(last)s") % {
            "first": beginning(numbers[0]),
            "last": on(numbers[-1:]),
        }
    return _("every %(weekdays)s") % {"weekdays": every(numbers)}


def _monthly(rule: Rule) -> str:
    if rule.bymonthday:
        _only(rule, "bymonthday", "bymonth")
        days = listed(map(month_day, rule.bymonthday))
        if rule.interval == 1:
            return _("on the %(days)s of every month") % {"days": days}
        return ngettext(
            "every %(interval)s month on the %(days)s",
            "every %(interval)s months on the %(days)s",
            rule.interval,
        ) % {"interval": rule.interval, "days": days}
    _only(rule, "byday", "bymonth")
    nth = _nth_weekdays(rule)
    if rule.interval == 1:
        return _("every %(weekdays)s of the month") % {"weekdays": nth}
    return ngettext(
        "every %(interval)s month on the %(weekdays)s",
        "every %(interval)s months on the %(weekdays)s",
        rule.interval,
    ) % {"interval": rule.interval, "weekdays": nth}


def _yearly(rule: Rule) -> str:
    if rule.bymonthday:
        _only(rule, "bymonthday", "bymonth")
        days = days_of_year(rule.bymonth, rule.bymonthday)
        if rule.interval == 1:
            return _("every year on %(days)s") % {"days": days}
        return ngettext(
            "every %(interval)s year on %(days)s",
            "every %(interval)s years on %(days)s",
            rule.interval,
        ) % {"interval": rule.interval, "days": days}
    _only(rule, "byday", "bymonth")
    named = {"weekdays": _nth_weekdays(rule), "months": months(rule.bymonth)}
    if rule.interval == 1:
        return _("every year on the %(weekdays)s of %(months)s") % named
    return ngettext(
        "every %(interval)s year on the %(weekdays)s of %(months)s",
        "every %(interval)s years on the %(weekdays)s of %(months)s",
        rule.interval,
    ) % {"interval": rule.interval, **named}


def _nth_weekdays(rule: Rule) -> str:
    """The weekdays with their places: "1st and 3rd Tuesday", "1st Monday and last Friday"."""
    indexes: dict[int, list[int]] = {}
    for day in rule.byday:
        if not day.index:
            raise CannotSay
        indexes.setdefault(day.number, []).append(day.index)
    by_places: dict[str, list[int]] = {}
    for number, its_indexes in indexes.items():
        # Weekdays share their places only where the words for them are the same.
        by_places.setdefault(places(number, its_indexes), []).append(number)
    return listed(
        _("%(places)s %(weekdays)s") % {"places": words, "weekdays": on(numbers)}
        for words, numbers in by_places.items()
    )


def _with_times(sentence: str, times: Times) -> str:
    start_time, end_time = times
    if start_time is None:
        return sentence
    # Translators: how a time of the day is written, in the letters of Django's "time" filter.
    wanted = pgettext("format of a time", "H:i")
    start = time_format(start_time, wanted)
    if end_time is None:
        return _("%(rule)s, from %(start)s") % {"rule": sentence, "start": start}
    end = time_format(end_time, wanted)
    said = _("%(rule)s, %(start)s–%(end)s") % {"rule": sentence, "start": start, "end": end}
    return in_one_direction(said)


def _in_months(sentence: str, rule: Rule) -> str:
    if not rule.bymonth:
        return sentence
    return _("%(rule)s, in %(months)s") % {"rule": sentence, "months": months(rule.bymonth)}


def _on_days(days: Sequence[dt.date]) -> str:
    if not days:
        raise CannotSay
    if len(days) > MOST_LISTED:
        return ngettext(
            "on %(count)s date from %(first)s to %(last)s",
            "on %(count)s dates from %(first)s to %(last)s",
            len(days),
        ) % {"count": len(days), "first": full_date(days[0]), "last": full_date(days[-1])}
    return _("on %(days)s") % {"days": listed(map(full_date, days))}


def _and_also(sentence: str, days: Sequence[dt.date]) -> str:
    if len(days) > MOST_LISTED:
        return ngettext(
            "%(rule)s, and on %(count)s more date",
            "%(rule)s, and on %(count)s more dates",
            len(days),
        ) % {"rule": sentence, "count": len(days)}
    return _("%(rule)s, and also on %(days)s") % {
        "rule": sentence,
        "days": listed(map(full_date, days)),
    }


def _except(sentence: str, days: Sequence[dt.date]) -> str:
    if len(days) > MOST_LISTED:
        return ngettext(
            "%(rule)s, except on %(count)s date",
            "%(rule)s, except on %(count)s dates",
            len(days),
        ) % {"rule": sentence, "count": len(days)}
    return _("%(rule)s, except on %(days)s") % {
        "rule": sentence,
        "days": listed(map(full_date, days)),
    }


def _from_today(days: Iterable[dt.datetime], today: dt.date | None) -> list[dt.date]:
    return [day.date() for day in days if today is None or day.date() >= today]


def _only(rule: Rule, *names: str) -> None:
    if not is_drawn_from_parts(rule, *names):
        raise CannotSay
