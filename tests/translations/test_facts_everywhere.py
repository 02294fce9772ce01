"""A fact that is changed in the original is right at once, in every language and everywhere."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

import pytest
from django.test import Client

from tests import factories
from tests.translations.town import (
    OTHERS,
    Town,
    in_language,
    languages,
    publish,
    town,
    translate,
)

pytestmark = pytest.mark.django_db

#: What stood there, and what is to stand there once the original has been changed.
OLD = {
    "telephone": "1111111",
    "street": "Altgasse 5",
    "beginning": "14:05",
    "participants": "95511",
    "year": "2011",
    "room": "23113",
    "website": "old.example",
    "colour": "quartier-colour-brick",
}
NEW = {
    "telephone": "2222222",
    "street": "Neuweg 7",
    "beginning": "15:25",
    "participants": "97722",
    "year": "2022",
    "room": "24224",
    "website": "new.example",
    "colour": "quartier-colour-moss",
    "reason": "Wasserschaden",
}
#: Which facts stand on which page or in which file below it.
SEEN = {
    ("quarter", ""): ("telephone", "beginning", "colour", "reason"),
    ("quarter", "calendar/"): ("calendar", "cancelled"),
    ("centre", ""): (
        "telephone",
        "street",
        "beginning",
        "room",
        "website",
        "reason",
        "json hours",
        "json day",
    ),
    ("centre", "notice/"): ("telephone", "street", "beginning"),
    ("centre", "calendar/"): ("calendar", "cancelled", "street in calendar"),
    ("centres", ""): ("street", "reason"),
    ("project", ""): ("telephone", "participants", "year", "beginning"),
    ("project", "calendar/"): ("calendar", "cancelled"),
    ("projects", ""): ("year", "colour"),
    ("timetable", ""): ("beginning", "reason"),
    ("timetable", "calendar/"): ("calendar", "cancelled"),
    ("awards", ""): ("year",),
    ("awards", "feed/"): ("year",),
    ("gathering", ""): ("telephone", "street", "due"),
    ("gathering", "resolutions/"): ("due",),
    ("session", ""): ("due", "attendance"),
}
NEW |= {
    "calendar": "T152500",
    "cancelled": "STATUS:CANCELLED",
    "street in calendar": "Neuweg 7",
    "json hours": '"15:25',
    "json day": "2026-03-03",
    "due": "2028-06-02",
    "attendance": "428",
}


def change(town: Town) -> None:
    """Change every fact, as editors do it in the German originals."""
    town.contact.telephone = "030 2222222"
    town.contact.save()
    town.place.street = "Neuweg 7"
    town.place.save()
    slot = town.offer.slots.get()
    slot.start_time = dt.time(15, 25)
    town.offer.slots.set([slot])
    town.offer.by_appointment, town.offer.languages = True, ["tr"]
    publish(town.offer)
    factories.ClosureFactory(
        place=town.place,
        first_day=dt.date(2026, 3, 3),
        last_day=dt.date(2026, 3, 3),
        reason="Wasserschaden",
    )
    for page, relation, field, value in (
        (town.project, "participant_figures", "reached", 97722),
        (town.project, "award_grants", "year", 2022),
        (town.centre, "rooms", "capacity", 24224),
        (town.session, "resolutions", "due_date", dt.date(2028, 6, 2)),
        (town.session, "attendance", "number", 428),
        (town.centre, "links", "url", "https://new.example/more"),
    ):
        row = getattr(page, relation).get()
        setattr(row, field, value)
        getattr(page, relation).set([row])
    town.centre.website = "https://new.example/"
    town.quarter.colour = "moss"
    for page in (town.project, town.centre, town.quarter, town.session):
        publish(page)


def wrong(client: Client, town: Town, code: str) -> list[str]:
    """Return what is not as it should be in one language, as sentences."""
    found = []
    for (name, below), facts in SEEN.items():
        page = in_language(getattr(town, name), code)
        response = client.get(page.url + below)
        assert response.status_code == 200, (page.url, below)
        text = response.content.decode().replace("\r\n ", "")
        # An identifier may contain any digits, and long numbers are written in groups.
        text = re.sub(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "", text)
        text = re.sub(r"(?<=\d)[.,\u202f\xa0](?=\d{3}(?!\d))", "", text)
        found += [
            f"{name}/{below} in {code}: {fact} is not {NEW[fact]}"
            for fact in facts
            if NEW[fact] not in text
        ]
        found += [
            f"{name}/{below} in {code}: still {fact} {old}"
            for fact, old in OLD.items()
            if is_said(old, text)
        ]
    return found


def is_said(fact: str, text: str) -> bool:
    """Tell whether a fact stands in a text; a year is none where it is a part of a name."""
    if len(fact) == len("2011"):
        return re.search(rf"(?<![\w/-]){re.escape(fact)}(?![\w-])", text) is not None
    return fact in text


def test_a_changed_fact_is_right_at_once_whatever_drafts_and_copies_there_are(
    client: Client, settings: Any
) -> None:
    languages(settings)
    german = town()
    for thing in german.everything:
        translate(thing)
    codes = ("de", *OTHERS)
    # What is remembered and drawn of the old facts must not survive either.
    for code in codes:
        assert wrong(client, german, code)
    drafts = []
    for code in OTHERS:
        for thing in (*german.pages, german.offer):
            draft = in_language(thing, code)
            drafts.append((draft, draft.save_revision()))

    change(german)
    assert [line for code in codes for line in wrong(client, german, code)] == []

    for _draft, revision in drafts:
        revision.publish()
    assert [line for code in codes for line in wrong(client, german, code)] == []
