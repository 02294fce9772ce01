"""Projects that pass on things and knowledge: swap shop, help with the computer, a map without
obstacles.
"""

from __future__ import annotations

from collections.abc import Callable

from . import cast
from .appliances import lamp, radio
from .buildings import bunting
from .canvas import Canvas
from .figures import bust, figure
from .furniture import bookshelf, pendant, rug, table
from .gatherings import close_up, from_behind
from .palette import MUSTARD, mix, veil
from .plants import potted
from .poses import SIT, STAND
from .rooms import big_window, picture_frame, room, sunbeam
from .seats import stool
from .tableware import cup
from .things import book_pile, laptop, papers, tablet
from .transport import wheelchair_user


def swap_shop(c: Canvas) -> None:
    room(c, "#ecd2c0", "#c08f66", edge=700, panel="#b8735f")
    big_window(c, 560, 110, 420, 300, seed=4)
    c.line([(80, 200), (470, 200)], "#6a4532", 9)
    tones = ("#2f8079", "#e2a640", "#c4553c", "#f5e6cb", "#2c3c62", "#90ad8c", "#e7a197")
    for index, tone in enumerate(tones):
        x = 100 + index * 52
        c.line([(x + 20, 200), (x + 20, 222)], "#5a4650", 3)
        if index % 3 == 1:
            c.polygon([(x - 6, 226), (x + 46, 226), (x + 64, 470), (x - 24, 470)], tone)
        else:
            c.polygon(
                [
                    (x - 4, 226),
                    (x + 44, 226),
                    (x + 58, 300),
                    (x + 46, 306),
                    (x + 46, 400),
                    (x - 6, 400),
                    (x - 6, 306),
                    (x - 18, 300),
                ],
                tone,
            )
    bookshelf(c, 1090, 690, 430, 560, 4, seed=3)
    bunting(c, 20, 60, 560, 50, 34)
    bunting(c, 980, 50, 1590, 60, 34)
    sunbeam(c, 560, 400, 700)
    pendant(c, 770, 110, 84, "#c4553c")
    rug(c, 800, 930, 620, 80, "#e6c08f", "#2f6f6a")
    bust(
        c,
        cast.NOOR,
        420,
        720,
        460,
        pose=STAND.but(look=0.5, hands=((-8, -62), (16, -68)), elbows=(-1, 1)),
    )
    bust(
        c,
        cast.BERND,
        640,
        715,
        470,
        pose=STAND.but(look=-0.4, face="laugh", hands=((-12, -62), (12, -62)), elbows=(-1, 1)),
    )
    table(c, 230, 940, 720, 220, "#b07a4b", cloth="#2f8079", depth=58)
    book_pile(c, 320, 712, 110, 4)
    lamp(c, 450, 716, 130, "#e2a640")
    for index in range(3):
        cup(c, 560 + index * 58, 714, 42, ("#fffaf0", "#c4553c", "#e2a640")[index], steam=False)
    c.circle(790, 680, 26, "#d8a878")
    for dx in (-20, 20):
        c.circle(790 + dx, 656, 12, "#d8a878")
    c.ellipse(790, 712, 30, 30, "#c08a5a")
    radio(c, 870, 714, 90, "#c4553c")
    hands = figure(
        c,
        cast.LENE,
        STAND.but(look=-0.4, turn=0.4, hands=((16, -62), (20, -60)), elbows=(1, 1)),
        1080,
        945,
        455,
        flip=True,
    )
    x, y = hands[1]
    c.polygon(
        [
            (x - 34, y - 6),
            (x + 34, y - 6),
            (x + 48, y + 52),
            (x + 30, y + 56),
            (x + 30, y + 120),
            (x - 30, y + 120),
            (x - 30, y + 56),
            (x - 48, y + 52),
        ],
        MUSTARD,
    )
    figure(
        c,
        cast.ADA,
        STAND.but(face="laugh", hands=((-6, -64), (8, -64)), elbows=(-1, 1)),
        1260,
        950,
        285,
    )
    c.circle(1262, 772, 22, "#fffaf0")
    c.circle(1262, 802, 26, "#fffaf0")
    figure(
        c, cast.KARIM, STAND.but(look=-0.5, hands=(None, (10, -60)), elbows=(1, 1)), 1420, 950, 465
    )
    c.box(1446, 660, 60, 80, "#2c3c62", 4)


def digital_help(c: Canvas) -> None:
    room(c, "#c9dbd6", "#c79a6c", edge=690)
    big_window(c, 110, 130, 360, 320, seed=3)
    bookshelf(c, 1160, 690, 380, 540, 4, seed=6)
    picture_frame(c, 610, 170, 150, 190, "#b07a4b", kind="flower")
    picture_frame(c, 820, 150, 220, 160, "#2c3c62")
    for x in (500, 980):
        pendant(c, x, 110, 80, "#e2a640")
    sunbeam(c, 100, 360, 690)
    z = close_up(c)
    bust(
        z,
        cast.DORA,
        420,
        705,
        460,
        pose=STAND.but(look=0.4, nod=4, hands=((-8, -62), (11, -62)), elbows=(-1, 1)),
    )
    bust(
        z,
        cast.SAMIR,
        610,
        700,
        450,
        pose=STAND.but(look=-0.5, hands=((-15, -62), (10, -62)), elbows=(-1, 1)),
    )
    bust(
        z,
        cast.BERND,
        980,
        705,
        470,
        pose=STAND.but(look=0.3, face="laugh", hands=((-10, -62), (12, -62)), elbows=(-1, 1)),
    )
    bust(
        z,
        cast.XENIA,
        1180,
        700,
        455,
        pose=STAND.but(look=-0.5, face="talk", hands=((-18, -66), (10, -62)), elbows=(-1, 1)),
    )
    table(z, 240, 940, 1120, 230, "#d0a06c", depth=62)
    laptop(z, 500, 716, 190, back=True)
    tablet(z, 1050, 672, 100, turn=8)
    laptop(z, 1230, 714, 160, back=True)
    cup(z, 330, 708, 40)
    cup(z, 880, 708, 40, "#c4553c")
    papers(z, 740, 706, 130)
    potted(c, 150, 900, 96, "leaves")
    potted(c, 1480, 910, 90, "palm", "#2c3c62")
    from_behind(c, cast.YUSUF, 760, 760, "#c4553c")


def accessible_map(c: Canvas) -> None:
    room(c, "#e6dcc6", "#b58a64", edge=700)
    x, y, width, height = 300.0, 90.0, 900.0, 470.0
    c.box(x + 8, y + 10, width, height, veil("#33274a", 0.18), 6)
    c.box(x, y, width, height, "#8a5a38", 6)
    c.box(x + 14, y + 14, width - 28, height - 28, "#f3ecd6")
    for bx, by, bw, bh in (
        (340, 130, 150, 90),
        (520, 120, 190, 70),
        (740, 130, 140, 110),
        (920, 120, 230, 80),
        (340, 260, 120, 120),
        (490, 230, 200, 90),
        (930, 240, 120, 120),
        (1080, 240, 90, 150),
        (340, 420, 170, 100),
        (720, 290, 150, 80),
    ):
        c.box(bx, by, bw, bh, mix("#e3c9a2", "#d9a583", ((bx + by) % 7) / 9), 5)
    c.box(545, 360, 150, 90, "#a9c48c", 10)
    c.box(930, 400, 210, 110, "#a9c48c", 10)
    c.curve(
        [(322, 400), (480, 396), (640, 480), (800, 440), (900, 380), (1040, 220), (1178, 210)],
        "#8fbccb",
        34,
    )
    c.curve([(320, 236), (520, 214), (720, 256), (900, 220), (1180, 226)], "#fffaf0", 13)
    c.curve([(710, 110), (714, 300), (700, 540)], "#fffaf0", 13)
    for px in (x, x + width - 14):
        c.box(px, y, 14, height, "#8a5a38", 4)
    for px, py, tone in (
        (420, 200, "#2f8079"),
        (600, 290, "#c4553c"),
        (810, 190, "#2f8079"),
        (990, 300, "#e2a640"),
        (620, 410, "#2f8079"),
        (1040, 450, "#c4553c"),
        (1120, 330, "#2f8079"),
    ):
        c.polygon([(px - 17, py - 30), (px + 17, py - 30), (px, py)], tone)
        c.circle(px, py - 36, 20, tone)
        c.circle(px, py - 36, 9, "#fffaf0")
    for px in (230, 1290):
        pendant(c, px, 130, 78, "#2f6f6a")
    potted(c, 120, 860, 100, "palm")
    sunbeam(c, 900, 360, 700)
    figure(
        c, cast.QUYNH, STAND.but(look=0.5, hands=(None, (24, -96)), elbows=(1, 1)), 480, 930, 480
    )
    wheelchair_user(
        c, cast.GRETA, 760, 945, 490, pose=SIT.but(hands=((24, -62), (22, -34)), face="laugh")
    )
    hands = figure(
        c,
        cast.YUSUF,
        STAND.but(look=-0.5, hands=((-22, -84), (5, -40)), elbows=(-1, 1)),
        1080,
        935,
        480,
    )
    c.line([hands[1], (1150, 940)], "#fffaf0", 9)
    c.line([(1142, 906), (1150, 940)], "#c4553c", 9)
    figure(
        c, cast.EVA, STAND.but(look=-0.5, hands=((-18, -92), None), elbows=(-1, -1)), 1240, 945, 290
    )
    stool(c, 1420, 940, 380, "#c4553c")
    book_pile(c, 1420, 850, 100, 3)


SCENES: dict[str, Callable[[Canvas], None]] = {
    "swap-shop": swap_shop,
    "digital-help": digital_help,
    "accessible-map": accessible_map,
}
