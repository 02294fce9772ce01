"""What the templates of listings on a host's own pages get: what is shown, heading, levels."""

from __future__ import annotations

from typing import Any

#: The level of a listing's heading where nobody says anything else.
LEVEL = 2
#: HTML knows no more.
DEEPEST = 6


def listing_context(shown: Any, heading: str, level: int) -> dict[str, Any]:
    """Return ``shown``, ``heading``, its ``level``, and ``inner_level`` for the headings in it.

    Without a heading those in it take its place, so that no level is left out.
    """
    level = min(max(level, 1), DEEPEST)
    inner = min(level + 1, DEEPEST) if heading else level
    return {"shown": shown, "heading": heading, "level": level, "inner_level": inner}
