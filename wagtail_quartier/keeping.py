"""Answers kept until something changes that they depend on, and mended where that is enough.

An answer is kept in the process under the stamp of the content it was made with
(:mod:`wagtail_quartier.content_changes`). With another stamp it is asked again, unless whoever
asks knows how to mend it: then only what the changes name is read. An answer that is dear to
make may also be stored, so that a process that has just begun need not make it either.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import json
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import swapper
from django.apps import apps
from django.db import DatabaseError, models, router, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import DraftStateMixin

from wagtail_quartier.conf import role_model
from wagtail_quartier.content_changes import Change, Log, log, stamp
from wagtail_quartier.remembered import remembered

T = TypeVar("T")
#: Gets an answer and what has changed since; returns the answer as it is now, or ``None``
#: where it has to be asked again. What it got must not be altered: others may be reading it.
Mend = Callable[[T, list[Change]], T | None]

#: A stored answer is written again when so many changes lie between it and the present.
MOST_BEHIND = 10


class StoredAnswer(models.Model):
    """An answer that other processes may begin with: never a source, always to be made anew.

    ``seen`` lists the changes it knows of.
    """

    # No use of anything that Wagtail should count.
    wagtail_reference_index_ignore = True

    question = models.CharField(max_length=255, unique=True)
    seen = models.TextField()
    made_at = models.DateTimeField()
    valid_until = models.DateTimeField(null=True)
    data = models.BinaryField()

    class Meta:
        verbose_name = _("stored answer")
        verbose_name_plural = _("stored answers")

    def __str__(self) -> str:
        return self.question


@dataclass(frozen=True, slots=True)
class Answer(Generic[T]):
    """An answer with the stamp it was made with, when, and how long it can be true.

    ``seen`` are the changes it knows of, ``behind`` how many of them it has been mended for
    since it was stored.
    """

    stamp: str
    seen: frozenset[int]
    made_at: dt.datetime
    valid_until: dt.datetime | None
    value: T
    behind: int = 0

    def is_true(self, state: str, now: dt.datetime, daily: bool) -> bool:
        """Tell whether only the clock has moved, and not too far."""
        in_time = self.valid_until is None or now < self.valid_until
        return self.stamp == state and in_time and self._may_be_mended(now, daily)

    def changes(self, known: Log, now: dt.datetime, daily: bool) -> list[Change] | None:
        """Return what has changed since, expiries included; ``None`` where nobody can say."""
        found = known.since(self.seen) if self._may_be_mended(now, daily) else None
        if found is not None and self.valid_until is not None and now >= self.valid_until:
            found += _expired(self.made_at, now)
        return found

    def _may_be_mended(self, now: dt.datetime, daily: bool) -> bool:
        if self.made_at > now:
            return False
        return not daily or timezone.localdate(self.made_at) == timezone.localdate(now)


@dataclass(frozen=True, slots=True)
class Store(Generic[T]):
    """Where an answer is stored, under a name that changes whenever its form does."""

    question: str
    dump: Callable[[T], bytes]
    load: Callable[[bytes], T]

    def read(self) -> Answer[T] | None:
        """Return the stored answer, or ``None`` where there is none that can be read."""
        row = StoredAnswer.objects.filter(question=self.question).first()
        if row is None:
            return None
        with contextlib.suppress(ValueError, LookupError, TypeError):
            seen = frozenset(json.loads(row.seen))
            value = self.load(bytes(row.data))
            return Answer("", seen, row.made_at, row.valid_until, value)
        return None

    def write(self, answer: Answer[T]) -> None:
        """Store an answer; a database that cannot be written to is no failure."""
        alias = router.db_for_write(StoredAnswer)
        fields = {
            "seen": json.dumps(sorted(answer.seen)),
            "made_at": answer.made_at,
            "valid_until": answer.valid_until,
            "data": self.dump(answer.value),
        }
        with contextlib.suppress(DatabaseError), transaction.atomic(using=alias):
            StoredAnswer.objects.using(alias).update_or_create(fields, question=self.question)


_answers: dict[Hashable, Answer[Any]] = {}


def kept(
    question: Hashable,
    ask: Callable[[], T],
    mend: Mend[T] | None = None,
    *,
    daily: bool = True,
    store: Store[T] | None = None,
) -> T:
    """Return what ``ask`` answers; it is asked again only where something may have changed.

    That is when the stamp is another, a page has expired or, for what is ``daily``, the local
    day has ended; then ``mend`` is tried first. Kept in this process: answers have to be read
    only. Costs one query in a request for all, and a second one after a change.
    """
    now = timezone.now()
    # Before anything is read: what changes meanwhile makes another stamp.
    state = remembered("stamp", _state)
    if not state:
        return ask()
    answer: Answer[T] | None = _answers.get(question)
    if answer is not None and answer.is_true(state, now, daily):
        return answer.value
    known = remembered("log", log)
    if answer is None and store is not None:
        answer = store.read()
        if answer is not None and not _expiries:
            _expiries.append(Expiry(answer.seen, answer.made_at, answer.valid_until))
    changes = None if answer is None else answer.changes(known, now, daily)
    value, behind = None, 0
    if answer is not None and changes is not None:
        behind = answer.behind + len(changes)
        value = mend(answer.value, changes) if changes and mend else answer.value
        value = None if changes and not mend else value
    is_new = value is None
    value = ask() if value is None else value
    until = remembered("next expiry", lambda: _next_expiry(known, now))
    is_stored = store is not None and (is_new or behind > MOST_BEHIND)
    made = Answer(state, known.tokens, now, until, value, 0 if is_new or is_stored else behind)
    _answers[question] = made
    if store is not None and is_stored:
        store.write(made)
    return value


def survives(role: str) -> Mend[Any]:
    """Return a mend for answers that do not depend on the pages of a role.

    They stay as they are where nothing but such pages has changed, each at its place.
    """

    def mend(value: Any, changes: list[Change]) -> Any:
        model = role_model(role)
        label = model._meta.label_lower if model is not None else None
        same = all(change.in_place and change.model == label for change in changes)
        return value if same else None

    return mend


def forget() -> None:
    """Forget all answers kept in this process."""
    _answers.clear()
    _expiries.clear()


def is_about(change: Change, model: type[models.Model] | None) -> bool:
    """Tell whether a change is one of ``model``, or of a model derived from it."""
    try:
        return model is not None and issubclass(apps.get_model(change.model), model)
    except (LookupError, ValueError):
        # Noted before an app was taken away.
        return False


def _state() -> str:
    # A process that knows nothing needs the whole record anyway.
    return stamp() if _answers else remembered("log", log).stamp


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


def _next_expiry(known: Log, now: dt.datetime) -> dt.datetime | None:
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
    asked = []
    for model in _with_expiry():
        rows = model._default_manager.filter(live=True, expire_at__gt=now)
        if changes is not None:
            keys = [change.key for change in changes if is_about(change, model)]
            if not keys:
                continue
            rows = rows.filter(pk__in=keys)
        first = rows.order_by().values("live").annotate(first=models.Min("expire_at"))
        asked.append(first.values_list("first", flat=True))
    # Django 6.1 gives a union the order of its first model again.
    return min(asked[0].union(*asked[1:], all=True).order_by(), default=None) if asked else None


def _expired(since: dt.datetime, until: dt.datetime) -> list[Change]:
    found = []
    for model in _with_expiry():
        rows = model._default_manager.filter(expire_at__gt=since, expire_at__lte=until)
        for row in rows.order_by():
            name = (getattr(row, "specific_class", None) or type(row))._meta.label_lower
            found.append(Change(name, str(row.pk), str(row.translation_key)))
    return found
