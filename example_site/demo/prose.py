"""Plain text of the demo as rich text and as the blocks of a page's body."""

from __future__ import annotations

import json
import uuid
from collections.abc import Iterable
from typing import Any

from django.utils.html import escape

Block = tuple[str, Any]


def rich(text: str) -> str:
    """Return plain text as HTML: paragraphs apart by empty lines, dashes for lists."""
    parts = []
    for paragraph in text.strip().split("\n\n"):
        lines = [line.strip() for line in paragraph.strip().splitlines()]
        if lines and all(line.startswith("- ") for line in lines):
            items = "".join(f"<li>{escape(line[2:])}</li>" for line in lines)
            parts.append(f"<ul>{items}</ul>")
        elif any(lines):
            parts.append(f"<p>{'<br/>'.join(map(escape, lines))}</p>")
    return "".join(parts)


def heading(text: str) -> Block:
    """Return a heading."""
    return "heading", {"text": text}


def text(plain: str) -> Block:
    """Return paragraphs."""
    return "text", rich(plain)


def quote(words: str, person: str) -> Block:
    """Return somebody's own words."""
    return "quote", {"text": words, "person": person}


def figures(*pairs: tuple[str, str]) -> Block:
    """Return numbers with what they count."""
    items = [
        {"type": "item", "value": {"number": number, "label": label}, "id": str(uuid.uuid4())}
        for number, label in pairs
    ]
    return "figures", {"figures": items}


def picture(key: str, caption: str = "") -> Block:
    """Return a picture of the demo by its key; it is looked up when the page is built."""
    return "picture", {"key": key, "caption": caption}


def listing(kind: str, title: str, **said: Any) -> Block:
    """Return a listing with its heading; ``("page", "nordstadt")`` means a piece of the demo."""
    return f"quartier_{kind}", {"heading": title, **said}


def as_stored(blocks: Iterable[Block]) -> list[dict[str, Any]]:
    """Return blocks as the items of a stored StreamField."""
    return [{"type": kind, "value": value, "id": str(uuid.uuid4())} for kind, value in blocks]


def stream(blocks: Iterable[Block]) -> str:
    """Return blocks as a StreamField stores them."""
    return json.dumps(as_stored(blocks))
