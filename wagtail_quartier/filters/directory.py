"""A directory: a filtered list, a page at a time, as cards."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import Any

from django.core.paginator import Page, Paginator
from django.utils.translation import gettext as _

from wagtail_quartier.conf import quartier_settings
from wagtail_quartier.filters.query import Query, QueryFilterSet


class Directory(Query):
    """What an index page shows for a query."""

    def __init__(
        self,
        filterset: QueryFilterSet,
        make_cards: Callable[[Iterable[Any]], list[Any]],
        problems: Iterable[str] = (),
    ) -> None:
        super().__init__(filterset, problems)
        self._make_cards = make_cards

    @cached_property
    def paginator(self) -> Paginator[Any]:
        """The paginator; of nothing where the query is wrong."""
        found = self.filterset.queryset.none() if super().problems else self.filterset.qs
        return Paginator(found, quartier_settings.PAGE_SIZE)

    @cached_property
    def problems(self) -> list[str]:
        """What is wrong with the query, a page number that does not exist included."""
        found = list(super().problems)
        if not found and self._page_number is None:
            found.append(_("There is no such page of results."))
        return found

    @property
    def total(self) -> int:
        """How many entries were found."""
        return 0 if self.problems else self.paginator.count

    @cached_property
    def page(self) -> Page[Any]:
        """The page of results asked for, the first one where the query is wrong."""
        return self.paginator.page(self._page_number or 1)

    @cached_property
    def cards(self) -> list[Any]:
        """The cards of this page."""
        return [] if self.problems else self._make_cards(self.page.object_list)

    @property
    def page_links(self) -> list[tuple[int | str, str]]:
        """Page numbers with their query strings; an ellipsis stands alone with an empty one."""
        numbers = self.paginator.get_elided_page_range(self.page.number, on_each_side=1, on_ends=1)
        return [
            (number, self.page_query(number) if isinstance(number, int) else "")
            for number in numbers
        ]

    @property
    def previous_query(self) -> str:
        """Query string of the page before, empty on the first."""
        return self.page_query(self.page.number - 1) if self.page.has_previous() else ""

    @property
    def next_query(self) -> str:
        """Query string of the page after, empty on the last."""
        return self.page_query(self.page.number + 1) if self.page.has_next() else ""

    def page_query(self, number: int) -> str:
        """Return the query string of another page of the same results."""
        query = self.query_without("page")
        return f"{query}&page={number}" if query else f"page={number}"

    @cached_property
    def _page_number(self) -> int | None:
        asked = self.filterset.data.get("page", "") or "1"
        # Eight digits: more pages than that nobody has, and int() is safe.
        if not (asked.isascii() and asked.isdigit() and len(asked) <= 8):
            return None
        number = int(asked)
        return number if 1 <= number <= self.paginator.num_pages else None
