"""The feed of new awards (Atom, RFC 4287), in the language of its page."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Any

from django.contrib.syndication.views import Feed
from django.http import HttpRequest, HttpResponse
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from wagtail_quartier.feeds.syndication import (
    DatedAtom,
    feed_response,
    in_their_languages,
    publisher_of,
    writable,
)
from wagtail_quartier.listings import awards

#: So many grants stand in the feed; who reads it less than yearly visits the page.
NEWEST = 50


class AwardsFeed(Feed):
    """The newest grants of visible projects; what the page shows of them and nothing else."""

    feed_type = DatedAtom

    def __init__(self, page: Any, url: str, request: HttpRequest | None = None) -> None:
        """Take the awards page, the feed's own address, and who asks at which host."""
        self.page = page
        self.request = request
        self.language = get_language()
        self.address = url

    def link(self) -> str:
        """Return the address of the page."""
        return self.page.get_full_url(self.request) or self.page.url or "/"

    def feed_url(self) -> str:
        """Return the feed's own address."""
        return self.address

    def title(self) -> str:
        """Return the title of the page."""
        return writable(self.page.title)

    def subtitle(self) -> str:
        """Return the teaser of the page."""
        return writable(self.page.teaser)

    def author_name(self) -> str:
        """Name who publishes the feed, which Atom demands."""
        return writable(publisher_of(self.page))

    def feed_extra_kwargs(self, obj: None) -> dict[str, Any]:
        """Say when the page was published, for a feed without entries, and its language."""
        page = self.page
        said = [("title", self.title(), page), ("subtitle", self.subtitle(), page)]
        spoken = in_their_languages(self.language or "", None, said)["spoken"]
        return {"fallback_date": page.last_published_at, "spoken": spoken}

    def item_extra_kwargs(self, item: awards.GrantCard) -> dict[str, Any]:
        """Say the language of what is not there in the feed's.

        A title begins with the project, and is in its language.
        """
        said = [
            ("summary", self.item_description(item), item.words),
            ("category", writable(item.award.name), item.award),
        ]
        return in_their_languages(self.language or "", item.project, said)

    def items(self) -> list[awards.GrantCard]:
        """Return the newest grants."""
        return awards.cards(awards.all_grants(), limit=NEWEST)

    def item_title(self, item: awards.GrantCard) -> str:
        """Say who received what."""
        return writable(
            _("%(project)s: %(award)s %(year)s")
            % {"project": item.project.title, "award": item.award.name, "year": item.year}
        )

    def item_description(self, item: awards.GrantCard) -> str:
        """Return the distinction and the jury's words."""
        return writable("\n\n".join(text for text in (item.distinction, item.jury_words) if text))

    def item_link(self, item: awards.GrantCard) -> str:
        """Return the address of the project."""
        return item.project.get_full_url(self.request) or item.project.url or "/"

    def item_guid(self, item: awards.GrantCard) -> str:
        """Return the same for the same grant in the same language, wherever its page moves."""
        return uuid.uuid5(item.key, self.language or "").urn

    def item_categories(self, item: awards.GrantCard) -> list[str]:
        """Return the award and the year."""
        return [writable(item.award.name), str(item.year)]

    def item_pubdate(self, item: awards.GrantCard) -> dt.datetime | None:
        """Return when the project was first on the website; an award has only a year."""
        return item.project.first_published_at

    def item_updateddate(self, item: awards.GrantCard) -> dt.datetime:
        """Return when the project was last published, which Atom demands.

        The beginning of the award's year stands in for a project of which nobody knows.
        """
        known = item.project.last_published_at or item.project.first_published_at
        return known or dt.datetime(item.year, 1, 1, tzinfo=dt.UTC)


def awards_feed(request: HttpRequest, page: Any, url: str) -> HttpResponse:
    """Return the feed of an awards page, or 304 where the one who asks has it already.

    ``url`` is the feed's own address.
    """
    return feed_response(request, AwardsFeed(page, url, request), page, url)
