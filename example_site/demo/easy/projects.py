"""Easy German of the projects of the Ziegelei."""

from example_site.demo.easy.project_stadtteilbuero import STADTTEILBUERO
from example_site.demo.word_shapes import PageWords

PROJECTS = {
    "stadtteilbuero": STADTTEILBUERO,
    "nachbarinnen": PageWords(
        title="Frauen helfen Frauen",
        teaser="Frauen aus der Ziegelei haben andere Frauen besucht.",
        texts={
            "goals": "Jede Mutter soll eine Nachbarin mit Namen kennen.",
            "content": (
                "14 Frauen haben einen Kurs gemacht. Der Kurs hatte 120 Stunden. Danach "
                "haben sie Familien besucht. Sie haben bei Kita und Schule geholfen. Sie "
                "sprechen 10 Sprachen.\n\n"
                "Am Mittwoch gab es ein Frühstück. Das Frühstück gibt es noch heute."
            ),
            "results": (
                "Die Frauen haben 411 Familien besucht. Fast alle Kinder gingen danach in "
                "die Kita. 9 Frauen arbeiten heute in sozialen Berufen."
            ),
        },
        rows={
            "partner_links": (
                "stellt die Frauen vor",
                "gibt den Kurs",
                "hilft bei schweren Fragen",
            ),
            "contact_links": ("Frühstück für Frauen",),
            "award_grants": (
                (
                    "Preis",
                    (
                        "14 Frauen sind kein Amt. Aber sie können etwas, das kein Amt kann: Sie "
                        "klingeln."
                    ),
                ),
                (
                    "Anerkennung",
                    "Hier fragt niemand: Woher kommst du? Hier fragt man: Möchtest du Tee?",
                ),
            ),
            "gallery": ("Am Mittwoch·morgen",),
        },
    ),
    "mietertreff": PageWords(
        title="Treffen für Mieter",
        teaser="Mieter haben sich im Keller getroffen. Dann war der Keller weg.",
        texts={
            "goals": "Mieter sollen sich kennen·lernen. Sie sollen Schäden zusammen melden.",
            "content": "Das Treffen war jeden Montag im Wasch·keller. Es gab Kaffee.",
            "results": (
                "Nach 2 Jahren kam ein neuer Besitzer. Er hat uns den Raum gekündigt. "
                "Unser Vertrag war nicht gut genug. Heute ist die Beratung in der Alten "
                "Ziegelei."
            ),
        },
        rows={"partner_links": ("hat das Geld verwaltet",)},
    ),
    "hausaufgaben": PageWords(
        title="Lern·küche",
        teaser="Zuerst gibt es Suppe. Dann machen wir Haus·aufgaben.",
        texts={
            "goals": (
                "Jedes Kind soll einen ruhigen Platz haben. Und ein warmes Essen. Und "
                "Hilfe beim Lernen."
            ),
            "content": (
                "Die Lern·küche ist von Montag bis Donnerstag offen. Sie beginnt um halb "
                "2. Studenten und ältere Menschen helfen. Auch Jugendliche helfen den "
                "Kleinen. Sie bekommen dafür ein Zeugnis.\n\n"
                "Eltern dürfen auch kommen. Viele lernen mit."
            ),
            "results": (
                "Im letzten Jahr kamen 68 Kinder. Nur 1 Kind musste die Klasse "
                "wiederholen. 11 frühere Kinder helfen heute selbst."
            ),
            "volunteering": (
                "Können Sie gut rechnen? Dann helfen Sie uns. Ein Nachmittag in der Woche reicht."
            ),
        },
        rows={
            "partner_links": (
                "spricht jeden Freitag mit uns",
                "schickt Jugendliche zum Helfen",
                "schenkt uns Brot",
            ),
            "contact_links": ("Kinder anmelden", "Mithelfen in der Lern·küche"),
            "evidence": ("Plakat in der Galerie", "Fotos vom Ende des Schul·jahres"),
            "award_grants": (
                (
                    "Anerkennung",
                    "Hier riecht es nach Suppe. Wir möchten noch einmal 10 Jahre alt sein.",
                ),
            ),
        },
        body=(
            (
                "Ich erkläre es Mila. Dann verstehe ich es selbst.",
                "Ein Jugendlicher aus der 9. Klasse",
            ),
        ),
    ),
    "hofsport": PageWords(
        title="Sport im Hof",
        teaser="Um 6 Uhr abends geht das Tor auf. Alle können mitspielen.",
        texts={
            "goals": "Alle sollen Sport machen können. Auch ohne Verein.",
            "content": (
                "2 Schul·höfe sind bis 8 Uhr abends offen. Trainer bringen Bälle und Seile mit."
            ),
            "results": (
                "Im Sommer spielen bis zu 90 Menschen zusammen. Es gibt weniger Ärger wegen Lärm."
            ),
        },
        rows={
            "partner_links": (
                "gibt uns den Schlüssel",
                "leiht uns Tore und Netz",
                "schickt Femi",
            ),
            "contact_links": ("Fragen und Ideen",),
        },
    ),
    "fahrradschule": PageWords(
        title="Fahrrad·schule für Frauen",
        teaser="Frauen haben Rad·fahren gelernt.",
        texts={
            "goals": "Frauen sollen allein zur Arbeit und zum Arzt fahren können.",
            "content": (
                "Der Kurs war an 8 Samstagen. Am Ende ist die Gruppe zum Fluss gefahren. "
                "Dort gab es Frühstück."
            ),
            "results": "203 Frauen durften ihr Fahr·rad behalten.",
        },
        rows={
            "partner_links": ("repariert alte Fahr·räder", "öffnet am Samstag den Hof"),
            "contact_links": ("Warte·liste für neue Kurse",),
            "award_grants": (
                ("Preis", "Am Anfang war es schwer. Dann sind die Frauen weit gefahren."),
            ),
        },
    ),
    "erzaehlcafe": PageWords(
        title="Menschen erzählen von der Ziegelei",
        teaser="Alte Arbeiter haben Kindern von früher erzählt.",
        texts={
            "goals": "Die Arbeiter sollen selbst von ihrer Fabrik erzählen.",
            "content": (
                "Das Treffen war einmal im Monat. Es gab Kaffee. Kinder haben Fragen "
                "gestellt. Die Kinder haben alles aufgenommen. Man kann es im Schornstein "
                "hören."
            ),
            "results": (
                "Es gibt 71 Gespräche in 4 Sprachen. Sie können auch spazieren gehen. Es "
                "gibt 12 Führungen im Jahr."
            ),
        },
        rows={
            "partner_links": (
                "lässt Kinder fragen",
                "hebt die Gespräche auf",
                "findet Menschen, die erzählen",
            ),
            "contact_links": ("Führungen",),
            "award_grants": (
                ("Preis", "Kinder fragen. Alte Menschen antworten. Und alle hören zu."),
            ),
        },
        body=(
            "Aus einem Gespräch",
            (
                "Eine Frau hat 1958 hier gearbeitet. Sie sagt: „Der Ofen ging aus. Dann "
                "ging auch die Musik nach Hause. Es war zu kalt.“"
            ),
        ),
    ),
    "erinnerungspfad": PageWords(
        title="Weg der Erinnerung",
        teaser="Wir planen einen Weg mit 12 Tafeln.",
        texts={
            "goals": (
                "Auf dem Weg sollen alle vorkommen. Arbeiter und Näherinnen. Und "
                "Menschen, die geflohen sind."
            ),
            "content": (
                "Familien wählen die Orte aus. Dafür gibt es 4 Treffen. Die Tafeln machen "
                "wir aus alten Steinen."
            ),
        },
        rows={
            "partner_links": ("sucht alte Fotos", "spricht die Texte"),
            "contact_links": ("Treffen und alte Sachen",),
        },
    ),
    "schraubkreis": PageWords(
        title="Reparatur·café",
        teaser="Seit 2015 reparieren wir am Samstag kaputte Sachen.",
        texts={
            "goals": "Wir wollen weniger Müll. Und wir wollen zusammen lernen.",
            "content": (
                "Das Treffen ist am 2. und 4. Samstag im Monat. 12 Menschen helfen Ihnen. "
                "Sie bezahlen nur das Ersatz·teil."
            ),
            "results": "Menschen haben 4.870 Geräte gebracht. Die meisten Geräte gehen wieder.",
            "volunteering": "Können Sie nähen? Dann freuen wir uns sehr.",
        },
        rows={
            "partner_links": ("leiht uns Mess·geräte", "bezahlt die Miete"),
            "contact_links": ("Werkstatt kennen·lernen",),
            "award_grants": (
                (
                    "Goldene Linde",
                    "Sie haben mit mir meinen Toaster repariert. Jetzt weiß ich: So geht das.",
                ),
            ),
            "gallery": ("Am Samstag um 11 Uhr", "Hier leihen Sie Werk·zeug"),
        },
    ),
    "lindenfest": PageWords(
        title="Fest am langen Tisch",
        teaser="Im Juni steht auf der Straße ein langer Tisch. Er hat 300 Meter.",
        texts={
            "goals": "Alle sollen ihre Nachbarn kennen·lernen.",
            "content": (
                "Jedes Haus stellt einen Tisch auf die Straße. Jedes Haus lädt 2 andere "
                "Häuser ein. Nach dem Abwasch gibt es Musik."
            ),
            "results": (
                "2025 waren 1.900 Menschen dabei. 7 Häuser haben danach ihren Hof schöner gemacht."
            ),
            "volunteering": "Am Freitag vorher tragen wir Bänke. Helfen Sie mit.",
        },
        rows={
            "partner_links": (
                "leiht uns Tische",
                "bringt Teller für 800 Menschen",
                "kocht Tee für alle",
                "baut alles auf und ab",
            ),
            "contact_links": ("Einen Tisch anmelden",),
            "evidence": ("Foto vom Tisch 2025 von oben",),
            "gallery": ("Das Fest im Juni 2025", "Nach dem Abwasch singt der Chor"),
            "award_grants": (("Preis vom Publikum", "Alle Gäste haben dieses Fest gewählt."),),
        },
    ),
}
