"""What the templates of listings on a host's own pages get: what is shown, heading, levels."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

#: The level of a listing's heading where nobody says anything else.
LEVEL = 2
#: HTML knows no more.
DEEPEST = 6


#: Of the page around a listing, what its template sees: no name of the host's means another
#: thing in ours, where a card without a ``place`` has no map.
SHARED = ("request", "quartier_level")


def shared_context(around: Mapping[str, Any] | None) -> dict[str, Any]:
    """Return what the template of a listing may know of the page around it."""
    return {name: around[name] for name in SHARED if around and name in around}


def listing_context(shown: Any, heading: str, level: int) -> dict[str, Any]:
    """Return ``shown``, ``heading``, its ``level``, and ``inner_level`` for the headings in it.

    Without a heading those in it take its place, so that no level is left out.
    """
    level = min(max(level, 1), DEEPEST)
    inner = min(level + 1, DEEPEST) if heading else level
    return {"shown": shown, "heading": heading, "level": level, "inner_level": inner}
