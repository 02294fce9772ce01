"""What a centre's page tells machines: schema.org, and opening hours of its place."""

import datetime as dt
import json

import pytest
from django.db import connection
from django.template import Context, Template
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext

from tests import factories
from tests.pages.test_notices import LONG_AGO, MONDAY, TUESDAY, add, change
from tests.templates.reading import read
from wagtail_quartier import models
from wagtail_quartier.schedules.builders import weekly
from wagtail_quartier.templatetags.quartier_exports import quartier_opening_hours

pytestmark = pytest.mark.django_db


@pytest.fixture
def house():
    place = factories.PlaceFactory(
        name="Mill", latitude="51.5", longitude="12.25", entrance="yes", lift="partly"
    )
    return factories.centre(title="The old mill", place=place)


def graph(client, house):
    reading = read(client.get(house.get_url()).content.decode())
    (script,) = [e for e in reading.all("script") if "ld+json" in e.attributes["type"]]
    *things, page = json.loads(script.text)["@graph"]
    assert (page["@type"], page["inLanguage"]) == ("WebPage", "en")
    assert page["mainEntity"] == {"@id": things[0]["@id"]}
    return things


class TestCentre:
    def test_the_house_and_its_offers(self, client, house):
        opening = add(house, weekly(MONDAY, LONG_AGO), "Open")
        models.OfficeHours.objects.filter(pk=opening.office_hours_id).update(kind="opening")
        change(opening, dt.date(2026, 3, 9), "cancel", reason="illness")
        meeting = add(house, weekly(TUESDAY, LONG_AGO), "Breakfast")
        models.OfficeHours.objects.filter(pk=meeting.office_hours_id).update(kind="meeting")
        place, event = graph(client, house)

        assert place["name"] == "The old mill"
        assert place["url"] == house.full_url
        assert place["address"]["streetAddress"] == "Example Street 1"
        assert place["address"]["addressCountry"] == "DE"
        assert place["geo"]["latitude"] == 51.5
        assert place["amenityFeature"] == {
            "@type": "LocationFeatureSpecification",
            "name": "step-free entrance",
            "value": True,
        }
        assert place["openingHoursSpecification"]["dayOfWeek"] == [
            "https://schema.org/Monday",
            "https://schema.org/Tuesday",
        ]
        assert place["specialOpeningHoursSpecification"]["name"] == "illness"
        assert event["eventSchedule"]["byDay"] == ["https://schema.org/Tuesday"]
        assert event["location"] == {"@id": f"{house.full_url}#place"}

    def test_drafts_are_never_told(self, client, house):
        add(house, weekly(MONDAY, LONG_AGO), "Secret").office_hours.unpublish()
        (place,) = graph(client, house)

        assert "openingHoursSpecification" not in place

    def test_a_house_without_a_place_and_a_page_not_yet_saved(self, client):
        (place,) = graph(client, factories.centre(title="New", place=None))
        unsaved = type(factories.centre())(title="Unsaved")
        template = Template("{% load quartier_exports %}{% quartier_centre_data page %}")

        assert place["name"] == "New"
        request = RequestFactory().get("/")
        assert template.render(Context({"page": unsaved, "request": request})) == ""

    def test_it_asks_for_the_rules_and_for_nothing_else(self, client, house):
        add(house, weekly(MONDAY, LONG_AGO))
        client.get(house.get_url())
        with CaptureQueriesContext(connection) as captured:
            client.get(house.get_url())
        table = connection.ops.quote_name("wagtail_quartier_slot")
        slots = [q for q in captured if f"FROM {table}" in q["sql"]]

        # One that asks whether dates have to be rebuilt, and the slots themselves.
        assert len(slots) == 2


class TestOpeningHours:
    def test_of_a_place(self, house):
        add(house, weekly(MONDAY, LONG_AGO))
        add(house, weekly(TUESDAY, LONG_AGO), by_appointment=True)
        add(house, weekly(TUESDAY, LONG_AGO), place=factories.PlaceFactory())

        assert quartier_opening_hours(house.place) == (
            'Tu 14:00-16:00 unknown "by appointment", Mo 14:00-16:00; PH off'
        )

    def test_of_a_place_where_nothing_is(self):
        assert quartier_opening_hours(factories.PlaceFactory()) == ""
