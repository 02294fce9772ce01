"""A rule in words: "every 1st and 3rd Tuesday of the month, 14:00–16:00".

Each form is one whole phrase for the translators, with places for weekdays, numbers and dates;
what restricts a rule (an interval, months, a last day, exceptions) is again a whole phrase with a
place for the rule. Names of weekdays and months are Django's own. What cannot be said is shown as
the text of RFC 5545 rather than said wrongly.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

from django.utils.dates import MONTHS, WEEKDAYS
from django.utils.formats import date_format, time_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext
from recurrence import DAILY, MONTHLY, WEEKLY, YEARLY, Recurrence, Rule

from wagtail_quartier.schedules.canonical import explicit_recurrence, is_drawn_from_parts
from wagtail_quartier.schedules.text import write_recurrence

# More single dates than this are counted instead of listed.
MOST_LISTED = 6


class _CannotSay(ValueError):
    """The rule has no sentence."""


def rule_sentence(
    recurrence: Recurrence,
    start_time: dt.time | None = None,
    end_time: dt.time | None = None,
    today: dt.date | None = None,
) -> str:
    """Return the rule in the active language, with its times of the local wall clock.

    ``end_time`` may be None (open end), and ``start_time`` too (no times are said). Single dates
    and exceptions before ``today`` are left out, where it is given. An empty rule gives an empty
    text; one that cannot be said gives its RFC 5545 text.
    """
    if not recurrence:
        return ""
    value = explicit_recurrence(recurrence)
    try:
        sentence = _sentence(value, today)
    except _CannotSay:
        sentence = write_recurrence(recurrence)
    return _with_times(sentence, start_time, end_time)


def _sentence(value: Recurrence, today: dt.date | None) -> str:
    if value.exrules or value.dtend is not None:
        raise _CannotSay
    extra, except_days = _from_today(value.rdates, today), _from_today(value.exdates, today)
    if not value.rrules:
        if not value.rdates:
            raise _CannotSay
        excluded = set(value.exdates)
        listed = extra or [day.date() for day in value.rdates]
        return _on_days([day for day in listed if dt.datetime(*day.timetuple()[:3]) not in excluded])
    sentence = _listed([_bounded_rule(rule) for rule in value.rrules])
    if extra:
        sentence = _and_also(sentence, extra)
    if except_days:
        sentence = _except(sentence, except_days)
    return sentence


def _bounded_rule(rule: Rule) -> str:
    sentence = _rule(rule)
    if rule.count is not None:
        return ngettext(
            "%(rule)s, %(count)s time", "%(rule)s, %(count)s times", rule.count
        ) % {"rule": sentence, "count": rule.count}
    if rule.until is not None:
        return _("%(rule)s, until %(day)s") % {"rule": sentence, "day": _day(rule.until)}
    return sentence


def _rule(rule: Rule) -> str:
    said = {DAILY: _daily, WEEKLY: _weekly, MONTHLY: _monthly, YEARLY: _yearly}.get(rule.freq)
    if said is None:
        raise _CannotSay
    return said(rule)


def _daily(rule: Rule) -> str:
    _only(rule, "bymonth")
    sentence = _("every day")
    if rule.interval != 1:
        sentence = ngettext(
            "every %(interval)s day", "every %(interval)s days", rule.interval
        ) % {"interval": rule.interval}
    return _in_months(sentence, rule.bymonth)


def _weekly(rule: Rule) -> str:
    _only(rule, "byday", "bymonth")
    numbers = [day.number for day in rule.byday]
    if rule.interval != 1:
        sentence = ngettext(
            "every %(interval)s week on %(weekdays)s",
            "every %(interval)s weeks on %(weekdays)s",
            rule.interval,
        ) % {"interval": rule.interval, "weekdays": _weekdays(numbers)}
    elif len(numbers) == len(WEEKDAYS):
        sentence = _("every day")
    elif len(numbers) > 2 and numbers[-1] - numbers[0] == len(numbers) - 1:
        sentence = _("every day from %(first)s to %(last)s") % {
            "first": WEEKDAYS[numbers[0]],
            "last": WEEKDAYS[numbers[-1]],
        }
    else:
        sentence = _("every %(weekdays)s") % {"weekdays": _weekdays(numbers)}
    return _in_months(sentence, rule.bymonth)


def _monthly(rule: Rule) -> str:
    if rule.bymonthday:
        _only(rule, "bymonthday", "bymonth")
        return _in_months(_monthly_by_date(rule), rule.bymonth)
    _only(rule, "byday", "bymonth")
    nth = _nth_weekdays(rule)
    sentence = _("every %(weekdays)s of the month") % {"weekdays": nth}
    if rule.interval != 1:
        sentence = ngettext(
            "every %(interval)s month on the %(weekdays)s",
            "every %(interval)s months on the %(weekdays)s",
            rule.interval,
        ) % {"interval": rule.interval, "weekdays": nth}
    return _in_months(sentence, rule.bymonth)


def _monthly_by_date(rule: Rule) -> str:
    days = _listed([_ordinal_day(number) for number in rule.bymonthday])
    if rule.interval != 1:
        return ngettext(
            "every %(interval)s month on the %(days)s",
            "every %(interval)s months on the %(days)s",
            rule.interval,
        ) % {"interval": rule.interval, "days": days}
    return _("on the %(days)s of every month") % {"days": days}


def _yearly(rule: Rule) -> str:
    if not rule.bymonth:
        raise _CannotSay
    if rule.bymonthday:
        _only(rule, "bymonthday", "bymonth")
        if min(rule.bymonthday) < 1:
            raise _CannotSay
        # A leap year has all the days there are.
        days = _listed(
            [
                date_format(dt.date(2024, month, day), "MONTH_DAY_FORMAT")
                for month in rule.bymonth
                for day in rule.bymonthday
                if _exists(month, day)
            ]
        )
    else:
        _only(rule, "byday", "bymonth")
        days = _("%(weekdays)s of %(months)s") % {
            "weekdays": _nth_weekdays(rule),
            "months": _listed([str(MONTHS[month]) for month in rule.bymonth]),
        }
    if rule.interval == 1:
        if rule.bymonthday:
            return _("every year on %(days)s") % {"days": days}
        return _("every year on the %(days)s") % {"days": days}
    if rule.bymonthday:
        sentence = ngettext(
            "every %(interval)s year on %(days)s",
            "every %(interval)s years on %(days)s",
            rule.interval,
        )
    else:
        sentence = ngettext(
            "every %(interval)s year on the %(days)s",
            "every %(interval)s years on the %(days)s",
            rule.interval,
        )
    return sentence % {"interval": rule.interval, "days": days}


def _nth_weekdays(rule: Rule) -> str:
    """The weekdays with their places: "1st and 3rd Tuesday", "1st Monday and last Friday"."""
    places: dict[int, list[int]] = {}
    for day in rule.byday:
        if not day.index:
            raise _CannotSay
        places.setdefault(day.number, []).append(day.index)
    by_place: dict[tuple[int, ...], list[int]] = {}
    for number, indexes in places.items():
        by_place.setdefault(tuple(indexes), []).append(number)
    return _listed(
        [
            _("%(places)s %(weekdays)s")
            % {"places": _listed(map(_place, indexes)), "weekdays": _weekdays(numbers)}
            for indexes, numbers in by_place.items()
        ]
    )


def _place(index: int) -> str:
    said = {
        1: pgettext("weekday of the month", "1st"),
        2: pgettext("weekday of the month", "2nd"),
        3: pgettext("weekday of the month", "3rd"),
        4: pgettext("weekday of the month", "4th"),
        5: pgettext("weekday of the month", "5th"),
        -1: pgettext("weekday of the month", "last"),
        -2: pgettext("weekday of the month", "last but one"),
    }
    if index not in said:
        raise _CannotSay
    return said[index]


def _ordinal_day(number: int) -> str:
    if number == -1:
        return pgettext("day of the month", "last day")
    if number < 1:
        raise _CannotSay
    if number in (1, 21, 31):
        return pgettext("day of the month", "%(day)sst") % {"day": number}
    if number in (2, 22):
        return pgettext("day of the month", "%(day)snd") % {"day": number}
    if number in (3, 23):
        return pgettext("day of the month", "%(day)srd") % {"day": number}
    return pgettext("day of the month", "%(day)sth") % {"day": number}


def _with_times(sentence: str, start_time: dt.time | None, end_time: dt.time | None) -> str:
    if start_time is None:
        return sentence
    # Translators: how times of the day are written, in the letters of Django's "time" filter.
    wanted = pgettext("format of a time", "H:i")
    start = time_format(start_time, wanted)
    if end_time is None:
        return _("%(rule)s, from %(start)s") % {"rule": sentence, "start": start}
    end = time_format(end_time, wanted)
    return _("%(rule)s, %(start)s–%(end)s") % {"rule": sentence, "start": start, "end": end}


def _in_months(sentence: str, months: Sequence[int]) -> str:
    if not months:
        return sentence
    names = _listed([str(MONTHS[month]) for month in months])
    return _("%(rule)s, in %(months)s") % {"rule": sentence, "months": names}


def _on_days(days: Sequence[dt.date]) -> str:
    if not days:
        raise _CannotSay
    if len(days) > MOST_LISTED:
        return ngettext(
            "on %(count)s date from %(first)s to %(last)s",
            "on %(count)s dates from %(first)s to %(last)s",
            len(days),
        ) % {"count": len(days), "first": _day(days[0]), "last": _day(days[-1])}
    return _("on %(days)s") % {"days": _listed(map(_day, days))}


def _and_also(sentence: str, days: Sequence[dt.date]) -> str:
    if len(days) > MOST_LISTED:
        return ngettext(
            "%(rule)s, and on %(count)s more date",
            "%(rule)s, and on %(count)s more dates",
            len(days),
        ) % {"rule": sentence, "count": len(days)}
    return _("%(rule)s, and also on %(days)s") % {
        "rule": sentence,
        "days": _listed(map(_day, days)),
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
        "days": _listed(map(_day, days)),
    }


def _weekdays(numbers: Iterable[int]) -> str:
    return _listed([str(WEEKDAYS[number]) for number in numbers])


def _listed(items: Iterable[str]) -> str:
    """Items one after the other, as the language lists things."""
    *firsts, last = items
    if not firsts:
        return last
    return _("%(items)s and %(last)s") % {
        "items": pgettext("between the items of a list", ", ").join(firsts),
        "last": last,
    }


def _day(day: dt.date) -> str:
    return date_format(day, "DATE_FORMAT")


def _from_today(days: Iterable[dt.datetime], today: dt.date | None) -> list[dt.date]:
    return [day.date() for day in days if today is None or day.date() >= today]


def _exists(month: int, day: int) -> bool:
    try:
        dt.date(2024, month, day)
    except ValueError:
        return False
    return True


def _only(rule: Rule, *names: str) -> None:
    if not is_drawn_from_parts(rule, *names):
        raise _CannotSay
