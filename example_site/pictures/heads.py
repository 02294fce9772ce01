"""Heads and faces: drawn about the origin, half a head high one unit, looking where they are told
to.
"""

from __future__ import annotations

from .canvas import Canvas
from .curves import bow
from .hair import hair_in_front
from .hair_behind import back_of_hair, hair_behind
from .palette import INK, darker, mix, veil
from .person import Person

_OUTLINE = [
    (0, -1.0),
    (0.5, -0.9),
    (0.79, -0.48),
    (0.81, 0.05),
    (0.7, 0.5),
    (0.4, 0.86),
    (0, 0.99),
    (-0.4, 0.86),
    (-0.7, 0.5),
    (-0.81, 0.05),
    (-0.79, -0.48),
    (-0.5, -0.9),
]


def head(c: Canvas, person: Person, *, look: float = 0.0, face: str = "smile") -> None:
    """Draw a head; ``look`` runs from -1 (left) to 1 (right), ``face`` is smile, laugh, calm, talk,
    sing or down.
    """
    c = c.at(0, 0, 1.06) if person.age == "child" else c
    if person.hair not in ("scarf",):
        for side in (-1, 1):
            if side * look < 0.55:
                c.ellipse(side * 0.82 - look * 0.1, 0.1, 0.15, 0.21, person.skin_shade)
                if person.earring is not None:
                    c.circle(side * 0.84 - look * 0.1, 0.36, 0.09, person.earring)
    c.shape(_OUTLINE, person.skin_colour)
    _blush(c, person, look)
    if person.beard:
        _beard(c, person, look)
    _features(c, person, look, face)
    hair_in_front(c, person, look)
    if person.glasses is not None:
        _glasses(c, person, look)


def head_behind(c: Canvas, person: Person, *, look: float = 0.0) -> None:
    """Draw what of the hair or the scarf lies behind neck and shoulders."""
    hair_behind(c, person, look)


def head_from_behind(c: Canvas, person: Person) -> None:
    """Draw the back of a head."""
    for side in (-1, 1):
        if person.hair != "scarf":
            c.ellipse(side * 0.84, 0.1, 0.15, 0.21, person.skin_shade)
    c.shape(_OUTLINE, person.skin_shade)
    back_of_hair(c, person)


def _blush(c: Canvas, person: Person, look: float) -> None:
    tone = veil("#e4574f", 0.2 if person.skin < 4 else 0.13)
    for side in (-1, 1):
        c.ellipse(
            look * 0.33 + side * 0.47 * (1 - 0.3 * max(0.0, side * look)), 0.38, 0.17, 0.12, tone
        )


def _features(c: Canvas, person: Person, look: float, face: str) -> None:
    dx = look * 0.3
    dark = mix(person.skin_shade, INK, 0.82)
    line = mix(person.skin_shade, "#5a2430", 0.38)
    drop = 0.07 if face == "down" else 0.0
    brow = mix(person.hair_tone, INK, 0.25) if person.hair_colour not in ("white",) else "#a9a3a0"
    for side in (-1, 1):
        x = dx + side * 0.33 * (1 - 0.25 * max(0.0, side * look))
        if face in ("laugh", "down", "sing"):
            arch = -0.09 if face == "laugh" else 0.08
            c.line(
                bow((x - 0.11, 0.08 + drop), (x, 0.08 + drop + arch * 2), (x + 0.11, 0.08 + drop)),
                dark,
                0.065,
            )
        else:
            c.ellipse(x, 0.06, 0.072, 0.098, dark)
            c.circle(x + 0.025, 0.025, 0.025, veil("#ffffff", 0.85))
        c.line(
            bow((x - 0.14, -0.19 + drop), (x, -0.27 + drop), (x + 0.14, -0.2 + drop)), brow, 0.06
        )
    turn = 1 if look >= 0 else -1
    c.line(
        bow(
            (dx * 1.15 + 0.02 * turn, 0.1 + drop),
            (dx * 1.2 + 0.17 * turn, 0.37 + drop),
            (dx * 1.15 - 0.03 * turn, 0.37 + drop),
        ),
        line,
        0.05,
    )
    _mouth(c, person, dx, drop, face)
    if person.age == "elder":
        for side in (-1, 1):
            x = dx + side * 0.36
            c.line(
                bow(
                    (x + side * 0.02, 0.22 + drop),
                    (x + side * 0.1, 0.24 + drop),
                    (x + side * 0.17, 0.19 + drop),
                ),
                veil(line, 0.55),
                0.03,
            )
            c.line(
                bow((dx + side * 0.3, 0.4), (dx + side * 0.4, 0.5), (dx + side * 0.37, 0.62)),
                veil(line, 0.5),
                0.03,
            )


def _mouth(c: Canvas, person: Person, dx: float, drop: float, face: str) -> None:
    x, y = dx * 1.1, 0.56 + drop * 0.6
    lip = mix(person.skin_shade, "#9c2f3c", 0.62)
    if face == "laugh":
        c.polygon(bow((x - 0.27, y - 0.04), (x, y + 0.5), (x + 0.27, y - 0.04)), "#7d2b38")
        c.polygon(bow((x - 0.24, y - 0.035), (x, y + 0.16), (x + 0.24, y - 0.035)), "#fff8ee")
    elif face == "talk":
        c.polygon(bow((x - 0.19, y - 0.03), (x, y + 0.38), (x + 0.19, y - 0.03)), "#7d2b38")
        c.polygon(bow((x - 0.17, y - 0.025), (x, y + 0.1), (x + 0.17, y - 0.025)), "#fff8ee")
    elif face == "sing":
        c.ellipse(x, y + 0.05, 0.13, 0.16, "#7d2b38")
        c.ellipse(x, y + 0.12, 0.08, 0.064, "#d9736f")
    elif face == "calm":
        c.line(bow((x - 0.17, y + 0.03), (x, y + 0.11), (x + 0.17, y + 0.03)), lip, 0.06)
    else:
        c.line(bow((x - 0.24, y - 0.03), (x, y + 0.24), (x + 0.24, y - 0.03)), lip, 0.068)


def _beard(c: Canvas, person: Person, look: float) -> None:
    tone = person.hair_tone
    dx = look * 0.3
    if person.beard == "full":
        c.shape(
            [
                (-0.81, 0.02),
                (-0.66, 0.24),
                (-0.3 + dx, 0.36),
                (dx, 0.31),
                (0.3 + dx, 0.36),
                (0.66, 0.24),
                (0.81, 0.02),
                (0.8, 0.5),
                (0.5, 1.0),
                (0, 1.18),
                (-0.5, 1.0),
                (-0.8, 0.5),
            ],
            tone,
        )
        c.ellipse(dx * 1.1, 0.6, 0.27, 0.14, person.skin_shade)
    elif person.beard == "stubble":
        c.shape(
            [
                (-0.8, 0.1),
                (-0.6, 0.34),
                (-0.3 + dx, 0.4),
                (dx, 0.37),
                (0.3 + dx, 0.4),
                (0.6, 0.34),
                (0.8, 0.1),
                (0.7, 0.52),
                (0.4, 0.88),
                (0, 1.0),
                (-0.4, 0.88),
                (-0.7, 0.52),
            ],
            veil(tone, 0.26),
        )
    if person.beard in ("moustache", "full"):
        for side in (-1, 1):
            c.limb(
                bow(
                    (dx * 1.1 + side * 0.03, 0.43), (dx + side * 0.2, 0.4), (dx + side * 0.36, 0.54)
                ),
                0.16,
                0.05,
                darker(tone, 0.05),
            )


def _glasses(c: Canvas, person: Person, look: float) -> None:
    dx, frame = look * 0.3, person.glasses or INK
    for side in (-1, 1):
        x = dx + side * 0.34
        c.circle(x, 0.08, 0.24, veil("#ffffff", 0.16))
        c.hoop(x, 0.08, 0.235, frame, 0.065)
        if side * look < 0.5:
            c.line([(x + side * 0.24, 0.05), (side * 0.78, 0.0)], frame, 0.055)
    c.line(bow((dx - 0.11, 0.05), (dx, -0.02), (dx + 0.11, 0.05)), frame, 0.06)
