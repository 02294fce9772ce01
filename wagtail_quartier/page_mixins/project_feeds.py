"""Feeds below the directory of projects, with the same query as the directory itself.

Wagtail's own address pattern knows no full stop, so they are called ``feed/`` and ``feed/rss/``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed
from wagtail.contrib.routable_page.models import path

from wagtail_quartier.feeds import projects as project_feeds
from wagtail_quartier.feeds import syndication
from wagtail_quartier.filters import project_choice, project_directory
from wagtail_quartier.filters import query as queries
from wagtail_quartier.listings import projects
from wagtail_quartier.page_mixins.directories import DirectoryMixin

ATOM, RSS = "project_feed", "project_feed_rss"


@dataclass(frozen=True, slots=True)
class Feeds:
    """The addresses of the feeds of one list of results, absolute."""

    atom: str
    rss: str


class ProjectFeedsMixin(DirectoryMixin):
    """A directory of projects whose results can be followed."""

    class Meta:
        abstract = True

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add ``feeds`` of what was asked for; None for a wrong query and outside any site."""
        context = super().get_context(request, *args, **kwargs)
        answer = context["kept_answer"]
        if answer is not None and answer.is_known:
            context["feeds"] = answer.values["feeds"]
            return context
        query = context["directory"]
        atom = "" if query.problems else self._feed_address(request, ATOM, query)
        rss = atom and self._feed_address(request, RSS, query)
        context["feeds"] = Feeds(atom, rss) if atom else None
        if answer is not None:
            answer.values["feeds"] = context["feeds"]
        return context

    def get_cached_paths(self) -> list[str]:
        """Add the feeds of all projects."""
        return [*super().get_cached_paths(), "/feed/", "/feed/rss/"]

    @path("feed/", name=ATOM)
    def serve_atom(self, request: HttpRequest) -> HttpResponse:
        """Answer with the newest projects that fit the query, as Atom."""
        return self._answer(request, ATOM, project_feeds.AtomProjects)

    @path("feed/rss/", name=RSS)
    def serve_rss(self, request: HttpRequest) -> HttpResponse:
        """Answer with the newest projects that fit the query, as RSS."""
        return self._answer(request, RSS, project_feeds.RssProjects)

    def _answer(
        self, request: HttpRequest, name: str, make: type[project_feeds.AtomProjects]
    ) -> HttpResponse:
        if request.method not in ("GET", "HEAD"):
            return HttpResponseNotAllowed(["GET", "HEAD"])
        data, unreadable = queries.readable_query(request)
        filterset = self.filterset_class(data, queryset=self.get_entries(), request=request)
        query = queries.Query(filterset, unreadable)
        if query.problems:
            text = "\n".join(query.problems)
            return HttpResponse(text, status=400, content_type="text/plain; charset=utf-8")
        address = self._feed_address(request, name, query)
        asked = query.query_without(*project_directory.ARRANGEMENT)
        page = self.get_full_url(request) or ""
        about = project_feeds.ProjectFeedFacts(
            page=self,
            cards=self.get_cards(projects.newest(filterset.choice.pks(), project_feeds.NEWEST)),
            link=f"{page}?{asked}" if asked else page,
            address=address,
            publisher=syndication.publisher_of(self),
            request=request,
            filters=[
                f"{chip.label}: {chip.value}"
                for chip in query.chips
                if chip.name not in project_directory.ARRANGEMENT
            ],
        )
        # Since when the answer to a text has been as it is would be noted for every text.
        return syndication.feed_response(
            request,
            make(about),
            self,
            address,
            dated=project_choice.TEXT not in filterset.choice.conditions,
        )

    def _feed_address(self, request: HttpRequest, name: str, query: queries.Query) -> str:
        # An order, a view and a page of results are nothing to a feed.
        page = self.get_full_url(request)
        asked = query.query_without("page", *project_directory.ARRANGEMENT)
        address = f"{page.rstrip('/')}/{self.reverse_subpage(name)}" if page else ""
        return f"{address}?{asked}" if address and asked else address
