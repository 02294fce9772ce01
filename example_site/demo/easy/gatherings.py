"""Easy German of what meets in the Nordstadt, and of its sessions."""

from example_site.demo.word_shapes import PageWords

GATHERINGS = {
    "konferenz-nord": PageWords(
        title="Großes Treffen in der Nordstadt",
        teaser="Wir treffen uns jeden Monat. Wir reden. Und wir entscheiden zusammen.",
        texts={
            "purpose": (
                "Sie wohnen in der Nordstadt? Oder Sie arbeiten hier? Dann können Sie kommen. Sie "
                "können zuhören. Sie können etwas vorschlagen. Und Sie können mit abstimmen.\n\n"
                "Am Ende schreiben wir auf: Wer macht was? Und bis wann? Beim nächsten Mal fragen "
                "wir nach. Auf dieser Seite steht: Das ist fertig. Und das fehlt noch."
            ),
            "audience": "Für alle Menschen aus der Nordstadt. Abstimmen können Sie ab 12 Jahren.",
            "interpretation": (
                "Wir übersetzen immer in Arabisch und Türkisch. Sie brauchen eine andere Sprache? "
                "Dann rufen Sie vorher an."
            ),
            "childcare": (
                "Ihre Kinder können neben·an spielen. Sie müssen 3 Jahre alt sein. Sie brauchen "
                "keine Anmeldung."
            ),
        },
        rows={
            "moderator_links": ("Leitet das Treffen", "Passt auf: Alle dürfen reden"),
            "organisation_links": (
                "Sagt dem Rat·haus, was wir wollen",
                "",
                "Lädt ein und schreibt mit",
                "",
                "Übersetzt",
                "2 Kinder aus der Schule kommen",
                "",
                "",
                "",
                "Vermietet viele Wohnungen",
                "Bringt Brot mit",
                "",
                "",
            ),
            "contact_links": ("Hier sagen Sie: Darüber will ich reden",),
        },
    ),
    "konferenz-nord-1": PageWords(
        title="Schatten, Bänke und Wasser",
        teaser="Der Sommer war sehr heiß. Was fehlt am Turm?",
        texts={
            "agenda": (
                "Was gibt es Neues?\n\nWo ist es im Sommer zu heiß?\n\nWas kostet eine Bank? Was "
                "kostet ein Baum?"
            ),
            "minutes": (
                "Kinder aus der Schule haben gemessen. Vor dem Turm ist es am heißesten. Dort "
                "können keine Bäume stehen. Aber ein großes Tuch gegen die Sonne geht. Aus alten "
                "Brettern werden Bänke."
            ),
        },
        rows={
            "resolutions": (
                (
                    "Vor dem Turm sollen 5 Bänke stehen.",
                    "Jetzt stehen dort 6 Bänke.",
                ),
                ("Ein großes Tuch soll Schatten machen. Von Mai bis September.", ""),
                (
                    "An der Haltestelle soll es Wasser zum Trinken geben.",
                    "Das geht dort nicht. Wir suchen einen anderen Platz.",
                ),
            )
        },
    ),
    "konferenz-nord-2": PageWords(
        title="Sicher zur Schule",
        teaser="Kinder sollen sicher zur Schule kommen.",
        texts={
            "agenda": ("Was ist schon fertig?\n\nDer Weg zur Schule\n\nLicht am alten Ofen"),
            "minutes": (
                "11 Kinder sind den Weg gegangen. Viele Autos fahren zu schnell. Am alten Ofen ist "
                "es dunkel. Die Stadt will prüfen: Geht hier ein Zebra·streifen?"
            ),
        },
        rows={
            "resolutions": (
                ("Über die Ofen·straße soll ein Zebra·streifen gehen. Die Stadt prüft das.", ""),
                (
                    "Hinter dem alten Ofen soll es Licht geben.",
                    "Jetzt ist dort Licht.",
                ),
                ("Eltern gehen mit vielen Kindern zusammen zur Schule.", ""),
            )
        },
    ),
    "konferenz-nord-3": PageWords(
        title="Wie geht es weiter mit dem Stadtteil·büro?",
        teaser="Das Geld reicht noch 2 Jahre. Und dann?",
        texts={
            "agenda": (
                "Was ist schon fertig?\n\nWer kommt ins Stadtteil·büro?\n\nWie geht es weiter?"
            ),
            "minutes": (
                "Viele Menschen kommen ins Stadtteil·büro. Alle wollen: Es soll bleiben. Es gibt 3 "
                "Wege. Eine Gruppe rechnet aus, was das kostet."
            ),
        },
        rows={
            "resolutions": (
                ("Eine Gruppe rechnet die 3 Wege aus.", ""),
                (
                    "Wir schreiben einen Brief an den Stadt·rat.",
                    "214 Menschen haben unterschrieben. Der Stadt·rat redet bald darüber.",
                ),
            )
        },
    ),
    "konferenz-nord-4": PageWords(
        title="Das Fest am Turm",
        teaser="Wer kocht? Wer macht Musik? Wer räumt auf?",
        texts={
            "agenda": (
                "Was ist schon fertig?\n\nDas Fest am Turm: Essen und Musik\n\nWas ist Ihnen "
                "wichtig? Bringen Sie es mit."
            )
        },
    ),
    "runder-tisch-schulden": PageWords(
        title="Treffen von Fach·leuten: Wenn das Geld nicht reicht",
        teaser="Fach·leute reden miteinander. Damit niemand die Wohnung verliert.",
        texts={
            "purpose": (
                "Das Geld reicht nicht? Dann helfen viele Stellen. Diese Stellen treffen sich. Sie "
                "reden darüber: Wer hilft bei welcher Frage? Und sie machen Briefe einfacher."
            ),
            "audience": (
                "Für Fach·leute. Sie arbeiten zum Beispiel in einer Beratung. Oder in der Schule."
            ),
        },
        rows={
            "moderator_links": ("Leitet das Treffen",),
            "organisation_links": ("Lädt ein", "", "", "", ""),
            "contact_links": ("Sie wollen mitmachen? Dann fragen Sie hier.",),
        },
    ),
    "runder-tisch-geld-1": PageWords(
        title="Einfache Briefe",
        teaser="1 Brief. 3 Sätze. 1 Telefon·nummer.",
        texts={
            "agenda": "Briefe über Geld\n\nWer hilft bei welcher Frage?",
            "minutes": (
                "Sie haben die Miete nicht bezahlt? Dann bekommen Sie einen Brief. Der Brief war "
                "lang und schwer. Jetzt hat er nur noch 3 Sätze."
            ),
        },
        rows={
            "resolutions": (
                (
                    "Alle bekommen den kurzen Brief. Den Brief gibt es auch auf Arabisch.",
                    "Das ist fertig. Jetzt rufen viel mehr Menschen an.",
                ),
                ("Wir machen eine Liste. Darauf steht: Wer hilft bei welcher Frage?", ""),
            )
        },
    ),
}
