"""Easy German descriptions of the pictures on the translated pages."""

PICTURES = {
    "town-overview": (
        "Eine Stadt am Fluss. Es gibt bunte Häuser, eine Kirche und eine Brücke. "
        "Auf dem Fluss fährt ein rotes Schiff."
    ),
    "nordstadt": (
        "Eine Straße im Herbst. Die Häuser sind rot und gelb. Eine grüne Straßen·bahn fährt vorbei."
    ),
    "am-wasserturm": (
        "Ein hoher Turm aus roten Steinen. Er steht in einem Park. Menschen sitzen auf einer Bank."
    ),
    "ziegelei": "Eine alte Fabrik mit einem hohen Schornstein. Davor stehen Menschen.",
    "hafenhaus": (
        "Ein altes Haus am Wasser. Am Haus steht: Hafenhaus. Menschen sitzen an einem Tisch."
    ),
    "neighbourhood-party": (
        "Ein Fest am Abend. Menschen sitzen an einem langen Tisch. Kinder tanzen."
    ),
    "conference-circle": "Menschen sitzen im Kreis. Eine Frau steht an einer Tafel.",
    "digital-help": "Junge Menschen helfen alten Menschen am Computer.",
    "award-ceremony": (
        "Eine Gruppe bekommt einen Preis. Auf der Tafel steht: Preis der Nachbarschaft."
    ),
    "mothers-breakfast": "Frauen essen zusammen Frühstück. Eine Frau hält ein Baby.",
    "garden-bed": "Menschen pflanzen und gießen im Garten.",
    "field-networks": "8 Menschen stehen nebeneinander. Sie sind jung und alt.",
    "field-housing": "Eine Frau mit Kind zieht in ein Haus ein. Die Nachbarn begrüßen sie.",
    "field-economy": "3 Läden: eine Bäckerei, ein Fahrrad·laden und eine Schneiderei.",
    "field-education": "Eine Frau erklärt Kindern einen Globus. Andere Kinder lesen.",
    "field-health": "Menschen machen Sport auf einer Wiese. Eine Frau sitzt im Roll·stuhl.",
    "field-culture": "3 Menschen machen Musik. Andere hören zu.",
    "field-environment": "Menschen pflanzen einen Baum.",
    "field-participation": "6 Menschen sprechen miteinander. An der Wand hängen bunte Zettel.",
    "nachbarschaftshaus-ziegelei": (
        "Ein Haus aus roten Steinen. An der Tür begrüßt ein Mann die Gäste."
    ),
    "hall-room": (
        "Ein Saal mit einem Klavier und einer kleinen Bühne. Bunte Stühle stehen im Kreis."
    ),
    "workshop-room": "Eine Werkstatt mit viel Werk·zeug.",
    "office-desk": "Ein Mann sitzt am Schreib·tisch. Er spricht mit einer Frau.",
    "counselling": "2 Menschen sitzen in Sesseln und reden.",
    "spring-clean": "Menschen fegen und sammeln Müll.",
    "market-stall": "Eine Frau verkauft Obst und Gemüse.",
    "repair-cafe": "5 Menschen reparieren Geräte an einem langen Tisch.",
    "homework-club": "Kinder lernen an einem Tisch. Ein Mann und eine Frau helfen.",
    "tool-library": "Ein Mann gibt einer Frau ein Werk·zeug. Hinter ihm sind volle Regale.",
    "bike-workshop": "Ein Mann und 2 Jugendliche reparieren Fahr·räder.",
    "choir": "Viele Menschen singen zusammen. Eine Frau leitet den Chor.",
    "sports-yard": "Jugendliche spielen Basket·ball. Ein Mann im Roll·stuhl spielt mit.",
    "history-walk": "Ein alter Mann erklärt einer Gruppe die Stadt.",
}
