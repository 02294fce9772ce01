"""Pictures of a page or a list, every size a template asks for, fetched together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from django.db.models import FilteredRelation, Q
from wagtail.images import get_image_model

#: What the page head, cards, galleries, contact cards, badges and logos ask for.
SIZES = (
    "fill-480x320|format-webp",
    "fill-960x640|format-webp",
    "fill-1440x960|format-webp",
    "fill-1200x630|format-jpeg",
    "fill-160x160|format-webp",
    "max-320x160",
)

_waiting: ContextVar[list[tuple[Any, str]] | None] = ContextVar("quartier_pictures", default=None)


def attach(objects: Iterable[Any], relation: str = "image") -> None:
    """Fetch the pictures of ``objects`` with their renditions, in one query.

    ``None`` among the objects is left out. Inside :func:`together` the fetching waits.
    """
    pairs = [(instance, relation) for instance in objects if instance is not None]
    waiting = _waiting.get()
    if waiting is None:
        _fetch(pairs)
    else:
        waiting.extend(pairs)


@contextmanager
def together() -> Iterator[None]:
    """Let all pictures attached inside be fetched at the end, in one query for them all."""
    if _waiting.get() is not None:
        yield
        return
    pairs: list[tuple[Any, str]] = []
    token = _waiting.set(pairs)
    try:
        yield
    finally:
        _waiting.reset(token)
    _fetch(pairs)


def _fetch(pairs: list[tuple[Any, str]]) -> None:
    wanted = [
        (instance, relation, getattr(instance, f"{relation}_id")) for instance, relation in pairs
    ]
    keys = {key for _instance, _relation, key in wanted if key is not None}
    if not keys:
        return
    pictures = _with_renditions(keys)
    for instance, relation, key in wanted:
        if key in pictures:
            setattr(instance, relation, pictures[key])


def _with_renditions(keys: set[int]) -> dict[int, Any]:
    """Return pictures by primary key, each with its renditions at hand (one query)."""
    drawn = FilteredRelation("renditions", condition=Q(renditions__filter_spec__in=SIZES))
    pictures = get_image_model()._default_manager.filter(pk__in=keys)
    found: dict[int, Any] = {}
    # A row for each rendition, and one for a picture without any.
    for row in pictures.annotate(drawn=drawn).select_related("drawn").order_by():
        picture = found.setdefault(row.pk, row)
        # Where Wagtail looks before it asks the database.
        renditions = picture.__dict__.setdefault("prefetched_renditions", [])
        if (rendition := getattr(row, "drawn", None)) is not None:
            rendition.image = picture
            renditions.append(rendition)
    return found
