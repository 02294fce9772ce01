"""Titles and descriptions of the pictures that show quarters, centres and rooms."""

from __future__ import annotations

PLACES: dict[str, tuple[str, str]] = {
    "town-overview": (
        "Lindenhall an der Ehle",
        (
            "Blick über den Fluss auf die Altstadt mit Kirchturm, bunten Häusern, "
            "Straßenbahn, Steinbrücke und einem roten Frachtkahn."
        ),
    ),
    "innenstadt": (
        "Innenstadt",
        (
            "Der Rathausplatz mit Treppengiebel, Kirche, Brunnen und Wimpelketten; Menschen "
            "gehen über den Platz, zwei davon im Gespräch, einer im Rollstuhl."
        ),
    ),
    "marktviertel": (
        "Marktviertel",
        (
            "Wochenmarkt vor Fachwerkhäusern: zwei Stände mit gestreiften Dächern, davor "
            "Menschen mit Einkaufskorb und Rollator."
        ),
    ),
    "bahnhofsviertel": (
        "Bahnhofsviertel",
        (
            "Der alte Backsteinbahnhof mit Uhr im Abendlicht, davor eine Straßenbahn und "
            "Menschen auf dem Heimweg."
        ),
    ),
    "suedstadt": (
        "Südstadt",
        (
            "Wohnhäuser mit bunten Balkonen im Grünen; auf dem Weg treffen sich Nachbarinnen "
            "und Nachbarn, ein rotes Fahrrad lehnt daneben."
        ),
    ),
    "gartenfeld": (
        "Gartenfeld",
        (
            "Kleine Häuser hinter einem weißen Zaun, davor Hochbeete, Apfelbäume und "
            "Sonnenblumen; drei Menschen gehen durch die Gärten."
        ),
    ),
    "hafenviertel": (
        "Hafenviertel",
        (
            "Sonnenuntergang am Hafen mit Speichern, Kran, Brücke und einem Schiff; Menschen "
            "stehen und spazieren auf der Kaimauer."
        ),
    ),
    "nordstadt": (
        "Nordstadt",
        (
            "Eine Straße mit roten und gelben Mietshäusern im Herbst, davor eine grüne "
            "Straßenbahn und Menschen unter Bäumen."
        ),
    ),
    "am-wasserturm": (
        "Am Wasserturm",
        (
            "Der Wasserturm aus Backstein mit grünem Kupferdach in einem Park; Menschen auf "
            "einer Bank und auf dem Weg."
        ),
    ),
    "ziegelei": (
        "Ziegelei",
        (
            "Die alte Ziegelei mit Sägezahndach und hohem Schornstein im Herbst, davor "
            "gestapelte Ziegel und Nachbarinnen und Nachbarn."
        ),
    ),
    "haus-am-markt": (
        "Haus am Markt",
        (
            "Ein gelbes Fachwerkhaus mit grünem Erdgeschoss und dem Schild Haus am Markt; "
            "zwei Menschen trinken draußen Kaffee, andere kommen an."
        ),
    ),
    "treff-suedstern": (
        "Treff Südstern",
        (
            "Ein flaches helles Haus mit großen Fenstern und dem Schild Treff Südstern; Gäste "
            "sitzen auf der Bank, eine Frau winkt an der Tür."
        ),
    ),
    "hafenhaus": (
        "Hafenhaus",
        (
            "Ein alter Speicher mit dem Schild Hafenhaus im Abendlicht am Wasser, "
            "Lichterketten, ein Segelboot und Menschen an einem Tisch."
        ),
    ),
    "wasserturm-zentrum": (
        "Zentrum Am Wasserturm",
        (
            "Ein Flachbau mit Solardach und Rampe neben dem Wasserturm im Herbst; Menschen "
            "kommen zu Fuß und mit Rollator."
        ),
    ),
    "nachbarschaftshaus-ziegelei": (
        "Nachbarschaftshaus Alte Ziegelei",
        (
            "Eine Backsteinhalle mit drei Sägezahndächern und Bogenfenstern, Blumenbeete und "
            "Wimpel; vor der Tür begrüßt ein Mann die Gäste."
        ),
    ),
    "kitchen-room": (
        "Küche",
        (
            "Eine große helle Küche mit grüner Zeile, Töpfen auf dem Herd und einem gedeckten "
            "Tisch mit Hockern in der Mitte."
        ),
    ),
    "hall-room": (
        "Saal",
        (
            "Ein Saal mit drei Bogenfenstern, Klavier, kleiner Bühne mit rotem Vorhang und "
            "einem Kreis aus bunten Stühlen."
        ),
    ),
    "workshop-room": (
        "Werkstatt",
        (
            "Eine Werkstatt mit Werkzeugwand, langer Werkbank, einem Vogelhaus in Arbeit und "
            "einem Fahrrad im Montageständer."
        ),
    ),
    "garden-room": (
        "Gartenzimmer",
        (
            "Ein Wintergarten mit Blick in den Garten, vielen Topfpflanzen, zwei Sesseln und "
            "einem kleinen Tisch mit zwei Tassen."
        ),
    ),
}
