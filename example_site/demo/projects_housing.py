"""Projects about homes, courtyards, shops and work."""

from __future__ import annotations

import datetime as dt

from example_site.demo.days import end_of_month
from example_site.demo.project_shapes import Evidence, Funding, Grant, Project

HOUSING = (
    Project(
        key="hoefe",
        title="Grüne Höfe im Marktviertel",
        slug="gruene-hoefe",
        teaser="Siebzehn Hinterhöfe haben Asphalt gegen Flieder getauscht.",
        picture="flower-courtyard",
        carrier="gruen",
        fields=("wohnen", "umwelt"),
        quarters=("marktviertel",),
        start=dt.date(2017, 4, 1),
        end=dt.date(2020, 10, 31),
        target_groups=("nachbarschaft",),
        goals=(
            "Mehr Schatten, weniger Lärm und ein Ort, an dem man die Leute aus dem Vorderhaus "
            "trifft."
        ),
        content=(
            "Hausgemeinschaften bewarben sich mit einer Skizze. Eine Landschaftsplanerin kam "
            "vorbei, rechnete und strich. Die Stadt zahlte Erde und Pflanzen, gegraben haben "
            "alle selbst."
        ),
        results=(
            "2.900 Quadratmeter sind entsiegelt, im Sommer ist es dort bis zu sechs Grad "
            "kühler. Fünf Höfe öffnen jedes Jahr im September ihre Tore."
        ),
        participants=((2017, 40, 52), (2018, 80, 97), (2019, 80, 88), (2020, 60, 34)),
        partners=(
            ("wohnen", "stimmt als Eigentümerin zu und übernimmt die Pflege"),
            ("marktrunde", "sammelt Regenwasser von Ladendächern"),
        ),
        contacts=(("greta", "Beratung für neue Höfe"),),
        office_hours=("hoefe",),
        funding=(
            Funding(
                programme="staedtebau",
                reference="SZ 02/2017-044",
                start=dt.date(2017, 4, 1),
                end=dt.date(2020, 10, 31),
            ),
        ),
        evidence=(
            Evidence(
                title="Infotafel an der Toreinfahrt Kornstraße 9",
                kind="poster",
                date=dt.date(2018, 5, 12),
                picture="flower-courtyard",
            ),
        ),
        grants=(
            Grant(
                award="bruecke",
                year=2019,
                distinction="Preis",
                jury_words=(
                    "Zwischen zwei Mülltonnen stand ein Stuhl. Zwei Jahre später steht dort "
                    "eine Laube für dreißig."
                ),
            ),
        ),
        gallery=(("flower-courtyard", "Hof in der Kornstraße im zweiten Sommer"),),
    ),
    Project(
        key="mietertreff",
        title="Mieter:innentreff Ziegelei",
        slug="mietertreff-ziegelei",
        teaser="Ein Treff im Waschkeller, der mit dem Verkauf der Häuser sein Zuhause verlor.",
        picture="field-housing",
        carrier="mieterrunde",
        fields=("wohnen", "beteiligung"),
        quarters=("ziegelei",),
        start=dt.date(2016, 3, 1),
        end=dt.date(2018, 5, 31),
        discontinued=True,
        target_groups=("nachbarschaft", "aeltere"),
        goals="Hausgemeinschaften sollen Mängel gemeinsam melden und dabei einander kennenlernen.",
        content=(
            "Jeden Montag war der alte Waschkeller geheizt. Es gab Kaffee, einen Aktenordner "
            "und Geduld."
        ),
        results=(
            "Nach zwei Jahren wechselte der Eigentümer und kündigte den Raum. Wir hätten den "
            "Vertrag früher absichern müssen. Die Runde berät heute in der Alten Ziegelei "
            "weiter."
        ),
        participants=((2016, 60, 47), (2017, 80, 66), (2018, 80, 21)),
        partners=(("ehlebund", "verwaltete das Geld"),),
        funding=(Funding(programme="verfuegungsfonds", reference="VF-2016-03"),),
        office_hours=("miete",),
    ),
    Project(
        key="balkonkraft",
        title="Balkonkraft im Hafen",
        slug="balkonkraft",
        teaser="Nachbar:innen bauen einander kleine Solaranlagen an, 63 sind es schon.",
        picture="solar-balcony",
        carrier="werft",
        fields=("wohnen", "umwelt"),
        quarters=("hafenviertel", "gartenfeld"),
        start=dt.date(2022, 9, 1),
        end=dt.date(2025, 8, 31),
        target_groups=("nachbarschaft", "erwerbslose"),
        goals="Auch wer zur Miete wohnt und wenig verdient, soll eigenen Strom haben.",
        content=(
            "Die Bootswerkstatt biegt die Halterungen, der Schraubkreis prüft die Stecker, und "
            "wer eine Anlage bekommt, hilft bei den nächsten zwei. Haushalte mit Lindenpass "
            "zahlen 50 Euro."
        ),
        results=(
            "63 Anlagen, im Schnitt 140 Euro weniger Stromkosten im Jahr. Zwei Helfer haben "
            "eine Elektrolehre begonnen."
        ),
        participants=((2022, 10, 8), (2023, 25, 24), (2024, 25, 31), (2025, 20, 19)),
        partners=(
            ("wohnen", "erlaubt die Montage in allen Häusern"),
            ("schraubkreis", "prüft die Elektrik"),
        ),
        contacts=(("uwe", "Technik und Halterungen"),),
        funding=(
            Funding(
                programme="klima",
                reference="KO-2022-118",
                start=dt.date(2022, 9, 1),
                end=dt.date(2025, 8, 31),
            ),
            Funding(programme="stiftung", reference="M-2023-08"),
        ),
        evidence=(
            Evidence(
                title="Regionalradio: „Strom vom Kai“",
                kind="article",
                date=dt.date(2023, 6, 2),
                url="https://radio-ehletal.example.org/strom-vom-kai/",
            ),
        ),
        grants=(
            Grant(
                award="bruecke",
                year=2024,
                distinction="Anerkennung",
                jury_words="Die Leiter wandert von Haus zu Haus, und mit ihr das Können.",
            ),
        ),
    ),
    Project(
        key="jobladen",
        title="Jobladen Südstadt",
        slug="jobladen-suedstadt",
        teaser="Bewerben ohne Bauchweh: ein Laden mit Drucker, Kleiderstange und guten Kontakten.",
        picture="counselling",
        carrier="ehlebund",
        fields=("wirtschaft", "bildung"),
        quarters=("gartenfeld", "hafenviertel"),
        start=dt.date(2014, 3, 1),
        end=dt.date(2018, 2, 28),
        ages=(16, 27),
        target_groups=("jugendliche", "erwerbslose"),
        goals=(
            "Jugendliche aus der Südstadt sollen ihren ersten Arbeitsvertrag im eigenen Viertel "
            "unterschreiben können."
        ),
        content=(
            "Unterlagen schreiben, Gespräch üben, Hemd ausleihen – und dann gemeinsam hingehen. "
            "Zwölf Betriebe hielten feste Praktikumsplätze frei, auch für die, die beim ersten "
            "Mal nicht kamen."
        ),
        results=(
            "318 Jugendliche wurden begleitet, 142 fanden Ausbildung oder Arbeit. Sechs bilden "
            "inzwischen selbst aus."
        ),
        referral=(
            "Wer Schulden mitbrachte, ging mit uns zur Schuldnerhilfe; wer nicht schlief, zur "
            "Jugendpsychologin des Klinikums."
        ),
        participants=((2014, 60, 55), (2015, 80, 91), (2016, 80, 87), (2017, 80, 85)),
        partners=(
            ("werft", "nimmt jedes Jahr drei Praktikant:innen"),
            ("ohlendiek", "übt Vorstellungsgespräche um fünf Uhr früh"),
            ("gesamtschule", "schickt und hält Kontakt"),
        ),
        funding=(
            Funding(
                programme="esf",
                reference="QS-14-0033-LI",
                start=dt.date(2014, 3, 1),
                end=dt.date(2018, 2, 28),
            ),
        ),
        grants=(
            Grant(
                award="soziale-stadt",
                year=2016,
                distinction="Anerkennung",
                jury_words=(
                    "Hier bekommt man eine zweite Chance, ohne um die erste betteln zu müssen."
                ),
            ),
        ),
    ),
    Project(
        key="schaufenster",
        title="Bunte Schaufenster",
        slug="bunte-schaufenster",
        teaser=(
            "Elf leere Läden, ein Schlüsselbund: Wer eine Idee hat, darf sechs Monate ausprobieren."
        ),
        picture="market-stall",
        carrier="soziales",
        fields=("wirtschaft", "kultur"),
        quarters=("marktviertel", "bahnhofsviertel"),
        start=dt.date(2024, 5, 1),
        end=end_of_month(17),
        target_groups=("gewerbe", "zugewanderte", "nachbarschaft"),
        goals=(
            "Jedes zweite leere Ladenlokal soll wieder Licht haben, und aus jedem dritten "
            "Versuch ein Geschäft werden."
        ),
        content=(
            "Gründer:innen zahlen nur Nebenkosten. Dafür öffnen sie an drei Tagen, erzählen am "
            "Marktstand von sich und treffen sich monatlich mit einer Steuerberaterin, die "
            "nichts berechnet."
        ),
        results=(
            "Sieben Läden waren belegt, vier sind geblieben: eine Änderungsschneiderei, ein "
            "Gewürzladen, ein Verleih und ein Nagelstudio mit Lesekreis."
        ),
        participants=((2024, 8, 7), (2025, 12, 13), (2026, 12, 6)),
        partners=(
            ("marktrunde", "gibt Starthilfe und leiht Regale"),
            ("wohnen", "verzichtet auf die Kaltmiete"),
            ("gleisverein", "gestaltet die Fenster"),
        ),
        contacts=(
            ("greta", "Bewerbung und Begleitung"),
            ("harjit", "Schlüssel und Verträge der Genossenschaft"),
        ),
        funding=(
            Funding(
                programme="staedtebau",
                reference="SZ 09/2024-102",
                start=dt.date(2024, 5, 1),
                end=dt.date(2028, 4, 30),
            ),
        ),
        links=(
            (
                "Freie Läden und Bewerbung",
                "https://lindenhall.example.org/zwischennutzung/bewerben/",
            ),
        ),
    ),
    Project(
        key="haendlerrunde",
        title="Händler:innen-Runde Marktviertel",
        slug="haendlerrunde",
        teaser="Am ersten Montag um sieben Uhr früh sitzt das halbe Marktviertel beim Bäcker.",
        picture="marktviertel",
        carrier="marktrunde",
        fields=("wirtschaft",),
        quarters=("marktviertel",),
        start=dt.date(2019, 2, 4),
        target_groups=("gewerbe",),
        goals=(
            "Läden, die zusammenhalten, bleiben. Und sie merken zuerst, wenn es jemandem im "
            "Viertel schlecht geht."
        ),
        content=(
            "Kaffee, Brötchen, eine Stunde. Besprochen werden Baustellen, Weihnachtslicht und "
            "wer Hilfe braucht."
        ),
        results=(
            "Aus der Runde kamen die Aktion Nette Toilette, 22 Sitzplätze vor Läden und ein "
            "Notfonds für Stammkund:innen."
        ),
        participants=((2023, None, 31), (2024, None, 34), (2025, None, 38)),
        partners=(
            ("ohlendiek", "backt und schließt auf"),
            ("soziales", "kommt, wenn es gewünscht ist"),
        ),
        contacts=(("greta", "Verbindung zur Stadt"),),
    ),
)
