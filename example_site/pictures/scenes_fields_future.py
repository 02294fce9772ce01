"""Emblematic scenes for environment and participation."""

from __future__ import annotations

from collections.abc import Callable

from . import cast
from .buildings import house
from .canvas import Canvas
from .figures import figure
from .furniture import pendant
from .nature import birch, cloud, meadow, river, tree
from .palette import SUMMER, lighter, veil
from .plants import flowerbed, tufts
from .poses import KNEEL, SIT, STAND, STROLL
from .rooms import big_window, landscape, room, sunbeam
from .tools import spade, watering_can
from .transport import bicycle, wheelchair_user


def field_environment(c: Canvas) -> None:
    m = SUMMER
    landscape(c, m, 450)
    cloud(c, m, 320, 140, 130)
    for x in (1000, 1240):
        c.line([(x, 560), (x, 300)], "#f3ede2", 9)
        for turn in (10, 130, 250):
            v = c.at(x, 300, 1, turn=turn + x / 9)
            v.polygon([(-6, 0), (6, 0), (2, -110), (-2, -110)], "#fffaf0")
    house(c, m, 80, 620, 230, 2, seed=4, storey=100, wall="#f6ead2")
    for index in range(3):
        c.polygon(
            [
                (210 + index * 30, 388 + index * 26),
                (232 + index * 30, 388 + index * 26),
                (252 + index * 30, 410 + index * 26),
                (228 + index * 30, 410 + index * 26),
            ],
            "#24405f",
        )
    river(c, 540, 640, "#6fa9b5")
    meadow(c, 626, m.ground, dip=14)
    tree(c, m, 60, 760, 360, seed=1)
    birch(c, m, 1500, 800, 430)
    flowerbed(c, 980, 760, 460, 76)
    tufts(c, 760, 1000, 30, m.leaf, flowers=True)
    v = c.at(760, 930, 1)
    v.ellipse(0, 4, 120, 22, "#5b4234")
    v.limb([(0, 0), (2, -150), (-2, -270)], 13, 6, "#8b5d40")
    for px, py, r in (
        (-40, -220, 40),
        (34, -240, 44),
        (-6, -290, 50),
        (-50, -270, 36),
        (44, -290, 36),
        (0, -230, 40),
    ):
        v.ellipse(px, py, r, r * 0.86, m.leaf if px % 4 else lighter(m.leaf, 0.16))
    figure(
        c,
        cast.HASSAN,
        STAND.but(look=0.6, turn=0.4, hands=((20, -62), (22, -66)), elbows=(1, 1)),
        640,
        940,
        450,
    )
    figure(c, cast.PIA, KNEEL, 900, 955, 440, flip=True)
    hands = figure(
        c,
        cast.FINN,
        STAND.but(look=-0.5, turn=0.4, face="laugh", hands=((18, -56), (20, -54)), elbows=(1, 1)),
        1080,
        960,
        290,
        flip=True,
    )
    watering_can(c, hands[1][0] - 6, hands[1][1] + 46, 70, "#c4553c", flip=True, turn=-14)
    spade(c, 560, 950, 300, -8)
    bicycle(c, 270, 950, 420, "#2f8079")
    figure(
        c, cast.AMINA, STAND.but(look=0.4, hands=((-15, -57), None), elbows=(-1, -1)), 420, 950, 440
    )
    figure(c, cast.OTTO, STROLL, 1290, 955, 445, flip=True)


def field_participation(c: Canvas) -> None:
    room(c, "#efdcc0", "#c49a70", edge=680, panel="#b8735f")
    big_window(c, 80, 110, 300, 310, seed=2, panes=2)
    c.box(470, 80, 1050, 420, "#8a5a38", 6)
    c.box(484, 94, 1022, 392, "#fdf6e6", 3)
    c.text(995, 140, "Ideen fürs Quartier", 46, "#8f4536")
    tones = ("#f6cf6b", "#93bccd", "#e7a197", "#b9d0a6")
    for index in range(15):
        px, py = 520 + (index % 5) * 195, 190 + (index // 5) * 98
        v = c.at(px, py, 1, turn=((index * 37) % 9) - 4)
        v.box(0, 0, 120, 78, tones[(index * 3 + index // 5) % 4], 3)
        for line in range(3):
            v.box(14, 18 + line * 17, 90 - 26 * ((index + line) % 2), 6, veil("#4a4250", 0.4))
        for dot in range((index * 5) % 4):
            v.circle(100 - dot * 20, 70, 8, "#c4553c")
    pendant(c, 430, 90, 80, "#2f8079")
    sunbeam(c, 80, 290, 680)
    figure(
        c,
        cast.JOY,
        STAND.but(look=0.5, turn=0.3, face="laugh", hands=((-6, -56), (24, -94)), elbows=(1, 1)),
        560,
        940,
        490,
    )
    figure(c, cast.BEN, STAND.but(look=0.3, hands=(None, (21, -92)), elbows=(1, 1)), 730, 950, 320)
    wheelchair_user(
        c, cast.KARIM, 920, 955, 490, pose=SIT.but(face="talk", hands=((22, -62), (24, -78)))
    )
    figure(
        c,
        cast.VERA,
        STAND.but(look=-0.5, face="talk", hands=((-18, -68), (12, -60)), elbows=(-1, 1)),
        1150,
        945,
        475,
    )
    figure(
        c,
        cast.FEMI,
        STAND.but(look=-0.5, hands=((-12, -56), (11, -58)), elbows=(-1, 1)),
        1310,
        950,
        500,
    )
    figure(
        c,
        cast.LENE,
        STAND.but(look=-0.5, hands=((-24, -92), None), elbows=(-1, -1)),
        1460,
        945,
        470,
    )
    c.box(210, 760, 180, 200, "#2f6f6a", 8)
    c.box(200, 744, 200, 26, "#25585a", 6)
    c.box(262, 750, 76, 8, "#173d40", 3)
    c.polygon([(276, 690), (334, 684), (338, 754), (278, 754)], "#fffaf0")
    c.text(300, 862, "Ideen", 50, "#f6e3b4")


SCENES: dict[str, Callable[[Canvas], None]] = {
    "field-environment": field_environment,
    "field-participation": field_participation,
}
