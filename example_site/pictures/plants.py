"""Flowers, vegetables, grass and plants in pots and beds."""

from __future__ import annotations

from collections.abc import Sequence

from .canvas import Canvas
from .curves import bow
from .palette import Colour, darker, lighter, mix, veil

_PETALS = ("#d9533f", "#eeb64a", "#f4ede0", "#c87aa0", "#8f7bc0", "#ee8a63")


def grass(c: Canvas, x: float, y: float, size: float, tone: Colour) -> None:
    """Draw a tuft of grass."""
    for dx, lift in ((-0.5, 0.7), (-0.2, 1.0), (0.12, 0.86), (0.45, 0.62)):
        c.limb(
            bow(
                (x + dx * size * 0.4, y),
                (x + dx * size * 0.5, y - lift * size * 0.6),
                (x + dx * size, y - lift * size),
                6,
            ),
            size * 0.11,
            size * 0.03,
            tone,
        )


def tufts(
    c: Canvas, top: float, bottom: float, count: int, tone: Colour, *, flowers: bool = False
) -> None:
    """Scatter grass, and flowers if wanted, over a meadow, larger towards the viewer."""
    for _ in range(count):
        share = c.random.random() ** 0.8
        y = top + (bottom - top) * share
        x = c.random.uniform(-10, c.width + 10)
        size = 10 + 22 * share
        if flowers and c.random.random() < 0.45:
            flower(c, x, y, size * 1.3, c.random.choice(_PETALS), tone)
        else:
            grass(c, x, y, size, tone)


def flower(c: Canvas, x: float, y: float, height: float, petals: Colour, stem: Colour) -> None:
    """Draw a small flower on its stem."""
    v = c.at(x, y, height)
    v.line([(0, 0), (0.04, -0.8)], stem, 0.07)
    v.limb([(0, -0.2), (0.22, -0.42)], 0.14, 0.04, stem)
    for px, py in ((0, -1.0), (0.17, -0.86), (0.1, -0.68), (-0.1, -0.68), (-0.17, -0.86)):
        v.circle(px, py, 0.13, petals)
    v.circle(0, -0.83, 0.09, mix(petals, "#6b3f2a", 0.55))


def sunflower(c: Canvas, x: float, y: float, height: float) -> None:
    """Draw a sunflower as tall as a person."""
    v = c.at(x, y, height / 100)
    v.limb(bow((0, 0), (4, -50), (0, -86)), 2.6, 1.8, "#5b7f3c")
    for side, lift in ((-1, 30), (1, 44), (-1, 58)):
        v.shape(
            [(0, -lift), (side * 8, -lift - 9), (side * 17, -lift - 6), (side * 9, -lift + 1)],
            "#6f9648",
        )
    for index in range(14):
        p = v.at(0, -88, 1, turn=index * 360 / 14)
        p.shape([(0, -5), (2.6, -9), (0, -15), (-2.6, -9)], "#efb43c" if index % 2 else "#f6c95b")
    v.circle(0, -88, 6.4, "#6a4127")
    v.circle(-1, -89, 4, "#855431")


def flowerbed(
    c: Canvas, x: float, y: float, width: float, height: float, *, stem: Colour = "#4f7f4c"
) -> None:
    """Draw a row of mixed flowers growing from a strip of ground."""
    count = max(int(width / (height * 0.42)), 2)
    for row in (0, 1):
        for index in range(count):
            px = x + (index + 0.5 + row * 0.4) * width / (count + 0.4) + c.random.uniform(-5, 5)
            tall = height * (c.random.uniform(0.7, 1.0) - row * 0.26)
            flower(c, px, y + row * height * 0.1, tall, c.random.choice(_PETALS), stem)
            if index % 2:
                grass(c, px + height * 0.1, y + row * height * 0.1, height * 0.4, darker(stem, 0.1))


def leafy(c: Canvas, x: float, y: float, size: float, tone: Colour) -> None:
    """Draw a head of leaves, a salad or a young cabbage."""
    v = c.at(x, y, size)
    for dx, w, shade in (
        (-0.46, 0.42, 0.22),
        (0.46, 0.42, 0.22),
        (-0.22, 0.4, 0.08),
        (0.24, 0.4, 0.08),
        (0, 0.36, 0),
    ):
        v.shape(
            [
                (dx * 0.5, 0),
                (dx - w * 0.55, -0.42),
                (dx, -0.86 + abs(dx) * 0.6),
                (dx + w * 0.55, -0.42),
            ],
            darker(tone, shade),
        )
    v.line([(0, -0.1), (0, -0.62)], lighter(tone, 0.3), 0.05)


def tomato_plant(c: Canvas, x: float, y: float, height: float) -> None:
    """Draw a tomato plant tied to its stick."""
    v = c.at(x, y, height / 100)
    v.line([(3, 0), (3, -100)], "#b58a5a", 2.2)
    v.limb(bow((0, 0), (-5, -40), (2, -92)), 2.6, 1.4, "#4f7f41")
    for lift in range(14, 96, 13):
        side = 1 if (lift // 13) % 2 else -1
        v.shape(
            [(0, -lift), (side * 10, -lift - 8), (side * 21, -lift - 3), (side * 11, -lift + 4)],
            "#5f9150",
        )
    for px, py in ((-7, -30), (9, -44), (-8, -58), (7, -24), (8, -72)):
        v.circle(px, py, 4.2, "#d4493a")
        v.circle(px - 1.2, py - 1.3, 1.2, "#f2a08a")


def carrot_row(c: Canvas, x: float, y: float, width: float, size: float) -> None:
    """Draw a row of carrot greens."""
    for index in range(int(width / (size * 0.7))):
        px = x + index * size * 0.7
        for lean in (-0.4, 0, 0.4):
            c.limb(
                bow(
                    (px, y),
                    (px + lean * size * 0.3, y - size * 0.6),
                    (px + lean * size, y - size),
                    6,
                ),
                size * 0.1,
                size * 0.06,
                "#6b9c45",
            )


def pot(c: Canvas, x: float, y: float, size: float, tone: Colour = "#c0603f") -> None:
    """Draw an empty plant pot standing at (x, y)."""
    c.polygon(
        [
            (x - size * 0.36, y - size * 0.62),
            (x + size * 0.36, y - size * 0.62),
            (x + size * 0.27, y),
            (x - size * 0.27, y),
        ],
        tone,
    )
    c.box(
        x - size * 0.41, y - size * 0.74, size * 0.82, size * 0.17, darker(tone, 0.1), size * 0.03
    )
    c.polygon(
        [
            (x + size * 0.1, y - size * 0.57),
            (x + size * 0.36, y - size * 0.57),
            (x + size * 0.27, y),
            (x + size * 0.1, y),
        ],
        veil("#33274a", 0.12),
    )


def potted(
    c: Canvas, x: float, y: float, size: float, kind: str = "leaves", tone: Colour = "#c0603f"
) -> None:
    """Draw a pot with leaves, a palm, a cactus or flowers; ``size`` is the width of the pot."""
    top = y - size * 0.7
    green = "#4d8159"
    if kind == "leaves":
        for lean, tall in ((-0.75, 1.0), (-0.38, 1.5), (0, 1.75), (0.4, 1.45), (0.78, 0.95)):
            tip = (x + lean * size, top - tall * size)
            mid = (x + lean * size * 0.55, top - tall * size * 0.5)
            wide = size * 0.17
            c.shape(
                [
                    (x, top),
                    (mid[0] - wide, mid[1] - wide * 0.4),
                    tip,
                    (mid[0] + wide, mid[1] + wide * 0.4),
                ],
                darker(green, 0.1) if lean in (-0.38, 0.4) else green,
            )
            c.line([(x, top), tip], lighter(green, 0.3), size * 0.025)
    elif kind == "palm":
        for lean, tall in (
            (-1.1, 0.7),
            (-0.8, 1.35),
            (-0.25, 1.75),
            (0.3, 1.7),
            (0.85, 1.3),
            (1.15, 0.65),
        ):
            c.limb(
                bow(
                    (x, top),
                    (x + lean * size * 0.3, top - tall * size * 1.1),
                    (x + lean * size, top - tall * size * 0.85),
                ),
                size * 0.2,
                size * 0.05,
                mix(green, "#86a85c", 0.3 if lean > 0 else 0.0),
            )
    elif kind == "cactus":
        c.box(x - size * 0.17, top - size * 1.1, size * 0.34, size * 1.15, green, size * 0.17)
        c.limb(
            [
                (x + size * 0.1, top - size * 0.4),
                (x + size * 0.36, top - size * 0.5),
                (x + size * 0.36, top - size * 0.8),
            ],
            size * 0.17,
            size * 0.15,
            green,
        )
        c.circle(x, top - size * 1.12, size * 0.1, "#e78aa0")
    else:
        for index, lean in enumerate((-0.5, -0.2, 0.1, 0.42)):
            flower(
                c,
                x + lean * size * 0.6,
                top + 2,
                size * (0.8 + 0.2 * (index % 2)),
                _PETALS[(index * 2 + int(x)) % 6],
                green,
            )
    pot(c, x, y, size, tone)


def raised_bed(
    c: Canvas,
    x: float,
    y: float,
    width: float,
    height: float,
    crops: Sequence[str],
    *,
    wood: Colour = "#b5824f",
) -> None:
    """Draw a bed framed with boards whose front lower left corner is (x, y), planted from left to
    right.
    """
    top = y - height
    c.polygon(
        [(x, top), (x + width, top), (x + width - 24, top - 26), (x + 24, top - 26)], "#5b4234"
    )
    step = width / len(crops)
    for index, crop in enumerate(crops):
        left = x + index * step
        if crop == "tomato":
            for part in range(2):
                tomato_plant(c, left + step * (0.3 + 0.42 * part), top - 6, 150)
        elif crop == "carrot":
            carrot_row(c, left + step * 0.14, top - 6, step * 0.8, 46)
        elif crop == "flower":
            flowerbed(c, left, top - 8, step, 76)
        else:
            for part in range(3):
                leafy(
                    c,
                    left + step * (0.2 + 0.3 * part),
                    top + 4,
                    54,
                    "#8fb35c" if part % 2 else "#7ba257",
                )
    boards = 2 if height < 90 else 3
    for row in range(boards):
        part = height / boards
        c.box(
            x, top + row * part, width, part - 3, mix(wood, "#f2d9ae", 0.14 if row % 2 else 0.0), 3
        )
    for px in (x, x + width - 16):
        c.box(px, top - 4, 16, height + 4, darker(wood, 0.2), 3)
    c.ellipse(x + width / 2, y + 3, width * 0.52, 7, veil("#24304a", 0.13))
