"""Texts with paragraphs: from a cell to rich text, and whether one says what the other does."""

from __future__ import annotations

import re
from html import unescape

from django.utils.html import escape

from wagtail_quartier.imports.tables import Cell
from wagtail_quartier.imports.values import text_in

_BREAK = re.compile(r"<br\s*/?>|</(?:p|li|h[1-6]|blockquote)>", re.IGNORECASE)
_TAG = re.compile(r"<[^>]*>")


def rich_text_in(cell: Cell) -> str:
    """Return a cell as rich text, a paragraph for each line; nothing in it is taken for HTML."""
    lines = (line.strip() for line in text_in(cell).split("\n"))
    return "".join(f"<p>{escape(line)}</p>" for line in lines if line)


def same_prose(one: str, other: str) -> bool:
    """Tell whether two rich texts have the same words; editors may have set some in bold."""
    return _words(one) == _words(other)


def _words(html: str) -> list[str]:
    return unescape(_TAG.sub("", _BREAK.sub(" ", html))).split()
