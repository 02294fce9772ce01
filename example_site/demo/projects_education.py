"""Projects in which people learn from each other."""

from __future__ import annotations

import datetime as dt

from example_site.demo.days import end_of_month
from example_site.demo.project_shapes import Evidence, Funding, Grant, Project
from example_site.demo.prose import quote

EDUCATION = (
    Project(
        key="lesepatinnen",
        title="Lesepat:innen am Gleis",
        slug="lesepatinnen",
        teaser="Ein Sofa, ein Kind, ein Buch und eine halbe Stunde, die niemandem sonst gehört.",
        picture="reading-corner",
        carrier="bibliothek",
        fields=("bildung",),
        quarters=("bahnhofsviertel", "marktviertel"),
        start=dt.date(2012, 10, 1),
        end=dt.date(2017, 7, 31),
        ages=(5, 11),
        target_groups=("kinder", "ehrenamtliche"),
        goals="Kinder, denen zu Hause niemand vorlesen kann, sollen sich auf Bücher freuen.",
        content=(
            "Vierzig Pat:innen lasen an drei Schulen und in der Bibliothek, oft zweisprachig. "
            "Die Kinder suchten aus, auch zum zwanzigsten Mal den Band über Bagger."
        ),
        results=(
            "Nach einem Schuljahr lasen acht von zehn Kindern flüssiger. Die Bibliothek führt "
            "die Patenschaften seitdem aus eigenem Etat weiter."
        ),
        participants=(
            (2013, 60, 58),
            (2014, 80, 84),
            (2015, 80, 92),
            (2016, 100, 101),
            (2017, 60, 77),
        ),
        partners=(
            ("ziegeleischule", "wählt mit den Familien die Kinder aus"),
            ("johannis", "wirbt Pat:innen"),
        ),
        contacts=(("lene", "Heute: Lesepatenschaften der Bibliothek"),),
        funding=(
            Funding(
                programme="stiftung",
                reference="M-2012-17",
                start=dt.date(2012, 10, 1),
                end=dt.date(2017, 7, 31),
            ),
        ),
        grants=(
            Grant(
                award="goldene-linde",
                year=2014,
                distinction="Goldene Linde",
                jury_words=(
                    "Vierzig Menschen schenken das Kostbarste, was sie haben: ungeteilte "
                    "Aufmerksamkeit."
                ),
            ),
        ),
    ),
    Project(
        key="hausaufgaben",
        title="Lernküche Ziegelei",
        slug="lernkueche",
        teaser="Erst Suppe, dann Bruchrechnen: Hausaufgaben am großen Tisch.",
        picture="homework-club",
        carrier="gemeinwesen",
        fields=("bildung",),
        quarters=("ziegelei", "wasserturm"),
        start=dt.date(2019, 8, 26),
        ages=(8, 15),
        target_groups=("kinder", "jugendliche", "alleinerziehende"),
        goals=(
            "Jedes Kind soll einen ruhigen Platz, eine warme Mahlzeit und einen Menschen "
            "finden, der Geduld für Textaufgaben hat."
        ),
        content=(
            "Montag bis Donnerstag öffnet um halb zwei die Galerie der Alten Ziegelei. "
            "Studierende und Pensionierte helfen, Neuntklässler:innen üben mit den Kleinen und "
            "bekommen das bescheinigt.\n\n"
            "Eltern können dabeisitzen. Viele lernen mit."
        ),
        results=(
            "Im letzten Schuljahr blieb von 68 Kindern nur eines sitzen. Elf ehemalige "
            "Lernküchenkinder helfen heute selbst."
        ),
        volunteering="Mathematik ist knapp. Ein Nachmittag in der Woche genügt.",
        participants=(
            (2020, 40, 28),
            (2021, 50, 44),
            (2022, 60, 61),
            (2023, 60, 66),
            (2024, 65, 70),
            (2025, 65, 68),
            (2026, 70, 63),
        ),
        partners=(
            ("ziegeleischule", "stimmt sich jeden Freitag mit uns ab"),
            ("gesamtschule", "schickt Neuntklässler:innen als Lernhilfe"),
            ("ohlendiek", "spendet das Brot vom Vortag"),
        ),
        contacts=(("cem", "Anmeldung der Kinder"), ("bernd", "Ehrenamt in der Lernküche")),
        office_hours=("offen-ziegelei",),
        funding=(
            Funding(
                programme="landesfonds",
                reference="LN-19-154",
                start=dt.date(2019, 8, 1),
                end=dt.date(2025, 7, 31),
            ),
            Funding(
                programme="esf",
                reference="QS-25-0098-LI",
                start=dt.date(2025, 8, 1),
                end=dt.date(2028, 7, 31),
            ),
        ),
        evidence=(
            Evidence(
                title="Aushang mit Förderhinweis in der Galerie",
                kind="poster",
                date=dt.date(2025, 8, 25),
                document=(
                    "Aushang in der Galerie seit dem 25. August 2025.",
                    "Lernküche Ziegelei, Kennzeichen QS-25-0098-LI.",
                    "Kofinanziert von der Europäischen Union.",
                ),
            ),
            Evidence(
                title="Fotoserie zum Schuljahresende",
                kind="photo",
                date=dt.date(2026, 1, 30),
                picture="homework-club",
            ),
        ),
        grants=(
            Grant(
                award="soziale-stadt",
                year=2022,
                distinction="Anerkennung",
                jury_words=(
                    "Es riecht nach Linsensuppe und Radiergummi. Wir wären gern noch einmal zehn."
                ),
            ),
        ),
        body=(
            quote("Wenn ich es Mila erkläre, verstehe ich es plötzlich selbst.", "Neuntklässler"),
        ),
    ),
    Project(
        key="kueche-deutsch",
        title="Deutsch am Küchentisch",
        slug="deutsch-am-kuechentisch",
        teaser="Wörter lernen, die man heute noch braucht: Zwiebel, Nachbarin, Mietvertrag.",
        picture="language-cafe",
        carrier="bruecken",
        fields=("bildung", "netze"),
        quarters=("bahnhofsviertel",),
        start=dt.date(2022, 4, 1),
        end=dt.date(2025, 12, 31),
        ages=(16, None),
        target_groups=("zugewanderte", "frauen"),
        goals=(
            "Deutsch dort lernen, wo man es braucht, auch ohne Kursplatz und mit Baby auf dem Arm."
        ),
        content=(
            "Sechs Gruppen trafen sich reihum in Privatküchen, je zwei Stunden. Gastgeber:innen "
            "bekamen eine Kiste mit Karten, Rezepten und einem Lied, das alle kennen."
        ),
        results=(
            "286 Teilnehmende, 97 bestandene Prüfungen und ein Kochbuch in acht Schriften, "
            "dritte Auflage."
        ),
        participants=((2022, 60, 74), (2023, 80, 89), (2024, 80, 81), (2025, 60, 42)),
        partners=(
            ("vhs", "prüft und stellt Lehrkräfte"),
            ("moschee", "führt die Sprachcafés fort"),
        ),
        contacts=(("irina", "Kochbuch und Sprachcafé"),),
        office_hours=("sprachcafe",),
        funding=(
            Funding(
                programme="landesfonds",
                reference="LN-22-061",
                start=dt.date(2022, 4, 1),
                end=dt.date(2025, 12, 31),
            ),
        ),
        grants=(
            Grant(
                award="bruecke",
                year=2023,
                distinction="Preis",
                jury_words=(
                    "Wer zusammen kocht, verhandelt: über Salz, über Grammatik, über das Leben."
                ),
            ),
            Grant(
                award="goldene-linde",
                year=2024,
                distinction="Anerkennung",
                jury_words="Sechs Familien haben ihre Tür geöffnet, jede Woche, drei Jahre lang.",
            ),
        ),
    ),
    Project(
        key="silberfisch",
        title="Silberfisch",
        slug="silberfisch",
        teaser="Jugendliche erklären Älteren das Handy – und lernen, wie man einen Brief schreibt.",
        picture="digital-help",
        carrier="bibliothek",
        fields=("bildung", "netze"),
        quarters=("marktviertel", "gartenfeld"),
        start=dt.date(2019, 10, 1),
        end=end_of_month(9),
        ages=(14, None),
        target_groups=("aeltere", "jugendliche"),
        goals="Niemand soll einen Arzttermin verpassen, weil er nur noch im Internet zu haben ist.",
        content=(
            "Donnerstags sitzen an acht Tischen je zwei Menschen und ein Gerät. Die Jungen "
            "bekommen eine Schulung in Geduld, die Alten ein Heft mit großen Buchstaben."
        ),
        results=(
            "Über 900 Beratungen, 40 ausgebildete Jugendliche, ein abgewehrter Enkeltrick mit "
            "Fangschaltung."
        ),
        participants=(
            (2020, 60, 39),
            (2021, 80, 62),
            (2022, 120, 148),
            (2023, 150, 171),
            (2024, 150, 189),
            (2025, 160, 177),
            (2026, 160, 121),
        ),
        partners=(("gesamtschule", "rechnet den Einsatz als Schulprojekt an"), ("vhs", "schult")),
        contacts=(("lene", "Termine und Schulungen"),),
        office_hours=("handy",),
        funding=(
            Funding(
                programme="stiftung",
                reference="M-2019-24",
                start=dt.date(2019, 10, 1),
                end=dt.date(2026, 12, 31),
            ),
        ),
        grants=(
            Grant(
                award="goldene-linde",
                year=2020,
                distinction="Jugendpreis",
                jury_words=(
                    "Der Jüngste im Team ist vierzehn und sagt nie: Das habe ich Ihnen doch "
                    "schon gezeigt."
                ),
            ),
        ),
    ),
)
