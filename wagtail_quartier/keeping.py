"""Answers kept until something changes that they depend on, and mended where that is enough.

An answer is kept in the process under the stamp of the content it was made with
(:mod:`wagtail_quartier.content_changes`). With another stamp it is asked again, unless whoever
asks knows how to mend it: then only what the changes name is read. An answer that is dear to
make may also be stored, so that a process that has just begun need not make it either, nor one
that cannot mend its own. Whoever changes much stores it anew (:func:`renew`).
"""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import math
from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from django.db import DatabaseError, connections, models, router, transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from wagtail_quartier import expiries
from wagtail_quartier.asked_together import Branch, Row, Small, ask_all
from wagtail_quartier.conf import role_model
from wagtail_quartier.content_changes import INDEXED, Change, forget_untold, stamp
from wagtail_quartier.content_log import Log, log
from wagtail_quartier.remembered import afterwards, is_remembering, remembered

T = TypeVar("T")
#: Gets an answer and what has changed since; returns the answer as it is now, or ``None``
#: where it has to be asked again. What it got must not be altered: others may be reading it.
Mend = Callable[[T, list[Change]], T | None]

#: A stored answer is written again when so many changes lie between it and the present.
MOST_BEHIND = 10
#: So often is looked whether somebody else has stored an older answer in the meantime.
TRIES = 3


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
            found += expiries.expired(self.made_at, now)
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
        row = next((row for row in _stored_rows(self.question) if row.text == self.question), None)
        if row is None or row.since is None:
            return None
        with contextlib.suppress(ValueError, LookupError, TypeError):
            seen = frozenset(json.loads(row.text_2))
            value = self.load(bytes(row.data or b""))
            return Answer("", seen, row.since, row.until, value)
        return None

    def seen(self) -> frozenset[int] | None:
        """Return which changes the stored answer knows of, ``None`` where there is none."""
        rows = StoredAnswer.objects.filter(question=self.question)
        text = rows.values_list("seen", flat=True).first()
        with contextlib.suppress(ValueError, TypeError):
            return frozenset(json.loads(text or ""))
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
        rows = StoredAnswer.objects.using(alias)
        # Whose transaction this is must not fail with it.
        is_inside = connections[alias].in_atomic_block
        guard = transaction.atomic(using=alias) if is_inside else contextlib.nullcontext()
        with contextlib.suppress(DatabaseError), guard:
            if not rows.filter(question=self.question).update(**fields):
                rows.create(question=self.question, **fields)


#: Return the names of stored answers that a process may begin with.
beginnings: list[Callable[[], Iterable[str]]] = []


def _stored(names: Iterable[str]) -> Branch:
    rows = StoredAnswer.objects.filter(question__in=list(names))
    facts = {"text": "question", "text_2": "seen", "since": "made_at", "until": "valid_until"}
    return rows, {**facts, "data": "data"}


STORED = Small(
    "stored answers", lambda: [_stored(name for names in beginnings for name in names())]
)


def _stored_rows(question: str) -> Iterable[Row]:
    if STORED.is_known and any(question in names() for names in beginnings):
        return STORED.rows()
    return Small.once(lambda: [_stored([question])])


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
    known = remembered("log", _log)
    changes = None if answer is None else answer.changes(known, now, daily)
    if store is not None and _effort(changes) > MOST_BEHIND:
        stored = store.read()
        if stored is not None and not stored.seen <= known.tokens and not STORED.is_known:
            # Somebody has changed something and stored the answer since the record was read.
            known = log()
            state = known.stamp
        now = timezone.now()
        since = None if stored is None else stored.changes(known, now, daily)
        if stored is not None and since is not None:
            expiries.begin_with(known, stored.seen, stored.made_at, stored.valid_until)
            if _effort(since) < _effort(changes):
                answer, changes = stored, since
    value, behind = None, 0
    if answer is not None and changes is not None:
        behind = answer.behind + len(changes)
        value = mend(answer.value, changes) if changes and mend else answer.value
        value = None if changes and not mend else value
    is_new = value is None
    value = ask() if value is None else value
    until = remembered("next expiry", lambda: expiries.next_expiry(known, now))
    is_stored = store is not None and (is_new or behind > MOST_BEHIND)
    made = Answer(state, known.tokens, now, until, value, 0 if is_new or is_stored else behind)
    _answers[question] = made
    if store is not None and is_stored:
        afterwards(lambda: store.write(made))
    return value


def renew(
    question: Hashable,
    ask: Callable[[], T],
    mend: Mend[T] | None = None,
    *,
    daily: bool = True,
    store: Store[T],
) -> None:
    """Store the answer to a question as it is now, for whoever asks next.

    To be called by who has changed much, after the commit, where nothing is remembered. Of several
    at once the last one looks whether what is stored is new, and a reader who comes before has to
    make the answer alone.
    """
    for _time in range(TRIES):
        kept(question, ask, mend, daily=daily, store=store)
        answer: Answer[T] | None = _answers.get(question)
        if answer is None:
            return
        seen = store.seen()
        if seen is not None and log().since(seen) == []:
            return
        store.write(answer)


def survives(role: str) -> Mend[Any]:
    """Return a mend for answers that do not depend on the pages of a role.

    They stay as they are where nothing but such pages has changed, each at its place.
    """

    def mend(value: Any, changes: list[Change]) -> Any:
        model = role_model(role)
        label = model._meta.label_lower if model is not None else None
        same = all(
            change == INDEXED or (change.in_place and change.model == label) for change in changes
        )
        return value if same else None

    return mend


def forget() -> None:
    """Forget all answers kept in this process."""
    _answers.clear()
    expiries.forget()
    forget_untold()


def _state() -> str:
    if _answers:
        return stamp()
    # A process that knows nothing needs the whole record anyway, and more.
    ask_all()
    return remembered("log", log).stamp


def _effort(changes: list[Change] | None) -> float:
    """Return how many things have to be read to mend what some changes were about."""
    if changes is None or any(change.is_wide for change in changes):
        return math.inf
    return len(changes)


def _log() -> Log:
    known = log()
    seen = {answer.seen for answer in _answers.values()}
    if is_remembering() and seen and all(_ends_all(known.since(tokens)) for tokens in seen):
        # Much is to be asked, as by a process that knows nothing.
        ask_all()
        return log()
    return known


def _ends_all(changes: list[Change] | None) -> bool:
    """Tell whether little of what is kept can outlast some changes.

    Where only projects have changed, however many, the few small things are asked one by one.
    """
    model = role_model("project")
    label = model._meta.label_lower if model is not None else ""
    return changes is None or any(change.is_wide and change.model != label for change in changes)
