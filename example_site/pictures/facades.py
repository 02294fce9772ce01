"""The parts of a house front: windows, doors, balconies, roofs, awnings and shops."""

from __future__ import annotations

from .canvas import Canvas
from .palette import WHITE, Colour, Mood, darker, lighter, mix, veil


def window(
    c: Canvas,
    mood: Mood,
    x: float,
    y: float,
    width: float,
    height: float,
    *,
    lit: bool = False,
    frame: Colour = WHITE,
    arched: bool = False,
    seed: int = 0,
) -> None:
    """Draw a window with frame, glass, bars and sometimes a curtain or a plant behind it."""
    edge = width * 0.085
    if arched:
        c.ellipse(x + width / 2, y + width * 0.28, width / 2 + edge, width * 0.34, frame)
    c.box(x - edge, y - edge, width + 2 * edge, height + 2 * edge, frame, edge * 0.5)
    glass = mood.lit if lit else mood.glass
    c.box(x, y, width, height, glass)
    if lit:
        c.box(x, y + height * 0.62, width, height * 0.38, mix(mood.lit, "#d98a4a", 0.3))
    else:
        c.polygon([(x, y), (x + width * 0.62, y), (x, y + height * 0.66)], veil("#ffffff", 0.17))
    if seed % 4 == 1:
        for side in (0, 1):
            px = x + side * width
            inner = x + width * (0.28 if side == 0 else 0.72)
            c.polygon([(px, y), (inner, y), (px, y + height)], veil("#fff6e4", 0.75))
    elif seed % 4 == 2:
        c.circle(x + width * 0.7, y + height * 0.78, width * 0.17, "#4d8159")
        c.box(x + width * 0.58, y + height * 0.84, width * 0.24, height * 0.16, "#c0603f")
    c.box(x + width / 2 - edge * 0.35, y, edge * 0.7, height, frame)
    c.box(x, y + height * 0.36, width, edge * 0.7, frame)
    c.box(x - edge * 1.6, y + height + edge, width + edge * 3.2, edge * 1.1, darker(frame, 0.14))


def flower_box(c: Canvas, x: float, y: float, width: float, seed: int = 0) -> None:
    """Draw a window box in bloom, its upper edge at y."""
    size = width / 7
    for index in range(7):
        c.circle(
            x + size * (index + 0.5),
            y - size * 0.3,
            size * 0.62,
            "#4f8252" if index % 2 else "#3d6d4b",
        )
    for index in range(6):
        c.circle(
            x + size * (index + 1),
            y - size * (0.6 + 0.3 * (index % 2)),
            size * 0.36,
            _BLOOMS[(seed + index // 2) % 4],
        )
    c.box(x, y, width, size * 0.95, "#a4573c", 2)


def balcony(
    c: Canvas, x: float, y: float, width: float, height: float, tone: Colour, seed: int = 0
) -> None:
    """Draw a balcony with railing and plants, its floor at y."""
    if seed % 2 == 0:
        flower_box(c, x + width * 0.1, y - height * 0.92, width * 0.8, seed)
    c.box(x, y - height, width, height, veil(tone, 0.92), 2)
    for index in range(int(width // 9)):
        c.box(x + 5 + index * 9, y - height + 5, 2, height - 6, veil(WHITE, 0.35))
    c.box(x - 3, y - height - 3, width + 6, 5, darker(tone, 0.2), 2)
    c.box(x - 4, y, width + 8, 7, darker(tone, 0.3), 1)


def door(
    c: Canvas, x: float, y: float, width: float, height: float, tone: Colour, *, step: bool = False
) -> None:
    """Draw an arched front door standing on y."""
    frame = lighter(tone, 0.65)
    c.ellipse(x + width / 2, y - height, width / 2 + 5, width * 0.42, frame)
    c.box(x - 5, y - height, width + 10, height, frame)
    c.ellipse(x + width / 2, y - height + 1, width / 2, width * 0.34, "#5d7f95")
    c.box(x, y - height + 2, width, height - 2, tone)
    for part in (0, 1):
        c.box(
            x + width * (0.13 + 0.44 * part),
            y - height * 0.82,
            width * 0.3,
            height * 0.34,
            darker(tone, 0.16),
            2,
        )
        c.box(
            x + width * (0.13 + 0.44 * part),
            y - height * 0.4,
            width * 0.3,
            height * 0.3,
            darker(tone, 0.16),
            2,
        )
    c.circle(x + width * 0.86, y - height * 0.44, width * 0.045, "#f1cf7d")
    if step:
        c.box(x - 12, y - 5, width + 24, 7, "#cfc4b4", 1)


def roof(
    c: Canvas, x: float, y: float, width: float, height: float, tone: Colour, kind: str = "gable"
) -> None:
    """Draw a roof over a wall whose upper edge runs from x to x + width at y."""
    over = width * 0.05
    dark = darker(tone, 0.14)
    if kind == "gable":
        c.polygon([(x - over, y + 4), (x + width / 2, y - height), (x + width + over, y + 4)], tone)
        c.polygon(
            [(x + width / 2, y - height), (x + width + over, y + 4), (x + width * 0.62, y + 4)],
            dark,
        )
    elif kind == "flat":
        c.box(x - over, y - 14, width + 2 * over, 18, tone, 2)
    else:
        inset = height * (0.3 if kind == "mansard" else 0.62)
        c.polygon(
            [
                (x - over, y + height * 0.05),
                (x + inset, y - height),
                (x + width - inset, y - height),
                (x + width + over, y + height * 0.05),
            ],
            tone,
        )
        for row in range(1, 4):
            share = row / 4
            c.line(
                [
                    (x - over + (inset + over) * share, y + 4 - (height + 4) * share),
                    (x + width + over - (inset + over) * share, y + 4 - (height + 4) * share),
                ],
                veil(dark, 0.7),
                2,
                round_ends=False,
            )
    c.box(x - over, y, width + 2 * over, height * 0.07, darker(tone, 0.3))


def chimney(c: Canvas, x: float, y: float, width: float, height: float) -> None:
    """Draw a chimney pot standing on y."""
    c.box(x, y - height, width, height, "#a4553f")
    c.box(x - 3, y - height, width + 6, 7, "#7d3d34")


def dormer(
    c: Canvas, mood: Mood, x: float, y: float, size: float, tone: Colour, *, lit: bool = False
) -> None:
    """Draw a small gabled roof window standing on y."""
    c.box(x, y - size * 0.8, size, size * 0.8, lighter(tone, 0.62))
    window(c, mood, x + size * 0.22, y - size * 0.66, size * 0.56, size * 0.52, lit=lit)
    c.polygon(
        [
            (x - size * 0.16, y - size * 0.74),
            (x + size / 2, y - size * 1.3),
            (x + size * 1.16, y - size * 0.74),
        ],
        darker(tone, 0.1),
    )


def awning(c: Canvas, x: float, y: float, width: float, drop: float, tone: Colour) -> None:
    """Draw a striped awning hanging from y."""
    stripes = max(int(width / 26), 3)
    step = width / stripes
    for index in range(stripes):
        fill = tone if index % 2 == 0 else WHITE
        left = x + index * step
        spread = 10
        a = left - spread + 2 * spread * index / stripes
        b = left + step - spread + 2 * spread * (index + 1) / stripes
        c.polygon([(left, y), (left + step, y), (b, y + drop), (a, y + drop)], fill)
        c.ellipse((a + b) / 2, y + drop, (b - a) / 2, drop * 0.2, darker(fill, 0.08))


def _goods(c: Canvas, x: float, y: float, width: float, height: float, seed: int) -> None:
    tones = ("#c4553c", "#2f8079", "#e2a640", "#6f4260")
    step = width / 4
    for index in range(4):
        middle, tone = x + step * (index + 0.5), tones[(index + seed) % 4]
        if seed % 3 == 0:
            for line in (0.06, 0.5):
                c.box(x, y - height * line, width, height * 0.05, "#a9744a")
                c.ellipse(middle, y - height * (line + 0.09), step * 0.36, height * 0.11, "#c1803f")
                c.ellipse(middle, y - height * (line + 0.12), step * 0.22, height * 0.04, "#e0b06c")
        elif seed % 3 == 1:
            tall = height * (0.26 + 0.14 * ((index + seed) % 3))
            c.box(middle - step * 0.3, y - tall, step * 0.6, tall, tone, 3)
        else:
            c.line([(middle, y - height), (middle, y - height * 0.8)], "#6a4532", step * 0.05)
            c.polygon(
                [
                    (middle - step * 0.2, y - height * 0.8),
                    (middle + step * 0.2, y - height * 0.8),
                    (middle + step * 0.4, y - height * 0.16),
                    (middle - step * 0.4, y - height * 0.16),
                ],
                tone,
            )


def shop_front(
    c: Canvas,
    mood: Mood,
    x: float,
    y: float,
    width: float,
    height: float,
    tone: Colour,
    *,
    seed: int = 0,
) -> None:
    """Draw the ground floor of a shop with window, door and awning, standing on y."""
    c.box(x, y - height, width, height, darker(tone, 0.3))
    inner = width * 0.56
    c.box(x + width * 0.06, y - height * 0.78, inner, height * 0.6, mood.lit)
    _goods(c, x + width * 0.06, y - height * 0.18, inner, height * 0.6, seed)
    c.polygon(
        [
            (x + width * 0.06, y - height * 0.78),
            (x + width * 0.3, y - height * 0.78),
            (x + width * 0.06, y - height * 0.4),
        ],
        veil("#ffffff", 0.3),
    )
    c.box(x + width * 0.69, y - height * 0.78, width * 0.24, height * 0.78, lighter(tone, 0.5))
    c.box(x + width * 0.72, y - height * 0.73, width * 0.18, height * 0.5, mood.glass)
    awning(c, x + 2, y - height * 1.0, width - 4, height * 0.28, tone)


def timber(
    c: Canvas, x: float, y: float, width: float, height: float, tone: Colour = "#7a4a34"
) -> None:
    """Draw the beams of a half-timbered wall whose lower left corner is (x, y)."""
    thick = max(width * 0.026, 4)
    for share in (0, 0.5, 1):
        c.line(
            [(x, y - height * share), (x + width, y - height * share)],
            tone,
            thick,
            round_ends=False,
        )
    for index in range(5):
        px = x + width * index / 4
        c.line([(px, y), (px, y - height)], tone, thick, round_ends=False)
    for part in (0, 3):
        left = x + width * part / 4
        start, end = (left, left + width / 4) if part == 0 else (left + width / 4, left)
        c.line([(start, y), (end, y - height * 0.5)], tone, thick * 0.8, round_ends=False)
        c.line([(end, y - height * 0.5), (start, y - height)], tone, thick * 0.8, round_ends=False)


_BLOOMS = ("#d9533f", "#f0b94e", "#e58aa0", "#f6efe0")
