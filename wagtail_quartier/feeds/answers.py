"""Calendars over HTTP: addresses to subscribe to, and short answers when nothing is new."""

from __future__ import annotations

import datetime as dt
import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

from django.core.cache import cache
from django.db.models import Max
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.cache import get_conditional_response
from django.utils.http import content_disposition_header, http_date
from django.utils.translation import get_language

import wagtail_quartier
from wagtail_quartier.content_changes import stamp
from wagtail_quartier.keeping import kept
from wagtail_quartier.snippets.office_hours import OfficeHours

#: Seconds an answer may be kept on the way: a date cancelled today has to get through.
MAX_AGE = 300
#: How long it is remembered since when a calendar has been what it is.
REMEMBERED = dt.timedelta(days=400)


@dataclass(frozen=True, slots=True)
class Subscription:
    """Where a calendar is to be had: ``url`` is absolute, with ``http`` or ``https``."""

    url: str

    @property
    def webcal_url(self) -> str:
        """The address that asks the reader's calendar program to subscribe."""
        return urlsplit(self.url)._replace(scheme="webcal").geturl()

    @property
    def download_url(self) -> str:
        """The address of a file to be opened once."""
        return f"{self.url}?download"


def calendar_response(
    request: HttpRequest, text: bytes, file_name: str, *, is_public: bool
) -> HttpResponse:
    """Return a calendar, or 304 where the one who asks has it already (RFC 9110, section 13).

    ``?download`` in the address makes it a file called ``file_name``. An answer that is not
    public may be kept by nobody on the way.
    """
    digest = hashlib.sha256(text).hexdigest()
    since = first_seen(request.build_absolute_uri(request.path), digest)
    etag = f'"{digest[:32]}"'
    response = HttpResponse(text, content_type="text/calendar; charset=utf-8")
    response["ETag"] = etag
    response["Last-Modified"] = http_date(since)
    response["Cache-Control"] = f"public, max-age={MAX_AGE}" if is_public else "private, no-cache"
    disposition = content_disposition_header("download" in request.GET, file_name)
    if disposition:
        response["Content-Disposition"] = disposition
    answer = get_conditional_response(request, etag, since, response)
    return answer or response


def made_once(address: str, make: Callable[[], bytes]) -> bytes:
    """Return what ``make`` returns; it is made again only where something public has changed.

    A calendar of ten thousand offers takes a minute to write and is asked for by every
    subscriber every few hours. ``address`` and the active language say which one it is. The
    text lies in Django's cache, where every worker finds it; a cache that cannot hold it makes
    calendars slower, not wrong.
    """
    # Another one when the content changes, something expires, or the day ends.
    key = kept(("calendar", address, get_language()), lambda: _key_of_text(address))
    text: bytes | None = cache.get(key)
    if text is None:
        text = make()
        cache.set(key, text, dt.timedelta(days=1).total_seconds())
    return text


def _key_of_text(address: str) -> str:
    """Return the same in every process, as long as the same text would be written there."""
    now = timezone.now()
    gone = OfficeHours.objects.filter(live=True, expire_at__lte=now)
    last = gone.order_by().aggregate(last=Max("expire_at"))["last"]
    # Where no change was ever noted, none would be noticed.
    state = stamp() or secrets.token_hex(16)
    return _key("calendar-text", address, get_language(), state, timezone.localdate(now), last)


def _key(name: str, *parts: object) -> str:
    """Return a key in Django's cache; a new version of the package reads nothing of an old one."""
    digest = hashlib.sha256(repr(parts).encode()).hexdigest()
    return f"quartier-{wagtail_quartier.__version__}-{name}-{digest}"


def first_seen(address: str, digest: str) -> int:
    """Return since when the answer at an address has been as it is, in seconds since 1970.

    A calendar depends on too much for one date of change (offers that expire, people,
    translations, the settings), so the moment is noted at which it was first seen to differ.
    A cache that has forgotten it says "now", and the calendar is sent once more.
    """
    key = _key("since", address, get_language())
    known = cache.get(key)
    if known is None or known[0] != digest:
        known = (digest, int(timezone.now().timestamp()))
        cache.set(key, known, REMEMBERED.total_seconds())
    since: int = known[1]
    return since
