"""Whatever an editor entered comes back from a revision, and is copied with its page."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest
from wagtail.fields import StreamField
from wagtail.models import Orderable

from tests import factories
from tests.pages.specimens import PAGE_TYPES, empty, filled
from wagtail_quartier.models import OfficeHours, OfficeHoursChange, OfficeHoursTopic
from wagtail_quartier.schedules.text import write_recurrence

pytestmark = pytest.mark.django_db

#: Wagtail's own book-keeping, which publishing and copying change.
BOOKKEEPING = {
    "id",
    "page",
    "page_ptr",
    "sort_order",
    "translation_key",
    "locale",
}


def entered(instance: Any) -> dict[str, Any]:
    """What an editor has entered into our fields of a page or row."""
    return {
        field.name: stored(field, instance)
        for field in type(instance)._meta.local_fields
        if field.name not in BOOKKEEPING
    }


def stored(field: Any, instance: Any) -> Any:
    """The stored value of a field; of blocks without the order of their parts."""
    text = field.value_to_string(instance)
    return json.loads(text) if isinstance(field, StreamField) else text


def rows_entered(page: Any) -> dict[str, list[dict[str, Any]]]:
    """What an editor has entered into each kind of row."""
    return {
        relation: [entered(row) for row in getattr(page, relation).all()]
        for relation in getattr(page, "child_rows", {})
    }


@pytest.fixture(params=PAGE_TYPES, ids=lambda model: model.__name__)
def page(request) -> Any:
    return filled(request.param)


def test_the_specimen_has_everything_filled_in(page) -> None:
    assert entered(page)
    assert not [name for name, value in entered(page).items() if value in ("", [], "None")]
    for relation, rows in rows_entered(page).items():
        assert len(rows) == 2, relation


def test_a_revision_restores_every_field_and_every_row(page) -> None:
    before, rows_before = entered(page), rows_entered(page)
    type(page).objects.get(pk=page.pk).save_revision()
    restored = type(page).objects.get(pk=page.pk).get_latest_revision_as_object()
    assert entered(restored) == before
    assert rows_entered(restored) == rows_before


def test_publishing_a_revision_restores_rows_removed_since(page) -> None:
    before = rows_entered(page)
    revision = page.save_revision()
    for relation in before:
        getattr(type(page).objects.get(pk=page.pk), relation).all().delete()
    revision.publish()
    assert rows_entered(type(page).objects.get(pk=page.pk)) == before


def test_a_copied_page_has_its_own_rows_with_the_same_content(page) -> None:
    copy = page.copy(update_attrs={"slug": "copied", "title": "Copied"})
    copy = type(page).objects.get(pk=copy.pk)
    assert entered(copy) == entered(page)
    assert rows_entered(copy) == rows_entered(page)
    for relation in rows_entered(page):
        own = {row.pk for row in getattr(page, relation).all()}
        assert own.isdisjoint(row.pk for row in getattr(copy, relation).all())


def test_rows_keep_their_order(page) -> None:
    for relation in rows_entered(page):
        first, second = getattr(page, relation).all()
        assert isinstance(first, Orderable)
        first.sort_order, second.sort_order = 1, 0
        first.save()
        second.save()
        again = getattr(type(page).objects.get(pk=page.pk), relation).all()
        assert [row.pk for row in again] == [second.pk, first.pk]


@pytest.mark.parametrize("model", PAGE_TYPES)
def test_an_empty_page_has_a_revision_as_well(model) -> None:
    page = empty(model)
    page.save_revision().publish()
    assert entered(model.objects.get(pk=page.pk)) == entered(page)


def test_office_hours_with_all_their_rows_come_back_from_a_revision() -> None:
    slot = factories.SlotFactory(
        valid_from=dt.date(2026, 1, 1), contact=factories.ContactFactory(), end_time=dt.time(1)
    )
    offer = OfficeHours.objects.get(pk=slot.office_hours_id)
    offer.languages = ["de", "ar"]
    offer.topic_links.add(OfficeHoursTopic(topic=factories.TopicFactory()))
    offer.changes.add(
        OfficeHoursChange(
            date=dt.date(2026, 3, 3), action="move", slot_key=slot.key, start_time=dt.time(9)
        )
    )
    restored = offer.save_revision().as_object()

    assert restored.languages == ["ar", "de"]
    [kept] = restored.slots.all()
    assert kept.key == slot.key
    assert write_recurrence(kept.recurrence) == write_recurrence(slot.recurrence)
    assert (kept.start_time, kept.end_time) == (slot.start_time, slot.end_time)
    assert (kept.place, kept.contact) == (slot.place, slot.contact)
    [change] = restored.changes.all()
    assert (change.slot_key, change.start_time) == (slot.key, dt.time(9))
    assert [topic.pk for topic in restored.topics] == [offer.topic_links.all()[0].topic_id]
