"""Projects for meadows, playgrounds, tools that are shared."""

from __future__ import annotations

import datetime as dt

from example_site.demo.days import end_of_month, first_of_month
from example_site.demo.project_shapes import Evidence, Funding, Grant, Project

ENVIRONMENT = (
    Project(
        key="spielplatz",
        title="Spielplatz selbst gebaut",
        slug="spielplatz-selbst-gebaut",
        teaser=(
            "Kinder zeichneten, Eltern sägten: ein Drache aus Robinienholz bewacht den Quittenweg."
        ),
        picture="playground",
        carrier="gartenfeldverein",
        fields=("umwelt", "beteiligung"),
        quarters=("gartenfeld",),
        start=dt.date(2011, 4, 1),
        end=dt.date(2013, 6, 30),
        target_groups=("kinder", "familien"),
        goals="Ein Spielplatz, auf dem auch Kinder im Rollstuhl bis nach oben kommen.",
        content=(
            "41 Kinder bauten Modelle aus Knete, ein Statiker nahm alle ernst. Gebaut wurde an "
            "neun Samstagen."
        ),
        results="Der Drache steht. Zweimal im Jahr ölen Familien ihm den Rücken.",
        participants=((2011, 60, 74), (2012, 100, 131), (2013, 50, 62)),
        partners=(("gruen", "prüft und wartet"), ("wasserfloh", "testet als Erste")),
        funding=(Funding(programme="staedtebau", reference="SZ 01/2011-002"),),
        grants=(
            Grant(
                award="goldene-linde",
                year=2015,
                distinction="Anerkennung",
                jury_words=(
                    "Die beste Rutsche der Stadt ist die, für die man selbst geschliffen hat."
                ),
            ),
        ),
    ),
    Project(
        key="schraubkreis",
        title="Reparaturcafé im Ziegeleihof",
        slug="reparaturcafe",
        teaser="Seit 2015 wird samstags gelötet, genäht und gestaunt, was noch alles geht.",
        picture="repair-cafe",
        carrier="schraubkreis",
        fields=("umwelt", "netze"),
        quarters=("ziegelei",),
        start=dt.date(2015, 2, 14),
        target_groups=("nachbarschaft", "ehrenamtliche"),
        goals=(
            "Weniger Müll, mehr Können. Und Gespräche, die sich über einem offenen Radio von "
            "selbst ergeben."
        ),
        content=(
            "Am zweiten und vierten Samstag stehen zwölf Menschen mit Werkzeug bereit. "
            "Repariert wird gemeinsam, bezahlt nur das Ersatzteil."
        ),
        results="4.870 Geräte wurden gebracht, zwei von dreien gingen heil nach Hause.",
        volunteering="Wer nähen kann, wird mit Applaus empfangen.",
        participants=((2022, None, 610), (2023, None, 702), (2024, None, 745), (2025, None, 731)),
        partners=(("bibliothek", "verleiht Messgeräte"), ("gemeinwesen", "trägt die Miete")),
        contacts=(("bernd", "Werkstatt und Einführung"),),
        office_hours=("reparatur",),
        grants=(
            Grant(
                award="goldene-linde",
                year=2018,
                distinction="Goldene Linde",
                jury_words=(
                    "Sie haben meinen Toaster repariert, sagt ein Jurymitglied. Und ich weiß "
                    "jetzt, wie."
                ),
            ),
        ),
        gallery=(
            ("repair-cafe", "Samstag, kurz nach elf"),
            ("tool-library", "Werkzeug zum Leihen"),
        ),
    ),
    Project(
        key="ehlewiese",
        title="Ehlewiese blüht",
        slug="ehlewiese-blueht",
        teaser="Einmal im Jahr räumen 140 Menschen das Ufer auf, danach wird gesät.",
        picture="spring-clean",
        carrier="naturgruppe",
        fields=("umwelt",),
        quarters=("hafenviertel", "wasserturm"),
        start=dt.date(2021, 3, 20),
        target_groups=("nachbarschaft", "familien"),
        goals="Das Ufer soll sauber sein, summen und allen gehören.",
        content=(
            "Frühjahrsputz im März, Aussaat im April, Mahd mit der Sense im Juli. Dazwischen "
            "zählt die Naturgruppe Vögel und baut Nistkästen, die nicht aussehen wie aus dem "
            "Baumarkt."
        ),
        results=(
            "11 Tonnen Müll, 2 Hektar Wildblumen, 43 Brutpaare im Jahr 2025. Der Eisvogel ist "
            "zurück."
        ),
        volunteering="Sensen kann man lernen; die Kurse am Pegelhäuschen sind kostenlos.",
        participants=((2022, 80, 96), (2023, 100, 112), (2024, 120, 127), (2025, 120, 140)),
        partners=(
            ("gruen", "stellt Handschuhe und Container"),
            ("hafenkombuese", "kocht die Suppe"),
            ("svblaugelb", "kommt mit der ganzen Jugend"),
        ),
        contacts=(("vera", "Naturgruppe und Sensenkurse"),),
        funding=(Funding(programme="klima", reference="KO-2021-004"),),
        evidence=(
            Evidence(
                title="Foto vom Frühjahrsputz mit Banner",
                kind="photo",
                date=dt.date(2025, 3, 22),
                picture="spring-clean",
            ),
        ),
    ),
    Project(
        key="leihladen",
        title="Leihladen Südstern",
        slug="leihladen",
        teaser="Bohrmaschine, Bollerwagen, Bierbank: 180 Dinge, die sich ein Viertel teilt.",
        picture="tool-library",
        carrier="gartenfeldverein",
        fields=("umwelt", "wirtschaft"),
        quarters=("gartenfeld",),
        start=dt.date(2020, 9, 5),
        end=end_of_month(11),
        target_groups=("nachbarschaft",),
        goals="Nicht jeder Haushalt braucht eine Leiter. Aber jeder braucht manchmal eine.",
        content=(
            "Ausweis gegen fünf Euro im Jahr, Leihe für eine Woche. Wer etwas Gutes übrig hat, "
            "gibt es in die Sammlung."
        ),
        results=(
            "5.200 Ausleihen, drei verlorene Wasserwaagen, eine Hochzeit mit 22 geliehenen Bänken."
        ),
        participants=(
            (2021, 80, 112),
            (2022, 120, 164),
            (2023, 150, 190),
            (2024, 150, 207),
            (2025, 180, 218),
        ),
        partners=(("schraubkreis", "hält alles in Schuss"),),
        contacts=(("dora", "Ausleihe"),),
        office_hours=("offen-suedstern", "garten"),
        funding=(
            Funding(programme="verfuegungsfonds", reference="VF-2020-05"),
            Funding(programme="klima", reference="KO-2023-040"),
        ),
    ),
    Project(
        key="essbar",
        title="Essbares Gartenfeld",
        slug="essbares-gartenfeld",
        teaser=(
            "Beete an Bushaltestellen, in denen alle ernten dürfen – auch wer nicht gegossen hat."
        ),
        picture="garden-bed",
        carrier="gartenfeldverein",
        fields=("umwelt", "gesundheit"),
        quarters=("gartenfeld",),
        start=dt.date(2022, 3, 1),
        end=dt.date(2025, 10, 31),
        target_groups=("nachbarschaft", "kinder", "aeltere"),
        goals=(
            "Kinder sollen wissen, wie eine Erbse wächst, und Nachbar:innen einen Grund haben, "
            "stehen zu bleiben."
        ),
        content=(
            "23 Hochbeete, gebaut auf drei Höhen: für Stehende, für Rollstühle, für "
            "Dreijährige. Jedes hat zwei Pat:innen."
        ),
        results=(
            "Nach drei Sommern wurden nur zwei Kürbisse gestohlen, beide kamen als Suppe zurück."
        ),
        participants=((2022, 40, 51), (2023, 60, 68), (2024, 60, 73), (2025, 60, 59)),
        partners=(("wasserfloh", "pflegt vier Beete"), ("gruen", "liefert Kompost")),
        contacts=(("dora", "Beetpatenschaften"),),
        office_hours=("garten",),
        funding=(
            Funding(programme="gesundheit", reference="GVO-22-008"),
            Funding(programme="klima", reference="KO-2022-015"),
        ),
        grants=(
            Grant(
                award="soziale-stadt",
                year=2022,
                distinction="Preis",
                jury_words="Wir haben genascht. Niemand hat geschimpft.",
            ),
        ),
    ),
    Project(
        key="lastenrad",
        title="Lastenrad für alle",
        slug="lastenrad-fuer-alle",
        teaser="Vier Räder, vier Häuser, eine Buchung per Telefon: Umziehen ohne Auto.",
        picture="bike-workshop",
        carrier="schraubkreis",
        fields=("wirtschaft", "umwelt"),
        start=first_of_month(3),
        end=first_of_month(27),
        target_groups=("nachbarschaft", "familien"),
        goals="Wer kein Auto hat, soll trotzdem einen Schrank nach Hause bekommen.",
        content=(
            "Die Räder werden in der Schraubwerkstatt aus Altteilen gebaut und in den "
            "Treffpunkten verliehen, mit Einweisung und Helm."
        ),
        volunteering="Schon jetzt gesucht: Menschen, die schweißen können oder es lernen wollen.",
        participants=((2027, 120, None),),
        partners=(("werft", "lackiert"), ("gartenfeldverein", "verwaltet die Buchungen")),
        contacts=(("bernd", "Einweisung und Bau"),),
        funding=(Funding(programme="klima", reference="KO-2026-071"),),
    ),
)
