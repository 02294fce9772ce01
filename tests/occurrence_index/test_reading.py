"""What is asked of the table is answered rightly, also where the table does not know."""

from __future__ import annotations

import datetime as dt
from typing import Any
from unittest import mock

import pytest
from django.core.management import call_command
from django.db import DatabaseError, connection
from django.test.utils import CaptureQueriesContext

from tests import factories
from tests.clock import NOW
from wagtail_quartier.listings.dates import Dates, timetable
from wagtail_quartier.listings.office_hours import (
    at_places,
    everything,
    in_quarters,
    of_contact,
    of_offer,
    today_of_contacts,
)
from wagtail_quartier.models import OccurrenceIndex, OfficeHours, Slot
from wagtail_quartier.occurrence_index import reading
from wagtail_quartier.schedules.builders import dates, monthly_day, weekly

pytestmark = pytest.mark.django_db

TODAY = dt.date(2026, 3, 3)


def add(*args: Any, **kwargs: Any) -> Any:
    """Return a slot on Tuesdays at ten, which is now."""
    return factories.SlotFactory(
        *args, **{"start_time": dt.time(9), "end_time": dt.time(12), **kwargs}
    )


def starts(entries: list[Any]) -> list[str]:
    return [f"{entry.start:%m-%d %H:%M}" for entry in entries]


class TestQuestions:
    def test_open_now_is_one_query_of_the_dates(self) -> None:
        add()
        add(recurrence=weekly(2, TODAY))
        with CaptureQueriesContext(connection) as queries:
            found = Dates(everything()).going_on(20)
        assert starts(found) == ["03-03 09:00"]
        assert sum("occurrenceindex" in query["sql"] for query in queries) == 1

    def test_open_now_knows_what_began_yesterday(self, clock: Any) -> None:
        add(start_time=dt.time(22), end_time=dt.time(2))
        clock.move_to(dt.datetime(2026, 3, 4, 0, 30, tzinfo=NOW.tzinfo))
        assert starts(Dates(everything()).going_on()) == ["03-03 22:00"]

    def test_what_is_cancelled_is_not_open(self) -> None:
        slot = add()
        slot.office_hours.changes.create(date=TODAY)
        slot.office_hours.save()
        assert Dates(everything()).going_on() == []

    def test_next_dates_of_an_offer_are_as_many_as_asked_for(self) -> None:
        slot = add(recurrence=monthly_day(15, dt.date(2016, 1, 15)))
        add()
        found = Dates(of_offer(slot.office_hours)).coming(9)
        assert [entry.occurrence.date.month for entry in found] == [*range(3, 12)]

    def test_of_a_place_a_quarter_and_a_contact(self) -> None:
        quarter = factories.quarter()
        below = factories.quarter(quarter)
        contact = factories.ContactFactory()
        slot = add(place__quarter=below, contact=contact)
        add()
        area = [quarter.pk, below.pk]
        for scope in (in_quarters(area), at_places([slot.place_id]), of_contact(contact)):
            found = Dates(scope).of_today()
            assert [entry.offer for entry in found.now] == [slot.office_hours]
            assert found.next is None
        assert today_of_contacts([contact])[contact.pk].now[0].offer == slot.office_hours

    def test_a_date_moved_to_another_house_is_found_at_both(self) -> None:
        slot, house = add(), factories.PlaceFactory(name="Other house")
        slot.office_hours.changes.create(date=TODAY, action="move", place=house)
        slot.office_hours.save()
        for place in (slot.place_id, house.pk):
            (entry,) = Dates(at_places([place])).of_today().now
            assert (entry.place, entry.is_elsewhere) == (house, True)

    def test_an_expired_offer_is_not_shown_whether_wagtail_has_noticed_or_not(
        self, clock: Any
    ) -> None:
        offer = add().office_hours
        offer.expire_at = NOW + dt.timedelta(minutes=1)
        offer.save()
        assert Dates(everything()).going_on()
        clock.move_to(NOW + dt.timedelta(minutes=2))
        assert Dates(everything()).going_on() == []

    def test_a_holiday_is_named_in_the_language_of_the_reader(self, settings: Any) -> None:
        settings.WAGTAIL_QUARTIER = {"HOLIDAY_COUNTRY": "DE"}
        add(recurrence=weekly(0, dt.date(2026, 1, 5)))
        from django.utils.translation import override  # noqa: PLC0415

        easter = dt.date(2026, 4, 6)
        for language, name in (("en", "Easter Monday"), ("de", "Ostermontag")):
            with override(language):
                (entry,) = Dates(everything()).between(easter, easter)
                assert (entry.takes_place, entry.reason) == (False, name)

    def test_the_clocks_go_forward_and_ten_stays_ten(self) -> None:
        add(recurrence=weekly(6, dt.date(2016, 1, 3)), start_time=dt.time(10))
        found = Dates(everything()).between(dt.date(2026, 3, 22), dt.date(2026, 4, 5))
        assert {entry.start.time() for entry in found} == {dt.time(10)}
        assert len({entry.start.utcoffset() for entry in found}) == 2

    def test_a_week_of_many_dates_has_pages_and_begins_with_today(self) -> None:
        for day in range(5):
            add(recurrence=weekly(day, dt.date(2026, 1, 1)))
        monday = dt.date(2026, 3, 2)
        found = Dates(everything())
        first = found.page_of_week(monday, None, 2, 8)
        assert (first.page.number, first.count, first.is_paginated) == (1, 5, True)
        assert [day.date.day for day in first.days] == [2, 3]
        alone = found.page_of_week(monday, None, 1, 8)
        assert (alone.page.number, starts(alone.entries)) == (2, ["03-03 09:00"])
        assert found.page_of_week(monday, 99, 2, 8).page.number == 3


class TestBeyondWhatIsKnown:
    def test_a_week_beyond_the_horizon_is_computed(self) -> None:
        slot = add()
        far = dt.date(2026, 11, 3)
        assert not OccurrenceIndex.objects.filter(date__gt=far).exists()
        (entry,) = timetable(everything(), far).entries
        assert (entry.start.date(), entry.place, entry.offer) == (
            far,
            slot.place,
            slot.office_hours,
        )

    def test_dates_known_beyond_the_horizon_are_not_shown_twice(self) -> None:
        day = dt.date(2026, 11, 3)
        add(recurrence=dates(day))
        assert OccurrenceIndex.objects.filter(date=day).count() == 1
        assert len(timetable(everything(), day).entries) == 1

    def test_a_week_gone_by_is_computed(self) -> None:
        add()
        assert starts(Dates(everything()).between(dt.date(2026, 2, 1), dt.date(2026, 2, 7))) == [
            "02-03 09:00"
        ]

    def test_what_was_written_past_the_signals_is_shown_and_then_indexed(self) -> None:
        add()
        Slot.objects.update(index_fingerprint="", indexed_until=None)
        OccurrenceIndex.objects.all().delete()
        with mock.patch.object(reading, "rebuild_offers", side_effect=DatabaseError("read-only")):
            assert len(Dates(everything()).between(TODAY, TODAY)) == 1
            assert len(Dates(everything()).going_on()) == 1
            assert len(Dates(everything()).coming(3)) == 3
        assert not OccurrenceIndex.objects.exists()
        assert len(Dates(everything()).between(TODAY, TODAY)) == 1
        assert OccurrenceIndex.objects.exists()

    def test_as_the_days_pass_the_horizon_moves_with_whoever_looks(self, clock: Any) -> None:
        slot = add()
        clock.move_to(NOW + dt.timedelta(days=100))
        assert len(timetable(everything()).entries) == 1
        last = OccurrenceIndex.objects.order_by("-start").first()
        assert last is not None
        assert last.date == dt.date(2026, 10, 6)
        slot.refresh_from_db()
        assert slot.indexed_until == TODAY + dt.timedelta(days=220)

    def test_other_settings_make_everything_out_of_date(self, settings: Any) -> None:
        add(recurrence=weekly(0, dt.date(2026, 1, 5)))
        easter = dt.date(2026, 4, 6)
        assert not Dates(everything()).between(easter, easter)[0].takes_place
        settings.WAGTAIL_QUARTIER = {"HOLIDAY_COUNTRY": "US"}
        assert Dates(everything()).between(easter, easter)[0].takes_place

    def test_only_what_anybody_may_see_is_computed(self) -> None:
        slot = add()
        OfficeHours.objects.filter(pk=slot.office_hours_id).update(live=False)
        assert Dates(everything()).between(TODAY, TODAY) == []
        Slot.objects.update(index_fingerprint="")
        with mock.patch.object(reading, "rebuild_offers", side_effect=DatabaseError("read-only")):
            assert Dates(everything()).between(TODAY, TODAY) == []


class TestCommand:
    def test_it_brings_everything_up_to_date_and_says_so(self, capsys: Any) -> None:
        add()
        OccurrenceIndex.objects.all().delete()
        call_command("quartier_dates")
        assert OccurrenceIndex.objects.exists()
        assert "1 of 1" in capsys.readouterr().out

    def test_asked_for_what_is_out_of_date_it_leaves_the_rest_alone(self, capsys: Any) -> None:
        add()
        call_command("quartier_dates", "--stale")
        assert "Nothing is out of date." in capsys.readouterr().out
