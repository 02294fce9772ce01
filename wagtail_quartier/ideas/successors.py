"""What answers something stays the answer when it is put with another idea and forgotten."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from django.db import models
from django.db.models.signals import post_delete
from django.dispatch import receiver

from wagtail_quartier.ideas.table import Idea
from wagtail_quartier.picks import keys_with, rename_in_drafts


def to_successor(collector: Any, field: Any, rows: Iterable[Any], using: str) -> None:
    """Let rows refer to the idea a deleted one was put with; ``on_delete`` of a foreign key.

    An idea that was put with another one is forgotten after some time, and what it answers is
    still answered. Where no idea stays, the row refers to none, as with ``SET_NULL``.
    """
    doomed = {idea.pk: idea.duplicate_of_id for idea in collector.data.get(Idea, ())}
    referring: dict[int | None, list[Any]] = defaultdict(list)
    for row in rows:
        after = doomed.get(getattr(row, field.attname))
        referring[None if after in doomed else after].append(row)
    for after, some in referring.items():
        collector.add_field_update(field, after, some)


@receiver(post_delete, sender=Idea)
def tell_drafts(*, sender: type[models.Model], instance: Idea, **kwargs: Any) -> None:
    """Let drafts refer to the idea a deleted one was put with.

    Where there is none, a draft keeps a number that leads nowhere and says nothing of anybody; it
    is opened with the relation empty.
    """
    after = instance.duplicate_of_id
    if after is None or not Idea.objects.filter(pk=after).exists():
        return
    for field in keys_with(to_successor):
        rename_in_drafts(field, instance.pk, after)
