"""Projects in which people are asked, and decide."""

from __future__ import annotations

import datetime as dt

from example_site.demo.days import end_of_month, first_of_month
from example_site.demo.project_shapes import Evidence, Funding, Grant, Project
from example_site.demo.prose import heading, text

PARTICIPATION = (
    Project(
        key="quartierskonferenz",
        title="Quartierskonferenz Südstadt",
        slug="quartierskonferenz-suedstadt",
        teaser="Fünfzig Stühle im Kreis, und die Verwaltung sitzt nicht vorn.",
        picture="conference-circle",
        carrier="soziales",
        fields=("beteiligung",),
        quarters=("suedstadt", "gartenfeld", "hafenviertel"),
        start=dt.date(2025, 1, 14),
        end=end_of_month(25),
        target_groups=("nachbarschaft", "jugendliche"),
        goals="Entscheidungen über die Südstadt fallen mit den Menschen, die dort wohnen.",
        content=(
            "Vier Abende im Jahr, moderiert von Xenia Tekle und Greta Lohmann. Jedes Treffen "
            "beginnt mit der Frage, was aus den Beschlüssen vom letzten Mal geworden ist. "
            "Gebärdensprache und Türkisch werden gedolmetscht, für Kinder ist gesorgt."
        ),
        results=(
            "Beschlossen und umgesetzt: zwei Querungen, elf Bänke, längere Busse am Freitag. "
            "Abgelehnt, mit Begründung: das Autokino."
        ),
        volunteering="Wer beim Aufbau hilft, isst mit. Wer moderieren lernen will, darf üben.",
        participants=((2025, 160, 197), (2026, 200, 148)),
        partners=(
            ("wasserfloh", "sitzt für die Kitas am Tisch"),
            ("gesamtschule", "sitzt für die Schulen am Tisch"),
            ("nikolaus", "bringt die Gemeinde ein"),
            ("moschee", "übersetzt und berichtet"),
            ("jugendrat", "hat ein eigenes Vetorecht"),
            ("svblaugelb", "stellt die Halle bei großem Andrang"),
        ),
        contacts=(
            ("xenia", "Moderation und Tagesordnung"),
            ("greta", "Moderation, Umsetzung in der Verwaltung"),
        ),
        office_hours=("konferenz",),
        funding=(
            Funding(
                programme="staedtebau",
                reference="SZ 02/2025-008",
                start=dt.date(2025, 1, 1),
                end=dt.date(2028, 12, 31),
            ),
        ),
    ),
    Project(
        key="fonds",
        title="Nachbarschaftsfonds Lindenhall",
        slug="nachbarschaftsfonds",
        teaser="60.000 Euro im Jahr, ein Antrag auf einer Seite, Antwort in drei Wochen.",
        picture="award-ceremony",
        carrier="soziales",
        fields=("beteiligung", "netze"),
        start=dt.date(2013, 1, 1),
        target_groups=("nachbarschaft",),
        goals="Gute Ideen sollen nicht an Formularen scheitern.",
        content=(
            "Drei Stadtteiljurys, ausgelost aus dem Melderegister, entscheiden viermal im Jahr. "
            "Bis 3.000 Euro je Idee, auch für Gruppen ohne Verein."
        ),
        results="412 geförderte Ideen seit 2013: vom Zebrastreifenfest bis zum Rollstuhlschlitten.",
        participants=((2023, None, 1240), (2024, None, 1315), (2025, None, 1402)),
        partners=(("stiftung", "verdoppelt das Geld für Jugendideen"),),
        contacts=(("koordination", "Antrag, Fristen, Auszahlung"),),
        funding=(Funding(programme="verfuegungsfonds", reference="Ratsbeschluss 118/2012"),),
        links=(("Antrag auf einer Seite", "https://lindenhall.example.org/fonds/antrag/"),),
        body=(
            heading("Was geht, was nicht"),
            text(
                "- Material, Honorare, Miete, Essen bei Festen: ja\n"
                "- Laufende Gehälter und Autos: nein\n"
                "- Zweimal dasselbe: nur, wenn es beim ersten Mal allen gefallen hat"
            ),
        ),
    ),
    Project(
        key="barrierenkarte",
        title="Karte der Stufen",
        slug="karte-der-stufen",
        teaser="Rollend, tastend, mit Kinderwagen: eine Gruppe misst die Stadt nach.",
        picture="accessible-map",
        carrier="ehlebund",
        fields=("beteiligung", "wohnen"),
        quarters=("innenstadt", "wasserturm", "gartenfeld"),
        start=dt.date(2023, 6, 1),
        end=end_of_month(6),
        target_groups=("behinderung", "aeltere", "familien"),
        goals="Bevor jemand losfährt, soll klar sein, ob er oder sie auch hineinkommt.",
        content=(
            "Ausgerüstet mit Zollstock, Neigungsmesser und Geduld prüfen zwölf Menschen "
            "Eingänge, Toiletten und Haltestellen. Was sie finden, steht auf dieser Website bei "
            "jedem Ort."
        ),
        results=(
            "318 Orte sind erfasst, 47 haben danach eine Rampe bekommen. Drei Ladenbesitzer "
            "messen jetzt selbst."
        ),
        participants=((2023, 10, 12), (2024, 15, 17), (2025, 20, 19), (2026, 20, 14)),
        partners=(
            ("marktrunde", "öffnet Läden zum Prüfen"),
            ("klinik", "leiht Rollstühle für Selbstversuche"),
        ),
        contacts=(("empfang-markt", "Fehler melden, mitmessen"),),
        funding=(
            Funding(
                programme="stiftung",
                reference="M-2023-14",
                start=dt.date(2023, 6, 1),
                end=dt.date(2027, 5, 31),
            ),
        ),
        grants=(
            Grant(
                award="soziale-stadt",
                year=2024,
                distinction="Anerkennung",
                jury_words=(
                    "Neun Zentimeter sind keine Kleinigkeit. Diese Gruppe hat es uns beigebracht."
                ),
            ),
        ),
    ),
    Project(
        key="lindenfest",
        title="Lange Tafel Nordstadt",
        slug="lange-tafel",
        teaser="Einmal im Juni steht in der Turmstraße ein Tisch von 300 Metern.",
        picture="neighbourhood-party",
        carrier="gemeinwesen",
        fields=("beteiligung", "kultur"),
        quarters=("nordstadt", "wasserturm", "ziegelei"),
        start=dt.date(2014, 6, 14),
        target_groups=("nachbarschaft",),
        goals="Ein Tag im Jahr, an dem alle die Namen ihrer Nachbar:innen lernen.",
        content=(
            "Jedes Haus stellt einen Tisch auf die Straße, deckt ihn und lädt zwei fremde "
            "Häuser ein. Musik gibt es erst nach dem Abwasch."
        ),
        results=(
            "2025 saßen 1.900 Menschen an der Tafel. Sieben Hausgemeinschaften haben sich hier "
            "verabredet und danach ihren Hof begrünt."
        ),
        volunteering="Am Freitag vorher werden Bänke geschleppt. Viele Hände, schnell fertig.",
        participants=(
            (2022, 1000, 1150),
            (2023, 1200, 1420),
            (2024, 1500, 1680),
            (2025, 1600, 1900),
        ),
        partners=(
            ("wohnen", "leiht Tische"),
            ("johannis", "bringt Geschirr für 800"),
            ("moschee", "kocht Tee für alle"),
            ("svblaugelb", "baut auf und ab"),
        ),
        contacts=(("cem", "Tische anmelden"),),
        funding=(Funding(programme="verfuegungsfonds", reference="VF-2014-01"),),
        evidence=(
            Evidence(
                title="Luftbild der Tafel 2025",
                kind="photo",
                date=dt.date(2025, 6, 14),
                picture="neighbourhood-party",
            ),
        ),
        gallery=(
            ("neighbourhood-party", "Lange Tafel im Juni 2025"),
            ("choir", "Nach dem Abwasch singt Querbeet"),
        ),
        grants=(
            Grant(
                award="bruecke",
                year=2022,
                distinction="Publikumspreis",
                jury_words="Das Publikum hat entschieden, einstimmig und mit vollem Mund.",
            ),
        ),
    ),
    Project(
        key="tauschregale",
        title="Netz der Tauschregale",
        slug="tauschregale",
        teaser="Zwölf Bücherschränke waren geplant, vier wurden gebaut, einer brannte.",
        picture="swap-shop",
        carrier="ehlebund",
        fields=("beteiligung", "kultur"),
        start=dt.date(2022, 4, 1),
        end=dt.date(2023, 3, 31),
        discontinued=True,
        target_groups=("nachbarschaft",),
        goals="In jedem Viertel ein Schrank, aus dem man nimmt und in den man legt.",
        content=(
            "Jugendliche aus der Schlosserei schweißten die Schränke, Pat:innen sollten sie "
            "pflegen."
        ),
        results=(
            "Für acht Standorte fanden sich keine Pat:innen; nach einem Brand haben wir "
            "aufgehört. Die drei übrigen Schränke stehen jetzt in den Treffpunkten, wo jemand "
            "nach ihnen sieht."
        ),
        participants=((2022, 60, 23),),
        partners=(("schraubkreis", "schweißte"), ("bibliothek", "füllte")),
        funding=(Funding(programme="verfuegungsfonds", reference="VF-2022-06"),),
    ),
    Project(
        key="trinkbrunnen",
        title="Wasser für alle",
        slug="wasser-fuer-alle",
        teaser="Fünf Trinkbrunnen, deren Standorte Kinder und Ältere gemeinsam aussuchen.",
        picture="innenstadt",
        carrier="gruen",
        fields=("beteiligung", "umwelt"),
        quarters=("innenstadt", "suedstadt", "nordstadt"),
        start=first_of_month(4),
        end=first_of_month(22),
        target_groups=("kinder", "aeltere", "nachbarschaft"),
        goals=(
            "An heißen Tagen soll niemand mehr als 300 Meter bis zum nächsten Schluck Wasser gehen."
        ),
        content=(
            "Im Frühjahr laufen je vier Kinder und vier Ältere mit Kreide durchs Quartier und "
            "markieren, wo sie Durst haben."
        ),
        participants=((2027, 80, None),),
        partners=(("stadt", "baut und betreibt die Brunnen"), ("wasserfloh", "läuft mit")),
        contacts=(("greta", "Anmeldung zu den Spaziergängen"),),
        funding=(Funding(programme="klima", reference="KO-2026-090"),),
    ),
)
