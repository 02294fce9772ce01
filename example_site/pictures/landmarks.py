"""The buildings Lindenhall is known by: church, town hall, station, water tower, warehouses,
brickworks, bridge.
"""

from __future__ import annotations

from .canvas import Canvas
from .curves import bow
from .facades import door, roof, window
from .palette import WHITE, Mood, darker, lighter, mix, veil


def church(c: Canvas, mood: Mood, x: float, y: float, height: float) -> None:
    """Draw the town church with its pointed spire, its middle at x."""
    v = c.at(x, y, height / 100)
    wall = mix(mood.walls[2], "#c9b8a0", 0.3)
    v.box(4, -34, 46, 34, lighter(wall, 0.1))
    v.polygon([(2, -33), (27, -52), (53, -33)], mood.roofs[0])
    v.box(-12, -60, 24, 60, wall)
    v.box(4, -60, 8, 60, veil("#3a2a50", 0.1))
    v.polygon([(-14, -59), (0, -99), (14, -59)], mix(mood.roofs[2], "#3e7f78", 0.55))
    v.polygon([(0, -99), (14, -59), (4, -59)], veil("#2a2a50", 0.16))
    v.circle(0, -48, 5.4, WHITE)
    v.line([(0, -48), (0, -51.5)], "#3b3140", 0.9)
    v.line([(0, -48), (2.6, -46.6)], "#3b3140", 0.9)
    v.line([(0, -99), (0, -104)], "#e2a640", 0.9)
    for px in (-7, 3):
        v.ellipse(px + 2, -33, 2, 3, mood.glass)
        v.box(px, -33, 4, 9, mood.glass)
    for px in (18, 30, 42):
        v.ellipse(px, -22, 2.4, 3.6, mood.glass)
        v.box(px - 2.4, -22, 4.8, 13, mood.glass)


def town_hall(c: Canvas, mood: Mood, x: float, y: float, width: float) -> None:
    """Draw the stepped gable of the town hall with its arcade."""
    v = c.at(x, y, width / 100)
    wall = "#d98a63"
    v.box(0, -86, 100, 86, wall)
    for step in range(5):
        v.box(8 + step * 9, -86 - (step + 1) * 9, 84 - step * 18, 10, wall)
        v.box(7 + step * 9, -87 - (step + 1) * 9, 4, 3, WHITE)
        v.box(89 - step * 9, -87 - (step + 1) * 9, 4, 3, WHITE)
    v.box(46, -138, 8, 10, "#4f7f74")
    v.circle(50, -104, 9, WHITE)
    v.hoop(50, -104, 8, "#7a4a34", 1.2)
    v.line([(50, -104), (50, -109)], "#3b3140", 1.2)
    v.line([(50, -104), (54, -102)], "#3b3140", 1.2)
    for line in (0, 1):
        for column in range(5):
            window(
                v,
                mood,
                8 + column * 18.5,
                -80 + line * 27,
                10,
                16,
                frame=WHITE,
                seed=column + line * 2,
                arched=line == 0,
            )
    v.box(0, -30, 100, 3, lighter(wall, 0.5))
    for column in range(4):
        px = 5 + column * 24
        v.ellipse(px + 9, -17, 9, 9, "#6a3f38")
        v.box(px, -17, 18, 17, "#6a3f38")
    door(v, 34, 0, 9, 15, "#2f5d5a")
    v.box(90, -86, 10, 86, veil("#3a2a50", 0.1))


def station(c: Canvas, mood: Mood, x: float, y: float, width: float) -> None:
    """Draw the old brick station with its glass hall and clock tower."""
    v = c.at(x, y, width / 100)
    brick = "#b9644a"
    v.box(0, -26, 100, 26, brick)
    roof(v, 0, -26, 34, 8, "#5f5668", "hip")
    roof(v, 66, -26, 34, 8, "#5f5668", "hip")
    v.polygon(
        [(32, -24), *bow((32, -24), (50, -62), (68, -24), 20), (68, 0), (32, 0)],
        lighter(brick, 0.18),
    )
    v.polygon(
        [*bow((36, -22), (50, -52), (64, -22), 20), (64, -9), (36, -9)],
        mood.lit if mood.glass == "#4a5277" else "#9fc2cc",
    )
    for index in range(1, 7):
        v.line(
            [(36 + index * 4, -9), (36 + index * 4, -22 - 13 * (1 - abs(index - 3.5) / 3.5))],
            WHITE,
            0.7,
        )
    v.line([(36, -22), (64, -22)], WHITE, 0.8)
    v.circle(50, -29.5, 4.4, WHITE)
    v.line([(50, -29.5), (50, -32.6)], "#3b3140", 0.7)
    v.line([(50, -29.5), (52.4, -29)], "#3b3140", 0.7)
    for index in range(3):
        v.box(39.5 + index * 7.6, -8, 6, 8, "#3f5560")
    for px in (3, 10.5, 18, 25, 69.5, 77, 84.5, 92):
        window(v, mood, px, -20, 4, 10, arched=True, frame="#f0dcc0", seed=int(px))
    v.box(0, -4, 100, 1.2, lighter(brick, 0.3))


def water_tower(c: Canvas, mood: Mood, x: float, y: float, height: float) -> None:
    """Draw the brick water tower with its copper cap, its middle at x."""
    v = c.at(x, y, height / 100)
    brick = "#b45e47"
    v.polygon([(-11, 0), (-8.5, -62), (8.5, -62), (11, 0)], brick)
    v.polygon([(4, 0), (3, -62), (8.5, -62), (11, 0)], veil("#3a2a50", 0.14))
    for row in range(3):
        v.ellipse(0, -18 - row * 15, 2, 2, mood.glass)
        v.box(-2, -18 - row * 15, 4, 7, mood.glass)
    v.polygon([(-8.5, -60), (-16, -66), (16, -66), (8.5, -60)], darker(brick, 0.2))
    v.box(-17, -84, 34, 19, lighter(brick, 0.12), 1)
    v.box(6, -84, 11, 19, veil("#3a2a50", 0.12))
    for index in range(6):
        v.box(-14.5 + index * 5.2, -80, 2.8, 9, mood.lit if index % 2 else mood.glass, 1.4)
    v.box(-18, -86, 36, 3, "#f0dcc0")
    v.polygon([(-18, -85), (-13, -93), (0, -99), (13, -93), (18, -85)], "#4f8d83")
    v.polygon([(0, -99), (13, -93), (18, -85), (6, -85)], veil("#203a50", 0.16))
    v.line([(0, -98), (0, -106)], "#e2a640", 0.8)
    v.ellipse(0, -11.5, 3.8, 3.4, "#f0dcc0")
    v.box(-3.8, -11, 7.6, 11, "#f0dcc0")
    v.box(-2.8, -11, 5.6, 11, "#2f5d5a")
