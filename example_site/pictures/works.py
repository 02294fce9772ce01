"""Large plain buildings: warehouses, the brickworks, housing blocks, the stone bridge."""

from __future__ import annotations

from .canvas import Canvas
from .curves import bow
from .facades import chimney, window
from .palette import WHITE, Colour, Mood, darker, lighter, mix, veil


def warehouse(
    c: Canvas,
    mood: Mood,
    x: float,
    y: float,
    width: float,
    floors: int,
    *,
    tone: Colour = "#b05a45",
    lit: int = 3,
) -> None:
    """Draw a harbour warehouse of brick with loading doors and a hoist."""
    storey = width * 0.3
    height = floors * storey
    c.box(x, y - height, width, height, tone)
    c.polygon(
        [
            (x - 6, y - height + 3),
            (x + width / 2, y - height - width * 0.42),
            (x + width + 6, y - height + 3),
        ],
        darker(tone, 0.12),
    )
    c.polygon(
        [
            (x - 12, y - height + 8),
            (x + width / 2, y - height - width * 0.46),
            (x + width + 12, y - height + 8),
            (x + width, y - height + 8),
            (x + width / 2, y - height - width * 0.38),
            (x, y - height + 8),
        ],
        "#6a5560",
    )
    c.circle(x + width / 2, y - height - width * 0.12, width * 0.075, mood.lit)
    c.line(
        [
            (x + width / 2, y - height - width * 0.3),
            (x + width / 2 + width * 0.16, y - height - width * 0.3),
        ],
        "#4b3b46",
        5,
    )
    for floor in range(floors):
        base = y - floor * storey
        c.box(
            x + width * 0.41,
            base - storey * 0.74,
            width * 0.18,
            storey * (0.74 if floor == 0 else 0.66),
            "#3f6a63",
            3,
        )
        for share in (0.09, 0.72):
            number = (floor * 3 + round(share * 10)) % 5
            window(
                c,
                mood,
                x + width * share,
                base - storey * 0.72,
                width * 0.19,
                storey * 0.46,
                frame="#e8cfb2",
                arched=True,
                lit=number < lit,
                seed=number,
            )
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


def slab(
    c: Canvas,
    mood: Mood,
    x: float,
    y: float,
    width: float,
    floors: int,
    *,
    tone: Colour = WHITE,
    accents: tuple[Colour, ...] = (),
    lit: int = 2,
) -> None:
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
            window(
                c,
                mood,
                px + step * 0.08,
                base - storey * 0.78,
                step * 0.26,
                storey * 0.48,
                lit=number < lit,
                seed=number,
            )
            window(
                c,
                mood,
                px + step * 0.56,
                base - storey * 0.82,
                step * 0.28,
                storey * 0.62,
                lit=number < lit - 1,
                seed=number + 3,
            )
            if floor:
                c.box(
                    px + step * 0.46,
                    base - storey * 0.42,
                    step * 0.48,
                    storey * 0.36,
                    accents[(floor * 2 + column * 3) % len(accents)],
                    2,
                )
                c.box(px + step * 0.46, base - storey * 0.42, step * 0.48, 4, veil("#ffffff", 0.4))
    c.box(x - 6, y - height - 12, width + 12, 16, darker(tone, 0.3), 2)
    c.box(x + width * 0.94, y - height, width * 0.06, height, veil("#3a2a50", 0.12))
    chimney(c, x + width * 0.3, y - height - 10, 26, 26)


def arch_bridge(
    c: Canvas,
    mood: Mood,
    x: float,
    y: float,
    width: float,
    height: float,
    *,
    arches: int = 4,
    tone: Colour = "#cfa98a",
) -> None:
    """Draw the stone bridge; y is the water, ``height`` the roadway above it."""
    c.polygon(
        [
            (x, y),
            (x, y - height),
            *bow((x, y - height), (x + width / 2, y - height * 1.3), (x + width, y - height), 24),
            (x + width, y),
        ],
        tone,
    )
    c.polygon(
        [
            *bow(
                (x, y - height - 12),
                (x + width / 2, y - height * 1.3 - 12),
                (x + width, y - height - 12),
                24,
            ),
            *bow(
                (x + width, y - height + 8),
                (x + width / 2, y - height * 1.3 + 8),
                (x, y - height + 8),
                24,
            ),
        ],
        darker(tone, 0.16),
    )
    step = width / arches
    for index in range(arches):
        left = x + index * step + step * 0.11
        span = step * 0.78
        water = mix(mood.glass, "#3a6f80", 0.5)
        c.polygon(
            [
                (left, y + 1),
                *bow(
                    (left, y - height * 0.16),
                    (left + span / 2, y - height * 1.5),
                    (left + span, y - height * 0.16),
                    18,
                ),
                (left + span, y + 1),
            ],
            darker(tone, 0.34),
        )
        c.polygon(
            [
                (left + 12, y + 1),
                *bow(
                    (left + 12, y - height * 0.12),
                    (left + span / 2 + 6, y - height * 1.36),
                    (left + span, y - height * 0.14),
                    18,
                ),
                (left + span, y + 1),
            ],
            mix(water, mood.horizon, 0.35),
        )
