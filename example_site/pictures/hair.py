"""Hair, headscarves and hats, in the units of ``heads``: half a head is one unit."""

from __future__ import annotations

from .canvas import Canvas
from .curves import Point, bow, ring
from .palette import darker, lighter, mix, veil
from .person import Person

_CROWN = [(-0.87, 0.1), (-0.92, -0.4), (-0.66, -0.95), (0, -1.18), (0.66, -0.95), (0.92, -0.4), (0.87, 0.1)]


def _cap(c: Canvas, hairline: list[Point], tone: tuple[int, int, int], crown: list[Point] | None = None) -> None:
    c.shape([*(crown or _CROWN), *hairline], tone)


def hair_behind(c: Canvas, person: Person, look: float) -> None:
    """Draw the hair or cloth that falls behind the neck."""
    tone, deep = person.hair_tone, darker(person.hair_tone, 0.22)
    dx = -look * 0.12
    cut = person.hair
    if cut == "bob":
        c.shape([(-0.95 + dx, -0.4), (-0.6, -1.05), (0, -1.15), (0.6, -1.05), (0.95 + dx, -0.4), (1.04 + dx, 0.4),
                 (0.92 + dx, 0.92), (0.4, 1.0), (-0.4, 1.0), (-0.92 + dx, 0.92), (-1.04 + dx, 0.4)], deep)
    elif cut == "long":
        c.shape([(-0.95 + dx, -0.4), (-0.6, -1.05), (0, -1.15), (0.6, -1.05), (0.95 + dx, -0.4), (1.06 + dx, 0.5),
                 (1.1 + dx, 1.3), (0.9 + dx, 2.0), (0.3, 2.15), (-0.3, 2.15), (-0.9 + dx, 2.0), (-1.1 + dx, 1.3),
                 (-1.06 + dx, 0.5)], deep)
    elif cut == "ponytail":
        side = -1 if look >= 0 else 1
        c.limb(bow((side * 0.5, -0.75), (side * 1.6, -0.9), (side * 1.3, 0.9)), 0.55, 0.16, deep)
        c.circle(side * 0.62, -0.78, 0.17, person.cover)
    elif cut in ("curly", "afro"):
        grow = 1.32 if cut == "afro" else 1.1
        for index, (x, y) in enumerate(ring(dx, -0.22, 0.86 * grow, 0.92 * grow, 16, 12)):
            if cut == "afro" and y > 0.75:
                continue
            c.circle(x, y + (0.12 if cut == "curly" else 0), 0.36, deep if index % 2 else darker(tone, 0.12))
        c.ellipse(dx, -0.2, 0.95 * grow, 0.95 * grow, deep)
    elif cut == "locs":
        for index in range(-4, 5):
            x = index * 0.25 + dx
            c.limb(bow((x * 0.85, -0.5), (x * 1.25, 0.6), (x * 1.15, 1.75 - abs(index) * 0.08)), 0.3, 0.17,
                   deep if index % 2 else tone)
    elif cut == "braids":
        for side in (-1, 1):
            for step in range(6):
                c.ellipse(side * (0.86 + step * 0.015), 0.5 + step * 0.27, 0.2 - step * 0.012, 0.2, deep if step % 2 else tone)
            c.circle(side * 0.95, 2.08, 0.12, person.cover)
    elif cut == "bun":
        c.circle(dx * 3, -1.28, 0.42, deep)
        c.circle(dx * 3 - 0.06, -1.33, 0.33, tone)
    elif cut == "scarf":
        c.shape([(-0.98, -0.3), (-0.66, -1.02), (0, -1.22), (0.66, -1.02), (0.98, -0.3), (0.98, 0.5), (1.15, 1.1),
                 (1.3, 1.62), (0.6, 1.9), (-0.6, 1.9), (-1.3, 1.62), (-1.15, 1.1), (-0.98, 0.5)],
                darker(person.cover, 0.16))


def hair_in_front(c: Canvas, person: Person, look: float) -> None:
    """Draw the hair over the forehead, or what covers it."""
    tone = person.hair_tone
    light = lighter(tone, 0.13) if person.hair_colour not in ("white", "grey") else lighter(tone, 0.4)
    dx = look * 0.2
    cut = person.hair
    if cut in ("short", "cap", "beanie", "hat"):
        _cap(c, [(0.74, -0.12), (0.66, -0.45), (0.28 + dx, -0.6), (-0.25 + dx, -0.52), (-0.62, -0.4), (-0.74, -0.12)], tone)
    elif cut == "side":
        _cap(c, [(0.75, -0.1), (0.68, -0.42), (0.42 + dx, -0.66), (0.05 + dx, -0.38), (-0.5 + dx, -0.3), (-0.74, -0.1)], tone)
        c.line(bow((0.4 + dx, -0.68), (0.3, -0.95), (0.1, -1.08)), light, 0.06)
    elif cut == "crop":
        crown = [(-0.82, 0.0), (-0.86, -0.4), (-0.6, -0.92), (0, -1.08), (0.6, -0.92), (0.86, -0.4), (0.82, 0.0)]
        _cap(c, [(0.74, -0.2), (0.64, -0.55), (0.25 + dx, -0.7), (-0.25 + dx, -0.7), (-0.64, -0.55), (-0.74, -0.2)], tone, crown)
    elif cut in ("bob", "long"):
        crown = [(-0.98, 0.55), (-1.0, -0.35), (-0.68, -1.0), (0, -1.2), (0.68, -1.0), (1.0, -0.35), (0.98, 0.55)]
        _cap(c, [(0.78, 0.45), (0.76, -0.1), (0.5 + dx, -0.5), (0.12 + dx, -0.78), (-0.35 + dx, -0.5), (-0.76, -0.1),
                 (-0.78, 0.45)], tone, crown)
        c.curve([(-0.85, -0.3), (-0.55, -0.85), (-0.05, -1.05)], light, 0.07)
    elif cut == "fringe":
        crown = [(-0.97, 0.6), (-1.0, -0.35), (-0.68, -1.0), (0, -1.2), (0.68, -1.0), (1.0, -0.35), (0.97, 0.6)]
        _cap(c, [(0.77, 0.5), (0.76, -0.1), (0.62, -0.26), (0.2 + dx, -0.24), (-0.2 + dx, -0.26), (-0.62, -0.26),
                 (-0.76, -0.1), (-0.77, 0.5)], tone, crown)
        c.curve([(-0.8, -0.45), (-0.5, -0.88), (0.0, -1.03)], light, 0.07)
    elif cut in ("bun", "ponytail", "braids", "locs"):
        _cap(c, [(0.77, -0.05), (0.68, -0.38), (0.36 + dx, -0.64), (dx, -0.72), (-0.36 + dx, -0.64), (-0.68, -0.38),
                 (-0.77, -0.05)], tone)
        for x in (-0.4, 0.05, 0.45):
            c.line(bow((x + dx, -0.72 + abs(x) * 0.2), (x * 0.8, -0.9), (x * 0.4, -1.08)), light, 0.045)
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
            c.shape([(side * 0.88, 0.15), (side * 0.93, -0.3), (side * 0.76, -0.52), (side * 0.72, -0.1), (side * 0.76, 0.15)], tone)
        c.ellipse(-0.22, -0.7, 0.22, 0.1, veil("#ffffff", 0.22))
    if cut == "scarf":
        _scarf(c, person)
    elif cut == "turban":
        _turban(c, person)
    elif cut in ("cap", "beanie", "hat"):
        _hat(c, person, look)


def back_of_hair(c: Canvas, person: Person) -> None:
    """Draw hair, scarf or hat as seen from behind."""
    tone = person.cover if person.hair in ("scarf", "turban", "beanie", "hat", "cap") else person.hair_tone
    light = lighter(tone, 0.12)
    low = {"bob": 1.0, "fringe": 0.95, "long": 2.1, "bald": 0.3}.get(person.hair, 0.55)
    if person.hair == "scarf":
        c.shape([(-0.9, -0.6), (0, -1.24), (0.9, -0.6), (1.0, 0.3), (1.35, 1.5), (0.7, 1.9), (0, 2.2), (-0.7, 1.9), (-1.35, 1.5), (-1.0, 0.3)], tone)
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
        c.shape([(-0.88, -0.2), (-0.5, 0.02), (0.5, 0.02), (0.88, -0.2), (0.72, 0.55), (0, 0.72), (-0.72, 0.55)], tone)
        return
    c.shape([(-0.9, -0.3), (-0.64, -0.95), (0, -1.18), (0.64, -0.95), (0.9, -0.3), (0.88, low * 0.7), (0.5, low), (-0.5, low), (-0.88, low * 0.7)], tone)
    c.curve([(-0.62, -0.5), (-0.4, -0.86), (0, -1.0)], light, 0.07)
    if person.hair == "bun":
        c.circle(0, -1.1, 0.4, light)
    elif person.hair == "ponytail":
        c.limb(bow((0, -0.5), (0.3, 0.5), (0, 1.4)), 0.5, 0.16, darker(tone, 0.14))
        c.circle(0, -0.48, 0.17, person.cover)
    elif person.hair in ("braids", "locs"):
        for x in (-0.6, -0.2, 0.2, 0.6):
            c.limb([(x, 0.2), (x * 1.1, 1.7)], 0.34, 0.2, tone if x > 0 else darker(tone, 0.14))


def _scarf(c: Canvas, person: Person) -> None:
    tone, deep, light = person.cover, darker(person.cover, 0.14), lighter(person.cover, 0.16)
    outer = [(0, -1.24), (0.62, -1.06), (0.96, -0.5), (1.0, 0.2), (0.86, 0.75), (0.5, 1.12), (0, 1.22), (-0.5, 1.12),
             (-0.86, 0.75), (-1.0, 0.2), (-0.96, -0.5), (-0.62, -1.06)]
    opening = [(0, -0.68), (0.42, -0.58), (0.68, -0.2), (0.7, 0.2), (0.56, 0.62), (0.3, 0.86), (0, 0.92)]
    opening += [(-x, y) for x, y in opening[-2:0:-1]]
    for half in (1, -1):
        edge = [point for point in outer if point[0] * half >= 0]
        hole = [point for point in opening if point[0] * half >= 0]
        edge.sort(key=lambda point: point[1])
        hole.sort(key=lambda point: -point[1])
        c.polygon(_open(edge) + _open(hole), tone)
    c.shape([(-0.62, 0.8), (0, 1.0), (0.62, 0.8), (1.02, 1.3), (0.8, 1.72), (0.1, 1.86), (-0.7, 1.72), (-1.02, 1.3)], tone)
    c.curve([(-0.72, 0.85), (-0.1, 1.28), (0.75, 1.2)], deep, 0.07)
    c.curve([(-0.8, 1.2), (-0.2, 1.55), (0.6, 1.6)], deep, 0.06)
    c.curve([(-0.78, -0.3), (-0.58, -0.78), (-0.1, -0.98)], light, 0.06)


def _open(points: list[Point]) -> list[Point]:
    from_curve: list[Point] = []
    for start, end in zip(points, points[1:], strict=False):
        from_curve.extend([start, ((start[0] + end[0]) / 2 * 1.015, (start[1] + end[1]) / 2)])
    from_curve.append(points[-1])
    return from_curve


def _turban(c: Canvas, person: Person) -> None:
    tone, deep = person.cover, darker(person.cover, 0.18)
    c.shape([(-0.92, -0.1), (-1.12, -0.6), (-0.8, -1.25), (0, -1.5), (0.8, -1.25), (1.12, -0.6), (0.92, -0.1),
             (0.6, -0.42), (0, -0.66), (-0.6, -0.42)], tone)
    for start, end in (((-1.05, -0.5), (0.2, -1.45)), ((-0.95, -0.22), (0.65, -1.25)), ((0.98, -0.3), (0.05, -0.72))):
        c.line(bow(start, ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2 - 0.2), end), deep, 0.07)


def _hat(c: Canvas, person: Person, look: float) -> None:
    tone, deep = mix(person.cover, person.cover, 0), darker(person.cover, 0.2)
    side = 1 if look >= 0 else -1
    if person.hair == "beanie":
        c.shape([(-0.94, -0.35), (-0.9, -0.85), (-0.5, -1.28), (0, -1.38), (0.5, -1.28), (0.9, -0.85), (0.94, -0.35)], tone)
        c.box(-0.98, -0.62, 1.96, 0.34, deep, 0.14)
    elif person.hair == "cap":
        c.shape([(-0.94, -0.4), (-0.88, -0.9), (-0.4, -1.26), (0.2, -1.28), (0.78, -1.0), (0.94, -0.4), (0, -0.48)], tone)
        c.shape([(side * 0.1, -0.6), (side * 0.95, -0.6), (side * 1.5, -0.34), (side * 0.9, -0.36), (side * 0.1, -0.42)], deep)
    else:
        c.shape([(-0.74, -0.55), (-0.66, -1.15), (0, -1.4), (0.66, -1.15), (0.74, -0.55)], tone)
        c.box(-0.76, -0.72, 1.52, 0.2, deep)
        c.ellipse(0, -0.52, 1.45, 0.22, tone)
        c.ellipse(0, -0.46, 1.2, 0.1, veil(deep, 0.5))
