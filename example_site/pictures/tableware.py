"""Food, dishes and kitchen things; (x, y) is where a thing stands, ``size`` its width unless said
otherwise.
"""

from __future__ import annotations

from collections.abc import Sequence

from .canvas import Canvas
from .curves import bow
from .palette import Colour, darker, lighter, mix, veil


def cup(
    c: Canvas, x: float, y: float, size: float, tone: Colour = "#fffaf0", *, steam: bool = True
) -> None:
    """Draw a cup on its saucer."""
    c.ellipse(x, y, size * 0.8, size * 0.16, darker(tone, 0.16))
    c.hoop(x + size * 0.46, y - size * 0.36, size * 0.17, tone, size * 0.09)
    c.shape(
        [
            (x - size * 0.44, y - size * 0.66),
            (x + size * 0.44, y - size * 0.66),
            (x + size * 0.36, y - size * 0.2),
            (x + size * 0.16, y - size * 0.02),
            (x - size * 0.16, y - size * 0.02),
            (x - size * 0.36, y - size * 0.2),
        ],
        tone,
    )
    c.ellipse(x, y - size * 0.66, size * 0.44, size * 0.11, "#6a4332")
    if steam:
        for dx in (-0.14, 0.14):
            c.curve(
                [
                    (x + dx * size, y - size * 0.9),
                    (x + (dx + 0.12) * size, y - size * 1.15),
                    (x + (dx - 0.06) * size, y - size * 1.4),
                    (x + (dx + 0.06) * size, y - size * 1.62),
                ],
                veil("#ffffff", 0.5),
                size * 0.07,
            )


def plate(
    c: Canvas, x: float, y: float, size: float, food: str = "", tone: Colour = "#fffaf0"
) -> None:
    """Draw a plate seen from the side, empty or with soup, salad, bread or dumplings."""
    c.ellipse(x, y, size * 0.5, size * 0.13, darker(tone, 0.14))
    c.ellipse(x, y - size * 0.03, size * 0.5, size * 0.13, tone)
    if food == "soup":
        c.ellipse(x, y - size * 0.04, size * 0.36, size * 0.085, "#e08a3c")
        c.circle(x + size * 0.08, y - size * 0.05, size * 0.04, "#5d8f57")
    elif food == "salad":
        for dx, tint in (
            (-0.22, "#6d9c4f"),
            (-0.06, "#8fb35c"),
            (0.1, "#6d9c4f"),
            (0.22, "#8fb35c"),
        ):
            c.circle(x + dx * size, y - size * 0.1, size * 0.12, tint)
        for dx in (-0.14, 0.04, 0.2):
            c.circle(x + dx * size, y - size * 0.17, size * 0.055, "#d4493a")
    elif food == "bread":
        for dx in (-0.18, 0.04, 0.24):
            c.shape(
                [
                    (x + (dx - 0.14) * size, y - size * 0.05),
                    (x + (dx - 0.1) * size, y - size * 0.2),
                    (x + dx * size, y - size * 0.24),
                    (x + (dx + 0.12) * size, y - size * 0.18),
                    (x + (dx + 0.13) * size, y - size * 0.05),
                ],
                "#c98a4c",
            )
    elif food == "dumplings":
        for dx, dy in ((-0.22, 0.08), (0, 0.08), (0.22, 0.08), (-0.1, 0.19), (0.11, 0.19)):
            c.ellipse(x + dx * size, y - dy * size, size * 0.12, size * 0.08, "#f0d9b0")


def bowl(
    c: Canvas,
    x: float,
    y: float,
    size: float,
    tone: Colour = "#2f8079",
    *,
    fruit: Sequence[Colour] = (),
) -> None:
    """Draw a bowl, with fruit or vegetables in the colours given."""
    for index, fill in enumerate(fruit):
        px = x + size * (-0.32 + 0.64 * (index / max(len(fruit) - 1, 1)))
        lift = 0.5 if index % 2 else 0.42
        c.circle(px, y - size * lift, size * 0.17, fill)
        c.circle(px - size * 0.05, y - size * (lift + 0.06), size * 0.04, lighter(fill, 0.5))
    c.shape(
        [
            (x - size * 0.5, y - size * 0.42),
            (x + size * 0.5, y - size * 0.42),
            (x + size * 0.42, y - size * 0.16),
            (x + size * 0.2, y),
            (x - size * 0.2, y),
            (x - size * 0.42, y - size * 0.16),
        ],
        tone,
    )
    c.line(
        [(x - size * 0.48, y - size * 0.4), (x + size * 0.48, y - size * 0.4)],
        lighter(tone, 0.3),
        size * 0.05,
    )


def saucepan(
    c: Canvas,
    x: float,
    y: float,
    size: float,
    tone: Colour = "#c4553c",
    *,
    lid: bool = False,
    steam: bool = True,
) -> None:
    """Draw a cooking pot."""
    tall = size * 0.62
    for side in (-1, 1):
        c.hoop(x + side * size * 0.53, y - tall * 0.72, size * 0.09, darker(tone, 0.3), size * 0.05)
    c.box(x - size / 2, y - tall, size, tall, tone, size * 0.08)
    c.box(x + size * 0.22, y - tall, size * 0.28, tall, veil("#33274a", 0.13), size * 0.08)
    c.ellipse(x, y - tall, size * 0.5, size * 0.11, darker(tone, 0.25))
    c.ellipse(x, y - tall, size * 0.43, size * 0.08, "#e3a24e")
    if lid:
        c.ellipse(x, y - tall, size * 0.52, size * 0.13, lighter(tone, 0.14))
        c.circle(x, y - tall - size * 0.14, size * 0.06, darker(tone, 0.3))
    if steam:
        for dx in (-0.2, 0.05, 0.28):
            c.curve(
                [
                    (x + dx * size, y - tall * 1.2),
                    (x + (dx + 0.12) * size, y - tall * 1.6),
                    (x + (dx - 0.08) * size, y - tall * 2.0),
                    (x + (dx + 0.06) * size, y - tall * 2.4),
                ],
                veil("#ffffff", 0.42),
                size * 0.06,
            )


def jug(c: Canvas, x: float, y: float, size: float, tone: Colour = "#93bccd") -> None:
    """Draw a jug."""
    c.hoop(x + size * 0.5, y - size * 0.75, size * 0.24, tone, size * 0.1)
    c.shape(
        [
            (x - size * 0.26, y - size * 1.35),
            (x + size * 0.3, y - size * 1.3),
            (x + size * 0.34, y - size * 0.9),
            (x + size * 0.48, y - size * 0.4),
            (x + size * 0.32, y),
            (x - size * 0.32, y),
            (x - size * 0.48, y - size * 0.4),
            (x - size * 0.34, y - size * 0.9),
        ],
        tone,
    )
    c.limb(
        [(x - size * 0.22, y - size * 0.8), (x - size * 0.3, y - size * 0.36)],
        size * 0.1,
        size * 0.08,
        lighter(tone, 0.4),
    )


def cake(c: Canvas, x: float, y: float, size: float, tone: Colour = "#f3d9c0") -> None:
    """Draw a cake with cherries on a stand."""
    c.box(x - size * 0.06, y - size * 0.26, size * 0.12, size * 0.26, "#cfc4b4")
    c.ellipse(x, y, size * 0.26, size * 0.06, "#cfc4b4")
    c.ellipse(x, y - size * 0.26, size * 0.62, size * 0.09, "#e4dac9")
    c.box(x - size * 0.46, y - size * 0.62, size * 0.92, size * 0.36, tone, size * 0.05)
    c.box(x - size * 0.46, y - size * 0.48, size * 0.92, size * 0.06, "#c4553c")
    c.ellipse(x, y - size * 0.62, size * 0.46, size * 0.09, lighter(tone, 0.5))
    for index in range(5):
        c.circle(x + size * (-0.34 + index * 0.17), y - size * 0.68, size * 0.06, "#c23b3b")


def loaf(c: Canvas, x: float, y: float, size: float) -> None:
    """Draw a loaf of bread."""
    c.shape(
        [
            (x - size * 0.5, y),
            (x - size * 0.52, y - size * 0.24),
            (x - size * 0.28, y - size * 0.42),
            (x + size * 0.28, y - size * 0.42),
            (x + size * 0.52, y - size * 0.24),
            (x + size * 0.5, y),
        ],
        "#c1803f",
    )
    for dx in (-0.25, 0, 0.25):
        c.line(
            bow(
                (x + (dx - 0.06) * size, y - size * 0.18),
                (x + dx * size, y - size * 0.28),
                (x + (dx + 0.08) * size, y - size * 0.36),
            ),
            "#f0d3a0",
            size * 0.05,
        )


def cutting_board(c: Canvas, x: float, y: float, size: float) -> None:
    """Draw a board with sliced vegetables."""
    c.polygon(
        [
            (x - size * 0.5, y),
            (x + size * 0.5, y),
            (x + size * 0.42, y - size * 0.16),
            (x - size * 0.42, y - size * 0.16),
        ],
        "#dcb27a",
    )
    c.box(x - size * 0.5, y, size, size * 0.05, "#b58450")
    for index in range(6):
        c.ellipse(
            x - size * 0.32 + index * size * 0.11,
            y - size * 0.09,
            size * 0.06,
            size * 0.05,
            "#e58a3a" if index < 4 else "#6d9c4f",
        )


def bottle(c: Canvas, x: float, y: float, height: float, tone: Colour = "#5d8f57") -> None:
    """Draw a bottle of the given height."""
    c.box(x - height * 0.14, y - height * 0.66, height * 0.28, height * 0.66, tone, height * 0.07)
    c.box(x - height * 0.055, y - height, height * 0.11, height * 0.4, tone, height * 0.03)
    c.box(x - height * 0.14, y - height * 0.42, height * 0.28, height * 0.24, "#fdf3df")


def jar_row(c: Canvas, x: float, y: float, width: float, size: float, seed: int = 0) -> None:
    """Draw a row of preserving jars, mugs and small plants on a board at y."""
    tones = ("#d9833f", "#c4553c", "#8fb35c", "#e2a640", "#6f4260")
    count = int(width / (size * 1.25))
    for index in range(count):
        px = x + size * 0.7 + index * size * 1.25
        fill = tones[(index + seed) % 5]
        if (index + seed) % 4 == 3:
            for lean in (-0.4, 0, 0.4):
                c.limb(
                    [(px, y - size * 0.5), (px + lean * size, y - size * (1.2 - abs(lean) * 0.6))],
                    size * 0.26,
                    size * 0.1,
                    "#4d8159",
                )
            c.polygon(
                [
                    (px - size * 0.36, y - size * 0.6),
                    (px + size * 0.36, y - size * 0.6),
                    (px + size * 0.26, y),
                    (px - size * 0.26, y),
                ],
                "#c0603f",
            )
            continue
        c.box(
            px - size * 0.42,
            y - size * 0.95,
            size * 0.84,
            size * 0.95,
            veil("#ffffff", 0.7),
            size * 0.14,
        )
        c.box(px - size * 0.36, y - size * 0.72, size * 0.72, size * 0.68, fill, size * 0.1)
        c.box(
            px - size * 0.4,
            y - size * 1.1,
            size * 0.8,
            size * 0.2,
            mix("#b9b2a8", fill, 0.2),
            size * 0.05,
        )
