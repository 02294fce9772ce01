"""Projects in streets and squares: play, sport, painting, walking through history."""

from __future__ import annotations

from collections.abc import Callable

from . import cast
from .buildings import house, row
from .canvas import Canvas
from .curves import bow
from .figures import figure
from .nature import cloud, meadow, sky, tree
from .palette import SUMMER, veil
from .poses import CROUCH, RUN, SIT, SIT_FRONT, STAND
from .rooms import landscape
from .seats import bench
from .things import ball
from .transport import pushchair, wheelchair_user
from .works import slab


def playground(c: Canvas) -> None:
    m = SUMMER
    landscape(c, m, 430)
    cloud(c, m, 340, 130, 130)
    house(c, m, 60, 600, 210, 3, seed=4, storey=84, balconies=True)
    house(c, m, 270, 600, 190, 3, seed=7, storey=80, kind="hip")
    slab(c, m, 1230, 610, 300, 5, lit=1)
    for x, tall, seed in ((520, 260, 1), (1140, 280, 2), (1560, 330, 4)):
        tree(c, m, x, 650, tall, seed=seed)
    meadow(c, 610, m.ground, dip=12)
    c.shape(
        [
            (120, 800),
            (500, 720),
            (1100, 720),
            (1500, 800),
            (1560, 930),
            (1100, 985),
            (500, 985),
            (60, 930),
        ],
        "#edd9ae",
    )
    for x in (200, 560):
        c.line([(x - 46, 850), (x, 460)], "#c4553c", 14)
        c.line([(x + 46, 850), (x, 460)], "#c4553c", 14)
    c.line([(200, 460), (560, 460)], "#9e4030", 16)
    for x, swing, person in ((310, -60, cast.ADA), (460, 40, cast.FINN)):
        for dx in (-48, 48):
            c.line([(x + dx * 0.6, 464), (x + swing + dx, 748)], "#5a4650", 4)
        c.box(x + swing - 60, 746, 120, 12, "#2f8079", 4)
        figure(
            c,
            person,
            SIT.but(
                hip=(0, -26),
                feet=((22, -6), (25, -8)),
                hands=((-17, -54), (17, -54)),
                face="laugh",
                turn=0.2,
                look=0.3,
            ),
            x + swing - 4,
            826,
            280,
            shadow=False,
            flip=swing < 0,
        )
    c.line([(900, 860), (900, 480)], "#b07a4b", 16)
    c.line([(1060, 860), (1060, 480)], "#b07a4b", 16)
    c.polygon([(880, 560), (980, 420), (1080, 560)], "#2f8079")
    c.box(884, 640, 192, 22, "#b07a4b", 4)
    c.box(884, 570, 192, 10, "#b07a4b", 4)
    for index in range(5):
        c.line([(906, 680 + index * 40), (1054, 680 + index * 40)], "#8a5a38", 8)
    c.limb([*bow((1066, 640), (1180, 700), (1240, 850), 16), (1330, 866)], 42, 36, "#e2a640")
    c.limb([*bow((1066, 632), (1184, 690), (1250, 838), 16), (1330, 852)], 8, 8, "#f6d98a")
    figure(
        c,
        cast.EVA,
        SIT_FRONT.but(look=0.5, face="laugh", hands=((-20, -70), (18, -74)), elbows=(-1, 1)),
        980,
        710,
        250,
        shadow=False,
    )
    figure(
        c,
        cast.DANI,
        SIT.but(face="laugh", hands=((21, -76), (25, -72))),
        1190,
        830,
        265,
        shadow=False,
    )
    figure(c, cast.CHI, CROUCH.but(face="smile"), 700, 940, 280)
    c.polygon([(764, 944), (800, 890), (836, 944)], "#d9bd85")
    c.box(850, 910, 36, 36, "#c4553c", 6)
    bench(c, 1290, 960, 260, 82)
    figure(c, cast.NOOR, SIT_FRONT.but(look=-0.5), 1370, 966, 370)
    figure(c, cast.BERND, SIT_FRONT.but(look=-0.5, face="laugh"), 1470, 966, 375)
    pushchair(c, 985, 990, 380, "#1f566b")


def sports_yard(c: Canvas) -> None:
    m = SUMMER
    sky(c, m, 640, sun=(240, 160, 60))
    cloud(c, m, 1150, 130, 140)
    row(c, m, 600, start=-60, end=560, floors=(4, 5), seed=5, storey=88, lit=1)
    row(c, m, 600, start=1080, floors=(4, 5), seed=11, storey=88, lit=1)
    slab(c, m, 560, 600, 520, 7, lit=1)
    for x in range(-20, 1640, 110):
        c.line([(x, 420), (x, 640)], "#5f7f78", 6)
    for y in (424, 530, 636):
        c.line([(-20, y), (1640, y)], "#5f7f78", 5)
    for index in range(60):
        c.line(
            [(index * 40 - 400, 640), (index * 40 - 180, 424)],
            veil("#eef5ee", 0.28),
            2,
            round_ends=False,
        )
        c.line(
            [(index * 40 - 400, 424), (index * 40 - 180, 640)],
            veil("#eef5ee", 0.28),
            2,
            round_ends=False,
        )
    for x, tall, seed in ((60, 330, 1), (1560, 340, 2)):
        tree(c, m, x, 660, tall, seed=seed)
    c.gradient(0, 640, 1600, 370, "#cf7a58", "#b9583f")
    c.polygon([(240, 690), (1360, 690), (1600, 1010), (0, 1010)], "#3f7f7a")
    for path in (
        ((240, 690), (1360, 690), (1600, 1010), (0, 1010), (240, 690)),
        ((800, 690), (800, 1010)),
    ):
        c.line(list(path), "#f3ead6", 7)
    c.line(
        [
            *bow((560, 850), (560, 760), (800, 760)),
            *bow((800, 760), (1040, 760), (1040, 850)),
            *bow((1040, 850), (1060, 950), (800, 950)),
            *bow((800, 950), (540, 950), (560, 850)),
        ],
        "#f3ead6",
        6,
    )
    c.line([(1390, 760), (1390, 360)], "#4a4652", 16)
    c.line([(1390, 380), (1330, 400)], "#4a4652", 10)
    c.polygon([(1310, 300), (1390, 280), (1390, 440), (1310, 430)], "#fffaf0")
    c.polygon([(1324, 340), (1366, 332), (1366, 400), (1324, 400)], "#c4553c")
    c.ellipse(1280, 432, 46, 11, "#c4553c")
    c.ellipse(1280, 430, 36, 7, "#8fb8c4")
    for index in range(5):
        c.line([(1240 + index * 20, 436), (1256 + index * 12, 500)], "#fffaf0", 3)
    figure(
        c,
        cast.XENIA,
        RUN.but(hip=(0, -58), feet=((-16, -20), (12, -10)), hands=((20, -112), (22, -108))),
        1080,
        900,
        420,
    )
    c.ellipse(1090, 902, 70, 10, veil("#24304a", 0.2))
    ball(c, 1195, 390, 30, "#e28a3c")
    figure(c, cast.SAMIR, RUN, 760, 930, 415)
    wheelchair_user(
        c,
        cast.MAREK,
        480,
        940,
        420,
        pose=SIT.but(face="laugh", hands=((10, -80), (24, -72))),
        tone="#e2a640",
    )
    figure(
        c,
        cast.TILDA,
        STAND.but(face="laugh", look=0.5, hands=((-22, -84), (22, -84)), elbows=(-1, 1)),
        250,
        930,
        405,
    )
    figure(c, cast.FINN, RUN, 920, 960, 280)


SCENES: dict[str, Callable[[Canvas], None]] = {
    "playground": playground,
    "sports-yard": sports_yard,
}
