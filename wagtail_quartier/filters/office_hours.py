"""The query of the timetable: which week, and whose office hours."""

from __future__ import annotations

import datetime as dt
import re
from functools import cached_property
from typing import Any

import django_filters
from django import forms
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import QueryDict
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from wagtail_quartier.filters import words
from wagtail_quartier.filters.counted import CountedSelect
from wagtail_quartier.filters.query import Chip, Query, QueryFilterSet, TextFilter, WordFilter
from wagtail_quartier.filters.timetable_pages import TimetablePages
from wagtail_quartier.listings import office_hours, quarters, text_search
from wagtail_quartier.listings.dates import Dates
from wagtail_quartier.listings.timetable import WEEK, Timetable
from wagtail_quartier.occurrence_index.reading import Scope
from wagtail_quartier.snippets.places import Accessible

#: A town's week fits on one page; a state's does not.
DATES_A_PAGE = 100
#: Above the timetable stands who is there today, at most so many.
MOST_TODAY = 8
WEEKS_BACK = 5
WEEKS_AHEAD = 60


def monday_of(value: str) -> dt.date:
    """Return the Monday of an ISO 8601 week such as ``2026-W10``.

    Raises ``ValidationError`` for anything else and for a week too far away to be known.
    """
    found = re.fullmatch(r"(\d{4})-W(\d{2})", value, re.ASCII)
    try:
        monday = dt.date.fromisocalendar(int(found[1]), int(found[2]), 1) if found else None
    except ValueError:
        monday = None
    if monday is None:
        raise ValidationError(_("This is not a week. A week looks like 2026-W10."))
    this = this_monday()
    earliest = this - dt.timedelta(weeks=WEEKS_BACK)
    latest = this + dt.timedelta(weeks=WEEKS_AHEAD)
    if not earliest <= monday <= latest:
        raise ValidationError(_("There is no timetable for this week."))
    return monday


def this_monday() -> dt.date:
    """Return the Monday of the current local week."""
    today = timezone.localdate()
    return today - dt.timedelta(days=today.weekday())


def iso_week(day: dt.date) -> str:
    """Return the ISO 8601 week of a date, such as ``2026-W10``."""
    year, week, _weekday = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


class WeekField(forms.CharField):
    """An ISO 8601 week that becomes the date of its Monday."""

    widget = forms.HiddenInput

    def clean(self, value: Any) -> dt.date | None:
        """Return the Monday, ``None`` for an empty value."""
        text = super().clean(value)
        return monday_of(text) if text else None


class WeekFilter(django_filters.Filter):
    """Chooses the week; filters nothing by itself."""

    field_class = WeekField

    def filter(self, qs: QuerySet[Any], value: Any) -> QuerySet[Any]:
        """Return ``qs`` as it is: the week decides about dates, not about slots."""
        return qs


class ToggleInput(forms.CheckboxInput):
    """A tick box that carries a word instead of true and false."""

    def __init__(self, word: str, attrs: dict[str, Any] | None = None) -> None:
        super().__init__(attrs, check_test=lambda value: value == word)
        self.word = word

    def format_value(self, value: Any) -> str:
        """Return the word, ticked or not."""
        return self.word

    def value_from_datadict(self, data: Any, files: Any, name: str) -> Any:
        """Return what was sent, so that a wrong word is found out."""
        return data.get(name, "")


class ToggleFilter(WordFilter):
    """One word that is in force or not."""

    def __init__(self, *, word: str, chosen: str | Promise, **kwargs: Any) -> None:
        super().__init__(
            choices=lambda: [(word, chosen)], widget=ToggleInput(word), label=chosen, **kwargs
        )


class TimetableFilter(QueryFilterSet):
    """Quarter (with what is below it), kind, topic, language, three ticks, text.

    Works on the dates of the index as well as on slots, whose dates are computed: both have
    an offer and a place.
    """

    quarter = WordFilter(
        label=_("Quarter"),
        choices=words.quarter_words,
        method="filter_quarter",
        widget=CountedSelect,
    )
    kind = WordFilter(
        label=_("Kind"),
        choices=words.kind_words,
        field_name="office_hours__kind",
        widget=CountedSelect,
    )
    topic = WordFilter(
        label=_("Topic"), choices=words.topic_words, method="filter_topic", widget=CountedSelect
    )
    language = WordFilter(
        label=_("Language spoken"),
        choices=words.language_words,
        method="filter_language",
        widget=CountedSelect,
    )
    q = TextFilter(label=pgettext_lazy("a field to type into", "Search"), method="filter_text")
    open = ToggleFilter(word="now", chosen=_("Open now"), method="filter_open")
    appointment = ToggleFilter(
        word="none", chosen=_("Come without an appointment"), method="filter_appointment"
    )
    access = ToggleFilter(word="step-free", chosen=_("Step-free access"), method="filter_access")
    week = WeekFilter(label=_("Week"))

    def filter_text(self, queryset: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Keep what the text occurs in, in the reader's language or the original's."""
        return text_search.dates_with(queryset, value)

    def filter_quarter(self, queryset: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Keep what is at places in the quarter and below it."""
        area = [
            pk for quarter in quarters.visible().filter(slug=value) for pk in quarters.area(quarter)
        ]
        return queryset.filter(place__quarter__in=area)

    def filter_topic(self, queryset: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Keep the offers about a topic."""
        offers = office_hours.offers().filter(topic_links__topic__slug=value).values("pk")
        return queryset.filter(office_hours__in=offers)

    def filter_language(self, queryset: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Keep the offers where a language is spoken."""
        return queryset.filter(office_hours__languages__contains=f",{value},")

    def filter_open(self, queryset: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Keep the offers; which of their dates go on is asked of the dates."""
        return queryset

    def filter_appointment(self, queryset: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Keep what one can come to without an appointment."""
        return queryset.filter(office_hours__by_appointment=False)

    def filter_access(self, queryset: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Keep the places whose entrance has been found to be step-free."""
        return queryset.filter(place__entrance=Accessible.YES)


class TimetableQuery(Query):
    """What the timetable page shows for a query."""

    def __init__(self, data: QueryDict, problems: list[str]) -> None:
        self._all = office_hours.everything_listed()
        super().__init__(TimetableFilter(data, queryset=self._all.rows), problems)
        self._of_slots = TimetableFilter(data, queryset=self._all.slots)

    @cached_property
    def scope(self) -> Scope:
        """Whose dates are asked for; nobody's where the query is wrong."""
        if self.problems:
            return Scope(self._all.rows.none(), self._all.slots.none())
        if not super().chips:
            return self._all
        # The second form has been found valid with the first; its choices are the same.
        return Scope(self.filterset.qs, self._of_slots.qs)

    @cached_property
    def problems(self) -> list[str]:
        """What is wrong with the query, the number of a page included."""
        found = list(super().problems)
        if not found and self._page_number is None:
            found.append(gettext("There is no such page of results."))
        return found

    @cached_property
    def chips(self) -> list[Chip]:
        """The filters in force; which week is shown is said elsewhere."""
        return [chip for chip in super().chips if chip.name != "week"]

    @property
    def is_open_now(self) -> bool:
        """Whether only what goes on at this moment is asked for."""
        return self.form.is_valid() and bool(self.form.cleaned_data.get("open"))

    @cached_property
    def monday(self) -> dt.date:
        """The first day shown: the Monday asked for, or this week's."""
        asked = self.form.cleaned_data.get("week") if self.form.is_valid() else None
        return asked or this_monday()

    @cached_property
    def timetable(self) -> Timetable:
        """The week asked for, or a page of it; empty where the query is wrong."""
        dates = Dates(self.scope)
        if self.is_open_now:
            return dates.now_as_timetable(DATES_A_PAGE)
        asked = self.filterset.data.get("page", "")
        number = self._page_number if asked else None
        return dates.page_of_week(self.monday, number, DATES_A_PAGE, MOST_TODAY)

    @property
    def is_this_week(self) -> bool:
        """Whether the week shown is the current one."""
        return self.monday == this_monday()

    @property
    def previous_query(self) -> str:
        """Query string of the week before, empty where there is none to show."""
        earliest = this_monday() - dt.timedelta(weeks=WEEKS_BACK)
        before = self.monday - dt.timedelta(days=WEEK)
        return self._week_query(before) if before >= earliest else ""

    @property
    def next_query(self) -> str:
        """Query string of the week after, empty where there is none to show."""
        latest = this_monday() + dt.timedelta(weeks=WEEKS_AHEAD)
        after = self.monday + dt.timedelta(days=WEEK)
        return self._week_query(after) if after <= latest else ""

    @property
    def this_week_query(self) -> str:
        """Query string of the current week with the same filters, possibly empty."""
        return self.query_without("week")

    @property
    def pages(self) -> TimetablePages:
        """The pages of a week that has more dates than one page shows."""
        return TimetablePages(self.timetable.page, self.query_without("page"), bool(self.problems))

    def _week_query(self, monday: dt.date) -> str:
        query = self.query_without("week", "open")
        week = f"week={iso_week(monday)}"
        return f"{query}&{week}" if query else week

    @property
    def _page_number(self) -> int | None:
        asked = self.filterset.data.get("page", "") or "1"
        # Six digits: more pages than that no week has, and int() is safe.
        if not (asked.isascii() and asked.isdigit() and len(asked) <= 6):
            return None
        return int(asked) or None
