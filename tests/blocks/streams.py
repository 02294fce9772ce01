"""Streams of our blocks as they are stored, read and shown."""

from __future__ import annotations

import uuid
from typing import Any

from django.db import connection
from django.template import engines
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from wagtail.blocks import StreamBlock, StreamValue

from wagtail_quartier import remembered
from wagtail_quartier.blocks import QUARTER_BLOCKS, TAKING_PART_BLOCKS

STREAM = StreamBlock([*QUARTER_BLOCKS, *TAKING_PART_BLOCKS])

#: What each kind of block says where an editor has chosen nothing else.
DEFAULTS: dict[str, Any] = {name: {} for name, _block in [*QUARTER_BLOCKS, *TAKING_PART_BLOCKS]}


def stored(kind: str, /, **said: Any) -> dict[str, Any]:
    """Return a block as it is stored; pages and snippets are given as they are."""
    raw = {name: _stored(value) for name, value in said.items()}
    return {"type": f"quartier_{kind}", "value": raw, "id": str(uuid.uuid4())}


def _stored(value: Any) -> Any:
    if isinstance(value, list):
        return [{"type": "item", "value": _stored(v), "id": str(uuid.uuid4())} for v in value]
    return getattr(value, "pk", value)


def stream(*blocks: dict[str, Any]) -> StreamValue:
    """Return stored blocks as a page reads them."""
    return STREAM.to_python(list(blocks))


def shown(*blocks: dict[str, Any]) -> str:
    """Return what visitors see of stored blocks."""
    return drawn(stream(*blocks))


def drawn(value: StreamValue) -> str:
    """Return a stream as a host's template shows it."""
    template = engines["django"].from_string(
        "{% load wagtailcore_tags %}{% include_block stream %}"
    )
    return template.render({"stream": value}, RequestFactory().get("/"))


def queries(*blocks: dict[str, Any]) -> int:
    """Count the queries of a request that shows stored blocks, once pictures are drawn."""
    counted = 0
    for _visit in range(3):
        remembered.begin(environ={"REQUEST_METHOD": "GET"})
        with CaptureQueriesContext(connection) as captured:
            shown(*blocks)
        remembered.forget()
        counted = len(captured)
    return counted
