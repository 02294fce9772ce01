"""Hair, headscarves and hats, in the units of ``heads``: half a head is one unit."""

from __future__ import annotations

from .canvas import Canvas
from .curves import Point, bow, ring
from .headwear import hat, scarf, turban
from .palette import lighter, veil
from .person import Person

_CROWN = [
    (-0.87, 0.1),
    (-0.92, -0.4),
    (-0.66, -0.95),
    (0, -1.18),
    (0.66, -0.95),
    (0.92, -0.4),
    (0.87, 0.1),
]


def _cap(
    c: Canvas, hairline: list[Point], tone: tuple[int, int, int], crown: list[Point] | None = None
) -> None:
    c.shape([*(crown or _CROWN), *hairline], tone)


def hair_in_front(c: Canvas, person: Person, look: float) -> None:
    """Draw the hair over the forehead, or what covers it."""
    tone = person.hair_tone
    light = (
        lighter(tone, 0.13) if person.hair_colour not in ("white", "grey") else lighter(tone, 0.4)
    )
    dx = look * 0.2
    cut = person.hair
    if cut in ("short", "cap", "beanie", "hat"):
        _cap(
            c,
            [
                (0.74, -0.12),
                (0.66, -0.45),
                (0.28 + dx, -0.6),
                (-0.25 + dx, -0.52),
                (-0.62, -0.4),
                (-0.74, -0.12),
            ],
            tone,
        )
    elif cut == "side":
        _cap(
            c,
            [
                (0.75, -0.1),
                (0.68, -0.42),
                (0.42 + dx, -0.66),
                (0.05 + dx, -0.38),
                (-0.5 + dx, -0.3),
                (-0.74, -0.1),
            ],
            tone,
        )
        c.line(bow((0.4 + dx, -0.68), (0.3, -0.95), (0.1, -1.08)), light, 0.06)
    elif cut == "crop":
        crown = [
            (-0.82, 0.0),
            (-0.86, -0.4),
            (-0.6, -0.92),
            (0, -1.08),
            (0.6, -0.92),
            (0.86, -0.4),
            (0.82, 0.0),
        ]
        _cap(
            c,
            [
                (0.74, -0.2),
                (0.64, -0.55),
                (0.25 + dx, -0.7),
                (-0.25 + dx, -0.7),
                (-0.64, -0.55),
                (-0.74, -0.2),
            ],
            tone,
            crown,
        )
    elif cut in ("bob", "long"):
        crown = [
            (-0.98, 0.55),
            (-1.0, -0.35),
            (-0.68, -1.0),
            (0, -1.2),
            (0.68, -1.0),
            (1.0, -0.35),
            (0.98, 0.55),
        ]
        _cap(
            c,
            [
                (0.78, 0.45),
                (0.76, -0.1),
                (0.5 + dx, -0.5),
                (0.12 + dx, -0.78),
                (-0.35 + dx, -0.5),
                (-0.76, -0.1),
                (-0.78, 0.45),
            ],
            tone,
            crown,
        )
        c.curve([(-0.85, -0.3), (-0.55, -0.85), (-0.05, -1.05)], light, 0.07)
    elif cut == "fringe":
        crown = [
            (-0.97, 0.6),
            (-1.0, -0.35),
            (-0.68, -1.0),
            (0, -1.2),
            (0.68, -1.0),
            (1.0, -0.35),
            (0.97, 0.6),
        ]
        _cap(
            c,
            [
                (0.77, 0.5),
                (0.76, -0.1),
                (0.62, -0.26),
                (0.2 + dx, -0.24),
                (-0.2 + dx, -0.26),
                (-0.62, -0.26),
                (-0.76, -0.1),
                (-0.77, 0.5),
            ],
            tone,
            crown,
        )
        c.curve([(-0.8, -0.45), (-0.5, -0.88), (0.0, -1.03)], light, 0.07)
    elif cut in ("bun", "ponytail", "braids", "locs"):
        _cap(
            c,
            [
                (0.77, -0.05),
                (0.68, -0.38),
                (0.36 + dx, -0.64),
                (dx, -0.72),
                (-0.36 + dx, -0.64),
                (-0.68, -0.38),
                (-0.77, -0.05),
            ],
            tone,
        )
        for x in (-0.4, 0.05, 0.45):
            c.line(
                bow((x + dx, -0.72 + abs(x) * 0.2), (x * 0.8, -0.9), (x * 0.4, -1.08)), light, 0.045
            )
        if cut == "braids":
            c.line([(0, -0.72), (0, -1.15)], person.skin_shade, 0.04)
    elif cut in ("curly", "afro"):
        grow = 1.2 if cut == "afro" else 1.0
        for index, (x, y) in enumerate(ring(dx * 0.4, -0.3, 0.78 * grow, 0.72 * grow, 15, 183)):
            if y < -0.38 or (abs(x) > 0.72 * grow and y < 0.25):
                c.circle(x, y - 0.1, 0.3, tone if index % 3 else light)
        for x in (-0.45, -0.12, 0.22, 0.5):
            c.circle(x + dx, -0.72, 0.24, tone)
    elif cut == "bald":
        for side in (-1, 1):
            c.shape(
                [
                    (side * 0.88, 0.15),
                    (side * 0.93, -0.3),
                    (side * 0.76, -0.52),
                    (side * 0.72, -0.1),
                    (side * 0.76, 0.15),
                ],
                tone,
            )
        c.ellipse(-0.22, -0.7, 0.22, 0.1, veil("#ffffff", 0.22))
    if cut == "scarf":
        scarf(c, person)
    elif cut == "turban":
        turban(c, person)
    elif cut in ("cap", "beanie", "hat"):
        hat(c, person, look)
