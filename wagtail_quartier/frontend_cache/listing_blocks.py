"""Which pages list all of something in a block of their text, without naming any of it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, reduce
from operator import or_
from typing import Any

from django.db.models import Q
from wagtail.blocks import Block
from wagtail.fields import StreamField
from wagtail.models import get_page_models

from wagtail_quartier.blocks.listing import ListingBlock

#: The choice of a block that shows all of them, and how it is stored.
EVERYTHING = "everything"
TICKED = f'"{EVERYTHING}": true'


def pages_listing_everything() -> set[int]:
    """Return the pages, of any type, with one of our blocks that shows all of something.

    Those of the host are among them. One query for each page type that may have such a block;
    rather a page too many, as the text is only looked through for the block's name.
    """
    found: set[int] = set()
    for model, field, names in places():
        named = reduce(or_, (Q(**{f"{field}__icontains": f'"{name}"'}) for name in names))
        rows = model._default_manager.filter(named, **{f"{field}__icontains": TICKED})
        found |= set(rows.order_by().values_list("pk", flat=True))
    return found


@cache
def places() -> list[tuple[Any, str, list[str]]]:
    """Return each field of a page type that may hold such blocks, with their names in it."""
    places = []
    for model in get_page_models():
        for field in model._meta.concrete_fields:
            if isinstance(field, StreamField):
                names = sorted(set(_names(field.stream_block, field.name)))
                places += [(model, field.name, names)] if names else []
    return places


def _names(block: Block, name: str, above: tuple[Block, ...] = ()) -> Iterator[str]:
    """Yield the names under which ``block``, or what is inside it, is stored."""
    if block in above:
        return
    if isinstance(block, ListingBlock):
        if EVERYTHING in block.child_blocks:
            yield name
        return
    for key, inside in getattr(block, "child_blocks", {}).items():
        yield from _names(inside, key, (*above, block))
    if hasattr(block, "child_block"):
        yield from _names(block.child_block, name, (*above, block))
