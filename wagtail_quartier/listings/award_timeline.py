"""The awards over the years: counts by award and by year, and a drawing of them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Count

from wagtail_quartier.listings import vocabulary
from wagtail_quartier.listings.grants import Grants
from wagtail_quartier.snippets.awards import Award

#: The colours of the stylesheet, in an order in which neighbours differ.
COLOURS = ("lake", "brick", "moss", "plum", "ochre", "night", "pine", "clay")
#: So many medals stand on each other at most; beyond it one medal stands for several awards.
HIGHEST = 10
#: For how many awards a medal may stand, as people count.
UNITS = tuple(step * 10**power for power in range(9) for step in (1, 2, 5))
#: A longer time is drawn without the years in which nothing was awarded.
LONGEST = 40


@dataclass(frozen=True, slots=True)
class AwardCount:
    """An award with the number of its grants, and its colour in the drawing."""

    award: Award
    count: int
    colour: str


@dataclass(frozen=True, slots=True)
class TimelineYear:
    """What was awarded in one year; ``medals`` are the colours of the medals drawn for it."""

    year: int
    count: int
    awards: list[AwardCount]
    medals: list[str]


@dataclass(frozen=True, slots=True)
class Timeline:
    """All years from the first to the last; a medal stands for ``unit`` grants."""

    years: list[TimelineYear]
    awards: list[AwardCount]
    total: int
    unit: int

    def __bool__(self) -> bool:
        return bool(self.total)

    @property
    def newest_first(self) -> list[TimelineYear]:
        """The years with awards, for a table."""
        return [year for year in reversed(self.years) if year.count]


def counted(grants: Grants) -> dict[int, Counter[Award]]:
    """Return how often each award was granted, by year; one query for each table of grants.

    The awards are in the active language, and one that grants name in several languages is
    one award.
    """
    rows = grants.values(
        lambda some: some.values_list("year", "award").annotate(number=Count("pk"))
    )
    shown = vocabulary.by_pk(Award)
    by_year: dict[int, Counter[Award]] = defaultdict(Counter)
    for year, award, number in rows:
        by_year[year][shown[award]] += number
    return dict(by_year)


def timeline(by_year: dict[int, Counter[Award]], every_award: Iterable[Award] = ()) -> Timeline:
    """Return the drawing of counts by year.

    ``every_award`` are the awards that have a colour of their own; without them those that
    occur. So an award keeps its colour when others are filtered out.
    """
    totals: Counter[Award] = sum(by_year.values(), Counter())
    order = sorted({*every_award, *totals}, key=lambda award: (award.name.casefold(), award.pk))
    colours = {award: COLOURS[place % len(COLOURS)] for place, award in enumerate(order)}
    most = max((counts.total() for counts in by_year.values()), default=0)
    unit = next(unit for unit in UNITS if most <= unit * HIGHEST or unit == UNITS[-1])

    def column(year: int) -> TimelineYear:
        counts = by_year.get(year, Counter())
        awards = [
            AwardCount(award, counts[award], colours[award]) for award in order if counts[award]
        ]
        medals = [line.colour for line in awards for _number in range(-(-line.count // unit))]
        return TimelineYear(year, counts.total(), awards, medals)

    return Timeline(
        years=[column(year) for year in _years(by_year)],
        awards=[
            AwardCount(award, totals[award], colours[award]) for award in order if totals[award]
        ],
        total=totals.total(),
        unit=unit,
    )


def _years(by_year: dict[int, Counter[Award]]) -> Iterable[int]:
    if not by_year:
        return ()
    first, last = min(by_year), max(by_year)
    return range(first, last + 1) if last - first < LONGEST else sorted(by_year)
