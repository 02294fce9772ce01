"""What concerns many offers is filled in by a task, and every page is right before it has run."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from django.test import Client

from tests import factories
from wagtail_quartier.models import OccurrenceIndex, Slot
from wagtail_quartier.occurrence_index import later, rebuilding
from wagtail_quartier.pages import models as pages

pytestmark = pytest.mark.django_db


def test_a_closure_of_many_offers_is_seen_at_once_and_indexed_by_a_task(
    monkeypatch: pytest.MonkeyPatch, client: Client, django_capture_on_commit_callbacks: Any
) -> None:
    monkeypatch.setattr(rebuilding, "OFFERS_AT_ONCE", 2)
    monkeypatch.setattr(later, "OFFERS_AT_ONCE", 2)
    slots = [factories.SlotFactory() for _number in range(3)]
    timetable = factories.page(pages.OfficeHoursPage).url
    closed = OccurrenceIndex.objects.filter(reason="Cleaning")
    day = dt.date(2026, 3, 3)

    with django_capture_on_commit_callbacks() as waiting:
        factories.ClosureFactory(first_day=day, last_day=day)
        # The worker has not come to it yet.
        assert not closed.exists()
        assert set(Slot.objects.values_list("index_fingerprint", flat=True)) == {""}
    for callback in waiting:
        callback()
    assert set(closed.values_list("slot", flat=True)) == {slot.pk for slot in slots}
    assert "Cleaning" in client.get(timetable).content.decode()

    with django_capture_on_commit_callbacks():
        factories.ClosureFactory(first_day=day, last_day=day, reason="Moving house")
        # Whoever looks before the worker has come brings some up to date, and computes the rest.
        monkeypatch.setattr("wagtail_quartier.occurrence_index.reading.HEALED_AT_ONCE", 1)
        page = client.get(timetable).content.decode()
    assert page.count("Moving house") + page.count("Cleaning") >= 3
