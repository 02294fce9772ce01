"""What a cache in front of the site forgets when a day ends, though nobody saves anything.

A request comes down after its last day; a session is over; what was agreed is overdue.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import asdict, dataclass
from typing import Any

from django.db import router
from django.db.models import QuerySet
from django.utils import timezone
from django_tasks import task

from wagtail_quartier.conf import role_model
from wagtail_quartier.frontend_cache.purging import forget_things, is_configured
from wagtail_quartier.frontend_cache.showing import Things
from wagtail_quartier.listings.resolution_states import UNFINISHED
from wagtail_quartier.listings.roles import rows_of
from wagtail_quartier.snippets.needs import Need
from wagtail_quartier.translations import originals

#: So many days are looked back, unless somebody says otherwise: a night may be missed.
DAYS = 7


@dataclass(frozen=True, slots=True)
class DayReport:
    """How many things ended on the days looked at, and whether a cache was told."""

    needs: int
    sessions: int
    resolutions: int
    purged: bool


def purge_ended(days: int = DAYS) -> DayReport:
    """Purge what shows things that ended on one of the ``days`` local days before today.

    Doing it again does no harm: what was forgotten already is fetched once more. Where Wagtail
    knows of no cache, things are only counted.
    """
    today = timezone.localdate()
    ended = (today - dt.timedelta(days=days), today - dt.timedelta(days=1))
    # The last day is a fact of the original; a translation may hold an older one.
    needs = _pks(originals(Need.objects.filter(until__range=ended)), "pk")
    sessions = _pks(_sessions(ended), "pk")
    overdue = _overdue(ended)
    pages = sessions | _pks(overdue, "page")
    purged = is_configured() and bool(needs or pages)
    if purged:
        things = Things(pages=pages)
        if needs:
            things.snippets[Need] |= needs
        forget_things(router.db_for_write(Need), things)
    return DayReport(len(needs), len(sessions), overdue.count(), purged)


@task()
def purge_ended_things() -> dict[str, Any]:
    """Do the same as a task of Django's; the report is the result of the task."""
    return asdict(purge_ended())


def _sessions(ended: tuple[dt.date, dt.date]) -> QuerySet[Any]:
    """Return the sessions that are over since one of these days."""
    model = role_model("session")
    if model is None:
        return Need.objects.none()
    return originals(model._default_manager.filter(date__range=ended))


def _overdue(ended: tuple[dt.date, dt.date]) -> QuerySet[Any]:
    """Return what was to be done by one of these days, and is not."""
    rows = rows_of("session", "resolutions")
    if rows is None:
        return Need.objects.none()
    return originals(rows.filter(due_date__range=ended, state__in=UNFINISHED))


def _pks(rows: QuerySet[Any], name: str) -> set[int]:
    return set(rows.order_by().values_list(name, flat=True))
