"""Hair and cloth behind the neck, and heads seen from behind."""

from __future__ import annotations

from .canvas import Canvas
from .curves import bow, ring
from .palette import darker, lighter
from .person import Person


def hair_behind(c: Canvas, person: Person, look: float) -> None:
    """Draw the hair or cloth that falls behind the neck."""
    tone, deep = person.hair_tone, darker(person.hair_tone, 0.22)
    dx = -look * 0.12
    cut = person.hair
    if cut == "bob":
        c.shape(
            [
                (-0.95 + dx, -0.4),
                (-0.6, -1.05),
                (0, -1.15),
                (0.6, -1.05),
                (0.95 + dx, -0.4),
                (1.04 + dx, 0.4),
                (0.92 + dx, 0.92),
                (0.4, 1.0),
                (-0.4, 1.0),
                (-0.92 + dx, 0.92),
                (-1.04 + dx, 0.4),
            ],
            deep,
        )
    elif cut == "long":
        c.shape(
            [
                (-0.95 + dx, -0.4),
                (-0.6, -1.05),
                (0, -1.15),
                (0.6, -1.05),
                (0.95 + dx, -0.4),
                (1.06 + dx, 0.5),
                (1.1 + dx, 1.3),
                (0.9 + dx, 2.0),
                (0.3, 2.15),
                (-0.3, 2.15),
                (-0.9 + dx, 2.0),
                (-1.1 + dx, 1.3),
                (-1.06 + dx, 0.5),
            ],
            deep,
        )
    elif cut == "ponytail":
        side = -1 if look >= 0 else 1
        c.limb(bow((side * 0.5, -0.75), (side * 1.6, -0.9), (side * 1.3, 0.9)), 0.55, 0.16, deep)
        c.circle(side * 0.62, -0.78, 0.17, person.cover)
    elif cut in ("curly", "afro"):
        grow = 1.32 if cut == "afro" else 1.1
        for index, (x, y) in enumerate(ring(dx, -0.22, 0.86 * grow, 0.92 * grow, 16, 12)):
            if cut == "afro" and y > 0.75:
                continue
            c.circle(
                x,
                y + (0.12 if cut == "curly" else 0),
                0.36,
                deep if index % 2 else darker(tone, 0.12),
            )
        c.ellipse(dx, -0.2, 0.95 * grow, 0.95 * grow, deep)
    elif cut == "locs":
        for index in range(-4, 5):
            x = index * 0.25 + dx
            c.limb(
                bow((x * 0.85, -0.5), (x * 1.25, 0.6), (x * 1.15, 1.75 - abs(index) * 0.08)),
                0.3,
                0.17,
                deep if index % 2 else tone,
            )
    elif cut == "braids":
        for side in (-1, 1):
            for step in range(6):
                c.ellipse(
                    side * (0.86 + step * 0.015),
                    0.5 + step * 0.27,
                    0.2 - step * 0.012,
                    0.2,
                    deep if step % 2 else tone,
                )
            c.circle(side * 0.95, 2.08, 0.12, person.cover)
    elif cut == "bun":
        c.circle(dx * 3, -1.28, 0.42, deep)
        c.circle(dx * 3 - 0.06, -1.33, 0.33, tone)
    elif cut == "scarf":
        c.shape(
            [
                (-0.98, -0.3),
                (-0.66, -1.02),
                (0, -1.22),
                (0.66, -1.02),
                (0.98, -0.3),
                (0.98, 0.5),
                (1.15, 1.1),
                (1.3, 1.62),
                (0.6, 1.9),
                (-0.6, 1.9),
                (-1.3, 1.62),
                (-1.15, 1.1),
                (-0.98, 0.5),
            ],
            darker(person.cover, 0.16),
        )


def back_of_hair(c: Canvas, person: Person) -> None:
    """Draw hair, scarf or hat as seen from behind."""
    tone = (
        person.cover
        if person.hair in ("scarf", "turban", "beanie", "hat", "cap")
        else person.hair_tone
    )
    light = lighter(tone, 0.12)
    low = {"bob": 1.0, "fringe": 0.95, "long": 2.1, "bald": 0.3}.get(person.hair, 0.55)
    if person.hair == "scarf":
        c.shape(
            [
                (-0.9, -0.6),
                (0, -1.24),
                (0.9, -0.6),
                (1.0, 0.3),
                (1.35, 1.5),
                (0.7, 1.9),
                (0, 2.2),
                (-0.7, 1.9),
                (-1.35, 1.5),
                (-1.0, 0.3),
            ],
            tone,
        )
        c.curve([(-0.6, 0.9), (0, 1.15), (0.6, 0.9)], darker(tone, 0.16), 0.07)
        return
    if person.hair in ("afro", "curly"):
        grow = 1.25 if person.hair == "afro" else 1.05
        for index, (x, y) in enumerate(ring(0, -0.2, 0.75 * grow, 0.78 * grow, 14)):
            c.circle(x, y, 0.36, tone if index % 3 else light)
        c.ellipse(0, -0.2, 0.85 * grow, 0.85 * grow, tone)
        return
    if person.hair == "bald":
        c.ellipse(0, -0.1, 0.84, 0.92, person.skin_colour)
        c.shape(
            [
                (-0.88, -0.2),
                (-0.5, 0.02),
                (0.5, 0.02),
                (0.88, -0.2),
                (0.72, 0.55),
                (0, 0.72),
                (-0.72, 0.55),
            ],
            tone,
        )
        return
    c.shape(
        [
            (-0.9, -0.3),
            (-0.64, -0.95),
            (0, -1.18),
            (0.64, -0.95),
            (0.9, -0.3),
            (0.88, low * 0.7),
            (0.5, low),
            (-0.5, low),
            (-0.88, low * 0.7),
        ],
        tone,
    )
    c.curve([(-0.62, -0.5), (-0.4, -0.86), (0, -1.0)], light, 0.07)
    if person.hair == "bun":
        c.circle(0, -1.1, 0.4, light)
    elif person.hair == "ponytail":
        c.limb(bow((0, -0.5), (0.3, 0.5), (0, 1.4)), 0.5, 0.16, darker(tone, 0.14))
        c.circle(0, -0.48, 0.17, person.cover)
    elif person.hair in ("braids", "locs"):
        for x in (-0.6, -0.2, 0.2, 0.6):
            c.limb([(x, 0.2), (x * 1.1, 1.7)], 0.34, 0.2, tone if x > 0 else darker(tone, 0.14))
