"""Projects that sing, play, paint and remember."""

from __future__ import annotations

import datetime as dt

from example_site.demo.days import end_of_month, first_of_month
from example_site.demo.project_shapes import Evidence, Funding, Grant, Project
from example_site.demo.prose import heading, text

CULTURE = (
    Project(
        key="erzaehlcafe",
        title="Zeitzeug:innen der Ziegelei",
        slug="zeitzeuginnen",
        teaser=(
            "Was ein Ringofen mit Hochzeiten zu tun hat, erzählen die, die dort gearbeitet haben."
        ),
        picture="history-walk",
        carrier="gemeinwesen",
        fields=("kultur", "netze"),
        quarters=("ziegelei",),
        start=dt.date(2012, 3, 1),
        end=dt.date(2015, 11, 30),
        target_groups=("aeltere", "kinder"),
        goals=(
            "Die Geschichte der Ziegelei soll von denen erzählt werden, die den Staub noch in "
            "den Fugen kennen."
        ),
        content=(
            "Einmal im Monat Kaffee, ein Gegenstand in der Mitte, eine Frage. Grundschulkinder "
            "nahmen auf, schnitten und bauten daraus eine Hörstation im Schornstein."
        ),
        results=(
            "71 Gespräche auf Deutsch, Türkisch, Polnisch und Arabisch liegen im Stadtarchiv. "
            "Zwölf Spaziergänge im Jahr führen zu den Orten."
        ),
        participants=((2012, 40, 61), (2013, 60, 78), (2014, 60, 82), (2015, 50, 55)),
        partners=(
            ("ziegeleischule", "lässt Kinder fragen"),
            ("bibliothek", "archiviert die Aufnahmen"),
            ("moschee", "vermittelt Gesprächspartner:innen"),
        ),
        contacts=(("bernd", "Führungen"),),
        funding=(Funding(programme="staedtebau", reference="SZ 01/2012-009"),),
        grants=(
            Grant(
                award="bruecke",
                year=2013,
                distinction="Preis",
                jury_words=(
                    "Achtjährige fragen, Achtzigjährige antworten, und die ganze Siedlung hört zu."
                ),
            ),
        ),
        body=(
            heading("Aus einem Gespräch"),
            text(
                "„Wenn der Ofen ausging, ging auch die Tanzkapelle nach Hause. Es war dann "
                "einfach zu kalt.“ – So erinnert sich eine, die 1958 am Aufzug stand."
            ),
        ),
    ),
    Project(
        key="wir-sind-der-zug",
        title="Wir sind der Zug",
        slug="wir-sind-der-zug",
        teaser="Ein Theaterstück in 14 Sprachen, gespielt auf einem echten Bahnsteig.",
        picture="theatre",
        carrier="gleisverein",
        fields=("kultur",),
        quarters=("bahnhofsviertel",),
        start=dt.date(2017, 1, 9),
        end=dt.date(2020, 2, 29),
        ages=(12, None),
        target_groups=("jugendliche", "zugewanderte", "nachbarschaft"),
        goals="Menschen, die nie im Theater waren, machen eines.",
        content=(
            "Ein Jahr lang wurden Abschieds- und Ankunftsgeschichten gesammelt, dann geschrieben, "
            "verworfen, geprobt. Gespielt wurde auf Gleis 3 zwischen zwei Regionalzügen."
        ),
        results=(
            "38 Mitwirkende zwischen 12 und 81, elf ausverkaufte Abende und eine Probebühne, "
            "die geblieben ist."
        ),
        participants=((2017, 30, 44), (2018, 40, 52), (2019, 40, 47), (2020, 40, 38)),
        partners=(
            ("bruecken", "übersetzt und spielt mit"),
            ("gesamtschule", "baut das Bühnenbild"),
        ),
        contacts=(("marek", "Regie und Probebühne"),),
        funding=(
            Funding(programme="landesfonds", reference="LN-17-012"),
            Funding(programme="stiftung", reference="M-2017-05"),
        ),
        grants=(
            Grant(
                award="soziale-stadt",
                year=2020,
                distinction="Preis",
                jury_words=(
                    "Als der Zug nach Norden durchfuhr, standen wir alle auf. Er gehörte zum Stück."
                ),
            ),
        ),
        gallery=(("theatre", "Letzte Probe vor der Premiere"),),
    ),
    Project(
        key="querbeet",
        title="Chor Querbeet",
        slug="chor-querbeet",
        teaser="Sechzig Stimmen, keine Noten, und jede bringt ein Lied von zu Hause mit.",
        picture="choir",
        carrier="ehlebund",
        fields=("kultur", "netze"),
        quarters=("marktviertel", "gartenfeld", "wasserturm"),
        start=dt.date(2018, 9, 4),
        target_groups=("nachbarschaft", "behinderung"),
        goals=(
            "Singen sollen alle dürfen, besonders die, denen man als Kind gesagt hat, sie "
            "sollten nur die Lippen bewegen."
        ),
        content=(
            "Dienstags um sieben im Saal am Markt. Ein Teil des Chors singt in Gebärden, das "
            "Publikum lernt eine Strophe mit."
        ),
        results=(
            "38 Lieder aus 19 Ländern, ein jährliches Konzert unter der Linde und mindestens "
            "drei Ehen."
        ),
        volunteering="Bässe! Und jemand, der den Flügel stimmen kann.",
        participants=((2023, 50, 58), (2024, 60, 63), (2025, 60, 61)),
        partners=(("johannis", "leiht den Saal für Konzerte"), ("vhs", "bezahlt die Leitung")),
        contacts=(("empfang-markt", "Einfach kommen oder vorher fragen"),),
        office_hours=("offen-markt",),
        funding=(Funding(programme="verfuegungsfonds", reference="VF-2018-09"),),
        grants=(
            Grant(
                award="goldene-linde",
                year=2022,
                distinction="Goldene Linde",
                jury_words="Beim Refrain sangen sogar die Tauben mit.",
            ),
        ),
    ),
    Project(
        key="tunnelbild",
        title="Licht im Tunnel",
        slug="licht-im-tunnel",
        teaser="86 Meter Wand, 240 Maler:innen: aus dem Angstraum wurde ein Bilderbuch.",
        picture="mural",
        carrier="gleisverein",
        fields=("kultur", "beteiligung"),
        quarters=("bahnhofsviertel",),
        start=dt.date(2021, 3, 1),
        end=dt.date(2023, 10, 31),
        target_groups=("jugendliche", "familien", "nachbarschaft"),
        goals="Wer durch den Tunnel geht, soll langsamer werden statt schneller.",
        content=(
            "Entwürfe hingen sechs Wochen am Bauzaun, jede:r hatte drei Punkte. Gemalt wurde an "
            "22 Wochenenden, je ein Meter Breite gehört einer Gruppe."
        ),
        results=(
            "Seit der Eröffnung wurde nichts übermalt. Die Zahl der Menschen, die nachts lieber "
            "außen herum gehen, hat sich halbiert."
        ),
        participants=((2021, 80, 71), (2022, 120, 146), (2023, 60, 83)),
        partners=(
            ("jugendrat", "bestimmt das letzte Drittel"),
            ("wohnen", "spendet Farbe"),
            ("soziales", "erneuert die Beleuchtung"),
        ),
        contacts=(("marek", "Führungen durch den Tunnel"),),
        funding=(
            Funding(
                programme="staedtebau",
                reference="SZ 03/2021-066",
                start=dt.date(2021, 3, 1),
                end=dt.date(2023, 10, 31),
            ),
        ),
        evidence=(
            Evidence(
                title="Tafel am Tunneleingang Nord",
                kind="poster",
                date=dt.date(2023, 10, 14),
                picture="mural",
            ),
            Evidence(
                title="Bericht des Stadtfernsehens",
                kind="article",
                date=dt.date(2023, 10, 15),
                url="https://tv-lindenhall.example.org/licht-im-tunnel/",
            ),
        ),
        grants=(
            Grant(
                award="bruecke",
                year=2025,
                distinction="Preis",
                jury_words="Ein Ort, den alle mieden, ist jetzt Ausflugsziel von Schulklassen.",
            ),
        ),
    ),
    Project(
        key="radio",
        title="Welle Süd",
        slug="welle-sued",
        teaser=(
            "Jugendliche machen Radio im Speicher: jeden Freitag eine Stunde, live und unrasiert."
        ),
        picture="youth-radio",
        carrier="jugendamt",
        fields=("kultur", "beteiligung"),
        quarters=("hafenviertel", "gartenfeld"),
        start=dt.date(2025, 2, 1),
        end=end_of_month(8),
        ages=(13, 21),
        target_groups=("jugendliche",),
        goals="Jugendliche sollen hören, wie es klingt, wenn die Stadt ihnen zuhört.",
        content=(
            "Technik, Recherche, Moderation: Alles lernen sie voneinander und von zwei Profis "
            "vom Regionalsender. Einmal im Monat kommt jemand aus dem Rat ins Studio und muss "
            "antworten."
        ),
        results=(
            "47 Sendungen. Nach einer Reportage über den letzten Bus fährt Linie 2 freitags nun "
            "bis elf."
        ),
        participants=((2025, 25, 29), (2026, 30, 24)),
        partners=(
            ("hafenkombuese", "gibt den Raum unterm Dach"),
            ("jugendrat", "wählt die Redaktion"),
        ),
        contacts=(("femi", "Mitmachen und Studiogäste"),),
        office_hours=("jugend",),
        funding=(
            Funding(
                programme="landesfonds",
                reference="LN-25-011",
                start=dt.date(2025, 2, 1),
                end=dt.date(2027, 7, 31),
            ),
        ),
        links=(("Alle Sendungen zum Nachhören", "https://welle-sued.example.org/"),),
    ),
    Project(
        key="erinnerungspfad",
        title="Erinnerungspfad Ziegelei",
        slug="erinnerungspfad",
        teaser="Zwölf Tafeln, zwölf Stimmen: ein Weg zu den Orten, von denen Eltern erzählen.",
        picture="",
        carrier="gemeinwesen",
        fields=("kultur",),
        quarters=("ziegelei",),
        start=first_of_month(7),
        end=first_of_month(25),
        target_groups=("nachbarschaft", "zugewanderte"),
        goals=(
            "Alle sollen im Pfad vorkommen: Ziegler, Näherinnen, Geflüchtete, Streikende, "
            "Verliebte."
        ),
        content=(
            "In vier Werkstätten entscheiden Familien, welche Orte dazugehören. Die Tafeln "
            "werden aus alten Lindenblatt-Ziegeln gemauert."
        ),
        partners=(
            ("bibliothek", "sucht Fotos heraus"),
            ("ziegeleischule", "spricht die Texte ein"),
        ),
        contacts=(("cem", "Werkstätten und Fundstücke"),),
        funding=(Funding(programme="stiftung", reference="M-2026-22"),),
    ),
)
