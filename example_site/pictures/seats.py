"""Chairs, stools, benches and armchairs."""

from __future__ import annotations

from .canvas import Canvas
from .curves import bow
from .palette import Colour, darker, lighter, mix, veil


def chair(
    c: Canvas, x: float, y: float, height: float, tone: Colour = "#c4553c", *, flip: bool = False
) -> None:
    """Draw a chair from the side, its back to the left, its seat 26 hundredths of a person high."""
    v = c.at(x, y, height / 100, flip=flip)
    wood = darker(tone, 0.24)
    v.ellipse(2, 0.6, 17, 2.2, veil("#2c2a4c", 0.14))
    v.limb([(-9, -22), (-12, 0)], 2.4, 2, wood)
    v.limb([(11, -22), (13, 0)], 2.4, 2, wood)
    v.limb(bow((-10, -22), (-12, -40), (-15, -52), 8), 2.6, 2.2, wood)
    v.limb(bow((-13.4, -38), (-15.4, -46), (-16, -54), 8), 4.6, 4, tone)
    v.box(-12, -24, 25, 4, tone, 2)


def chair_back(c: Canvas, x: float, y: float, width: float, tone: Colour = "#c4553c") -> None:
    """Draw the back of a chair as seen from behind, its upper edge at y, its legs running out of
    the picture.
    """
    for side in (-1, 1):
        c.box(
            x + side * width * 0.44 - width * 0.05, y, width * 0.1, c.height, darker(tone, 0.24), 4
        )
    for index in range(3):
        c.box(
            x - width * 0.47,
            y + width * 0.06 + index * width * 0.2,
            width * 0.94,
            width * 0.13,
            tone if index else lighter(tone, 0.12),
            5,
        )


def stool(c: Canvas, x: float, y: float, height: float, tone: Colour = "#b07a4b") -> None:
    """Draw a three-legged stool."""
    v = c.at(x, y, height / 100)
    for end in (-9, 0, 9):
        v.limb([(end * 0.6, -21), (end, 0)], 2.2, 1.8, darker(tone, 0.26))
    v.box(-11, -24, 22, 4, tone, 2)


def bench(
    c: Canvas, x: float, y: float, width: float, height: float, tone: Colour = "#b5824f"
) -> None:
    """Draw a park bench from the front; the seat is at ``height`` above y."""
    for px in (x + 16, x + width - 28):
        c.box(px, y - height * 1.9, 11, height * 1.9, "#4a4652", 3)
    for index in range(3):
        c.box(
            x,
            y - height * 1.95 + index * height * 0.27,
            width,
            height * 0.2,
            mix(tone, "#f2d9ae", 0.12 * (index % 2)),
            3,
        )
    c.polygon(
        [
            (x + 5, y - height - 9),
            (x + width - 5, y - height - 9),
            (x + width, y - height + 8),
            (x, y - height + 8),
        ],
        tone,
    )
    c.box(x, y - height + 8, width, 7, darker(tone, 0.2), 2)
    c.ellipse(x + width / 2, y + 2, width * 0.52, 8, veil("#24304a", 0.15))


def armchair(
    c: Canvas, x: float, y: float, size: float, tone: Colour = "#2f8079", *, flip: bool = False
) -> None:
    """Draw an armchair from the side, opening to the right, the seat 26 hundredths of ``size``
    high.
    """
    v = c.at(x, y, size / 100, flip=flip)
    v.ellipse(2, 0.6, 30, 3, veil("#2c2a4c", 0.16))
    for px in (-18, 22):
        v.limb([(px, -8), (px + (1 if px > 0 else -1), 0)], 3, 2, "#6a4532")
    v.shape(
        [(-24, -8), (-30, -40), (-29, -66), (-20, -70), (-13, -58), (-10, -30), (-8, -8)],
        darker(tone, 0.14),
    )
    v.box(-18, -25, 46, 18, tone, 4)
    v.box(-16, -29, 42, 9, lighter(tone, 0.12), 4)


def arm_of_chair(
    c: Canvas, x: float, y: float, size: float, tone: Colour = "#2f8079", *, flip: bool = False
) -> None:
    """Draw the near arm of an armchair, to be laid over the person in it."""
    v = c.at(x, y, size / 100, flip=flip)
    v.box(-20, -40, 40, 9, tone, 4.5)
    v.box(-20, -36, 36, 28, darker(tone, 0.07), 3)
