"""What every public project can be chosen by, at hand: counts for all options at once.

A directory that says beside every option how many projects it would give has to count
hundreds of combinations. So the few facts that matter are read in a fixed number of
queries, each option becomes one long number with a bit for each project, and a count is the
number of bits two of them share. The facts are kept as long as nothing public has changed
(:mod:`wagtail_quartier.content_changes`), no page expires and the day is the same.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any

from django.db.models import CharField, F, IntegerField, Value
from django.utils import timezone

from wagtail_quartier.conf import role_model
from wagtail_quartier.content_changes import kept
from wagtail_quartier.listings import fields_of_action, quarters, vocabulary
from wagtail_quartier.listings.roles import listed_of_role, rows_of
from wagtail_quartier.listings.status import Status, status_on
from wagtail_quartier.listings.untranslated import list_language
from wagtail_quartier.snippets.awards import Award
from wagtail_quartier.snippets.base import word_for_address
from wagtail_quartier.snippets.funding import FundingProgramme
from wagtail_quartier.snippets.vocabulary import TargetGroup

#: One bit for each project, the newest project's first.
Bits = int
BitsOf = Callable[[Iterable[int]], Bits]

#: Running projects before planned ones before those that are over.
RANKS = ((Status.RUNNING,), (Status.PLANNED,), (Status.FINISHED, Status.DISCONTINUED))
#: The facets that stand in rows: their relation, and what it leads to.
LINKS = {
    "quarter": ("quarter_links", "quarter"),
    "field": ("field_links", "field"),
    "group": ("target_group_links", "target_group"),
    "programme": ("funding_links", "programme"),
    "award": ("award_grants", "award"),
}
#: So many years before and after this one are offered at most.
YEARS_BACK, YEARS_AHEAD = 60, 10


@dataclass
class ProjectFacts:
    """The facts of all projects that lists show at one moment.

    ``pks`` are the originals, the newest first; bit ``n`` everywhere stands for ``pks[n]``.
    ``options`` says for each facet which word of an address fits which projects; ``grants``
    the same for an award's word together with a year.
    """

    pks: list[int]
    day: dt.date
    options: dict[str, dict[str, Bits]] = field(default_factory=dict)
    grants: dict[tuple[str, str], Bits] = field(default_factory=dict)
    #: The same as ``options`` for one thing, by its kind and the primary key of its original.
    things: dict[tuple[str, int], Bits] = field(default_factory=dict)
    carriers: list[tuple[str, str]] = field(default_factory=list)
    #: By the year of the beginning and of the end, where these are known.
    began: dict[int, Bits] = field(default_factory=dict)
    ended: dict[int, Bits] = field(default_factory=dict)
    #: Sorted by title, for each language somebody asked for.
    by_title: dict[str, list[int]] = field(default_factory=dict)

    @property
    def everything(self) -> Bits:
        """All projects."""
        return (1 << len(self.pks)) - 1

    def bits(self, positions: Iterable[int]) -> Bits:
        """Return a number in which the bits at ``positions`` are set."""
        return _bits_of(len(self.pks))(positions)

    def since(self, year: int) -> Bits:
        """Return the projects that were not over before ``year``."""
        return self.everything & ~_union(bits for end, bits in self.ended.items() if end < year)

    def until(self, year: int) -> Bits:
        """Return the projects that had begun by the end of ``year``."""
        return self.everything & ~_union(bits for day, bits in self.began.items() if day > year)

    def positions(self, bits: Bits) -> list[int]:
        """Return which bits are set, the newest project's first."""
        return [n for n, digit in enumerate(bin(bits)[:1:-1]) if digit == "1"]

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
    """Return the facts, read anew only where something may have changed since.

    Where lists leave out what is not translated, each language has facts of its own.
    """
    return kept(("project facts", list_language()), _read)


def _read() -> ProjectFacts:
    day = timezone.localdate()
    if role_model("project") is None:
        return ProjectFacts([], day, {"status": dict.fromkeys(Status.values, 0)})
    newest_first = F("start_date").desc(nulls_last=True)
    shown = listed_of_role("project").order_by(newest_first, "title", "pk")
    columns = ("pk", "start_date", "end_date", "discontinued", "in_all_quarters", "carrier")
    rows = list(shown.values_list(*columns, "carrier__name"))
    facts = ProjectFacts([row[0] for row in rows], day)
    everywhere: list[int] = []
    states: dict[str, list[int]] = {value: [] for value in Status.values}
    carriers: dict[tuple[str, int], list[int]] = defaultdict(list)
    began: dict[int, list[int]] = defaultdict(list)
    ended: dict[int, list[int]] = defaultdict(list)
    for position, (_pk, start, end, discontinued, in_all, carrier, name) in enumerate(rows):
        states[status_on(day, start, end, discontinued)].append(position)
        if in_all:
            everywhere.append(position)
        if carrier is not None:
            carriers[name, carrier].append(position)
        if start is not None:
            began[start.year].append(position)
        if end is not None:
            ended[end.year].append(position)
    bits = _bits_of(len(rows))
    facts.began = {year: bits(found) for year, found in began.items()}
    facts.ended = {year: bits(found) for year, found in ended.items()}
    facts.options["status"] = {value: bits(found) for value, found in states.items()}
    for (name, pk), found in sorted(carriers.items()):
        word = f"{word_for_address(name)}-{pk}"
        facts.carriers.append((word, name))
        facts.options.setdefault("carrier", {})[word] = bits(found)
    place = {row[0]: position for position, row in enumerate(rows)}
    _read_links(facts, place, bits, bits(everywhere))
    return facts


def _read_links(facts: ProjectFacts, place: dict[int, int], bits: BitsOf, everywhere: Bits) -> None:
    links: dict[str, dict[Any, list[int]]] = {kind: defaultdict(list) for kind in LINKS}
    for kind, page, target, path, year in _links():
        if (position := place.get(page)) is not None:
            key = path if kind == "quarter" else (target, year) if kind == "award" else target
            links[kind][key].append(position)
    found = {
        kind: {key: bits(positions) for key, positions in by_key.items()}
        for kind, by_key in links.items()
    }
    areas = _areas(found["quarter"], everywhere)
    facts.options["quarter"] = _by_word(quarters.known(), areas)
    facts.options["field"] = _by_word(fields_of_action.known(), found["field"])
    facts.options["group"] = _by_word(vocabulary.known(TargetGroup), found["group"])
    facts.options["programme"] = _by_word(vocabulary.known(FundingProgramme), found["programme"])
    direct = {"quarter": areas, "field": found["field"], "group": found["group"]}
    facts.things = {
        (kind, pk): fitting for kind, by_pk in direct.items() for pk, fitting in by_pk.items()
    }
    for (award, _year), granted in found["award"].items():
        facts.things["award", award] = facts.things.get(("award", award), 0) | granted
    _grants(facts, found["award"])


def _links() -> Any:
    # One question for all kinds; what a kind has not stands there empty.
    asked = [
        rows_of("project", relation)
        .order_by()
        .values_list(
            Value(kind, CharField()),
            "page",
            target,
            F(f"{target}__path") if kind == "quarter" else Value("", CharField()),
            F("year") if kind == "award" else Value(0, IntegerField()),
        )
        for kind, (relation, target) in LINKS.items()
    ]
    return asked[0].union(*asked[1:], all=True)


def _areas(direct: dict[str, Bits], everywhere: Bits) -> dict[int, Bits]:
    return {
        original.pk: everywhere
        | _union(bits for path, bits in direct.items() if path.startswith(original.path))
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
            facts.grants[slugs[award], str(year)] = bits
            by_award[slugs[award]] |= bits
            by_year[str(year)] |= bits
    facts.options["award"] = by_award
    facts.options["award_year"] = dict(sorted(by_year.items(), reverse=True))


def _bits_of(size: int) -> BitsOf:
    def bits(positions: Iterable[int]) -> Bits:
        line = bytearray(size // 8 + 1)
        for position in positions:
            line[position >> 3] |= 1 << (position & 7)
        return int.from_bytes(line, "little")

    return bits


def _union(many: Iterable[Bits]) -> Bits:
    found = 0
    for bits in many:
        found |= bits
    return found
