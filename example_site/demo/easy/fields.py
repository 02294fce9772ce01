"""Easy German of the eight fields of action."""

from example_site.demo.word_shapes import PageWords

FIELDS = {
    "netze": PageWords(
        title="Nachbarn und freiwillige Hilfe",
        teaser="Menschen sollen sich kennen·lernen. Dann helfen sie sich.",
        texts={
            "introduction": (
                "Gute Nachbarn helfen sich. Sie nehmen Pakete an. Sie begrüßen neue "
                "Menschen. Sie wissen: Wer kann noch helfen?\n\n"
                "Wir geben dafür Orte und Zeit. Und wir begleiten die Menschen."
            )
        },
        rows={
            "measures": (
                (
                    "Besuche",
                    "Freiwillige besuchen Menschen. Zum Beispiel Menschen, die oft allein sind.",
                ),
                (
                    "Büro für Freiwillige",
                    "Hier finden Sie eine Aufgabe. Sie bekommen Kurse und eine Versicherung.",
                ),
                (
                    "Lotsen",
                    (
                        "Lotsen gehen mit Ihnen zum Amt. Oder zum Arzt. Lotsen waren selbst neu "
                        "hier."
                    ),
                ),
            ),
            "links": (
                "So begleitet man Freiwillige. In schwerer Sprache.",
                "Geld von der Bürgerstiftung Ehle. In schwerer Sprache.",
            ),
        },
        body=(
            (
                "Bei uns hat jeder Mensch einen Namen. Darum halten wir zusammen.",
                "Bernd Oltmann, Büro für Freiwillige",
            ),
        ),
    ),
    "wohnen": PageWords(
        title="Wohnen",
        teaser="Eine Wohnung soll trocken sein. Und sie soll nicht zu teuer sein.",
        texts={
            "introduction": (
                "Eine gute Wohnung ist sehr wichtig. Zu hohe Mieten machen "
                "Angst.\n\n"
                "Darum sprechen wir mit Mietern und Vermietern. Und wir machen die Höfe "
                "schöner."
            )
        },
        rows={
            "measures": (
                ("Gespräche", "Mieter, Vermieter und Stadt sprechen früh über Bau·arbeiten."),
                ("Grüne Höfe", "Die Nachbarn pflanzen. Die Stadt gibt Erde und Rat."),
                ("Wohnen im Alter", "Wir beraten Sie. Gern auch bei Ihnen zu Hause."),
            ),
            "links": ("Wörter·buch für Mieter in 6 Sprachen",),
        },
    ),
    "wirtschaft": PageWords(
        title="Arbeit und Läden",
        teaser="Wir bringen Läden und Menschen zusammen.",
        texts={
            "introduction": (
                "Ein Viertel braucht Läden. Und die Menschen brauchen Arbeit. Darum "
                "sprechen wir mit Betrieben. Wir sprechen auch mit Vermietern und dem "
                "Job·center."
            )
        },
        rows={
            "measures": (
                (
                    "Leere Läden",
                    (
                        "Sie haben eine Idee? Dann bekommen Sie einen leeren Laden. Für ein "
                        "halbes Jahr."
                    ),
                ),
                (
                    "Praktikum in der Nähe",
                    "Jugendliche arbeiten eine Woche in einem Betrieb. Sie bekommen Geld dafür.",
                ),
                ("Treffen für Händler", "Einmal im Monat trinken die Händler zusammen Kaffee."),
            ),
            "links": ("Leere Läden nutzen. In schwerer Sprache.",),
        },
    ),
    "bildung": PageWords(
        title="Lernen",
        teaser="Lernen fängt schon vor der Schule an.",
        texts={
            "introduction": (
                "Kinder brauchen Menschen, die an sie glauben. Manche Kinder haben zu "
                "wenige davon.\n\n"
                "Darum helfen viele mit: Eltern, Groß·eltern, Studenten und Betriebe."
            )
        },
        rows={
            "measures": (
                ("Vorlesen", "Eine Stunde in der Woche. Ein Kind und ein Buch."),
                (
                    "Lernen am Nachmittag",
                    "Hier gibt es Hilfe bei den Haus·aufgaben. Und ein warmes Essen.",
                ),
                ("Treffen für Eltern", "Eltern erklären anderen Eltern die Schule."),
            ),
        },
    ),
    "gesundheit": PageWords(
        title="Gesundheit und Bewegung",
        teaser="Zusammen bleiben wir besser gesund.",
        texts={
            "introduction": (
                "Nicht alle Menschen in Lindenhall werden gleich alt. Im Gartenfeld leben "
                "die Menschen 6 Jahre länger. In der Ziegelei gibt es mehr Lärm und mehr "
                "Sorgen. Das wollen wir ändern."
            )
        },
        rows={
            "measures": (
                ("Bewegung ohne Verein", "Draußen. Das kostet nichts."),
                ("Zusammen essen", "Beim Mittags·tisch essen alle zusammen."),
                (
                    "Beratung in der Nähe",
                    "Fach·leute kommen in Ihr Viertel. Sie helfen zum Beispiel bei Sucht.",
                ),
            ),
            "links": ("Geld für die Gesundheit. In schwerer Sprache.",),
        },
    ),
    "kultur": PageWords(
        title="Kultur",
        teaser="Wir singen, spielen und malen. Alle können mitmachen.",
        texts={
            "introduction": (
                "Kultur ist zum Beispiel Musik, Theater und Malen. Menschen zeigen dabei: "
                "Das bin ich. Bei uns dürfen alle mitmachen. Sie müssen keine Noten "
                "lesen."
            )
        },
        rows={
            "measures": (
                ("Offene Gruppen", "Sie müssen nicht vorsingen. Es kostet nichts."),
                ("Kunst auf der Straße", "Alle sehen die Bilder vorher. Alle stimmen ab."),
                ("Erzählen", "Alte Menschen erzählen von früher."),
            ),
        },
    ),
    "umwelt": PageWords(
        title="Klima und Natur",
        teaser="Im Sommer ist es sehr heiß. Wir brauchen Schatten und Wasser.",
        texts={
            "introduction": (
                "Im August 2022 waren es auf dem Markt 41 Grad. Unter dem Baum waren es "
                "nur 32 Grad. Ein Baum hilft also sehr.\n\n"
                "Darum pflanzen und gießen wir viel."
            )
        },
        rows={
            "measures": (
                (
                    "Frühjahrs·putz",
                    "An einem Samstag im März räumen alle auf. Danach gibt es Suppe.",
                ),
                ("Kühle Orte", "Dort gibt es Schatten und Trink·wasser."),
                ("Leihen", "Sie können Werk·zeug leihen. Und Zelte. Und Lasten·räder."),
            ),
            "links": ("Karte mit kühlen Orten. In schwerer Sprache.",),
        },
    ),
    "beteiligung": PageWords(
        title="Mitbestimmen",
        teaser="Sie sagen Ihre Meinung. Und Sie entscheiden mit.",
        texts={
            "introduction": (
                "Wir fragen die Menschen vorher. Dann ändert sich etwas. Oder wir "
                "erklären: Warum geht das nicht?\n\n"
                "Wer hier wohnt, darf abstimmen. Das gilt ab 12 Jahren. Ihr Pass ist "
                "dabei egal."
            )
        },
        rows={
            "measures": (
                (
                    "Großes Treffen",
                    "Alle dürfen kommen. Jemand passt auf die Kinder auf. Jemand übersetzt.",
                ),
                (
                    "Geld für Ideen",
                    "Für gute Ideen gibt es bis 3.000 Euro. Der Antrag hat nur eine Seite.",
                ),
                (
                    "Spazier·gänge mit dem Amt",
                    "Wir gehen zusammen durch das Viertel. Auch mit dem Roll·stuhl.",
                ),
            ),
        },
    ),
}
