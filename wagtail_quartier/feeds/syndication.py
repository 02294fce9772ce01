"""What feeds of news share: Atom (RFC 4287) and RSS 2.0 that change only with their content."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from collections.abc import Iterable, Mapping
from typing import Any

from django.contrib.syndication.views import Feed
from django.http import HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response
from django.utils.feedgenerator import Atom1Feed, Rss201rev2Feed
from django.utils.http import http_date
from django.utils.xmlutils import SimplerXMLGenerator

from wagtail_quartier.feeds.answers import MAX_AGE, first_seen
from wagtail_quartier.listings.untranslated import language_of
from wagtail_quartier.visibility import is_visible

#: What XML 1.0 cannot carry (section 2.2); an editor may have pasted it.
UNWRITABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
#: RSS has no word for the language of one item; the Dublin Core, which readers know, has.
DUBLIN_CORE = "http://purl.org/dc/elements/1.1/"


def writable(text: str) -> str:
    """Return ``text`` without the characters that XML cannot carry."""
    return UNWRITABLE.sub("", text)


def in_their_languages(
    language: str, entry: Any, said: Iterable[tuple[str, str, Any]]
) -> dict[str, Any]:
    """Return in which languages an entry is, as extra arguments for :class:`DatedAtom`.

    ``language`` is that of the feed, ``entry`` what the entry is about. ``said`` are triples of
    an element, its text, and the page, row or snippet whose words these are.
    """
    own = language_of(entry) or language
    spoken = {(name, text): language_of(thing) for name, text, thing in said}
    return {
        "language": "" if own == language else own,
        "spoken": {key: tag for key, tag in spoken.items() if tag not in ("", own)},
    }


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


class _Marking:
    """Writes XML as ``handler`` does, and beside a text that it knows the language of that."""

    def __init__(self, handler: SimplerXMLGenerator, spoken: Mapping[tuple[str, str], str]) -> None:
        self._handler, self._spoken = handler, spoken

    def addQuickElement(  # noqa: N802  (Django's name)
        self, name: str, contents: str | None = None, attrs: dict[str, Any] | None = None
    ) -> None:
        attributes = dict(attrs or {})
        # The text of a category stands in an attribute.
        text = attributes.get("term") or contents or ""
        if tag := self._spoken.get((name, text)):
            attributes["xml:lang"] = tag
        self._handler.addQuickElement(name, contents, attributes)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._handler, name)


class DatedAtom(Atom1Feed):
    """Atom that is the same while nothing changes, also without entries.

    An entry, a title, a summary or a category in another language than what it stands in says so
    (RFC 4287, section 2).
    """

    def add_root_elements(self, handler: SimplerXMLGenerator) -> None:
        """Say the language of a title that is in another one than the feed."""
        marking: Any = _Marking(handler, self.feed.get("spoken") or {})
        super().add_root_elements(marking)

    def add_item_elements(self, handler: SimplerXMLGenerator, item: dict[str, Any]) -> None:
        """Say the language of what is in another one than the entry."""
        marking: Any = _Marking(handler, item.get("spoken") or {})
        super().add_item_elements(marking, item)

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
