"""When something public expires: then what is kept ends, although nobody has changed anything."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

import swapper
from django.apps import apps
from django.db import models
from django.utils import timezone
from wagtail.models import DraftStateMixin

from wagtail_quartier.asked_together import Branch, Small
from wagtail_quartier.content_changes import Change
from wagtail_quartier.content_log import Log, is_about


def _page_model() -> Any:
    # A host may have a base page of its own.
    return swapper.load_model("wagtailcore", "Page")


def _with_expiry() -> list[Any]:
    ours = apps.get_app_config("wagtail_quartier").get_models()
    drafted = [model for model in ours if issubclass(model, DraftStateMixin)]
    return [_page_model(), *drafted]


@dataclass(frozen=True, slots=True)
class Expiry:
    """When something expires next, for somebody who has seen these changes."""

    seen: frozenset[int]
    made_at: dt.datetime
    moment: dt.datetime | None


#: The last one known, if any. It may be earlier than the truth, never later.
_expiries: list[Expiry] = []


def next_expiry(known: Log, now: dt.datetime) -> dt.datetime | None:
    """Return when something live expires next, for somebody who knows the changes ``known``.

    An aware moment, perhaps earlier than the truth; ``None`` where nothing ever does. At most one
    query, and none where nothing has changed that may expire.
    """
    last = _expiries[-1] if _expiries else None
    changes = known.since(last.seen) if last is not None and last.made_at <= now else None
    if last is None or changes is None or (last.moment is not None and last.moment <= now):
        found = _first_expiry(now)
    else:
        # Only what has changed may expire earlier.
        found = _first_expiry(now, changes)
        found = min(filter(None, (found, last.moment)), default=None)
    _expiries[:] = [Expiry(known.tokens, now, found)]
    return found


def _first_expiry(now: dt.datetime, changes: list[Change] | None = None) -> dt.datetime | None:
    """Return when something live expires next, of everything or of what has changed."""
    if changes is None:
        found = EXPIRIES.rows()
    else:
        asked = []
        for model in _with_expiry():
            concerned = [change for change in changes if is_about(change, model)]
            # Of some kinds all may have changed, and nobody knows which.
            kinds = {change.model for change in concerned if change.is_wide}
            asked += [_expiry_of(apps.get_model(kind), now) for kind in sorted(kinds)]
            keys = [change.key for change in concerned if change.model not in kinds]
            if keys:
                asked.append(_expiry_of(model, now, keys))
        found = Small.once(lambda: asked)
    return min((row.until for row in found if row.until is not None), default=None)


def _expiry_of(model: Any, now: dt.datetime, keys: list[str] | None = None) -> Branch:
    rows = model._default_manager.filter(live=True, expire_at__gt=now)
    rows = rows if keys is None else rows.filter(pk__in=keys)
    first = rows.order_by().values("live").annotate(first=models.Min("expire_at"))
    return first, {"until": "first"}


EXPIRIES = Small(
    "next expiry", lambda: [_expiry_of(model, timezone.now()) for model in _with_expiry()]
)


def expired(since: dt.datetime, until: dt.datetime) -> list[Change]:
    """Return as changes what has expired after ``since``, up to ``until``."""
    found = []
    for model in _with_expiry():
        rows = model._default_manager.filter(expire_at__gt=since, expire_at__lte=until)
        for row in rows.order_by():
            name = (getattr(row, "specific_class", None) or type(row))._meta.label_lower
            found.append(Change(name, str(row.pk), str(row.translation_key)))
    return found


def begin_with(
    known: Log, seen: frozenset[int], made_at: dt.datetime, moment: dt.datetime | None
) -> None:
    """Learn the next expiry somebody else knew, where no use can be made of one known here."""
    if not _expiries or known.since(_expiries[-1].seen) is None:
        _expiries[:] = [Expiry(seen, made_at, moment)]


def forget() -> None:
    """Know nothing."""
    _expiries.clear()
