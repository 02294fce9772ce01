"""The filter of the directory of centres."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from wagtail_quartier.filters import words
from wagtail_quartier.filters.counted import CountedSelect
from wagtail_quartier.filters.query import QueryFilterSet, TextFilter, WordFilter
from wagtail_quartier.listings import quarters, text_search
from wagtail_quartier.snippets.places import Accessible


def entrance_words() -> list[tuple[str, str]]:
    """The one question people ask before they come."""
    return [("step-free", str(_("step-free entrance")))]


class CentreFilter(QueryFilterSet):
    """Quarter (with what is below it), step-free entrance, text."""

    q = TextFilter(label=pgettext_lazy("a field to type into", "Search"), method="filter_text")
    quarter = WordFilter(
        label=_("Quarter"),
        choices=words.quarter_words,
        method="filter_quarter",
        widget=CountedSelect,
    )
    access = WordFilter(label=_("Access"), choices=entrance_words, method="filter_access")

    def filter_text(self, queryset: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Keep centres in which the text occurs, in the reader's language or the original's."""
        return text_search.centres_with(queryset, value)

    def filter_quarter(self, queryset: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Keep the centres in the quarter and below it."""
        area = [
            pk for quarter in quarters.visible().filter(slug=value) for pk in quarters.area(quarter)
        ]
        return queryset.filter(place__quarter__in=area)

    def filter_access(self, queryset: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Keep the centres somebody in a wheelchair can enter."""
        return queryset.filter(place__entrance=Accessible.YES)
