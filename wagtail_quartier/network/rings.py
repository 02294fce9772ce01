"""The figure for few: the core team in the middle, everybody else around it."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from math import cos, hypot, pi, sin

from wagtail_quartier.network.bands import Block, block
from wagtail_quartier.network.drawing import Box, Drawing, Network, Node, Oval, Path
from wagtail_quartier.network.nodes import moved, node

MARGIN = 2.0
GAP = 14.0
#: How wide a box around the core may be, and the core itself.
WIDEST = 176.0
HUB_CELL = 208.0
#: Beyond this it is no ring any more.
HIGHEST = 560.0
_STEPS = 360


def rings(network: Network, width: float) -> Drawing | None:
    """Return the figure as a ring, ``None`` where it would not fit into ``width``.

    Partners stand around the core in the order of their sectors, initiatives below it.
    """
    around = [(member, "initiative") for member in network.initiatives.members]
    around += [(member, "partner") for member in network.partners]
    if not network.core.members or not around:
        return None
    cells = 1 if len(network.core.members) == 1 else 2
    hub = block(network.core, "core", cells * HUB_CELL + 24, cells)
    boxes = [node(member, kind, WIDEST, shrinks=True) for member, kind in around]
    a = (width - 2 * MARGIN - max(placed.box.width for placed in boxes)) / 2
    b = hub.panel.box.height / 2 + 84
    while b <= HIGHEST:
        placed = _placed(boxes, len(network.initiatives.members), a, b)
        size = hub.panel.box
        centre = Box(-size.width / 2, -size.height / 2, size.width, size.height)
        if _is_clear([node_.box for node_ in placed], centre):
            return _drawn(placed, hub, width, b)
        b += 16
    return None


def _placed(boxes: list[Node], below: int, a: float, b: float) -> list[Node]:
    """Return the boxes on an ellipse around 0, 0, so far apart as their sizes ask for."""
    widest = max(placed.box.width for placed in boxes) + GAP
    highest = max(placed.box.height for placed in boxes) + GAP
    # Seen from straight below, the way the hands of a clock go.
    angles = [pi / 2 + 2 * pi * step / _STEPS for step in range(_STEPS + 1)]
    points = [(a * cos(angle), b * sin(angle)) for angle in angles]
    room = [0.0]
    for (x, y), (next_x, next_y) in pairwise(points):
        length = hypot(next_x - x, next_y - y) or 1.0
        across, along = abs(next_x - x) / length, abs(next_y - y) / length
        # Side by side they need their width, one above the other their height.
        room.append(room[-1] + length / max(across * widest, along * highest))
    each = room[-1] / len(boxes)
    found = []
    for order, placed in enumerate(boxes):
        wanted = (order - (below - 1) / 2) * each % room[-1]
        x, y = points[min(bisect_left(room, wanted), _STEPS)]
        found.append(moved(placed, x - placed.box.width / 2, y - placed.box.height / 2))
    return found


def _is_clear(boxes: list[Box], centre: Box) -> bool:
    for number, box in enumerate(boxes):
        if box.overlaps(centre, 2 * GAP):
            return False
        if any(box.overlaps(other, GAP * 0.75) for other in boxes[number + 1 :]):
            return False
    return True


def _drawn(placed: list[Node], hub: Block, width: float, b: float) -> Drawing:
    size = hub.panel.box
    top = min(-b, *(found.box.y for found in placed)) - MARGIN
    bottom = max(b, *(found.box.bottom for found in placed)) + MARGIN
    x, y = width / 2, -top
    centre = hub.at(x - size.width / 2, y - size.height / 2)
    nodes = [moved(found, x, y) for found in placed]
    paths = [
        Path(((x, y), (found.box.middle, found.box.y + found.box.height / 2)), found.kind)
        for found in nodes
    ]
    outer = Oval(x, y, max(abs(found.box.middle - x) for found in nodes), b)
    return Drawing(
        width,
        bottom - top,
        nodes=(*centre.nodes, *nodes),
        panels=(centre.panel,),
        paths=tuple(paths),
        oval=outer,
    )
