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
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from wagtail_quartier.filters import words
from wagtail_quartier.filters.query import Query, QueryFilterSet, TextFilter, WordFilter
from wagtail_quartier.listings import office_hours, quarters
from wagtail_quartier.listings.timetable import WEEK, Timetable, timetable

WEEKS_BACK = 5
WEEKS_AHEAD = 60


def appointment_words() -> list[tuple[str, str]]:
    """Whether one can simply come."""
    return [("none", str(_("Come without an appointment")))]


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


class TimetableFilter(QueryFilterSet):
    """Quarter (with what is below it), kind, topic, language, without appointment, text."""

    quarter = WordFilter(label=_("Quarter"), choices=words.quarter_words, method="filter_quarter")
    kind = WordFilter(label=_("Kind"), choices=words.kind_words, field_name="office_hours__kind")
    topic = WordFilter(label=_("Topic"), choices=words.topic_words, method="filter_topic")
    language = WordFilter(
        label=_("Language spoken"), choices=words.language_words, method="filter_language"
    )
    appointment = WordFilter(
        label=_("Appointment"), choices=appointment_words, method="filter_appointment"
    )
    q = TextFilter(
        label=pgettext_lazy("a field to type into", "Search"),
        field_name="office_hours__title",
        lookup_expr="icontains",
    )
    week = WeekFilter(label=_("Week"))

    def filter_quarter(self, queryset: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Keep the slots at places in the quarter and below it."""
        area = [
            pk for quarter in quarters.visible().filter(slug=value) for pk in quarters.area(quarter)
        ]
        return queryset.filter(place__quarter__in=area)

    def filter_topic(self, queryset: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Keep the slots of offers about a topic."""
        offers = office_hours.offers().filter(topic_links__topic__slug=value).values("pk")
        return queryset.filter(office_hours__in=offers)

    def filter_language(self, queryset: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Keep the slots where a language is spoken."""
        return queryset.filter(office_hours__languages__contains=f",{value},")

    def filter_appointment(self, queryset: QuerySet[Any], name: str, value: str) -> QuerySet[Any]:
        """Keep the slots one can come to without an appointment."""
        return queryset.filter(office_hours__by_appointment=False)


class TimetableQuery(Query):
    """What the timetable page shows for a query."""

    def __init__(self, data: QueryDict, problems: list[str]) -> None:
        super().__init__(TimetableFilter(data, queryset=office_hours.slots()), problems)

    @cached_property
    def monday(self) -> dt.date:
        """The first day shown: the Monday asked for, or this week's."""
        asked = self.form.cleaned_data.get("week") if self.form.is_valid() else None
        return asked or this_monday()

    @cached_property
    def timetable(self) -> Timetable:
        """The week asked for; empty where the query is wrong."""
        slots = self.filterset.queryset.none() if self.problems else self.filterset.qs
        return timetable(slots, self.monday)

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

    def _week_query(self, monday: dt.date) -> str:
        query = self.query_without("week")
        week = f"week={iso_week(monday)}"
        return f"{query}&{week}" if query else week
