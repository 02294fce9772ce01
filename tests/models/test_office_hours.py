"""Office hours: slots, single dates that differ, and closures."""

from __future__ import annotations

import datetime as dt

import pytest
from django.core.exceptions import ValidationError
from django.utils.translation import override

from tests import factories
from wagtail_quartier.models import Closure, OfficeHours, OfficeHoursChange, Slot
from wagtail_quartier.schedules.builders import weekly

DAY = dt.date(2026, 3, 3)
NEXT_DAY = DAY + dt.timedelta(days=1)
TWO, FOUR = dt.time(14), dt.time(16)


def refusals(instance: object) -> set[str]:
    """Names of the fields that ``clean`` complains about."""
    try:
        instance.clean()
    except ValidationError as error:
        return set(error.message_dict)
    return set()


class TestSlots:
    def slot(self, **fields: object) -> Slot:
        given = {"recurrence": weekly(1, DAY), "start_time": TWO, "end_time": FOUR, **fields}
        return Slot(**given)

    def test_an_end_before_the_beginning_is_on_the_next_day(self) -> None:
        assert refusals(self.slot(start_time=dt.time(22), end_time=dt.time(1))) == set()

    def test_an_end_that_is_the_beginning_is_refused(self) -> None:
        assert refusals(self.slot(end_time=TWO)) == {"end_time"}

    def test_missing_times_are_left_to_the_form(self) -> None:
        assert refusals(Slot(start_time=None, end_time=None)) == set()

    @pytest.mark.parametrize(
        ("first", "last", "refused"),
        [(NEXT_DAY, DAY, True), (DAY, DAY, False), (DAY, NEXT_DAY, False), (None, DAY, False)],
    )
    def test_validity_does_not_end_before_it_begins(self, first, last, refused) -> None:
        found = refusals(self.slot(valid_from=first, valid_until=last))
        assert found == ({"valid_until"} if refused else set())

    def test_a_slot_says_its_rule_in_a_sentence(self) -> None:
        with override("en"):
            assert str(self.slot()) == self.slot().sentence
            assert "Tuesday" in str(self.slot())

    @pytest.mark.django_db
    def test_a_rule_is_required(self) -> None:
        slot = Slot(office_hours=factories.OfficeHoursFactory(), start_time=TWO, end_time=FOUR)
        with pytest.raises(ValidationError) as refused:
            slot.full_clean()
        assert set(refused.value.message_dict) == {"recurrence"}

    @pytest.mark.django_db
    def test_the_key_survives_a_publication_that_gives_the_row_another_primary_key(self) -> None:
        slot = factories.SlotFactory()
        offer = OfficeHours.objects.get(pk=slot.office_hours_id)
        draft = offer.save_revision()
        Slot.objects.all().delete()
        draft.publish()
        assert Slot.objects.get().key == slot.key


class TestChanges:
    @pytest.mark.parametrize(
        ("fields", "refused"),
        [
            ({"action": "cancel"}, set()),
            ({"action": "add"}, {"start_time"}),
            ({"action": "add", "start_time": TWO}, {"start_time"}),
            ({"action": "add", "end_time": FOUR}, {"start_time"}),
            ({"action": "add", "start_time": TWO, "end_time": FOUR}, set()),
            ({"action": "move"}, {"new_date"}),
            ({"action": "move", "new_date": NEXT_DAY}, set()),
            ({"action": "move", "start_time": TWO}, set()),
            ({"action": "move", "end_time": FOUR}, set()),
            ({"action": "move", "place_id": 1}, set()),
        ],
    )
    def test_a_change_says_everything_it_needs(self, fields, refused) -> None:
        assert refusals(OfficeHoursChange(date=DAY, **fields)) == refused

    def test_midnight_is_a_time(self) -> None:
        change = OfficeHoursChange(
            date=DAY, action="add", start_time=dt.time(20), end_time=dt.time(0)
        )
        assert refusals(change) == set()

    def test_is_named_by_its_date_and_action(self) -> None:
        with override("en"):
            assert str(OfficeHoursChange(date=DAY, action="move")) == "2026-03-03 moved"


class TestClosures:
    @pytest.mark.parametrize(
        ("first", "last", "refused"),
        [(NEXT_DAY, DAY, True), (DAY, DAY, False), (DAY, NEXT_DAY, False), (None, DAY, False)],
    )
    def test_does_not_end_before_it_begins(self, first, last, refused) -> None:
        found = refusals(Closure(first_day=first, last_day=last, reason="Cleaning"))
        assert found == ({"last_day"} if refused else set())

    def test_is_named_by_reason_and_days(self) -> None:
        closure = Closure(first_day=DAY, last_day=NEXT_DAY, reason="Cleaning")
        assert str(closure) == "Cleaning (2026-03-03 – 2026-03-04)"


@pytest.mark.django_db
def test_topics_come_in_their_order() -> None:
    offer = factories.OfficeHoursFactory()
    debts, housing = (factories.TopicFactory(name=name) for name in ("Debts", "Housing"))
    offer.topic_links.add(
        OfficeHours.topic_links.rel.related_model(topic=housing, sort_order=0),
        OfficeHours.topic_links.rel.related_model(topic=debts, sort_order=1),
    )
    offer.save()
    assert OfficeHours.objects.get(pk=offer.pk).topics == [housing, debts]
