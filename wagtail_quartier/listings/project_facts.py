"""What every public project can be chosen by, at hand: counts for all options at once.

A directory that says beside every option how many projects it would give has to count
hundreds of combinations. So each option is one long number with a bit for each project
(:mod:`wagtail_quartier.listings.project_rows`), and a count is the number of bits two of them
share. What is made of these numbers here costs little, and is kept as long as nothing public
has changed and the day is the same (:mod:`wagtail_quartier.keeping`).
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import accumulate, compress
from operator import itemgetter, or_
from typing import Any

import swapper
from django.utils import timezone

from wagtail_quartier.keeping import kept
from wagtail_quartier.listings import fields_of_action, quarters, vocabulary
from wagtail_quartier.listings.bits import Bits, bits_of, flags_of
from wagtail_quartier.listings.project_rows import project_rows
from wagtail_quartier.listings.project_table import DISCONTINUED, EVERYWHERE, ProjectRows
from wagtail_quartier.listings.status import Status
from wagtail_quartier.listings.untranslated import list_language
from wagtail_quartier.snippets.awards import Award
from wagtail_quartier.snippets.base import word_for_address
from wagtail_quartier.snippets.funding import FundingProgramme
from wagtail_quartier.snippets.vocabulary import TargetGroup

#: Running projects before planned ones before those that are over.
RANKS = ((Status.RUNNING,), (Status.PLANNED,), (Status.FINISHED, Status.DISCONTINUED))
#: So many years before and after this one are offered at most.
YEARS_BACK, YEARS_AHEAD = 60, 10
#: So few versions are sought one by one.
MOST_SOUGHT = 50


@dataclass
class ProjectFacts:
    """The facts of all projects that lists show at one moment.

    Bit ``n`` everywhere stands for the project in line ``n`` of ``rows``, the newest first.
    ``options`` says for each facet which word of an address fits which projects; ``grants``
    the same for an award's word together with a year.
    """

    rows: ProjectRows
    day: dt.date
    options: dict[str, dict[str, Bits]] = field(default_factory=dict)
    grants: dict[tuple[str, str], Bits] = field(default_factory=dict)
    #: The same as ``options`` for one thing, by its kind and the primary key of its original.
    things: dict[tuple[str, int], Bits] = field(default_factory=dict)
    carriers: list[tuple[str, str]] = field(default_factory=list)
    #: Sorted by title, for each language somebody asked for.
    by_title: dict[str, list[int]] = field(default_factory=dict)

    @property
    def pks(self) -> Sequence[int]:
        """The originals, the newest first."""
        return self.rows.pks

    @cached_property
    def places(self) -> dict[int, int]:
        """Which bit stands for the original with a primary key."""
        return {pk: n for n, pk in enumerate(self.rows.pks)}

    @cached_property
    def _places_of_versions(self) -> dict[int, int]:
        versions, places = self.rows.versions, {}
        if versions:
            places = {key: n for n, key in enumerate(self.rows.keys.packed())}
        found = zip(versions.pks, versions.keys.packed(), strict=True)
        return {pk: places[key] for pk, key in found}

    def places_of(self, pks: Collection[int]) -> dict[int, int]:
        """Return which bits stand for what pages are versions of that are no originals."""
        if len(pks) > MOST_SOUGHT:
            return self._places_of_versions
        versions, keys = self.rows.versions, self.rows.keys
        known = ((pk, versions.key_of(pk)) for pk in pks)
        return {pk: keys.index(key) for pk, key in known if key is not None}

    @cached_property
    def began(self) -> dict[int, Bits]:
        """The projects by the year of the beginning, where it is known."""
        return self.rows.of("began")

    @cached_property
    def ended(self) -> dict[int, Bits]:
        """The projects by the year of the end, where it is known."""
        return self.rows.of("ended")

    @cached_property
    def _began(self) -> list[tuple[int, Bits]]:
        return _summed(self.began)

    @cached_property
    def _ended(self) -> list[tuple[int, Bits]]:
        return _summed(self.ended)

    @property
    def everything(self) -> Bits:
        """All projects."""
        return (1 << len(self.pks)) - 1

    def since(self, year: int) -> Bits:
        """Return the projects that were not over before ``year``."""
        return self.everything & ~_known_by(self._ended, year - 1)

    def until(self, year: int) -> Bits:
        """Return the projects that had begun by the end of ``year``."""
        return self.everything & ~(
            _known_by(self._began, dt.MAXYEAR) & ~_known_by(self._began, year)
        )

    def positions(self, bits: Bits) -> list[int]:
        """Return which bits are set, the newest project's first."""
        size = len(self.pks)
        return list(compress(range(size), flags_of(size, bits)))

    def among(self, positions: Sequence[int], bits: Bits) -> list[int]:
        """Return those of ``positions`` whose bits are set, in the same order."""
        flags = flags_of(len(self.pks), bits)
        return list(compress(positions, map(flags.__getitem__, positions)))

    def running_first(self, bits: Bits) -> list[int]:
        """Return which bits are set: running projects, then planned ones, then the others."""
        states = self.options["status"]
        return [
            position
            for rank in RANKS
            for position in self.positions(bits & _union(states[state] for state in rank))
        ]

    @property
    def years(self) -> list[int]:
        """The years worth asking for, newest first; a far end such as 9999 adds none."""
        known = [*self.began, *self.ended, self.day.year]
        first = max(min(known), self.day.year - YEARS_BACK)
        last = min(max(known), self.day.year + YEARS_AHEAD)
        return list(range(last, first - 1, -1))


def project_facts() -> ProjectFacts:
    """Return the facts, made anew only where something may have changed since.

    Where lists leave out what is not translated, each language has facts of its own.
    """
    return kept(("project facts", list_language()), _make)


def _make() -> ProjectFacts:
    rows, day = project_rows(), timezone.localdate()
    facts = ProjectFacts(rows, day)
    facts.options["status"] = _states(rows, day)
    carriers = rows.of("carrier")
    for pk, name in sorted(rows.carriers.items(), key=lambda item: (item[1], item[0])):
        if pk in carriers:
            word = f"{word_for_address(name)}-{pk}"
            facts.carriers.append((word, name))
            facts.options.setdefault("carrier", {})[word] = carriers[pk]
    direct = {"quarter": _areas(rows), "field": rows.of("field"), "group": rows.of("group")}
    facts.options["quarter"] = _by_word(quarters.known(), direct["quarter"])
    facts.options["field"] = _by_word(fields_of_action.known(), direct["field"])
    facts.options["group"] = _by_word(vocabulary.known(TargetGroup), direct["group"])
    facts.things = {
        (kind, pk): fitting for kind, by_pk in direct.items() for pk, fitting in by_pk.items()
    }
    for (award, _year), granted in rows.of("award").items():
        facts.things["award", award] = facts.things.get(("award", award), 0) | granted
    programmes = vocabulary.known(FundingProgramme)
    facts.options["programme"] = _by_word(programmes, rows.of("programme"))
    _grants(facts, rows.of("award"))
    return facts


def _states(rows: ProjectRows, day: dt.date) -> dict[str, Bits]:
    """Return the projects in each state on ``day``, as :func:`status_on` says of one."""
    today, everything = day.toordinal(), (1 << len(rows.pks)) - 1
    began, ended, stopped = rows.of("began"), rows.of("ended"), rows.bits.get(DISCONTINUED, 0)
    # The day matters only for those that begin or end this year.
    planned = _union(bits for year, bits in began.items() if year > day.year)
    planned |= _fitting(rows.starts, began.get(day.year, 0), today.__lt__)
    over = _union(bits for year, bits in ended.items() if year < day.year)
    over |= _fitting(rows.ends, ended.get(day.year, 0), today.__gt__)
    planned &= ~stopped
    finished = over & ~stopped & ~planned
    running = everything & ~stopped & ~planned & ~finished
    return {
        Status.PLANNED: planned,
        Status.RUNNING: running,
        Status.FINISHED: finished,
        Status.DISCONTINUED: stopped,
    }


def _fitting(column: Sequence[int], bits: Bits, fits: Callable[[int], bool]) -> Bits:
    """Return those of some projects whose value in a column fits."""
    size = len(column)
    places = compress(range(size), flags_of(size, bits))
    return bits_of(size, [place for place in places if fits(column[place])])


def _areas(rows: ProjectRows) -> dict[int, Bits]:
    """Return the projects of each quarter with those below it and those of all quarters."""
    everywhere = rows.bits.get(EVERYWHERE, 0)
    step = swapper.load_model("wagtailcore", "Page").steplen
    below: dict[str, Bits] = defaultdict(int)
    for pk, bits in rows.of("quarter").items():
        path = rows.paths.get(pk, "")
        for end in range(step, len(path) + 1, step):
            below[path[:end]] |= bits
    return {
        original.pk: everywhere | below.get(original.path, 0)
        for original, _shown in quarters.known()
    }


def _by_word(known: Iterable[tuple[Any, Any]], direct: dict[int, Bits]) -> dict[str, Bits]:
    words: dict[str, Bits] = defaultdict(int)
    for original, _shown in known:
        words[original.slug] |= direct.get(original.pk, 0)
    return dict(words)


def _grants(facts: ProjectFacts, found: dict[tuple[int, int], Bits]) -> None:
    slugs = {original.pk: original.slug for original, _shown in vocabulary.known(Award)}
    by_award: dict[str, Bits] = dict.fromkeys(slugs.values(), 0)
    by_year: dict[str, Bits] = defaultdict(int)
    for (award, year), bits in found.items():
        if award in slugs:
            pair = (slugs[award], str(year))
            facts.grants[pair] = facts.grants.get(pair, 0) | bits
            by_award[slugs[award]] |= bits
            by_year[str(year)] |= bits
    facts.options["award"] = by_award
    facts.options["award_year"] = dict(sorted(by_year.items(), reverse=True))


def _summed(by_year: dict[int, Bits]) -> list[tuple[int, Bits]]:
    """Return for each year, in order, the projects of that year and of those before."""
    years = sorted(by_year)
    return list(zip(years, accumulate(map(by_year.__getitem__, years), or_), strict=True))


def _known_by(sums: list[tuple[int, Bits]], year: int) -> Bits:
    """Return the projects of a year and of those before."""
    place = bisect(sums, year, key=itemgetter(0))
    return sums[place - 1][1] if place else 0


def _union(many: Iterable[Bits]) -> Bits:
    found = 0
    for bits in many:
        found |= bits
    return found
