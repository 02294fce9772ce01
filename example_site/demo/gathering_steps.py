"""How gatherings and their sessions become pages."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from dateutil.relativedelta import relativedelta
from django.db.models import Model

from example_site.demo.gathering_sessions import Meeting
from example_site.demo.gatherings import GATHERINGS, Gathering
from example_site.demo.memory import Memory, Step
from example_site.demo.page_steps import Rows, contacts, lead_picture, published_below
from example_site.demo.prose import rich
from wagtail_quartier.pages.models import GatheringPage, SessionPage
from wagtail_quartier.schedules.days import recurrence_days


def gathering_steps(memory: Memory, today: dt.date) -> Iterator[Step]:
    """Gatherings, each with its sessions."""
    for gathering in GATHERINGS:
        yield Step(
            f"page:{gathering.key}",
            gathering.title,
            lambda gathering=gathering: _gathering(memory, gathering),
        )
        for meeting in gathering.sessions:
            yield Step(
                f"page:{meeting.key}",
                meeting.title,
                lambda gathering=gathering, meeting=meeting: _session(
                    memory, gathering, meeting, today
                ),
            )


def _gathering(memory: Memory, gathering: Gathering) -> Model | None:
    parent = memory.find("page", gathering.parent)
    if parent is None:
        return None
    page = GatheringPage(
        title=gathering.title,
        slug=gathering.slug,
        teaser=gathering.teaser,
        kind=gathering.kind,
        purpose=rich(gathering.purpose),
        audience=gathering.audience,
        place=memory.find("place", gathering.place),
        languages=list(gathering.languages),
        interpretation=gathering.interpretation,
        has_childcare=gathering.has_childcare,
        childcare=gathering.childcare,
        **lead_picture(memory, gathering.picture),
    )
    rows: Rows = {
        "quarter_links": _present(memory, "quarter", "page", gathering.quarters),
        "target_group_links": _present(
            memory, "target_group", "target_group", gathering.target_groups
        ),
        "moderator_links": contacts(memory, gathering.moderators),
        "organisation_links": [
            {"organisation": organisation, "role": role}
            for key, role in gathering.organisations
            if (organisation := memory.find("organisation", key)) is not None
        ],
        "contact_links": contacts(memory, gathering.contacts),
        "office_hours_links": _present(memory, "office_hours", "offer", gathering.offers),
    }
    return published_below(parent, page, rows)


def _session(
    memory: Memory, gathering: Gathering, meeting: Meeting, today: dt.date
) -> Model | None:
    parent = memory.find("page", gathering.key)
    if parent is None:
        return None
    page = SessionPage(
        title=meeting.title,
        slug=meeting.slug,
        teaser=meeting.teaser,
        date=_day(memory, gathering, meeting, today),
        agenda=rich(meeting.agenda),
        minutes=rich(meeting.minutes),
    )
    rows: Rows = {
        "attendance": [
            {"sector": sector, "number": number} for sector, number in meeting.attendance
        ],
        "resolutions": [
            {
                "text": agreed.text,
                "state": agreed.state,
                "responsible": memory.find("organisation", agreed.responsible),
                "due_date": None if agreed.due is None else today + dt.timedelta(days=agreed.due),
                "outcome": agreed.outcome,
            }
            for agreed in meeting.resolutions
        ],
    }
    return published_below(parent, page, rows)


def _day(memory: Memory, gathering: Gathering, meeting: Meeting, today: dt.date) -> dt.date:
    """The day on which the gathering meets so many months from today, by its own rule."""
    offer = memory.find("offer", gathering.offers[0])
    month = today + relativedelta(months=meeting.months)
    first = month.replace(day=1)
    last = first + relativedelta(months=1, days=-1)
    slot = offer.slots.first() if offer is not None else None
    days = recurrence_days(slot.recurrence, first, last) if slot is not None else []
    return next(iter(days), month)


def _present(memory: Memory, field: str, kind: str, keys: tuple[str, ...]) -> list[dict[str, Any]]:
    """Return rows that lead to those of the things that are still there."""
    found = [memory.find(kind, key) for key in keys]
    return [{field: thing} for thing in found if thing is not None]
