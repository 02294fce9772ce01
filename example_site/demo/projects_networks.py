"""Projects in which people find each other."""

from __future__ import annotations

import datetime as dt

from example_site.demo.days import end_of_month, first_of_month
from example_site.demo.project_shapes import Funding, Grant, Project
from example_site.demo.prose import quote

NETWORKS = (
    Project(
        key="nachbarinnen",
        title="Nachbarinnen für Nachbarinnen",
        slug="nachbarinnen",
        teaser="Frauen aus der Ziegelei gehen von Tür zu Tür und laden andere zum Frühstück ein.",
        picture="mothers-breakfast",
        carrier="morgenrot",
        fields=("netze", "bildung"),
        quarters=("ziegelei",),
        start=dt.date(2011, 9, 1),
        end=dt.date(2015, 12, 31),
        target_groups=("frauen", "zugewanderte", "familien"),
        ages=(18, None),
        goals=(
            "Keine Mutter in der Ziegelei soll ein Jahr hier leben, ohne eine Nachbarin beim "
            "Namen zu kennen."
        ),
        content=(
            "Vierzehn Frauen haben sich in 120 Stunden zu Familienbegleiterinnen ausgebildet: "
            "Kita, Schule, Arzt, Amt. Danach besuchten sie Familien in zehn Sprachen, zehnmal "
            "je Haushalt.\n\n"
            "Mittwochs trafen sich alle beim Frühstück – daraus ist eine feste Einrichtung "
            "geworden."
        ),
        results=(
            "411 Familien wurden besucht, fast alle Kinder gingen danach in die Kita. Neun der "
            "Begleiterinnen arbeiten heute in sozialen Berufen. Das Frühstück gibt es noch immer."
        ),
        participants=((2012, 80, 94), (2013, 110, 121), (2014, 110, 133), (2015, 60, 63)),
        partners=(
            ("ziegelzwerge", "vermittelt den ersten Kontakt"),
            ("vhs", "bildet die Begleiterinnen aus"),
            ("jugendamt", "berät in schwierigen Fällen"),
        ),
        contacts=(("rosa", "Frauenfrühstück und Erinnerungen an das Projekt"),),
        office_hours=("fruehstueck",),
        funding=(
            Funding(
                programme="landesfonds",
                reference="LN-11-208",
                start=dt.date(2011, 9, 1),
                end=dt.date(2015, 12, 31),
            ),
        ),
        grants=(
            Grant(
                award="soziale-stadt",
                year=2014,
                distinction="Preis",
                jury_words=(
                    "Vierzehn Frauen ersetzen kein Amt. Sie tun etwas, das kein Amt kann: Sie "
                    "klingeln."
                ),
            ),
            Grant(
                award="bruecke",
                year=2015,
                distinction="Anerkennung",
                jury_words=(
                    "An diesem Tisch fragt niemand, woher jemand kommt, nur, ob noch Tee da ist."
                ),
            ),
        ),
        gallery=(("mothers-breakfast", "Mittwochmorgen in der Alten Ziegelei"),),
    ),
    Project(
        key="lotsen",
        title="Willkommenslots:innen",
        slug="willkommenslotsinnen",
        teaser=(
            "Als 2015 in einem Monat 600 Menschen ankamen, standen am Bahnsteig schon welche, "
            "die übersetzten."
        ),
        picture="bahnhofsviertel",
        carrier="bruecken",
        fields=("netze",),
        quarters=("bahnhofsviertel", "wasserturm"),
        start=dt.date(2015, 9, 14),
        end=dt.date(2018, 12, 31),
        target_groups=("zugewanderte", "ehrenamtliche"),
        goals=(
            "Ankommende sollen am ersten Tag ein vertrautes Wort hören und nach hundert Tagen "
            "allein zurechtkommen."
        ),
        content=(
            "Siebzig Freiwillige arbeiteten in Paaren: eine Person mit Fluchtgeschichte, eine, "
            "die in Lindenhall aufgewachsen ist. Sie zeigten Busse, Schulen und Schwimmbad, "
            "lasen Bescheide vor und feierten den ersten Mietvertrag mit."
        ),
        results=(
            "1.130 Menschen wurden begleitet. Aus dem Kreis der Lots:innen ging der Verein "
            "hervor, der heute Schreibstube und Sprachcafé betreibt."
        ),
        volunteering=(
            "Die Begleitung läuft weiter: Der Verein sucht Menschen, die Dari, Tigrinya oder "
            "Ukrainisch sprechen."
        ),
        participants=((2015, 200, 318), (2016, 400, 452), (2017, 250, 231), (2018, 150, 129)),
        partners=(
            ("moschee", "stellt Räume und kocht an Feiertagen für alle"),
            ("johannis", "sammelt Möbel und verteilt sie"),
            ("svblaugelb", "nimmt jede:n ins Training auf"),
        ),
        contacts=(("hassan", "Geschäftsführung des Vereins"),),
        office_hours=("schreibstube", "sprachcafe"),
        funding=(
            Funding(
                programme="landesfonds",
                reference="LN-15-097",
                start=dt.date(2016, 1, 1),
                end=dt.date(2018, 12, 31),
            ),
            Funding(programme="stiftung", reference="M-2015-31"),
        ),
        grants=(
            Grant(
                award="goldene-linde",
                year=2016,
                distinction="Goldene Linde",
                jury_words=(
                    "Sie haben nicht gewartet, bis jemand sie fragt. Lindenhall ist in jenem "
                    "Herbst gewachsen."
                ),
            ),
        ),
    ),
    Project(
        key="telefonkette",
        title="Telefonkette Lindenhall",
        slug="telefonkette",
        teaser="Wer 2020 nicht aus dem Haus konnte, bekam jeden Tag um zehn einen Anruf.",
        picture="",
        carrier="johannis",
        fields=("netze", "gesundheit"),
        start=dt.date(2020, 3, 23),
        end=dt.date(2021, 9, 30),
        ages=(60, None),
        target_groups=("aeltere", "behinderung"),
        goals="Jeden Tag eine Stimme, und jemand, der merkt, wenn niemand abnimmt.",
        content=(
            "Acht Menschen bildeten eine Kette: Wer angerufen wird, ruft die Nächste an, die "
            "Letzte meldet sich bei der Leitung. Eingekauft wurde nebenbei, gesungen manchmal "
            "auch."
        ),
        results=(
            "52 Ketten mit zeitweise 390 Teilnehmenden. Dreimal kam Hilfe, weil ein Anruf "
            "ausblieb. Sieben Ketten telefonieren bis heute."
        ),
        participants=((2020, None, 390), (2021, 300, 346)),
        partners=(
            ("nikolaus", "übernimmt die Südstadt"),
            ("soziales", "vermittelt Einkaufshilfen"),
        ),
        grants=(
            Grant(
                award="goldene-linde",
                year=2021,
                distinction="Sonderpreis",
                jury_words=(
                    "Zehn Uhr, ein Klingeln: So klingt es, wenn eine Stadt aufeinander achtet."
                ),
            ),
        ),
    ),
    Project(
        key="grosseltern",
        title="Großeltern auf Zeit",
        slug="grosseltern-auf-zeit",
        teaser="Ältere ohne Enkel, Kinder ohne Oma in der Nähe: Wir stellen sie einander vor.",
        picture="garden-room",
        carrier="gartenfeldverein",
        fields=("netze", "bildung"),
        quarters=("gartenfeld", "hafenviertel"),
        start=dt.date(2024, 2, 1),
        end=end_of_month(14),
        target_groups=("aeltere", "kinder", "alleinerziehende"),
        goals="Fünfzig Patenschaften, die länger halten als die Förderung.",
        content=(
            "Beim Kennenlerncafé sitzen alle an einem Tisch und backen. Wer sich mag, "
            "verabredet sich – zuerst im Treff, später zu Hause. Ein Kurs klärt, was man darf, "
            "was man muss und was man freundlich ablehnen kann."
        ),
        results=(
            "Nach zwei Jahren bestehen 31 Patenschaften. Zwei Großväter haben Schwimmen "
            "gelernt, um mitgehen zu können."
        ),
        volunteering="Vor allem gesucht: Großväter. Das Führungszeugnis bezahlen wir.",
        participants=((2024, 60, 48), (2025, 80, 83), (2026, 100, 71)),
        partners=(
            ("wasserfloh", "lädt zu Vorlesenachmittagen ein"),
            ("klinik", "bietet Erste Hilfe am Kind an"),
        ),
        contacts=(("dora", "Vermittlung und Begleitung"),),
        office_hours=("offen-suedstern",),
        funding=(
            Funding(
                programme="stiftung",
                reference="M-2024-02",
                start=dt.date(2024, 2, 1),
                end=dt.date(2027, 1, 31),
            ),
        ),
        body=(
            quote(
                "Er sagt Oma zu mir. Ich habe mich erst einmal umgedreht.",
                "Patin aus dem Gartenfeld",
            ),
        ),
    ),
    Project(
        key="tauschladen",
        title="Tauschladen am Kai",
        slug="tauschladen",
        teaser="Bringen, stöbern, mitnehmen: ein Laden ohne Kasse im Erdgeschoss des Hafenhauses.",
        picture="swap-shop",
        carrier="hafenkombuese",
        fields=("netze", "umwelt"),
        quarters=("hafenviertel",),
        start=dt.date(2021, 5, 8),
        target_groups=("nachbarschaft", "familien"),
        goals=(
            "Gutes soll in Gebrauch bleiben, und niemand soll beweisen müssen, dass er oder sie "
            "wenig hat."
        ),
        content=(
            "Kleidung, Bücher, Geschirr, Spielzeug: Angenommen wird, was man auch Freund:innen "
            "schenken würde. Drei Teile je Besuch, bei Schulsachen so viele wie nötig."
        ),
        results=(
            "Rund 9 Tonnen sind bisher durch den Laden gegangen, dazu zwei Klaviere und ein "
            "Brautkleid, dreimal."
        ),
        volunteering="Sortieren macht zu viert am meisten Spaß: montags ab 14 Uhr.",
        participants=(
            (2022, None, 2100),
            (2023, None, 2650),
            (2024, None, 2840),
            (2025, None, 3020),
        ),
        partners=(
            ("nikolaus", "lagert Wintersachen"),
            ("wasserfloh", "sammelt zu klein Gewordenes"),
        ),
        contacts=(("joy", "Annahme größerer Mengen"),),
        office_hours=("offen-hafenhaus",),
        funding=(Funding(programme="verfuegungsfonds", reference="VF-2021-07"),),
    ),
    Project(
        key="familienhaus",
        title="Familienhaus am Gleis",
        slug="familienhaus-am-gleis",
        teaser=(
            "Hebamme, Kita-Plätze und ein Café unter einem Dach – geplant mit denen, die einziehen."
        ),
        picture="",
        carrier="jugendamt",
        fields=("netze", "bildung"),
        quarters=("bahnhofsviertel",),
        start=first_of_month(5),
        end=first_of_month(41),
        target_groups=("familien", "alleinerziehende", "zugewanderte"),
        goals="Familien im Bahnhofsviertel finden alles für die ersten sechs Jahre in einem Haus.",
        content=(
            "Das frühere Zollamt wird umgebaut. Vor dem ersten Spatenstich laden wir zu fünf "
            "Küchentischgesprächen ein: Was fehlt euch, was nervt, wie soll es riechen?"
        ),
        participants=((2027, 150, None), (2028, 250, None)),
        partners=(
            ("ziegelzwerge", "eröffnet zwei Gruppen"),
            ("bruecken", "dolmetscht bei den Gesprächen"),
        ),
        contacts=(("femi", "Fragen zur Planung"),),
        funding=(Funding(programme="staedtebau", reference="SZ 04/2026-017"),),
    ),
)
