"""Words of the demo: target groups, topics, funding programmes, awards."""

from example_site.demo.shapes import Prize, Programme, Term

TARGET_GROUPS = (
    Term(
        key="kinder",
        name="Kinder",
        description="Mädchen und Jungen bis zum Ende der Grundschule.",
    ),
    Term(
        key="jugendliche",
        name="Jugendliche",
        description="Junge Menschen zwischen Schulwechsel und Ausbildung.",
    ),
    Term(
        key="familien",
        name="Familien",
        description="Alle, die mit Kindern zusammenleben – in jeder Zusammensetzung.",
    ),
    Term(
        key="alleinerziehende",
        name="Alleinerziehende",
        description="Mütter und Väter, die den Alltag allein stemmen.",
    ),
    Term(
        key="aeltere",
        name="Ältere Menschen",
        description="Menschen ab etwa 65, ob rüstig oder auf Hilfe angewiesen.",
    ),
    Term(
        key="zugewanderte",
        name="Zugewanderte",
        description=(
            "Menschen, die neu in Lindenhall sind oder noch keine Wurzeln geschlagen haben."
        ),
    ),
    Term(
        key="frauen",
        name="Frauen",
        description="Angebote, bei denen Frauen unter sich sind.",
    ),
    Term(
        key="erwerbslose",
        name="Menschen ohne Arbeit",
        description="Wer Arbeit sucht, umsattelt oder nach langer Pause neu anfängt.",
    ),
    Term(
        key="behinderung",
        name="Menschen mit Behinderung",
        description="Mit Assistenz, Gebärdensprache oder einfach mehr Zeit.",
    ),
    Term(
        key="nachbarschaft",
        name="Alle Bewohner:innen",
        description="Die ganze Nachbarschaft, ohne Altersgrenze.",
    ),
    Term(
        key="ehrenamtliche",
        name="Ehrenamtliche",
        description="Menschen, die Zeit verschenken und dafür Begleitung bekommen.",
    ),
    Term(
        key="gewerbe",
        name="Händler:innen und Betriebe",
        description="Läden, Werkstätten und Gaststätten im Quartier.",
    ),
)

TOPICS = (
    Term(key="soziales", name="Soziale Fragen"),
    Term(key="schulden", name="Schulden"),
    Term(key="sucht", name="Sucht"),
    Term(key="wohnen", name="Wohnen und Miete"),
    Term(key="behoerden", name="Briefe und Behörden"),
    Term(key="arbeit", name="Arbeit und Ausbildung"),
    Term(key="sprache", name="Deutsch lernen"),
    Term(key="familie", name="Familie und Erziehung"),
    Term(key="pflege", name="Alter und Pflege"),
    Term(key="digitales", name="Handy und Computer"),
    Term(key="engagement", name="Mitmachen und Ehrenamt"),
    Term(key="begegnung", name="Essen und Begegnung"),
    Term(key="reparatur", name="Reparieren und Leihen"),
    Term(key="migration", name="Aufenthalt und Ankommen"),
)

PROGRAMMES = (
    Programme(
        key="esf",
        name="Europäischer Sozialfonds Plus – Quartiere stärken",
        short_name="ESF Plus",
        funder="Europäische Union",
        required_statement=(
            "Kofinanziert von der Europäischen Union im Rahmen des Europäischen Sozialfonds Plus."
        ),
        website="https://esf.example.org/",
        logo="logo-3",
    ),
    Programme(
        key="staedtebau",
        name="Städtebauförderung – Stadt im Wandel",
        short_name="Städtebauförderung",
        funder="Bund, Land und Stadt Lindenhall",
        required_statement=(
            "Gefördert aus Mitteln der Städtebauförderung von Bund, Land und Stadt Lindenhall "
            "an der Ehle."
        ),
        website="https://staedtebau.example.org/",
        logo="logo-2",
    ),
    Programme(
        key="landesfonds",
        name="Landesprogramm Land & Quartier",
        short_name="Land & Quartier",
        funder="Ministerium für Stadt und Zusammenhalt",
        required_statement=(
            "Dieses Projekt wird vom Ministerium für Stadt und Zusammenhalt aus dem "
            "Landesprogramm Land & Quartier gefördert."
        ),
        website="https://nachbarschaft.example.org/",
        logo="logo-1",
    ),
    Programme(
        key="stiftung",
        name="Fonds Miteinander der Bürgerstiftung Ehle",
        short_name="Fonds Miteinander",
        funder="Bürgerstiftung Ehle",
        required_statement="Ermöglicht durch den Fonds Miteinander der Bürgerstiftung Ehle.",
        website="https://stiftung.example.org/",
        logo="logo-4",
    ),
    Programme(
        key="klima",
        name="Förderfonds Kühle Orte",
        short_name="Kühle Orte",
        funder="Ministerium für Umwelt und Wasser",
        required_statement=(
            "Gefördert vom Ministerium für Umwelt und Wasser aus dem Fonds Kühle Orte."
        ),
        website="https://klima.example.org/",
    ),
    Programme(
        key="verfuegungsfonds",
        name="Verfügungsfonds der Stadt Lindenhall",
        short_name="Verfügungsfonds",
        funder="Stadt Lindenhall an der Ehle",
        required_statement=(
            "Mit Unterstützung des Verfügungsfonds der Stadt Lindenhall an der Ehle; über die "
            "Vergabe entscheiden die Bewohner:innen."
        ),
        website="https://lindenhall.example.org/fonds/",
    ),
    Programme(
        key="gesundheit",
        name="Gesund vor Ort – Gemeinschaftsfonds der Krankenkassen",
        short_name="Gesund vor Ort",
        funder="Arbeitsgemeinschaft der Krankenkassen an der Ehle",
        required_statement=(
            "Finanziert aus dem Gemeinschaftsfonds Gesund vor Ort der Krankenkassen an der Ehle."
        ),
        website="https://gesund.example.org/",
    ),
)

AWARDS = (
    Prize(
        key="soziale-stadt",
        name="Preis Soziale Stadt an der Ehle",
        description=(
            "Alle zwei Jahre ehren das Ministerium und der Landesverband Stadtteilarbeit "
            "Vorhaben, die aus der Nachbarschaft selbst kommen und Bestand haben.\n\n"
            "Eine Jury aus zwölf Menschen besucht jedes Projekt, bevor sie entscheidet."
        ),
        awarded_by="landesverband",
        badge="badge-1",
        website="https://preis-soziale-stadt.example.org/",
    ),
    Prize(
        key="goldene-linde",
        name="Goldene Linde",
        description=(
            "Der Preis der Stadt für freiwilliges Engagement. Vorschlagen dürfen alle, die in "
            "Lindenhall wohnen; verliehen wird er unter der alten Marktlinde."
        ),
        awarded_by="stadt",
        badge="badge-2",
        website="https://lindenhall.example.org/goldene-linde/",
    ),
    Prize(
        key="bruecke",
        name="Ehletaler Brückenpreis",
        description=(
            "Die Bürgerstiftung Ehle zeichnet Projekte aus, die Menschen zusammenbringen, die "
            "sich sonst nicht begegnet wären."
        ),
        awarded_by="stiftung",
        badge="badge-3",
        website="https://stiftung.example.org/brueckenpreis/",
    ),
)
