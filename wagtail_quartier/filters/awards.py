"""The query of the awards page: which award, which year."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from wagtail_quartier.filters import words
from wagtail_quartier.filters.query import Query, QueryFilterSet, WordFilter
from wagtail_quartier.listings import awards
from wagtail_quartier.snippets.awards import Award


@dataclass(frozen=True, slots=True)
class Year:
    """The grants of one year."""

    year: int
    grants: list[awards.GrantCard]


@dataclass(frozen=True, slots=True)
class AwardCount:
    """An award with the number of its grants among those shown."""

    award: Award
    count: int


def year_words() -> list[tuple[str, str]]:
    """Every year in which something visible was granted, newest first."""
    years = awards.all_grants().order_by("-year").values_list("year", flat=True).distinct()
    return [(str(year), str(year)) for year in years]


class AwardsFilter(QueryFilterSet):
    """Award and year."""

    award = WordFilter(label=_("Award"), choices=words.award_words, field_name="award__slug")
    year = WordFilter(label=_("Year"), choices=year_words, field_name="year")


class AwardsQuery(Query):
    """What the awards page shows for a query."""

    def __init__(self, data: QueryDict, problems: list[str]) -> None:
        super().__init__(AwardsFilter(data, queryset=awards.all_grants()), problems)

    @cached_property
    def grants(self) -> list[awards.GrantCard]:
        """All grants found, newest first; none where the query is wrong."""
        return [] if self.problems else awards.cards(list(self.filterset.qs))

    @cached_property
    def years(self) -> list[Year]:
        """The grants by year, newest first."""
        by_year: dict[int, list[awards.GrantCard]] = {}
        for grant in self.grants:
            by_year.setdefault(grant.year, []).append(grant)
        return [Year(year, grants) for year, grants in by_year.items()]

    @cached_property
    def awards(self) -> list[AwardCount]:
        """The awards among the grants found, by name, with their counts."""
        by_pk = {grant.award.pk: grant.award for grant in self.grants}
        counts = Counter(grant.award.pk for grant in self.grants)
        return [
            AwardCount(award, counts[award.pk])
            for award in sorted(by_pk.values(), key=lambda award: award.name)
        ]
