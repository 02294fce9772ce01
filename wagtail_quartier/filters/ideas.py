"""The filter of the ideas: where, what became of them, words."""

from __future__ import annotations

from typing import Any

from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from wagtail_quartier.filters import words
from wagtail_quartier.filters.counted import CountedSelect
from wagtail_quartier.filters.query import QueryFilterSet, TextFilter, WordFilter
from wagtail_quartier.listings import quarters
from wagtail_quartier.listings.ideas import public_states


class IdeasFilter(QueryFilterSet):
    """Quarter (with what is below it), state, text."""

    q = TextFilter(label=pgettext_lazy("a field to type into", "Search"), method="filter_text")
    quarter = WordFilter(
        label=_("Quarter"),
        choices=words.quarter_words,
        method="filter_quarter",
        widget=CountedSelect,
    )
    state = WordFilter(label=_("What became of it"), choices=public_states)

    def filter_text(self, queryset: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Keep ideas in which the text occurs, the answer included."""
        return queryset.filter(
            Q(title__icontains=value)
            | Q(text__icontains=value)
            | Q(where__icontains=value)
            | Q(answer__icontains=value)
        )

    def filter_quarter(self, queryset: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Keep the ideas for the quarter and those below it."""
        area = [
            pk for quarter in quarters.visible().filter(slug=value) for pk in quarters.area(quarter)
        ]
        return queryset.filter(quarter__in=area)
