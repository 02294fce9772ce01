"""One organisation in its box."""

from __future__ import annotations

from dataclasses import replace

from wagtail_quartier.network.drawing import Box, Line, Member, Node
from wagtail_quartier.network.measuring import text_width
from wagtail_quartier.network.wrapping import balanced, wrapped

NAME_SIZE, NAME_LEADING = 15.0, 19.0
NOTE_SIZE, NOTE_LEADING = 12.5, 16.0
HEADING_SIZE, HEADING_LEADING = 17.0, 22.0
PADDING = 12.0
#: A finger has to hit it.
LOWEST = 44.0
#: From the top of a line to its baseline, as a share of the font's size.
ASCENT = 0.95


def node(member: Member, kind: str, width: float, *, shrinks: bool = False) -> Node:
    """Return ``member`` in a box at 0, 0 of ``width``, as high as its words need.

    A box that ``shrinks`` is no wider than its words. All lines are centred.
    """
    inside = width - 2 * PADDING
    names = balanced(member.name, inside, NAME_SIZE)
    notes = wrapped(member.note, inside, NOTE_SIZE) if member.note else ()
    if shrinks:
        needed = [text_width(line, NAME_SIZE) for line in names]
        needed += [text_width(line, NOTE_SIZE) for line in notes]
        width = max(needed) + 2 * PADDING
    text = len(names) * NAME_LEADING + len(notes) * NOTE_LEADING
    height = max(LOWEST, text + 1.5 * PADDING)
    top = (height - text) / 2
    lines = stacked(names, width / 2, top, NAME_SIZE, NAME_LEADING, "name")
    lines += stacked(
        notes, width / 2, top + len(names) * NAME_LEADING, NOTE_SIZE, NOTE_LEADING, "note"
    )
    return Node(member, kind, Box(0, 0, width, height), tuple(lines))


def stacked(
    texts: tuple[str, ...], x: float, top: float, size: float, leading: float, kind: str
) -> list[Line]:
    """Return centred lines below each other, the first one's upper edge at ``top``."""
    first = top + (leading - size) / 2 + size * ASCENT - size * 0.08
    return [Line(text, x, first + number * leading, kind) for number, text in enumerate(texts)]


def heading(text: str, box_x: float, top: float, width: float) -> tuple[Line, ...]:
    """Return a heading in lines, centred in ``width`` from ``box_x``."""
    texts = balanced(text, width - 2 * PADDING, HEADING_SIZE)
    x = box_x + width / 2
    return tuple(stacked(texts, x, top, HEADING_SIZE, HEADING_LEADING, "heading"))


def moved(placed: Node, x: float, y: float, height: float | None = None) -> Node:
    """Return a node moved by ``x`` and ``y``, and made ``height`` high around its words."""
    taller = 0.0 if height is None else (height - placed.box.height) / 2
    box = replace(
        placed.box,
        x=placed.box.x + x,
        y=placed.box.y + y,
        height=placed.box.height + 2 * taller,
    )
    lines = tuple(replace(line, x=line.x + x, y=line.y + y + taller) for line in placed.lines)
    return replace(placed, box=box, lines=lines)
