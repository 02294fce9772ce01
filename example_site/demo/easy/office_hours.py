"""Easy German of all office hours: title, note, cost, how to register."""

OFFERS = {
    "offen-markt": (
        "Haus am Markt ist offen",
        "Hier können Sie lesen und Kaffee trinken. Sie können auch etwas fragen.",
    ),
    "offen-suedstern": (
        "Treff Südstern ist offen",
        "Es gibt einen Garten. Kinder können spielen. Sie können Sachen leihen.",
    ),
    "offen-hafenhaus": (
        "Hafenhaus ist offen",
        "Hier ist ein Café. Sie haben kein Geld? Sie bekommen trotzdem Kaffee.",
    ),
    "offen-wasserturm": (
        "Stadtteil·zentrum Am Wasserturm ist offen",
        "Hier sind Bücher und WLAN. Immer ist jemand zum Reden da.",
    ),
    "offen-ziegelei": (
        "Alte Ziegelei ist offen",
        "Es gibt ein Café. Sie können Werk·zeug leihen. Kinder können spielen.",
    ),
    "stadtteilbuero": (
        "Sprech·stunde im Stadtteil·büro",
        "Wir hören Ihnen zu. Wir helfen Ihnen weiter. Sie brauchen keinen Termin.",
    ),
    "schulden": (
        "Beratung bei Schulden",
        "Sie bekommen Mahnungen? Wir helfen. Das kostet nichts. Wir erzählen nichts weiter.",
        "",
        (
            "Rufen Sie an: 0221 4710 231. Oder werfen Sie einen Zettel in den "
            "Brief·kasten vom Stadtteil·büro."
        ),
    ),
    "sucht": (
        "Beratung bei Sucht",
        (
            "Für Sie selbst. Oder Sie machen sich Sorgen um jemanden. Sie müssen "
            "Ihren Namen nicht sagen."
        ),
    ),
    "miete": (
        "Fragen zur Miete",
        "Sie haben Ärger mit der Wohnung? 2 Fach·leute lesen Ihre Briefe.",
        "3 Euro, wenn Sie können",
    ),
    "schreibstube": (
        "Schreib·stube",
        "Wir füllen mit Ihnen Formulare aus. Wir lesen mit Ihnen Briefe.",
    ),
    "rente": (
        "Fragen zur Rente",
        "Ein Fach·mann hilft Ihnen beim Antrag.",
        "",
        "Melden Sie sich am Empfang im Haus am Markt an.",
    ),
    "pflege": (
        "Pflege zu Hause",
        "Sie pflegen jemanden? Wir beraten Sie. Wir kommen auch zu Ihnen.",
        "",
        "Rufen Sie an: 0221 4710 430. Wir rufen Sie zurück.",
    ),
    "handy": (
        "Hilfe mit Handy und Computer",
        "Bringen Sie Ihr Gerät mit. Jugendliche helfen Ihnen.",
    ),
    "mittagstisch": (
        "Mittags·tisch am Turm",
        "Es gibt Suppe, Brot und Nach·tisch. Niemand isst allein.",
        "2,50 Euro, mit Lindenpass 1 Euro",
    ),
    "reparatur": (
        "Reparatur·café",
        "Etwas ist kaputt? Wir reparieren es zusammen mit Ihnen.",
        "Eine Spende für Ersatz·teile",
    ),
    "fruehstueck": (
        "Frühstück für Frauen",
        "Es gibt Brötchen und Tee. Die Kinder spielen nebenan.",
        "1 Euro",
    ),
    "sprachcafe": (
        "Sprach·café am Gleis",
        "Wir üben zusammen Deutsch. Dazu gibt es Tee. Alle können kommen.",
    ),
    "jugend": (
        "Abend für Jugendliche",
        "Ihr könnt kochen, spielen und Musik hören. Femi ist für euch da.",
    ),
    "kinonacht": (
        "Kino·nacht",
        "Wir sehen einen Film. In der Pause gibt es Suppe. Danach reden wir.",
    ),
    "konferenz": (
        "Großes Treffen in der Südstadt",
        (
            "Alle aus Gartenfeld und Hafen dürfen kommen. Jemand passt auf die Kinder "
            "auf. Bitte vorher anmelden."
        ),
    ),
    "konferenz-nord": (
        "Großes Treffen in der Nordstadt",
        "Ab halb 6 gibt es Tee und Brot. Um 6 Uhr fangen wir an. Um 8 Uhr ist Schluss.",
    ),
    "runder-tisch-geld": (
        "Treffen von Fach·leuten: Wenn das Geld nicht reicht",
        "Das Treffen ist für Fach·leute. Sie brauchen Hilfe? Dann kommen Sie in die Sprech·stunde.",
        "",
        "Schreiben Sie eine E-Mail an Elif Aksoy.",
    ),
    "garten": ("Garten·stunde am Südstern", "Wir hacken, gießen und ernten. Hand·schuhe sind da."),
    "hoefe": ("Tag der offenen Höfe", "Einmal im Jahr sind im Marktviertel alle Höfe offen."),
}
