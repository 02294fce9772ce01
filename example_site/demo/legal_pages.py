"""What a website has to say about itself."""

from example_site.demo.page_shapes import Text
from example_site.demo.prose import heading, text

LEGAL_PAGES = (
    Text(
        key="imprint",
        title="Impressum",
        slug="impressum",
        teaser="Wer diese Website verantwortet.",
        in_menu=False,
        body=(
            text(
                "Stadt Lindenhall an der Ehle, Amt für Soziales und Quartiere, Rathausplatz 1, "
                "05412 Lindenhall an der Ehle. Telefon 0221 4710 120, "
                "E-Mail koordination@lindenhall.example.org.\n\n"
                "Lindenhall ist erfunden, mit allen Menschen, Vereinen und Preisen, von denen hier "
                "die Rede ist. Die Telefonnummern sind für Filme und Beispiele reserviert; es geht "
                "niemand ans Telefon."
            ),
        ),
    ),
    Text(
        key="privacy",
        title="Datenschutz",
        slug="datenschutz",
        teaser="Kurz gesagt: Wir wollen nichts von dir wissen.",
        in_menu=False,
        body=(
            text(
                "Diese Website setzt keine Cookies, zählt niemanden und lädt nichts von fremden "
                "Servern. Der Webserver schreibt auf, welche Seite wann abgerufen wurde; nach "
                "sieben Tagen ist das gelöscht."
            ),
            heading("Wenn du uns schreibst"),
            text(
                "E-Mails beantworten wir und heben sie so lange auf, wie die Sache dauert. Auf "
                "Wunsch löschen wir sie sofort."
            ),
        ),
    ),
    Text(
        key="accessibility",
        title="Barrierefreiheit",
        slug="barrierefreiheit",
        teaser="Was auf dieser Website geht, was noch nicht, und wohin mit Beschwerden.",
        in_menu=False,
        body=(
            text(
                "Die Seiten lassen sich mit Tastatur und Screenreader bedienen, vergrößern, "
                "drucken und ohne JavaScript nutzen. Zu jedem Ort steht dabei, wie man "
                "hineinkommt – und auch, was wir noch nicht geprüft haben."
            ),
            heading("Noch nicht gut"),
            text(
                "- Manche ältere Dokumente sind eingescannt und nicht vorlesbar.\n"
                "- In Leichter Sprache, auf Englisch und auf Arabisch gibt es erst einen Teil."
            ),
            heading("Sag es uns"),
            text("Koordination der Quartiere, Telefon 0221 4710 127."),
        ),
    ),
)
