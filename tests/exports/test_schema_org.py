"""Office hours as schema.org: regular and special hours, schedules, and a script element."""

import datetime as dt
import json

import pytest

from tests.exports.evaluator import FIRST, dates_of
from tests.exports.test_opening_hours import (
    FRIDAY,
    GERMANY,
    LONG_AGO,
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    WORKDAYS,
    march,
    slot,
)
from wagtail_quartier.exports.json_ld import json_ld
from wagtail_quartier.exports.schema_hours import opening_hours
from wagtail_quartier.exports.schema_org import OfferFacts, PlaceFacts, place_graph
from wagtail_quartier.exports.schema_schedules import schedules
from wagtail_quartier.schedules.builders import dates, monthly_day, monthly_nth, weekly
from wagtail_quartier.schedules.rules import Action, Change, Closure
from wagtail_quartier.schedules.text import read_recurrence

LAST = FIRST + dt.timedelta(days=41)


def hours(slots, closures=(), changes=(), **values):
    computed = dates_of(slots, LAST, closures, changes)
    regular, special = opening_hours(slots, computed, FIRST, LAST, **values)
    return (
        [
            (
                [day.removeprefix("https://schema.org/")[:2] for day in node["dayOfWeek"]],
                node["opens"],
                node["closes"],
                node.get("validThrough", ""),
            )
            for node in regular
        ],
        [(node["validFrom"][5:], node["opens"], node["closes"]) for node in special],
    )


class TestOpeningHours:
    def test_the_week(self):
        slots = [
            slot(weekly(WORKDAYS, LONG_AGO), "09:00", "12:00"),
            slot(weekly(TUESDAY, LONG_AGO), key="b", valid_until=dt.date(2026, 7, 31)),
        ]

        assert hours(slots) == (
            [
                (["Mo", "Tu", "We", "Th", "Fr"], "09:00", "12:00", ""),
                (["Tu"], "14:00", "16:00", "2026-07-31"),
            ],
            [],
        )

    def test_what_differs_from_the_week(self):
        often = slot(weekly(WORKDAYS, LONG_AGO), holidays=GERMANY)
        monthly = slot(monthly_nth(FRIDAY, 3, LONG_AGO), "18:00", "22:00", key="b")
        changes = [
            Change(march(3), Action.CANCEL, "a", reason="illness"),
            Change(march(10), Action.MOVE, "a", start=dt.time(15), end=dt.time(17)),
            Change(march(14), Action.ADD, "a", start=dt.time(10), end=dt.time(11)),
        ]
        closure = Closure(march(16), march(17), "moving house", frozenset({"offer:a"}))

        assert hours([often, monthly], [closure], changes)[1] == [
            ("03-03", "00:00", "00:00"),
            ("03-10", "15:00", "17:00"),
            ("03-14", "10:00", "11:00"),
            ("03-16", "00:00", "00:00"),
            ("03-17", "00:00", "00:00"),
            ("03-20", "14:00", "16:00"),
            ("03-20", "18:00", "22:00"),
            ("04-03", "00:00", "00:00"),
            ("04-06", "00:00", "00:00"),
        ]

    def test_why_it_is_closed(self):
        slots = [slot(weekly(TUESDAY, LONG_AGO))]
        computed = dates_of(slots, LAST, [Closure(march(10), march(10), "moving house")])
        _regular, special = opening_hours(slots, computed, FIRST, LAST)

        assert special == [
            {
                "@type": "OpeningHoursSpecification",
                "opens": "00:00",
                "closes": "00:00",
                "name": "moving house",
                "validFrom": "2026-03-10",
                "validThrough": "2026-03-10",
            }
        ]

    def test_past_midnight_and_all_day(self):
        assert hours([slot(weekly(FRIDAY, LONG_AGO), "22:00", "02:00")]) == (
            [(["Fr"], "22:00", "02:00", "")],
            [],
        )
        assert hours([slot(weekly(FRIDAY, LONG_AGO), "00:00", "00:00")]) == (
            [(["Fr"], "00:00", "23:59", "")],
            [],
        )

    def test_neither_by_appointment_nor_elsewhere(self):
        here = slot(weekly(TUESDAY, LONG_AGO), place_key="place:1")
        asks = slot(weekly(MONDAY, LONG_AGO), key="b", place_key="place:1")
        away = slot(weekly(WEDNESDAY, LONG_AGO), key="c", place_key="place:2")
        found = hours([here, asks, away], by_appointment={"offer:b"}, place_key="place:1")

        assert found == ([(["Tu"], "14:00", "16:00", "")], [])


class TestSchedules:
    def said(self, recurrence, closures=(), changes=(), **values):
        made = slot(recurrence, **values)
        found = schedules(made, dates_of([made], LAST, closures, changes))
        times = {
            "@type": "Schedule",
            "startTime": "14:00",
            "endTime": "16:00",
            "duration": "PT2H",
            "scheduleTimezone": "Europe/Berlin",
        }
        for node in found:
            assert times.items() <= node.items()
        return [{k: v for k, v in node.items() if k not in times} for node in found]

    def test_every_week_until_a_day(self):
        assert self.said(weekly([MONDAY, TUESDAY], march(2), march(31))) == [
            {
                "repeatFrequency": "P1W",
                "byDay": ["https://schema.org/Monday", "https://schema.org/Tuesday"],
                "startDate": "2026-03-02",
                "endDate": "2026-03-31",
            }
        ]

    def test_every_other_week_keeps_its_rhythm_when_it_is_valid_later(self):
        rule = weekly(TUESDAY, dt.date(2026, 1, 6), interval=2)

        assert self.said(rule, valid_from=march(5)) == [
            {
                "repeatFrequency": "P2W",
                "byDay": ["https://schema.org/Tuesday"],
                "startDate": "2026-03-17",
            }
        ]

    def test_weekdays_and_days_of_the_month(self):
        first = {"byDay": ["https://schema.org/Tuesday"], "byMonthWeek": [1, 3]}
        begin = dt.date(2026, 1, 1)

        (nth,) = self.said(monthly_nth(TUESDAY, [1, 3], begin))
        assert nth == {"repeatFrequency": "P1M", **first, "startDate": "2026-01-06"}
        (last,) = self.said(monthly_nth(FRIDAY, -1, begin))
        assert last["byDay"] == ["-1FR"]
        (day,) = self.said(monthly_day(15, begin))
        assert day["byMonthDay"] == [15]

    def test_what_does_not_take_place_is_excepted(self):
        changes = [
            Change(march(10), Action.CANCEL, "a"),
            Change(march(17), Action.MOVE, "a", start=dt.time(15)),
            Change(march(21), Action.ADD, "a", start=dt.time(9), end=dt.time(10)),
        ]
        closures = [Closure(march(24), march(24)), Closure(march(21), march(21))]
        (node,) = self.said(weekly(TUESDAY, march(3)), closures, changes)

        assert node["exceptDate"] == ["2026-03-10", "2026-03-17", "2026-03-24"]

    @pytest.mark.parametrize(
        "recurrence",
        [
            dates(march(5)),
            monthly_day(-1, LONG_AGO),
            read_recurrence("DTSTART:20260101\nRRULE:FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1"),
            read_recurrence("DTSTART:20260101\nRRULE:FREQ=DAILY\nEXRULE:FREQ=WEEKLY;BYDAY=SU"),
        ],
    )
    def test_what_there_are_no_words_for(self, recurrence):
        assert self.said(recurrence) == []


class TestGraph:
    HOUSE = PlaceFacts(
        name="The old mill",
        url="https://example.org/mill/",
        street="Mill Lane 1",
        city="Exampletown",
        latitude=51.5,
        longitude=12.25,
        telephone="030 23125 000",
        features=[("step-free entrance", True), ("lift", False)],
    )

    def graph(self, *offers, slots=(), **values):
        computed = dates_of(list(slots), LAST, **values)
        found = place_graph(self.HOUSE, offers, slots, computed, (FIRST, LAST), place_key="place:1")
        assert found["@context"] == "https://schema.org"
        return found["@graph"]

    def test_a_house_without_hours(self):
        (house,) = self.graph()

        assert house == {
            "@type": ["CivicStructure", "LocalBusiness"],
            "@id": "https://example.org/mill/#place",
            "name": "The old mill",
            "url": "https://example.org/mill/",
            "address": {
                "@type": "PostalAddress",
                "streetAddress": "Mill Lane 1",
                "addressLocality": "Exampletown",
            },
            "geo": {"@type": "GeoCoordinates", "latitude": 51.5, "longitude": 12.25},
            "telephone": "030 23125 000",
            "amenityFeature": [
                {
                    "@type": "LocationFeatureSpecification",
                    "name": "step-free entrance",
                    "value": True,
                },
                {"@type": "LocationFeatureSpecification", "name": "lift", "value": False},
            ],
        }

    def test_a_meeting_is_an_event_with_a_schedule(self):
        made = slot(weekly(TUESDAY, march(3)), place_key="place:1")
        change = Change(march(10), Action.MOVE, "a", new_date=march(11), reason="full moon")
        offer = OfferFacts("offer:a", "Breakfast", is_meeting=True, is_free=True)
        _house, event = self.graph(offer, slots=[made], changes=[change])

        assert event["@type"] == "Event"
        assert event["isAccessibleForFree"] is True
        assert event["location"] == {"@id": "https://example.org/mill/#place"}
        assert event["eventSchedule"]["exceptDate"] == ["2026-03-10"]
        assert "startDate" not in event
        assert event["subEvent"] == {
            "@type": "Event",
            "name": "Breakfast",
            "startDate": "2026-03-11T14:00:00+01:00",
            "endDate": "2026-03-11T16:00:00+01:00",
            "eventStatus": "https://schema.org/EventRescheduled",
            "description": "full moon",
            "location": {"@id": "https://example.org/mill/#place"},
            "previousStartDate": "2026-03-10",
        }

    def test_a_meeting_on_single_dates_lists_them(self):
        made = slot(dates(march(5), march(19)))
        _house, event = self.graph(OfferFacts("offer:a", "Concert", is_meeting=True), slots=[made])

        assert [date["startDate"][:10] for date in event["subEvent"]] == [
            "2026-03-05",
            "2026-03-19",
        ]

    def test_advice_is_a_service_and_opening_hours_are_the_house(self):
        advice = slot(weekly(TUESDAY, LONG_AGO), place_key="place:1")
        reception = slot(weekly(MONDAY, LONG_AGO), key="b", place_key="place:1")
        house, service = self.graph(
            OfferFacts("offer:a", "Advice", by_appointment=True, languages=["de", "ar"]),
            OfferFacts("offer:b", "Open", is_opening_hours=True),
            slots=[advice, reception],
        )

        assert house["openingHoursSpecification"]["dayOfWeek"] == ["https://schema.org/Monday"]
        assert service["@type"] == "Service"
        assert service["hoursAvailable"]["dayOfWeek"] == ["https://schema.org/Tuesday"]
        assert service["availableChannel"]["availableLanguage"] == ["de", "ar"]


def test_a_script_element_cannot_be_left_from_inside():
    nasty = {"name": "</script><script>alert(1)</script><!-- & \x00 \u2028 \ud800"}
    html = json_ld(nasty)
    opening, closing = '<script type="application/ld+json">', "</script>"

    assert html.startswith(opening)
    assert html.endswith(closing)
    inside = html[len(opening) : -len(closing)]
    assert not set("<>&\x00\u2028") & set(inside)
    assert json.loads(inside) == nasty
