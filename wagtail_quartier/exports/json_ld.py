"""Structured data as a script element that cannot be left from inside."""

from __future__ import annotations

import json
from typing import Any

from django.utils.safestring import SafeString, mark_safe

#: What could end the element or begin another one, as Django's ``json_script`` writes it.
ESCAPES = {ord("<"): "\\u003C", ord(">"): "\\u003E", ord("&"): "\\u0026"}


def json_ld(node: dict[str, Any]) -> SafeString:
    """Return ``node`` as ``<script type="application/ld+json">``, a data block nobody executes."""
    # NUL and lone surrogates are no text an HTML document may hold; JSON writes them as escapes.
    text = json.dumps(node, ensure_ascii=True, separators=(",", ":")).translate(ESCAPES)
    return mark_safe(f'<script type="application/ld+json">{text}</script>')  # noqa: S308 (escaped)
