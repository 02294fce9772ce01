"""The two figures of one network: for a wide window or a poster, and for a phone."""

from __future__ import annotations

from functools import lru_cache

from wagtail_quartier.network.bands import bands
from wagtail_quartier.network.drawing import Drawing, Network
from wagtail_quartier.network.rings import rings

#: At its natural size it fills the column of a page.
WIDE = 960.0
#: For a large sheet with more than it can hold in the width of a page.
POSTER = 1440.0
#: A window of 360 pixels without its margins.
NARROW = 328.0
#: More than these are looked for in columns, not on a ring.
MOST_ON_A_RING = 30
#: More than these need narrower columns, or the figure becomes a ribbon.
MANY = 60


@lru_cache(maxsize=32)
def wide(network: Network, *, from_right: bool = False) -> Drawing:
    """Return the figure 960 units wide: a ring where it fits, columns otherwise.

    Mirrored for a page that is read from the right.
    """
    drawing = rings(network, WIDE) if len(network) <= MOST_ON_A_RING else None
    if drawing is None:
        drawing = bands(network, WIDE, columns=3 if len(network) <= MANY else 4)
    return drawing.mirrored() if from_right else drawing


@lru_cache(maxsize=32)
def poster(network: Network, *, from_right: bool = False) -> Drawing:
    """Return the figure for a large sheet: as the wide one, but many stand in more columns."""
    if len(network) <= MANY:
        return wide(network, from_right=from_right)
    drawing = bands(network, POSTER, columns=6)
    return drawing.mirrored() if from_right else drawing


@lru_cache(maxsize=32)
def narrow(network: Network, *, from_right: bool = False) -> Drawing:
    """Return the figure 328 units wide, everything below each other."""
    drawing = bands(network, NARROW, columns=1)
    return drawing.mirrored() if from_right else drawing
