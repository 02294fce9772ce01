"""Where people in Lindenhall meet without being asked why they came."""

from __future__ import annotations

import datetime as dt

from example_site.demo.days import (
    FRIDAY,
    MONDAY,
    SATURDAY,
    THURSDAY,
    TUESDAY,
    WEDNESDAY,
    WORKDAYS,
    in_days,
    next_weekday,
)
from example_site.demo.shapes import Change, Offer, Rule
from wagtail_quartier.schedules.builders import dates, monthly_nth, weekly, yearly

START = dt.date(2024, 1, 8)

MEETINGS = (
    Offer(
        key="mittagstisch",
        title="Mittagstisch am Turm",
        note="Suppe, Brot und Nachtisch an langen Tischen. Niemand isst allein.",
        kind="meeting",
        organisation="gemeinwesen",
        topics=("begegnung",),
        languages=("de", "ar", "tr"),
        cost="2,50 Euro, mit Lindenpass 1 Euro",
        rules=(
            Rule(
                when=weekly(WORKDAYS, START),
                begin="12:00",
                end="13:30",
                place="wasserturm-zentrum",
                contact="bernd",
            ),
        ),
        changes=(
            Change(
                day=next_weekday(THURSDAY), action="cancel", reason="Der Herd wird ausgetauscht"
            ),
        ),
        confirmed_days_ago=2,
    ),
    Offer(
        key="reparatur",
        title="Reparaturcafé",
        note="Toaster, Hosen, Lampen: Wir reparieren zusammen, nicht für euch.",
        kind="meeting",
        organisation="schraubkreis",
        topics=("reparatur",),
        cost="Spende für Ersatzteile",
        rules=(
            Rule(
                when=monthly_nth(SATURDAY, (2, 4), START),
                begin="11:00",
                end="15:00",
                place="werkstatt",
                contact="bernd",
            ),
        ),
        confirmed_days_ago=40,
    ),
    Offer(
        key="fruehstueck",
        title="Frühstück unter Frauen",
        note="Brötchen, starker Tee und Zeit zum Reden. Kinder spielen nebenan.",
        kind="meeting",
        organisation="morgenrot",
        topics=("begegnung", "familie"),
        languages=("de", "es", "it", "tr"),
        cost="1 Euro",
        rules=(
            Rule(
                when=weekly(WEDNESDAY, START),
                begin="09:30",
                end="11:30",
                place="alte-ziegelei",
                contact="rosa",
            ),
        ),
        confirmed_days_ago=15,
    ),
    Offer(
        key="sprachcafe",
        title="Sprachcafé am Gleis",
        note="Deutsch üben bei Tee und Gebäck, für alle Stufen.",
        kind="meeting",
        organisation="moschee",
        topics=("sprache", "begegnung"),
        languages=("de", "ar", "en", "fa", "uk"),
        rules=(
            Rule(
                when=weekly(MONDAY, START),
                begin="17:00",
                end="19:00",
                place="moschee",
                contact="yusuf",
            ),
            Rule(
                when=weekly(THURSDAY, START),
                begin="18:00",
                end="19:30",
                place="gleis-3",
                contact="irina",
            ),
        ),
        confirmed_days_ago=18,
    ),
    Offer(
        key="jugend",
        title="Offener Abend für Jugendliche",
        note="Kochen, Tischkicker, Musik. Femi ist da und hat Zeit.",
        kind="meeting",
        organisation="jugendamt",
        topics=("arbeit", "begegnung"),
        languages=("de", "en", "fr"),
        rules=(
            Rule(
                when=weekly((WEDNESDAY, FRIDAY), START),
                begin="17:00",
                end="21:30",
                place="hafenhaus",
                contact="femi",
            ),
        ),
        changes=(
            Change(
                day=in_days(0),
                action="add",
                begin="18:00",
                end="20:00",
                place="hafenhaus",
                reason="Vorbereitung der Kinonacht",
            ),
        ),
        confirmed_days_ago=8,
    ),
    Offer(
        key="kinonacht",
        title="Kinonacht im Speicher",
        note="Ein Film, eine Pause mit Suppe, danach Gespräche, bis die Lichter ausgehen.",
        kind="meeting",
        organisation="hafenkombuese",
        topics=("begegnung",),
        rules=(
            Rule(
                when=monthly_nth(SATURDAY, 1, START),
                begin="20:00",
                end="00:45",
                place="hafenhaus",
                contact="joy",
            ),
        ),
        confirmed_days_ago=21,
    ),
    Offer(
        key="konferenz",
        title="Quartierskonferenz Südstadt",
        note="Alle aus Gartenfeld und Hafen sind eingeladen. Kinderbetreuung bitte anmelden.",
        kind="meeting",
        organisation="soziales",
        topics=("engagement",),
        languages=("de", "gsg", "tr"),
        rules=(
            Rule(
                when=lambda today: dates(
                    next_weekday(TUESDAY, 1)(today),
                    next_weekday(TUESDAY, 13)(today),
                    next_weekday(TUESDAY, 26)(today),
                ),
                begin="18:30",
                end="20:30",
                place="suedstern",
                contact="xenia",
            ),
        ),
        confirmed_days_ago=5,
    ),
    Offer(
        key="konferenz-nord",
        title="Quartierskonferenz Nordstadt",
        note="Ankommen ab halb sechs mit Tee und Brot. Anfang und Ende sind pünktlich.",
        kind="meeting",
        organisation="gemeinwesen",
        topics=("engagement",),
        languages=("ar", "de", "tr"),
        rules=(
            Rule(
                when=monthly_nth(THURSDAY, 3, START),
                begin="18:00",
                end="20:00",
                place="wasserturm-zentrum",
                contact="cem",
            ),
        ),
        confirmed_days_ago=3,
    ),
    Offer(
        key="runder-tisch-geld",
        title="Runder Tisch „Wenn das Geld nicht reicht“",
        note="Für Fachstellen. Wer selbst Rat sucht, kommt in die Sprechstunde.",
        kind="meeting",
        organisation="schuldnerhilfe",
        topics=("schulden",),
        registration="Kurze E-Mail an Elif Aksoy",
        rules=(
            Rule(
                when=monthly_nth(WEDNESDAY, 1, START),
                begin="09:00",
                end="11:00",
                place="stadtteilbuero",
                contact="elif",
            ),
        ),
        confirmed_days_ago=12,
    ),
    Offer(
        key="garten",
        title="Gartenstunde am Südstern",
        note="Hacken, gießen, ernten. Handschuhe sind da.",
        kind="meeting",
        organisation="gartenfeldverein",
        topics=("engagement", "begegnung"),
        rules=(
            Rule(
                when=weekly(SATURDAY, START),
                begin="10:00",
                end="12:00",
                place="suedstern",
                contact="dora",
            ),
        ),
        confirmed_days_ago=70,
    ),
    Offer(
        key="hoefe",
        title="Tag der offenen Höfe",
        note="Einmal im Jahr stehen im Marktviertel alle Tore offen.",
        kind="meeting",
        organisation="marktrunde",
        topics=("begegnung",),
        rules=(
            Rule(
                when=yearly(dt.date(2019, 9, 14)),
                begin="11:00",
                end="18:00",
                place="haus-am-markt",
                contact="greta",
            ),
        ),
        confirmed_days_ago=80,
    ),
)
