"""Which office hours run out: the last date of each offer, in a fixed number of queries."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from django.db.models import Q

from wagtail_quartier.occurrence_index.facts import engine_slot
from wagtail_quartier.schedules.days import LAST_DAY
from wagtail_quartier.schedules.endings import last_date
from wagtail_quartier.schedules.holidays import HolidayCalendar
from wagtail_quartier.snippets.office_hours import OfficeHoursChange, Slot

#: Office hours without a date after so many days run out.
SOON = dt.timedelta(days=30)


def last_dates(offer_pks: Iterable[int]) -> dict[int, dt.date | None]:
    """Return the last local date of each original by primary key.

    ``LAST_DAY`` of the schedules room stands for offers that go on and on, ``None`` for those
    without any date. Dates added or moved by hand count; two queries.
    """
    found: dict[int, dt.date | None] = dict.fromkeys(offer_pks)
    nobody = HolidayCalendar("")
    for slot in Slot.objects.filter(office_hours__in=list(found)):
        if found[slot.office_hours_id] != LAST_DAY:
            _keep_later(found, slot.office_hours_id, last_date(engine_slot(slot, nobody)))
    changes = OfficeHoursChange.objects.filter(
        Q(action=OfficeHoursChange.Action.ADD) | Q(new_date__isnull=False),
        office_hours__in=list(found),
    )
    for change in changes:
        _keep_later(found, change.office_hours_id, change.new_date or change.date)
    return found


def run_out_by(offer_pks: Iterable[int], day: dt.date) -> dict[int, dt.date | None]:
    """Return the originals that have no date after ``day``, with their last one."""
    return {pk: last for pk, last in last_dates(offer_pks).items() if last is None or last <= day}


def _keep_later(found: dict[int, dt.date | None], pk: int, day: dt.date | None) -> None:
    known = found[pk]
    if day is not None and (known is None or known < day):
        found[pk] = day
