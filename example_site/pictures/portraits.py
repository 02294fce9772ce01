"""Portraits of the people to talk to, 800 by 800."""

from __future__ import annotations

from collections.abc import Callable

from . import cast
from .buildings import house
from .canvas import Canvas
from .figures import figure
from .furniture import bookshelf
from .nature import bush, tree
from .palette import AUTUMN, EVENING, MORNING, SUMMER, Colour, Mood, lighter, mix, veil
from .person import Person
from .plants import potted
from .poses import Pose
from .rooms import big_window, notice_board

SITTERS: tuple[tuple[Person, str, float, str], ...] = (
    (cast.AMINA, "window", 0.25, "smile"),
    (cast.BERND, "street", -0.2, "laugh"),
    (cast.CEM, "leaves", 0.2, "smile"),
    (cast.DORA, "books", -0.25, "smile"),
    (cast.ELIF, "arch", 0.2, "smile"),
    (cast.FEMI, "street", 0.2, "laugh"),
    (cast.GRETA, "board", -0.2, "smile"),
    (cast.HASSAN, "window", -0.25, "smile"),
    (cast.IRINA, "leaves", -0.2, "smile"),
    (cast.JOY, "arch", 0.0, "laugh"),
    (cast.KARIM, "books", 0.2, "smile"),
    (cast.LENE, "street", -0.2, "smile"),
    (cast.WANJA, "board", 0.2, "smile"),
    (cast.XENIA, "leaves", 0.2, "laugh"),
    (cast.UWE, "arch", -0.2, "smile"),
)
_WALLS: tuple[Colour, ...] = (
    "#d9e3d3",
    "#f0d9b0",
    "#cfdde4",
    "#efcdbb",
    "#e3d3e0",
    "#e9dfb8",
    "#cfe0da",
)
_MOODS: tuple[Mood, ...] = (MORNING, SUMMER, AUTUMN, EVENING)


def _background(c: Canvas, kind: str, number: int) -> None:
    wall, mood = _WALLS[number % len(_WALLS)], _MOODS[number % 3]
    c.gradient(0, 0, 800, 800, lighter(wall, 0.25), wall)
    if kind == "window":
        big_window(c, 470, 90, 260, 380, seed=number, panes=2)
        potted(c, 110, 800, 150, "palm")
    elif kind == "street":
        c.gradient(0, 0, 800, 800, mood.sky, mood.horizon)
        house(c, mood, -130, 800, 330, 4, seed=number, storey=134, kind="gable")
        house(c, mood, 200, 800, 360, 5, seed=number + 3, storey=130, kind="mansard")
        house(c, mood, 560, 800, 330, 4, seed=number + 5, storey=132, kind="gable")
        tree(c, mood, 720, 820, 420, seed=number)
    elif kind == "leaves":
        c.gradient(0, 0, 800, 800, mood.sky, mood.horizon)
        for index in range(3):
            tree(c, mood, 80 + index * 330, 760 - (index % 2) * 40, 640, seed=index + number)
        bush(c, mood, 90, 810, 420, flowers="#f0b94e")
        bush(c, mood, 720, 810, 420, flowers="#e58aa0")
    elif kind == "books":
        bookshelf(c, -40, 840, 880, 900, 5, seed=number)
    elif kind == "board":
        notice_board(c, 60, 70, 680, 500)
    else:
        tone = ("#2f8079", "#c4704f", "#e2a640", "#6f4260")[number % 4]
        c.circle(400, 400, 330, mix(tone, wall, 0.35))
        c.box(70, 400, 660, 420, mix(tone, wall, 0.35))
        potted(c, 690, 800, 130, "leaves", "#c0603f")
    c.box(0, 0, 800, 800, veil(lighter(wall, 0.5), 0.34 if kind != "arch" else 0.0))
    c.glow(400, 360, 420, "#fff6e0", 0.35)


def portrait(number: int) -> Callable[[Canvas], None]:
    """Return what draws the portrait with this number, the first being 1."""
    person, kind, look, face = SITTERS[number - 1]

    def draw(c: Canvas) -> None:
        _background(c, kind, number)
        pose = Pose(
            legs=False,
            look=look,
            face=face,
            hands=((-15, -40), (15, -40)),
            elbows=(1, -1),
            nod=look * 8,
        )
        figure(c, person, pose, 400, 400 + 90.5 * 17.2, 1720)

    return draw


PORTRAITS: dict[str, Callable[[Canvas], None]] = {
    f"person-{number:02}": portrait(number) for number in range(1, len(SITTERS) + 1)
}
