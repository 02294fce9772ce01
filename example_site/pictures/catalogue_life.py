"""Titles and descriptions of the pictures that show what happens in the neighbourhood."""

from __future__ import annotations

PROJECTS: dict[str, tuple[str, str]] = {
    "garden-bed": ("Gemeinschaftsbeet", "Menschen jeden Alters pflanzen und gießen an Hochbeeten, hinter ihnen Wohnhäuser und ein Apfelbaum."),
    "repair-cafe": ("Reparatur-Café", "An einem langen Tisch reparieren vier Menschen Lampe, Toaster und Radio; an der Wand hängt Werkzeug."),
    "language-cafe": ("Sprachcafé", "Sechs Menschen sitzen mit Büchern, Kaffee und Kuchen am Tisch, Sprechblasen rufen Merhaba, Hallo und Bonjour."),
    "cooking-together": ("Gemeinsam kochen", "Vier Erwachsene in Schürzen und ein Kind bereiten an einer großen Arbeitsfläche Gemüse, Teigtaschen und Brot zu."),
    "homework-club": ("Hausaufgabentreff", "Kinder lernen mit einem jungen Mann und einer älteren Frau an einem Tisch vor einer Tafel mit Rechenaufgaben."),
    "spring-clean": ("Frühjahrsputz", "Nachbarinnen und Nachbarn fegen, sammeln Müll und füllen Säcke auf einem Weg zwischen Häusern und Wiese."),
    "neighbourhood-party": ("Nachbarschaftsfest", "Abends feiern Menschen an einer langen Tafel unter Lampions und Wimpeln, Kinder tanzen daneben."),
    "bike-workshop": ("Fahrradwerkstatt", "Ein Mann und zwei Jugendliche reparieren Fahrräder in einer Werkstatt mit Laufrädern an der Wand."),
    "reading-corner": ("Vorleseecke", "Eine ältere Frau liest im Sessel vor, drei Kinder auf Sitzkissen hören zu, ringsum Bücherregale."),
    "playground": ("Spielplatz", "Kinder schaukeln, rutschen und spielen im Sand, zwei Erwachsene sitzen auf einer Bank daneben."),
    "elders-lunch": ("Mittagstisch", "Ältere Menschen essen an einer rot gedeckten Tafel Suppe, ein Jugendlicher bringt einen Teller."),
    "choir": ("Stadtteilchor", "Ein Chor mit Menschen jeden Alters singt in einem Saal mit Bogenfenstern, eine Frau dirigiert."),
    "sports-yard": ("Sport im Hof", "Jugendliche und ein Mann im Rollstuhl spielen Basketball auf einem Hofplatz zwischen Wohnhäusern."),
    "mural": ("Wandbild", "Eine Gruppe malt auf eine große Hauswand ein Bild mit Vogel, Sonne, Häusern und Blumen, eine Frau steht auf der Leiter."),
    "tool-library": ("Werkzeugbibliothek", "An der Ausleihtheke gibt ein Mann einer Frau mit Kind ein Gerät aus, dahinter volle Regale mit Werkzeug."),
    "flower-courtyard": ("Blühender Hof", "Ein Innenhof mit Blumenbeeten, Wäscheleine und Baum; eine Frau gießt, zwei Menschen sitzen am Tisch."),
    "digital-help": ("Digitale Sprechstunde", "Jüngere Menschen zeigen älteren an Laptop und Tablet, wie etwas geht; alle sitzen gemeinsam am Tisch."),
    "mothers-breakfast": ("Elternfrühstück", "Frauen frühstücken an einem weiß gedeckten Tisch, eine hält ein schlafendes Baby, daneben steht ein Kinderwagen."),
    "youth-radio": ("Jugendradio", "Vier Jugendliche mit Kopfhörern sprechen abends im Studio in Mikrofone, über dem Fenster leuchtet ein Schild: Auf Sendung."),
    "river-walk": ("Spaziergang an der Ehle", "Eine Gruppe geht im Herbst am Fluss entlang, zu Fuß, mit Rollator und im Rollstuhl, gegenüber liegt die Altstadt."),
    "accessible-map": ("Karte ohne Hindernisse", "Vier Menschen, eine davon im Rollstuhl und einer mit Langstock, markieren Orte auf einem großen Stadtplan."),
    "market-stall": ("Quartiersmarkt", "Eine Frau mit Schürze verkauft an einem grün-weißen Stand Obst und Gemüse, Kundschaft steht davor."),
    "theatre": ("Theater im Quartier", "Auf einer Bühne mit rotem Vorhang spielen vier Menschen vor gemalten Häusern, das Publikum schaut zu."),
    "solar-balcony": ("Balkonsolar", "Vier Balkone mit Solarmodulen an einem gelben Haus, auf denen Nachbarinnen und Nachbarn in der Sonne stehen und winken."),
    "history-walk": ("Stadtrundgang", "Ein älterer Mann mit Fähnchen erklärt einer Gruppe vor Rathaus und Kirche die Geschichte des Platzes."),
    "swap-shop": ("Tauschladen", "Menschen stöbern zwischen Kleiderstange, Büchern und einem Tisch mit Lampe, Radio und Teddybär."),
}

FIELDS: dict[str, tuple[str, str]] = {
    "field-networks": ("Soziale Netze und Engagement", "Acht Menschen verschiedenen Alters stehen nebeneinander auf einem Weg zwischen Häusern, über ihnen Wimpel."),
    "field-housing": ("Wohnen und Wohnumfeld", "Vor bunten Mietshäusern, eines davon eingerüstet, zieht eine Frau mit Kind und Kartons ein und wird begrüßt."),
    "field-economy": ("Lokale Wirtschaft", "Drei Läden nebeneinander: Bäckerei, Fahrräder und Schneiderei; davor wird eingekauft und repariert."),
    "field-education": ("Bildung", "In einer Bibliothek erklärt eine Frau Kindern einen Globus, andere lesen auf Kissen und Stühlen."),
    "field-health": ("Gesundheit und Bewegung", "Eine Gruppe macht auf einer Wiese am Fluss gemeinsam Gymnastik, eine Frau im Rollstuhl ist dabei."),
    "field-culture": ("Stadtteilkultur", "In einem beleuchteten Pavillon spielen drei Musikerinnen und Musiker, davor steht das Publikum im Abendlicht."),
    "field-environment": ("Umwelt und Klima", "Menschen pflanzen gemeinsam einen Baum, im Hintergrund Windräder, ein Haus mit Solardach und der Fluss."),
    "field-participation": ("Beteiligung", "Vor einer Wand voller bunter Zettel mit Ideen fürs Quartier sprechen sechs Menschen, daneben steht eine Ideenbox."),
}

OFFICE: dict[str, tuple[str, str]] = {
    "counselling": ("Beratung", "Zwei Menschen sitzen sich in Sesseln gegenüber und reden, zwischen ihnen ein Tisch mit zwei Tassen."),
    "office-desk": ("Sprechzeit im Büro", "Ein Mann sitzt freundlich am Schreibtisch einer Besucherin gegenüber, hinter ihm Pinnwand und Ordner."),
    "conference-circle": ("Quartierskonferenz", "Menschen sitzen im Kreis, eine Frau moderiert an einer Tafel mit Papierbogen."),
    "award-ceremony": ("Preisverleihung", "Auf einer Bühne bekommt eine Gruppe einen Pokal überreicht, Konfetti fliegt, auf der Tafel steht: Preis der Nachbarschaft."),
}

PORTRAITS: dict[str, tuple[str, str]] = {
    "person-01": ("Porträt 1", "Porträt einer lächelnden Frau mit petrolgrünem Kopftuch."),
    "person-02": ("Porträt 2", "Porträt eines lachenden älteren Mannes mit Glatze und weißem Schnurrbart."),
    "person-03": ("Porträt 3", "Porträt eines Mannes mit schwarzem Vollbart und rotem Pullover vor Bäumen."),
    "person-04": ("Porträt 4", "Porträt einer älteren Frau mit grauem Dutt und roter Brille vor einem Bücherregal."),
    "person-05": ("Porträt 5", "Porträt einer Frau mit langen braunen Haaren und grünem Pullover."),
    "person-06": ("Porträt 6", "Porträt eines lachenden Mannes mit kurzem schwarzem Haar und gelbem Kapuzenpullover."),
    "person-07": ("Porträt 7", "Porträt einer Frau mit roten Haaren und blauer Brille vor einer Pinnwand."),
    "person-08": ("Porträt 8", "Porträt eines Mannes mit dunklem Haar, Dreitagebart und blauem Hemd."),
    "person-09": ("Porträt 9", "Porträt einer Frau mit blondem Pferdeschwanz vor Bäumen."),
    "person-10": ("Porträt 10", "Porträt einer lachenden Frau mit schwarzem Afro und gelben Ohrringen."),
    "person-11": ("Porträt 11", "Porträt eines Mannes mit gelbem Turban und Bart vor einem Bücherregal."),
    "person-12": ("Porträt 12", "Porträt einer Frau mit schwarzem Pony und dunkelblauer Jacke vor Häusern."),
    "person-13": ("Porträt 13", "Porträt eines Mannes mit gelber Mütze und braunem Bart vor einer Pinnwand."),
    "person-14": ("Porträt 14", "Porträt einer lachenden Frau mit langen schwarzen Locs vor herbstlichen Bäumen."),
    "person-15": ("Porträt 15", "Porträt eines älteren Mannes mit grauem Bart und roter Jacke."),
}

MARKS: dict[str, tuple[str, str]] = {
    "badge-1": ("Abzeichen Nachbarschaft", "Goldene Rosette mit drei Häusern und Lorbeer auf grünem Grund."),
    "badge-2": ("Abzeichen Grün", "Grüne Rosette mit einer Blume, die aus der Erde wächst."),
    "badge-3": ("Abzeichen Brücke", "Rote Rosette mit zwei Menschen, die sich auf einer Brücke die Hand geben."),
    "logo-1": ("Logo Land & Quartier", "Logo des Programms Land & Quartier: drei farbige Häuser auf einem Hügel."),
    "logo-2": ("Logo Stadt im Wandel", "Logo des Programms Stadt im Wandel: vier wachsende Säulen mit rotem Pfeil."),
    "logo-3": ("Logo Sozialfonds Plus", "Logo des Programms Sozialfonds Plus: ein weißes Pluszeichen in einem Kreis gelber Punkte."),
    "logo-4": ("Logo Bürgerstiftung Ehle", "Logo der Bürgerstiftung Ehle: ein Keimling über drei Wellen."),
}
