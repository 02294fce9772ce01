"""The pages of a week that has more dates than one page shows."""

from __future__ import annotations

import datetime as dt
from functools import cached_property
from typing import Any

from django.core.paginator import Page, Paginator
from django.db.models import Count, Q, QuerySet

from wagtail_quartier.keeping import kept
from wagtail_quartier.occurrence_index.table import Row, plain_rows


class WeekPages(Paginator):
    """A paginator of the dates of a week that knows how many of them are over.

    ``listed`` are rows of the index or entries, ``name`` says whose dates they are; where it
    is not empty, their number is kept until something public changes.
    """

    def __init__(
        self, listed: Any, per_page: int, first_day: dt.date, today: dt.date, name: str
    ) -> None:
        super().__init__(listed, per_page)
        self.first_day, self.today, self.name = first_day, today, name

    @cached_property
    def count(self) -> int:
        """How many dates the week has."""
        return self._counts[0]

    def page_or_today(self, number: int | None) -> Page[Any]:
        """Return a page, the last one for a number beyond it; without one, today's."""
        if number is None:
            number = self._counts[1] // self.per_page + 1
        return self.get_page(number)

    def rows_of(self, page: Page[Any], number: int | None) -> list[Row]:
        """Return the rows of a page; those of the page everybody opens are kept."""

        def ask() -> list[Row]:
            rows: Any = page.object_list
            return plain_rows(rows)

        if number is not None or not self.name:
            return ask()
        return kept(("dates of today's page", self.name, self.first_day, self.per_page), ask)

    @cached_property
    def _counts(self) -> tuple[int, int]:
        if not isinstance(self.object_list, QuerySet):
            over = sum(entry.occurrence.date < self.today for entry in self.object_list)
            return len(self.object_list), self._of_this_week(over)
        if not self.name:
            return self._ask()
        return kept(("dates of a week", self.name, self.first_day), self._ask)

    def _ask(self) -> tuple[int, int]:
        over = Count("pk", filter=Q(date__lt=self.today))
        rows: Any = self.object_list
        found = rows.order_by().aggregate(all=Count("pk"), over=over)
        return found["all"], self._of_this_week(found["over"])

    def _of_this_week(self, over: int) -> int:
        # Of a week that is over altogether the beginning is shown.
        return over if self.first_day <= self.today < self.first_day + dt.timedelta(days=7) else 0
