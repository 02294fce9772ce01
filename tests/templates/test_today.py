"""What is said about today: on the box of a page, the line of a card, the card of a contact."""

import datetime as dt

import pytest
from django.utils import translation

from tests import factories
from tests.clock import BERLIN, NOW
from tests.templates.reading import render
from wagtail_quartier import models
from wagtail_quartier.listings.office_hours import coming_week, everything, today_of_contacts
from wagtail_quartier.schedules.builders import dates, weekly

pytestmark = pytest.mark.django_db

AFTERNOON, NIGHT = (dt.datetime(2026, 3, 3, hour, tzinfo=BERLIN) for hour in (15, 22))
BY_APPOINTMENT = {"office_hours__by_appointment": True}


def slot(**fields):
    """Return a slot on Tuesdays from 14 to 16, as "Advice" in the old mill."""
    place = factories.PlaceFactory(name="The old mill")
    return factories.SlotFactory(**{"office_hours__title": "Advice", "place": place, **fields})


def change(of, action="cancel", **fields):
    models.OfficeHoursChange.objects.create(
        office_hours=of.office_hours, date=NOW.date(), action=action, **fields
    )


def today():
    return coming_week(everything()).today


def box(**context):
    return render("includes/today_box.html", today=today(), **context).words


def line():
    return render("includes/today_line.html", today=today()).words


def card(contact, **context):
    shown = today_of_contacts([contact])[contact.pk]
    return render(
        "includes/contact_card.html", contact=contact, today_of_contact=shown, **context
    ).words


class TestSomebodyIsThere:
    def test_now(self, clock):
        slot()
        clock.move_to(AFTERNOON)

        assert "Open now until 16:00" in box()
        assert "Call" not in box(contact=factories.ContactFactory())
        assert line() == "Open now until 16:00"

    def test_later(self):
        slot()

        assert "Opens today at 14:00" in box()
        assert line() == "Opens today at 14:00"

    def test_after_midnight_of_an_evening_that_began_yesterday(self, clock):
        slot(start_time=dt.time(20), end_time=dt.time(2))
        clock.move_to(dt.datetime(2026, 3, 4, 1, tzinfo=BERLIN))

        assert "Open now until 02:00" in box()
        assert "20:00–02:00" in box()

    def test_at_another_place_than_the_page_is_about(self):
        here = slot()
        elsewhere = factories.PlaceFactory(name="The library")
        change(here, "move", place=elsewhere)

        assert "The library" in box(home=here.place)
        assert "The old mill" not in box(home=here.place)


class TestNobodyIsThere:
    def test_at_night_the_next_date_is_said(self, clock):
        slot()
        clock.move_to(NIGHT)

        assert "Next: Tuesday 10 March, 14:00" in box()
        assert "Nobody is here at the moment." in box()
        assert line() == "Next: Tuesday 10 March, 14:00"

    def test_a_date_far_away_has_its_year(self):
        slot(recurrence=dates(dt.date(2027, 2, 2)))

        assert line() == "Next: Tuesday 2 February 2027, 14:00"

    def test_cancelled_with_a_reason(self):
        change(slot(), reason="illness & <worry>")

        assert "Cancelled today because of illness & <worry>" in box()
        assert box().count("illness") == 1
        assert "Next: Tuesday 10 March, 14:00" in box()
        assert line() == (
            "Cancelled today because of illness & <worry> Next: Tuesday 10 March, 14:00"
        )

    def test_cancelled_without_a_reason(self):
        change(slot())

        assert line() == "Cancelled today Next: Tuesday 10 March, 14:00"

    def test_several_things_off_each_say_why(self):
        change(slot(), reason="illness")
        factories.ClosureFactory(
            office_hours=slot(office_hours__title="Café").office_hours, reason="cleaning"
        )

        assert "Advice: cancelled today because of illness." in box()
        assert "Café: closed today, cleaning." in box()

    def test_moved_to_another_day(self):
        change(slot(), "move", new_date=dt.date(2026, 3, 5))

        assert "Moved to Thursday 5 March" in line()
        assert "Next: Thursday 5 March, 14:00" in box()

    def test_closed(self):
        slot()
        factories.ClosureFactory(reason="Cleaning")

        assert line() == "Closed today: Cleaning Next: Tuesday 10 March, 14:00"

    def test_a_public_holiday(self, clock):
        slot(recurrence=weekly(4, dt.date(2026, 1, 2)))
        clock.move_to(dt.datetime(2026, 4, 3, 10, tzinfo=BERLIN))

        assert line() == "Closed today: Good Friday Next: Friday 10 April, 14:00"

    def test_a_public_holiday_on_a_day_that_has_nothing(self, clock):
        slot()
        clock.move_to(dt.datetime(2026, 4, 3, 10, tzinfo=BERLIN))

        assert "Next: Tuesday 7 April, 14:00" in box()
        assert "Today is a public holiday: Good Friday." in box()


class TestByAppointment:
    """It is never called closed, and the number to call stands beside it."""

    def test_now_with_the_number_of_whoever_is_there(self, clock):
        slot(**BY_APPOINTMENT, contact=factories.ContactFactory(telephone="030 23125 123"))
        clock.move_to(AFTERNOON)

        assert "Here now, by appointment" in box()
        assert "Call 030 23125 123" in box(contact=factories.ContactFactory())

    def test_later_with_the_mobile_of_the_page(self):
        slot(**BY_APPOINTMENT)
        contact = factories.ContactFactory(telephone="", mobile="0171 39200 01")

        assert "Today from 14:00, by appointment" in box()
        assert "Call 0171 39200 01" in box(contact=contact)

    def test_beside_what_is_open(self, clock):
        slot()
        number = factories.ContactFactory(telephone="030 23125 123")
        slot(**BY_APPOINTMENT, start_time=dt.time(17), end_time=dt.time(18), contact=number)
        clock.move_to(AFTERNOON)

        assert "Open now until 16:00" in box()
        assert "By appointment" in box()
        assert "Call 030 23125 123" in box()

    def test_next(self, clock):
        slot(**BY_APPOINTMENT)
        clock.move_to(NIGHT)

        assert "By appointment, next: Tuesday 10 March, 14:00" in box()
        assert "closed" not in box().lower()
        assert "Nobody" not in box()

    def test_a_closure(self):
        slot(**BY_APPOINTMENT)
        factories.ClosureFactory(reason="Holidays")

        assert "No appointments today: Holidays" in line()

    def test_nothing_fixed(self):
        contact = factories.ContactFactory(telephone="030 23125 123")

        assert "There are no fixed times." in box()
        assert "Call 030 23125 123" in box(contact=contact)
        assert line() == ""


class TestContact:
    def test_here_now(self, clock):
        contact = factories.ContactFactory()
        slot(contact=contact)
        clock.move_to(AFTERNOON)

        assert "Here now until 16:00 at The old mill" in card(contact)

    def test_here_today(self):
        contact = factories.ContactFactory()
        slot(contact=contact)

        assert "Here today 14:00–16:00 at The old mill" in card(contact)

    def test_here_today_by_appointment_and_nowhere_in_particular(self):
        contact = factories.ContactFactory()
        slot(**BY_APPOINTMENT, contact=contact, place=None)

        assert "Here today 14:00–16:00, by appointment" in card(contact)

    def test_next(self, clock):
        contact = factories.ContactFactory()
        slot(contact=contact)
        clock.move_to(NIGHT)

        assert "Next: Tuesday 10 March, 14:00" in card(contact)

    def test_next_in_the_far_future(self):
        contact = factories.ContactFactory()
        slot(contact=contact, recurrence=dates(dt.date(2026, 6, 30)))

        assert "Next: Tuesday 30 June, 14:00" in card(contact)

    def test_ill_today(self):
        contact = factories.ContactFactory()
        change(slot(contact=contact), reason="illness")

        assert "Cancelled today because of illness" in card(contact)
        assert "Next: Tuesday 10 March, 14:00" in card(contact)

    def test_never_there(self):
        contact = factories.ContactFactory()

        assert "Next" not in card(contact)
        # What is on today on the page around it says nothing about a contact.
        slot()
        assert (
            "today"
            not in render("includes/contact_card.html", contact=contact, today=today()).words
        )


def test_a_list_shows_the_first_few_and_leads_to_the_rest():
    for hour in range(11, 17):
        slot(start_time=dt.time(hour), end_time=dt.time(hour + 1))
    reading = render("includes/today_list.html", today=today(), day=NOW.date())

    assert len(reading.all("li")) == 4
    assert [e.attributes["href"] for e in reading.all("a")] == ["#quartier-day-2026-03-03"]


def test_from_right_to_left_the_hours_stay_in_order(clock):
    slot()
    with translation.override("ar"):
        reading = render("includes/today_box.html", today=today())

    assert [e.text for e in reading.all("bdi", "quartier-hours")] == ["14:00–16:00"]
