"""The home page and the sections below it."""

from __future__ import annotations

from example_site.demo.page_shapes import Home, Section
from example_site.demo.prose import figures, heading, listing, picture, quote, text
from example_site.home.models import StandardPage
from wagtail_quartier.pages.models import (
    AwardsPage,
    CentreIndexPage,
    FieldOfActionIndexPage,
    IdeasPage,
    NeedsPage,
    OfficeHoursPage,
    ProjectIndexPage,
)

HOME = Home(
    title="Gut, dass du da bist",
    site_name="Quartiersarbeit Lindenhall",
    slug="lindenhall",
    teaser=(
        "Fünf offene Häuser, drei Quartiere und viele Menschen, die sich kümmern: Das ist die "
        "Quartiersarbeit in Lindenhall an der Ehle."
    ),
    picture="town-overview",
    body=(
        text(
            "Lindenhall hat 48.000 Einwohner:innen, einen Wasserturm, der schief aussieht, aber "
            "gerade ist, und eine Ziegelei, die nicht mehr raucht. Was hier in den Nachbarschaften "
            "passiert, findest du auf diesen Seiten: zum Hingehen, Mitmachen, Weitersagen."
        ),
        figures(
            ("48.000", "Menschen leben in Lindenhall"),
            ("5", "offene Häuser"),
            ("15", "Jahre Quartiersarbeit"),
        ),
    ),
)

SECTIONS = (
    Section(
        key="quarters",
        model=StandardPage,
        title="Unsere Quartiere",
        slug="quartiere",
        teaser="Innenstadt, Südstadt, Nordstadt – und die Viertel darin, in denen man sich kennt.",
        picture="nordstadt",
        body=(
            heading("Was ist ein Quartier?"),
            text(
                "Ein Quartier ist die Gegend, die du meinst, wenn du „bei uns“ sagst. Keine "
                "Grenze auf dem Stadtplan, sondern ein paar Straßen, ein Platz, eine "
                "Haltestelle, der Laden an der Ecke.\n\n"
                "In Lindenhall arbeiten wir in drei großen Quartieren. Jedes teilt sich in "
                "kleinere Räume, in denen das Leben tatsächlich stattfindet. Wo ein Viertel "
                "aufhört und das nächste anfängt, haben wir 2011 bei Spaziergängen mit über 300 "
                "Bewohner:innen herausgefunden."
            ),
            heading("Wer arbeitet zusammen?"),
            text(
                "In der Mitte steht ein kleines Kernteam: die Koordination im Amt für Soziales und "
                "drei Quartiersmanagements. Darum herum sitzen die Netzwerkpartner – Vereine, "
                "Schulen, Kitas, Gemeinden, die Genossenschaft. Und außen herum, nein, mittendrin: "
                "alle, die hier wohnen."
            ),
            picture(
                "field-networks", "Kernteam, Netzwerkpartner, Nachbarschaft: alle halten ein Ende"
            ),
            heading("Und deine Idee?"),
            text(
                "Eine Bank, ein Fest, ein Zebrastreifen: Sag uns, was fehlt. Am schnellsten "
                "geht es in der Sprechstunde oder per E-Mail an "
                "koordination@lindenhall.example.org."
            ),
        ),
    ),
    Section(
        key="centres",
        model=CentreIndexPage,
        title="Treffpunkte",
        slug="treffpunkte",
        teaser="Fünf Häuser, in die du einfach hineingehen kannst.",
        picture="hafenhaus",
        introduction=(
            "Ein Stadtteilzentrum ist ein Wohnzimmer für viele. Man muss nichts kaufen, nichts "
            "glauben und nirgends Mitglied sein. Es gibt Räume für Gruppen, Rat für den Alltag "
            "und meistens Kaffee.\n\n"
            "Alle fünf Häuser arbeiten unabhängig von Parteien und Konfessionen. Getragen "
            "werden sie von Vereinen, bezahlt zum größten Teil von der Stadt."
        ),
        contacts=(
            ("greta", "Fachstelle für Stadtteilzentren: Gründung, Förderung, Austausch"),
            ("raeume", "Räume für Gruppen, Feste und Versammlungen"),
        ),
        links=(
            (
                "Landesverband Stadtteilarbeit: Was Häuser offen macht",
                "https://stadtteilarbeit.example.org/offene-haeuser/",
            ),
            (
                "Handreichung: Räume teilen ohne Streit",
                "https://stadtteilarbeit.example.org/raeume-teilen/",
            ),
            (
                "Ehlebund: Stadtteilzentren im ganzen Tal",
                "https://ehlebund.example.org/stadtteilzentren/",
            ),
        ),
    ),
    Section(
        key="projects",
        model=ProjectIndexPage,
        title="Projekte",
        slug="projekte",
        teaser="Was läuft, was kommt und was aus fünfzehn Jahren geblieben ist.",
        picture="neighbourhood-party",
        introduction=(
            "Manche Projekte dauern einen Sommer, andere sind längst nicht mehr wegzudenken. Wir "
            "zeigen auch die, die wir abbrechen mussten: Aus ihnen haben wir am meisten gelernt."
        ),
    ),
    Section(
        key="fields",
        model=FieldOfActionIndexPage,
        title="Handlungsfelder",
        slug="handlungsfelder",
        teaser="Acht Themen, an denen sich entscheidet, wie gut es sich in einem Viertel lebt.",
        picture="conference-circle",
        introduction=(
            "Nachbarschaft ist kein Ressort. Wer gesund bleiben will, braucht eine gute "
            "Wohnung; wer Arbeit sucht, eine Kita. Darum arbeiten in Lindenhall acht "
            "Handlungsfelder quer zu den Ämtern. Zu jedem gibt es typische Maßnahmen und "
            "Beispiele, die man besuchen kann."
        ),
    ),
    Section(
        key="timetable",
        model=OfficeHoursPage,
        title="Wer ist wann da?",
        slug="wer-ist-wann-da",
        teaser="Alle Sprechzeiten, Öffnungszeiten und offenen Treffen der Woche.",
        picture="digital-help",
        introduction=(
            "Such dir Tag, Viertel oder Thema aus. Wo „mit Termin“ steht, ruf bitte vorher an – "
            "überall sonst gilt: Komm einfach vorbei."
        ),
    ),
    Section(
        key="ideas",
        model=IdeasPage,
        title="Ideen",
        slug="ideen",
        teaser="Was würde das Leben in Lindenhall besser machen? Sagt es uns, in jeder Sprache.",
        picture="conference-circle",
        introduction=(
            "Jede Idee wird gelesen. Manche sind in drei Wochen fertig, andere brauchen Jahre, "
            "und bei einigen müssen wir Nein sagen. Hier steht, was aus ihnen wurde."
        ),
        contacts=(("greta", "Ideen aus allen Quartieren und alle, die mithelfen wollen"),),
    ),
    Section(
        key="awards",
        model=AwardsPage,
        title="Auszeichnungen",
        slug="auszeichnungen",
        teaser="Preise, über die wir uns gefreut haben, und was die Jury dazu sagte.",
        picture="award-ceremony",
        introduction=(
            "Ein Preis macht noch keine gute Nachbarschaft. Aber er zeigt denen, die dafür ihre "
            "Abende hergeben, dass es jemand gesehen hat."
        ),
    ),
    Section(
        key="community-work",
        model=StandardPage,
        title="Gemeinwesenarbeit",
        slug="gemeinwesenarbeit",
        teaser="Was wir tun, nach welchen Grundsätzen, und wer mit am Tisch sitzt.",
        picture="mothers-breakfast",
        body=(
            text(
                "Gemeinwesenarbeit fragt nicht: „Was stimmt mit dir nicht?“, sondern: „Was ist "
                "hier los, und wer ändert es mit?“ Sie bringt Menschen zusammen, die dasselbe "
                "stört, und bleibt dabei, bis sich etwas bewegt."
            ),
            heading("Unsere fünf Grundsätze"),
            text(
                "- Wir fangen bei dem an, was Menschen selbst wichtig ist.\n"
                "- Wir tun nichts für jemanden, was er oder sie mit uns zusammen tun kann.\n"
                "- Wir sehen das ganze Viertel: Häuser, Wege, Läden, Menschen.\n"
                "- Wir nutzen, was da ist, bevor wir Neues erfinden.\n"
                "- Wir arbeiten über Ämter, Vereine und Sprachen hinweg."
            ),
            picture("conference-circle", "Die Quartierskonferenz tagt im Kreis"),
            heading("Wer sitzt in der Quartierskonferenz?"),
            text(
                "Viermal im Jahr kommen alle zusammen, die im Quartier etwas bewegen. Xenia Tekle "
                "und Greta Lohmann moderieren.\n\n"
                "- Vereine: Nachbarschaftsverein Gartenfeld, Kombüse, SV Blau-Gelb\n"
                "- Einrichtungen: Suchtberatung Ankerplatz, Stadtbibliothek, Volkshochschule\n"
                "- Schulen: Gesamtschule Ehletal, Grundschule an der Ziegelei\n"
                "- Kitas: Wasserfloh und Ziegelzwerge\n"
                "- Gemeinden: St. Johannis, St. Nikolaus, Moscheegemeinde Nur\n"
                "- Verwaltung: Soziales, Jugend, Grün\n"
                "- Bürger:innen: zwölf gewählte Plätze, dazu alle, die kommen"
            ),
            heading("Was geschieht, und was wird gebraucht?"),
            text(
                "Zurzeit geht es um Schatten auf den Plätzen, um den letzten Bus und um Wohnungen, "
                "die aus der Bindung fallen. Gebraucht werden Menschen, die übersetzen, und ein "
                "trockener Raum für zwanzig Fahrräder."
            ),
            quote(
                "Früher kam die Verwaltung mit dem fertigen Plan. Heute kommt sie mit dem Stift.",
                "Cem Aydoğan, Quartiersmanagement Nordstadt",
            ),
        ),
    ),
    Section(
        key="joining-in",
        model=NeedsPage,
        title="Mitmachen",
        slug="mitmachen",
        teaser="Zwei Stunden im Monat oder jeden Samstag: Hier kannst du dich nützlich machen.",
        picture="garden-bed",
        body=(
            text(
                "Du musst nichts können außer wollen. Wir sprechen einmal in Ruhe miteinander, "
                "dann probierst du aus, was passt. Fahrkarten zahlen wir, versichert bist du "
                "auch."
            ),
            heading("So fängst du an"),
            text(
                "Ruf die Ehrenamtsbörse an: 0221 4710 126. Oder komm ins Haus am Markt, der "
                "Empfang weiß Bescheid."
            ),
            quote(
                "Ich wollte nur die Leiter zurückbringen. Das war vor sechs Jahren.",
                "Ehrenamtliche im Treff Südstern",
            ),
        ),
    ),
)

#: Listings below the text about joining in, made when there is something to list.
JOINING_IN_LISTINGS = (
    listing(
        "projects",
        "Projekte, die gerade laufen",
        quarter=("page", "nordstadt"),
        only_running=True,
        limit=3,
        display="cards",
    ),
    listing(
        "office_hours",
        "Wann jemand im Haus am Markt ist",
        place=("place", "haus-am-markt"),
        when="next",
        limit=4,
    ),
    listing(
        "contact",
        "Frag nach",
        responsibility="Welche Aufgabe zu dir passt",
        contact=("contact", "ehrenamt"),
        with_hours=True,
    ),
    listing("centres", "Wo du hingehen kannst", everything=True, with_map=True, limit=6),
    listing("awards", "Was daraus werden kann", everything=True, limit=2),
    listing("quarter", "Fang vor deiner Tür an", quarter=("page", "suedstadt")),
    listing("participants", "So viele machen mit", quarter=("page", "nordstadt")),
    listing("gatherings", "Wo du mitreden kannst", everything=True, limit=3),
    listing("needs", "Was gerade gesucht wird", everything=True, direction="wanted", limit=3),
    listing("ideas", "Was sich andere wünschen", everything=True, limit=3),
)
