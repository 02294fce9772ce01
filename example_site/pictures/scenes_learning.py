"""Projects that learn, read, talk and listen together."""

from __future__ import annotations

from collections.abc import Callable

from . import cast
from .canvas import Canvas
from .figures import bust
from .furniture import bookshelf, pendant, table
from .gatherings import close_up, from_behind
from .palette import veil
from .plants import potted
from .poses import STAND
from .rooms import big_window, notice_board, room, sunbeam
from .tableware import bowl, cake, cup
from .things import (
    open_book,
    papers,
    speech_bubble,
)


def language_cafe(c: Canvas) -> None:
    room(c, "#f0d3a8", "#b98762", edge=690, panel="#c4705a")
    big_window(c, 50, 120, 310, 320, seed=2)
    notice_board(c, 1240, 140, 320, 260)
    for x in (520, 1080):
        pendant(c, x, 100, 84, "#2f8079")
    sunbeam(c, 90, 330, 690)
    speech_bubble(c, 500, 270, 150, "#fffaf0", "Merhaba")
    speech_bubble(c, 800, 200, 150, "#f6cf6b", "Hallo!")
    speech_bubble(c, 1080, 270, 150, "#b9d8d0", "Bonjour", flip=True)
    z = close_up(c)
    bust(
        z,
        cast.ELIF,
        430,
        700,
        465,
        pose=STAND.but(look=0.4, face="talk", hands=((-10, -62), (18, -72)), elbows=(-1, 1)),
    )
    bust(
        z,
        cast.GRETA,
        690,
        695,
        460,
        pose=STAND.but(look=0.2, hands=((-10, -62), (10, -62)), elbows=(-1, 1)),
    )
    bust(
        z,
        cast.FEMI,
        930,
        695,
        470,
        pose=STAND.but(look=-0.3, face="laugh", hands=((-14, -64), (10, -62)), elbows=(-1, 1)),
    )
    bust(
        z,
        cast.QUYNH,
        1180,
        700,
        455,
        pose=STAND.but(look=-0.5, face="talk", hands=((-20, -72), (10, -62)), elbows=(-1, 1)),
    )
    table(z, 250, 940, 1100, 230, "#b07a4b", depth=60)
    for x, tone in ((360, "#fffaf0"), (620, "#e2a640"), (860, "#2f8079"), (1260, "#fffaf0")):
        cup(z, x, 706, 42, tone)
    open_book(z, 500, 716, 110, "#2c3c62")
    open_book(z, 1090, 716, 110, "#c4553c")
    cake(z, 750, 706, 120)
    papers(z, 970, 706, 110)
    potted(c, 150, 910, 92, "leaves", "#2c3c62")
    potted(c, 1470, 910, 92, "palm")
    from_behind(c, cast.AMINA, 480, 760, "#2f6f6a")
    from_behind(c, cast.CEM, 1040, 760, "#e2a640")


def homework_club(c: Canvas) -> None:
    room(c, "#d4dfc9", "#c99c6c", edge=690)
    c.box(560, 120, 480, 270, "#8a5a38", 6)
    c.box(574, 134, 452, 242, "#2f5d50", 3)
    c.text(700, 200, "3 x 4 = 12", 46, "#f3ecd6")
    c.curve([(850, 300), (890, 230), (940, 310), (980, 220)], "#f6cf6b", 5)
    c.polygon([(630, 330), (690, 250), (750, 330)], veil("#f3ecd6", 0.0))
    c.line([(630, 330), (690, 250), (750, 330), (630, 330)], "#e7a197", 5)
    big_window(c, 110, 130, 330, 310, seed=4)
    bookshelf(c, 1170, 690, 360, 540, 4, seed=9)
    for x in (420, 1090):
        pendant(c, x, 96, 78, "#c4553c")
    sunbeam(c, 110, 330, 690)
    z = close_up(c)
    bust(
        z,
        cast.HASSAN,
        530,
        690,
        465,
        pose=STAND.but(look=-0.5, nod=-4, hands=((-17, -64), (10, -62)), elbows=(-1, 1)),
    )
    bust(
        z,
        cast.CHI,
        380,
        712,
        330,
        pose=STAND.but(face="calm", nod=4, hands=((-8, -62), (9, -62)), elbows=(-1, 1)),
    )
    bust(
        z,
        cast.DANI,
        760,
        712,
        330,
        pose=STAND.but(face="laugh", look=0.4, hands=((-8, -62), (12, -66)), elbows=(-1, 1)),
    )
    bust(
        z,
        cast.VERA,
        980,
        695,
        450,
        pose=STAND.but(look=0.4, hands=((-10, -62), (14, -64)), elbows=(-1, 1)),
    )
    bust(
        z,
        cast.BEN,
        1160,
        712,
        325,
        pose=STAND.but(look=-0.3, nod=-3, hands=((-9, -62), (9, -62)), elbows=(-1, 1)),
    )
    table(z, 240, 940, 1120, 230, "#d9ac74", depth=60)
    open_book(z, 390, 720, 120, "#c4553c")
    papers(z, 560, 708, 110)
    open_book(z, 770, 720, 120, "#2f8079")
    for index, tone in enumerate(("#c4553c", "#e2a640", "#2f8079", "#2c3c62")):
        z.line([(880 + index * 10, 704), (900 + index * 12, 664)], tone, 6)
    z.box(872, 680, 50, 32, "#6f4260", 5)
    open_book(z, 1150, 720, 120, "#e2a640")
    bowl(z, 1010, 708, 84, "#fffaf0", fruit=("#d4493a", "#8fb35c", "#d4493a"))
    z.polygon([(240, 950), (320, 950), (330, 860), (300, 836), (262, 836), (232, 860)], "#c4553c")
    z.box(252, 890, 62, 44, "#9e4030", 8)
    potted(c, 1480, 915, 88, "leaves")
    from_behind(c, cast.EVA, 660, 560, "#c4553c")
    from_behind(c, cast.ADA, 1010, 560, "#2f6f6a")


SCENES: dict[str, Callable[[Canvas], None]] = {
    "language-cafe": language_cafe,
    "homework-club": homework_club,
}
