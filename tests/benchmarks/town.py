"""A town with any number of schedules whose rules are ten years old."""

from __future__ import annotations

import datetime as dt
from itertools import islice

from recurrence import Recurrence
from wagtail.models import Locale

from wagtail_quartier.models import OfficeHours, Place, Slot
from wagtail_quartier.schedules.builders import monthly_nth, weekly

#: A Tuesday morning, when much is open.
NOW = dt.datetime(2026, 3, 3, 10, 5, tzinfo=dt.timezone(dt.timedelta(hours=1)))
BEGAN = dt.date(2016, 1, 4)
SLOTS_OF_AN_OFFER = 5


def rule(number: int) -> Recurrence:
    """Return a weekly, fortnightly or monthly rule."""
    day = number % 5
    if number % 10 < 7:
        return weekly(day, BEGAN)
    if number % 10 < 9:
        return weekly(day, BEGAN, interval=2)
    return monthly_nth(day, (1, 3), BEGAN)


def times(number: int) -> tuple[dt.time, dt.time]:
    """Return when it begins and ends: between 8:00 and 18:45, two hours."""
    begin = 8 * 60 + (number * 7 % 44) * 15
    return dt.time(begin // 60, begin % 60), dt.time((begin + 120) // 60, begin % 60)


def build(schedules: int) -> None:
    """Fill the database with offers of five slots each, past all signals."""
    locale = Locale.get_default()
    Place.objects.bulk_create(
        [Place(name=f"House {n}", street=f"Street {n}") for n in range(max(1, schedules // 20))]
    )
    places = list(Place.objects.values_list("pk", flat=True))
    kinds = OfficeHours.Kind.values
    offers = OfficeHours.objects.bulk_create(
        [
            OfficeHours(title=f"Advice {n}", kind=kinds[n % 4], locale=locale, live=True)
            for n in range(schedules // SLOTS_OF_AN_OFFER)
        ],
        batch_size=2000,
    )
    rules = [rule(number) for number in range(70)]
    slots = (
        Slot(
            office_hours=offers[number // SLOTS_OF_AN_OFFER],
            sort_order=number % SLOTS_OF_AN_OFFER,
            recurrence=rules[number % 70],
            start_time=times(number)[0],
            end_time=times(number)[1],
            place_id=places[number % len(places)],
        )
        for number in range(schedules)
    )
    while batch := list(islice(slots, 2000)):
        Slot.objects.bulk_create(batch)
