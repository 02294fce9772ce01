"""The five open houses of Lindenhall."""

from example_site.demo.page_shapes import Centre, Room
from example_site.demo.prose import figures, heading, quote, text

CENTRES = (
    Centre(
        key="haus-am-markt",
        title="Haus am Markt",
        slug="haus-am-markt",
        picture="haus-am-markt",
        teaser="Das älteste Stadtteilzentrum der Stadt, gegenüber der Linde und für alle offen.",
        place="haus-am-markt",
        carrier="ehlebund",
        introduction=(
            "1998 zog der Ehlebund in das leere Kaufhaus Wessel. Wo einmal Hüte verkauft "
            "wurden, steht heute der lange Tisch, an dem jede:r sitzen darf.\n\n"
            "Am Empfang arbeiten Menschen mit und ohne Behinderung im Team. Sie erklären auf "
            "Wunsch alles in Leichter Sprache."
        ),
        offers=(
            ("Lesecafé", "Zwölf Zeitungen, drei davon nicht auf Deutsch. Kaffee 80 Cent."),
            ("Rentenfragen", "Am 15. jedes Monats hilft ein Versichertenältester."),
            ("Nähen mit Herz", "Donnerstags um vier, Maschinen sind vorhanden."),
            ("Stammtisch Gebärdensprache", "Am zweiten Montag, Hörende ausdrücklich willkommen."),
        ),
        rooms=(
            Room(
                name="Großer Saal",
                capacity=120,
                description="Bühne, Beamer, Flügel. Vereine zahlen 40 Euro am Abend.",
                hearing_loop="yes",
                picture="hall-room",
            ),
            Room(
                name="Lindenzimmer",
                capacity=18,
                description="Runder Tisch mit Blick auf den Markt. Für Gruppen kostenlos.",
            ),
            Room(
                name="Küche im Zwischengeschoss",
                capacity=10,
                description="Nur zusammen mit dem Saal. Eine Stufe an der Tür.",
                step_free="partly",
                picture="kitchen-room",
            ),
        ),
        contacts=(
            ("empfang-markt", "Auskunft und Anmeldung"),
            ("raeume", "Saal und Zimmer mieten"),
        ),
        office_hours=("offen-markt", "rente", "hoefe"),
        gallery=(
            ("marktviertel", "Vor dem Haus: Wochenmarkt am Mittwoch"),
            ("choir", "Der Chor Querbeet probt im Saal"),
            ("digital-help", "Handyhilfe im Lesecafé"),
        ),
        website="https://haus-am-markt.example.org/",
        body=(figures(("27", "Gruppen treffen sich hier"), ("340", "Gäste an einem Markttag")),),
    ),
    Centre(
        key="suedstern",
        title="Treff Südstern",
        slug="treff-suedstern",
        picture="treff-suedstern",
        teaser="Ein Flachbau voller Ideen mit Garten, Spielecke und dem besten Quittengelee.",
        place="suedstern",
        carrier="gartenfeldverein",
        introduction=(
            "Früher war der Südstern die Verkaufsstelle der Siedlung. Als sie schließen sollte, "
            "gründeten 43 Familien den Nachbarschaftsverein und übernahmen das Haus für einen "
            "symbolischen Euro.\n\n"
            "Heute wird im Garten gelernt, im Laden geliehen und im Hinterzimmer beraten."
        ),
        offers=(
            ("Leihregal", "Waffeleisen, Wagenheber, Festzelt: 180 Dinge, die man selten braucht."),
            ("Gartenstunde", "Samstags von zehn bis zwölf. Ernte wird geteilt."),
            ("Krabbelgruppe", "Dienstags, mit Hebamme an jedem ersten im Monat."),
            ("Sonntagskuchen", "Ab zwei Uhr steht auf dem Tisch, was die Siedlung gebacken hat."),
            ("Pflegeberatung", "Das Klinikum kommt zu uns statt umgekehrt."),
        ),
        rooms=(
            Room(
                name="Gartenzimmer",
                capacity=35,
                description="Große Türen, im Sommer Teil der Terrasse. 25 Euro für Familienfeste.",
                picture="garden-room",
            ),
            Room(
                name="Ladenstube",
                capacity=12,
                description="Für Beratung und kleine Runden, abschließbar.",
                hearing_loop="unchecked",
            ),
        ),
        contacts=(
            ("xenia", "Leitung des Hauses"),
            ("dora", "Garten, Leihregal, Nachbarschaftshilfe"),
        ),
        office_hours=("offen-suedstern", "pflege", "konferenz", "garten"),
        gallery=(
            ("garden-bed", "Hochbeete, auf Rollstuhlhöhe gebaut"),
            ("gartenfeld", "Die Siedlung von oben"),
            ("tool-library", "Das Leihregal am Samstag"),
        ),
        website="https://gartenfeld.example.org/suedstern/",
    ),
    Centre(
        key="hafenhaus",
        title="Hafenhaus",
        slug="hafenhaus",
        picture="hafenhaus",
        teaser="Café, Küche und Kino im alten Speicher – jeden Tag geöffnet, auch feiertags.",
        place="hafenhaus",
        carrier="hafenkombuese",
        introduction=(
            "Drei Stockwerke Backstein, eine Küche mit Blick auf den Fluss und ein Brett, an "
            "dem bezahlte Kaffees für andere hängen: Das Hafenhaus funktioniert nach dem "
            "Prinzip, dass gibt, wer kann.\n\n"
            "Der Verein Kombüse hat den Speicher 2019 vor dem Abriss gerettet. Gekocht wird mit "
            "dem, was der Großmarkt nicht mehr verkauft."
        ),
        offers=(
            ("Café am Kai", "Täglich ab neun. Suppe gibt es, bis der Topf leer ist."),
            ("Kinonacht", "Am ersten Samstag, bis nach Mitternacht."),
            ("Jugendabend", "Mittwochs und freitags mit Femi Adeyemi vom Jugendamt."),
        ),
        rooms=(
            Room(
                name="Speicherboden",
                capacity=80,
                description="Zweiter Stock, nur mit begleitetem Lastenaufzug stufenlos. Leinwand.",
                step_free="partly",
                hearing_loop="no",
            ),
            Room(
                name="Kombüse",
                capacity=16,
                description="Profiküche für Kurse und Feste; Einweisung dauert eine Stunde.",
                picture="kitchen-room",
            ),
        ),
        contacts=(("joy", "Leitung, Küche, Vermietung"), ("femi", "Offene Jugendarbeit")),
        office_hours=("offen-hafenhaus", "jugend", "kinonacht"),
        gallery=(
            ("cooking-together", "Donnerstags wird für Freitag vorgekocht"),
            ("hafenviertel", "Abend am Kai"),
        ),
        links=(("Speiseplan der Woche", "https://kombuese.example.org/speiseplan/"),),
        website="https://kombuese.example.org/",
        body=(
            heading("Kaffee vom Brett"),
            text(
                "Wer zwei Kaffees bezahlt und einen trinkt, hängt einen Zettel ans Brett. Wer "
                "keinen bezahlen kann, nimmt ihn ab. Gefragt wird nicht."
            ),
        ),
    ),
    Centre(
        key="wasserturm-zentrum",
        title="Stadtteilzentrum Am Wasserturm",
        slug="am-wasserturm",
        picture="wasserturm-zentrum",
        teaser="Im Schatten des Turms: Mittagstisch, Beratung und ein Foyer zum Verweilen.",
        place="wasserturm-zentrum",
        carrier="gemeinwesen",
        introduction=(
            "Das Haus liegt, wo ohnehin alle vorbeikommen: zwischen Haltestelle, Supermarkt und "
            "Turm. Man setzt sich ins Foyer, weil es warm ist, und bleibt, weil jemand fragt, wie "
            "es geht.\n\n"
            "Werktags um zwölf wird es voll. Dann riecht es nach Linsen, Kreuzkümmel und Apfelmus."
        ),
        offers=(
            ("Mittagstisch", "Montag bis Freitag von zwölf bis halb zwei."),
            ("Suchtberatung", "Am ersten und dritten Dienstag, ohne Anmeldung."),
            ("Bücherregal im Foyer", "Nimm eins, bring eins, erzähl, wie es war."),
            ("Schach und Tavla", "Dienstagabend, wenn das Haus bis acht offen ist."),
        ),
        rooms=(
            Room(
                name="Turmsaal",
                capacity=90,
                description="Teilbar, mit Teeküche. Für Gruppen aus der Nordstadt kostenlos.",
                hearing_loop="yes",
            ),
            Room(
                name="Werkraum",
                capacity=14,
                description="Tische, die etwas aushalten. Waschbecken, Brennofen für Keramik.",
                picture="workshop-room",
            ),
        ),
        contacts=(
            ("bernd", "Hausleitung und Ehrenamt"),
            ("amina", "Sozialberatung"),
        ),
        office_hours=("offen-wasserturm", "mittagstisch", "sucht"),
        gallery=(
            ("elders-lunch", "Kurz nach zwölf an den langen Tischen"),
            ("am-wasserturm", "Blick vom Platz"),
        ),
        body=(quote("Ich komme wegen der Suppe. Sage ich.", "Gast, 79 Jahre"),),
    ),
    Centre(
        key="alte-ziegelei",
        title="Nachbarschaftshaus Alte Ziegelei",
        slug="alte-ziegelei",
        picture="nachbarschaftshaus-ziegelei",
        teaser="Im Ringofen wird getanzt, in der Schlosserei repariert, im Hof gefeiert.",
        place="alte-ziegelei",
        carrier="gemeinwesen",
        introduction=(
            "Acht Jahre haben Ehemalige, Anwohner:innen und Lehrlinge an dem Gebäude gearbeitet. "
            "Seit 2016 ist die Alte Ziegelei offen, und noch immer findet jemand beim Fegen einen "
            "Stempelziegel mit dem Lindenblatt.\n\n"
            "Das Haus gehört der Stadt; entschieden wird im Hausrat, in dem neun von dreizehn "
            "Plätzen mit Bewohner:innen besetzt sind."
        ),
        offers=(
            ("Ofencafé", "Dienstag bis Sonntag, mit Kuchen von der Bäckerei Ohlendiek."),
            ("Frühstück unter Frauen", "Mittwochs um halb zehn, Kinder spielen nebenan."),
            ("Mietfragen am Küchentisch", "Am letzten Freitag im Monat."),
            ("Erzählcafé", "Wer hier gearbeitet hat, erzählt; wer zuhört, fragt."),
        ),
        rooms=(
            Room(
                name="Ringofensaal",
                capacity=150,
                description="Gewölbe mit Tanzboden und Hörschleife. Ab 60 Euro.",
                hearing_loop="yes",
                picture="hall-room",
            ),
            Room(
                name="Galerie",
                capacity=20,
                description="Über den Aufzug erreichbar, ruhig, mit Tafel.",
            ),
            Room(
                name="Alte Schlosserei",
                capacity=12,
                description="Werkbänke und Esse, nur mit Einweisung durch den Schraubkreis.",
                picture="workshop-room",
            ),
        ),
        contacts=(
            ("cem", "Leitung und Hausrat"),
            ("rosa", "Frauenfrühstück"),
            ("raeume", "Buchung der Säle"),
        ),
        office_hours=("offen-ziegelei", "fruehstueck", "miete"),
        gallery=(
            ("ziegelei", "Der Schornstein steht unter Denkmalschutz"),
            ("repair-cafe", "Reparaturcafé in der Schlosserei"),
            ("neighbourhood-party", "Hoffest im Juni"),
        ),
        website="https://alte-ziegelei.example.org/",
    ),
)
