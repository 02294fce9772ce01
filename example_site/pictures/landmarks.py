"""The buildings Lindenhall is known by: church, town hall, station, water tower, warehouses, brickworks, bridge."""

from __future__ import annotations

from .buildings import chimney, door, roof, window
from .canvas import Canvas
from .curves import bow
from .palette import WHITE, Colour, Mood, darker, lighter, mix, veil


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
            window(v, mood, 8 + column * 18.5, -80 + line * 27, 10, 16, frame=WHITE, seed=column + line * 2, arched=line == 0)
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
    v.polygon([(32, -24), *bow((32, -24), (50, -62), (68, -24), 20), (68, 0), (32, 0)], lighter(brick, 0.18))
    v.polygon([*bow((36, -22), (50, -52), (64, -22), 20), (64, -9), (36, -9)], mood.lit if mood.glass == "#4a5277" else "#9fc2cc")
    for index in range(1, 7):
        v.line([(36 + index * 4, -9), (36 + index * 4, -22 - 13 * (1 - abs(index - 3.5) / 3.5))], WHITE, 0.7)
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


def warehouse(c: Canvas, mood: Mood, x: float, y: float, width: float, floors: int, *, tone: Colour = "#b05a45", lit: int = 3) -> None:
    """Draw a harbour warehouse of brick with loading doors and a hoist."""
    storey = width * 0.3
    height = floors * storey
    c.box(x, y - height, width, height, tone)
    c.polygon([(x - 6, y - height + 3), (x + width / 2, y - height - width * 0.42), (x + width + 6, y - height + 3)], darker(tone, 0.12))
    c.polygon([(x - 12, y - height + 8), (x + width / 2, y - height - width * 0.46), (x + width + 12, y - height + 8),
               (x + width, y - height + 8), (x + width / 2, y - height - width * 0.38), (x, y - height + 8)], "#6a5560")
    c.circle(x + width / 2, y - height - width * 0.12, width * 0.075, mood.lit)
    c.line([(x + width / 2, y - height - width * 0.3), (x + width / 2 + width * 0.16, y - height - width * 0.3)], "#4b3b46", 5)
    for floor in range(floors):
        base = y - floor * storey
        c.box(x + width * 0.41, base - storey * 0.74, width * 0.18, storey * (0.74 if floor == 0 else 0.66), "#3f6a63", 3)
        for share in (0.09, 0.72):
            number = (floor * 3 + round(share * 10)) % 5
            window(c, mood, x + width * share, base - storey * 0.72, width * 0.19, storey * 0.46, frame="#e8cfb2", arched=True,
                   lit=number < lit, seed=number)
        c.box(x, base - storey, width, 5, lighter(tone, 0.22))
    c.box(x + width * 0.92, y - height, width * 0.08, height, veil("#3a2a50", 0.12))


def brickworks(c: Canvas, mood: Mood, x: float, y: float, width: float) -> None:
    """Draw the old brickworks: saw-tooth roofs, arched kiln and tall chimney."""
    v = c.at(x, y, width / 100)
    brick = "#b9604a"
    v.polygon([(82, -22), (84, -84), (90, -84), (92, -22)], darker(brick, 0.1))
    v.box(83, -86, 8, 4, darker(brick, 0.3))
    for lift in (60, 68, 76):
        v.box(83.6, -lift, 6.8, 1.4, lighter(brick, 0.4))
    v.box(0, -24, 100, 24, brick)
    for index in range(4):
        px = index * 19
        v.polygon([(px, -24), (px, -38), (px + 19, -24)], darker(brick, 0.16))
        v.polygon([(px + 1.4, -25), (px + 1.4, -34.6), (px + 6, -31), (px + 6, -25)], "#a9ccd2")
    for index in range(6):
        px = 4 + index * 16
        v.ellipse(px + 5, -13, 5, 5, "#f0dcc0")
        v.box(px, -13, 10, 13, "#f0dcc0")
        v.ellipse(px + 5, -12.6, 4, 4, "#566f7c" if index % 2 else "#f2d08a")
        v.box(px + 1, -12.6, 8, 12.6, "#566f7c" if index % 2 else "#f2d08a")
        v.line([(px + 5, -16), (px + 5, 0)], "#f0dcc0", 0.8)
    v.box(0, -22, 100, 1, lighter(brick, 0.3))


def slab(c: Canvas, mood: Mood, x: float, y: float, width: float, floors: int, *, tone: Colour = WHITE, accents: tuple[Colour, ...] = (), lit: int = 2) -> None:
    """Draw a large post-war housing block with coloured balconies."""
    storey = 58.0
    height = floors * storey
    accents = accents or ("#e2a640", "#c4553c", "#2f8079", "#93bccd")
    c.box(x, y - height, width, height, tone)
    columns = max(round(width / 92), 2)
    step = width / columns
    for floor in range(floors):
        base = y - floor * storey
        for column in range(columns):
            px = x + column * step
            number = (floor * 7 + column * 5) % 10
            window(c, mood, px + step * 0.08, base - storey * 0.78, step * 0.26, storey * 0.48, lit=number < lit, seed=number)
            window(c, mood, px + step * 0.56, base - storey * 0.82, step * 0.28, storey * 0.62, lit=number < lit - 1, seed=number + 3)
            if floor:
                c.box(px + step * 0.46, base - storey * 0.42, step * 0.48, storey * 0.36, accents[(floor * 2 + column * 3) % len(accents)], 2)
                c.box(px + step * 0.46, base - storey * 0.42, step * 0.48, 4, veil("#ffffff", 0.4))
    c.box(x - 6, y - height - 12, width + 12, 16, darker(tone, 0.3), 2)
    c.box(x + width * 0.94, y - height, width * 0.06, height, veil("#3a2a50", 0.12))
    chimney(c, x + width * 0.3, y - height - 10, 26, 26)


def arch_bridge(c: Canvas, mood: Mood, x: float, y: float, width: float, height: float, *, arches: int = 4, tone: Colour = "#cfa98a") -> None:
    """Draw the stone bridge; y is the water, ``height`` the roadway above it."""
    c.polygon([(x, y), (x, y - height), *bow((x, y - height), (x + width / 2, y - height * 1.3), (x + width, y - height), 24), (x + width, y)], tone)
    c.polygon([*bow((x, y - height - 12), (x + width / 2, y - height * 1.3 - 12), (x + width, y - height - 12), 24),
               *bow((x + width, y - height + 8), (x + width / 2, y - height * 1.3 + 8), (x, y - height + 8), 24)], darker(tone, 0.16))
    step = width / arches
    for index in range(arches):
        left = x + index * step + step * 0.11
        span = step * 0.78
        water = mix(mood.glass, "#3a6f80", 0.5)
        c.polygon([(left, y + 1), *bow((left, y - height * 0.16), (left + span / 2, y - height * 1.5), (left + span, y - height * 0.16), 18), (left + span, y + 1)],
                  darker(tone, 0.34))
        c.polygon([(left + 12, y + 1), *bow((left + 12, y - height * 0.12), (left + span / 2 + 6, y - height * 1.36), (left + span, y - height * 0.14), 18),
                   (left + span, y + 1)], mix(water, mood.horizon, 0.35))
