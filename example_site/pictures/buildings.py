"""Houses of the town: walls, roofs, windows, balconies, doors and shops, each from its lower left
corner.
"""

from __future__ import annotations

from .canvas import Canvas
from .curves import bow
from .facades import balcony, chimney, door, dormer, flower_box, roof, shop_front, timber, window
from .palette import INK, Colour, Mood, darker, lighter, mix, veil


def house(
    c: Canvas,
    mood: Mood,
    x: float,
    y: float,
    width: float,
    floors: int,
    *,
    wall: Colour | None = None,
    top: Colour | None = None,
    kind: str = "gable",
    storey: float = 92.0,
    seed: int = 0,
    shop: Colour | None = None,
    balconies: bool = False,
    beams: bool = False,
    lit: int = 0,
    entrance: bool = True,
) -> float:
    """Draw a town house standing on y; return the height of its ridge. ``lit`` of every ten windows
    glow.
    """
    wall = wall or mood.walls[seed % len(mood.walls)]
    top = top or mood.roofs[(seed // 2) % len(mood.roofs)]
    height = floors * storey
    c.box(x, y - height, width, height, wall)
    rise = {"gable": width * 0.42, "hip": storey * 0.8, "mansard": storey * 0.9, "flat": 10}[kind]
    if kind != "flat":
        chimney(
            c,
            x + width * (0.2 if seed % 2 else 0.7),
            y - height - rise * 0.45,
            width * 0.08,
            rise * 0.45,
        )
    roof(c, x, y - height, width, rise, top, kind)
    if beams:
        timber(c, x, y - storey, width, height - storey)
    if kind in ("hip", "mansard"):
        size = storey * 0.42
        for index in range(max(int(width / 150), 1)):
            part = (index + 0.5) / max(int(width / 150), 1)
            dormer(
                c,
                mood,
                x + width * part - size / 2,
                y - height - 6,
                size,
                top,
                lit=(seed + index) % 3 == 0 and lit > 0,
            )
    elif kind == "gable":
        window(
            c,
            mood,
            x + width / 2 - storey * 0.12,
            y - height - rise * 0.42,
            storey * 0.24,
            storey * 0.3,
            lit=lit > 3,
        )
    columns = max(round(width / 74), 2)
    w, h = min(width / columns * 0.46, storey * 0.46), storey * 0.54
    for floor in range(floors):
        base = y - floor * storey
        if floor == 0 and shop is not None:
            shop_front(c, mood, x + 6, y, width - 12, storey * 0.96, shop, seed=seed)
            continue
        for column in range(columns):
            px = x + width * (column + 0.5) / columns - w / 2
            if floor == 0 and entrance and column == columns // 2:
                tones = ("#2f5d5a", "#8f4536", "#2c3c62", "#6d4c34")
                door(c, px - w * 0.08, y, w * 1.16, storey * 0.7, tones[seed % 4])
                continue
            number = (seed * 5 + floor * 3 + column * 7) % 10
            window(c, mood, px, base - storey * 0.78, w, h, lit=number < lit, seed=number + seed)
            if balconies and floor > 0 and column % 2 == seed % 2:
                balcony(
                    c,
                    px - w * 0.42,
                    base - storey * 0.12,
                    w * 1.84,
                    storey * 0.3,
                    darker(wall, 0.35),
                    number,
                )
            elif number in (2, 5, 8) and not beams:
                flower_box(c, px - 2, base - storey * 0.22, w + 4, number)
    c.polygon(
        [
            (x + width * 0.9, y - height + 5),
            (x + width, y - height + 5),
            (x + width, y),
            (x + width * 0.9, y),
        ],
        veil("#3a2a50", 0.1),
    )
    return y - height - rise


def row(
    c: Canvas,
    mood: Mood,
    y: float,
    *,
    start: float = -40,
    end: float = 1640,
    floors: tuple[int, int] = (3, 4),
    seed: int = 0,
    storey: float = 92.0,
    lit: int = 1,
    shops: bool = False,
    beams: bool = False,
) -> None:
    """Draw a street front of houses that differ in width, height, colour and roof."""
    x, number = start, seed
    kinds = ("gable", "hip", "gable", "mansard", "hip")
    while x < end:
        width = storey * (1.9 + ((number * 7) % 5) * 0.24)
        tall = floors[0] + (number * 3) % (floors[1] - floors[0] + 1)
        shop = (
            ("#c4553c", "#2f8079", "#e2a640", "#2c3c62")[number % 4]
            if shops and number % 3 != 2
            else None
        )
        house(
            c,
            mood,
            x,
            y,
            width,
            tall,
            kind=kinds[number % 5],
            storey=storey,
            seed=number,
            lit=lit,
            shop=shop,
            beams=beams and number % 3 == 1,
            balconies=not beams and number % 3 == 0,
        )
        x += width
        number += 1


def skyline(
    c: Canvas,
    y: float,
    tone: Colour,
    *,
    seed: int = 0,
    height: float = 120.0,
    start: float = -20,
    end: float = 1640,
) -> None:
    """Draw distant roofs as one quiet silhouette with a few pale windows."""
    x, number = start, seed
    pale = lighter(tone, 0.25)
    while x < end:
        width = 70 + (number * 37) % 80
        tall = height * (0.5 + ((number * 29) % 50) / 100)
        c.box(x, y - tall, width + 1, tall + 4, tone)
        if number % 4 != 3:
            c.polygon(
                [
                    (x - 4, y - tall + 1),
                    (x + width / 2, y - tall - width * 0.4),
                    (x + width + 4, y - tall + 1),
                ],
                mix(tone, INK, 0.07),
            )
        for index in range(2):
            c.box(
                x + width * (0.22 + 0.36 * index), y - tall * 0.66, width * 0.14, tall * 0.2, pale
            )
        x += width
        number += 1


def bunting(
    c: Canvas, x0: float, y0: float, x1: float, y1: float, depth: float, size: float = 30.0
) -> None:
    """Hang a cord of coloured pennants between two points."""
    tones = ("#c4553c", "#e2a640", "#2f8079", "#f5e6cb", "#6f4260", "#ec8262")
    count = max(int(abs(x1 - x0) / (size * 1.5)), 3)
    cord = bow((x0, y0), ((x0 + x1) / 2, (y0 + y1) / 2 + 2 * depth), (x1, y1), count * 2)
    c.line(cord, "#5a4a52", 2.2)
    for index in range(count):
        (ax, ay), (bx, by) = cord[index * 2], cord[index * 2 + 1]
        c.polygon(
            [(ax, ay), (bx, by), ((ax + bx) / 2 + (ay - by) * 0.2, (ay + by) / 2 + size)],
            tones[index % 6],
        )
