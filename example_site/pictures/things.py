"""Things people work, learn and play with; (x, y) is where a thing stands."""

from __future__ import annotations

from .canvas import Canvas
from .curves import Point, bow
from .palette import WHITE, Colour, darker, mix, veil


def laptop(c: Canvas, x: float, y: float, size: float, *, back: bool = False) -> None:
    """Draw an open laptop of the given width, its screen or its back to the viewer."""
    c.polygon(
        [
            (x - size * 0.5, y - size * 0.08),
            (x + size * 0.5, y - size * 0.08),
            (x + size * 0.56, y),
            (x - size * 0.56, y),
        ],
        "#8f8b95",
    )
    c.box(x - size * 0.47, y - size * 0.68, size * 0.94, size * 0.61, "#5a5666", size * 0.04)
    if back:
        c.circle(x, y - size * 0.38, size * 0.07, "#93bccd")
        return
    c.box(x - size * 0.43, y - size * 0.64, size * 0.86, size * 0.53, "#eaf1ec")
    c.box(x - size * 0.43, y - size * 0.64, size * 0.86, size * 0.1, "#2f8079")
    c.box(x - size * 0.36, y - size * 0.48, size * 0.3, size * 0.28, "#e2a640")
    for index in range(3):
        c.box(
            x + size * 0.0,
            y - size * (0.46 - index * 0.1),
            size * (0.34 - 0.07 * (index % 2)),
            size * 0.045,
            "#9aa3ab",
        )


def tablet(c: Canvas, x: float, y: float, size: float, *, turn: float = -12.0) -> None:
    """Draw a tablet held in the hand, its middle at (x, y)."""
    v = c.at(x, y, size, turn=turn)
    v.box(-0.5, -0.36, 1.0, 0.72, "#3b3642", 0.06)
    v.box(-0.43, -0.3, 0.86, 0.6, "#dfeee8")
    v.circle(-0.18, -0.04, 0.14, "#e2a640")
    for index in range(3):
        v.box(0.05, -0.16 + index * 0.13, 0.3, 0.06, "#2f8079")


def open_book(c: Canvas, x: float, y: float, size: float, cover: Colour = "#c4553c") -> None:
    """Draw an open book lying or held, its spine at (x, y)."""
    for side in (-1, 1):
        c.polygon(
            [
                (x, y + size * 0.03),
                (x + side * size * 0.54, y - size * 0.13),
                (x + side * size * 0.5, y - size * 0.52),
                (x, y - size * 0.37),
            ],
            cover,
        )
        c.polygon(
            [
                (x, y - size * 0.02),
                *bow(
                    (x, y - size * 0.02),
                    (x + side * size * 0.22, y - size * 0.2),
                    (x + side * size * 0.49, y - size * 0.16),
                    6,
                ),
                (x + side * size * 0.46, y - size * 0.53),
                *bow(
                    (x + side * size * 0.46, y - size * 0.53),
                    (x + side * size * 0.2, y - size * 0.55),
                    (x, y - size * 0.4),
                    6,
                ),
            ],
            WHITE if side < 0 else mix(WHITE, "#d8c9ae", 0.3),
        )
        for line in range(3):
            c.line(
                [
                    (x + side * size * 0.09, y - size * (0.34 - line * 0.09)),
                    (x + side * size * 0.4, y - size * (0.44 - line * 0.09)),
                ],
                veil("#6a6070", 0.5),
                max(size * 0.025, 1.5),
            )


def book_pile(c: Canvas, x: float, y: float, size: float, count: int = 4) -> None:
    """Draw a pile of books."""
    tones = ("#c4553c", "#2f8079", "#e2a640", "#2c3c62", "#90ad8c")
    for index in range(count):
        shift = ((index * 7) % 5 - 2) * size * 0.03
        c.box(
            x - size / 2 + shift,
            y - (index + 1) * size * 0.17,
            size,
            size * 0.155,
            tones[(index + int(x)) % 5],
            3,
        )
        c.box(
            x + size * 0.3 + shift,
            y - (index + 1) * size * 0.17 + size * 0.03,
            size * 0.2,
            size * 0.095,
            WHITE,
        )


def papers(c: Canvas, x: float, y: float, size: float) -> None:
    """Draw sheets of paper lying on a table."""
    for shift, tone in ((0.12, "#e9dec8"), (0, WHITE)):
        c.polygon(
            [
                (x - size * (0.5 - shift), y),
                (x + size * (0.4 + shift), y - size * 0.03),
                (x + size * (0.3 + shift), y - size * 0.24),
                (x - size * (0.38 - shift), y - size * 0.22),
            ],
            tone,
        )
    for line in range(3):
        c.line(
            [
                (x - size * 0.3, y - size * (0.06 + 0.05 * line)),
                (x + size * 0.2, y - size * (0.08 + 0.05 * line)),
            ],
            veil("#6a6070", 0.45),
            2,
        )


def lantern_string(
    c: Canvas, start: Point, end: Point, depth: float, *, size: float = 13.0, paper: bool = False
) -> None:
    """Hang a string of glowing bulbs, or of paper lanterns, between two points."""
    tones = ("#ffd98a", "#f2a65e", "#ec8262", "#f6e3b0", "#a9d0c8")
    middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2 + 2 * depth)
    cord = bow(start, middle, end, 18)
    c.line(cord, "#4a4250", 2.4)
    for index, (px, py) in enumerate(cord[1:-1:2]):
        fill = tones[index % 5] if paper else "#ffe3a0"
        c.glow(px, py + size, size * 4.4, "#ffdf9a", 0.55)
        c.line([(px, py), (px, py + size * 0.6)], "#4a4250", 2)
        if paper:
            c.ellipse(px, py + size * 1.5, size * 1.15, size * 1.3, fill)
            c.ellipse(px, py + size * 1.5, size * 0.5, size * 1.3, veil("#ffffff", 0.25))
            c.box(px - size * 0.4, py + size * 0.2, size * 0.8, size * 0.25, darker(fill, 0.35))
        else:
            c.ellipse(px, py + size, size * 0.62, size * 0.8, fill)


def street_lamp(c: Canvas, x: float, y: float, height: float, *, lit: bool = False) -> None:
    """Draw an old street lamp standing at (x, y)."""
    if lit:
        c.glow(x, y - height * 0.9, height * 0.5, "#ffe2a0", 0.7)
    c.polygon(
        [(x - 4, y - height * 0.82), (x + 4, y - height * 0.82), (x + 7, y), (x - 7, y)], "#3e4656"
    )
    c.box(x - 13, y - 14, 26, 14, "#3e4656", 3)
    c.polygon(
        [
            (x - 12, y - height * 0.82),
            (x + 12, y - height * 0.82),
            (x + 19, y - height * 0.95),
            (x - 19, y - height * 0.95),
        ],
        "#ffe9b5" if lit else "#dfe8e4",
    )
    c.polygon(
        [(x - 23, y - height * 0.95), (x + 23, y - height * 0.95), (x, y - height * 1.03)],
        "#3e4656",
    )


def microphone(c: Canvas, x: float, y: float, size: float) -> None:
    """Draw a studio microphone on a small table stand."""
    c.ellipse(x, y, size * 0.3, size * 0.06, "#3b3642")
    c.line([(x, y), (x, y - size * 0.5)], "#3b3642", size * 0.06)
    c.box(x - size * 0.16, y - size, size * 0.32, size * 0.54, "#5a5666", size * 0.16)
    for index in range(3):
        c.box(x - size * 0.16, y - size * (0.9 - 0.09 * index), size * 0.32, size * 0.03, "#8f8b95")
    c.box(x - size * 0.18, y - size * 0.6, size * 0.36, size * 0.06, "#e2a640")


def headphones(c: Canvas, x: float, y: float, radius: float, tone: Colour = "#c4553c") -> None:
    """Draw headphones on a head whose middle is (x, y)."""
    c.line(
        bow((x - radius * 0.95, y), (x, y - radius * 2.5), (x + radius * 0.95, y)),
        "#3b3642",
        radius * 0.16,
    )
    for side in (-1, 1):
        c.box(
            x + side * radius * 0.95 - radius * 0.2,
            y - radius * 0.34,
            radius * 0.4,
            radius * 0.72,
            tone,
            radius * 0.16,
        )


def ball(c: Canvas, x: float, y: float, radius: float, tone: Colour = "#e2a640") -> None:
    """Draw a ball with two bands, its middle at (x, y)."""
    c.circle(x, y, radius, tone)
    c.line(
        bow(
            (x - radius * 0.8, y - radius * 0.5),
            (x, y + radius * 0.2),
            (x + radius * 0.8, y - radius * 0.5),
        ),
        darker(tone, 0.3),
        radius * 0.12,
    )
    c.line(
        bow(
            (x - radius * 0.5, y + radius * 0.8),
            (x - radius * 0.1, y),
            (x - radius * 0.3, y - radius * 0.9),
        ),
        darker(tone, 0.3),
        radius * 0.12,
    )


def speech_bubble(
    c: Canvas, x: float, y: float, size: float, tone: Colour, words: str = "", *, flip: bool = False
) -> None:
    """Draw a speech bubble about (x, y), its tip down to the left, with a word or with dots."""
    v = c.at(x, y, size, flip=flip)
    v.box(-0.78, -0.42, 1.56, 0.76, tone, 0.3)
    v.polygon([(-0.34, 0.2), (-0.02, 0.26), (-0.44, 0.62)], tone)
    if words:
        c.text(x, y - size * 0.04, words, size * 0.28, darker(tone, 0.75))
    else:
        for index in range(3):
            v.circle(-0.26 + index * 0.26, -0.03, 0.075, darker(tone, 0.6))
