"""What people move with: tram, bicycles, boats, wheelchair, walking frame, pushchair, cart."""

from __future__ import annotations

import math

from .canvas import Canvas
from .curves import Point, bow
from .figures import figure
from .palette import WHITE, Colour, Mood, darker, lighter, veil
from .person import Person
from .poses import SIT, Pose


def tram(
    c: Canvas, mood: Mood, x: float, y: float, length: float, tone: Colour = "#c4553c"
) -> None:
    """Draw a two-part tram standing on rails at y, its left end at x."""
    v = c.at(x, y, length / 100)
    v.box(-6, 0.1, 112, 0.7, darker(mood.path, 0.4))
    v.ellipse(50, 0.6, 52, 1.4, veil("#2c2a4c", 0.2))
    for px in (10, 20, 42, 56, 78, 88):
        v.circle(px, -1.2, 2.1, "#3b3642")
    for part in (0, 1):
        left = 2 + part * 49.5
        v.box(left, -21, 47, 19.4, tone, 3)
        v.box(left, -12, 47, 1.6, WHITE)
        v.box(left + 1, -3.4, 45, 1.8, darker(tone, 0.4), 0.8)
        v.box(left + 2.5, -22.8, 40, 2.4, "#cfc7bd", 1)
        for index in range(5):
            px = left + 2.6 + index * 8.7
            if index == 2:
                v.box(px, -18.4, 7.2, 15.4, darker(tone, 0.28), 0.8)
                v.box(px + 0.7, -17.6, 2.6, 11, mood.lit)
                v.box(px + 3.9, -17.6, 2.6, 11, mood.lit)
            else:
                v.box(px, -18.4, 7.2, 6, mood.lit if index % 2 else mood.glass, 0.9)
                v.circle(px + 3.4, -14, 1.0, "#4a3a45")
                v.box(px + 2.1, -13.4, 2.8, 1.1, ("#2f8079", "#e2a640", "#6f4260")[index % 3])
    v.box(48, -19.5, 4.4, 16.5, "#4a4652")
    v.line([(24, -22.6), (29, -28), (24, -33)], "#4a4652", 0.6)
    v.box(95, -17, 3.2, 8, mood.glass, 1)
    v.circle(97, -6, 0.9, "#fff1c4")


def wheel(
    c: Canvas, x: float, y: float, radius: float, *, spokes: int = 10, tone: Colour = "#3b3642"
) -> None:
    """Draw a spoked wheel about its hub."""
    for index in range(spokes):
        angle = math.pi * index / spokes
        dx, dy = math.cos(angle) * radius, math.sin(angle) * radius
        c.line(
            [(x - dx, y - dy), (x + dx, y + dy)],
            veil("#8d8791", 0.8),
            radius * 0.03,
            round_ends=False,
        )
    c.hoop(x, y, radius, tone, radius * 0.13)
    c.circle(x, y, radius * 0.11, tone)


def bicycle(
    c: Canvas,
    x: float,
    y: float,
    height: float,
    tone: Colour = "#2f8079",
    *,
    flip: bool = False,
    basket: bool = True,
    lift: float = 0.0,
) -> None:
    """Draw a bicycle whose wheels stand on y, in proportion to a person ``height`` units tall."""
    v = c.at(x, y - lift, height / 100, flip=flip)
    if not lift:
        v.ellipse(0, 0.5, 38, 2.6, veil("#2c2a4c", 0.16))
    rear, front, crank = (-24.0, -16.0), (25.0, -16.0), (-3.0, -15.0)
    seat, bar = (-10.0, -41.0), (18.0, -43.0)
    wheel(v, *rear, 15)
    wheel(v, *front, 15)
    for path in ((crank, seat), (crank, bar), (rear, crank), (rear, seat), (bar, front)):
        v.line(path, tone, 2.2)
    v.line([seat, (-11.4, -46)], "#8d8791", 1.8)
    v.shape([(-19, -48), (-12, -49), (-4, -47.4), (-5, -45.6), (-14, -45.4), (-19, -46)], "#4a3630")
    v.line(bow(bar, (17, -52), (11, -53)), "#6c6672", 1.8)
    v.limb([(12, -53), (8, -52.6)], 2.6, 2.4, "#4a3630")
    v.hoop(*crank, 4, "#6c6672", 1.3)
    v.line([crank, (-1, -8)], "#6c6672", 1.4)
    v.box(-4, -8.4, 6, 1.8, "#3b3642", 0.8)
    v.line(bow((-38, -18), (-36, -33), (-20, -33)), darker(tone, 0.2), 1.6)
    if basket:
        v.polygon([(19, -52), (35, -52), (33, -41), (21, -41)], "#c79a64")
        for index in range(3):
            v.line(
                [(19.6 + index * 0.5, -49.6 + index * 3), (34.4 - index * 0.5, -49.6 + index * 3)],
                "#a9784a",
                0.8,
            )
        for px, tint in ((22, "#d9533f"), (27, "#f0b94e"), (31.5, "#e58aa0")):
            v.circle(px, -54, 2.8, tint)
            v.circle(px + 1.5, -51.8, 2, "#5d8f57")


def wheelchair_user(
    c: Canvas,
    person: Person,
    x: float,
    y: float,
    height: float,
    *,
    flip: bool = False,
    tone: Colour = "#c4553c",
    pose: Pose | None = None,
) -> tuple[Point, Point]:
    """Draw a person in a wheelchair, facing right; return where the hands are on the sheet."""
    v = c.at(x, y, height / 100, flip=flip)
    v.ellipse(4, 0.6, 30, 2.8, veil("#2c2a4c", 0.16))
    v.limb(bow((-13, -26), (-16, -44), (-16, -54)), 2.2, 2, "#4a4652")
    v.limb([(-16, -54), (-22, -55)], 2.2, 2.4, "#3b3642")
    v.box(-15, -50, 4.6, 24, darker(tone, 0.1), 2)
    v.box(-12, -27, 28, 4.4, tone, 2)
    v.line([(15, -25), (21, -6), (29, -5)], "#4a4652", 2)
    sitting = (pose or SIT).but(hip=(-2.0, -29.0), feet=((24.0, -6.0), (27.0, -6.0)))
    hands = figure(v, person, sitting, 0, 0, 100, shadow=False)
    v.circle(19, -4.2, 4.2, "#3b3642")
    v.circle(19, -4.2, 2, "#b9b2a8")
    wheel(v, -5, -16, 15.4, spokes=8)
    v.hoop(-5, -16, 12.4, veil("#cfc7bd", 0.9), 0.9)
    v.circle(-5, -16, 2.4, tone)
    return hands


def walking_frame(
    c: Canvas, x: float, y: float, height: float, *, flip: bool = False, tone: Colour = "#c4553c"
) -> None:
    """Draw a walking frame with four wheels, its handles towards the left."""
    v = c.at(x, y, height / 100, flip=flip)
    v.line([(-11, -46), (-2, -44), (9, -6)], tone, 1.9)
    v.line([(-2, -40), (-8, -6)], tone, 1.9)
    v.line([(-4, -26), (6, -26)], "#4a4652", 2.6)
    v.box(-3, -25, 11, 9, "#6f4260", 1.6)
    v.limb([(-14, -46), (-10, -46)], 2.8, 2.6, "#3b3642")
    for px in (-8, 9):
        v.circle(px, -4, 4, "#3b3642")
        v.circle(px, -4, 1.7, "#cfc7bd")


def pushchair(
    c: Canvas, x: float, y: float, height: float, tone: Colour = "#1f566b", *, flip: bool = False
) -> None:
    """Draw a pram with hood, its handle towards the left."""
    v = c.at(x, y, height / 100, flip=flip)
    v.line([(-27, -46), (-16, -40), (8, -8)], "#6c6672", 1.7)
    v.line([(14, -20), (-9, -8)], "#6c6672", 1.7)
    v.shape([(-15, -38), (19, -38), (20, -28), (12, -20), (-8, -20), (-15, -28)], tone)
    v.polygon(
        [
            (1, -38),
            *bow((1, -38), (3, -60), (24, -54), 8),
            *bow((24, -54), (26, -44), (20, -37), 6),
        ],
        lighter(tone, 0.16),
    )
    for px in (-11, 11):
        wheel(v, px, -6.4, 5.8, spokes=5)


def cargo_boat(
    c: Canvas, x: float, y: float, length: float, tone: Colour = "#c4553c", *, flip: bool = False
) -> None:
    """Draw a river boat floating at y."""
    v = c.at(x, y, length / 100, flip=flip)
    v.box(-2, -1, 104, 3, veil("#ffffff", 0.4), 1.5)
    v.polygon([(0, -11), (100, -11), (92, 1), (7, 1)], tone)
    v.polygon([(0, -11), (100, -11), (98.6, -8.6), (1.4, -8.6)], WHITE)
    v.box(10, -24, 24, 13, "#f5e6cb", 1)
    v.box(8, -26.4, 28, 3, "#2f8079", 1)
    for index in range(3):
        v.box(12.5 + index * 7, -21.4, 5, 6, "#5d7f95", 0.8)
    v.line([(22, -26), (22, -38)], "#5a4650", 0.9)
    v.polygon([(22, -38), (32, -35.6), (22, -33)], "#e2a640")
    for index, fill in enumerate(("#e2a640", "#2f8079", "#b07a4b", "#6f4260")):
        v.box(44 + index * 11.4, -18, 10, 7.4, fill, 0.8)


def paddle_boat(c: Canvas, x: float, y: float, length: float, tone: Colour = "#e2a640") -> None:
    """Draw a small rowing boat floating at y."""
    v = c.at(x, y, length / 100)
    v.box(0, -1, 100, 4, veil("#ffffff", 0.35), 2)
    v.shape([(-2, -17), (20, -12), (80, -12), (102, -18), (88, 0), (50, 4), (12, 0)], tone)
    v.line([(6, -12), (50, -8), (95, -12)], darker(tone, 0.25), 2.4)
