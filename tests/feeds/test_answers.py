"""Calendars over HTTP: who may have them, what is in them, and 304 where nothing is new."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import Locale, PageViewRestriction

from tests import factories
from tests.feeds.reading import expanded, happening, read
from wagtail_quartier.models import OfficeHoursChange
from wagtail_quartier.pages import models as pages
from wagtail_quartier.schedules.builders import weekly

pytestmark = pytest.mark.django_db

TUESDAYS = weekly(1, dt.date(2016, 1, 5))


def calendar_url(page: Any) -> str:
    """Return the address of a page's calendar."""
    return f"{page.url}calendar/"


def titles(client: Client, url: str) -> list[str]:
    """Return the titles of the series in the calendar at ``url``."""
    response = client.get(url)
    assert response.status_code == 200, url
    events = read(response.content).events
    return sorted(str(event["SUMMARY"]) for event in events if "RECURRENCE-ID" not in event)


def offer_in(quarter: Any, title: str, **fields: Any) -> Any:
    """Return a slot of a published offer at a place in the quarter."""
    offer = factories.OfficeHoursFactory(title=title, **fields)
    return factories.SlotFactory(office_hours=offer, recurrence=TUESDAYS, place__quarter=quarter)


@pytest.fixture
def timetable_page() -> pages.OfficeHoursPage:
    """Return the page of all office hours."""
    return factories.page(pages.OfficeHoursPage, title="Who is there when?")


@pytest.fixture
def south() -> pages.QuarterPage:
    """Return a quarter with an offer, and one below it with another."""
    south = factories.quarter(title="South")
    offer_in(south, "Tenants")
    offer_in(factories.quarter(parent=south, title="Deep south"), "Seniors")
    offer_in(factories.quarter(title="North"), "Families")
    return south


class TestWhatIsInIt:
    def test_everything(self, client: Client, timetable_page: Any, south: Any) -> None:
        assert titles(client, calendar_url(timetable_page)) == ["Families", "Seniors", "Tenants"]

    def test_a_quarter_with_those_below_it(self, client: Client, south: Any) -> None:
        assert titles(client, calendar_url(south)) == ["Seniors", "Tenants"]

    def test_a_centre_with_the_offers_at_its_place_and_the_chosen_ones(
        self, client: Client
    ) -> None:
        slot = offer_in(None, "Here")
        centre = factories.centre(place=slot.place)
        centre.office_hours_links.create(office_hours=offer_in(None, "Chosen").office_hours)
        centre.save()
        offer_in(None, "Elsewhere")

        assert titles(client, calendar_url(centre)) == ["Chosen", "Here"]

    def test_a_project(self, client: Client) -> None:
        project = factories.project()
        project.office_hours_links.create(office_hours=offer_in(None, "Chosen").office_hours)
        project.save()
        offer_in(None, "Elsewhere")

        assert titles(client, calendar_url(project)) == ["Chosen"]

    def test_one_offer_by_its_translation_key(
        self, client: Client, timetable_page: Any, south: Any
    ) -> None:
        slot = offer_in(south, "Debt advice")
        url = f"{timetable_page.url}offer/{slot.office_hours.translation_key}/calendar/"

        assert titles(client, url) == ["Debt advice"]
        [event] = read(client.get(url).content).events
        assert event["UID"] == f"{slot.key}@localhost"

    @pytest.mark.parametrize(
        "hidden", [{"live": False}, {"expire_at": dt.datetime(2026, 3, 3, 8, tzinfo=dt.UTC)}]
    )
    def test_nothing_that_is_not_published(
        self, client: Client, timetable_page: Any, south: Any, hidden: dict[str, Any]
    ) -> None:
        slot = offer_in(south, "Secret", **hidden)
        key = slot.office_hours.translation_key

        assert "Secret" not in titles(client, calendar_url(timetable_page))
        assert "Secret" not in titles(client, calendar_url(south))
        assert client.get(f"{timetable_page.url}offer/{key}/calendar/").status_code == 404

    def test_no_unpublished_revision(self, client: Client, timetable_page: Any) -> None:
        offer = offer_in(None, "As published").office_hours
        offer.title = "As drafted"
        offer.save_revision()

        assert titles(client, calendar_url(timetable_page)) == ["As published"]

    def test_an_added_date_of_the_whole_offer_is_in_the_calendar_of_its_first_slot_only(
        self, client: Client, south: Any
    ) -> None:
        first = offer_in(factories.quarter(), "Advice")
        offer = first.office_hours
        factories.SlotFactory(office_hours=offer, recurrence=TUESDAYS, place__quarter=south)
        times = {"start_time": dt.time(9), "end_time": dt.time(10)}
        OfficeHoursChange.objects.create(
            office_hours=offer, date=dt.date(2026, 3, 6), action="add", **times
        )

        here, there = calendar_url(first.place.quarter.specific), calendar_url(south)
        assert b"20260306T0900" in client.get(here).content
        assert b"20260306T0900" not in client.get(there).content


class TestWords:
    def test_in_the_language_of_the_page(self, client: Client, timetable_page: Any) -> None:
        german = Locale.objects.create(language_code="de")
        offer = offer_in(None, "Debt advice", by_appointment=True).office_hours
        translation = offer.copy_for_translation(german)
        translation.title = "Schuldnerberatung"
        translation.live = True
        translation.save()
        offer_in(None, "Only in English")
        page = timetable_page.copy_for_translation(german, copy_parents=True)
        page.save_revision().publish()

        series = read(client.get(calendar_url(page)).content).events
        said = {event["SUMMARY"].params["LANGUAGE"]: event["SUMMARY"] for event in series}
        assert said["de"].startswith("Schuldnerberatung (")
        assert said["en"] == "Only in English"

    def test_are_only_those_the_page_shows(self, client: Client, timetable_page: Any) -> None:
        contact = factories.ContactFactory(mobile="0171 39200 00", name="Ada Example")
        slot = offer_in(None, "Advice")
        slot.contact = contact
        slot.save()

        text = client.get(calendar_url(timetable_page)).content
        assert b"Ada Example" in text
        assert b"030 23125 000" in text
        assert contact.email.encode() not in text
        assert b"0171" not in text

    def test_survive_what_an_editor_pasted(self, client: Client, timetable_page: Any) -> None:
        nasty = "Tea\x0b\x00 & cake; free, \\n \u2028 للجميع " + "ü" * 70
        # SQLite stores what PostgreSQL refuses: a NUL.
        nasty = nasty.replace("\x00", "") if connection.vendor == "postgresql" else nasty
        offer_in(None, nasty, note="One\r\nTwo\x1b[31m\rEND:VEVENT\nBEGIN:VALARM")

        text = client.get(calendar_url(timetable_page)).content
        [event] = read(text).events
        assert event["SUMMARY"] == "Tea & cake; free, \\n للجميع " + "ü" * 70
        assert "One\nTwo[31m\nEND:VEVENT\nBEGIN:VALARM" in event["DESCRIPTION"]
        assert max(len(line) for line in text.split(b"\r\n")) <= 75
        assert not set(text) & (set(range(32)) - {10, 13})

    def test_say_where_it_is(self, client: Client, timetable_page: Any) -> None:
        place = factories.PlaceFactory(name="Café, Mitte", latitude="51.123456", longitude="7.5")
        factories.SlotFactory(recurrence=TUESDAYS, place=place)

        [event] = read(client.get(calendar_url(timetable_page)).content).events
        assert event["LOCATION"] == "Café, Mitte, Example Street 1, 01234 Exampletown"
        assert event["GEO"].to_ical() == "51.123456;7.5"


class TestSingleDates:
    def test_say_why_nobody_is_there(self, client: Client, timetable_page: Any) -> None:
        offer = offer_in(None, "Advice").office_hours
        OfficeHoursChange.objects.create(
            office_hours=offer, date=dt.date(2026, 3, 10), action="cancel", reason="illness"
        )
        factories.ClosureFactory(
            first_day=dt.date(2026, 3, 16), last_day=dt.date(2026, 3, 20), reason="new floor"
        )
        OfficeHoursChange.objects.create(
            office_hours=offer,
            date=dt.date(2026, 3, 24),
            new_date=dt.date(2026, 3, 25),
            start_time=dt.time(9),
            action="move",
            place=factories.PlaceFactory(name="Library"),
            reason="elections",
        )

        text = client.get(calendar_url(timetable_page)).content
        series, *single = read(text).events
        assert [event["SUMMARY"] for event in single] == [
            "Cancelled: Advice",
            "Closed: Advice",
            "Advice",
        ]
        assert [event["STATUS"] for event in single] == ["CANCELLED", "CANCELLED", "CONFIRMED"]
        assert single[0]["DESCRIPTION"] == "Reason: illness"
        assert single[1]["DESCRIPTION"] == "Reason: new floor"
        assert "elections" in single[2]["DESCRIPTION"]
        assert single[2]["LOCATION"].startswith("Library")
        assert {event["UID"] for event in single} == {series["UID"]}

    def test_each_change_raises_the_sequence(
        self, client: Client, timetable_page: Any, clock: Any
    ) -> None:
        offer = offer_in(None, "Advice").office_hours
        [before] = read(client.get(calendar_url(timetable_page)).content).events
        clock.shift(dt.timedelta(minutes=5))
        OfficeHoursChange.objects.create(
            office_hours=offer, date=dt.date(2026, 3, 10), reason="illness"
        )

        series, single = read(client.get(calendar_url(timetable_page)).content).events
        assert series["SEQUENCE"] > before["SEQUENCE"]
        assert single["SEQUENCE"] == series["SEQUENCE"]
        assert series["LAST-MODIFIED"].dt == dt.datetime(2026, 3, 3, 9, 5, tzinfo=dt.UTC)
        assert series["DTSTAMP"].dt == series["LAST-MODIFIED"].dt

    def test_follow_the_public_holidays_of_the_place(
        self, client: Client, timetable_page: Any, settings: Any
    ) -> None:
        settings.WAGTAIL_QUARTIER = {"HOLIDAY_COUNTRY": "DE", "HOLIDAY_REGION": "NW"}
        daily = weekly(range(7), dt.date(2016, 1, 5))
        factories.SlotFactory(recurrence=daily)
        factories.SlotFactory(recurrence=daily, place__holiday_region="DE-SN")

        north_west, saxony = (
            {moment.dt.date() for moment in event["EXDATE"].dts}
            for event in read(client.get(calendar_url(timetable_page)).content).events
            if "RRULE" in event
        )
        corpus_christi, penance = dt.date(2026, 6, 4), dt.date(2026, 11, 18)
        assert corpus_christi in north_west - saxony
        assert penance in saxony - north_west


class TestHttp:
    def test_headers(self, client: Client, south: Any) -> None:
        response = client.get(calendar_url(south))

        assert response["Content-Type"] == "text/calendar; charset=utf-8"
        assert response["Cache-Control"] == "public, max-age=300"
        assert response["Last-Modified"] == "Tue, 03 Mar 2026 09:00:00 GMT"
        assert not response["ETag"].startswith("W/")
        assert "attachment" not in response.get("Content-Disposition", "")
        assert not response.cookies

    def test_a_download_has_a_name(self, client: Client, south: Any) -> None:
        response = client.get(calendar_url(south) + "?download")

        assert response["Content-Disposition"] == f'attachment; filename="{south.slug}.ics"'

    def test_nothing_new_is_said_in_few_words(self, client: Client, south: Any, clock: Any) -> None:
        first = client.get(calendar_url(south))
        clock.shift(dt.timedelta(days=3))

        by_tag = client.get(calendar_url(south), headers={"If-None-Match": first["ETag"]})
        since = {"If-Modified-Since": first["Last-Modified"]}
        by_date = client.get(calendar_url(south), headers=since)
        for response in (by_tag, by_date):
            assert response.status_code == 304
            assert response.content == b""
            assert response["ETag"] == first["ETag"]
            assert response["Last-Modified"] == first["Last-Modified"]

    @pytest.mark.parametrize("thing", ["offer", "contact", "change", "closure", "expiry"])
    def test_whatever_changes_is_told(
        self, client: Client, timetable_page: Any, clock: Any, thing: str
    ) -> None:
        slot = offer_in(None, "Advice")
        slot.contact = factories.ContactFactory()
        slot.save()
        offer = slot.office_hours
        first = client.get(calendar_url(timetable_page))
        clock.shift(dt.timedelta(minutes=5))
        if thing == "offer":
            offer.title = "Better advice"
            offer.save()
        elif thing == "contact":
            slot.contact.telephone = "030 23125 111"
            slot.contact.save()
        elif thing == "change":
            OfficeHoursChange.objects.create(
                office_hours=offer, date=dt.date(2026, 3, 10), reason="illness"
            )
        elif thing == "closure":
            factories.ClosureFactory()
        else:
            offer.expire_at = dt.datetime(2026, 3, 3, 9, 4, tzinfo=dt.UTC)
            offer.save()

        seen = {"If-None-Match": first["ETag"]}
        since = {"If-Modified-Since": first["Last-Modified"]}
        for headers in (seen, since):
            response = client.get(calendar_url(timetable_page), headers=headers)
            assert response.status_code == 200
        assert response["Last-Modified"] == "Tue, 03 Mar 2026 09:05:00 GMT"

    def test_below_a_private_page_the_password_is_asked_for(
        self, client: Client, south: Any
    ) -> None:
        below = south.get_children().get().specific
        PageViewRestriction.objects.create(
            page=south, restriction_type=PageViewRestriction.PASSWORD, password="let me in"
        )

        for page in (south, below):
            response = client.get(calendar_url(page))
            assert "BEGIN:VCALENDAR" not in response.content.decode()
            assert 'type="password"' in response.content.decode()
        restriction = south.view_restrictions.get()
        form = reverse("wagtailcore_authenticate_with_password", args=[restriction.pk, below.pk])
        client.post(form, {"password": "let me in", "return_url": calendar_url(below)})
        response = client.get(calendar_url(below))
        assert b"BEGIN:VCALENDAR" in response.content
        assert "private" in response["Cache-Control"]

    def test_a_draft_page_has_none(self, client: Client, south: Any) -> None:
        url = calendar_url(south)
        south.unpublish()

        assert client.get(url).status_code == 404

    def test_an_address_that_names_nothing(self, client: Client, timetable_page: Any) -> None:
        for wrong in (uuid.uuid4(), "1", "x" * 2000):
            url = f"{timetable_page.url}offer/{wrong}/calendar/"
            assert client.get(url).status_code == 404

    def test_it_is_only_read(self, client: Client, south: Any) -> None:
        assert client.post(calendar_url(south)).status_code == 405
        head = client.head(calendar_url(south))
        assert (head.status_code, head.content) == (200, b"")

    def test_without_offers_it_is_still_a_calendar(
        self, client: Client, timetable_page: Any
    ) -> None:
        calendar = read(client.get(calendar_url(timetable_page)).content)

        assert calendar.events == []
        assert calendar["X-WR-CALNAME"] == "Office hours: Who is there when?"

    def test_more_offers_cost_no_more_queries(
        self, client: Client, timetable_page: Any, south: Any
    ) -> None:
        def queries() -> int:
            client.get(calendar_url(timetable_page))
            with CaptureQueriesContext(connection) as captured:
                client.get(calendar_url(timetable_page))
            return len(captured)

        topic = factories.TopicFactory()
        few = queries()
        for number in range(6):
            slot = offer_in(south, f"Offer {number}")
            slot.office_hours.topic_links.create(topic=topic)
            slot.office_hours.save()
            OfficeHoursChange.objects.create(
                office_hours=slot.office_hours,
                date=dt.date(2026, 3, 10),
                action="move",
                start_time=dt.time(9),
                place=factories.PlaceFactory(),
            )
        # A topic and a place elsewhere are asked for, each once.
        assert queries() <= few + 2


class TestThePage:
    def test_offers_to_subscribe_and_to_download(self, client: Client, south: Any) -> None:
        html = client.get(south.url).content.decode()

        address = f"testserver{calendar_url(south)}"
        assert f'href="webcal://{address}"' in html
        assert f'href="http://{address}?download"' in html

    def test_the_week_after_next_is_in_it_too(self, client: Client, timetable_page: Any) -> None:
        slot = offer_in(None, "Advice")

        calendar = read(client.get(calendar_url(timetable_page)).content)
        found = expanded(calendar, dt.date(2026, 3, 17), dt.date(2026, 3, 17))
        assert happening(found) == [
            (
                str(slot.key),
                dt.datetime(2026, 3, 17, 13, tzinfo=dt.UTC),
                dt.datetime(2026, 3, 17, 15, tzinfo=dt.UTC),
            )
        ]
