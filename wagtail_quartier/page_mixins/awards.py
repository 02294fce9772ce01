"""The page of all awards: every grant, by award and year."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest

from wagtail_quartier.filters.awards import AwardsQuery
from wagtail_quartier.filters.query import readable_query
from wagtail_quartier.page_mixins.directories import QueryMixin


class AwardsPageMixin(QueryMixin):
    """All grants, newest first, with counts by award and by year."""

    quartier_template = "wagtail_quartier/pages/awards.html"

    class Meta:
        abstract = True

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add ``query``: form, chips, problems, and the grants by year."""
        query, problems = readable_query(request)
        context = super().get_context(request, *args, **kwargs)
        context["query"] = AwardsQuery(query, problems)
        return context
