"""How requests and offers become snippets."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from django.db.models import Model
from wagtail.models import Page

from example_site.demo.memory import Memory, Step
from example_site.demo.needs import NEEDS, Slip
from example_site.demo.vocabulary_steps import saved
from wagtail_quartier.models import Need


def need_steps(memory: Memory, today: dt.date) -> Iterator[Step]:
    """Requests and offers, when the pages they belong to are there."""
    for slip in NEEDS:
        yield Step(f"need:{slip.key}", slip.title, lambda slip=slip: _need(memory, slip, today))


def _need(memory: Memory, slip: Slip, today: dt.date) -> Model:
    page = memory.pk("page", slip.page) if slip.page else None
    return saved(
        Need(
            title=slip.title,
            description=slip.description,
            time_needed=slip.time_needed,
            skills=slip.skills,
            direction=slip.direction,
            subject=slip.subject,
            languages=list(slip.languages),
            page=Page.objects.filter(pk=page).first() if page else None,
            place=memory.find("place", slip.place) if slip.place else None,
            contact=memory.find("contact", slip.contact),
            until=today + dt.timedelta(days=slip.days),
        )
    )
