"""Easy German of the vocabulary: target groups, topics, funding programmes, awards."""

TARGET_GROUPS = {
    "kinder": ("Kinder", "Bis zum Ende von der Grund·schule."),
    "jugendliche": ("Jugendliche", "Junge Menschen bis zur Ausbildung."),
    "familien": ("Familien", "Alle, die mit Kindern zusammen leben."),
    "alleinerziehende": ("Allein·erziehende", "Mütter oder Väter, die allein mit Kindern leben."),
    "aeltere": ("Ältere Menschen", "Menschen ab etwa 65 Jahren."),
    "zugewanderte": ("Menschen, die neu hier sind", "Menschen aus anderen Ländern."),
    "frauen": ("Frauen", "Hier sind nur Frauen."),
    "erwerbslose": ("Menschen ohne Arbeit", "Menschen, die eine Arbeit suchen."),
    "behinderung": (
        "Menschen mit Behinderung",
        "Mit Hilfe, mit Gebärden·sprache oder mit mehr Zeit.",
    ),
    "nachbarschaft": ("Alle Menschen im Viertel", "Junge und alte Menschen."),
    "ehrenamtliche": ("Freiwillige", "Menschen, die ohne Geld helfen."),
    "gewerbe": ("Händler und Betriebe", "Läden, Werk·stätten und Gast·häuser."),
}

TOPICS = {
    "soziales": "Fragen zum Leben",
    "schulden": "Schulden",
    "sucht": "Sucht",
    "wohnen": "Wohnen und Miete",
    "behoerden": "Briefe und Ämter",
    "arbeit": "Arbeit und Ausbildung",
    "sprache": "Deutsch lernen",
    "familie": "Familie und Kinder",
    "pflege": "Alter und Pflege",
    "digitales": "Handy und Computer",
    "engagement": "Mitmachen",
    "begegnung": "Essen und Leute treffen",
    "reparatur": "Reparieren und leihen",
    "migration": "Neu in Deutschland",
}

PROGRAMMES = {
    "esf": (
        "Europäischer Sozial·fonds Plus – Quartiere stärken",
        "ESF Plus",
        "Europäische Union",
        (
            "Die Europäische Union bezahlt dieses Projekt mit. Das Geld kommt vom "
            "Europäischen Sozial·fonds Plus."
        ),
    ),
    "staedtebau": (
        "Städte·bau·förderung – Stadt im Wandel",
        "Städte·bau·förderung",
        "Bund, Land und Stadt Lindenhall",
        (
            "Bund, Land und Stadt bezahlen dieses Projekt. Das Geld kommt von der "
            "Städte·bau·förderung."
        ),
    ),
    "landesfonds": (
        "Programm Land und Quartier",
        "Land und Quartier",
        "Ministerium für Stadt und Zusammen·halt",
        (
            "Das Ministerium für Stadt und Zusammen·halt bezahlt dieses Projekt. Das "
            "Programm heißt: Land und Quartier."
        ),
    ),
    "stiftung": (
        "Fonds Miteinander von der Bürgerstiftung Ehle",
        "Fonds Miteinander",
        "Bürgerstiftung Ehle",
        "Die Bürgerstiftung Ehle hat dieses Projekt möglich gemacht.",
    ),
    "klima": (
        "Geld für kühle Orte",
        "Kühle Orte",
        "Ministerium für Umwelt und Wasser",
        "Das Ministerium für Umwelt und Wasser bezahlt dieses Projekt.",
    ),
    "verfuegungsfonds": (
        "Geld von der Stadt für Ideen",
        "Geld für Ideen",
        "Stadt Lindenhall an der Ehle",
        "Die Stadt Lindenhall hilft mit Geld. Die Bewohner entscheiden darüber.",
    ),
    "gesundheit": (
        "Gesund vor Ort – Geld von den Kranken·kassen",
        "Gesund vor Ort",
        "Kranken·kassen an der Ehle",
        "Die Kranken·kassen bezahlen dieses Projekt. Das Programm heißt: Gesund vor Ort.",
    ),
}

AWARDS = {
    "soziale-stadt": (
        "Preis Soziale Stadt",
        (
            "Diesen Preis gibt es alle 2 Jahre. Gewinnen können Projekte aus der "
            "Nachbarschaft.\n\n"
            "Die Jury hat 12 Menschen. Sie besuchen jedes Projekt."
        ),
    ),
    "goldene-linde": (
        "Goldene Linde",
        (
            "Das ist der Preis von der Stadt. Die Stadt lobt damit Freiwillige. Alle "
            "Bewohner dürfen jemanden vorschlagen."
        ),
    ),
    "bruecke": (
        "Brücken·preis",
        (
            "Die Bürgerstiftung Ehle lobt damit Projekte. Die Projekte bringen "
            "verschiedene Menschen zusammen."
        ),
    ),
}
