"""The neighbourhood office: one project told in full, as its funder wants it."""

from __future__ import annotations

import datetime as dt

from example_site.demo.days import end_of_month
from example_site.demo.project_shapes import Evidence, Funding, Grant, Project
from example_site.demo.prose import figures, heading, picture, quote, text

STADTTEILBUERO = Project(
    key="stadtteilbuero",
    title="Stadtteilbüro Nordstadt",
    slug="stadtteilbuero-nordstadt",
    teaser=(
        "Ein Ladenlokal, in dem aus Sorgen Vorhaben werden: Beratung, Begegnung und Beteiligung "
        "für Erwachsene in vier Vierteln."
    ),
    picture="office-desk",
    carrier="gemeinwesen",
    fields=("netze", "beteiligung", "wirtschaft"),
    quarters=("wasserturm", "ziegelei", "bahnhofsviertel", "hafenviertel"),
    start=dt.date(2022, 7, 1),
    end=end_of_month(19),
    ages=(18, 65),
    target_groups=("erwerbslose", "zugewanderte", "alleinerziehende", "ehrenamtliche"),
    goals=(
        "Wer seit Langem ohne Arbeit ist oder neu in der Stadt, verliert leicht den Anschluss: an "
        "Ämter, an Nachbar:innen, an den eigenen Mut. Das Stadtteilbüro will, dass Menschen wieder "
        "selbst etwas in die Hand nehmen.\n\n"
        "- 500 Erwachsene im Jahr finden bei uns Rat und einen nächsten Schritt.\n"
        "- Aus Einzelsorgen werden gemeinsame Vorhaben im Viertel.\n"
        "- Betriebe, Vereine und Ämter arbeiten verbindlich zusammen."
    ),
    content=(
        "In der Turmstraße ist viermal in der Woche offene Sprechstunde, am Dienstag bis in den "
        "Abend. Weitere Termine vereinbaren wir nach Absprache, auch zu Hause oder im Park.\n\n"
        "Daneben entsteht, was die Besucher:innen selbst anstoßen: der Frühjahrsputz mit "
        "zuletzt 140 Freiwilligen, der Arbeitskreis Ehleaue, der Nistkästen baut und Wiesen "
        "mäht, und der runde Tisch der Gewerbetreibenden, der jeden zweiten Monat in einem "
        "anderen Laden tagt.\n\n"
        "Zweimal im Jahr laden wir zur Stadtteilwerkstatt ein. Dort entscheiden Bewohner:innen, "
        "worum wir uns als Nächstes kümmern."
    ),
    results=(
        "Bis Ende 2025 haben 1.547 Menschen das Büro genutzt, 212 von ihnen haben Arbeit oder eine "
        "Ausbildung gefunden. 64 engagieren sich heute selbst.\n\n"
        "Drei Vorhaben stehen auf eigenen Füßen: die Kleiderkammer, das Sprachtandem und der "
        "Fahrdienst zum Klinikum."
    ),
    referral=(
        "Wir beraten nicht zu allem, aber wir kennen alle. Bei Schulden begleiten wir zur "
        "Schuldnerhilfe im Ehlebund, die jede zweite Woche bei uns sitzt. Bei Sucht stellen wir "
        "den Kontakt zur Beratungsstelle Ankerplatz her, auf Wunsch gehen wir beim ersten Mal "
        "mit. Für Fragen zur Miete ist die Mieter:innenrunde da."
    ),
    volunteering=(
        "Gesucht werden Menschen, die beim Ausfüllen von Formularen helfen, übersetzen oder den "
        "Laden aufschließen, wenn wir unterwegs sind. Vorwissen ist nicht nötig; es gibt eine "
        "Einführung an zwei Abenden und danach jeden Monat Kuchen und Austausch."
    ),
    participants=(
        (2022, 200, 173),
        (2023, 450, 438),
        (2024, 500, 467),
        (2025, 500, 469),
        (2026, 500, 402),
        (2027, 500, None),
    ),
    partners=(
        ("schuldnerhilfe", "berät jede zweite Woche im Büro"),
        ("ankerplatz", "nimmt Ratsuchende innerhalb von drei Tagen auf"),
        ("wohnen", "stellt das Ladenlokal zur halben Miete"),
        ("naturgruppe", "führt die Naturgruppe und den Frühjahrsputz"),
        ("marktrunde", "bringt Erfahrung in den runden Tisch der Betriebe ein"),
        ("vhs", "unterrichtet Deutsch und Computer vor Ort"),
        ("moschee", "lädt ein und übersetzt"),
        ("ziegeleischule", "öffnet die Aula für Stadtteilwerkstätten"),
    ),
    contacts=(
        ("amina", "Sozialberatung, Projektleitung"),
        ("cem", "Stadtteilwerkstatt und runder Tisch der Betriebe"),
        ("stadtteilbuero", "Termine"),
    ),
    office_hours=("stadtteilbuero", "schulden", "sucht"),
    funding=(
        Funding(
            programme="esf",
            reference="QS-22-0417-LI",
            start=dt.date(2022, 7, 1),
            end=dt.date(2028, 6, 30),
        ),
        Funding(
            programme="staedtebau",
            reference="SZ 11/2022-083",
            start=dt.date(2022, 7, 1),
            end=dt.date(2027, 12, 31),
        ),
        Funding(
            programme="stiftung",
            reference="M-2024-19",
            start=dt.date(2024, 1, 1),
            end=dt.date(2026, 12, 31),
        ),
    ),
    evidence=(
        Evidence(
            title="Ehletal-Bote: „Ein Laden, in dem man nichts kauft“",
            kind="article",
            date=dt.date(2022, 9, 14),
            url="https://ehletal-bote.example.org/stadtteilbuero-eroeffnet/",
        ),
        Evidence(
            title="Förderplakat im Schaufenster, Format A3",
            kind="poster",
            date=dt.date(2022, 7, 4),
            document=(
                "Ausgehängt seit dem 4. Juli 2022 in der Turmstraße 18.",
                "Format A3, von außen lesbar, mit den Logos der Fördergeber.",
                "Kofinanziert von der Europäischen Union.",
                "Projekt: Stadtteilbüro Nordstadt. Kennzeichen: QS-22-0417-LI.",
            ),
        ),
        Evidence(
            title="Frühjahrsputz 2025: Gruppe mit Förderbanner",
            kind="photo",
            date=dt.date(2025, 3, 22),
            picture="spring-clean",
        ),
        Evidence(
            title="Beitrag der Stadt zum dreijährigen Bestehen",
            kind="post",
            date=dt.date(2025, 7, 1),
            url="https://lindenhall.example.org/aktuell/drei-jahre-stadtteilbuero/",
        ),
        Evidence(
            title="Teilnahmelisten 2024 (nur für die Prüfung)",
            kind="other",
            date=dt.date(2025, 1, 31),
            document=(
                "Zusammenfassung der Teilnahmelisten 2024.",
                "467 Personen, davon 281 Frauen, 184 Männer, 2 ohne Angabe.",
                "Die unterschriebenen Listen liegen in der Turmstraße 18.",
            ),
            is_public=False,
        ),
    ),
    grants=(
        Grant(
            award="soziale-stadt",
            year=2024,
            distinction="Preis",
            jury_words=(
                "Hier wird niemand versorgt, hier wird gefragt: Was kannst du? Die Jury hat an "
                "einem Vormittag sieben Sprachen gehört und keinen einzigen Wartezettel gesehen."
            ),
        ),
    ),
    links=(
        ("Bericht zur Halbzeit", "https://gemeinwesen.example.org/stadtteilbuero/halbzeit/"),
        ("Anmeldung zur Stadtteilwerkstatt", "https://gemeinwesen.example.org/werkstatt/"),
    ),
    gallery=(
        ("counselling", "Ein Gespräch braucht Zeit und zwei Tassen"),
        ("spring-clean", "Frühjahrsputz rund um den Turm, März 2025"),
        ("conference-circle", "Stadtteilwerkstatt in der Aula"),
        ("market-stall", "Infostand auf dem Wochenmarkt"),
        ("office-desk", "Der Arbeitsplatz am Fenster in der Turmstraße"),
    ),
    body=(
        heading("Ein Vormittag in der Turmstraße"),
        text(
            "Um neun steht schon jemand vor der Tür: ein Brief vom Jobcenter, ungeöffnet. Eine "
            "Stunde später ist der Widerspruch geschrieben, und der Mann mit dem Brief hilft der "
            "Nächsten, den Drucker zu verstehen."
        ),
        figures(
            ("1.949", "Menschen waren seit 2022 hier"),
            ("7", "Sprachen im Team"),
            ("64", "Besucher:innen wurden Ehrenamtliche"),
        ),
        quote(
            "Beim ersten Mal habe ich nur gefragt, ob ich kurz ins Warme darf. Jetzt habe ich den "
            "Schlüssel.",
            "Ehrenamtlicher, 58 Jahre",
        ),
        picture("counselling", "Beratung ohne Tresen"),
    ),
)
