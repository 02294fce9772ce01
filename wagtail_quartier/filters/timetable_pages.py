"""The pages of a week that has more dates than one page shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.core.paginator import Page


@dataclass(frozen=True, slots=True)
class TimetablePages:
    """A page of dates with the addresses of the others.

    ``query`` is the query string without the number of the page.
    """

    page: Page[Any] | None
    query: str
    problems: bool

    @property
    def page_links(self) -> list[tuple[int | str, str]]:
        """Page numbers with their query strings; an ellipsis stands alone with an empty one."""
        if self.page is None:
            return []
        paginator = self.page.paginator
        numbers = paginator.get_elided_page_range(self.page.number, on_each_side=1, on_ends=1)
        return [
            (number, self.page_query(number) if isinstance(number, int) else "")
            for number in numbers
        ]

    @property
    def previous_query(self) -> str:
        """Query string of the page before, empty on the first."""
        if self.page is None or not self.page.has_previous():
            return ""
        return self.page_query(self.page.number - 1)

    @property
    def next_query(self) -> str:
        """Query string of the page after, empty on the last."""
        if self.page is None or not self.page.has_next():
            return ""
        return self.page_query(self.page.number + 1)

    def page_query(self, number: int) -> str:
        """Return the query string of another page of the same week."""
        return f"{self.query}&page={number}" if self.query else f"page={number}"
