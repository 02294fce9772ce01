"""Market stalls: crates, tables, striped roofs and the people behind them."""

from __future__ import annotations

from .canvas import Canvas
from .figures import figure
from .palette import WHITE, Colour, darker, lighter, mix, veil
from .person import Person
from .poses import Pose


def crate(
    c: Canvas, x: float, y: float, width: float, goods: Colour, *, leaf: bool = False
) -> None:
    """Draw a wooden crate of fruit or vegetables standing on y."""
    height = width * 0.42
    for line in range(2):
        for index in range(6):
            px = x + width * (0.1 + 0.16 * index + 0.05 * line)
            if px < x + width * 0.96:
                fill = mix(goods, "#ffffff", 0.1 * ((index + line) % 3))
                c.circle(px, y - height - width * 0.05 * (1 - line), width * 0.095, fill)
                if leaf:
                    c.limb(
                        [(px, y - height - width * 0.08), (px + 4, y - height - width * 0.2)],
                        5,
                        3,
                        "#4d8159",
                    )
    for board in range(2):
        c.box(
            x,
            y - height + board * height * 0.52,
            width,
            height * 0.44,
            "#c79a64" if board else "#d6ab74",
            2,
        )
    for px in (x, x + width * 0.92):
        c.box(px, y - height, width * 0.08, height, "#a9784a")


def stall(
    c: Canvas,
    x: float,
    y: float,
    width: float,
    height: float,
    tone: Colour,
    goods: tuple[Colour, ...],
) -> None:
    """Draw a market stall's table and goods; its roof is ``stall_roof``, drawn after the seller."""
    top = y - height * 0.36
    for px in (x + 6, x + width - 16):
        c.box(px, y - height * 1.1, 10, height * 1.1, "#8a5a38", 2)
    c.polygon(
        [
            (x + 6, top - 26),
            (x + width - 6, top - 26),
            (x + width + 8, top + 10),
            (x - 8, top + 10),
        ],
        "#b5824f",
    )
    step = (width - 16) / len(goods)
    for index, fill in enumerate(goods):
        crate(c, x + 10 + index * step, top + 14, step * 0.92, fill, leaf=index % 3 == 1)
    c.box(x - 8, top + 8, width + 16, y - top - 8, lighter(tone, 0.66), 3)
    for index in range(int(width // 46)):
        c.box(x - 8 + index * 46, top + 8, 23, y - top - 8, veil(tone, 0.5))
    c.ellipse(x + width / 2, y + 2, width * 0.55, 9, veil("#24304a", 0.15))


def stall_roof(c: Canvas, x: float, y: float, width: float, height: float, tone: Colour) -> None:
    """Draw the striped roof of a stall standing on y."""
    stripes = max(int(width / 44), 4)
    over, top, rim = 34.0, y - height * 1.24, y - height * 0.98
    for index in range(stripes):
        fill = tone if index % 2 == 0 else WHITE
        a, b = index / stripes, (index + 1) / stripes
        low = (x - over + (width + 2 * over) * a, x - over + (width + 2 * over) * b)
        c.polygon(
            [
                (x + 8 + (width - 16) * a, top),
                (x + 8 + (width - 16) * b, top),
                (low[1], rim),
                (low[0], rim),
            ],
            fill,
        )
        c.ellipse((low[0] + low[1]) / 2, rim, (low[1] - low[0]) / 2, 15, darker(fill, 0.1))


def market_stall(
    c: Canvas,
    x: float,
    y: float,
    width: float,
    height: float,
    tone: Colour,
    goods: tuple[Colour, ...],
    seller: Person,
    pose: Pose,
) -> None:
    """Draw a whole stall with the person who sells there, a little shorter than ``height``."""
    for px in (x + 6, x + width - 16):
        c.box(px, y - height * 1.1, 10, height * 1.1, "#8a5a38", 2)
    figure(c, seller, pose.but(legs=False), x + width / 2, y, height * 0.92)
    stall(c, x, y, width, height, tone, goods)
    stall_roof(c, x, y, width, height, tone)
