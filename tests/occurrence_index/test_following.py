"""The table of dates is what the rules say, after whatever has been saved."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale

from tests import factories
from wagtail_quartier.models import (
    CalendarRevision,
    NeighbourhoodSettings,
    OccurrenceIndex,
    OfficeHours,
    OfficeHoursChange,
    Slot,
)
from wagtail_quartier.occurrence_index.facts import SlotFacts
from wagtail_quartier.occurrence_index.rebuilding import DAYS_KEPT, horizon
from wagtail_quartier.schedules.builders import dates, monthly_nth, weekly

pytestmark = pytest.mark.django_db

TODAY = dt.date(2026, 3, 3)
EASTER_MONDAY = dt.date(2026, 4, 6)


def indexed(slot: Slot) -> list[tuple[dt.date, str]]:
    rows = OccurrenceIndex.objects.filter(slot=slot).order_by("start", "pk")
    return list(rows.values_list("date", "state"))


def states(slot: Slot) -> dict[dt.date, str]:
    return dict(indexed(slot))


def computed(slot: Slot) -> list[tuple[dt.date, str]]:
    first_day = TODAY - dt.timedelta(days=DAYS_KEPT)
    found = SlotFacts(slot.office_hours.slots.all(), first_day).between(first_day, horizon())
    return [(date.date, date.state.value) for date in found if str(date.slot_key) == str(slot.key)]


class TestWhatItHolds:
    def test_a_saved_slot_has_its_dates_up_to_the_horizon(self) -> None:
        slot = factories.SlotFactory()
        found = indexed(slot)
        assert found == computed(slot)
        assert found[0] == (dt.date(2026, 2, 24), "takes_place")
        assert found[-1] == (dt.date(2026, 6, 30), "takes_place")

    def test_the_next_two_dates_are_known_however_far_away(self) -> None:
        yearly = factories.SlotFactory(
            recurrence=dates(*(TODAY.replace(year=y) for y in (2027, 2031)))
        )
        assert [date.year for date, _state in indexed(yearly)] == [2027, 2031]

    def test_an_absurd_rule_fills_at_most_five_hundred_rows(self, settings: Any) -> None:
        settings.WAGTAIL_QUARTIER = {"OCCURRENCE_DAYS": 3000}
        slot = factories.SlotFactory(recurrence="RRULE:FREQ=DAILY")
        assert len(indexed(slot)) == 500

    def test_a_rule_that_cannot_be_read_as_dates_has_none_and_does_no_harm(self) -> None:
        slot = factories.SlotFactory(recurrence="RRULE:FREQ=SECONDLY")
        other = factories.SlotFactory()
        assert indexed(slot) == []
        assert indexed(other)

    def test_identifiers_stay_when_the_table_is_rebuilt_and_the_offer_published(self) -> None:
        slot = factories.SlotFactory()
        rows = OccurrenceIndex.objects.order_by("start")
        before = list(rows.values_list("identifier", flat=True))
        offer = slot.office_hours
        offer.title = "Another title"
        offer.save_revision().publish()
        assert list(rows.values_list("identifier", flat=True)) == before
        assert before[0] == f"{slot.key}:20260224"

    def test_a_translation_has_no_dates_of_its_own(self) -> None:
        slot = factories.SlotFactory()
        translation = slot.office_hours.copy_for_translation(
            Locale.objects.get_or_create(language_code="de")[0]
        )
        translation.live = True
        translation.save()
        assert translation.slots.count() == 1
        assert set(OccurrenceIndex.objects.values_list("office_hours", flat=True)) == {
            slot.office_hours_id
        }


class TestWhatItFollows:
    def test_a_rule_that_is_changed(self) -> None:
        slot = factories.SlotFactory()
        slot.recurrence = weekly(2, dt.date(2026, 1, 7))
        slot.save()
        assert {date.weekday() for date, _state in indexed(slot)} == {2}

    def test_a_slot_that_is_deleted(self) -> None:
        slot = factories.SlotFactory()
        kept = factories.SlotFactory(office_hours=slot.office_hours)
        slot.delete()
        assert set(OccurrenceIndex.objects.values_list("slot", flat=True)) == {kept.pk}

    def test_slots_saved_and_removed_with_their_offer_cost_one_rebuild(self) -> None:
        slot = factories.SlotFactory()
        offer = OfficeHours.objects.get(pk=slot.office_hours_id)
        offer.slots = [
            Slot(
                recurrence=monthly_nth(1, (1, 3), TODAY),
                start_time=dt.time(9),
                end_time=dt.time(10),
            ),
            Slot(recurrence=weekly(4, TODAY), start_time=dt.time(9), end_time=dt.time(10)),
        ]
        with CaptureQueriesContext(
            connection,
        ) as queries:
            offer.save()
        marked = [
            q for q in queries if q["sql"].startswith("UPDATE") and "indexed_until" in q["sql"]
        ]
        assert len(marked) == 1
        assert {
            date.weekday() for date in OccurrenceIndex.objects.values_list("date", flat=True)
        } == {1, 4}

    def test_a_change_and_its_removal(self) -> None:
        slot = factories.SlotFactory()
        change = OfficeHoursChange.objects.create(
            office_hours=slot.office_hours, date=dt.date(2026, 3, 10), reason="Illness"
        )
        assert states(slot)[dt.date(2026, 3, 10)] == "cancelled"
        assert OccurrenceIndex.objects.get(date="2026-03-10").reason == "Illness"
        change.delete()
        assert states(slot)[dt.date(2026, 3, 10)] == "takes_place"

    def test_a_closure_that_comes_moves_and_goes(self) -> None:
        here, there = factories.SlotFactory(), factories.SlotFactory()
        day = dt.date(2026, 3, 10)
        closure = factories.ClosureFactory(first_day=day, last_day=day, place=here.place)
        assert (states(here)[day], states(there)[day]) == ("closed", "takes_place")
        closure.place = there.place
        closure.save()
        assert (states(here)[day], states(there)[day]) == ("takes_place", "closed")
        closure.place, closure.office_hours = None, here.office_hours
        closure.save()
        assert (states(here)[day], states(there)[day]) == ("closed", "takes_place")
        closure.office_hours = None
        closure.save()
        assert (states(here)[day], states(there)[day]) == ("closed", "closed")
        closure.delete()
        assert (states(here)[day], states(there)[day]) == ("takes_place", "takes_place")

    def test_the_holidays_of_a_place_and_those_of_the_settings(self) -> None:
        # Assumption Day is a holiday in the Saarland, not in North Rhine-Westphalia.
        assumption = dt.date(2026, 8, 15)
        slot = factories.SlotFactory(recurrence=weekly(5, dt.date(2026, 8, 1)))
        assert states(slot).get(assumption, "takes_place") == "takes_place"
        own = NeighbourhoodSettings.load()
        own.holiday_region = "DE-SL"
        own.save()
        slot.place.holiday_region = "DE-NW"
        slot.place.save()
        mondays = factories.SlotFactory(recurrence=weekly(0, dt.date(2026, 1, 5)))
        assert states(mondays)[EASTER_MONDAY] == "public_holiday"
        mondays.place.holiday_region = "US"
        mondays.place.save()
        assert states(mondays)[EASTER_MONDAY] == "takes_place"

    def test_the_reason_of_a_holiday_is_not_stored(self) -> None:
        factories.SlotFactory(recurrence=weekly(0, dt.date(2026, 1, 5)))
        assert OccurrenceIndex.objects.get(date=EASTER_MONDAY).reason == ""

    @pytest.mark.parametrize("how", ["unpublish", "delete"])
    def test_an_offer_that_is_no_longer_shown(self, how: str) -> None:
        slot = factories.SlotFactory()
        offer = OfficeHours.objects.get(pk=slot.office_hours_id)
        getattr(offer, how)()
        assert not OccurrenceIndex.objects.exists()

    def test_a_draft_has_no_dates_until_it_is_published(self) -> None:
        slot = factories.SlotFactory(office_hours__live=False)
        assert indexed(slot) == []
        slot.office_hours.save_revision().publish()
        assert OccurrenceIndex.objects.exists()

    def test_a_draft_of_a_published_offer_changes_nothing(self) -> None:
        slot = factories.SlotFactory()
        before = indexed(slot)
        draft = OfficeHours.objects.get(pk=slot.office_hours_id)
        draft.slots = []
        draft.save_revision()
        assert indexed(slot) == before

    def test_a_deleted_original_leaves_its_dates_to_the_oldest_translation(self) -> None:
        slot = factories.SlotFactory()
        locale = Locale.objects.get_or_create(language_code="de")[0]
        translation = slot.office_hours.copy_for_translation(locale)
        translation.live = True
        translation.save()
        OfficeHours.objects.get(pk=slot.office_hours_id).delete()
        rows = OccurrenceIndex.objects.values_list("office_hours", flat=True)
        assert set(rows) == {translation.pk}

    def test_what_is_rolled_back_leaves_the_table_as_it_was(self) -> None:
        slot = factories.SlotFactory()
        before = indexed(slot)

        def change_and_fail() -> None:
            with transaction.atomic():
                slot.recurrence = weekly(3, TODAY)
                slot.save()
                assert indexed(slot) != before
                raise LookupError

        with pytest.raises(LookupError):
            change_and_fail()
        assert indexed(slot) == before


class TestSequence:
    def test_every_change_raises_it(self) -> None:
        slot = factories.SlotFactory()
        revision = CalendarRevision.objects.get(office_hours=slot.office_hours_id)
        before = revision.sequence
        slot.save()
        slot.place.name = "Another house"
        slot.place.save()
        factories.ClosureFactory()
        revision.refresh_from_db()
        assert revision.sequence == before + 3
