"""Tables, chairs, shelves, lamps and rugs."""

from __future__ import annotations

from .canvas import Canvas
from .curves import bow
from .palette import Colour, darker, lighter, mix, veil

BOOKS = (
    "#c4553c",
    "#2f8079",
    "#e2a640",
    "#2c3c62",
    "#90ad8c",
    "#e7a197",
    "#6f4260",
    "#f5e6cb",
    "#4c6c92",
)


def table(
    c: Canvas,
    x: float,
    y: float,
    width: float,
    height: float,
    tone: Colour = "#b07a4b",
    *,
    cloth: Colour | None = None,
    depth: float = 34.0,
) -> None:
    """Draw a table seen slightly from above; (x, y) is the lower left corner, the top ``height``
    above it.
    """
    top = y - height
    c.polygon(
        [
            (x + width * 0.03, top),
            (x + width * 0.97, top),
            (x + width * 0.99, y),
            (x + width * 0.01, y),
        ],
        veil("#33274a", 0.2),
    )
    for px in (x + width * 0.06, x + width * 0.94 - 14):
        c.box(px, top, 14, height, darker(tone, 0.25), 3)
    c.ellipse(x + width / 2, y, width * 0.5, 9, veil("#2c2a4c", 0.13))
    c.polygon(
        [(x + 20, top - depth), (x + width - 20, top - depth), (x + width, top), (x, top)],
        cloth or tone,
    )
    if cloth is None:
        c.box(x, top, width, 14, darker(tone, 0.14), 3)
    else:
        drop = height * 0.42
        c.polygon(
            [(x, top - 1), (x + width, top - 1), (x + width - 3, top + drop), (x + 3, top + drop)],
            darker(cloth, 0.09),
        )
        for index in range(1, int(width // 60)):
            c.line(
                [(x + index * 60, top + 6), (x + index * 60 - 5, top + drop)],
                veil("#33274a", 0.09),
                3,
                round_ends=False,
            )


def round_table(
    c: Canvas, x: float, y: float, radius: float, height: float, tone: Colour = "#c79a64"
) -> None:
    """Draw a round table with its foot at (x, y)."""
    c.ellipse(x, y, radius * 0.6, 9, veil("#2c2a4c", 0.15))
    c.polygon(
        [(x - 9, y - height), (x + 9, y - height), (x + 13, y - 6), (x - 13, y - 6)],
        darker(tone, 0.3),
    )
    c.ellipse(x, y - 4, radius * 0.42, 8, darker(tone, 0.3))
    c.ellipse(x, y - height + 9, radius, radius * 0.2, darker(tone, 0.2))
    c.ellipse(x, y - height, radius, radius * 0.2, tone)


def bookshelf(
    c: Canvas,
    x: float,
    y: float,
    width: float,
    height: float,
    shelves: int,
    *,
    tone: Colour = "#a9744a",
    seed: int = 0,
) -> None:
    """Draw a full bookshelf standing on y."""
    c.box(x, y - height, width, height, darker(tone, 0.34), 4)
    step = (height - 14) / shelves
    for shelf in range(shelves):
        base = y - 10 - shelf * step
        px, number = x + 12.0, seed + shelf * 11
        while px < x + width - 26:
            thick = 11 + (number * 5) % 10
            tall = step * (0.56 + ((number * 7) % 30) / 100)
            fill = BOOKS[(number * 4 + shelf) % len(BOOKS)]
            if number % 9 == 4:
                px += 22
            elif number % 11 == 7 and px < x + width - 60:
                v = c.at(px + 10, base, 1, turn=12)
                v.box(0, -tall * 0.9, thick, tall * 0.9, fill, 2)
                px += thick + 22
            else:
                c.box(px, base - tall, thick, tall, fill, 2)
                c.box(px, base - tall * 0.8, thick, 3, lighter(fill, 0.5))
                px += thick + 1.5
            number += 1
        c.box(x, base, width, 9, tone)
    for px in (x, x + width - 9):
        c.box(px, y - height, 9, height, tone, 2)
    c.box(x - 4, y - height - 6, width + 8, 12, lighter(tone, 0.12), 3)


def shelf(c: Canvas, x: float, y: float, width: float, tone: Colour = "#a9744a") -> None:
    """Draw a single board on the wall, its upper edge at y."""
    c.box(x, y, width, 11, tone, 3)
    c.box(x, y + 9, width, 4, veil("#33274a", 0.16))
    for px in (x + width * 0.12, x + width * 0.86):
        c.polygon([(px, y + 11), (px + 11, y + 11), (px, y + 30)], darker(tone, 0.25))


def pendant(
    c: Canvas, x: float, drop: float, size: float, tone: Colour = "#2f8079", *, glow: bool = True
) -> None:
    """Draw a lamp hanging from the ceiling, its lower edge at ``drop``."""
    if glow:
        c.glow(x, drop + size * 0.3, size * 3.4, "#ffe6a8", 0.5)
    c.line([(x, 0), (x, drop - size * 0.6)], "#4a4250", 3)
    c.polygon(
        [
            (x - size * 0.13, drop - size * 0.74),
            (x + size * 0.13, drop - size * 0.74),
            *bow(
                (x + size * 0.16, drop - size * 0.6),
                (x + size * 0.52, drop - size * 0.5),
                (x + size * 0.62, drop),
                8,
            ),
            *bow(
                (x - size * 0.62, drop),
                (x - size * 0.52, drop - size * 0.5),
                (x - size * 0.16, drop - size * 0.6),
                8,
            ),
        ],
        tone,
    )
    c.ellipse(x, drop - 1, size * 0.6, size * 0.1, "#ffe9b5")


def floor_lamp(c: Canvas, x: float, y: float, height: float, tone: Colour = "#f2d08a") -> None:
    """Draw a reading lamp standing at (x, y)."""
    c.glow(x, y - height * 0.86, height * 0.62, "#ffe2a0", 0.5)
    c.box(x - 4, y - height * 0.8, 8, height * 0.8, "#5a4650")
    c.ellipse(x, y - 2, height * 0.12, 8, "#5a4650")
    c.polygon(
        [
            (x - height * 0.09, y - height),
            (x + height * 0.09, y - height),
            (x + height * 0.15, y - height * 0.78),
            (x - height * 0.15, y - height * 0.78),
        ],
        tone,
    )


def rug(c: Canvas, x: float, y: float, rx: float, ry: float, tone: Colour, border: Colour) -> None:
    """Draw an oval rug on the floor."""
    c.ellipse(x, y, rx, ry, border)
    c.ellipse(x, y, rx * 0.93, ry * 0.88, tone)
    c.ellipse(x, y, rx * 0.74, ry * 0.66, mix(tone, border, 0.35))
    c.ellipse(x, y, rx * 0.68, ry * 0.58, tone)


def easel_board(c: Canvas, x: float, y: float, width: float, height: float) -> None:
    """Draw a flip chart standing at (x, y), its sheet empty."""
    for end in (-width * 0.5, width * 0.5):
        c.limb([(x + end * 0.4, y - height), (x + end, y)], 8, 7, "#9c6f48")
    c.box(x - width / 2, y - height, width, height * 0.62, "#d8c3a2", 4)
    c.box(x - width / 2 + 9, y - height + 9, width - 18, height * 0.62 - 18, "#fffaf0")


def counter(
    c: Canvas,
    x: float,
    y: float,
    width: float,
    height: float,
    tone: Colour,
    top: Colour = "#d9b382",
    *,
    doors: int = 4,
) -> None:
    """Draw a kitchen counter with doors, standing on y."""
    c.box(x, y - height, width, height, tone)
    step = width / doors
    for index in range(doors):
        c.box(x + index * step + 7, y - height + 30, step - 14, height - 44, lighter(tone, 0.14), 4)
        c.box(x + index * step + step * 0.36, y - height + 42, step * 0.28, 6, "#e9c98c", 3)
    c.box(x, y - 12, width, 12, darker(tone, 0.4))
    c.box(x - 8, y - height - 8, width + 16, 22, top, 4)
    c.box(x - 8, y - height + 10, width + 16, 6, veil("#33274a", 0.2))
