"""The changes of the content on record, and what is new to somebody who has seen some of them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property

from django.apps import apps
from django.db import models
from django.db.models.functions import Cast

from wagtail_quartier.asked_together import Small
from wagtail_quartier.content_changes import ANYTHING, Change, ContentChange, note_anew, stamp_of

#: All changes on record.
CHANGES = Small(
    "changes",
    lambda: [
        (
            ContentChange.objects.all(),
            {
                "number": "token",
                "other": Cast("in_place", models.IntegerField()),
                "text": "model",
                "text_2": "key",
                "text_3": "translation_key",
                "text_4": "replaces",
            },
        )
    ],
    always_one=True,
)


@dataclass(frozen=True)
class Log:
    """All changes on record by their tokens, and which tokens others replaced."""

    changes: dict[int, Change]
    replaced: dict[int, frozenset[int]]

    @cached_property
    def tokens(self) -> frozenset[int]:
        """What somebody has seen who reads everything now."""
        return frozenset(self.changes)

    @property
    def stamp(self) -> str:
        """The stamp of the content at that moment."""
        return stamp_of(len(self.changes), sum(self.changes))

    def since(self, seen: frozenset[int]) -> list[Change] | None:
        """Return what has changed for somebody who has seen the tokens in ``seen``.

        ``None`` where that cannot be told: anything may have changed.
        """
        new = self.changes.keys() - seen
        gone = set(seen - self.changes.keys())
        for token in new & self.replaced.keys():
            if not self.replaced[token] <= seen:
                return None
            gone -= self.replaced[token]
        found = [self.changes[token] for token in new - self.replaced.keys()]
        # What was rolled back has been read all the same, and is on record no more.
        return None if gone or ANYTHING in found else found


def log() -> Log:
    """Return all changes on record (one query)."""
    note_anew()
    rows = CHANGES.rows()
    return Log(
        {
            row.number: Change(row.text, row.text_2, row.text_3, in_place=bool(row.other))
            for row in rows
        },
        {row.number: frozenset(json.loads(row.text_4)) for row in rows if row.text_4},
    )


def is_about(change: Change, model: type[models.Model] | None) -> bool:
    """Tell whether a change is one of ``model``, or of a model derived from it."""
    try:
        return model is not None and issubclass(apps.get_model(change.model), model)
    except (LookupError, ValueError):
        # Noted before an app was taken away.
        return False
