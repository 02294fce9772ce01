"""Lamps, radios and toasters, waiting for somebody who can mend them."""

from __future__ import annotations

from .canvas import Canvas
from .palette import darker, lighter


def lamp(c: Canvas, x: float, y: float, size: float, tone: str = "#c4553c") -> None:
    """Draw a desk lamp waiting for repair."""
    c.ellipse(x, y, size * 0.32, size * 0.08, darker(tone, 0.3))
    c.line(
        [(x, y), (x - size * 0.22, y - size * 0.46), (x + size * 0.12, y - size * 0.86)],
        "#5a5666",
        size * 0.07,
    )
    v = c.at(x + size * 0.12, y - size * 0.86, size, turn=32)
    v.polygon([(-0.1, -0.1), (0.1, -0.1), (0.26, 0.26), (-0.26, 0.26)], tone)
    v.ellipse(0, 0.26, 0.25, 0.06, "#ffe9b5")


def radio(c: Canvas, x: float, y: float, size: float, tone: str = "#2f8079") -> None:
    """Draw an old radio."""
    c.line(
        [(x + size * 0.3, y - size * 0.6), (x + size * 0.52, y - size * 1.1)],
        "#8a8792",
        size * 0.04,
    )
    c.box(x - size * 0.5, y - size * 0.62, size, size * 0.62, tone, size * 0.08)
    c.circle(x - size * 0.2, y - size * 0.3, size * 0.2, darker(tone, 0.3))
    c.hoop(x - size * 0.2, y - size * 0.3, size * 0.12, lighter(tone, 0.4), size * 0.03)
    c.box(x + size * 0.1, y - size * 0.5, size * 0.3, size * 0.14, "#f5e6cb", size * 0.02)
    for index in range(2):
        c.circle(x + size * (0.17 + 0.18 * index), y - size * 0.18, size * 0.06, "#f5e6cb")


def toaster(c: Canvas, x: float, y: float, size: float) -> None:
    """Draw a toaster with two slices."""
    for dx in (-0.16, 0.12):
        c.box(
            x + dx * size - size * 0.1,
            y - size * 0.74,
            size * 0.2,
            size * 0.3,
            "#c98a4c",
            size * 0.06,
        )
    c.box(x - size * 0.45, y - size * 0.56, size * 0.9, size * 0.54, "#b9b8c0", size * 0.12)
    c.box(x - size * 0.45, y - size * 0.12, size * 0.9, size * 0.1, "#5a5666", size * 0.03)
    c.box(x + size * 0.45, y - size * 0.4, size * 0.08, size * 0.12, "#3b3642")
