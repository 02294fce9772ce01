"""The inside of a house: wall, floor, daylight and what hangs on the wall."""

from __future__ import annotations

from .canvas import Canvas
from .curves import bow
from .nature import hills, sky, tree
from .palette import SUMMER, Colour, Mood, darker, lighter, mix, veil


def room(
    c: Canvas,
    wall: Colour,
    floor: Colour,
    *,
    edge: float = 690.0,
    panel: Colour | None = None,
    boards: bool = True,
) -> None:
    """Draw wall and floor; ``edge`` is where they meet, ``panel`` the colour of a painted lower
    wall.
    """
    c.gradient(0, 0, c.width, edge, lighter(wall, 0.16), wall)
    if panel is not None:
        c.box(0, edge - 210, c.width, 210, panel)
        c.box(0, edge - 216, c.width, 8, lighter(panel, 0.3))
    c.gradient(0, edge, c.width, c.height - edge, floor, darker(floor, 0.1))
    c.box(0, edge - 18, c.width, 18, lighter(wall, 0.5))
    c.box(0, edge - 2, c.width, 6, veil("#33274a", 0.18))
    if boards:
        line = veil(darker(floor, 0.4), 0.34)
        for index in range(-9, 10):
            c.line(
                [(800 + index * 130, edge + 4), (800 + index * 330, 1010)],
                line,
                2.4,
                round_ends=False,
            )
        for index in range(16):
            x = (index * 277) % 1600
            y = edge + 40 + (index * 67) % 240
            c.line([(x, y), (x + 60, y)], line, 2.2, round_ends=False)


def big_window(
    c: Canvas,
    x: float,
    y: float,
    width: float,
    height: float,
    *,
    mood: Mood = SUMMER,
    panes: int = 3,
    arched: bool = False,
    frame: Colour = "#fffaf0",
    seed: int = 1,
) -> None:
    """Draw a window with a garden and houses beyond; (x, y) is its upper left corner."""
    if arched:
        c.ellipse(x + width / 2, y, width / 2 + 14, height * 0.34 + 14, frame)
        c.ellipse(x + width / 2, y, width / 2, height * 0.34, mood.sky)
    c.box(x - 14, y - (0 if arched else 14), width + 28, height + (14 if arched else 28), frame, 3)
    c.gradient(x, y, width, height, mood.sky, mood.horizon)
    ground = y + height
    for index in range(4):
        hx = x + width * (0.02 + 0.25 * index)
        tall = height * (0.3 + 0.1 * ((index + seed) % 3))
        wide = width * 0.2
        wall = mix(mood.walls[(index + seed) % len(mood.walls)], mood.horizon, 0.25)
        c.box(hx, ground - tall, wide, tall, wall)
        c.polygon(
            [
                (hx - 4, ground - tall + 1),
                (hx + wide / 2, ground - tall - wide * 0.42),
                (hx + wide + 4, ground - tall + 1),
            ],
            mix(mood.roofs[index % 2], mood.horizon, 0.2),
        )
        for column in (0.2, 0.6):
            for line in range(2):
                c.box(
                    hx + wide * column,
                    ground - tall + tall * (0.16 + 0.4 * line),
                    wide * 0.2,
                    tall * 0.2,
                    mix(mood.glass, mood.horizon, 0.2),
                )
    for index in range(5):
        px = x + width * (0.1 + 0.2 * index)
        r = width * (0.08 + 0.03 * ((index + seed) % 2))
        left, right = max(px - r, x), min(px + r, x + width)
        c.ellipse(
            (left + right) / 2,
            ground - r * 0.5,
            (right - left) / 2,
            r,
            mood.leaf if index % 2 else mix(mood.leaf, mood.leaf_deep, 0.4),
        )
    c.box(x, ground - height * 0.06, width, height * 0.06, mood.leaf_deep)
    c.polygon([(x, y), (x + width * 0.34, y), (x, y + height * 0.7)], veil("#ffffff", 0.13))
    for index in range(1, panes):
        c.box(
            x + width * index / panes - 5,
            y - (height * 0.3 if arched else 0),
            10,
            height + (height * 0.3 if arched else 0),
            frame,
        )
    c.box(x, y + height * (0.02 if arched else 0.3), width, 9, frame)
    c.box(x - 14, ground, width + 28, 14, frame)
    c.box(x - 26, ground + 12, width + 52, 16, darker(frame, 0.1), 3)


def sunbeam(c: Canvas, x: float, width: float, edge: float, *, lean: float = 260.0) -> None:
    """Lay a patch of window light on wall and floor."""
    c.polygon(
        [(x, edge - 60), (x + width, edge - 60), (x + width + lean, 1010), (x + lean * 0.7, 1010)],
        veil("#fff3c9", 0.16),
    )


def picture_frame(
    c: Canvas, x: float, y: float, width: float, height: float, tone: Colour, *, kind: str = "hills"
) -> None:
    """Hang a small picture on the wall."""
    c.box(x + 5, y + 6, width, height, veil("#33274a", 0.14), 3)
    c.box(x, y, width, height, tone, 3)
    ix, iy, iw, ih = x + 9, y + 9, width - 18, height - 18
    c.box(ix, iy, iw, ih, "#fdf3df")
    if kind == "hills":
        c.box(ix, iy, iw, ih * 0.6, "#f3c98f")
        c.circle(ix + iw * 0.68, iy + ih * 0.34, iw * 0.14, "#fbeac0")
        c.polygon(
            [
                (ix, iy + ih),
                *bow((ix, iy + ih * 0.6), (ix + iw * 0.4, iy + ih * 0.2), (ix + iw, iy + ih * 0.7)),
                (ix + iw, iy + ih),
            ],
            "#5d8f57",
        )
    elif kind == "flower":
        c.line([(ix + iw / 2, iy + ih * 0.9), (ix + iw / 2, iy + ih * 0.4)], "#4d8159", 4)
        for dx, dy in ((0, -0.16), (0.15, 0), (-0.15, 0), (0, 0.13)):
            c.circle(ix + iw * (0.5 + dx), iy + ih * 0.38 + ih * dy, iw * 0.13, "#d9533f")
        c.circle(ix + iw / 2, iy + ih * 0.37, iw * 0.09, "#f0c05a")
    else:
        tones = ("#2f8079", "#e2a640", "#c4553c", "#2c3c62")
        for index in range(4):
            c.circle(
                ix + iw * (0.3 + 0.4 * (index % 2)),
                iy + ih * (0.28 + 0.44 * (index // 2)),
                iw * 0.18,
                tones[index],
            )


def notice_board(c: Canvas, x: float, y: float, width: float, height: float) -> None:
    """Hang a cork board with notes of many colours."""
    c.box(x, y, width, height, "#8a5a38", 5)
    c.box(x + 9, y + 9, width - 18, height - 18, "#d9ac74")
    tones = ("#fffaf0", "#f6cf6b", "#93bccd", "#e7a197", "#b9d0a6", "#fffaf0")
    columns, lines = max(int(width // 74), 2), max(int(height // 82), 1)
    for index in range(columns * lines):
        px = x + 20 + (index % columns) * (width - 40) / columns
        py = y + 20 + (index // columns) * (height - 36) / lines
        v = c.at(px, py, 1, turn=((index * 37) % 9) - 4)
        v.box(0, 0, 48, 54 if index % 3 else 40, tones[index % 6])
        for line in range(3):
            v.box(7, 13 + line * 9, 34 - 9 * (line % 2), 3, veil("#4a4250", 0.5))
        v.circle(24, 4, 4, "#c4553c")


def curtain(c: Canvas, x: float, y: float, width: float, height: float, tone: Colour) -> None:
    """Hang a long curtain in folds."""
    folds = max(int(width // 24), 2)
    step = width / folds
    for index in range(folds):
        c.box(x + index * step, y, step + 1, height, tone if index % 2 else darker(tone, 0.1))
    c.line([(x - 20, y), (x + width + 20, y)], "#6a4532", 8)


def landscape(c: Canvas, mood: Mood, horizon: float = 480.0) -> None:
    """Draw sky and two ranges of hills as a far background for outdoor scenes."""
    sky(c, mood, horizon + 60)
    hills(c, horizon + 20, 120, mood.far, 1)
    hills(c, horizon + 70, 80, mood.near, 4)
    for index in range(7):
        tree(
            c,
            mood,
            60 + index * 250 + (index * 71) % 90,
            horizon + 90,
            90 + (index * 37) % 50,
            seed=index,
            tone=mix(mood.near, mood.leaf_deep, 0.35),
        )
