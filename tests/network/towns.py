"""Networks of every size, with the long names organisations have in German."""

from __future__ import annotations

from itertools import islice

from wagtail_quartier.network.drawing import Group, Member, Network

NAMES = (
    "Nachbarschaftsverein Gartenfeld und Umgebung e. V.",
    "Evangelisch-Lutherische Kirchengemeinde St. Johannis am Güterbahnhof",
    "Quartiersentwicklungsgesellschaft mbH",
    "Kombüse – Verein für gutes Essen im Hafen e. V.",
    "Arbeiterwohlfahrtskreisverband Ehletal",
    "Brückenbauer:innen Lindenhall e. V.",
    "Kindertagesstätteneinrichtungsverbund",
    "VHS",
    "Donaudampfschifffahrtsgesellschaftskapitänswitwenselbsthilfegruppe",
    "Moscheegemeinde Nur Lindenhall",
    "جمعية الجيران في الحي الشمالي",
    "Klinikum an der Ehle, Abteilung Altersmedizin und Frührehabilitation",
    "Wohnungsbaugenossenschaft Lindenhall-Nord eingetragene Genossenschaft",
    "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
)
SECTORS = {
    "Vereine und Verbände": "lake",
    "Einrichtungen": "plum",
    "Schulen": "ochre",
    "Kindertagesstätten": "clay",
    "Religionsgemeinschaften": "night",
    "Verwaltung": "pine",
    "Betriebe": "brick",
}
SIZES = (5, 20, 60, 150)


def network(size: int) -> Network:
    """Return a network of ``size``; half of the partners are in one sector."""
    members = iter(
        Member(
            NAMES[number % len(NAMES)] + ("" if number < len(NAMES) else f" {number}"),
            "Religionsgemeinschaft",
            f"#{number}",
            "lake",
        )
        for number in range(size)
    )
    core = tuple(islice(members, max(1, min(6, size // 8))))
    initiatives = tuple(islice(members, max(1, size // 6)))
    partners = list(members)
    first = len(partners) // 2
    sectors = {next(iter(SECTORS)): partners[:first]}
    for number, member in enumerate(partners[first:]):
        name = list(SECTORS)[1 + number % (len(SECTORS) - 1)]
        sectors.setdefault(name, []).append(member)
    return Network(
        Group("Kernteam", core),
        tuple(Group(name, tuple(found), SECTORS[name]) for name, found in sectors.items()),
        Group("Initiativen von Bewohner:innen", initiatives, "moss"),
    )
