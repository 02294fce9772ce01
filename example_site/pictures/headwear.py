"""Headscarves, turbans, caps and hats, in the units of ``heads``."""

from __future__ import annotations

from itertools import pairwise

from .canvas import Canvas
from .curves import Point, bow
from .palette import darker, lighter, mix, veil
from .person import Person


def scarf(c: Canvas, person: Person) -> None:
    tone, deep, light = person.cover, darker(person.cover, 0.14), lighter(person.cover, 0.16)
    outer = [
        (0, -1.24),
        (0.62, -1.06),
        (0.96, -0.5),
        (1.0, 0.2),
        (0.86, 0.75),
        (0.5, 1.12),
        (0, 1.22),
        (-0.5, 1.12),
        (-0.86, 0.75),
        (-1.0, 0.2),
        (-0.96, -0.5),
        (-0.62, -1.06),
    ]
    opening = [
        (0, -0.68),
        (0.42, -0.58),
        (0.68, -0.2),
        (0.7, 0.2),
        (0.56, 0.62),
        (0.3, 0.86),
        (0, 0.92),
    ]
    opening += [(-x, y) for x, y in opening[-2:0:-1]]
    for half in (1, -1):
        edge = [point for point in outer if point[0] * half >= 0]
        hole = [point for point in opening if point[0] * half >= 0]
        edge.sort(key=lambda point: point[1])
        hole.sort(key=lambda point: -point[1])
        c.polygon(_open(edge) + _open(hole), tone)
    c.shape(
        [
            (-0.62, 0.8),
            (0, 1.0),
            (0.62, 0.8),
            (1.02, 1.3),
            (0.8, 1.72),
            (0.1, 1.86),
            (-0.7, 1.72),
            (-1.02, 1.3),
        ],
        tone,
    )
    c.curve([(-0.72, 0.85), (-0.1, 1.28), (0.75, 1.2)], deep, 0.07)
    c.curve([(-0.8, 1.2), (-0.2, 1.55), (0.6, 1.6)], deep, 0.06)
    c.curve([(-0.78, -0.3), (-0.58, -0.78), (-0.1, -0.98)], light, 0.06)


def _open(points: list[Point]) -> list[Point]:
    from_curve: list[Point] = []
    for start, end in pairwise(points):
        from_curve.extend([start, ((start[0] + end[0]) / 2 * 1.015, (start[1] + end[1]) / 2)])
    from_curve.append(points[-1])
    return from_curve


def turban(c: Canvas, person: Person) -> None:
    tone, deep = person.cover, darker(person.cover, 0.18)
    c.shape(
        [
            (-0.92, -0.1),
            (-1.12, -0.6),
            (-0.8, -1.25),
            (0, -1.5),
            (0.8, -1.25),
            (1.12, -0.6),
            (0.92, -0.1),
            (0.6, -0.42),
            (0, -0.66),
            (-0.6, -0.42),
        ],
        tone,
    )
    for start, end in (
        ((-1.05, -0.5), (0.2, -1.45)),
        ((-0.95, -0.22), (0.65, -1.25)),
        ((0.98, -0.3), (0.05, -0.72)),
    ):
        c.line(
            bow(start, ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2 - 0.2), end), deep, 0.07
        )


def hat(c: Canvas, person: Person, look: float) -> None:
    tone, deep = mix(person.cover, person.cover, 0), darker(person.cover, 0.2)
    side = 1 if look >= 0 else -1
    if person.hair == "beanie":
        c.shape(
            [
                (-0.94, -0.35),
                (-0.9, -0.85),
                (-0.5, -1.28),
                (0, -1.38),
                (0.5, -1.28),
                (0.9, -0.85),
                (0.94, -0.35),
            ],
            tone,
        )
        c.box(-0.98, -0.62, 1.96, 0.34, deep, 0.14)
    elif person.hair == "cap":
        c.shape(
            [
                (-0.94, -0.4),
                (-0.88, -0.9),
                (-0.4, -1.26),
                (0.2, -1.28),
                (0.78, -1.0),
                (0.94, -0.4),
                (0, -0.48),
            ],
            tone,
        )
        c.shape(
            [
                (side * 0.1, -0.6),
                (side * 0.95, -0.6),
                (side * 1.5, -0.34),
                (side * 0.9, -0.36),
                (side * 0.1, -0.42),
            ],
            deep,
        )
    else:
        c.shape([(-0.74, -0.55), (-0.66, -1.15), (0, -1.4), (0.66, -1.15), (0.74, -0.55)], tone)
        c.box(-0.76, -0.72, 1.52, 0.2, deep)
        c.ellipse(0, -0.52, 1.45, 0.22, tone)
        c.ellipse(0, -0.46, 1.2, 0.1, veil(deep, 0.5))
