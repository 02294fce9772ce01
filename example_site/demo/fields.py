"""The eight fields of action of the town's programme."""

from example_site.demo.page_shapes import Field
from example_site.demo.prose import quote

FIELDS = (
    Field(
        key="netze",
        title="Soziale Netze und bürgerschaftliches Engagement",
        slug="soziale-netze",
        picture="field-networks",
        teaser="Wer jemanden kennt, klingelt eher. Darum fangen wir beim Kennenlernen an.",
        introduction=(
            "Ein gutes Netz merkt man erst, wenn man hineinfällt. Es besteht aus Nachbar:innen, "
            "die Pakete annehmen, aus Vereinen, die Neue willkommen heißen, und aus "
            "Ehrenamtlichen, die wissen, an wen sie weitergeben dürfen.\n\n"
            "Solche Netze lassen sich nicht verordnen. Aber man kann ihnen Orte geben, Anlässe "
            "und jemanden, der sie pflegt."
        ),
        measures=(
            (
                "Besuchsdienste",
                (
                    "Ehrenamtliche klingeln bei Menschen, die selten Besuch haben – "
                    "nach einer Schulung und immer zu festen Zeiten."
                ),
            ),
            (
                "Ehrenamtsbörse",
                (
                    "Eine Stelle vermittelt, begleitet und sagt Danke: mit Fortbildung, "
                    "Versicherung und einem Fest im Jahr."
                ),
            ),
            (
                "Lots:innen",
                (
                    "Menschen, die selbst neu waren, begleiten andere zu Ämtern, Ärzten und "
                    "Elternabenden."
                ),
            ),
        ),
        links=(
            (
                "Leitfaden: Ehrenamt gut begleiten",
                "https://stadtteilarbeit.example.org/ehrenamt-begleiten/",
            ),
            (
                "Fonds Miteinander der Bürgerstiftung Ehle",
                "https://stiftung.example.org/miteinander/",
            ),
        ),
        examples=("nachbarinnen", "stadtteilbuero", "grosseltern"),
        body=(
            quote(
                "Das Netz hält, weil jede Masche einen Namen hat.",
                "Bernd Oltmann, Ehrenamtskoordination",
            ),
        ),
    ),
    Field(
        key="wohnen",
        title="Wohnen und Wohnumfeld",
        slug="wohnen",
        picture="field-housing",
        teaser="Bezahlbar, trocken, mit Baum vor dem Fenster – und nicht allein gegen alle.",
        introduction=(
            "Die Wohnung ist der Anfang von allem. Wer Angst vor der nächsten Mieterhöhung hat, "
            "hat den Kopf nicht frei für die Schule der Kinder.\n\n"
            "Wir bringen Mieter:innen mit Vermietern an einen Tisch und sorgen dafür, dass auch "
            "vor der Haustür etwas wächst."
        ),
        measures=(
            (
                "Runde Tische im Bestand",
                (
                    "Genossenschaft, Mieter:innen und Stadt besprechen "
                    "Sanierungen, bevor die Briefe verschickt werden."
                ),
            ),
            (
                "Hofbegrünung",
                (
                    "Entsiegeln, pflanzen, gießen: Das Grünamt gibt Erde und Rat, die "
                    "Hausgemeinschaft die Arbeit."
                ),
            ),
            (
                "Wohnen im Alter",
                (
                    "Beratung zu Haltegriff, Wohnungstausch und Pflege, am liebsten "
                    "am eigenen Küchentisch."
                ),
            ),
        ),
        links=(("Mieter:innenlexikon in sechs Sprachen", "https://wohnen.example.org/lexikon/"),),
        examples=("hoefe", "mietertreff"),
    ),
    Field(
        key="wirtschaft",
        title="Arbeit und lokale Wirtschaft",
        slug="arbeit-und-wirtschaft",
        picture="field-economy",
        teaser="Läden, Werkstätten und Menschen, die etwas können: Sie müssen sich nur finden.",
        introduction=(
            "Ein Viertel ohne Läden wird still. Ein Viertel, in dem niemand Arbeit findet, wird "
            "müde. Darum arbeiten wir mit denen, die Schlüssel in der Hand halten: mit Betrieben, "
            "Vermieter:innen und dem Jobcenter."
        ),
        measures=(
            (
                "Zwischennutzung",
                "Leere Läden gehen für ein halbes Jahr an Menschen mit Ideen, gegen Nebenkosten.",
            ),
            (
                "Praktikum um die Ecke",
                (
                    "Betriebe aus dem Hafen nehmen Jugendliche aus dem Viertel – "
                    "eine Woche, bezahlt, mit Rückmeldung."
                ),
            ),
            ("Händler:innen-Runden", "Einmal im Monat beim Kaffee: Was klemmt, was planen wir?"),
        ),
        links=(("Leitfaden Zwischennutzung", "https://lindenhall.example.org/zwischennutzung/"),),
        examples=("schaufenster", "jobladen", "haendlerrunde"),
    ),
    Field(
        key="bildung",
        title="Bildung und frühe Förderung",
        slug="bildung",
        picture="field-education",
        teaser="Vom Vorlesen im Hausflur bis zur Berufswahl: Lernen beginnt vor der Schule.",
        introduction=(
            "Kinder lernen von Menschen, die an sie glauben. Manche haben viele davon, andere nur "
            "eine Lehrerin mit 27 anderen Kindern.\n\n"
            "Wir holen Eltern, Großeltern, Studierende und ganze Betriebe dazu."
        ),
        measures=(
            ("Lesepatenschaften", "Eine Stunde in der Woche, ein Kind, ein Buch."),
            (
                "Lernorte am Nachmittag",
                (
                    "Hausaufgaben mit Hilfe, ein warmes Essen und ein Platz, an "
                    "dem man sich konzentrieren kann."
                ),
            ),
            (
                "Elterntreffs",
                (
                    "Wie Schule hier funktioniert, erklärt von Eltern, die es selbst erst "
                    "lernen mussten."
                ),
            ),
        ),
        examples=("hausaufgaben", "lesepatinnen", "kueche-deutsch"),
    ),
    Field(
        key="gesundheit",
        title="Gesundheit und Bewegung",
        slug="gesundheit",
        picture="field-health",
        teaser="Gehen, kochen, durchatmen: Gesund wird man selten allein.",
        introduction=(
            "Zwischen Gartenfeld und Ziegelei liegen vier Kilometer und sechs Jahre "
            "Lebenserwartung. Das hat mit Einkommen zu tun, mit Lärm, mit Stress – und damit, ob "
            "man jemanden hat, der mitkommt."
        ),
        measures=(
            ("Bewegung ohne Verein", "Kostenlos, draußen, in Alltagskleidung."),
            ("Gemeinsam essen", "Mittagstische, bei denen auch die mitessen, die kochen."),
            (
                "Beratung vor der Tür",
                "Sucht, Pflege, seelische Krisen: Fachleute kommen ins Viertel statt umgekehrt.",
            ),
        ),
        links=(("Gesund vor Ort: Anträge und Fristen", "https://gesund.example.org/antrag/"),),
        examples=("gehen", "mittagstisch", "hofsport"),
    ),
    Field(
        key="kultur",
        title="Kultur im Stadtteil",
        slug="kultur",
        picture="field-culture",
        teaser="Singen, spielen, malen – mit denen, die sagen, sie könnten es nicht.",
        introduction=(
            "Kultur entsteht, wo Menschen zeigen, wer sie sind. In Lindenhall heißt das: Chor ohne "
            "Noten, Theater mit Akzent, Bilder an Wänden, an denen man sonst vorbeihastet."
        ),
        measures=(
            ("Offene Ensembles", "Ohne Vorsingen, ohne Beitrag, mit professioneller Leitung."),
            ("Kunst im öffentlichen Raum", "Entwürfe werden ausgehängt, alle stimmen ab."),
            ("Erzählen und erinnern", "Ältere geben weiter, was in keinem Archiv steht."),
        ),
        examples=("wir-sind-der-zug", "querbeet", "tunnelbild"),
    ),
    Field(
        key="umwelt",
        title="Klima, Natur und öffentlicher Raum",
        slug="klima-und-natur",
        picture="field-environment",
        teaser="Schatten, Wasser und Wiesen: Wie ein Viertel heiße Sommer übersteht.",
        introduction=(
            "Im August 2022 haben wir auf dem Marktplatz 41 Grad gemessen, unter der Linde 32. "
            "Seitdem wissen alle, was ein Baum wert ist.\n\n"
            "Klimaanpassung ist in Lindenhall Handarbeit: mit Spaten, Gießkanne und Leihrad."
        ),
        measures=(
            (
                "Frühjahrsputz",
                "Ein Samstag im März, Handschuhe stellt die Stadt, Suppe die Kombüse.",
            ),
            (
                "Kühle Orte",
                "Trinkwasser, Schatten und offene Türen, ausgeschildert und auf einer Karte.",
            ),
            ("Leihen statt kaufen", "Werkzeug, Zelte, Lastenräder: ein Ausweis für alle Häuser."),
        ),
        links=(("Stadtkarte: kühle Orte", "https://lindenhall.example.org/kuehle-orte/"),),
        examples=("ehlewiese", "leihladen", "essbar"),
    ),
    Field(
        key="beteiligung",
        title="Beteiligung und Mitbestimmung",
        slug="beteiligung",
        picture="field-participation",
        teaser="Gefragt werden, bevor entschieden ist. Und dann auch entscheiden.",
        introduction=(
            "Beteiligung heißt nicht, bunte Zettel zu kleben. Es heißt, dass sich etwas ändert "
            "– oder dass jemand erklärt, warum nicht.\n\n"
            "Die Quartierskonferenzen verfügen über eigenes Geld. Wer im Viertel wohnt, stimmt "
            "mit, ab zwölf Jahren und unabhängig vom Pass."
        ),
        measures=(
            (
                "Quartierskonferenz",
                "Offen für alle, moderiert, mit Kinderbetreuung und Verdolmetschung.",
            ),
            (
                "Verfügungsfonds",
                "Bis 3.000 Euro für Ideen aus der Nachbarschaft, Antrag auf einer Seite.",
            ),
            (
                "Spaziergänge mit Ämtern",
                "Wer plant, läuft mit: im Rollstuhl, mit Kinderwagen, im Dunkeln.",
            ),
        ),
        examples=("quartierskonferenz", "fonds", "barrierenkarte"),
    ),
)
