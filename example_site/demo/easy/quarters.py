"""Easy German of the Nordstadt, of the quarters in it and of the house in the Ziegelei."""

from example_site.demo.word_shapes import PageWords

QUARTERS = {
    "nordstadt": PageWords(
        title="Nordstadt",
        teaser="Hier steht ein hoher Turm. Und hier war früher eine Fabrik.",
        texts={
            "introduction": (
                "In der Nordstadt wohnen 16.200 Menschen. Das ist das größte Quartier. "
                "Bis 1987 gab es hier eine Fabrik. Die Fabrik machte Ziegel. Ziegel sind "
                "Steine für Häuser.\n\n"
                "Seit 2011 hilft ein Programm der Nordstadt. Hier haben wir viel Neues "
                "ausprobiert."
            )
        },
        rows={
            "strengths": (
                "Die Menschen bestimmen seit 15 Jahren mit.",
                "Die Wege sind kurz.",
                "Viele Menschen reparieren ihre Sachen.",
            ),
            "weaknesses": (
                ("Viele Menschen haben Schulden.", "Das steht im Bericht der Schuldner·hilfe."),
                "Viele Menschen haben 2 Jobs und trotzdem wenig Geld.",
                (
                    "Es gibt zu wenig Schatten und zu wenig Spiel·plätze.",
                    "Kinder aus der Schule haben gemessen: Hier ist es zu heiß.",
                ),
            ),
            "guiding_questions": (
                "Wie finden wir Menschen, die keine Hilfe mehr erwarten?",
                "Was passiert, wenn das Geld vom Programm weg ist?",
            ),
            "contact_links": ("Leitung in der Nordstadt", "Termine und erste Fragen"),
        },
        body=(
            (
                "Menschen wohnen hier",
                "Länder: Von dort kommen die Menschen",
                "sind Kinder und Jugendliche",
            ),
        ),
    ),
    "wasserturm": PageWords(
        title="Am Wasserturm",
        teaser="Hier stehen lange Häuser. Dazwischen sind große Wiesen.",
        texts={
            "introduction": (
                "Der Wasser·turm ist von 1911. Alle treffen sich am Turm. Auf den Wiesen "
                "spielen die Menschen Fuß·ball. Manche grillen auch.\n\n"
                "Neben dem Turm ist das Stadtteil·büro. Dort bekommen Sie Hilfe. Zum "
                "Beispiel bei Briefen."
            )
        },
        rows={
            "strengths": (
                "Zwischen den Häusern ist viel Platz.",
                "Die Mieten sind fair.",
                "Alle kennen den Turm.",
            ),
            "weaknesses": (
                "Einige Ärzte haben ihre Praxis geschlossen.",
                "Viele Menschen sind allein.",
            ),
            "guiding_questions": ("Wer isst heute allein und möchte das nicht?",),
            "contact_links": ("Beratung im Stadtteil·büro",),
        },
    ),
    "ziegelei": PageWords(
        title="Ziegelei",
        teaser="Hier war früher eine Fabrik für Steine. Heute ist hier ein Haus für alle.",
        texts={
            "introduction": (
                "Hier wohnten zuerst die Arbeiter von der Fabrik. Später kamen "
                "Familien aus anderen Ländern. Zum Beispiel aus der Türkei und aus dem "
                "Libanon. Heute gehen ihre Enkel zusammen in die Schule.\n\n"
                "Die alte Fabrik ist jetzt ein Nachbarschafts·haus. Dort gibt es auch "
                "eine Werkstatt für alle."
            )
        },
        rows={
            "strengths": (
                "Die Menschen sind stolz auf ihr Viertel.",
                "Die Grund·schule ist auch am Nachmittag offen.",
                "Viele Menschen helfen selbst mit.",
            ),
            "weaknesses": (
                ("Bis 2030 werden viele Wohnungen teurer.", "Die Stadt sagt: 310 Wohnungen."),
                "Auf der Brücke in die Stadt fehlt ein Rad·weg.",
            ),
            "guiding_questions": ("Wie erzählen wir von der Fabrik, damit alle vorkommen?",),
            "contact_links": ("Mitmachen und Werkstatt in der Ziegelei",),
            "gallery": ("So sieht der Hof aus", "Am Samstag reparieren wir"),
        },
    ),
}

CENTRES = {
    "alte-ziegelei": PageWords(
        title="Nachbarschafts·haus Alte Ziegelei",
        teaser="Hier können Sie tanzen, reparieren und feiern.",
        texts={
            "introduction": (
                "Früher war hier eine Fabrik. Viele Menschen haben das Haus repariert. "
                "Das hat 8 Jahre gedauert. Seit 2016 ist das Haus offen.\n\n"
                "Das Haus gehört der Stadt. Eine Gruppe bestimmt über das Haus. Die "
                "Gruppe heißt Haus·rat. In der Gruppe sind 13 Menschen. 9 davon wohnen "
                "hier."
            )
        },
        rows={
            "offers": (
                ("Ofen·café", "Von Dienstag bis Sonntag. Es gibt auch Kuchen."),
                ("Frühstück für Frauen", "Am Mittwoch um halb 10. Die Kinder spielen nebenan."),
                ("Fragen zur Miete", "Am letzten Freitag im Monat."),
                ("Erzähl·café", "Alte Arbeiter erzählen. Sie können Fragen stellen."),
            ),
            "rooms": (
                (
                    "Großer Saal",
                    (
                        "Hier können Sie tanzen. Es gibt Hilfe beim Hören. Der Saal kostet ab 60 "
                        "Euro."
                    ),
                ),
                ("Galerie", "Hier ist es ruhig. Es gibt einen Aufzug und eine Tafel."),
                (
                    "Alte Schlosserei",
                    "Das ist eine Werkstatt. Zuerst erklären wir Ihnen alles.",
                ),
            ),
            "contact_links": ("Leitung vom Haus", "Frühstück für Frauen", "Einen Saal mieten"),
            "gallery": ("Der alte Schornstein", "Hier reparieren wir", "Das Fest im Juni"),
        },
    ),
}
