"""The quarters of Lindenhall: three, and two in each of them."""

from example_site.demo.page_shapes import Quarter
from example_site.demo.prose import heading, quote, text
from example_site.demo.quarters_north import NORDSTADT

INNENSTADT = (
    Quarter(
        key="innenstadt",
        title="Innenstadt",
        slug="innenstadt",
        colour="brick",
        picture="innenstadt",
        teaser="Fachwerk, Wochenmarkt und Gleise: Hier kommt die ganze Stadt zusammen.",
        introduction=(
            "Zwischen Marktlinde und Güterbahnhof wohnen rund 9.400 Menschen. Tagsüber sind es "
            "dreimal so viele: Sie kaufen ein, steigen um, gehen aufs Amt.\n\n"
            "Abends gehört die Innenstadt denen, die hier zu Hause sind. Für sie wünschen wir "
            "uns mehr Bänke, ruhigere Nächte und Läden, in denen man sich noch kennt."
        ),
        strengths=(
            "Alles ist zu Fuß erreichbar, auch mit Rollator.",
            "Zwei Dutzend Vereine haben hier ihren Sitz.",
            "Händler:innen, die seit Generationen am Ort sind und sich kümmern.",
        ),
        weaknesses=(
            "Elf leere Läden, die meisten rund um den Bahnhof.",
            "Kaum Grün: Im Sommer heizen sich die Plätze stark auf.",
            "Die Mieten sind in sechs Jahren um ein Drittel gestiegen.",
        ),
        questions=(
            "Wie bleibt die Innenstadt ein Ort zum Wohnen und nicht nur zum Einkaufen?",
            "Wo kann man sitzen, ohne etwas zu kaufen?",
        ),
        contacts=(("greta", "Quartiersmanagement Innenstadt"),),
    ),
    Quarter(
        key="marktviertel",
        parent="innenstadt",
        title="Marktviertel",
        slug="marktviertel",
        colour="ochre",
        picture="marktviertel",
        teaser="Enge Gassen, eine alte Linde und mittwochs der beste Ziegenkäse weit und breit.",
        introduction=(
            "Rund um den Markt stehen die ältesten Häuser der Stadt, viele davon ohne Aufzug und "
            "mit steilen Treppen. Wer oben wohnt und schlecht zu Fuß ist, bleibt leicht allein.\n\n"
            "Darum beginnt unsere Arbeit im Marktviertel mit Besuchen: im Treppenhaus, am "
            "Marktstand, auf der Bank unter der Linde."
        ),
        strengths=(
            "Der Wochenmarkt ist Treffpunkt für Jung und Alt.",
            "Bibliothek, Gemeindehaus und Haus am Markt liegen keine 200 Meter auseinander.",
            "Eine Händler:innen-Runde, die auch zuhört.",
        ),
        weaknesses=(
            "Kopfsteinpflaster macht Rollstühlen und Kinderwagen das Leben schwer.",
            "In jedem dritten Haushalt lebt jemand über 75 allein.",
        ),
        questions=("Wer merkt, wenn nebenan jemand Hilfe braucht?",),
        contacts=(("empfang-markt", "Erste Auskunft für das Marktviertel"),),
        gallery=(
            ("marktviertel", "Markttag unter der Linde"),
            ("flower-courtyard", "Einer der Höfe, die sich von Beton verabschiedet haben"),
        ),
    ),
    Quarter(
        key="bahnhofsviertel",
        parent="innenstadt",
        title="Bahnhofsviertel",
        slug="bahnhofsviertel",
        colour="plum",
        picture="bahnhofsviertel",
        teaser="Ankommen, umsteigen, bleiben: das jüngste und lauteste Viertel der Stadt.",
        introduction=(
            "Über fünfzig Sprachen werden zwischen Ladestraße und Güterbahnhof gesprochen. Viele "
            "Familien leben hier ihre ersten Monate in Lindenhall, manche bleiben für immer.\n\n"
            "Wo früher Waggons be- und entladen wurden, wird heute geprobt, gekocht und gestritten "
            "– im besten Sinn."
        ),
        strengths=(
            "Große Hilfsbereitschaft: Wer neu ist, findet schnell jemanden, der übersetzt.",
            "Leere Hallen, die nach Ideen rufen.",
            "Das Durchschnittsalter liegt bei 34 Jahren.",
        ),
        weaknesses=(
            "Viele Umzüge; in manchen Häusern wechselt jährlich die halbe Klingeltafel.",
            "Der Tunnel zur Nordseite ist dunkel und wird gemieden.",
            "Es fehlen Kitaplätze.",
        ),
        questions=(
            "Was brauchen Menschen, damit aus dem ersten Halt ein Zuhause wird?",
            "Wie wird der Tunnel ein Weg, den alle gern gehen?",
        ),
        contacts=(("hassan", "Ankommen und Sprachmittlung"),),
    ),
)

SUEDSTADT = (
    Quarter(
        key="suedstadt",
        title="Südstadt",
        slug="suedstadt",
        colour="lake",
        picture="suedstadt",
        teaser="Gärten, Kräne und die Ehle: die Südstadt lebt draußen.",
        introduction=(
            "14.800 Menschen wohnen südlich der Bahn. Hier liegen Reihenhäuser mit Quittenbäumen "
            "nur fünf Minuten von Speichern entfernt, in denen früher Getreide lagerte.\n\n"
            "Seit 2025 trifft sich viermal im Jahr die Quartierskonferenz Südstadt. Sie "
            "entscheidet, wofür das Geld aus dem Verfügungsfonds ausgegeben wird."
        ),
        strengths=(
            "Der Fluss: zum Sitzen, Angeln, Paddeln, Schauen.",
            "Eine Quartierskonferenz, in der auch Jugendliche mitstimmen.",
            "Viele Familien bleiben über Generationen.",
        ),
        weaknesses=(
            "Zwischen Gartenfeld und Hafen liegt eine Straße, die kaum jemand freiwillig quert.",
            "Abends fährt nach neun kein Bus mehr.",
        ),
        questions=(
            "Wie wachsen Gartenfeld und Hafen zusammen, ohne sich zu verlieren?",
            "Wem gehört das Ufer?",
        ),
        contacts=(("xenia", "Quartiersmanagement Südstadt und Quartierskonferenz"),),
        body=(
            heading("Die Quartierskonferenz"),
            text(
                "An einem Dienstagabend im Februar, Mai, September und November sitzen rund "
                "fünfzig Menschen im Kreis: Bewohner:innen, zwei Schulen, eine Kita, beide "
                "Kirchengemeinden, die Moschee, der Sportverein, die Genossenschaft und drei "
                "Ämter. Xenia Tekle und Greta Lohmann moderieren im Wechsel."
            ),
            quote(
                "Ich dachte, da reden nur die Wichtigen. Dann hat man mich gefragt, was ich "
                "wichtig finde.",
                "Teilnehmerin aus dem Gartenfeld",
            ),
        ),
    ),
    Quarter(
        key="gartenfeld",
        parent="suedstadt",
        title="Gartenfeld",
        slug="gartenfeld",
        colour="moss",
        picture="gartenfeld",
        teaser="Siedlung mit Obstbäumen, in der man sich über den Zaun hinweg hilft.",
        introduction=(
            "Das Gartenfeld wurde 1926 für Arbeiterfamilien gebaut: kleine Häuser, große "
            "Gärten. Heute ziehen junge Familien ein, während die Älteren sich fragen, wie "
            "lange sie die Treppe noch schaffen.\n\n"
            "Zwischen beiden wächst etwas: Wer eine Leiter hat, leiht sie her. Wer zu viele "
            "Quitten hat, stellt sie vor das Tor."
        ),
        strengths=(
            "Gelebte Nachbarschaft über den Gartenzaun.",
            "Der Treff Südstern ist in fünf Gehminuten von überall erreichbar.",
            "Ein Arzt, eine Apotheke, ein Bäcker – alles noch da.",
        ),
        weaknesses=(
            "Kaum altersgerechte Wohnungen.",
            "Jugendliche finden keinen Platz, an dem sie laut sein dürfen.",
        ),
        questions=("Wie können Ältere im Viertel bleiben, wenn das Haus zu groß wird?",),
        contacts=(("dora", "Nachbarschaftshilfe im Gartenfeld"),),
        gallery=(("gartenfeld", "Apfelernte am Quittenweg"), ("garden-bed", "Hochbeete am Treff")),
    ),
    Quarter(
        key="hafenviertel",
        parent="suedstadt",
        title="Hafenviertel",
        slug="hafenviertel",
        colour="night",
        picture="hafenviertel",
        teaser="Speicher, Werkstätten und Wäscheleinen: rau, herzlich und voller Gerüche.",
        introduction=(
            "Im Hafen wird nur noch selten verladen, aber viel gearbeitet: in der "
            "Bootswerkstatt, in Küchen, in Ateliers unter dem Dach. 5.100 Menschen wohnen hier, "
            "viele in Häusern, die auf ihre Sanierung warten.\n\n"
            "Das Hafenhaus hat 2019 im alten Speicher B aufgemacht und ist seitdem das "
            "Wohnzimmer des Viertels."
        ),
        strengths=(
            "Handwerk und Gastronomie bilden aus und stellen ein.",
            "Wer Ärger mit dem Vermieter hat, ist damit nicht allein.",
            "Platz am Wasser, der allen gehört.",
        ),
        weaknesses=(
            "Viele Wohnungen sind feucht und schlecht gedämmt.",
            "Hitze steht zwischen den Speichern.",
            "Ein Viertel der Kinder lebt von Grundsicherung.",
        ),
        questions=(
            "Wie wird saniert, ohne dass jemand ausziehen muss?",
            "Was können die Betriebe für die Jugendlichen im Viertel tun?",
        ),
        contacts=(("joy", "Hafenhaus und Mittagstisch"), ("uwe", "Sprecher der Hafenbetriebe")),
    ),
)


#: Outer quarters before the inner ones.
QUARTERS = (*INNENSTADT, *SUEDSTADT, *NORDSTADT)
