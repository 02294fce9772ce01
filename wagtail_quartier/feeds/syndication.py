"""What feeds of news share: Atom (RFC 4287) and RSS 2.0 that change only with their content."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections.abc import Iterable
from typing import Any

from django.contrib.syndication.views import Feed
from django.http import HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response
from django.utils.feedgenerator import Atom1Feed, Rss201rev2Feed
from django.utils.http import http_date
from django.utils.xmlutils import SimplerXMLGenerator

from wagtail_quartier.feeds.answers import MAX_AGE, first_seen
from wagtail_quartier.visibility import is_visible

#: What XML 1.0 cannot carry (section 2.2); an editor may have pasted it.
UNWRITABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
#: RSS has no word for the language of one item; the Dublin Core, which readers know, has.
DUBLIN_CORE = "http://purl.org/dc/elements/1.1/"


def writable(text: str) -> str:
    """Return ``text`` without the characters that XML cannot carry."""
    return UNWRITABLE.sub("", text)


def publisher_of(page: Any) -> str:
    """Return the name of the site a page belongs to, else its host; empty outside any site."""
    site = page.get_site()
    return (site.site_name or site.hostname) if site else ""


def latest(items: Iterable[dict[str, Any]], fallback: dt.datetime | None) -> dt.datetime:
    """Return when something in a feed was last published, else ``fallback``, else long ago.

    Django's own answer for a feed without entries is now, which differs each time.
    """
    dates = [item["updateddate"] for item in items if item["updateddate"]]
    return max(dates, default=fallback or dt.datetime(1970, 1, 1, tzinfo=dt.UTC))


class DatedAtom(Atom1Feed):
    """Atom that is the same while nothing changes, also without entries."""

    def latest_post_date(self) -> dt.datetime:
        """Return when something in the feed was last published, else when the page was."""
        return latest(self.items, self.feed["fallback_date"])

    def item_attributes(self, item: dict[str, Any]) -> dict[str, Any]:
        """Say the language of an entry that is in another one than the feed."""
        spoken = item.get("language")
        attributes: dict[str, Any] = super().item_attributes(item)
        return {**attributes, "xml:lang": spoken} if spoken else attributes


class DatedRss(Rss201rev2Feed):
    """RSS that is the same while nothing changes, also without items."""

    def latest_post_date(self) -> dt.datetime:
        """Return when something in the feed was last published, else when the page was."""
        return latest(self.items, self.feed["fallback_date"])

    def add_item_elements(self, handler: SimplerXMLGenerator, item: dict[str, Any]) -> None:
        """Say the language of an item that is in another one than the feed."""
        super().add_item_elements(handler, item)
        if spoken := item.get("language"):
            handler.addQuickElement("dc:language", spoken, {"xmlns:dc": DUBLIN_CORE})


def feed_response(
    request: HttpRequest, feed: Feed, page: Any, address: str, *, dated: bool = True
) -> HttpResponse:
    """Return a feed of ``page``, or 304 where the one who asks has it already.

    ``address`` is the feed's own. The answer has an ETag and, where it is ``dated``, a
    Last-Modified (RFC 9110, section 13): since when the feed has been as it is, for an entry
    can be withdrawn as well.
    """
    response = feed(request)
    digest = hashlib.sha256(response.content).hexdigest()
    etag, since = f'"{digest[:32]}"', None
    response["ETag"] = etag
    # Django's own date would stay as it is when an entry is withdrawn.
    del response["Last-Modified"]
    if dated:
        since = first_seen(address, digest)
        response["Last-Modified"] = http_date(since)
    shared = f"public, max-age={MAX_AGE}"
    response["Cache-Control"] = shared if is_visible(page) else "private, no-cache"
    return get_conditional_response(request, etag, since, response) or response
