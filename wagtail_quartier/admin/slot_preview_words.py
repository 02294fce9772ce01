"""The words in which the panel of a slot speaks of its rule and its dates."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from django.utils.formats import date_format, time_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from wagtail_quartier.admin.regions import region_name
from wagtail_quartier.schedules.sentences import rule_sentence
from wagtail_quartier.schedules.states import Occurrence, State
from wagtail_quartier.schedules.text import write_recurrence
from wagtail_quartier.schedules.words import full_date, in_one_direction
from wagtail_quartier.snippets.office_hours import Slot


@dataclass(frozen=True)
class Message:
    """What is missing in the form, or wrong."""

    text: str
    is_error: bool = False


@dataclass(frozen=True)
class Line:
    """A date, or several in a row that are left out for one reason.

    ``times`` are empty where the slot has none yet, ``remark`` says why the date is left out or
    what is unusual about it.
    """

    day: dt.date
    date: str
    times: str = ""
    remark: str = ""
    happens: bool = True
    number: int = 1


def has_times(slot: Slot) -> bool:
    """Tell whether the form says from when until when."""
    return None not in (slot.start_time, slot.end_time)


def sentence_of(slot: Slot) -> str:
    """Return the rule with its times as a sentence, empty where there is no rule."""
    if not slot.recurrence:
        return ""
    sentence = rule_sentence(slot.recurrence, slot.start_time, slot.end_time)
    if sentence != write_recurrence(slot.recurrence):
        return sentence
    if not has_times(slot):
        return _("a rule kept as text, which only the dates can tell")
    return _("a rule kept as text, which only the dates can tell, %(times)s") % {
        "times": _times(slot.start_time, slot.end_time)
    }


def remarks(slot: Slot, region: str) -> list[str]:
    """Return what else holds: from when until when, and whether also on public holidays.

    ``region`` is where public holidays are left out, such as DE-NW; empty where none is known.
    """
    said = []
    begin = full_date(slot.valid_from) if slot.valid_from else ""
    end = full_date(slot.valid_until) if slot.valid_until else ""
    if begin and end:
        said.append(_("Valid from %(begin)s to %(end)s.") % {"begin": begin, "end": end})
    elif begin:
        said.append(_("Valid from %(begin)s on.") % {"begin": begin})
    elif end:
        said.append(_("Valid until %(end)s.") % {"end": end})
    if slot.on_public_holidays:
        said.append(_("Also on public holidays."))
    elif region:
        name = region_name(region)
        said.append(_("Not on public holidays (%(region)s).") % {"region": name})
    else:
        said.append(
            _("No public holidays are known here: choose a state in the settings, or at the place.")
        )
    return said


def lines_in_words(dates: Sequence[Occurrence], *, with_times: bool) -> list[Line]:
    """Return the lines for dates in their order; those left out in a row become one."""
    lines: list[Line] = []
    for happens_or_why, found in groupby(dates, key=_why_left_out):
        group = list(found)
        if happens_or_why is None:
            lines.extend(_line(occurrence, with_times=with_times) for occurrence in group)
        else:
            lines.append(_left_out(group))
    return lines


def more_left_out(number: int) -> str:
    """Return how many dates are left out beside those that are listed."""
    return ngettext(
        "%(count)s more date is left out.", "%(count)s more dates are left out.", number
    ) % {"count": number}


def said_aloud(sentence: str, lines: Sequence[Line], messages: Sequence[Message]) -> str:
    """Return what a screen reader is told when the panel has changed."""
    errors = [message.text for message in messages if message.is_error]
    if errors:
        return " ".join(errors)
    if not sentence:
        return " ".join(message.text for message in messages)
    following = next((line for line in lines if line.happens), None)
    if following is None:
        return _("%(rule)s. No date is to come.") % {"rule": sentence}
    return _("%(rule)s. Next date: %(date)s.") % {"rule": sentence, "date": following.date}


def _line(occurrence: Occurrence, *, with_times: bool) -> Line:
    remark = ""
    if occurrence.state is State.MOVED and occurrence.other_day:
        remark = _("moved from %(day)s") % {"day": full_date(occurrence.other_day)}
    elif occurrence.state is not State.TAKES_PLACE:
        remark = occurrence.state.label
    return Line(
        day=occurrence.date,
        date=_day(occurrence.date),
        times=_times(occurrence.start, occurrence.end) if with_times else "",
        remark=remark,
    )


def _left_out(group: Sequence[Occurrence]) -> Line:
    first, last = group[0], group[-1]
    if len(group) == 1:
        return Line(first.date, _day(first.date), "", _reason(first), happens=False)
    return Line(
        first.date,
        _("%(first)s to %(last)s") % {"first": _day(first.date), "last": _day(last.date)},
        ngettext("%(count)s date", "%(count)s dates", len(group)) % {"count": len(group)},
        _reason(first),
        happens=False,
        number=len(group),
    )


def _why_left_out(occurrence: Occurrence) -> tuple[State, str, dt.date | None] | None:
    if occurrence.happens:
        return None
    return occurrence.state, occurrence.reason, occurrence.other_day


def _reason(occurrence: Occurrence) -> str:
    reason = occurrence.reason
    if occurrence.state is State.PUBLIC_HOLIDAY:
        return _("%(holiday)s, closed") % {"holiday": reason}
    if occurrence.state is State.MOVED_AWAY and occurrence.other_day:
        day = full_date(occurrence.other_day)
        if reason:
            return _("moved to %(day)s: %(reason)s") % {"day": day, "reason": reason}
        return _("moved to %(day)s") % {"day": day}
    if not reason:
        return occurrence.state.label
    if occurrence.state is State.CANCELLED:
        return _("cancelled: %(reason)s") % {"reason": reason}
    return _("closed: %(reason)s") % {"reason": reason}


def _day(day: dt.date) -> str:
    return _("%(weekday)s, %(date)s") % {
        "weekday": date_format(day, "l"),
        "date": full_date(day),
    }


def _times(start: dt.time | dt.datetime, end: dt.time | dt.datetime) -> str:
    wanted = pgettext("format of a time", "H:i")
    said = pgettext("times of a date", "%(start)s–%(end)s") % {
        "start": time_format(start, wanted),
        "end": time_format(end, wanted),
    }
    return in_one_direction(said)
