"""Tools for workshop and garden; (x, y) is where a tool is held or stands."""

from __future__ import annotations

from .canvas import Canvas
from .palette import Colour, darker, lighter


def hammer(c: Canvas, x: float, y: float, size: float, turn: float = 0.0) -> None:
    """Draw a hammer, its handle's end at (x, y)."""
    v = c.at(x, y, size, turn=turn)
    v.line([(0, 0), (0, -0.8)], "#b5824f", 0.1)
    v.box(-0.2, -0.98, 0.42, 0.2, "#5a5666", 0.05)


def spanner(c: Canvas, x: float, y: float, size: float, turn: float = 0.0) -> None:
    """Draw a spanner, its handle's end at (x, y)."""
    v = c.at(x, y, size, turn=turn)
    v.line([(0, 0), (0, -0.74)], "#8a8792", 0.1)
    v.hoop(0, -0.86, 0.12, "#8a8792", 0.09)


def saw(c: Canvas, x: float, y: float, size: float, turn: float = 0.0) -> None:
    """Draw a hand saw, its handle at (x, y)."""
    v = c.at(x, y, size, turn=turn)
    v.polygon([(-0.1, -0.1), (0.16, -0.14), (0.06, -1.0), (-0.06, -1.0)], "#c3c0c6")
    v.box(-0.16, -0.16, 0.36, 0.26, "#c4553c", 0.08)


def drill(c: Canvas, x: float, y: float, size: float, tone: Colour = "#2f8079") -> None:
    """Draw a cordless drill, the foot of its grip at (x, y)."""
    c.polygon(
        [
            (x - size * 0.12, y),
            (x + size * 0.12, y),
            (x + size * 0.06, y - size * 0.5),
            (x - size * 0.16, y - size * 0.5),
        ],
        darker(tone, 0.25),
    )
    c.box(x - size * 0.22, y - size * 0.12, size * 0.38, size * 0.14, "#3b3642", 3)
    c.box(x - size * 0.26, y - size * 0.76, size * 0.56, size * 0.3, tone, size * 0.08)
    c.polygon(
        [
            (x + size * 0.3, y - size * 0.7),
            (x + size * 0.46, y - size * 0.64),
            (x + size * 0.46, y - size * 0.58),
            (x + size * 0.3, y - size * 0.52),
        ],
        "#5a5666",
    )
    c.line(
        [(x + size * 0.46, y - size * 0.61), (x + size * 0.72, y - size * 0.61)],
        "#a7a3ad",
        size * 0.05,
    )


def spade(c: Canvas, x: float, y: float, size: float, turn: float = 0.0) -> None:
    """Draw a spade, its blade's tip at (x, y)."""
    v = c.at(x, y, size, turn=turn)
    v.line([(0, -0.26), (0, -0.92)], "#b5824f", 0.04)
    v.line([(-0.07, -0.96), (0.07, -0.96)], "#8a5a38", 0.05)
    v.polygon([(-0.1, -0.3), (0.1, -0.3), (0.09, -0.08), (0, 0), (-0.09, -0.08)], "#6c7280")


def watering_can(
    c: Canvas,
    x: float,
    y: float,
    size: float,
    tone: Colour = "#2f8079",
    *,
    flip: bool = False,
    turn: float = 0.0,
) -> None:
    """Draw a watering can, its spout to the right."""
    v = c.at(x, y, size, flip=flip, turn=turn)
    v.hoop(-0.1, -0.62, 0.26, darker(tone, 0.2), 0.07)
    v.polygon([(-0.4, -0.62), (0.28, -0.62), (0.34, 0), (-0.44, 0)], tone)
    v.limb([(0.26, -0.16), (0.72, -0.66)], 0.14, 0.1, tone)
    v.polygon([(0.62, -0.6), (0.78, -0.84), (0.9, -0.72)], darker(tone, 0.15))
    v.box(-0.43, -0.42, 0.75, 0.06, lighter(tone, 0.3))
