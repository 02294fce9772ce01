"""The page of all awards: every grant, by award and year, and a feed of the new ones."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from wagtail.contrib.routable_page.models import path

from wagtail_quartier.feeds import awards as award_feeds
from wagtail_quartier.filters import awards as award_filters
from wagtail_quartier.filters import query as queries
from wagtail_quartier.listings import pictures
from wagtail_quartier.page_mixins.directories import QueryMixin


class AwardsPageMixin(QueryMixin):
    """All grants, newest first, with counts by award and by year."""

    quartier_template = "wagtail_quartier/pages/awards.html"

    class Meta:
        abstract = True

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add ``query``: form, chips, problems, the drawing, and a page of grants by year.

        ``directory`` is the same, as the pages of results ask for it, and ``feed_url`` the
        address of the feed.
        """
        query, problems = queries.readable_query(request)
        with pictures.together():
            context = super().get_context(request, *args, **kwargs)
            answer = award_filters.AwardsQuery(query, problems)
            # The cards are made here, so that their pictures come with the page's own.
            context.update(query=answer, directory=answer, grants=answer.grants)
        context["feed_url"] = self.feed_url(request)
        return context

    def feed_url(self, request: HttpRequest) -> str:
        """Return the address of the feed; empty for a page that no site leads to."""
        url = self.get_full_url(request)
        return f"{url.rstrip('/')}/{self.reverse_subpage('awards_feed')}" if url else ""

    def get_cached_paths(self) -> list[str]:
        """Add the feed."""
        return [*super().get_cached_paths(), "/feed/"]

    @path("feed/", name="awards_feed")
    def serve_feed(self, request: HttpRequest) -> HttpResponse:
        """Answer with the feed of the newest grants, in the language of this page."""
        return award_feeds.awards_feed(request, self, self.feed_url(request))
