"""Easy German of the home page, the sections below it and the legal pages.

Short sentences with one thought each, long words parted by a dot, no figures of speech.
"""

from example_site.demo.word_shapes import PageWords

SECTIONS = {
    "home": PageWords(
        title="Guten Tag",
        teaser="Hier lesen Sie: Was gibt es in Lindenhall? Und wer hilft Ihnen?",
        body=(
            (
                "Lindenhall ist eine Stadt. Hier wohnen 48.000 Menschen. Auf dieser Seite "
                "lesen Sie: Wohin können Sie gehen? Wo können Sie mitmachen? Wer hilft "
                "Ihnen?"
            ),
            (
                "Menschen wohnen in Lindenhall",
                "Häuser sind für alle offen",
                "Jahre gibt es diese Arbeit",
            ),
        ),
    ),
    "quarters": PageWords(
        title="Unsere Quartiere",
        teaser="Ein Quartier ist ein Teil von der Stadt. Sie sprechen das so: Kwar·tier.",
        body=(
            "Was ist ein Quartier?",
            (
                "Ein Quartier ist die Gegend um Ihre Wohnung. Dort sind Straßen und "
                "Läden. Dort sind auch Ihre Nachbarn.\n\n"
                "In Lindenhall gibt es 3 große Quartiere. Jedes große Quartier hat 2 "
                "kleine Quartiere."
            ),
            "Wer arbeitet zusammen?",
            (
                "Die Stadt hat ein kleines Team. Viele Vereine und Schulen helfen dem "
                "Team. Auch die Bewohner machen mit."
            ),
            "Viele Menschen arbeiten zusammen",
            "Haben Sie eine Idee?",
            (
                "Fehlt in Ihrer Straße etwas? Zum Beispiel eine Bank? Dann sagen Sie uns "
                "das. Kommen Sie in die Sprech·stunde. Oder schreiben Sie an "
                "koordination@lindenhall.example.org."
            ),
        ),
    ),
    "centres": PageWords(
        title="Treff·punkte",
        teaser="Es gibt 5 Häuser. Sie können einfach hineingehen.",
        texts={
            "introduction": (
                "Ein Treff·punkt ist ein offenes Haus. Jeder Mensch darf kommen. Sie "
                "müssen nichts kaufen. Sie müssen auch kein Mitglied sein. Dort gibt es "
                "Räume und Hilfe. Oft gibt es Kaffee.\n\n"
                "Die Häuser gehören zu keiner Partei. Sie gehören auch zu keiner Kirche. "
                "Die Stadt bezahlt das meiste."
            )
        },
        rows={
            "contact_links": ("Alle Fragen zu den Häusern", "Einen Raum mieten"),
            "links": (
                "Was macht ein Haus offen? In schwerer Sprache.",
                "Räume teilen ohne Streit. In schwerer Sprache.",
                "Treff·punkte in anderen Orten. In schwerer Sprache.",
            ),
        },
    ),
    "projects": PageWords(
        title="Projekte",
        teaser="Ein Projekt ist eine Arbeit mit einem Ziel.",
        texts={
            "introduction": (
                "Manche Projekte dauern nur einen Sommer. Andere gibt es schon lange. "
                "Einige Projekte haben nicht geklappt. Wir zeigen auch diese Projekte. "
                "Denn daraus haben wir viel gelernt."
            )
        },
    ),
    "fields": PageWords(
        title="Unsere Themen",
        teaser="Es gibt 8 Themen. Alle Themen sind für ein gutes Leben wichtig.",
        texts={
            "introduction": (
                "Ein gutes Leben braucht viele Dinge. Zum Beispiel eine gute Wohnung. Und "
                "Arbeit. Und Hilfe für Kinder. Darum gibt es bei uns 8 Themen. Zu jedem "
                "Thema zeigen wir Beispiele. Sie können die Beispiele besuchen."
            )
        },
    ),
    "timetable": PageWords(
        title="Wer ist wann da?",
        teaser="Hier sehen Sie alle Zeiten in dieser Woche.",
        texts={
            "introduction": (
                "Wählen Sie einen Tag. Oder wählen Sie ein Thema. Steht dort: mit Termin? "
                "Dann rufen Sie bitte vorher an. Sonst kommen Sie einfach."
            )
        },
    ),
    "ideas": PageWords(
        title="Ideen",
        teaser="Haben Sie eine Idee? Dann sagen Sie uns die Idee.",
        texts={
            "introduction": (
                "Eine Idee ist zum Beispiel: Hier soll eine Bank stehen. Wir lesen jede Idee. "
                "Hier sehen Sie: Das machen wir mit den Ideen."
            )
        },
        rows={"contact_links": ("Hier können Sie nach den Ideen fragen.",)},
    ),
    "awards": PageWords(
        title="Preise",
        teaser="Unsere Projekte haben Preise bekommen.",
        texts={
            "introduction": (
                "Ein Preis ist ein Lob. Eine Jury wählt die besten Projekte aus. Jury "
                "spricht man so: Schü·ri. Eine Jury ist eine Gruppe von Fach·leuten."
            )
        },
    ),
    "community-work": PageWords(
        title="So arbeiten wir",
        teaser="Das tun wir. Und das ist uns wichtig.",
        body=(
            (
                "Wir fragen: Was ist in diesem Viertel los? Wer will etwas ändern? Dann "
                "helfen wir. Wir bleiben bis zum Ende dabei."
            ),
            "Unsere 5 Regeln",
            (
                "- Wir fragen die Menschen: Was ist Ihnen wichtig?\n- Wir machen es "
                "zusammen mit Ihnen.\n- Wir achten auf alles: Häuser, Wege, Läden und "
                "Menschen.\n- Wir nutzen zuerst das, was schon da ist.\n- Wir arbeiten "
                "mit vielen Ämtern und Vereinen zusammen."
            ),
            "Alle sitzen im Kreis",
            "Wer kommt zu dem Treffen?",
            (
                "Es gibt 4 Treffen im Jahr. Xenia Tekle und Greta Lohmann leiten die "
                "Treffen.\n\n"
                "- Vereine: Nachbarschafts·verein Gartenfeld, Kombüse, SV Blau-Gelb\n- "
                "Beratung und Bildung: Ankerplatz, Stadt·bibliothek, Volks·hoch·schule\n- "
                "Schulen: Gesamtschule Ehletal, Grundschule an der Ziegelei\n- Kitas: "
                "Wasserfloh und Ziegelzwerge\n- Gemeinden: St. Johannis, St. Nikolaus, "
                "Moschee Nur\n- Ämter: Soziales, Jugend, Grün\n- Bewohner: 12 Menschen "
                "mit einem festen Platz. Und alle, die kommen."
            ),
            "Was brauchen wir?",
            (
                "Wir sprechen über diese Dinge: mehr Schatten, mehr Busse, günstige "
                "Wohnungen. Wir suchen Menschen, die übersetzen. Wir suchen auch einen "
                "Raum für 20 Fahr·räder."
            ),
            (
                "Früher hatte das Amt einen fertigen Plan. Heute fragt das Amt uns zuerst.",
                "Cem Aydoğan, Leiter in der Nordstadt",
            ),
        ),
    ),
    "joining-in": PageWords(
        title="Mitmachen",
        teaser="Sie haben Zeit? Dann helfen Sie mit.",
        body=(
            (
                "Sie müssen nichts Besonderes können. Zuerst sprechen wir mit Ihnen. Dann "
                "probieren Sie etwas aus. Wir bezahlen Ihre Fahr·karten. Sie sind auch "
                "versichert."
            ),
            "So fangen Sie an",
            "Rufen Sie uns an: 0221 4710 126. Oder kommen Sie in das Haus am Markt.",
            (
                "Ich wollte nur eine Leiter zurückbringen. Das war vor 6 Jahren.",
                "Eine Helferin vom Treff Südstern",
            ),
            "Diese Projekte gibt es jetzt",
            "Dann ist jemand im Haus am Markt",
            ("Fragen Sie uns", "Welche Aufgabe passt zu Ihnen?"),
            "Hier können Sie hingehen",
            "Diese Projekte haben einen Preis",
            "Helfen Sie in Ihrer Nähe",
            "So viele Menschen machen mit",
            "Hier können Sie mitreden",
            "Das brauchen wir gerade",
            "Das wünschen sich andere Menschen",
        ),
    ),
}

LEGAL = {
    "imprint": PageWords(
        title="Impressum",
        teaser="Wer hat diese Seite gemacht?",
        body=(
            (
                "Diese Seite ist von der Stadt Lindenhall. Das ist die Adresse.\n\nStadt "
                "Lindenhall an der Ehle, Amt für Soziales und Quartiere, Rathausplatz 1, "
                "05412 Lindenhall an der Ehle.\n\n"
                "Telefon: 0221 4710 120. E-Mail: "
                "koordination@lindenhall.example.org.\n\n"
                "Die Stadt gibt es nicht wirklich. Auch die Menschen und Vereine sind "
                "erfunden. Bei den Telefon·nummern geht niemand ans Telefon."
            ),
        ),
    ),
    "privacy": PageWords(
        title="Daten·schutz",
        teaser="Wir wollen nichts über Sie wissen.",
        body=(
            (
                "Diese Seite merkt sich nichts über Sie. Sie setzt keine Cookies. Cookies "
                "spricht man so: Kuckis. Unser Computer schreibt nur auf: Welche Seite "
                "war wann offen? Nach 7 Tagen löschen wir das."
            ),
            "Sie schreiben uns eine E-Mail?",
            (
                "Dann antworten wir Ihnen. Wir behalten die E-Mail so lange wie nötig. "
                "Sollen wir die E-Mail löschen? Dann sagen Sie es uns."
            ),
        ),
    ),
    "accessibility": PageWords(
        title="Barriere·freiheit",
        teaser="Was klappt auf dieser Seite gut? Was klappt noch nicht?",
        body=(
            (
                "Sie können die Seite größer machen. Sie können die Seite vorlesen "
                "lassen. Sie brauchen keine Maus. Bei jedem Ort steht: So kommen Sie "
                "hinein."
            ),
            "Das ist noch nicht gut",
            (
                "- Manche alten Texte kann der Computer nicht vorlesen.\n- Erst ein Teil "
                "von der Seite ist in Leichter Sprache."
            ),
            "Sagen Sie uns Ihre Meinung",
            "Rufen Sie uns an: 0221 4710 127.",
        ),
    ),
}
