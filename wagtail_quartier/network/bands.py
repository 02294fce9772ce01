"""The figure for many, and for narrow windows: a core, columns of sectors, a common ground."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import ceil

from wagtail_quartier.network.drawing import Box, Drawing, Group, Line, Network, Node, Panel, Path
from wagtail_quartier.network.nodes import HEADING_LEADING, heading, moved, node

MARGIN = 2.0
GAP = 8.0
BETWEEN = 24.0
PANEL_PADDING = 12.0


@dataclass(frozen=True, slots=True)
class Block:
    """A panel with its nodes at 0, 0."""

    panel: Panel
    nodes: tuple[Node, ...]

    def at(self, x: float, y: float) -> Block:
        """Return it moved."""
        box = replace(self.panel.box, x=x, y=y)
        lines: tuple[Line, ...] = tuple(
            replace(line, x=line.x + x, y=line.y + y) for line in self.panel.heading
        )
        return Block(
            replace(self.panel, box=box, heading=lines),
            tuple(moved(placed, x, y) for placed in self.nodes),
        )


def bands(network: Network, width: float, columns: int) -> Drawing:
    """Return the figure in ``columns`` columns of sectors; as high as it has to be.

    The core team stands above them and the residents' initiatives below, over the whole width.
    """
    column = (width - 2 * MARGIN - (columns - 1) * BETWEEN) / columns
    blocks: list[Block] = []
    paths: list[Path] = []
    top = MARGIN
    hub = None
    if network.core.members:
        cells = min(columns, len(network.core.members))
        hub_width = cells * column + (cells - 1) * BETWEEN
        hub = block(network.core, "core", hub_width, cells).at((width - hub_width) / 2, top)
        blocks.append(hub)
        top = hub.panel.box.bottom + (2 * BETWEEN if columns > 1 else BETWEEN)
    parts = _parts(network, columns)
    used = min(columns, len(parts))
    start = (width - used * column - max(used - 1, 0) * BETWEEN) / 2
    ends: list[tuple[float, float]] = []
    for number, stack in enumerate(_stacks(parts, column, used)):
        x, y = start + number * (column + BETWEEN), top
        middle = x + column / 2
        if hub is not None:
            paths.append(_from_hub(hub.panel.box, middle, top))
        for placed in stack:
            if y > top:
                paths.append(Path(((middle, y - BETWEEN), (middle, y))))
            blocks.append(placed.at(x, y))
            y += placed.panel.box.height + BETWEEN
        ends.append((middle, y - BETWEEN))
    bottom = max((end for _middle, end in ends), default=top - BETWEEN)
    if network.initiatives.members:
        bottom += BETWEEN
        ground = block(network.initiatives, "initiative", width - 2 * MARGIN, columns)
        blocks.append(ground.at(MARGIN, bottom))
        if not ends and hub is not None:
            ends = [(hub.panel.box.middle, hub.panel.box.bottom)]
        paths += [Path(((x, end), (x, bottom)), "initiative") for x, end in ends]
        bottom += ground.panel.box.height
    return Drawing(
        width,
        bottom + MARGIN,
        nodes=tuple(placed for found in blocks for placed in found.nodes),
        panels=tuple(found.panel for found in blocks),
        paths=tuple(paths),
    )


def block(group: Group, kind: str, width: float, cells: int) -> Block:
    """Return a group as a panel of ``width`` with its members in rows of ``cells``."""
    lines = heading(group.heading, 0, PANEL_PADDING * 0.75, width)
    top = PANEL_PADDING * 0.75 + len(lines) * HEADING_LEADING + GAP
    inside = width - 2 * PANEL_PADDING
    cell = (inside - (cells - 1) * GAP) / cells
    nodes: list[Node] = []
    # What a sector's heading says, its members need not repeat.
    members = group.members if kind == "core" else [replace(m, note="") for m in group.members]
    for first in range(0, len(members), cells):
        row = [node(member, kind, cell) for member in members[first : first + cells]]
        height = max(placed.box.height for placed in row)
        # The last row is in the middle, as the core above it.
        shift = (inside - len(row) * cell - (len(row) - 1) * GAP) / 2
        for number, placed in enumerate(row):
            x = PANEL_PADDING + shift + number * (cell + GAP)
            nodes.append(moved(placed, x, top, height))
        top += height + GAP
    box = Box(0, 0, width, top - GAP + PANEL_PADDING)
    return Block(Panel(kind, box, lines, group.tone), tuple(nodes))


def _parts(network: Network, columns: int) -> list[Group]:
    """Return the sectors; one that would be longer than a fair column in pieces."""
    most = max(1, ceil(len(network.partners) / columns))
    parts: list[Group] = []
    for group in network.sectors:
        pieces = ceil(len(group.members) / most) if columns > 1 else 1
        size = ceil(len(group.members) / pieces) if pieces else 0
        parts += [
            replace(group, members=group.members[first : first + size])
            for first in range(0, len(group.members), size or 1)
        ]
    return parts


def _stacks(parts: list[Group], width: float, columns: int) -> list[list[Block]]:
    """Return the panels of each column, so that all columns end at about the same height."""
    made = [(block(group, "partner", width, 1), order) for order, group in enumerate(parts)]
    stacks: list[list[tuple[Block, int]]] = [[] for _ in range(columns)]
    heights = [0.0] * columns
    for placed, order in sorted(made, key=lambda pair: (-pair[0].panel.box.height, pair[1])):
        column = min(range(columns), key=lambda number: (heights[number], number))
        stacks[column].append((placed, order))
        heights[column] += placed.panel.box.height + BETWEEN
    # Each column, and the columns themselves, begin with what comes first.
    ordered = [sorted(stack, key=lambda pair: pair[1]) for stack in stacks if stack]
    ordered.sort(key=lambda stack: stack[0][1])
    return [[found for found, _order in stack] for stack in ordered]


def _from_hub(hub: Box, x: float, top: float) -> Path:
    if abs(x - hub.middle) < 1:
        return Path(((x, hub.bottom), (x, top)))
    turn = (hub.bottom + top) / 2
    return Path(((hub.middle, hub.bottom), (hub.middle, turn), (x, turn), (x, top)))
