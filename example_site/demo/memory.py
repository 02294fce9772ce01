"""What has been loaded already: each piece once, whatever became of it since."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import Model
from wagtail.models import ReferenceIndex
from wagtail.signal_handlers import disable_reference_index_auto_update

from example_site.home.models import DemoRecord


@dataclass(frozen=True)
class Step:
    """One piece to load: its key, what to call it, and how to build it."""

    key: str
    label: str
    #: Returns what was built, or None where that is no longer possible.
    build: Callable[[], Model | None]


class Memory:
    """Finds what has been loaded by its key, and remembers what is loaded now."""

    def __init__(self) -> None:
        self.records = {record.key: record for record in DemoRecord.objects.all()}
        self.known: dict[str, Model | None] = {}
        self.impossible: set[str] = set()
        #: Whether anything was loaded that had not been there.
        self.has_loaded = False

    def once(self, step: Step) -> None:
        """Build a piece that was never loaded; leave every other one alone.

        A piece and its record are saved together or not at all.
        """
        if step.key in self.records:
            return
        with transaction.atomic():
            # Wagtail would index the whole page again for each of its child rows.
            with disable_reference_index_auto_update():
                built = step.build()
            if built is None:
                self.impossible.add(step.key)
                return
            kind = ContentType.objects.get_for_model(built, for_concrete_model=False)
            self.records[step.key] = DemoRecord.objects.create(
                key=step.key, content_type=kind, object_id=built.pk
            )
            if ReferenceIndex.model_is_indexable(type(built)):
                ReferenceIndex.create_or_update_for_object(built)
        self.known[step.key] = built
        self.has_loaded = True

    def find(self, kind: str, key: str) -> Any:
        """Return a loaded piece, or None for an empty key and for what an editor deleted.

        Raises:
            KeyError: Nothing was ever loaded under this key.
        """
        if not key:
            return None
        full = f"{kind}:{key}"
        if full in self.impossible:
            return None
        if full not in self.known:
            self.known[full] = self.records[full].instance
        return self.known[full]

    def pk(self, kind: str, key: str) -> Any:
        """Return the primary key of a loaded piece, or None as in :meth:`find`."""
        found = self.find(kind, key)
        return None if found is None else found.pk
