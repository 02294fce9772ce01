"""The filter of the project directory."""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import Any

from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from wagtail_quartier.filters import words
from wagtail_quartier.filters.query import QueryFilterSet, TextFilter, WordFilter
from wagtail_quartier.listings import projects, quarters
from wagtail_quartier.listings.roles import rows_of, visible_of_role
from wagtail_quartier.listings.status import status_condition

#: More words than these are not looked for; nobody types them.
MOST_WORDS = 8
TEXT_COLUMNS = ("title", "teaser", "goals", "content", "results", "carrier__name")


class ProjectFilter(QueryFilterSet):
    """Quarter (with what is below it and what runs everywhere), field, group, status, text."""

    q = TextFilter(label=pgettext_lazy("a field to type into", "Search"), method="filter_text")
    quarter = WordFilter(label=_("Quarter"), choices=words.quarter_words, method="filter_quarter")
    field = WordFilter(label=_("Field of action"), choices=words.field_words, method="filter_field")
    group = WordFilter(
        label=_("Target group"), choices=words.target_group_words, method="filter_group"
    )
    status = WordFilter(label=_("Status"), choices=words.status_words, method="filter_status")
    award = WordFilter(label=_("Award"), choices=words.award_words, method="filter_award")

    def filter_text(self, queryset: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Keep projects in which every word occurs somewhere."""
        for word in value.split()[:MOST_WORDS]:
            columns = (Q(**{f"{column}__icontains": word}) for column in TEXT_COLUMNS)
            queryset = queryset.filter(reduce(or_, columns))
        return queryset

    def filter_quarter(self, queryset: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Keep what happens in the quarter, below it, or in all quarters."""
        area = [
            pk for quarter in quarters.visible().filter(slug=value) for pk in quarters.area(quarter)
        ]
        return queryset.filter(pk__in=projects.in_quarters(area).order_by().values("pk"))

    def filter_field(self, queryset: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Keep the projects of a field of action."""
        fields = visible_of_role("field_of_action").filter(slug=value).order_by().values("pk")
        return self._with_row(queryset, "field_links", field__in=fields)

    def filter_group(self, queryset: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Keep the projects for a target group."""
        return self._with_row(queryset, "target_group_links", target_group__slug=value)

    def filter_status(self, queryset: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Keep the projects that have the status today."""
        return queryset.filter(status_condition(value))

    def filter_award(self, queryset: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Keep the projects that received an award."""
        return self._with_row(queryset, "award_grants", award__slug=value)

    def _with_row(self, queryset: QuerySet[Any], relation: str, **condition: Any) -> QuerySet[Any]:
        rows = rows_of("project", relation).filter(**condition)
        return queryset.filter(pk__in=rows.order_by().values("page"))
