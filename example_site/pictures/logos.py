"""Drawn marks: logos of invented funding programmes, 600 by 200, and badges of prizes, 600 by
600.
"""

from __future__ import annotations

from collections.abc import Callable

from .canvas import Canvas
from .curves import bow, ring
from .palette import darker, lighter, veil


def land_und_quartier(c: Canvas) -> None:
    for index, tone in enumerate(("#2f8079", "#e2a640", "#c4553c")):
        c.polygon(
            [
                (40 + index * 40, 150),
                (40 + index * 40, 92 - index * 14),
                (76 + index * 40, 62 - index * 14),
                (112 + index * 40, 92 - index * 14),
                (112 + index * 40, 150),
            ],
            tone,
        )
    c.polygon(
        [(30, 150), *bow((30, 150), (110, 118), (202, 150)), (202, 164), (30, 164)], "#35624a"
    )
    c.text(236, 78, "Land &", 46, "#2c3c62", "lm")
    c.text(236, 128, "Quartier", 46, "#2c3c62", "lm")


def stadt_im_wandel(c: Canvas) -> None:
    for index, tone in enumerate(("#1f566b", "#2f8079", "#90ad8c", "#e2a640")):
        c.box(36 + index * 36, 140 - (index + 1) * 24, 28, 24 + (index + 1) * 24, tone, 4)
    c.limb(bow((30, 96), (100, 84), (176, 26), 16), 5, 11, "#c4553c")
    c.polygon([(190, 14), (184, 48), (158, 24)], "#c4553c")
    c.text(216, 78, "Stadt", 46, "#1f566b", "lm")
    c.text(216, 128, "im Wandel", 46, "#c4553c", "lm")


def sozialfonds_plus(c: Canvas) -> None:
    c.box(34, 30, 140, 140, "#2c3c62", 24)
    for index, (x, y) in enumerate(ring(104, 100, 46, 46, 10, -90)):
        c.circle(x, y, 9 if index % 2 else 7, "#f6cf6b")
    c.box(95, 76, 18, 48, "#fffaf0", 4)
    c.box(80, 91, 48, 18, "#fffaf0", 4)
    c.text(204, 78, "Sozialfonds", 46, "#2c3c62", "lm")
    c.text(204, 128, "Plus", 46, "#b07a1f", "lm")


def buergerstiftung_ehle(c: Canvas) -> None:
    c.circle(104, 100, 72, "#dcebe9")
    for index, tone in enumerate(("#93bccd", "#4f93a4", "#1f566b")):
        y = 116 + index * 17
        c.curve(
            [(44 + index * 9, y), (74, y - 9), (104, y), (134, y + 9), (164 - index * 9, y)],
            tone,
            11,
        )
    c.limb(bow((104, 104), (102, 70), (104, 50)), 6, 4, "#35624a")
    for side in (-1, 1):
        c.shape(
            [(104, 84), (104 + side * 14, 58), (104 + side * 42, 52), (104 + side * 30, 78)],
            "#5d8f57",
        )
    c.text(204, 78, "Bürgerstiftung", 44, "#1f566b", "lm")
    c.text(204, 128, "Ehle", 44, "#35624a", "lm")


def _medal(c: Canvas, ring_tone: str, field: str, ribbon: str) -> None:
    for side in (-1, 1):
        c.polygon(
            [
                (300 + side * 40, 380),
                (300 + side * 150, 360),
                (300 + side * 176, 576),
                (300 + side * 118, 540),
                (300 + side * 76, 584),
            ],
            ribbon,
        )
        c.polygon(
            [
                (300 + side * 40, 380),
                (300 + side * 84, 372),
                (300 + side * 100, 560),
                (300 + side * 76, 584),
            ],
            darker(ribbon, 0.16),
        )
    points = []
    for index in range(48):
        radius = 232 if index % 2 else 250
        points.append(ring(300, 262, radius, radius, 48)[index])
    c.polygon(points, darker(ring_tone, 0.1))
    c.circle(300, 262, 226, ring_tone)
    c.circle(300, 262, 186, darker(ring_tone, 0.2))
    c.circle(300, 262, 180, field)
    for x, y in ring(300, 262, 206, 206, 36):
        c.circle(x, y, 5, lighter(ring_tone, 0.5))


def _laurel(c: Canvas, tone: str) -> None:
    for side in (-1, 1):
        for index in range(8):
            angle = 62 - index * 17
            v = c.at(300, 262, 1, flip=side < 0, turn=side * 0.0)
            leaf = v.at(0, 0, 1, turn=angle)
            leaf.shape(
                [(132, 0), (142, -15), (166, -18), (156, 4), (142, 10)],
                tone if index % 2 else lighter(tone, 0.2),
            )


def badge_neighbours(c: Canvas) -> None:
    _medal(c, "#e2a640", "#2f6f6a", "#c4553c")
    _laurel(c, "#f0c868")
    for dx, tall, tone in ((-74, 96, "#ec8262"), (0, 132, "#fbf3e3"), (74, 104, "#f6cf6b")):
        c.box(300 + dx - 35, 330 - tall, 70, tall, tone)
        c.polygon(
            [(300 + dx - 43, 332 - tall), (300 + dx, 290 - tall), (300 + dx + 43, 332 - tall)],
            darker(tone, 0.3),
        )
        c.box(300 + dx - 20, 352 - tall, 15, 20, "#2f5d5a", 2)
        c.box(300 + dx + 6, 352 - tall, 15, 20, "#2f5d5a", 2)
        c.box(300 + dx - 9, 300, 18, 30, "#2f5d5a", 2)
    c.box(186, 330, 228, 9, "#f6cf6b", 4)


def badge_green(c: Canvas) -> None:
    _medal(c, "#90ad8c", "#fbf3e3", "#35624a")
    c.polygon(
        [(190, 344), *bow((190, 344), (300, 288), (410, 344)), (396, 372), (204, 372)], "#7a5238"
    )
    c.limb(bow((300, 326), (292, 250), (302, 190)), 15, 9, "#4d8159")
    for side, x, y, size in ((-1, 296, 270, 1.0), (1, 300, 236, 1.1), (-1, 300, 206, 0.7)):
        v = c.at(x, y, size)
        v.shape(
            [(0, 0), (side * 24, -46), (side * 84, -62), (side * 72, -8), (side * 30, 12)],
            "#5d8f57" if side > 0 else "#77a865",
        )
        v.line([(0, 0), (side * 66, -44)], "#d7e6bf", 4)
    c.circle(302, 164, 22, "#f0b94e")
    for x, y in ring(302, 164, 31, 31, 8):
        c.circle(x, y, 15, "#ec8262")
    c.circle(302, 164, 18, "#f6cf6b")


def badge_bridge(c: Canvas) -> None:
    _medal(c, "#c4705a", "#dfeeee", "#2c3c62")
    c.circle(372, 180, 36, "#f6cf6b")
    below = [point for point in ring(300, 262, 180, 180, 72) if point[1] >= 322]
    c.polygon(below, "#4f93a4")
    for index in range(3):
        c.line(
            [(206 + index * 30, 352 + index * 24), (276 + index * 26, 352 + index * 24)],
            veil("#ffffff", 0.6),
            6,
            round_ends=False,
        )
    c.polygon(
        [(131, 322), (124, 274), *bow((124, 274), (300, 190), (476, 274), 24), (469, 322)],
        "#b9785f",
    )
    for cx, rise in ((206, 36), (300, 56), (394, 36)):
        c.polygon(
            [(cx - 34, 323), *bow((cx - 34, 323), (cx, 322 - rise * 2), (cx + 34, 323), 16)],
            "#dfeeee",
        )
    c.line(bow((124, 272), (300, 186), (476, 272), 24), "#8f5546", 12)
    for x, tone in ((262, "#2f8079"), (338, "#c4553c")):
        c.circle(x, 176, 15, "#eec09b" if x < 300 else "#925c39")
        c.limb([(x, 196), (x, 226)], 25, 29, tone)
    c.limb([(272, 204), (300, 212), (328, 204)], 9, 9, "#eec09b")


LOGOS: dict[str, Callable[[Canvas], None]] = {
    "logo-1": land_und_quartier,
    "logo-2": stadt_im_wandel,
    "logo-3": sozialfonds_plus,
    "logo-4": buergerstiftung_ehle,
}
BADGES: dict[str, Callable[[Canvas], None]] = {
    "badge-1": badge_neighbours,
    "badge-2": badge_green,
    "badge-3": badge_bridge,
}
