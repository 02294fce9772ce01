"""The filter of the project directory."""

from __future__ import annotations

import re
from functools import cached_property
from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from wagtail_quartier.filters import words
from wagtail_quartier.filters.counted import CountedSelect
from wagtail_quartier.filters.project_choice import ProjectChoice
from wagtail_quartier.filters.query import (
    QueryFilterSet,
    TextFilter,
    WordField,
    WordFilter,
    YearFilter,
)
from wagtail_quartier.listings.project_facts import project_facts


class Sort:
    """The orders somebody may ask for; the empty word is what fits best."""

    NEWEST = "newest"
    TITLE = "title"


#: The one word that is asked for instead of cards.
LIST_VIEW = "list"


def sort_words() -> list[words.Pair]:
    """The orders besides the first one."""
    return [(Sort.NEWEST, str(_("Newest first"))), (Sort.TITLE, str(_("Title")))]


def view_words() -> list[words.Pair]:
    """The views besides the cards."""
    return [(LIST_VIEW, str(pgettext_lazy("a view of results", "List")))]


class CarrierField(WordField):
    """A carrier's word, whose number stays when the organisation's name changes."""

    def to_python(self, value: Any) -> str:
        """Return the word as it is today for one that was shared earlier."""
        text = super().to_python(value)
        # A number alone is no word that anybody was given.
        number = re.search(r"[^-](-\d{1,18})$", text, re.ASCII)
        if number is None:
            return text
        ending = number[1]
        return next((word for word, _name in words.carrier_words() if word.endswith(ending)), text)


class CarrierFilter(WordFilter):
    """One of the carriers of visible projects."""

    field_class = CarrierField


class ProjectForm(forms.Form):
    """Refuses a period that ends before it begins."""

    def clean(self) -> dict[str, Any]:
        """Compare the two years, where both are valid."""
        cleaned = super().clean() or self.cleaned_data
        since, until = cleaned.get("since"), cleaned.get("until")
        if since and until and int(until) < int(since):
            self.add_error("until", ValidationError(_("This is before the first year.")))
        return cleaned


class ProjectFilter(QueryFilterSet):
    """What the directory of projects can be asked for.

    A quarter finds what happens in it, in the quarters below it, and what runs in all
    quarters. An award together with a year means that award in that year.
    """

    q = TextFilter(label=pgettext_lazy("a field to type into", "Search"))
    quarter = WordFilter(label=_("Quarter"), choices=words.quarter_words, widget=CountedSelect)
    field = WordFilter(label=_("Field of action"), choices=words.field_words, widget=CountedSelect)
    group = WordFilter(
        label=_("Target group"), choices=words.target_group_words, widget=CountedSelect
    )
    status = WordFilter(label=_("Status"), choices=words.status_words, widget=CountedSelect)
    award = WordFilter(label=_("Award"), choices=words.award_words, widget=CountedSelect)
    award_year = YearFilter(
        label=_("Year of the award"), choices=words.award_year_words, widget=CountedSelect
    )
    programme = WordFilter(
        label=_("Funding programme"), choices=words.programme_words, widget=CountedSelect
    )
    carrier = CarrierFilter(label=_("Carrier"), choices=words.carrier_words, widget=CountedSelect)
    since = YearFilter(
        label=_("Running from"), choices=words.project_year_words, widget=CountedSelect
    )
    until = YearFilter(
        label=_("Running until"), choices=words.project_year_words, widget=CountedSelect
    )
    sort = WordFilter(
        label=_("Sorted by"),
        choices=sort_words,
        empty_label=_("What fits best"),
        widget=CountedSelect,
    )
    view = WordFilter(
        label=pgettext_lazy("a view of results", "View"),
        choices=view_words,
        empty_label=pgettext_lazy("a view of results", "Cards"),
        # Two links above the results change it.
        widget=forms.HiddenInput,
    )

    _form_class: ClassVar[type[forms.Form]]

    class Meta:
        form = ProjectForm

    def get_form_class(self) -> type[forms.Form]:
        """Return the form, which is the same each time: its choices are asked for when read."""
        mine = type(self)
        if "_form_class" not in mine.__dict__:
            mine._form_class = super().get_form_class()
        return mine._form_class

    @cached_property
    def choice(self) -> ProjectChoice:
        """What was asked for, applied to what is known of the projects; none if wrong."""
        asked = self.form.cleaned_data if self.is_valid() else {}
        return ProjectChoice(project_facts(), {k: str(v) for k, v in asked.items() if v})

    def filter_queryset(self, queryset: QuerySet[Any]) -> QuerySet[Any]:
        """Keep the projects that were asked for."""
        if not self.choice.conditions:
            return queryset
        return queryset.filter(pk__in=self.choice.pks())
