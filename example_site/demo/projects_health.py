"""Projects that keep body and soul together."""

from __future__ import annotations

import datetime as dt

from example_site.demo.days import end_of_month
from example_site.demo.project_shapes import Evidence, Funding, Grant, Project
from example_site.demo.prose import figures

HEALTH = (
    Project(
        key="gehen",
        title="Gehen und reden",
        slug="gehen-und-reden",
        teaser="Jeden Dienstag eine Stunde am Fluss entlang, so schnell wie die Langsamste.",
        picture="river-walk",
        carrier="klinik",
        fields=("gesundheit", "netze"),
        quarters=("gartenfeld", "hafenviertel"),
        start=dt.date(2018, 4, 10),
        end=dt.date(2022, 3, 31),
        ages=(55, None),
        target_groups=("aeltere", "behinderung"),
        goals=(
            "Wer sich allein nicht mehr aus dem Haus traut, soll wieder Luft und Gesellschaft "
            "bekommen."
        ),
        content=(
            "Geschulte Begleiter:innen gehen vorn und hinten. Alle 400 Meter steht eine Bank, "
            "dafür hat die Gruppe selbst gesammelt. Bei Regen wird in der Pfarrhalle im Kreis "
            "gegangen."
        ),
        results=(
            "Stürze gingen unter den Teilnehmenden um die Hälfte zurück. Die Dienstagsgruppe "
            "läuft ohne Förderung weiter."
        ),
        participants=(
            (2018, 25, 31),
            (2019, 40, 52),
            (2020, 40, 26),
            (2021, 40, 45),
            (2022, 20, 22),
        ),
        partners=(
            ("nikolaus", "öffnet bei Regen die Pfarrhalle"),
            ("gruen", "stellt die Bänke auf"),
        ),
        funding=(
            Funding(
                programme="gesundheit",
                reference="GVO-18-027",
                start=dt.date(2018, 4, 1),
                end=dt.date(2022, 3, 31),
            ),
        ),
        grants=(
            Grant(
                award="soziale-stadt",
                year=2020,
                distinction="Anerkennung",
                jury_words=(
                    "Die einfachste Idee des Jahrgangs: losgehen. Wir sind mitgegangen und "
                    "mussten uns anstrengen."
                ),
            ),
        ),
        gallery=(("river-walk", "Dienstagsrunde kurz vor dem Alten Kran"),),
    ),
    Project(
        key="mittagstisch",
        title="Mittagstisch am Turm",
        slug="mittagstisch-am-turm",
        teaser="Siebzig Teller, lange Tische und das Versprechen, dass niemand allein isst.",
        picture="elders-lunch",
        carrier="gemeinwesen",
        fields=("gesundheit", "netze"),
        quarters=("wasserturm",),
        start=dt.date(2026, 1, 12),
        end=end_of_month(26),
        target_groups=("aeltere", "erwerbslose", "nachbarschaft"),
        goals="Eine gute Mahlzeit am Tag, in Gesellschaft, für alle bezahlbar.",
        content=(
            "Gekocht wird von einem Team aus Profis und Menschen, die lange keine Arbeit "
            "hatten. Wer mag, schält mit. Freitags kocht eine Gruppe aus dem Viertel das Essen "
            "ihrer Kindheit."
        ),
        results=(
            "Nach der ersten Woche mussten wir Stühle leihen. Inzwischen kommen 65 bis 80 Gäste "
            "am Tag."
        ),
        referral=(
            "Am ersten und dritten Dienstag sitzt die Suchtberatung nebenan; wir stellen gern "
            "vor, wen man suchen muss."
        ),
        volunteering="Gesucht: Abholer:innen für den Großmarkt, zweimal die Woche um sieben.",
        participants=((2026, 300, 264), (2027, 350, None)),
        partners=(
            ("hafenkombuese", "berät die Küche"),
            ("ohlendiek", "liefert Brot"),
            ("ankerplatz", "ist dienstags nebenan"),
        ),
        contacts=(("bernd", "Küche und Ehrenamt"),),
        office_hours=("mittagstisch",),
        funding=(
            Funding(
                programme="landesfonds",
                reference="LN-26-003",
                start=dt.date(2026, 1, 1),
                end=dt.date(2028, 12, 31),
            ),
            Funding(
                programme="gesundheit",
                reference="GVO-26-001",
                start=dt.date(2026, 1, 1),
                end=dt.date(2027, 12, 31),
            ),
        ),
        evidence=(
            Evidence(
                title="Ehletal-Bote: „Suppe mit Anschluss“",
                kind="article",
                date=dt.date(2026, 1, 31),
                url="https://ehletal-bote.example.org/suppe-mit-anschluss/",
            ),
        ),
        body=(
            figures(
                ("70", "Essen am Tag"),
                ("2,50 €", "kostet ein Teller"),
                ("19", "Köch:innen im Team"),
            ),
        ),
    ),
    Project(
        key="hofsport",
        title="Hofsport",
        slug="hofsport",
        teaser="Um sechs geht das Tor auf: Volleyball, Seilspringen, Klimmzüge – ohne Anmeldung.",
        picture="sports-yard",
        carrier="svblaugelb",
        fields=("gesundheit",),
        quarters=("ziegelei", "hafenviertel"),
        start=dt.date(2023, 4, 17),
        target_groups=("jugendliche", "familien"),
        goals="Sport vor der Tür für alle, die sich in keinem Verein anmelden würden.",
        content=(
            "Zwei Schulhöfe bleiben bis acht Uhr abends offen. Übungsleiter:innen bringen "
            "Material mit und merken sich Namen."
        ),
        results=(
            "Im Sommer spielen bis zu neunzig Menschen gleichzeitig. Die Beschwerden über Lärm "
            "sind seltener als vorher."
        ),
        participants=((2023, 150, 210), (2024, 200, 265), (2025, 250, 281)),
        partners=(
            ("ziegeleischule", "gibt den Schlüssel her"),
            ("gesamtschule", "stellt Tore und Netz"),
            ("jugendamt", "schickt Femi"),
        ),
        contacts=(("femi", "Fragen, Ideen, verlorene Bälle"),),
        funding=(Funding(programme="gesundheit", reference="GVO-23-019"),),
    ),
    Project(
        key="kombuese",
        title="Kombüse auf Rädern",
        slug="kombuese-auf-raedern",
        teaser=(
            "Ein umgebauter Pferdeanhänger brachte vier Jahre lang Suppe dorthin, wo der Wind geht."
        ),
        picture="cooking-together",
        carrier="hafenkombuese",
        fields=("gesundheit", "netze"),
        quarters=("hafenviertel", "bahnhofsviertel"),
        start=dt.date(2013, 11, 1),
        end=dt.date(2017, 10, 31),
        target_groups=("erwerbslose", "jugendliche", "nachbarschaft"),
        goals="Warmes Essen und ein Gespräch für Menschen, die in kein Haus gehen.",
        content=(
            "Fünf Haltestellen, zwei Töpfe, ein Klapptisch. Gekocht wurde mit Resten vom "
            "Großmarkt, abgeschmeckt von allen, die in der Schlange standen."
        ),
        results=(
            "58.000 Portionen. Aus der Warteschlange entstand der Verein, der heute das "
            "Hafenhaus führt."
        ),
        participants=((2014, 400, 520), (2015, 500, 610), (2016, 500, 590), (2017, 400, 430)),
        partners=(("nikolaus", "lieh den Anhänger"), ("ankerplatz", "fuhr mittwochs mit")),
        contacts=(("joy", "Erinnerungen und Rezepte"),),
        funding=(
            Funding(programme="stiftung", reference="M-2013-29"),
            Funding(programme="verfuegungsfonds", reference="VF-2013-02"),
        ),
        grants=(
            Grant(
                award="soziale-stadt",
                year=2018,
                distinction="Sonderpreis der Jury",
                jury_words="Ein Topf ist eine Einladung, die jede:r versteht.",
            ),
            Grant(
                award="goldene-linde",
                year=2013,
                distinction="Goldene Linde",
                jury_words="Angefangen haben sie mit einer Thermoskanne.",
            ),
        ),
    ),
    Project(
        key="nachtwege",
        title="Nachtwege",
        slug="nachtwege",
        teaser=(
            "Freiwillige begleiteten Menschen vom letzten Zug nach Hause, bis die Kräfte ausgingen."
        ),
        picture="",
        carrier="gleisverein",
        fields=("gesundheit", "beteiligung"),
        quarters=("bahnhofsviertel", "innenstadt"),
        start=dt.date(2018, 10, 5),
        end=dt.date(2019, 8, 31),
        discontinued=True,
        ages=(16, None),
        target_groups=("frauen", "aeltere", "jugendliche"),
        goals="Niemand soll auf den letzten Zug verzichten, weil der Heimweg Angst macht.",
        content=(
            "Freitags und samstags warteten zwei Begleiter:innen mit gelben Westen an der Uhr "
            "in der Bahnhofshalle."
        ),
        results=(
            "Bis zu vierzig Begleitungen im Monat, doch auf Dauer fanden sich zu wenige für die "
            "Nachtschicht. Geblieben ist das Licht im Tunnel: Die Stadt hat es nach unserem "
            "Bericht erneuert."
        ),
        participants=((2018, 100, 86), (2019, 300, 142)),
        partners=(("soziales", "versichert die Freiwilligen"),),
        funding=(Funding(programme="verfuegungsfonds", reference="VF-2018-14"),),
    ),
    Project(
        key="fahrradschule",
        title="Fahrradschule für Frauen",
        slug="fahrradschule",
        teaser="Mit vierzig zum ersten Mal freihändig: radfahren lernen auf dem Schulhof.",
        picture="bike-workshop",
        carrier="morgenrot",
        fields=("bildung", "gesundheit"),
        quarters=("ziegelei",),
        start=dt.date(2016, 5, 2),
        end=dt.date(2023, 9, 30),
        ages=(18, None),
        target_groups=("frauen", "zugewanderte"),
        goals="Frauen sollen allein zur Arbeit, zum Arzt und an den Fluss kommen.",
        content=(
            "Acht Samstage lang rollen, bremsen, flicken. Zum Abschluss fährt die Gruppe zur "
            "Ehlewiese und frühstückt."
        ),
        results=(
            "203 Frauen haben das Rad am Ende behalten dürfen: repariert vom Schraubkreis, "
            "verkehrssicher, mit Klingel."
        ),
        participants=(
            (2017, 20, 22),
            (2018, 30, 33),
            (2019, 30, 36),
            (2020, 20, 9),
            (2021, 30, 27),
            (2022, 30, 38),
            (2023, 30, 38),
        ),
        partners=(
            ("schraubkreis", "repariert gespendete Räder"),
            ("ziegeleischule", "öffnet samstags den Hof"),
        ),
        contacts=(("rosa", "Warteliste für neue Kurse"),),
        funding=(
            Funding(programme="gesundheit", reference="GVO-16-012"),
            Funding(programme="verfuegungsfonds", reference="VF-2016-11"),
        ),
        grants=(
            Grant(
                award="bruecke",
                year=2017,
                distinction="Preis",
                jury_words="Selten hat ein wackeliger Anfang so weit geführt.",
            ),
        ),
    ),
)
