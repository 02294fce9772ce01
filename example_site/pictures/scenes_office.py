"""Office hours, meetings and honours."""

from __future__ import annotations

from collections.abc import Callable

from . import cast
from .canvas import Canvas
from .curves import bow
from .figures import bust, figure
from .furniture import bookshelf, easel_board, floor_lamp, pendant, round_table, rug, shelf, table
from .gatherings import from_behind
from .palette import darker, veil
from .plants import potted
from .poses import SIT, STAND
from .rooms import big_window, notice_board, picture_frame, room, sunbeam
from .seats import arm_of_chair, armchair, chair
from .tableware import cup, jar_row
from .things import book_pile, lantern_string, laptop, papers
from .transport import wheelchair_user


def counselling(c: Canvas) -> None:
    room(c, "#d9e0d2", "#c39a70", edge=700)
    big_window(c, 570, 110, 460, 340, seed=2)
    bookshelf(c, 1170, 690, 330, 520, 4, seed=5)
    picture_frame(c, 180, 150, 190, 220, "#b07a4b", kind="hills")
    potted(c, 470, 740, 96, "leaves")
    floor_lamp(c, 1110, 860, 560)
    sunbeam(c, 570, 440, 700)
    rug(c, 780, 910, 620, 92, "#e6c39a", "#2f8079")
    armchair(c, 370, 930, 560, "#c4704f")
    figure(
        c, cast.ELIF, SIT.but(look=0.6, hands=((17, -42), (24, -52)), face="talk"), 384, 926, 530
    )
    arm_of_chair(c, 370, 930, 560, "#c4704f")
    armchair(c, 1190, 930, 560, "#2f8079", flip=True)
    figure(
        c, cast.YUSUF, SIT.but(look=0.6, hands=((20, -42), (21, -41))), 1176, 926, 545, flip=True
    )
    arm_of_chair(c, 1190, 930, 560, "#2f8079", flip=True)
    round_table(c, 780, 940, 130, 150)
    cup(c, 720, 792, 46)
    cup(c, 850, 794, 46, "#e2a640")
    papers(c, 786, 796, 90)


def office_desk(c: Canvas) -> None:
    room(c, "#ecd9b8", "#b98d66", edge=690, panel="#4f7f78")
    big_window(c, 110, 110, 420, 330, seed=1)
    notice_board(c, 650, 110, 430, 290)
    shelf(c, 1180, 210, 360)
    shelf(c, 1180, 360, 360)
    for index, tone in enumerate(
        ("#c4553c", "#e2a640", "#2f8079", "#2c3c62", "#90ad8c", "#c4553c", "#e2a640")
    ):
        c.box(1200 + index * 44, 112, 36, 98, tone, 4)
        c.box(1208 + index * 44, 130, 20, 30, "#fffaf0", 2)
    jar_row(c, 1190, 360, 350, 46, seed=1)
    pendant(c, 800, 70, 74, "#c4553c")
    sunbeam(c, 110, 420, 690)
    bust(
        c,
        cast.HASSAN,
        700,
        704,
        640,
        pose=STAND.but(look=0.4, face="smile", hands=((-12, -62), (16, -68)), elbows=(-1, 1)),
    )
    table(c, 180, 1090, 1240, 380, "#c08f5c", depth=84)
    laptop(c, 520, 712, 230, back=True)
    papers(c, 850, 704, 160)
    cup(c, 1010, 706, 52, "#c4553c")
    c.box(1110, 650, 56, 60, "#2f8079", 6)
    for index, tone in enumerate(("#c4553c", "#e2a640", "#2c3c62")):
        c.line([(1122 + index * 14, 654), (1112 + index * 22, 606)], tone, 7)
    book_pile(c, 310, 704, 140, 3)
    potted(c, 1270, 706, 66, "leaves")
    from_behind(c, cast.NOOR, 1010, 800, "#c4553c", low=1040)
    v = c.at(150, 990, 1)
    for side in (-1, 1):
        v.limb(bow((0, 0), (side * 20, -100), (side * 70, -200)), 18, 5, "#4d8159")
    potted(c, 110, 960, 110, "palm", "#2c3c62")


def conference_circle(c: Canvas) -> None:
    room(c, "#e3d7bd", "#c99f70", edge=640, panel="#5f8f83")
    for x in (110, 620, 1130):
        big_window(c, x, 120, 360, 290, seed=x // 100)
    for x in (550, 1060):
        pendant(c, x, 90, 78, "#e2a640")
    sunbeam(c, 120, 340, 640)
    sunbeam(c, 1130, 340, 640)
    rug(c, 800, 850, 640, 130, "#d9a583", "#f3e2c4")
    easel_board(c, 800, 740, 240, 330)
    for index, tone in enumerate(("#c4553c", "#2f8079", "#e2a640")):
        c.circle(740 + index * 60, 470, 19, tone)
        c.line([(716, 520 + index * 22), (860 - index * 26, 520 + index * 22)], "#b9b2a8", 7)
    back = (
        (cast.FEMI, 330, 0.5, "#c4553c"),
        (cast.AMINA, 500, 0.5, "#2f8079"),
        (cast.BERND, 1100, -0.5, "#e2a640"),
        (cast.LENE, 1270, -0.5, "#2c3c62"),
    )
    for person, x, look, tone in back:
        c.box(x - 58, 560, 116, 130, tone, 12)
        for side in (-1, 1):
            c.box(x + side * 48 - 5, 680, 10, 108, darker(tone, 0.3), 3)
        c.box(x - 60, 674, 120, 16, darker(tone, 0.14), 5)
        figure(
            c,
            person,
            STAND.but(
                hip=(0, -29),
                feet=((-5.5, 0), (5.5, 0)),
                lap=True,
                look=look,
                hands=((-6, -33), (6, -33)),
                elbows=(1, -1),
            ),
            x,
            790,
            430,
        )
    figure(
        c,
        cast.QUYNH,
        STAND.but(look=-0.4, face="talk", hands=((-24, -74), (16, -60)), elbows=(-1, 1)),
        960,
        790,
        440,
    )
    chair(c, 200, 900, 460, "#2c3c62")
    figure(c, cast.GRETA, SIT.but(face="laugh"), 206, 900, 455)
    wheelchair_user(
        c,
        cast.KARIM,
        1400,
        905,
        470,
        flip=True,
        pose=SIT.but(face="talk", hands=((20, -50), (22, -34))),
    )
    for person, x, tone in (
        (cast.DORA, 470, "#c4553c"),
        (cast.UWE, 700, "#2f8079"),
        (cast.ROSA, 930, "#e2a640"),
        (cast.SAMIR, 1150, "#c4553c"),
    ):
        from_behind(c, person, x, 600, tone, low=1050)


def award_ceremony(c: Canvas) -> None:
    c.gradient(0, 0, 1600, 700, "#5a3f63", "#8a5468")
    for index in range(11):
        c.box(index * 150, 0, 76, 660, veil("#3c2f4d", 0.2))
    c.box(470, 90, 660, 350, "#f3e2c4", 10)
    c.box(486, 106, 628, 318, "#2f6f6a", 6)
    c.text(800, 330, "Preis der Nachbarschaft", 46, "#f6e3b4")
    for side in (-1, 1):
        for index in range(6):
            v = c.at(
                800 + side * (58 + index * 2), 250 - index * 20, 1, turn=side * (50 - index * 18)
            )
            v.ellipse(0, -14, 9, 20, "#e2a640")
    star = c.at(800, 196, 52)
    star.polygon(
        [
            (0, -1),
            (0.24, -0.3),
            (0.95, -0.3),
            (0.38, 0.12),
            (0.6, 0.8),
            (0, 0.4),
            (-0.6, 0.8),
            (-0.38, 0.12),
            (-0.95, -0.3),
            (-0.24, -0.3),
        ],
        "#f6cf6b",
    )
    c.gradient(0, 640, 1600, 370, "#c08a58", "#a9744a")
    c.box(0, 634, 1600, 12, "#d9ac74")
    c.polygon([(440, -10), (560, -10), (900, 900), (200, 900)], veil("#fff1c4", 0.12))
    c.polygon([(1040, -10), (1160, -10), (1400, 900), (700, 900)], veil("#fff1c4", 0.12))
    lantern_string(c, (-20, 50), (1620, 50), 30)
    for x in (110, 1490):
        potted(c, x, 800, 110, "palm", "#e2a640")
    figure(
        c,
        cast.VERA,
        STAND.but(look=0.5, face="laugh", hands=((-9, -66), (9, -66)), elbows=(-1, 1)),
        350,
        880,
        450,
    )
    figure(
        c,
        cast.FEMI,
        STAND.but(look=0.4, face="laugh", hands=((-24, -88), (14, -62)), elbows=(-1, 1)),
        510,
        890,
        480,
    )
    h = figure(
        c,
        cast.AMINA,
        STAND.but(look=0.5, turn=0.35, face="laugh", hands=((18, -66), (21, -68)), elbows=(1, 1)),
        690,
        905,
        470,
    )
    figure(
        c,
        cast.BERND,
        STAND.but(look=0.5, turn=0.35, hands=((19, -66), (22, -64)), elbows=(1, 1)),
        900,
        900,
        485,
        flip=True,
    )
    x, y = h[1][0] + 14, h[1][1]
    c.polygon(
        [
            (x - 34, y - 90),
            (x + 34, y - 90),
            (x + 22, y - 26),
            (x + 8, y - 12),
            (x + 8, y + 16),
            (x + 26, y + 30),
            (x - 26, y + 30),
            (x - 8, y + 16),
            (x - 8, y - 12),
            (x - 22, y - 26),
        ],
        "#f0b94e",
    )
    for side in (-1, 1):
        c.hoop(x + side * 36, y - 66, 16, "#f0b94e", 7)
    c.polygon([(x - 22, y - 82), (x - 6, y - 82), (x - 10, y - 30)], veil("#ffffff", 0.4))
    wheelchair_user(
        c,
        cast.XENIA,
        1130,
        905,
        460,
        flip=True,
        pose=SIT.but(face="laugh", hands=((18, -66), (22, -64))),
    )
    figure(
        c,
        cast.TILDA,
        STAND.but(look=-0.4, face="laugh", hands=((-22, -86), (22, -86)), elbows=(-1, 1)),
        1310,
        890,
        430,
    )
    for index in range(46):
        px, py = (index * 353) % 1600, 100 + (index * 197) % 520
        if 470 < px < 1130 and 90 < py < 440:
            continue
        v = c.at(px, py, 1, turn=index * 37)
        v.box(-8, -4, 16, 8, ("#f6cf6b", "#ec8262", "#7fc0b4", "#fffaf0")[index % 4], 2)
    for person, x, tall in (
        (cast.JOY, 140, 430),
        (cast.CEM, 380, 450),
        (cast.DORA, 620, 430),
        (cast.IRINA, 860, 440),
        (cast.YUSUF, 1100, 450),
        (cast.LENE, 1330, 440),
        (cast.HASSAN, 1530, 450),
    ):
        from_behind(c, person, x, tall, "#6f4260", low=1100)


SCENES: dict[str, Callable[[Canvas], None]] = {
    "counselling": counselling,
    "office-desk": office_desk,
    "conference-circle": conference_circle,
    "award-ceremony": award_ceremony,
}
