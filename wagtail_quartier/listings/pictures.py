"""Pictures of lists: every size a card shows, asked for once a list."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db.models import Prefetch, prefetch_related_objects
from wagtail.images import get_image_model

#: What ``includes/card_picture.html``, the contact card and the badges ask for.
SIZES = (
    "fill-480x320|format-webp",
    "fill-960x640|format-webp",
    "fill-160x160|format-webp",
    "max-320x160",
)


def attach(objects: Iterable[Any], relation: str = "image") -> None:
    """Fetch the pictures of ``objects`` with their renditions, in two queries at most.

    ``objects`` are of one model; ``None`` among them is left out.
    """
    rows = [row for row in objects if row is not None]
    for row in rows:
        # A picture fetched already would keep its renditions from being fetched with it.
        row._state.fields_cache.pop(relation, None)
    if rows:
        pictures = get_image_model()._default_manager.prefetch_renditions(*SIZES)
        prefetch_related_objects(rows, Prefetch(relation, queryset=pictures))
