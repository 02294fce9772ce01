"""The timetable of everything: who is there when, week by week."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest

from wagtail_quartier.filters import office_hours as timetables
from wagtail_quartier.filters import query as queries
from wagtail_quartier.page_mixins.calendars import OfferCalendarsMixin
from wagtail_quartier.page_mixins.directories import QueryMixin


class OfficeHoursPageMixin(OfferCalendarsMixin, QueryMixin):
    """All office hours of one week, by quarter and kind."""

    quartier_template = "wagtail_quartier/pages/office_hours.html"

    class Meta:
        abstract = True

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add ``query``: form, chips and problems; and the ``timetable`` it asks for."""
        query, problems = queries.readable_query(request)
        context = super().get_context(request, *args, **kwargs)
        asked = timetables.TimetableQuery(query, problems)
        context.update(query=asked, timetable=asked.timetable)
        return context
