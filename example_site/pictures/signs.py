"""Signs, ramps and pavements in front of public houses."""

from __future__ import annotations

from .canvas import Canvas
from .nature import meadow
from .palette import (
    Colour,
    Mood,
    darker,
    lighter,
    veil,
)


def sign(
    c: Canvas,
    x: float,
    y: float,
    width: float,
    height: float,
    words: str,
    tone: Colour,
    size: float = 40.0,
) -> None:
    """Draw a painted sign with a word on it."""
    c.box(x - 6, y - 6, width + 12, height + 12, darker(tone, 0.35), 12)
    c.box(x, y, width, height, tone, 9)
    c.text(x + width / 2, y + height / 2, words, size, lighter(tone, 0.9))


def ramp(
    c: Canvas, x: float, y: float, width: float, rise: float, tone: Colour = "#cbbda8"
) -> None:
    """Draw a ramp with a handrail that climbs from left to right."""
    c.polygon([(x, y), (x + width, y), (x + width, y - rise)], tone)
    c.line([(x + 10, y - 62), (x + width, y - rise - 62)], "#4a4652", 6)
    for share in (0.06, 0.5, 0.97):
        c.line(
            [(x + width * share, y - rise * share), (x + width * share, y - rise * share - 62)],
            "#4a4652",
            5,
        )


def pavement(c: Canvas, m: Mood, y: float) -> None:
    meadow(c, y, m.path, dip=3)
    c.box(0, y + 4, 1600, 10, darker(m.path, 0.08))
    for index in range(9):
        c.line(
            [(index * 200 - 20, y + 14), (index * 220 - 110, 1010)],
            veil("#8a6a4a", 0.16),
            3,
            round_ends=False,
        )
    c.line([(-10, y + 110), (1610, y + 110)], veil("#8a6a4a", 0.14), 3, round_ends=False)
