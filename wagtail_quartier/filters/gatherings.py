"""The questions to the lists of a gathering: which state its resolutions are in."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet
from django.utils.translation import pgettext, pgettext_lazy

from wagtail_quartier.filters.query import QueryFilterSet, WordFilter
from wagtail_quartier.listings.resolution_states import ResolutionState, overdue_condition

OVERDUE = "overdue"


def state_words() -> list[tuple[str, str]]:
    """Return the states to choose from, and what is overdue in whichever of them."""
    states = [(state.value, str(state.label)) for state in ResolutionState]
    return [*states, (OVERDUE, pgettext("of a resolution", "overdue"))]


class SessionFilter(QueryFilterSet):
    """Sessions have pages and nothing to be chosen by."""


class ResolutionFilter(QueryFilterSet):
    """The state of a resolution."""

    state = WordFilter(
        label=pgettext_lazy("of a resolution", "State"),
        choices=state_words,
        method="filter_state",
    )

    def filter_state(self, queryset: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Keep the resolutions in a state, or those that are overdue."""
        if value == OVERDUE:
            return queryset.filter(overdue_condition())
        return queryset.filter(state=value)
