"""Public holidays of a country and its subdivision, by date, with names people know.

The ``holidays`` library knows the law of each state; this module is the only place that talks to
it, so that a change of its interface is felt in one file and its test.
"""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from wagtail_quartier.schedules.days import FIRST_YEAR, LAST_YEAR
from wagtail_quartier.when_used import ModuleWhenUsed
from wagtail_quartier.written import Written

if TYPE_CHECKING:
    import holidays as holidays_library
else:
    holidays_library = ModuleWhenUsed("holidays")

logger = logging.getLogger(__name__)


class UnknownRegion(ValueError):
    """A country or subdivision that has no calendar of public holidays."""


def public_holidays(
    country: str,
    subdivision: str | None = None,
    years: Iterable[int] = (),
    language: str | None = None,
) -> dict[dt.date, str]:
    """Return the public holidays of ``years`` as ``{local date: name}``.

    ``country`` is an ISO 3166-1 alpha-2 code ("DE"), ``subdivision`` the part after the hyphen of
    its ISO 3166-2 code ("NW"); both in either case, an empty country means no holidays at all.
    ``language`` is a language tag ("de", "de-simple", "ar"); where the names do not exist in it
    they are English, or else the country's own. Years outside 1900 to 2199 have none.
    Raises :class:`UnknownRegion`.
    """
    found: dict[dt.date, str] = {}
    if not country:
        return found
    for year in sorted(set(years)):
        if FIRST_YEAR <= year <= LAST_YEAR:
            found.update(_of_year(country.upper(), (subdivision or "").upper(), year, language))
    return found


class HolidayCalendar:
    """The public holidays of a region, each year looked up when a date of it is asked for.

    ``region`` is an ISO 3166-2 code such as ``DE-NW`` or a country; empty, or unknown to the
    library, means no holidays, as a timetable must not fail over an old setting. ``language``
    is that of the names; None gives them in the region's own.
    """

    __slots__ = ("_language", "_years", "region")

    def __init__(self, region: str, language: str | None = None) -> None:
        self.region = region
        self._language = language
        self._years: dict[int, dict[dt.date, str]] = {}

    def __contains__(self, day: object) -> bool:
        return isinstance(day, dt.date) and day in self._of(day.year)

    def __getitem__(self, day: dt.date) -> str:
        return self._of(day.year)[day]

    def get(self, day: dt.date, default: str = "") -> str:
        """Return the name of the holiday on ``day``, ``default`` where there is none."""
        return self._of(day.year).get(day, default)

    def _of(self, year: int) -> dict[dt.date, str]:
        if year not in self._years:
            country, subdivision = split_region(self.region)
            try:
                found: dict[dt.date, str] = dict(
                    public_holidays(country, subdivision, [year], self._language)
                )
                if found:
                    tag = named_in(country.upper(), self._language)
                    found = {day: Written(name, tag) for day, name in found.items()}
            except UnknownRegion:
                logger.warning("No public holidays are known for %r.", self.region)
                found = {}
            self._years[year] = found
        return self._years[year]


def split_region(region: str) -> tuple[str, str]:
    """Return country and subdivision of an ISO 3166-2 code: ``DE-NW`` is ``("DE", "NW")``.

    A country alone has an empty subdivision.
    """
    country, _hyphen, subdivision = region.partition("-")
    return country, subdivision


def named_in(country: str, language: str | None) -> str:
    """Return the tag (BCP 47) of the language in which a country's holidays are named.

    The nearest there is to ``language``: English, or the country's own, where the library does
    not know it.
    """
    tag = (_known_language(country, language) or "en").replace("_", "-")
    # That German names are those of Austria is a detail of the library's.
    same = language and tag.split("-")[0].lower() == language.split("-")[0].lower()
    return language if language and same else tag


@lru_cache(maxsize=512)
def _of_year(
    country: str, subdivision: str, year: int, language: str | None
) -> tuple[tuple[dt.date, str], ...]:
    try:
        calendar = holidays_library.country_holidays(
            country,
            subdiv=subdivision or None,
            years=year,
            language=_known_language(country, language),
        )
    except (NotImplementedError, KeyError, AttributeError) as error:
        raise UnknownRegion(f"no public holidays known for {country} {subdivision}") from error
    # Two holidays on one day come as one text with a semicolon between them.
    return tuple(
        (day, ", ".join(part.strip() for part in str(name).split(";")))
        for day, name in sorted(calendar.items())
        if day.year == year
    )


@lru_cache(maxsize=128)
def _known_language(country: str, language: str | None) -> str | None:
    """The library's own tag that comes nearest to ``language``; None where it has none.

    Asked for nothing, the library would choose by the environment of the process.
    """
    plain = holidays_library.country_holidays(country)
    if not language:
        return plain.default_language
    known = {tag.lower().replace("_", "-"): tag for tag in plain.supported_languages}
    primary = language.lower().split("-")[0]
    for wanted in (language.lower(), primary):
        if wanted in known:
            return known[wanted]
    for wanted in (primary, "en"):
        for tag, own in known.items():
            if tag.split("-")[0] == wanted:
                return own
    return plain.default_language


@dataclass(frozen=True, slots=True)
class Country:
    """A country with its states; names are English or the country's own.

    ``code`` is its ISO 3166-1 code, ``states`` has names by ISO 3166-2 code (DE-NW).
    """

    code: str
    name: str
    states: dict[str, str]


@lru_cache(maxsize=1)
def countries() -> tuple[Country, ...]:
    """Return all countries whose public holidays are known, sorted by name."""
    found = []
    for code in holidays_library.list_supported_countries(include_aliases=False):
        calendar = holidays_library.country_holidays(code)
        names = calendar.get_subdivision_aliases()
        states = {f"{code}-{part}": next(iter(words), part) for part, words in names.items()}
        in_order = dict(sorted(states.items(), key=lambda state: state[1]))
        found.append(Country(code, _name_in_english(type(calendar)), in_order))
    return tuple(sorted(found, key=lambda country: country.name))


def _name_in_english(calendar: type) -> str:
    # The library names a country only in the name of its module: united_states.
    plain = calendar.__module__.rpartition(".")[2]
    return " ".join(word.capitalize() for word in plain.split("_"))
