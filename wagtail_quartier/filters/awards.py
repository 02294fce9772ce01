"""The query of the awards page: which award, which year, where."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from typing import Any

from django.db.models import Q
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from wagtail_quartier.filters import words
from wagtail_quartier.filters.counted import CountedSelect
from wagtail_quartier.filters.directory import Directory
from wagtail_quartier.filters.query import QueryFilterSet, WordFilter
from wagtail_quartier.listings import awards, projects, quarters
from wagtail_quartier.listings.award_timeline import Timeline, counted, timeline
from wagtail_quartier.listings.grants import Grants
from wagtail_quartier.listings.recipients import Recipients
from wagtail_quartier.remembered import remembered
from wagtail_quartier.snippets.awards import Award

Condition = Callable[[Recipients], Q]


@dataclass(frozen=True, slots=True)
class Year:
    """The grants of one year."""

    year: int
    grants: list[awards.GrantCard]


@dataclass(frozen=True, slots=True)
class Choice:
    """Something in the drawing that leads to its awards; ``thing`` is an award or a year."""

    thing: Any
    query: str
    is_chosen: bool


def year_words() -> list[tuple[str, str]]:
    """Every year in which something visible was granted, newest first."""

    def ask() -> list[tuple[str, str]]:
        some = awards.all_grants()
        years = some.values(lambda rows: rows.values_list("year", flat=True).distinct())
        return [(str(year), str(year)) for year in sorted(set(years), reverse=True)]

    return remembered("years of grants", ask)


class AwardsFilter(QueryFilterSet):
    """Award, year and quarter (with what is below it and what runs everywhere)."""

    award = WordFilter(label=_("Award"), choices=words.award_words, widget=CountedSelect)
    year = WordFilter(label=_("Year"), choices=year_words)
    quarter = WordFilter(label=_("Quarter"), choices=words.quarter_words, widget=CountedSelect)

    def __init__(self, data: QueryDict) -> None:
        # The grants may be in several tables, of which the library knows one.
        super().__init__(data, queryset=Award.objects.none())
        self.grants = awards.all_grants()

    @property
    def qs(self) -> Any:
        """The grants found; none where the query is invalid."""
        return self.grants_of(self.chosen) if self.is_valid() else self.grants.none()

    @property
    def chosen(self) -> dict[str, str]:
        """The filters in force."""
        if not self.form.is_valid():
            return {}
        return {name: value for name, value in self.form.cleaned_data.items() if value}

    def grants_of(self, chosen: dict[str, str]) -> Grants:
        """Return what some of the filters find, given as names and words."""
        found = self.grants
        for name, value in chosen.items():
            found = found.narrowed(CONDITIONS[name](value))
        return found


def _in_quarter(slug: str) -> Condition:
    """Keep what was received in the quarter, in those below it, and in all quarters."""
    area = [pk for quarter in quarters.visible().filter(slug=slug) for pk in quarters.area(quarter)]

    def condition(kind: Recipients) -> Q:
        if not kind.is_project:
            return kind.in_quarters(area)
        return Q(page__in=projects.in_quarters(area).order_by().values("pk"))

    return condition


#: What each filter asks of a kind of grants, by the word chosen.
CONDITIONS: dict[str, Callable[[str], Condition]] = {
    "award": lambda slug: lambda _kind: Q(award__slug=slug),
    "year": lambda year: lambda _kind: Q(year=year),
    "quarter": _in_quarter,
}


def _cards(grants: Any) -> list[awards.GrantCard]:
    return awards.cards(grants, with_quarters=True)


class AwardsQuery(Directory):
    """What the awards page shows for a query."""

    filterset: AwardsFilter

    def __init__(self, data: QueryDict, problems: list[str]) -> None:
        super().__init__(AwardsFilter(data), _cards, problems)

    @property
    def grants(self) -> list[awards.GrantCard]:
        """The grants on this page of results, newest first; none where the query is wrong."""
        return self.cards

    @property
    def years(self) -> list[Year]:
        """The same by year."""
        by_year = groupby(self.grants, key=lambda grant: grant.year)
        return [Year(year, list(grants)) for year, grants in by_year]

    @cached_property
    def timeline(self) -> Timeline:
        """The years, whichever of them is chosen."""
        return self._timeline_without("year")

    @property
    def columns(self) -> list[Choice]:
        """The years of the drawing, each leading to its awards."""
        chosen = self.filterset.chosen.get("year")
        return [
            Choice(column, self._query_with("year", str(column.year)), str(column.year) == chosen)
            for column in self.timeline.years
        ]

    @cached_property
    def awards(self) -> list[Choice]:
        """The awards with their counts, whichever of them is chosen, each leading to its own."""
        chosen = self.filterset.chosen.get("award")
        return [
            Choice(line, self._query_with("award", line.award.slug), line.award.slug == chosen)
            for line in self._timeline_without("award").awards
        ]

    def _timeline_without(self, name: str) -> Timeline:
        if self.problems:
            return timeline({})
        rest = {other: value for other, value in self.filterset.chosen.items() if other != name}
        # An award keeps its colour when others are filtered out.
        every_award = {award for counts in self._counts({}).values() for award in counts}
        return timeline(self._counts(rest), every_award)

    def _counts(self, chosen: dict[str, str]) -> dict[int, Counter[Award]]:
        key = tuple(sorted(chosen.items()))
        if key not in self._known_counts:
            self._known_counts[key] = counted(self.filterset.grants_of(chosen))
        return self._known_counts[key]

    @cached_property
    def _known_counts(self) -> dict[tuple[tuple[str, str], ...], dict[int, Counter[Award]]]:
        return {}

    def _query_with(self, name: str, value: str) -> str:
        query = QueryDict(self.query_without(name, "page"), mutable=True)
        query[name] = value
        return query.urlencode()
