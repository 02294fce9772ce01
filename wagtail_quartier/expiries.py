"""When something public expires: then what is kept ends, although nobody has changed anything."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import swapper
from django.apps import apps
from django.db import models
from django.db.models.lookups import In
from django.utils import timezone
from wagtail.models import DraftStateMixin

from wagtail_quartier.asked_together import Branch, Small
from wagtail_quartier.content_changes import Change
from wagtail_quartier.content_log import Log, is_about
from wagtail_quartier.prepared import Blank, blanks, filled, prepared, rounded


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
    changes = _since(last, known, now)
    if (changes is None or any(change.is_wide for change in changes)) and not EXPIRIES.is_known:
        # Instead of looking at all of a kind: whoever has changed it may have stored the moment.
        stored = _stored(known, now)
        last, changes = stored or (last, changes)
    if last is None or changes is None:
        found = _first_expiry(now)
    else:
        # Only what has changed may expire earlier.
        found = _first_expiry(now, changes)
        found = min(filter(None, (found, last.moment)), default=None)
    _expiries[:] = [Expiry(known.tokens, now, found)]
    return found


def _since(last: Expiry | None, known: Log, now: dt.datetime) -> list[Change] | None:
    """Return what has changed since; ``None`` where nobody can say, or the moment has come."""
    if last is None or last.made_at > now or (last.moment is not None and last.moment <= now):
        return None
    return known.since(last.seen)


def _stored(known: Log, now: dt.datetime) -> tuple[Expiry, list[Change]] | None:
    """Return an expiry stored with an answer, and what little has changed since (one query)."""
    rows = apps.get_model("wagtail_quartier", "StoredAnswer")._default_manager.order_by()
    fields = ("seen", "made_at", "valid_until")
    stored = prepared(rows.model, "stored expiries", lambda: rows.values_list(*fields))
    for tokens, made_at, moment in stored.ask():
        with contextlib.suppress(ValueError, TypeError):
            found = Expiry(frozenset(json.loads(tokens)), made_at, moment)
            changes = _since(found, known, now)
            if changes is not None and not any(change.is_wide for change in changes):
                return found, changes
    return None


def _first_expiry(now: dt.datetime, changes: list[Change] | None = None) -> dt.datetime | None:
    """Return when something live expires next, of everything or of what has changed."""
    if changes is None:
        found = [row.until for row in EXPIRIES.rows()]
    else:
        found = _expiries_among(changes, now)
    return min(filter(None, found), default=None)


def _expiries_among(changes: list[Change], now: dt.datetime) -> list[dt.datetime | None]:
    asked: list[tuple[Any, list[int]]] = []
    for model in _with_expiry():
        concerned = [change for change in changes if is_about(change, model)]
        # Of some kinds all may have changed, and nobody knows which.
        kinds = {change.model for change in concerned if change.is_wide}
        asked += [(apps.get_model(kind), []) for kind in sorted(kinds)]
        keys = [int(change.key) for change in concerned if change.model not in kinds]
        asked += [(model, keys)] if keys else []
    if len(asked) != 1:
        rows = Small.once(lambda: [_expiry_of(model, now, keys) for model, keys in asked])
        return [row.until for row in rows]
    # Most changes are of one kind, and the same is asked after each.
    ((model, keys),) = asked
    query = prepared(model, ("expiry", rounded(len(keys))), lambda: _with_blanks(model, len(keys)))
    return [first for (first,) in query.ask(now=now, **filled("page", keys))]


def _with_blanks(model: Any, number: int) -> models.QuerySet[Any]:
    places = blanks("page", number, models.IntegerField())
    rows, columns = _expiry_of(model, Blank("now", models.DateTimeField()), places)
    return rows.values_list(*columns.values())


def _expiry_of(model: Any, now: Any, keys: Sequence[Any] = ()) -> Branch:
    """Return when something live expires next, of all of a model or of those with ``keys``."""
    rows = model._default_manager.filter(live=True, expire_at__gt=now)
    rows = rows.filter(In(models.F("pk"), keys)) if keys else rows
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
