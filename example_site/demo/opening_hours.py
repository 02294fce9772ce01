"""When the neighbourhood centres of Lindenhall are open."""

from __future__ import annotations

import datetime as dt

from example_site.demo.days import (
    FRIDAY,
    MONDAY,
    SATURDAY,
    SUNDAY,
    THURSDAY,
    TUESDAY,
    WEDNESDAY,
    WORKDAYS,
    in_days,
)
from example_site.demo.shapes import Change, Offer, Rule
from wagtail_quartier.schedules.builders import daily, weekly

START = dt.date(2024, 1, 8)

OPENING_HOURS = (
    Offer(
        key="offen-markt",
        title="Haus am Markt geöffnet",
        note="Zeitung lesen, Kaffee trinken, nachfragen: Der Empfang ist besetzt.",
        kind="opening",
        organisation="ehlebund",
        languages=("de", "de-simple"),
        rules=(
            Rule(
                when=weekly(WORKDAYS, START),
                begin="09:00",
                end="18:00",
                place="haus-am-markt",
                contact="empfang-markt",
            ),
            Rule(when=weekly(SATURDAY, START), begin="10:00", end="13:00", place="haus-am-markt"),
        ),
        confirmed_days_ago=14,
    ),
    Offer(
        key="offen-suedstern",
        title="Treff Südstern geöffnet",
        note="Garten, Spielecke und Leihregal stehen allen offen.",
        kind="opening",
        organisation="gartenfeldverein",
        languages=("de", "en", "ti"),
        rules=(
            Rule(
                when=weekly((MONDAY, TUESDAY, WEDNESDAY, THURSDAY), START),
                begin="09:30",
                end="12:30",
                place="suedstern",
                contact="xenia",
            ),
            Rule(
                when=weekly((MONDAY, TUESDAY, WEDNESDAY, THURSDAY), START),
                begin="15:00",
                end="18:30",
                place="suedstern",
                contact="dora",
            ),
            Rule(when=weekly(FRIDAY, START), begin="09:30", end="12:30", place="suedstern"),
            Rule(
                when=weekly(SUNDAY, START),
                begin="14:00",
                end="17:30",
                place="suedstern",
                contact="dora",
            ),
        ),
        confirmed_days_ago=30,
    ),
    Offer(
        key="offen-hafenhaus",
        title="Hafenhaus geöffnet",
        note="Café am Kai. Wer kein Geld hat, bekommt den Kaffee vom Brett.",
        kind="opening",
        organisation="hafenkombuese",
        languages=("de", "en"),
        rules=(
            Rule(
                when=daily(START),
                begin="09:00",
                end="23:00",
                place="hafenhaus",
                contact="joy",
                on_public_holidays=True,
            ),
        ),
        changes=(
            Change(
                day=in_days(1),
                action="move",
                begin="13:00",
                end="23:00",
                reason="Vormittags Brandschutzübung auf dem Kai",
            ),
        ),
        confirmed_days_ago=4,
    ),
    Offer(
        key="offen-wasserturm",
        title="Stadtteilzentrum Am Wasserturm geöffnet",
        note="Foyer mit Bücherregal, WLAN und immer jemandem zum Reden.",
        kind="opening",
        organisation="gemeinwesen",
        languages=("de", "ar", "tr"),
        rules=(
            Rule(
                when=weekly((MONDAY, WEDNESDAY, THURSDAY, FRIDAY), START),
                begin="10:00",
                end="17:00",
                place="wasserturm-zentrum",
                contact="bernd",
            ),
            Rule(
                when=weekly(TUESDAY, START),
                begin="10:00",
                end="20:00",
                place="wasserturm-zentrum",
                contact="bernd",
            ),
        ),
        confirmed_days_ago=11,
    ),
    Offer(
        key="offen-ziegelei",
        title="Alte Ziegelei geöffnet",
        note="Ofencafé, Werkzeugausleihe und Spielteppich.",
        kind="opening",
        organisation="gemeinwesen",
        languages=("de", "tr", "ku"),
        rules=(
            Rule(
                when=weekly((TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY), START),
                begin="11:00",
                end="19:00",
                place="alte-ziegelei",
                contact="cem",
            ),
            Rule(
                when=weekly(SUNDAY, START),
                begin="14:00",
                end="18:00",
                place="alte-ziegelei",
                on_public_holidays=True,
            ),
        ),
        confirmed_days_ago=19,
    ),
)
