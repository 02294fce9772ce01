"""The filter of the directory of requests and offers."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from wagtail_quartier.filters import words
from wagtail_quartier.filters.counted import CountedSelect
from wagtail_quartier.filters.query import QueryFilterSet, TextFilter, WordFilter
from wagtail_quartier.folding import words_to_find
from wagtail_quartier.listings import needs, quarters
from wagtail_quartier.listings.needs import NeedFacts
from wagtail_quartier.snippets.needs import Need

Fits = Callable[[NeedFacts], bool]


def direction_words() -> list[words.Pair]:
    """Whether something is wanted or offered."""
    return [(value, str(label)) for value, label in Need.Direction.choices]


def subject_words() -> list[words.Pair]:
    """People, rooms, things."""
    return [(value, str(label)) for value, label in Need.Subject.choices]


class NeedFilter(QueryFilterSet):
    """Text, wanted or offered, what, quarter (with what is below it) and language.

    Every option says how many there are with it.
    """

    q = TextFilter(label=pgettext_lazy("a field to type into", "Search"))
    direction = WordFilter(
        label=_("Wanted or offered"), choices=direction_words, widget=CountedSelect
    )
    subject = WordFilter(
        label=pgettext_lazy("what is wanted or offered", "What"),
        choices=subject_words,
        widget=CountedSelect,
    )
    quarter = WordFilter(label=_("Quarter"), choices=words.quarter_words, widget=CountedSelect)
    language = WordFilter(
        label=_("Language that helps"), choices=words.language_words, widget=CountedSelect
    )

    @cached_property
    def form(self) -> forms.Form:
        """The form, with a number beside every option."""
        form = super().form
        asked = self._asked(form)
        for name in ("direction", "subject", "quarter", "language"):
            others = [fact for fact in self._facts if self._fits_all(fact, asked, without=name)]
            values = [str(value) for value, _label in form.fields[name].choices]
            form.fields[name].widget.counts = {
                value: sum(self._test(name, value)(fact) for fact in others)
                if value
                else len(others)
                for value in values
            }
        return form

    def filter_queryset(self, queryset: QuerySet[Any]) -> QuerySet[Any]:
        """Keep what was asked for."""
        asked = self._asked(self.form)
        if not asked:
            return queryset
        keys = [fact.pk for fact in self._facts if self._fits_all(fact, asked)]
        return queryset.filter(pk__in=keys)

    @cached_property
    def _facts(self) -> list[NeedFacts]:
        return needs.facts()

    @staticmethod
    def _asked(form: forms.Form) -> dict[str, str]:
        cleaned = form.cleaned_data if form.is_bound and form.is_valid() else {}
        return {name: str(value) for name, value in cleaned.items() if value}

    def _fits_all(self, fact: NeedFacts, asked: dict[str, str], without: str = "") -> bool:
        return all(
            self._test(name, value)(fact) for name, value in asked.items() if name != without
        )

    def _test(self, name: str, value: str) -> Fits:
        if (name, value) not in self._tests:
            self._tests[name, value] = self._make_test(name, value)
        return self._tests[name, value]

    @cached_property
    def _tests(self) -> dict[tuple[str, str], Fits]:
        return {}

    def _make_test(self, name: str, value: str) -> Fits:
        if name == "direction":
            return lambda fact: fact.direction == value
        if name == "subject":
            return lambda fact: fact.subject == value
        if name == "language":
            return lambda fact: value in fact.languages
        if name == "quarter":
            pks = {original.pk for original, _ in quarters.known() if original.slug == value}
            return lambda fact: fact.everywhere or bool(fact.quarters & pks)
        found = words_to_find(value)
        return lambda fact: all(f" {word}" in f" {fact.words}" for word in found)
