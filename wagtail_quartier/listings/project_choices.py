"""Projects somebody asks for: chosen by hand, or by where they are, their field, for whom, award.

Many choices are answered together, in a number of queries that does not depend on how many
there are. Blocks on a host's page ask this way, and so do tags in a host's templates.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from itertools import islice
from typing import Any

from wagtail_quartier.listings import fields_of_action, projects, quarters, vocabulary
from wagtail_quartier.listings.awards import GrantCard, all_grants
from wagtail_quartier.listings.awards import cards as grant_cards
from wagtail_quartier.listings.chosen import by_key, keys_of, originals_of
from wagtail_quartier.listings.grants import Line
from wagtail_quartier.listings.project_facts import ProjectFacts, project_facts
from wagtail_quartier.listings.recipients import facilities
from wagtail_quartier.listings.record import Participants, in_figures
from wagtail_quartier.listings.roles import rows_of
from wagtail_quartier.snippets.awards import Award
from wagtail_quartier.snippets.vocabulary import TargetGroup
from wagtail_quartier.translations import fetched

#: The things projects are chosen by: pairs of each original and its version in the language.
KNOWN: dict[str, Callable[[], list[tuple[Any, Any]]]] = {
    "quarter": quarters.known,
    "field": fields_of_action.known,
    "group": partial(vocabulary.known, TargetGroup),
    "award": partial(vocabulary.known, Award),
}


@dataclass(frozen=True, slots=True)
class ProjectChoice:
    """Which projects: those in ``chosen``, or all that fit the rest.

    ``quarter``, ``field``, ``target_group`` and ``award`` may be given in any language; a
    quarter means the quarters below it as well. Without any of them, no project fits unless
    ``everything`` is true. ``limit`` bounds what was not chosen by hand.
    """

    chosen: tuple[Any, ...] = ()
    quarter: Any = None
    field: Any = None
    target_group: Any = None
    award: Any = None
    everything: bool = False
    only_running: bool = False
    limit: int | None = None

    @property
    def filters(self) -> dict[str, Any]:
        """What the projects have to belong to, by the kind it has in the facts of projects."""
        given = {
            "quarter": self.quarter,
            "field": self.field,
            "group": self.target_group,
            "award": self.award,
        }
        return {kind: thing for kind, thing in given.items() if thing is not None}


@dataclass(frozen=True, slots=True)
class GrantChoice:
    """Which grants, the newest first: of an award, in a year, in a quarter."""

    award: Any = None
    year: int | None = None
    quarter: Any = None
    everything: bool = False
    limit: int | None = None


def project_cards(choices: Iterable[ProjectChoice]) -> list[list[projects.ProjectCard]]:
    """Return the cards of each choice: by hand in the given order, else running ones first."""
    wanted = _keys_of(list(choices))
    rows = projects.visible().filter(pk__in={pk for pks in wanted for pk in pks})
    cards: dict[int, projects.ProjectCard] = {}
    if any(wanted):
        originals = fetched(rows)
        pks = [row.pk for row in originals]
        cards = dict(zip(pks, projects.cards(originals), strict=True))
    return [[cards[pk] for pk in pks if pk in cards] for pks in wanted]


def participants(choices: Iterable[ProjectChoice]) -> list[Participants]:
    """Return how many people were planned for and reached by the projects of each choice."""
    wanted = _keys_of(list(choices))
    figures = rows_of("project", "participant_figures")
    by_page: dict[int, list[tuple[int, int | None, int | None]]] = {}
    if figures is not None and any(wanted):
        shown = projects.visible().filter(pk__in={pk for pks in wanted for pk in pks})
        rows = figures.filter(page__in=shown.order_by().values("pk")).order_by()
        for page, year, planned, reached in rows.values_list("page", "year", "planned", "reached"):
            by_page.setdefault(page, []).append((year, planned, reached))
    return [
        in_figures(figure for pk in dict.fromkeys(pks) for figure in by_page.get(pk, ()))
        for pks in wanted
    ]


def awarded(choices: Iterable[GrantChoice]) -> list[list[GrantCard]]:
    """Return the grants of each choice, the newest first."""
    asked = list(choices)
    meant = _Meant({"quarter": [choice.quarter for choice in asked]})
    facts = project_facts() if meant else None
    # A few numbers of each grant, where a question for each choice would be many.
    grants = all_grants()
    areas = quarters.areas(meant.originals("quarter")) if meant and facilities() else {}
    wanted = [_granted(choice, grants.lines, meant, facts, areas) for choice in asked]
    keys = {key for some in wanted for key in some}
    chosen = grants.chosen(keys)
    cards = {card.key: card for card in grant_cards(chosen, with_quarters=True)} if keys else {}
    return [[cards[key] for key in some if key in cards] for some in wanted]


class _Meant:
    """The originals that things in any language stand for; asked for once a kind."""

    def __init__(self, things: dict[str, Iterable[Any]]) -> None:
        self._known: dict[tuple[str, int], Any] = {}
        for kind, some in things.items():
            given = [thing for thing in some if thing is not None]
            known = by_key(KNOWN[kind]()) if given else {}
            for pk, key in keys_of(given).items():
                if key in known:
                    self._known[kind, pk] = known[key]

    def __bool__(self) -> bool:
        return bool(self._known)

    def originals(self, kind: str) -> list[Any]:
        """Return the originals of a kind that are meant and may be seen."""
        return [original for (of_kind, _pk), original in self._known.items() if of_kind == kind]

    def pk(self, kind: str, thing: Any) -> int | None:
        """Return the primary key of the original ``thing`` stands for, if anybody may see it."""
        original = self._known.get((kind, thing.pk))
        return None if original is None else original.pk

    def bits(self, kind: str, thing: Any, facts: ProjectFacts) -> int:
        """Return the projects that belong to ``thing``; none where nobody may see it."""
        pk = self.pk(kind, thing)
        return 0 if pk is None else facts.things.get((kind, pk), 0)


def _granted(
    choice: GrantChoice,
    lines: list[Line],
    meant: _Meant,
    facts: ProjectFacts | None,
    areas: dict[int, set[int]],
) -> list[Any]:
    if not (choice.everything or choice.award or choice.year or choice.quarter):
        return []
    award = choice.award and choice.award.translation_key
    projects_there: set[int] = set()
    quarters_there: set[int] = set()
    if choice.quarter is not None and facts is not None:
        bits = meant.bits("quarter", choice.quarter, facts)
        projects_there = {facts.pks[n] for n in facts.positions(bits)}
        quarters_there = areas.get(meant.pk("quarter", choice.quarter) or 0, set())

    def is_there(line: Line) -> bool:
        if line.is_project:
            return line.page in projects_there
        return line.quarter in quarters_there

    found = (
        line.key
        for line in lines
        if (not award or line.award_key == award)
        and (not choice.year or line.year == choice.year)
        and (choice.quarter is None or is_there(line))
    )
    return list(islice(found, choice.limit))


def _keys_of(choices: list[ProjectChoice]) -> list[list[int]]:
    by_hand = [page for choice in choices for page in choice.chosen]
    chosen = originals_of(by_hand, projects.visible(), "project")
    asked = [choice for choice in choices if not choice.chosen]
    meant = _Meant({kind: [choice.filters.get(kind) for choice in asked] for kind in KNOWN})
    facts = project_facts() if asked else None
    return [
        list(dict.fromkeys(chosen[page.pk].pk for page in choice.chosen if page.pk in chosen))
        if choice.chosen or facts is None
        else _fitting(facts, meant, choice)
        for choice in choices
    ]


def _fitting(facts: ProjectFacts, meant: _Meant, choice: ProjectChoice) -> list[int]:
    if not choice.filters and not choice.everything:
        return []
    bits = facts.everything
    for kind, thing in choice.filters.items():
        bits &= meant.bits(kind, thing, facts)
    if choice.only_running:
        bits &= facts.options["status"]["running"]
    return [facts.pks[n] for n in facts.running_first(bits)[: choice.limit]]
