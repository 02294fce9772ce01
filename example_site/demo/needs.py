"""What is wanted and offered in Lindenhall: people, rooms and things."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Slip:
    """A request or an offer; ``days`` are counted from the day of loading."""

    key: str
    title: str
    description: str
    days: int
    contact: str
    page: str = ""
    place: str = ""
    direction: str = "wanted"
    subject: str = "people"
    time_needed: str = ""
    skills: str = ""
    languages: tuple[str, ...] = ()


NEEDS = (
    Slip(
        key="vorlesen",
        title="Vorlesen an der Grundschule",
        description=(
            "Sie lesen mit einem Kind, immer demselben. Vorher besuchen Sie einen Nachmittag lang "
            "eine kleine Schulung."
        ),
        time_needed="Eine Stunde in der Woche, dienstags früh",
        skills="Geduld und eine Lesebrille, falls nötig",
        languages=("de",),
        page="lesepatinnen",
        contact="ehrenamt",
        days=75,
    ),
    Slip(
        key="loeten",
        title="Löten im Reparaturcafé",
        description="Radios, Lampen, Bügeleisen: Wir haben das Werkzeug, Sie die ruhige Hand.",
        time_needed="Jeden zweiten Samstag, drei Stunden",
        skills="Löten und ein wenig Elektrik",
        page="schraubkreis",
        place="alte-ziegelei",
        contact="ehrenamt",
        days=60,
    ),
    Slip(
        key="begleiten",
        title="Menschen zum Amt begleiten",
        description=(
            "Nicht übersetzen, nur dabei sein und mitschreiben. Termine machen wir gemeinsam aus."
        ),
        time_needed="Zwei Stunden, wenn Sie Zeit haben",
        languages=("ar", "de", "tr"),
        page="stadtteilbuero",
        contact="stadtteilbuero",
        days=90,
    ),
    Slip(
        key="fahrradraum",
        title="Trockener Raum für zwanzig Fahrräder",
        description="Für den Winter, ebenerdig und abschließbar. Etwas Miete können wir zahlen.",
        time_needed="November bis März",
        subject="room",
        page="nordstadt",
        contact="cem",
        days=40,
    ),
    Slip(
        key="tee",
        title="Tee kochen und zuhören",
        description="Im Sprachcafé fehlt eine Gastgeberin oder ein Gastgeber.",
        time_needed="Montags von 15 bis 17 Uhr",
        page="suedstern",
        place="suedstern",
        contact="xenia",
        days=55,
    ),
    Slip(
        key="lastenrad",
        title="Lastenrad fahren",
        description="Sie bringen Einkäufe zu Menschen, die nicht mehr tragen können.",
        time_needed="Freitags am Vormittag",
        skills="Sicher Rad fahren; das Lastenrad üben wir",
        page="lastenrad",
        contact="ehrenamt",
        days=80,
    ),
    Slip(
        key="naehmaschinen",
        title="Zwei Nähmaschinen",
        description="Sie dürfen alt sein, müssen aber laufen.",
        subject="thing",
        page="alte-ziegelei",
        contact="raeume",
        days=30,
    ),
    Slip(
        key="saal",
        title="Saal für Familienfeste",
        description="Am Wochenende für Nachbar:innen, mit Küche und Spülmaschine. 60 Personen.",
        time_needed="Samstags und sonntags",
        direction="offered",
        subject="room",
        page="hafenhaus",
        place="hafenhaus",
        contact="raeume",
        days=85,
    ),
    Slip(
        key="leitern",
        title="Leitern und Bohrmaschinen zum Leihen",
        description="Kostenlos, gegen Pfand. Wir zeigen auch, wie man sie benutzt.",
        direction="offered",
        subject="thing",
        page="leihladen",
        contact="ehrenamt",
        days=88,
    ),
)
