"""Feeds of projects, as Atom (RFC 4287) and as RSS 2.0, for whatever the directory is asked."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.contrib.syndication.views import Feed
from django.http import HttpRequest
from django.utils.html import escape
from django.utils.translation import get_language, gettext

from wagtail_quartier.feeds.syndication import DatedAtom, DatedRss, in_their_languages, writable
from wagtail_quartier.listings.projects import ProjectCard

#: So many projects stand in a feed; who reads it less than yearly visits the directory.
NEWEST = 50


@dataclass(frozen=True, slots=True)
class ProjectFeedFacts:
    """What a feed is made of: ``page`` is the directory, the addresses are absolute.

    ``link`` leads to the same results for people; ``filters`` says what was asked for.
    """

    page: Any
    cards: Sequence[ProjectCard]
    link: str
    address: str
    publisher: str
    filters: Sequence[str] = ()
    #: Tells at which of several hosts of the installation the reader is.
    request: HttpRequest | None = None


class AtomProjects(Feed):
    """The newest projects of a directory; what its cards show and nothing else."""

    feed_type: type = DatedAtom

    def __init__(self, about: ProjectFeedFacts) -> None:
        """Take what is shown, in the active language."""
        self.about = about
        self.language = get_language()

    def link(self) -> str:
        """Return the address of the directory with the same filters."""
        return self.about.link

    def feed_url(self) -> str:
        """Return the feed's own address."""
        return self.about.address

    def title(self) -> str:
        """Return the title of the directory, and what was asked for."""
        title = self.about.page.title
        if self.about.filters:
            asked = " · ".join(self.about.filters)
            title = gettext("%(title)s (%(filters)s)") % {"title": title, "filters": asked}
        return writable(title)

    def subtitle(self) -> str:
        """Return the teaser of the directory."""
        return writable(self.about.page.teaser)

    def author_name(self) -> str:
        """Name who publishes the feed, which Atom demands."""
        return writable(self.about.publisher)

    def feed_extra_kwargs(self, obj: None) -> dict[str, Any]:
        """Say when the directory was published, for a feed without entries, and its language."""
        page = self.about.page
        said = [("title", self.title(), page), ("subtitle", self.subtitle(), page)]
        spoken = in_their_languages(self.language or "", None, said)["spoken"]
        return {"fallback_date": page.last_published_at, "spoken": spoken}

    def items(self) -> Sequence[ProjectCard]:
        """Return the cards."""
        return self.about.cards

    def item_title(self, item: ProjectCard) -> str:
        """Return what the project is called."""
        return writable(item.page.title)

    def item_description(self, item: ProjectCard) -> str:
        """Return the teaser."""
        return writable(item.page.teaser)

    def item_link(self, item: ProjectCard) -> str:
        """Return the address of the project."""
        return item.page.get_full_url(self.about.request) or item.page.url or "/"

    def item_guid(self, item: ProjectCard) -> str:
        """Return the same for the same project in the same language, wherever it moves."""
        return uuid.uuid5(item.page.translation_key, self.language or "").urn

    item_guid_is_permalink = False

    def item_categories(self, item: ProjectCard) -> list[str]:
        """Return the fields of action and the quarters."""
        return [writable(page.title) for page in (*item.fields_of_action, *item.quarters)]

    def item_pubdate(self, item: ProjectCard) -> dt.datetime | None:
        """Return when the project was first on the website."""
        return item.page.first_published_at

    def item_updateddate(self, item: ProjectCard) -> dt.datetime:
        """Return when the project was last published, which Atom demands."""
        known = item.page.last_published_at or item.page.first_published_at
        return known or dt.datetime(1970, 1, 1, tzinfo=dt.UTC)

    def item_extra_kwargs(self, item: ProjectCard) -> dict[str, Any]:
        """Say the language of a project that is not there in the feed's, and of its categories."""
        pages = (*item.fields_of_action, *item.quarters)
        said = [("category", writable(page.title), page) for page in pages]
        return in_their_languages(self.language or "", item.page, said)


class RssProjects(AtomProjects):
    """The same as RSS, where a description is HTML."""

    feed_type = DatedRss

    def description(self) -> str:
        """Return the teaser of the directory, else its title, for RSS demands something."""
        return escape(self.subtitle()) or escape(self.title())

    def item_description(self, item: ProjectCard) -> str:
        """Return the teaser, with its own angle brackets."""
        return escape(super().item_description(item))
