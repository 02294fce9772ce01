"""The sessions of the demo's gatherings: agenda, minutes, who came, what was agreed.

Days are counted from the day of loading; a coming session falls on a date of its gathering.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Agreed:
    """A resolution; ``due`` is counted in days from the day of loading."""

    text: str
    responsible: str
    state: str = "open"
    due: int | None = None
    outcome: str = ""


@dataclass(frozen=True, kw_only=True)
class Meeting:
    """A session so many months from now, on the day on which its gathering meets."""

    key: str
    months: int
    title: str
    slug: str
    teaser: str
    agenda: str
    minutes: str = ""
    attendance: tuple[tuple[str, int], ...] = ()
    resolutions: tuple[Agreed, ...] = ()


CONFERENCE_SESSIONS = (
    Meeting(
        key="konferenz-nord-1",
        months=-6,
        title="Schatten, Bänke, Trinkwasser",
        slug="schatten-baenke-trinkwasser",
        teaser="Der heiße Sommer und was auf den Wiesen am Turm fehlt.",
        agenda=(
            "Was ist los im Quartier?\n\nDie Hitzekarte der Schulkinder: Wo hält man es im Sommer "
            "nicht aus?\n\nWas kostet eine Bank, was ein Baum, was ein Sonnensegel?"
        ),
        minutes=(
            "Die Kinder der Grundschule an der Ziegelei haben an elf Stellen gemessen. Am "
            "heißesten ist der Platz vor dem Wasserturm. Das Amt für Grün erklärt, dass unter dem "
            "Platz Leitungen liegen: Bäume gehen nur am Rand, ein Sonnensegel geht sofort.\n\n"
            "Die Genossenschaft bietet an, Bänke aus alten Balkonbrettern zu bauen."
        ),
        attendance=(
            ("residents", 34),
            ("association", 5),
            ("institution", 2),
            ("school", 4),
            ("daycare", 1),
            ("religious", 3),
            ("administration", 2),
            ("business", 1),
        ),
        resolutions=(
            Agreed(
                text="Vor dem Wasserturm stehen bis zum Sommer fünf Bänke mit Lehne.",
                responsible="wohnen",
                state="done",
                due=-60,
                outcome="Sechs Bänke stehen. Die sechste hat der Schraubkreis dazugebaut.",
            ),
            Agreed(
                text="Ein Sonnensegel über dem Platz vor dem Turm, von Mai bis September.",
                responsible="gruen",
                state="progress",
                due=40,
            ),
            Agreed(
                text="Ein Trinkbrunnen an der Haltestelle Wasserturm.",
                responsible="soziales",
                state="dropped",
                outcome="Unter dem Gehweg ist kein Platz für die Leitung. Wir suchen weiter.",
            ),
        ),
    ),
    Meeting(
        key="konferenz-nord-2",
        months=-3,
        title="Sicher zur Schule",
        slug="sicher-zur-schule",
        teaser="Ein Überweg, Licht am Ringofen und ein Bus, der nicht wartet.",
        agenda=(
            "Was ist aus den Beschlüssen geworden?\n\nDer Weg zur Grundschule: Rundgang vom "
            "letzten Samstag\n\nLicht am Ringofen"
        ),
        minutes=(
            "Elf Kinder und sechs Erwachsene sind den Schulweg abgelaufen. An der Ofenstraße fährt "
            "jedes dritte Auto zu schnell. Am Ringofen ist es ab 16 Uhr dunkel.\n\nDie Verwaltung "
            "sagt zu, den Überweg zu prüfen und zu berichten."
        ),
        attendance=(
            ("residents", 41),
            ("association", 4),
            ("school", 6),
            ("daycare", 2),
            ("religious", 2),
            ("administration", 3),
            ("initiative", 4),
        ),
        resolutions=(
            Agreed(
                text="Ein Zebrastreifen über die Ofenstraße. Die Stadt prüft und berichtet.",
                responsible="stadt",
                state="open",
                due=-10,
            ),
            Agreed(
                text="Drei Lampen am Weg hinter dem Ringofen.",
                responsible="wohnen",
                state="done",
                due=-20,
                outcome="Seit sechs Wochen brennt dort Licht, auch am Wochenende.",
            ),
            Agreed(
                text="Ein Laufbus: Eltern begleiten abwechselnd eine Gruppe Kinder zur Schule.",
                responsible="ziegeleischule",
                state="progress",
                due=25,
            ),
        ),
    ),
    Meeting(
        key="konferenz-nord-3",
        months=-1,
        title="Was bleibt, wenn die Förderung endet?",
        slug="was-bleibt",
        teaser="Das Stadtteilbüro ist noch zwei Jahre bezahlt. Was dann?",
        agenda=(
            "Was ist aus den Beschlüssen geworden?\n\nStadtteilbüro: Wer kommt, wie viele, womit?"
            "\n\nDrei Wege, wie es nach der Förderung weitergehen kann"
        ),
        minutes=(
            "Im letzten Jahr kamen 1.340 Menschen in das Stadtteilbüro, die meisten mit Briefen, "
            "die sie nicht verstanden haben. Niemand will, dass es schließt.\n\nDrei Wege liegen "
            "auf dem Tisch: die Stadt zahlt, eine Genossenschaft trägt es, oder es zieht in die "
            "Bibliothek. Eine Gruppe rechnet alle drei durch."
        ),
        attendance=(
            ("residents", 52),
            ("association", 7),
            ("institution", 3),
            ("school", 2),
            ("religious", 4),
            ("administration", 4),
            ("business", 2),
            ("initiative", 5),
        ),
        resolutions=(
            Agreed(
                text="Eine Gruppe rechnet die drei Wege durch und legt die Zahlen offen.",
                responsible="gemeinwesen",
                state="progress",
                due=60,
            ),
            Agreed(
                text="Ein Brief an den Stadtrat, unterschrieben von allen im Raum.",
                responsible="mieterrunde",
                state="done",
                due=-5,
                outcome="Abgegeben mit 214 Unterschriften. Der Stadtrat spricht bald darüber.",
            ),
        ),
    ),
    Meeting(
        key="konferenz-nord-4",
        months=1,
        title="Das Fest am Turm",
        slug="das-fest-am-turm",
        teaser="Wer kocht, wer spielt, wer räumt auf?",
        agenda=(
            "Was ist aus den Beschlüssen geworden?\n\nDas Fest am Turm: Termin, Essen, Musik, "
            "Mülltrennung\n\nVerschiedenes: Bring mit, was dir wichtig ist."
        ),
    ),
)

TABLE_SESSIONS = (
    Meeting(
        key="runder-tisch-geld-1",
        months=-2,
        title="Mahnbriefe, die man versteht",
        slug="mahnbriefe",
        teaser="Ein Brief, drei Sätze, eine Telefonnummer.",
        agenda="Mahnbriefe der Genossenschaft\n\nWer schickt wen wohin?",
        minutes=(
            "Die Genossenschaft bringt ihre Mahnbriefe mit. Nach einer Stunde sind aus zwei Seiten "
            "drei Sätze geworden."
        ),
        attendance=(("institution", 3), ("administration", 2), ("school", 1), ("business", 1)),
        resolutions=(
            Agreed(
                text="Die Genossenschaft verschickt den kurzen Brief, auch auf Arabisch.",
                responsible="wohnen",
                state="done",
                due=-15,
                outcome="Seit dem letzten Monat. Es rufen doppelt so viele Menschen an.",
            ),
            Agreed(
                text="Eine Liste, wer wen weiterschickt, hängt in jeder Beratungsstelle.",
                responsible="schuldnerhilfe",
                state="open",
                due=30,
            ),
        ),
    ),
)
