"""Titles and descriptions of the pictures that show what happens in the neighbourhood."""

from __future__ import annotations

PROJECTS: dict[str, tuple[str, str]] = {
    "garden-bed": (
        "Gemeinschaftsbeet",
        (
            "Menschen jeden Alters pflanzen und gießen an Hochbeeten, hinter ihnen Wohnhäuser "
            "und ein Apfelbaum."
        ),
    ),
    "repair-cafe": (
        "Reparatur-Café",
        (
            "An einem langen Tisch reparieren fünf Menschen Lampe, Toaster und Radio; an der "
            "Wand hängt Werkzeug."
        ),
    ),
    "language-cafe": (
        "Sprachcafé",
        (
            "Sechs Menschen sitzen mit Büchern, Kaffee und Kuchen am Tisch, Sprechblasen "
            "rufen Merhaba, Hallo und Bonjour."
        ),
    ),
    "cooking-together": (
        "Gemeinsam kochen",
        (
            "Vier Erwachsene in Schürzen und ein Kind bereiten an einer großen Arbeitsfläche "
            "Gemüse, Teigtaschen und Brot zu."
        ),
    ),
    "homework-club": (
        "Hausaufgabentreff",
        (
            "Kinder lernen mit einem jungen Mann und einer älteren Frau an einem Tisch vor "
            "einer Tafel mit Rechenaufgaben."
        ),
    ),
    "spring-clean": (
        "Frühjahrsputz",
        (
            "Nachbarinnen und Nachbarn fegen, sammeln Müll und füllen Säcke auf einem Weg "
            "zwischen Häusern und Wiese."
        ),
    ),
    "neighbourhood-party": (
        "Nachbarschaftsfest",
        (
            "Abends feiern Menschen an einer langen Tafel unter Lampions und Wimpeln, Kinder "
            "tanzen daneben."
        ),
    ),
    "bike-workshop": (
        "Fahrradwerkstatt",
        (
            "Ein Mann und zwei Jugendliche reparieren Fahrräder in einer Werkstatt mit "
            "Laufrädern an der Wand."
        ),
    ),
    "reading-corner": (
        "Vorleseecke",
        (
            "Eine ältere Frau liest im Sessel vor, drei Kinder auf Sitzkissen hören zu, "
            "ringsum Bücherregale."
        ),
    ),
    "playground": (
        "Spielplatz",
        (
            "Kinder schaukeln, rutschen und spielen im Sand, zwei Erwachsene sitzen auf einer "
            "Bank daneben."
        ),
    ),
    "elders-lunch": (
        "Mittagstisch",
        (
            "Ältere Menschen essen an einer rot gedeckten Tafel Suppe, ein Jugendlicher "
            "bringt einen Teller."
        ),
    ),
    "choir": (
        "Stadtteilchor",
        (
            "Ein Chor mit Menschen jeden Alters singt in einem Saal mit Bogenfenstern, eine "
            "Frau dirigiert."
        ),
    ),
    "sports-yard": (
        "Sport im Hof",
        (
            "Jugendliche und ein Mann im Rollstuhl spielen Basketball auf einem Hofplatz "
            "zwischen Wohnhäusern."
        ),
    ),
    "mural": (
        "Wandbild",
        (
            "Eine Gruppe malt auf eine große Hauswand ein Bild mit Vogel, Sonne, Häusern und "
            "Blumen, eine Frau steht auf der Leiter."
        ),
    ),
    "tool-library": (
        "Werkzeugbibliothek",
        (
            "An der Ausleihtheke gibt ein Mann einer Frau mit Kind ein Gerät aus, dahinter "
            "volle Regale mit Werkzeug."
        ),
    ),
    "flower-courtyard": (
        "Blühender Hof",
        (
            "Ein Innenhof mit Blumenbeeten, Wäscheleine und Baum; eine Frau gießt, zwei "
            "Menschen sitzen am Tisch."
        ),
    ),
    "digital-help": (
        "Digitale Sprechstunde",
        (
            "Jüngere Menschen zeigen älteren an Laptop und Tablet, wie etwas geht; alle "
            "sitzen gemeinsam am Tisch."
        ),
    ),
    "mothers-breakfast": (
        "Elternfrühstück",
        (
            "Frauen frühstücken an einem weiß gedeckten Tisch, eine hält ein schlafendes "
            "Baby, daneben steht ein Kinderwagen."
        ),
    ),
    "youth-radio": (
        "Jugendradio",
        (
            "Vier Jugendliche mit Kopfhörern sprechen abends im Studio in Mikrofone, über dem "
            "Fenster leuchtet ein Schild: Auf Sendung."
        ),
    ),
    "river-walk": (
        "Spaziergang an der Ehle",
        (
            "Eine Gruppe geht im Herbst am Fluss entlang, zu Fuß, mit Rollator und im "
            "Rollstuhl, gegenüber liegt die Altstadt."
        ),
    ),
    "accessible-map": (
        "Karte ohne Hindernisse",
        (
            "Vier Menschen, eine davon im Rollstuhl und einer mit Langstock, markieren Orte "
            "auf einem großen Stadtplan."
        ),
    ),
    "market-stall": (
        "Quartiersmarkt",
        (
            "Eine Frau mit Schürze verkauft an einem grün-weißen Stand Obst und Gemüse, "
            "Kundschaft steht davor."
        ),
    ),
    "theatre": (
        "Theater im Quartier",
        (
            "Auf einer Bühne mit rotem Vorhang spielen vier Menschen vor gemalten Häusern, "
            "das Publikum schaut zu."
        ),
    ),
    "solar-balcony": (
        "Balkonsolar",
        (
            "Vier Balkone mit Solarmodulen an einem gelben Haus, auf denen Nachbarinnen und "
            "Nachbarn in der Sonne stehen und winken."
        ),
    ),
    "history-walk": (
        "Stadtrundgang",
        (
            "Ein älterer Mann mit Fähnchen erklärt einer Gruppe vor Rathaus und Kirche die "
            "Geschichte des Platzes."
        ),
    ),
    "swap-shop": (
        "Tauschladen",
        (
            "Menschen stöbern zwischen Kleiderstange, Büchern und einem Tisch mit Lampe, "
            "Radio und Teddybär."
        ),
    ),
}

FIELDS: dict[str, tuple[str, str]] = {
    "field-networks": (
        "Soziale Netze und Engagement",
        (
            "Acht Menschen verschiedenen Alters stehen nebeneinander auf einem Weg zwischen "
            "Häusern, über ihnen Wimpel."
        ),
    ),
    "field-housing": (
        "Wohnen und Wohnumfeld",
        (
            "Vor bunten Mietshäusern, eines davon eingerüstet, zieht eine Frau mit Kind und "
            "Kartons ein und wird begrüßt."
        ),
    ),
    "field-economy": (
        "Lokale Wirtschaft",
        (
            "Drei Läden nebeneinander: Bäckerei, Fahrräder und Schneiderei; davor wird "
            "eingekauft und repariert."
        ),
    ),
    "field-education": (
        "Bildung",
        (
            "In einer Bibliothek erklärt eine Frau Kindern einen Globus, andere lesen auf "
            "Kissen und Stühlen."
        ),
    ),
    "field-health": (
        "Gesundheit und Bewegung",
        (
            "Eine Gruppe macht auf einer Wiese am Fluss gemeinsam Gymnastik, eine Frau im "
            "Rollstuhl ist dabei."
        ),
    ),
    "field-culture": (
        "Stadtteilkultur",
        (
            "In einem beleuchteten Pavillon spielen drei Musikerinnen und Musiker, davor "
            "steht das Publikum im Abendlicht."
        ),
    ),
    "field-environment": (
        "Umwelt und Klima",
        (
            "Menschen pflanzen gemeinsam einen Baum, im Hintergrund Windräder, ein Haus mit "
            "Solardach und der Fluss."
        ),
    ),
    "field-participation": (
        "Beteiligung",
        (
            "Vor einer Wand voller bunter Zettel mit Ideen fürs Quartier sprechen sechs "
            "Menschen, daneben steht eine Ideenbox."
        ),
    ),
}

OFFICE: dict[str, tuple[str, str]] = {
    "counselling": (
        "Beratung",
        (
            "Zwei Menschen sitzen sich in Sesseln gegenüber und reden, zwischen ihnen ein "
            "Tisch mit zwei Tassen."
        ),
    ),
    "office-desk": (
        "Sprechzeit im Büro",
        (
            "Ein Mann sitzt freundlich am Schreibtisch einer Besucherin gegenüber, hinter ihm "
            "Pinnwand und Ordner."
        ),
    ),
    "conference-circle": (
        "Quartierskonferenz",
        "Menschen sitzen im Kreis, eine Frau moderiert an einer Tafel mit Papierbogen.",
    ),
    "award-ceremony": (
        "Preisverleihung",
        (
            "Auf einer Bühne bekommt eine Gruppe einen Pokal überreicht, Konfetti fliegt, auf "
            "der Tafel steht: Preis der Nachbarschaft."
        ),
    ),
}
