"""Answers to ideas of residents in easy language."""

IDEAS = {
    "bank": "Die Bank ist da. Sie hat eine Lehne. 3 Nachbarn haben geholfen. Danke!",
    "trinkwasser": "Die Idee ist gut. Die Stadt prüft: Geht das? Im Sommer soll es Wasser geben.",
    "werkzeug": "Das machen wir. Wir suchen noch einen Raum. Und wir suchen 2 Helfer.",
    "naehen": (
        "Ja, das machen wir. Immer am Donnerstag um 6 Uhr am Abend. Wir suchen noch 2 "
        "Näh·maschinen."
    ),
    "bilder": (
        "Jede Tür hat jetzt ein Bild. 4 Menschen haben die Bilder ausgesucht. Danke für die Idee!"
    ),
    "licht": "Wir gehen den Weg zusammen mit der Stadt. Sie können mitkommen.",
}
