"""The directory of projects: counts on every option, and a way out of an empty result."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.core.paginator import Paginator
from django.utils.translation import get_language

from wagtail_quartier.conf import quartier_settings
from wagtail_quartier.filters.directory import Directory
from wagtail_quartier.filters.project_choice import FACETS
from wagtail_quartier.filters.projects import LIST_VIEW, ProjectFilter
from wagtail_quartier.filters.query import Chip
from wagtail_quartier.listings.projects import still_visible

#: A list shows so many lines where there would be one card.
LINES_FOR_A_CARD = 5
#: Parameters that change how results are shown, and not which.
ARRANGEMENT = ("sort", "view")


@dataclass(frozen=True, slots=True)
class Loosening:
    """A filter that stands in the way; without it there would be ``count`` results."""

    chip: Chip
    count: int


class ProjectDirectory(Directory):
    """What the directory of projects shows for a query."""

    filterset: ProjectFilter

    def __init__(
        self,
        filterset: ProjectFilter,
        make_cards: Callable[[Iterable[Any]], list[Any]],
        problems: Iterable[str] = (),
    ) -> None:
        super().__init__(filterset, make_cards, problems)
        if not super().problems:
            self._count_options()

    @cached_property
    def paginator(self) -> Paginator[Any]:
        """The paginator of places in the facts; of nothing where the query is wrong."""
        choice = self.filterset.choice
        wrong = bool(self.form.errors or self._unreadable)
        asked = {} if wrong else self.form.cleaned_data
        found = [] if wrong else choice.ordered(asked.get("sort", ""), get_language() or "")
        size = quartier_settings.PAGE_SIZE * (LINES_FOR_A_CARD if self.is_list else 1)
        return Paginator(found, size)

    @cached_property
    def cards(self) -> list[Any]:
        """The cards of this page; what has been hidden in this moment is left out."""
        if self.problems:
            return []
        rows = self.filterset.choice.facts.rows
        keys = {rows.pks[place]: rows.keys[place] for place in self.page.object_list}
        return self._make_cards(still_visible(keys))

    @cached_property
    def chips(self) -> list[Chip]:
        """The filters in force; an order and a view are none."""
        return [chip for chip in super().chips if chip.name not in ARRANGEMENT]

    @property
    def is_list(self) -> bool:
        """Whether lines are asked for instead of cards."""
        return self.form.is_valid() and self.form.cleaned_data.get("view") == LIST_VIEW

    @property
    def cards_query(self) -> str:
        """Query string of the same results as cards, possibly empty."""
        return self._view_query("")

    @property
    def list_query(self) -> str:
        """Query string of the same results as a list."""
        return self._view_query(LIST_VIEW)

    @property
    def all_query(self) -> str:
        """Query string without any filter, in the same order and view; possibly empty."""
        return self.query_without("page", *(chip.name for chip in self.chips))

    @cached_property
    def loosenings(self) -> list[Loosening]:
        """Which filter to take off where nothing was found, the one that gives most first."""
        choice = self.filterset.choice
        found = [Loosening(chip, choice.total_without(chip.name)) for chip in self.chips]
        return sorted((one for one in found if one.count), key=lambda one: -one.count)

    def _view_query(self, view: str) -> str:
        # A page of lines holds more than a page of cards, so the first one is shown.
        base = self.query_without("view", "page")
        return "&".join(part for part in (base, view and f"view={view}") if part)

    def _count_options(self) -> None:
        choice = self.filterset.choice
        for name in FACETS:
            field: Any = self.form.fields[name]
            words = [str(word) for word, _label in field.choices]
            chosen = choice.conditions.get(name)
            field.widget.counts = choice.counts(name, [*words, *([chosen] if chosen else [])])
