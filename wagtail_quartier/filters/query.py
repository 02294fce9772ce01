"""A query as a visitor's address carries it: what was asked, what was wrong with it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from copy import copy
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import django_filters
from django import forms
from django.core.exceptions import TooManyFieldsSent, ValidationError
from django.db.models import QuerySet
from django.http import HttpRequest, QueryDict
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from wagtail_quartier.written import Written

#: A year may be asked for from here to here.
FIRST_YEAR, LAST_YEAR = 1900, 2199
#: Longer texts are refused before any database sees them.
LONGEST_TEXT = 200

Choices = Callable[[], Iterable[tuple[str, Any]]]


@dataclass(frozen=True, slots=True)
class Chip:
    """A chosen filter; ``remove_query`` is the query string without it."""

    name: str
    label: str
    value: str
    remove_query: str


def readable_query(request: HttpRequest) -> tuple[QueryDict, list[str]]:
    """Return the request's query and what makes it unreadable as a whole.

    A query with more parameters than Django accepts is replaced by an empty one, in the
    request as well, so that the page can be rendered and say so.
    """
    try:
        return request.GET, []
    except TooManyFieldsSent:
        request.GET = QueryDict("")
        return request.GET, [str(_("This address has too many parameters."))]


def refuse_unreadable(value: str) -> None:
    """Refuse text that was not UTF-8 before Django replaced what it could not decode."""
    if "\ufffd" in value:
        raise ValidationError(_("This contains characters that cannot be read."))


class Words(django_filters.fields.ChoiceIterator):
    """The choices of a field: pairs of a word and its name, as some function returns them.

    There may be hundreds, so what is known to be pairs is not looked through for groups.
    """

    def __iter__(self) -> Iterator[tuple[str, Any]]:
        """Yield the choice of nothing, where there is one, and then the others."""
        if self.field.empty_label is not None:
            yield ("", self.field.empty_label)
        if self.field.null_label is not None:
            yield (self.field.null_value, self.field.null_label)
        yield from self.choices()


class WordField(django_filters.fields.ChoiceField):
    """One of a few words."""

    iterator = Words


class _Light:
    """A filter that every request gets a copy of: what is never changed is shared."""

    def __deepcopy__(self, memo: dict[int, Any]) -> Any:
        made: Any = copy(self)
        # A method is called through its filter.
        made.method = made.method
        return made


class WordFilter(_Light, django_filters.ChoiceFilter):
    """One of a few words; the choices are asked for with each request."""

    field_class = WordField

    def __init__(self, *args: Any, choices: Choices, **kwargs: Any) -> None:
        kwargs.setdefault("empty_label", pgettext_lazy("no filter chosen", "All"))
        kwargs["error_messages"] = {
            "invalid_choice": _("This choice does not exist. Please choose one from the list.")
        }
        super().__init__(*args, choices=choices, **kwargs)


class TextFilter(_Light, django_filters.CharFilter):
    """Free text of bounded length."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("max_length", LONGEST_TEXT)
        kwargs["validators"] = [refuse_unreadable]
        kwargs["error_messages"] = {
            "max_length": _("Please use at most %(limit_value)d characters.")
        }
        kwargs.setdefault("widget", forms.TextInput(attrs={"type": "search"}))
        super().__init__(*args, **kwargs)


class YearField(WordField):
    """A year that is offered, or any other one of our time."""

    def valid_value(self, value: str) -> bool:
        """Accept any year an address may carry, so that a shared one stays valid."""
        is_year = bool(re.fullmatch(r"\d{4}", str(value), re.ASCII))
        return is_year and FIRST_YEAR <= int(value) <= LAST_YEAR


class YearFilter(_Light, django_filters.ChoiceFilter):
    """A year; the choices, as words, are asked for with each request."""

    field_class = YearField

    def __init__(self, *args: Any, choices: Choices, **kwargs: Any) -> None:
        kwargs.setdefault("empty_label", pgettext_lazy("no filter chosen", "All"))
        kwargs["error_messages"] = {
            "invalid_choice": format_lazy(
                _("Please choose a year between {first} and {last}."),
                first=FIRST_YEAR,
                last=LAST_YEAR,
            )
        }
        super().__init__(*args, choices=choices, **kwargs)


class Later:
    """Something that is made only when more of it is asked for than what is ``known``."""

    def __init__(self, make: Callable[[], Any], **known: Any) -> None:
        self._make = make
        self.__dict__.update(known)

    @cached_property
    def _made(self) -> Any:
        return self._make()

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return getattr(self._made, name)


class QueryFilterSet(django_filters.FilterSet):
    """A FilterSet that returns nothing, rather than everything, for a wrong query."""

    @property
    def qs(self) -> QuerySet[Any]:
        """The filtered queryset; empty where the query is invalid."""
        if self.is_bound and not self.is_valid():
            return self.queryset.none()
        return super().qs


class Query:
    """A filter set with its chips and problems, ready for a template."""

    def __init__(self, filterset: QueryFilterSet, problems: Iterable[str] = ()) -> None:
        self.filterset = filterset
        self._unreadable = list(problems)

    @property
    def form(self) -> forms.Form:
        """The filter form, bound to the query."""
        return self.filterset.form

    @cached_property
    def problems(self) -> list[str]:
        """What is wrong with the query, as sentences; empty for a query that was understood."""
        found = list(self._unreadable)
        for name, errors in self.form.errors.items():
            label = self.form.fields[name].label if name in self.form.fields else ""
            found += [
                _("%(field)s: %(error)s") % {"field": label, "error": error}
                if label
                else str(error)
                for error in errors
            ]
        return [str(problem) for problem in found]

    @cached_property
    def chips(self) -> list[Chip]:
        """The filters in force, each with the address that takes it off."""
        chips = []
        for name, value in self.form.cleaned_data.items() if self.form.is_valid() else ():
            if value in (None, "", [], False):
                continue
            field = self.form.fields[name]
            text = dict(getattr(field, "choices", ())).get(value, value)
            # A name knows its language, which str() would take from it.
            text = text if isinstance(text, Written) else str(text)
            chips.append(Chip(name, str(field.label), text, self.query_without(name, "page")))
        return chips

    @property
    def is_filtered(self) -> bool:
        """Whether any filter is in force."""
        return bool(self.chips)

    @property
    def query_for_languages(self) -> str:
        """Query string of all parameters that were understood, without the number of a page.

        Its words are the same in every language, so it asks the same of the page in another.
        """
        wrong = self.form.errors if self.form.is_bound else {}
        return self.query_without("page", *wrong)

    def query_without(self, *names: str) -> str:
        """Return the query string of all known, non-empty parameters but ``names``."""
        query = QueryDict(mutable=True)
        for name in self.form.fields:
            value = self.filterset.data.get(name, "")
            if value and name not in names:
                query[name] = value
        return query.urlencode()
