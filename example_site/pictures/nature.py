"""Sky, hills, water and everything that grows out of the ground as wood."""

from __future__ import annotations

from .canvas import Canvas
from .curves import bow, ring
from .palette import Colour, Mood, darker, lighter, mix, veil


def sky(
    c: Canvas,
    mood: Mood,
    horizon: float,
    *,
    sun: tuple[float, float, float] | None = (1240, 190, 62),
) -> None:
    """Draw the air down to ``horizon`` with a sun or moon given by place and radius."""
    c.gradient(0, 0, c.width, horizon + 4, mood.sky, mood.horizon)
    if sun is not None:
        x, y, radius = sun
        c.glow(x, y, radius * 4.2, mood.sun, 0.75)
        c.circle(x, y, radius, mood.sun)


def cloud(c: Canvas, mood: Mood, x: float, y: float, size: float) -> None:
    """Draw a flat-bottomed cloud, ``size`` its half width."""
    v = c.at(x, y, size)
    tone = veil(mood.cloud, 0.78)
    v.shape(
        [
            (-1, 0),
            (-0.92, -0.16),
            (-0.66, -0.22),
            (-0.48, -0.46),
            (-0.1, -0.52),
            (0.16, -0.36),
            (0.42, -0.4),
            (0.62, -0.2),
            (0.9, -0.15),
            (1, 0),
            (0.5, 0.03),
            (-0.5, 0.03),
        ],
        tone,
    )


def hills(c: Canvas, base: float, height: float, tone: Colour, seed: float = 0.0) -> None:
    """Draw a rolling ridge across the whole width; different ``seed`` values give different
    ridges.
    """
    points = []
    for index in range(11):
        wave = ((index * 37 + seed * 53) % 17) / 17
        points.append((index * c.width / 10, base - height * (0.35 + 0.65 * wave)))
    from_left = [(-160.0, base - height * 0.5), *points, (c.width + 160.0, base - height * 0.6)]
    c.shape([*from_left, (c.width + 300.0, base + 160), (-300.0, base + 160)], tone)


def meadow(c: Canvas, top: float, tone: Colour, *, dip: float = 18.0) -> None:
    """Draw the ground from a softly bent edge at ``top`` to the bottom of the sheet."""
    edge = bow((-20, top + dip), (c.width / 2, top - dip), (c.width + 20, top + dip), 20)
    c.polygon([*edge, (c.width + 20, c.height + 10), (-20, c.height + 10)], tone)


def river(c: Canvas, top: float, bottom: float, tone: Colour) -> None:
    """Draw a band of water with ripples of light between two heights."""
    c.gradient(0, top, c.width, bottom - top, lighter(tone, 0.34), tone)
    depth = bottom - top
    for index in range(46):
        x = (index * 397) % (c.width + 200) - 100
        y = top + 8 + ((index * 61) % 100) / 100 * (depth - 14)
        length = 26 + (index * 29) % 70 * (0.4 + (y - top) / depth)
        c.line(
            [(x, y), (x + length, y)],
            veil("#ffffff", 0.2 + 0.14 * (index % 2)),
            2.4,
            round_ends=False,
        )


def _trunk(c: Canvas, tone: Colour, height: float, width: float) -> None:
    c.polygon(
        [(-width * 0.6, 0), (-width * 0.36, -height), (width * 0.36, -height), (width * 0.6, 0)],
        tone,
    )
    for side, share in ((-1, 0.62), (1, 0.74)):
        c.limb(
            bow(
                (0, -height * share),
                (side * width, -height * (share + 0.12)),
                (side * width * 2.6, -height * (share + 0.34)),
            ),
            width * 0.45,
            width * 0.18,
            tone,
        )


def tree(
    c: Canvas,
    mood: Mood,
    x: float,
    y: float,
    height: float,
    *,
    tone: Colour | None = None,
    seed: int = 0,
) -> None:
    """Draw a broad-leaved tree standing at (x, y)."""
    v = c.at(x, y, height / 100, flip=bool(seed % 2))
    leaf = tone or (mood.leaf if seed % 3 else mix(mood.leaf, mood.leaf_deep, 0.35))
    deep, light = mix(leaf, mood.leaf_deep, 0.55), lighter(leaf, 0.17)
    v.ellipse(4, 0.5, 22, 2.6, veil("#24304a", 0.16))
    _trunk(v, darker("#8b5d40", 0.1), 52, 6)
    wobble = (seed * 7) % 5
    v.shape(
        [
            (-33, -44),
            (-39, -60),
            (-28, -78 - wobble),
            (-10, -97),
            (12, -98 + wobble),
            (30, -82),
            (38, -62),
            (31, -42),
            (12, -36),
            (-14, -36),
        ],
        deep,
    )
    v.shape(
        [
            (-30, -52),
            (-34, -64),
            (-22, -82 - wobble),
            (-6, -97),
            (14, -94 + wobble),
            (26, -78),
            (24, -60),
            (6, -50),
            (-12, -44),
        ],
        leaf,
    )
    v.shape([(-24, -66), (-20, -80), (-6, -91), (8, -88), (4, -74), (-10, -66)], light)
    for px, py in ((-22, -52), (14, -58), (2, -70), (24, -68), (-8, -56)):
        v.line(bow((px - 3, py), (px, py + 2.6), (px + 3, py), 6), veil(mood.leaf_deep, 0.4), 1.0)


def poplar(c: Canvas, mood: Mood, x: float, y: float, height: float) -> None:
    """Draw a tall narrow tree."""
    v = c.at(x, y, height / 100)
    v.box(-1.6, -16, 3.2, 16, darker("#8b5d40", 0.1))
    v.shape(
        [(0, -100), (8, -76), (11, -44), (7, -14), (0, -9), (-7, -14), (-11, -44), (-8, -76)],
        mood.leaf_deep,
    )
    v.shape([(-1, -98), (3, -70), (3, -36), (-2, -14), (-8, -22), (-9, -46), (-6, -76)], mood.leaf)


def conifer(c: Canvas, mood: Mood, x: float, y: float, height: float) -> None:
    """Draw a fir in three tiers."""
    v = c.at(x, y, height / 100)
    v.box(-2.4, -14, 4.8, 14, darker("#7d543c", 0.1))
    for base, top, half in ((-10, -52, 24), (-32, -74, 19), (-55, -100, 13)):
        v.shape(
            [
                (0, top),
                (half * 0.55, (top + base) / 2),
                (half, base),
                (0, base + 4),
                (-half, base),
                (-half * 0.55, (top + base) / 2),
            ],
            mood.leaf_deep,
        )
        v.polygon(
            [
                (0, top),
                (-half * 0.5, (top + base) / 2),
                (-half * 0.85, base),
                (-half * 0.2, base + 1),
            ],
            mix(mood.leaf_deep, mood.leaf, 0.5),
        )


def birch(c: Canvas, mood: Mood, x: float, y: float, height: float) -> None:
    """Draw a birch with its white bark and loose leaves."""
    v = c.at(x, y, height / 100)
    leaf = lighter(mood.leaf, 0.1)
    v.ellipse(3, 0.5, 14, 2, veil("#24304a", 0.14))
    v.limb([(0, 0), (0.5, -40), (-1, -84)], 4.2, 1.6, "#f3ede2")
    for mark in range(7):
        v.line(
            [(-1.6, -8 - mark * 9), (0.6 + mark % 2, -8.6 - mark * 9)],
            "#4b4350",
            0.9,
            round_ends=False,
        )
    for px, py, r in (
        (-10, -62, 11),
        (9, -56, 10),
        (0, -78, 13),
        (-8, -88, 9),
        (10, -82, 9),
        (14, -68, 8),
        (-15, -74, 8),
    ):
        v.ellipse(px, py, r, r * 0.85, leaf if (px + py) % 2 else mix(leaf, mood.leaf_deep, 0.3))
    for px, py in ((-6, -84), (6, -72), (-9, -66)):
        v.ellipse(px, py, 5, 3.6, lighter(leaf, 0.25))


def apple_tree(
    c: Canvas, mood: Mood, x: float, y: float, height: float, *, fruit: Colour = "#d0493a"
) -> None:
    """Draw a fruit tree in its bearing time."""
    tree(c, mood, x, y, height, seed=1)
    v = c.at(x, y, height / 100)
    for px, py in (
        (-22, -58),
        (-12, -74),
        (4, -82),
        (16, -70),
        (26, -56),
        (6, -58),
        (-4, -48),
        (-26, -70),
        (18, -86),
    ):
        v.circle(px, py, 2.7, fruit)
        v.circle(px - 0.8, py - 0.9, 0.8, lighter(fruit, 0.55))


def bush(
    c: Canvas,
    mood: Mood,
    x: float,
    y: float,
    width: float,
    *,
    tone: Colour | None = None,
    flowers: Colour | None = None,
) -> None:
    """Draw a round shrub, in flower if a colour is given."""
    v = c.at(x, y, width / 100)
    leaf = tone or mood.leaf
    v.shape(
        [(-50, 2), (-52, -22), (-36, -40), (-14, -52), (12, -48), (34, -42), (51, -22), (50, 2)],
        mix(leaf, mood.leaf_deep, 0.6),
    )
    v.shape([(-46, 0), (-46, -20), (-30, -36), (-12, -46), (6, -38), (20, -22), (14, 0)], leaf)
    for px, py in ((-30, -20), (-12, -30), (4, -18), (26, -22), (36, -10)):
        v.line(bow((px - 4, py), (px, py + 3), (px + 4, py), 6), veil(mood.leaf_deep, 0.5), 1.4)
    if flowers is not None:
        for px, py in ring(0, -22, 36, 17, 9, 15):
            v.circle(px, py, 4, flowers)
            v.circle(px, py, 1.5, lighter(flowers, 0.6))
