"""The parts: what each says, and what it leaves out."""

import datetime as dt

import pytest
from django.utils import translation

from tests import factories
from tests.clock import NOW
from tests.templates.reading import render
from wagtail_quartier import models
from wagtail_quartier.listings import record
from wagtail_quartier.listings.dates import timetable
from wagtail_quartier.listings.office_hours import coming_week, everything
from wagtail_quartier.listings.status import Status
from wagtail_quartier.schedules.builders import weekly

pytestmark = pytest.mark.django_db


def cancel(slot):
    models.OfficeHoursChange.objects.create(
        office_hours=slot.office_hours, date=NOW.date(), action="cancel", reason="illness"
    )


class TestTimetable:
    def test_a_day_with_time_place_person_and_languages(self):
        slot = factories.SlotFactory(contact=factories.ContactFactory(name="Ada Beispiel"))
        models.OfficeHours.objects.update(languages="ar,de", cost="2 euros")
        slot.place.name = "The old mill"
        slot.place.save()
        words = render("includes/timetable.html", timetable=coming_week(everything())).words

        for said in (
            "Tuesday 3 March",
            "today",
            "14:00–16:00",
            "The old mill",
            "Ada Beispiel",
            "Arabic",
            "2 euros",
        ):
            assert said in words

    def test_empty_days_are_named(self):
        factories.SlotFactory()
        reading = render("includes/timetable.html", timetable=coming_week(everything()))

        assert len(reading.all("li", "quartier-day")) == 7
        assert len(reading.all("p", "quartier-day__empty")) == 6

    def test_a_cancelled_date_is_struck_through_and_explained(self):
        slot = factories.SlotFactory()
        cancel(slot)
        reading = render("includes/timetable.html", timetable=coming_week(everything()))

        assert [e.text.strip() for e in reading.all("s")] == ["14:00–16:00"]
        assert reading.all("p", "quartier-entry__reason")[0].text == "cancelled: illness"

    def test_days_gone_by_are_folded_away(self, clock):
        factories.SlotFactory(recurrence=weekly(0, dt.date(2026, 1, 5)))
        week = timetable(everything(), dt.date(2026, 3, 2))
        reading = render("includes/timetable.html", timetable=week)

        assert "Monday 2 March" in reading.all("details")[0].text
        assert "Tuesday 3 March" not in reading.all("details")[0].text


class TestContactCard:
    def test_ways_to_reach_somebody(self):
        contact = factories.ContactFactory(telephone="030 23125 001", mobile="0171 39200 01")
        reading = render("includes/contact_card.html", contact=contact, responsibility="Keys")

        assert [e.attributes["href"] for e in reading.all("a")] == [
            "tel:03023125001",
            "tel:01713920001",
            "mailto:person@example.org",
        ]
        assert "Keys" in reading.words

    def test_nothing_but_a_name(self):
        contact = factories.ContactFactory(telephone="", email="")
        reading = render("includes/contact_card.html", contact=contact)

        assert reading.all("a") == []
        assert contact.name in reading.words


class TestPlace:
    def test_a_map_only_when_asked_for(self):
        place = factories.PlaceFactory(latitude="51.5", longitude="12.25")
        reading = render("includes/place.html", place=place)

        assert [e.attributes["href"] for e in reading.all("a")] == [
            "https://www.openstreetmap.org/?mlat=51.5&mlon=12.25#map=18/51.5/12.25",
            "geo:51.5,12.25",
        ]
        assert reading.all("iframe") == reading.all("img") == []

    def test_without_coordinates_the_address_is_looked_for(self):
        reading = render("includes/place.html", place=factories.PlaceFactory())

        assert [e.attributes["href"] for e in reading.all("a")] == [
            "https://www.openstreetmap.org/search?query=Example+Street+1%2C+01234+Exampletown"
        ]

    def test_without_anything(self):
        place = factories.PlaceFactory(street="", postcode="", city="")

        assert render("includes/place.html", place=place).all("a") == []

    def test_what_is_accessible_in_words(self):
        place = factories.PlaceFactory(entrance="yes", lift="no", lift_remark="two steps")
        words = render("includes/accessibility.html", place=place).words

        assert "Step-free entrance: yes" in words
        assert "Lift: no two steps" in words
        assert "Guide dogs welcome: not checked" in words


class TestRecord:
    def test_participants_in_numbers_and_bars(self):
        project = factories.project()
        project.participant_figures.create(year=2024, planned=50, reached=None)
        project.participant_figures.create(year=2025, planned=100, reached=80)
        reading = render("includes/participants.html", participants=record.participants(project))

        assert [e.text.strip() for e in reading.all("td")] == ["50", "–", "100", "80", "150", "80"]
        assert [e.attributes["width"] for e in reading.all("rect")] == [
            "100",
            "50",
            "100",
            "0",
            "100",
            "100",
            "100",
            "80",
        ]

    def test_what_funding_demands_to_be_shown(self):
        project = factories.project()
        project.funding_links.create(
            programme=factories.FundingProgrammeFactory(required_statement="Paid by all of us."),
            reference_number="AB 12",
            funded_from=dt.date(2025, 1, 1),
        )
        words = render("includes/funding_footer.html", funding=record.funding(project)).words

        assert "Paid by all of us." in words
        assert "Reference number AB 12" in words
        assert "Funded since January 2025" in words


def test_every_status_is_said_in_words():
    for status in Status:
        chip = render("includes/status_chip.html", status=status).all("span")[0]

        assert chip.text == status.label
        assert f"quartier-chip--{status.value}" in chip.attributes["class"]


def test_a_card_without_a_picture_gets_a_drawn_pattern(client):
    project = factories.project()
    html = client.get(project.get_parent().get_url()).content.decode()

    assert '<svg class="quartier-pattern"' in html


def test_a_link_into_the_body_of_a_filtered_list_keeps_the_other_filters(client):
    quarter = factories.quarter(slug="north")
    factories.project(quarters=[quarter])
    index = factories.project().get_parent()
    html = client.get(index.get_url() + "?quarter=north&status=running").content.decode()

    assert 'href="?quarter=north"' in html
    assert 'href="?status=running"' in html


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("place", factories.PlaceFactory),
        ("contact", factories.ContactFactory),
        ("organisation", factories.OrganisationFactory),
        ("award", factories.AwardFactory),
        ("word", factories.TopicFactory),
        ("word", factories.TargetGroupFactory),
        ("funding_programme", factories.FundingProgrammeFactory),
        ("office_hours", factories.OfficeHoursFactory),
        ("office_hours", lambda: factories.SlotFactory().office_hours),
        ("closure", factories.ClosureFactory),
        ("closure", lambda: factories.ClosureFactory(place=factories.PlaceFactory())),
    ],
)
def test_previews_show_one_thing(name, make):
    thing = make()
    reading = render(f"previews/{name}.html", object=thing)

    assert len(reading.all("h1")) == 1
    assert getattr(thing, "reason", str(thing)) in reading.all("h1")[0].text


def test_times_and_dates_follow_the_language():
    factories.SlotFactory()
    with translation.override("ar"):
        words = render("includes/timetable.html", timetable=coming_week(everything())).words

    assert "الثلاثاء" in words
    assert "14:00–16:00" in words
