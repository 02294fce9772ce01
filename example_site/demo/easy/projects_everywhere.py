"""Easy German of projects that run in all quarters."""

from example_site.demo.word_shapes import PageWords

EVERYWHERE = {
    "lastenrad": PageWords(
        title="Ein Lasten·rad für alle",
        teaser="Es gibt 4 Lasten·räder. Sie können ein Lasten·rad leihen.",
        texts={
            "goals": (
                "Viele Menschen haben kein Auto. Mit dem Lasten·rad können sie schwere Sachen "
                "fahren."
            ),
            "content": (
                "Wir bauen die Räder aus alten Teilen. Sie leihen das Rad im Treff·punkt. Wir "
                "zeigen Ihnen, wie es fährt. Sie bekommen auch einen Helm."
            ),
            "volunteering": "Sie können schweißen? Oder Sie wollen es lernen? Dann helfen Sie uns.",
        },
        rows={
            "partner_links": ("macht die Farbe", "schreibt auf, wer ein Rad leiht"),
            "contact_links": ("Hier fragen Sie nach den Rädern.",),
        },
    ),
    "fonds": PageWords(
        title="Geld für Ihre Idee",
        teaser="Sie haben eine Idee für Ihr Viertel? Hier können Sie Geld bekommen.",
        texts={
            "goals": "Jede gute Idee soll eine Chance haben. Auch ohne schwere Anträge.",
            "content": (
                "Menschen aus dem Viertel entscheiden: Wer bekommt das Geld? Das machen sie 4 Mal "
                "im Jahr. Für eine Idee gibt es bis zu 3.000 Euro."
            ),
            "results": "Seit 2013 haben 412 Ideen Geld bekommen.",
        },
        rows={
            "partner_links": ("gibt mehr Geld für Ideen von Jugendlichen",),
            "contact_links": ("Hier fragen Sie nach dem Geld.",),
            "links": ("Der Antrag hat nur 1 Seite",),
        },
        body=(
            "Dafür gibt es Geld",
            (
                "- Für Material, Miete und Essen: ja\n"
                "- Für Lohn und Autos: nein\n"
                "- Zum zweiten Mal: nur bei guten Ideen"
            ),
        ),
    ),
    "telefonkette": PageWords(
        title="Menschen rufen sich an",
        teaser="Im Jahr 2020 waren viele Menschen allein zu Hause. Jeden Tag hat jemand angerufen.",
        texts={
            "goals": "Jeden Tag hören Sie eine Stimme. Und jemand merkt: Es geht Ihnen nicht gut.",
            "content": (
                "8 Menschen waren eine Gruppe. Die erste Person hat die zweite angerufen. Die "
                "zweite Person hat die dritte angerufen. So ging es weiter. Manche haben auch für "
                "andere eingekauft."
            ),
            "results": (
                "Es gab 52 Gruppen. 3 Mal ist niemand an das Telefon gegangen. Da ist Hilfe "
                "gekommen. 7 Gruppen gibt es noch heute."
            ),
        },
        rows={
            "partner_links": ("macht mit in der Südstadt", "findet Hilfe beim Einkaufen"),
            "award_grants": (
                (
                    "Sonder·preis",
                    "Um 10 Uhr hat das Telefon geklingelt. So passen Menschen aufeinander auf.",
                ),
            ),
        },
    ),
}
