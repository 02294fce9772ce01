"""How offers of office hours become rules, changes and closures."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from django.db.models import Model

from example_site.demo.closures import CLOSURES
from example_site.demo.memory import Memory, Step
from example_site.demo.office_hours import OFFERS
from example_site.demo.shapes import Change, Offer, Pause, Rule
from example_site.demo.vocabulary_steps import saved
from wagtail_quartier.models import (
    Closure,
    OfficeHours,
    OfficeHoursChange,
    OfficeHoursTopic,
    Slot,
)


def office_hours_steps(memory: Memory, today: dt.date) -> Iterator[Step]:
    """Offers with their slots and changes, then the closures."""
    for offer in OFFERS:
        yield Step(
            f"offer:{offer.key}", offer.title, lambda offer=offer: _offer(memory, offer, today)
        )
    for pause in CLOSURES:
        yield Step(
            f"closure:{pause.key}", pause.reason, lambda pause=pause: _closure(memory, pause, today)
        )


def _offer(memory: Memory, offer: Offer, today: dt.date) -> Model:
    hours = OfficeHours(
        title=offer.title,
        note=offer.note,
        kind=offer.kind,
        organisation=memory.find("organisation", offer.organisation),
        languages=list(offer.languages),
        by_appointment=offer.by_appointment,
        cost=offer.cost,
        registration=offer.registration,
        last_confirmed_on=today - dt.timedelta(days=offer.confirmed_days_ago),
    )
    hours.topic_links = [
        OfficeHoursTopic(topic=topic, sort_order=order)
        for order, topic in enumerate(memory.find("topic", key) for key in offer.topics)
        if topic is not None
    ]
    hours.slots = [_slot(memory, rule, order, today) for order, rule in enumerate(offer.rules)]
    hours.changes = [
        _change(memory, change, order, today) for order, change in enumerate(offer.changes)
    ]
    hours.full_clean()
    hours.save()
    hours.save_revision().publish()
    return hours


def _slot(memory: Memory, rule: Rule, order: int, today: dt.date) -> Slot:
    return Slot(
        sort_order=order,
        recurrence=rule.when(today) if callable(rule.when) else rule.when,
        start_time=dt.time.fromisoformat(rule.begin),
        end_time=dt.time.fromisoformat(rule.end),
        valid_from=rule.valid_from,
        valid_until=rule.valid_until,
        on_public_holidays=rule.on_public_holidays,
        place=memory.find("place", rule.place),
        contact=memory.find("contact", rule.contact),
    )


def _change(memory: Memory, change: Change, order: int, today: dt.date) -> OfficeHoursChange:
    return OfficeHoursChange(
        sort_order=order,
        date=change.day(today),
        action=change.action,
        reason=change.reason,
        new_date=change.new_day(today) if change.new_day else None,
        start_time=dt.time.fromisoformat(change.begin) if change.begin else None,
        end_time=dt.time.fromisoformat(change.end) if change.end else None,
        place=memory.find("place", change.place),
    )


def _closure(memory: Memory, pause: Pause, today: dt.date) -> Model | None:
    place = memory.find("place", pause.place)
    offer = memory.find("offer", pause.offer)
    if (pause.place and place is None) or (pause.offer and offer is None):
        # Without what it was about, the closure would be about everything.
        return None
    return saved(
        Closure(
            first_day=pause.first_day(today),
            last_day=pause.last_day(today),
            reason=pause.reason,
            place=place,
            office_hours=offer,
        )
    )
