"""The timetable of everything: who is there when, week by week."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest

from wagtail_quartier.filters.office_hours import TimetableQuery
from wagtail_quartier.filters.query import readable_query
from wagtail_quartier.page_mixins.calendars import OfferCalendarsMixin
from wagtail_quartier.page_mixins.directories import QueryMixin


class OfficeHoursPageMixin(OfferCalendarsMixin, QueryMixin):
    """All office hours of one week, by quarter and kind."""

    quartier_template = "wagtail_quartier/pages/office_hours.html"

    class Meta:
        abstract = True

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add ``query``: form, chips and problems; and the ``timetable`` it asks for."""
        query, problems = readable_query(request)
        context = super().get_context(request, *args, **kwargs)
        asked = TimetableQuery(query, problems)
        context.update(query=asked, timetable=asked.timetable)
        return context
