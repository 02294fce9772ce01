"""Which rules are refused, and why, before anything is expanded.

A rule typed by hand or sent by a script may ask for every second of the 30th of February. Whatever
this module lets through can be expanded fast and means something in a timetable of days.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from django.core.exceptions import ValidationError
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from recurrence import DAILY, MONTHLY, WEEKLY, YEARLY, Recurrence, Rule, to_weekday

from wagtail_quartier.schedules.days import (
    FIRST_YEAR,
    LAST_DAY,
    LAST_YEAR,
    candidate_days,
    recurrence_days,
)
from wagtail_quartier.schedules.text import local_date

MOST_RULES = 10
MOST_DATES = 400
MOST_COUNT = 1000
MOST_INTERVAL = {DAILY: 366, WEEKLY: 104, MONTHLY: 36, YEARLY: 20}
# Enough for the rarest sensible rule, a 29 February met every 28 years by a seven-year rhythm, and
# little enough to be looked through while somebody waits. All rules of a recurrence share it.
DAYS_LOOKED_AT = 12_000

_BOUNDS = {
    "bymonth": (1, 12),
    "bymonthday": (-31, 31),
    "byyearday": (-366, 366),
    "byweekno": (-53, 53),
    "bysetpos": (-366, 366),
}


def refuse_absurd_rule(recurrence: Recurrence) -> None:
    """Raise Django's ``ValidationError`` with all that is wrong with ``recurrence``.

    The messages are in the active language. An empty recurrence is in order here; whether a rule
    is required is for the field to say. Takes a few milliseconds at most.
    """
    errors = list(_size_errors(recurrence))
    if not errors:
        errors = list(_date_errors(recurrence))
        for rule in (*recurrence.rrules, *recurrence.exrules):
            errors.extend(_rule_errors(rule, recurrence))
    if not errors and not _has_a_date(recurrence):
        errors = [
            ValidationError(_("There is no date on which this takes place."), code="no_dates")
        ]
    if errors:
        raise ValidationError(errors)


def _size_errors(recurrence: Recurrence) -> list[ValidationError]:
    errors = []
    if len(recurrence.rrules) + len(recurrence.exrules) > MOST_RULES:
        errors.append(
            ValidationError(
                ngettext(
                    "At most %(most)s rule can be combined.",
                    "At most %(most)s rules can be combined.",
                    MOST_RULES,
                ),
                code="too_many_rules",
                params={"most": MOST_RULES},
            )
        )
    if max(len(recurrence.rdates), len(recurrence.exdates)) > MOST_DATES:
        errors.append(
            ValidationError(
                ngettext(
                    "At most %(most)s single date can be given.",
                    "At most %(most)s single dates can be given.",
                    MOST_DATES,
                ),
                code="too_many_dates",
                params={"most": MOST_DATES},
            )
        )
    return errors


def _date_errors(recurrence: Recurrence) -> list[ValidationError]:
    errors = []
    days = [recurrence.dtstart, *recurrence.rdates, *recurrence.exdates]
    days.extend(rule.until for rule in (*recurrence.rrules, *recurrence.exrules))
    if any(not FIRST_YEAR <= day.year <= LAST_YEAR for day in days if day is not None):
        errors.append(
            ValidationError(
                _("Dates must lie between the years %(first)s and %(last)s."),
                code="year_out_of_range",
                params={"first": FIRST_YEAR, "last": LAST_YEAR},
            )
        )
    if recurrence.dtend is not None:
        errors.append(ValidationError(_("Give the last day as UNTIL, not as DTEND."), code="dtend"))
    if recurrence.dtstart is None and (recurrence.rrules or recurrence.exrules):
        errors.append(ValidationError(_("Say on which day the rule starts."), code="start_missing"))
    return errors


def _rule_errors(rule: Rule, recurrence: Recurrence) -> list[ValidationError]:
    if rule.freq not in MOST_INTERVAL or rule.byhour or rule.byminute or rule.bysecond:
        # Nothing else can be asked of such a rule.
        message = _("A rule gives days, not hours or minutes: the times have fields of their own.")
        return [ValidationError(message, code="finer_than_daily")]
    errors = []
    most = MOST_INTERVAL[rule.freq]
    if not 1 <= rule.interval <= most:
        errors.append(
            ValidationError(
                _("The interval must be a number from 1 to %(most)s."),
                code="interval",
                params={"most": most},
            )
        )
    if rule.count is not None and not 1 <= rule.count <= MOST_COUNT:
        errors.append(
            ValidationError(
                _("The number of times must be from 1 to %(most)s."),
                code="count",
                params={"most": MOST_COUNT},
            )
        )
    if rule.count is not None and rule.until is not None:
        errors.append(
            ValidationError(
                _("Give either the last day or the number of times, not both."),
                code="count_and_until",
            )
        )
    if rule.until is not None and recurrence.dtstart and rule.until < recurrence.dtstart:
        errors.append(
            ValidationError(
                _("The last day (%(until)s) lies before the first day (%(start)s)."),
                code="until_before_start",
                params={
                    "until": date_format(rule.until, "SHORT_DATE_FORMAT"),
                    "start": date_format(recurrence.dtstart, "SHORT_DATE_FORMAT"),
                },
            )
        )
    if not _parts_in_bounds(rule):
        message = _("A number in the rule is outside of what a calendar has.")
        errors.append(ValidationError(message, code="out_of_bounds"))
    if not errors and recurrence.dtstart and rule in recurrence.rrules:
        errors.extend(_never_errors(rule, recurrence))
    return errors


def _never_errors(rule: Rule, recurrence: Recurrence) -> list[ValidationError]:
    start = local_date(recurrence.dtstart)
    budget = DAYS_LOOKED_AT // len(recurrence.rrules)
    if any(candidate_days(rule, start, LAST_DAY, budget)):
        return []
    message = _("The rule never comes true between its first and its last day.")
    if rule.bymonth and rule.bymonthday:
        message = _("The rule never comes true: the calendar has no such day in that month.")
    return [ValidationError(message, code="never")]


def _parts_in_bounds(rule: Rule) -> bool:
    for name, (least, most) in _BOUNDS.items():
        for number in getattr(rule, name) or ():
            if not least <= number <= most or number == 0:
                return False
    return all(
        -53 <= (to_weekday(day).index or 0) <= 53
        and not (to_weekday(day).index and rule.freq in (WEEKLY, DAILY))
        for day in rule.byday or ()
    )


def _has_a_date(recurrence: Recurrence) -> bool:
    """Whether the exceptions leave anything; only looked into where they might not."""
    if not recurrence:
        return True
    if not recurrence.exdates and not recurrence.exrules:
        return bool(recurrence.rrules or recurrence.rdates)
    first_days = [local_date(day) for day in (recurrence.dtstart, *recurrence.rdates) if day]
    if not first_days:
        return False
    rules = len(recurrence.rrules) + len(recurrence.exrules)
    spans = _growing_spans(min(first_days), DAYS_LOOKED_AT // max(rules, 1))
    if any(recurrence_days(recurrence, first, last) for first, last in spans):
        return True
    # An extra date may lie beyond what was looked through.
    return any(recurrence_days(recurrence, day, day) for day in map(local_date, recurrence.rdates))


def _growing_spans(first_day: dt.date, most_days: int) -> Iterator[tuple[dt.date, dt.date]]:
    """The ``most_days`` from ``first_day`` on, in spans that double."""
    end = first_day + dt.timedelta(days=most_days)
    length = dt.timedelta(days=62)
    while first_day <= end:
        last_day = min(first_day + length, end)
        yield first_day, last_day
        first_day, length = last_day + dt.timedelta(days=1), length * 2
