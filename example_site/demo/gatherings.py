"""What meets again and again in Lindenhall, and what was agreed there."""

from __future__ import annotations

from dataclasses import dataclass

from example_site.demo.gathering_sessions import CONFERENCE_SESSIONS, TABLE_SESSIONS, Meeting


@dataclass(frozen=True, kw_only=True)
class Gathering:
    """A gathering; people and organisations are pairs of a key and a word about them."""

    key: str
    parent: str
    title: str
    slug: str
    kind: str
    picture: str
    teaser: str
    purpose: str
    audience: str
    place: str
    quarters: tuple[str, ...]
    offers: tuple[str, ...]
    target_groups: tuple[str, ...] = ()
    languages: tuple[str, ...] = ("de",)
    interpretation: str = ""
    has_childcare: bool = False
    childcare: str = ""
    moderators: tuple[tuple[str, str], ...] = ()
    organisations: tuple[tuple[str, str], ...] = ()
    contacts: tuple[tuple[str, str], ...] = ()
    sessions: tuple[Meeting, ...] = ()


GATHERINGS = (
    Gathering(
        key="konferenz-nord",
        parent="nordstadt",
        title="Quartierskonferenz Nordstadt",
        slug="quartierskonferenz",
        kind="conference",
        picture="conference-circle",
        teaser="Einmal im Monat sitzt die Nordstadt im Kreis und entscheidet, was dran ist.",
        purpose=(
            "Wer in der Nordstadt wohnt oder arbeitet, kann kommen, zuhören, vorschlagen und "
            "mitstimmen. Am Anfang erzählen alle kurz, was gerade los ist. Danach geht es um zwei "
            "oder drei Themen, und am Ende steht, wer was bis wann macht.\n\n"
            "Beim nächsten Mal fragen wir nach. Was erledigt ist, steht hier. Was liegen geblieben "
            "ist, auch."
        ),
        audience="Alle, die hier wohnen oder arbeiten. Mitstimmen dürfen Menschen ab zwölf Jahren.",
        place="wasserturm-zentrum",
        quarters=("nordstadt",),
        offers=("konferenz-nord",),
        target_groups=("nachbarschaft", "jugendliche"),
        languages=("ar", "de", "tr"),
        interpretation=(
            "Arabisch und Türkisch an jedem Abend. Andere Sprachen gern, wenn du vorher anrufst."
        ),
        has_childcare=True,
        childcare="Ab drei Jahren, im Spielzimmer nebenan. Ohne Anmeldung.",
        moderators=(
            ("cem", "Leitet durch den Abend"),
            ("amina", "Achtet darauf, dass alle zu Wort kommen"),
        ),
        organisations=(
            ("soziales", "Nimmt Beschlüsse mit ins Rathaus"),
            ("gruen", ""),
            ("gemeinwesen", "Lädt ein und schreibt Protokoll"),
            ("schuldnerhilfe", ""),
            ("bruecken", "Dolmetscht"),
            ("ziegeleischule", "Schickt zwei Kinder aus dem Schulrat"),
            ("wasserfloh", ""),
            ("moschee", ""),
            ("johannis", ""),
            ("wohnen", "Vermietet 1.900 Wohnungen im Quartier"),
            ("ohlendiek", "Bringt Brot mit"),
            ("schraubkreis", ""),
            ("mieterrunde", ""),
        ),
        contacts=(("stadtteilbuero", "Themen vorschlagen, Dolmetschen anfragen"),),
        sessions=CONFERENCE_SESSIONS,
    ),
    Gathering(
        key="runder-tisch-schulden",
        parent="nordstadt",
        title="Runder Tisch „Wenn das Geld nicht reicht“",
        slug="runder-tisch-geld",
        kind="table",
        picture="counselling",
        teaser="Wer berät, stimmt sich ab, bevor jemand die Wohnung verliert.",
        purpose=(
            "Viele Stellen helfen, wenn das Geld nicht reicht. Am runden Tisch verabreden sie, wer "
            "wen weiterschickt und welche Briefe man auch ohne Studium versteht."
        ),
        audience="Fachleute aus Beratung, Schule, Verwaltung und Wohnungswirtschaft.",
        place="stadtteilbuero",
        quarters=("nordstadt",),
        offers=("runder-tisch-geld",),
        moderators=(("elif", "Leitet den runden Tisch"),),
        organisations=(
            ("schuldnerhilfe", "Lädt ein"),
            ("soziales", ""),
            ("ziegeleischule", ""),
            ("wohnen", ""),
            ("ankerplatz", ""),
        ),
        contacts=(("elif", "Mitmachen als Fachstelle"),),
        sessions=TABLE_SESSIONS,
    ),
)
