"""Who gives advice in Lindenhall, and when: offers with many kinds of rule."""

from __future__ import annotations

import datetime as dt

from example_site.demo.days import (
    FRIDAY,
    MONDAY,
    THURSDAY,
    TUESDAY,
    WEDNESDAY,
    but,
    next_weekday,
)
from example_site.demo.shapes import Change, Offer, Rule
from wagtail_quartier.schedules.builders import monthly_day, monthly_nth, weekly

START = dt.date(2024, 1, 8)

COUNSELLING = (
    Offer(
        key="stadtteilbuero",
        title="Offene Sprechstunde im Stadtteilbüro",
        note="Wir hören zu, sortieren und wissen, wer weiterhilft. Kommt auch ohne Termin.",
        kind="office",
        organisation="gemeinwesen",
        topics=("soziales", "behoerden"),
        languages=("de", "ar", "fr", "tr"),
        rules=(
            Rule(
                when=weekly((MONDAY, TUESDAY, THURSDAY), START),
                begin="09:00",
                end="12:00",
                place="stadtteilbuero",
                contact="amina",
            ),
            Rule(
                when=weekly(TUESDAY, START),
                begin="15:00",
                end="18:00",
                place="stadtteilbuero",
                contact="cem",
            ),
        ),
        confirmed_days_ago=6,
    ),
    Offer(
        key="schulden",
        title="Schuldnerberatung in der Nordstadt",
        note="Wenn Mahnungen liegen bleiben: vertraulich, kostenlos und ohne Vorwürfe.",
        kind="counselling",
        organisation="schuldnerhilfe",
        topics=("schulden",),
        languages=("de", "ku", "tr"),
        by_appointment=True,
        registration="Anruf unter 0221 4710 231 oder Zettel in den Briefkasten des Stadtteilbüros.",
        rules=(
            Rule(
                when=weekly(WEDNESDAY, START, interval=2),
                begin="13:00",
                end="16:30",
                place="stadtteilbuero",
                contact="elif",
            ),
        ),
        changes=(
            Change(
                day=next_weekday(WEDNESDAY),
                action="add",
                begin="17:00",
                end="18:30",
                place="stadtteilbuero",
                reason="Zusätzlicher Abendtermin",
            ),
        ),
        confirmed_days_ago=12,
    ),
    Offer(
        key="sucht",
        title="Sprechzeit der Suchtberatung",
        note="Für Betroffene und für alle, die sich um jemanden sorgen. Auf Wunsch anonym.",
        kind="counselling",
        organisation="ankerplatz",
        topics=("sucht",),
        rules=(
            Rule(
                when=monthly_nth(TUESDAY, (1, 3), START),
                begin="16:00",
                end="18:00",
                place="wasserturm-zentrum",
                contact="pia",
            ),
        ),
        confirmed_days_ago=33,
    ),
    Offer(
        key="miete",
        title="Mietfragen am Küchentisch",
        note="Nebenkosten, Schimmel, Kündigung: zwei Jurist:innen lesen mit.",
        kind="counselling",
        organisation="mieterrunde",
        topics=("wohnen",),
        cost="3 Euro, wer kann",
        rules=(
            Rule(
                when=monthly_nth(FRIDAY, -1, START),
                begin="17:00",
                end="19:00",
                place="alte-ziegelei",
            ),
        ),
        confirmed_days_ago=48,
    ),
    Offer(
        key="schreibstube",
        title="Schreibstube",
        note="Formulare ausfüllen, Briefe verstehen, Kündigungen schreiben – gemeinsam.",
        kind="office",
        organisation="bruecken",
        topics=("behoerden", "migration"),
        languages=("de", "en", "fa", "ru", "uk"),
        rules=(
            Rule(
                when=weekly((TUESDAY, FRIDAY), START),
                begin="10:00",
                end="12:30",
                place="gleis-3",
                contact="hassan",
            ),
        ),
        changes=(
            Change(
                day=next_weekday(FRIDAY),
                action="move",
                begin="13:30",
                end="16:00",
                reason="Vormittags ist die Halle belegt",
            ),
        ),
        confirmed_days_ago=3,
    ),
    Offer(
        key="rente",
        title="Rentenfragen",
        note="Ein ehrenamtlicher Versichertenältester hilft bei Antrag und Kontenklärung.",
        kind="counselling",
        organisation="ehlebund",
        topics=("pflege", "arbeit"),
        by_appointment=True,
        registration="Bitte am Empfang im Haus am Markt eintragen lassen.",
        rules=(
            Rule(
                when=monthly_day(15, START),
                begin="14:00",
                end="17:00",
                place="haus-am-markt",
                contact="empfang-markt",
            ),
        ),
        confirmed_days_ago=61,
    ),
    Offer(
        key="pflege",
        title="Pflege zu Hause – was uns zusteht",
        note="Beratung für Angehörige, auf Wunsch auch bei euch daheim.",
        kind="counselling",
        organisation="klinik",
        topics=("pflege",),
        by_appointment=True,
        registration="Rückruf vereinbaren unter 0221 4710 430.",
        rules=(
            Rule(
                when=monthly_nth(WEDNESDAY, 1, START),
                begin="10:00",
                end="12:00",
                place="suedstern",
                contact="dora",
            ),
        ),
        confirmed_days_ago=25,
    ),
    Offer(
        key="handy",
        title="Silberfisch: Hilfe mit Handy und Computer",
        note="Bringt das Gerät mit, das euch ärgert. Jugendliche und Bibliothek helfen.",
        kind="office",
        organisation="bibliothek",
        topics=("digitales",),
        languages=("de", "vi"),
        rules=(
            Rule(
                when=but(
                    weekly(THURSDAY, START),
                    without=(dt.date(2026, 12, 10), dt.date(2027, 1, 7)),
                    also=(dt.date(2026, 12, 11), dt.date(2027, 1, 9)),
                ),
                begin="14:00",
                end="16:30",
                place="bibliothek",
                contact="lene",
            ),
        ),
        confirmed_days_ago=9,
    ),
)
