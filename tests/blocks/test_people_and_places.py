"""Office hours, centres, contacts and quarters as blocks on a host's own page."""

from __future__ import annotations

import datetime as dt
from types import SimpleNamespace
from typing import Any

import pytest
from django.utils import translation
from wagtail.models import PageViewRestriction

from tests import factories
from tests.blocks.streams import queries, shown, stored, stream
from wagtail_quartier.schedules.builders import weekly

pytestmark = pytest.mark.django_db


@pytest.fixture
def town() -> Any:
    """A house in each of two nested quarters, with a centre, a contact and office hours."""
    outer = factories.quarter(title="Outer")
    inner = factories.quarter(outer, title="Inner", teaser="By the river")
    north = factories.PlaceFactory(name="North House", quarter=outer, latitude="51.1", longitude=12)
    south = factories.PlaceFactory(
        name="South House", quarter=inner, latitude="51.05", longitude="12.02"
    )
    ann, bob = factories.ContactFactory(name="Ann"), factories.ContactFactory(name="Bob")
    tuesdays = factories.SlotFactory(place=north, contact=ann, office_hours__title="Tea")
    fridays = factories.SlotFactory(
        place=south,
        contact=bob,
        office_hours__title="Repairs",
        recurrence=weekly(4, dt.date(2026, 1, 9)),
    )
    yearly = factories.SlotFactory(
        place=south,
        contact=ann,
        office_hours__title="Feast",
        recurrence="DTSTART:20260903T000000\nRRULE:FREQ=YEARLY",
    )
    return SimpleNamespace(
        outer=outer,
        inner=inner,
        north=north,
        south=south,
        ann=ann,
        bob=bob,
        slots=[tuesdays, fridays, yearly],
        centres=[
            factories.centre(title="Northern", place=north),
            factories.centre(title="Southern", place=south),
        ],
    )


def offers(html: str) -> list[str]:
    return [name for name in ("Tea", "Repairs", "Feast") if f">{name}</h" in html]


def test_office_hours_of_a_place_a_quarter_or_a_contact(town: Any) -> None:
    cases = [
        ({"place": town.north, "when": "today"}, ["Tea"]),
        ({"place": town.south, "when": "today"}, []),
        ({"place": town.south, "when": "week"}, ["Repairs"]),
        ({"quarter": town.outer, "when": "week"}, ["Tea", "Repairs"]),
        ({"quarter": town.inner, "when": "week"}, ["Repairs"]),
        ({"contact": town.ann, "when": "week"}, ["Tea"]),
        ({"contact": town.ann, "place": town.south, "when": "next"}, ["Feast"]),
        ({"contact": town.bob, "when": "next", "limit": 3}, ["Repairs"]),
        ({"everything": True, "when": "week"}, ["Tea", "Repairs"]),
        ({}, []),
    ]
    for said, expected in cases:
        assert offers(shown(stored("office_hours", **said))) == expected, said

    [block] = stream(stored("office_hours", contact=town.bob, when="next", limit=3))
    assert [entry.start.date().isoformat() for entry in block.value.shown.entries] == [
        "2026-03-06",
        "2026-03-13",
        "2026-03-20",
    ]
    # Where there is nothing today, the next date says when to come.
    assert "6 March" in shown(stored("office_hours", place=town.south, when="today"))
    assert "3 September" in shown(
        stored("office_hours", place=town.south, contact=town.ann, when="week")
    )


def test_centres_with_a_drawing_of_where_they_lie(town: Any) -> None:
    def titles(html: str) -> list[str]:
        return [name for name in ("Northern", "Southern") if f">{name}</a></h" in html]

    northern, southern = town.centres
    assert titles(shown(stored("centres", quarter=town.inner))) == ["Southern"]
    assert titles(shown(stored("centres", everything=True, limit=1))) == ["Northern"]
    html = shown(stored("centres", centres=[southern, northern], with_map=True))
    assert html.index(">Southern</a></h") < html.index(">Northern</a></h")
    assert html.count("quartier-sketch__dot") == 2
    assert "http" not in html.replace("http://localhost", "")
    [block] = stream(stored("centres", centres=[southern, northern], with_map=True))
    south, north = block.value.shown.sketch.dots
    assert float(south.y) > float(north.y)
    assert float(south.x) > float(north.x)
    # One house lies nowhere in particular.
    alone = shown(stored("centres", quarter=town.inner, with_map=True))
    assert "quartier-sketch" not in alone


def test_a_contact_and_a_quarter_in_short(town: Any) -> None:
    html = shown(stored("contact", contact=town.ann, responsibility="keys", with_hours=True))
    assert "Ann" in html
    assert "keys" in html
    assert "14:00" in html
    assert "14:00" not in shown(stored("contact", contact=town.ann))

    html = shown(stored("quarter", quarter=town.outer, heading="Here"))
    assert '<h2 class="quartier-listing__heading">Here</h2>' in html
    assert ">Outer</a></h3>" in html
    assert "2 neighbourhood centres" in html
    assert "Inner" in html
    assert ">Outer</a></h2>" in shown(stored("quarter", quarter=town.outer))


def test_what_nobody_may_see_leaves_the_entry_or_the_block_out(town: Any) -> None:
    blocks = {
        "place": stored("office_hours", place=town.south, when="week"),
        "quarter": stored("office_hours", quarter=town.inner, when="week"),
        "summary": stored("quarter", quarter=town.inner),
        "centres": stored("centres", centres=town.centres),
        "in quarter": stored("centres", quarter=town.inner),
        "outer": stored("quarter", quarter=town.outer),
    }

    def seen() -> set[str]:
        return {name for name, block in blocks.items() if "quartier-listing" in shown(block)}

    assert seen() == set(blocks)
    restriction = PageViewRestriction.objects.create(page=town.inner, restriction_type="login")
    assert seen() == {"place", "centres", "outer"}
    assert "Inner" not in shown(blocks["outer"])
    restriction.delete()
    PageViewRestriction.objects.create(page=town.centres[0], restriction_type="login")
    assert ">Northern</a>" not in shown(blocks["centres"])
    offer = town.slots[1].office_hours
    offer.expire_at = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
    offer.save()
    assert "Repairs" not in shown(blocks["place"])
    assert "quartier-listing" not in shown({**blocks["summary"], "value": {"quarter": 987654}})
    assert "quartier-listing" not in shown(stored("contact", contact=987654))
    assert "quartier-listing" not in shown(stored("office_hours", place=987654, contact=town.ann))


def test_ten_blocks_of_a_kind_cost_what_one_costs(town: Any) -> None:
    for kind, said in [
        (
            "office_hours",
            [
                {"place": town.south, "when": "week"},
                {"quarter": town.outer, "when": "today"},
                {"contact": town.ann, "when": "next", "limit": 9},
            ],
        ),
        ("centres", [{"centres": town.centres, "with_map": True}, {"quarter": town.inner}]),
        ("contact", [{"contact": town.ann, "with_hours": True}, {"contact": town.bob}]),
        ("quarter", [{"quarter": town.outer}, {"quarter": town.inner}]),
    ]:
        # Beside every relation of the kind, so that only the number of blocks differs.
        whole = [stored(kind, **some) for some in said]
        counts = {n: queries(*(whole * 10)[: n * len(whole)]) for n in (1, 3, 10)}
        assert len(set(counts.values())) == 1, (kind, counts)
        assert counts[1] < 30


def test_right_to_left_words_of_ours_stand_around_what_is_not_translated(town: Any) -> None:
    with translation.override("ar"):
        html = shown(stored("quarter", quarter=town.outer))
    assert '<div lang="ar" dir="rtl">' in html
    assert 'lang="en" dir="ltr">Outer</a>' in html
