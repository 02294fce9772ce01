"""Words in easy language of requests and offers: title, description, time, skills."""

NEEDS = {
    "vorlesen": (
        "Kindern vorlesen",
        "Sie lesen mit einem Kind. Es ist immer das gleiche Kind. Vorher lernen Sie, wie das geht.",
        "1 Stunde in der Woche. Am Dienstag früh.",
        "Sie haben Geduld.",
    ),
    "loeten": (
        "Geräte reparieren",
        "Wir reparieren zum Beispiel Radios und Lampen. Das Werk·zeug ist da.",
        "3 Stunden am Samstag. Alle 2 Wochen.",
        "Sie können löten.",
    ),
    "begleiten": (
        "Mit zum Amt gehen",
        "Sie gehen mit einem Menschen zum Amt. Sie hören zu. Sie schreiben mit.",
        "2 Stunden. Wann Sie Zeit haben.",
    ),
    "fahrradraum": (
        "Ein Raum für 20 Fahr·räder",
        "Der Raum ist trocken. Der Raum hat eine Tür zum Abschließen. Wir bezahlen etwas Geld.",
        "Von November bis März.",
    ),
    "naehmaschinen": ("2 Näh·maschinen", "Sie können alt sein. Aber sie müssen gehen."),
    "tee": (
        "Tee kochen und zuhören",
        "Im Sprach·café lernen Menschen Deutsch. Sie kochen dort den Tee. Und Sie hören zu.",
        "Am Montag von 15 bis 17 Uhr.",
    ),
    "lastenrad": (
        "Mit dem Lasten·rad fahren",
        "Manche Menschen können nicht mehr schwer tragen. Sie bringen ihnen den Einkauf.",
        "Am Freitag. Am Vormittag.",
        "Sie können gut Rad fahren. Das Lasten·rad üben wir zusammen.",
    ),
    "saal": (
        "Ein Raum für Feste",
        (
            "Sie feiern am Wochen·ende ein Fest? Dann können Sie den Raum haben. Es gibt eine "
            "Küche. Der Raum ist für 60 Menschen."
        ),
        "Am Samstag und am Sonntag.",
    ),
    "leitern": (
        "Leitern und Bohr·maschinen leihen",
        "Das kostet nichts. Sie geben uns ein Pfand. Wir zeigen Ihnen, wie es geht.",
    ),
}
