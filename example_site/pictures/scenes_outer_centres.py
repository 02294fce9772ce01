"""The centres at the harbour and in the north from outside, with the people who come and go."""

from __future__ import annotations

from collections.abc import Callable

from . import cast
from .buildings import bunting, house, skyline
from .canvas import Canvas
from .curves import bow
from .facades import door, flower_box
from .figures import figure
from .furniture import round_table
from .landmarks import water_tower
from .nature import bush, cloud, hills, meadow, river, sky, tree
from .palette import (
    AUTUMN,
    EVENING,
    SUMMER,
    WHITE,
    darker,
    mix,
    veil,
)
from .plants import flowerbed, potted, tufts
from .poses import SIT, SIT_FRONT, STAND, STROLL
from .seats import bench, chair
from .signs import ramp, sign
from .tableware import cup
from .things import lantern_string, street_lamp
from .transport import bicycle, walking_frame, wheelchair_user
from .works import warehouse


def sailing_boat(c: Canvas, x: float, y: float) -> None:
    """Draw a small sailing boat afloat, the left end of its hull at x, the water at y."""
    c.box(x - 10, y - 4, 340, 12, veil("#ffffff", 0.3), 6)
    c.line([(x + 160, y - 44), (x + 160, y - 280)], "#5a4250", 7)
    c.polygon([(x + 168, y - 272), (x + 168, y - 62), (x + 296, y - 62)], "#f6e3c3")
    c.polygon([(x + 150, y - 250), (x + 150, y - 62), (x + 70, y - 62)], "#ead0a8")
    c.polygon([(x, y - 46), (x + 320, y - 46), (x + 278, y + 2), (x + 44, y + 2)], "#c46a4a")
    c.box(x, y - 46, 320, 9, "#f6e3c3", 3)


def hafenhaus(c: Canvas) -> None:
    m = EVENING
    sky(c, m, 640, sun=(260, 400, 80))
    cloud(c, m, 900, 130, 170)
    skyline(c, 640, mix(m.far, m.horizon, 0.25), height=110, seed=8)
    river(c, 640, 900, "#4d6f93")
    sailing_boat(c, 40, 770)
    c.polygon([(430, 780), (1620, 780), (1620, 1010), (380, 1010)], "#b99a80")
    warehouse(c, m, 560, 790, 470, 3, lit=5)
    warehouse(c, m, 1090, 790, 330, 4, tone="#94505a", lit=4)
    c.box(1026, 560, 80, 230, "#6d7f86")
    for index in range(3):
        c.box(1036, 575 + index * 70, 58, 54, m.lit, 3)
    sign(c, 640, 385, 310, 66, "Hafenhaus", "#1f566b", 46)
    c.box(690, 650, 210, 140, "#3f3a52")
    c.box(702, 662, 90, 128, m.lit)
    c.box(800, 662, 90, 128, m.lit)
    c.polygon(
        [(-20, 830), *bow((-20, 830), (700, 800), (1620, 822)), (1620, 1010), (-20, 1010)],
        "#b0917a",
    )
    for index in range(9):
        c.line(
            [(index * 200 - 40, 826), (index * 220 - 140, 1010)],
            veil("#5a4250", 0.25),
            3,
            round_ends=False,
        )
    lantern_string(c, (400, 590), (820, 610), 60)
    lantern_string(c, (820, 610), (1300, 560), 70)
    c.line([(400, 590), (400, 850)], "#4a4250", 9)
    street_lamp(c, 1500, 900, 360, lit=True)
    round_table(c, 1180, 935, 84, 116)
    cup(c, 1156, 820, 34)
    cup(c, 1206, 822, 34, "#e2a640")
    chair(c, 1060, 940, 350, "#2f8079")
    chair(c, 1310, 940, 350, "#c4553c", flip=True)
    figure(c, cast.GRETA, SIT.but(face="laugh", hands=((24, -45), (26, -43))), 1065, 940, 350)
    figure(c, cast.UWE, SIT.but(hands=((24, -45), (26, -43))), 1305, 940, 360, flip=True)
    figure(c, cast.XENIA, STROLL, 560, 940, 370)
    figure(c, cast.FINN, STROLL.but(face="laugh"), 660, 945, 225)
    figure(c, cast.CEM, STAND.but(look=0.4, hands=(None, (20, -80)), elbows=(1, 1)), 860, 915, 365)


def wasserturm_zentrum(c: Canvas) -> None:
    m = AUTUMN
    sky(c, m, 540, sun=(1220, 190, 68))
    cloud(c, m, 260, 150, 130)
    cloud(c, m, 980, 110, 90)
    hills(c, 580, 130, m.far, 3)
    skyline(c, 620, mix(m.far, m.near, 0.4), height=130, seed=2)
    meadow(c, 680, m.ground, dip=10)
    water_tower(c, m, 420, 760, 700)
    x, width, base = 560.0, 740.0, 760.0
    c.box(x, base - 270, width, 270, "#e7d8bf")
    c.box(x - 18, base - 296, width + 36, 30, "#5a6a66", 4)
    for index in range(9):
        c.box(x + 26 + index * 78, base - 300 - 26, 54, 28, "#3d5f7a", 2)
        c.line([(x + 30 + index * 78, base - 312), (x + 76 + index * 78, base - 312)], "#7fa0b8", 2)
    for index in range(5):
        px = x + 36 + index * 138
        if index == 2:
            c.box(px, base - 210, 112, 210, "#2f5d5a", 4)
            c.box(px + 10, base - 200, 42, 196, m.lit)
            c.box(px + 60, base - 200, 42, 196, m.lit)
            continue
        c.box(px, base - 210, 112, 150, WHITE, 4)
        c.box(px + 8, base - 202, 96, 134, m.lit if index % 2 else m.glass)
        c.polygon(
            [(px + 8, base - 202), (px + 66, base - 202), (px + 8, base - 120)],
            veil("#ffffff", 0.25),
        )
        c.box(px + 52, base - 202, 7, 134, WHITE)
        flower_box(c, px + 4, base - 58, 104, index)
    sign(c, x + 206, base - 396, 330, 62, "Am Wasserturm", "#b45e47", 40)
    c.box(x + 250, base - 336, 10, 44, "#4a4652")
    c.box(x + 480, base - 336, 10, 44, "#4a4652")
    for px, tall, seed in ((110, 400, 1), (1420, 420, 3)):
        tree(c, m, px, 830, tall, seed=seed)
    c.shape([(830, 758), (950, 758), (1000, 850), (1180, 1010), (520, 1010), (760, 860)], m.path)
    for _ in range(60):
        c.ellipse(
            c.random.uniform(0, 1600),
            c.random.uniform(840, 1000),
            9,
            4,
            c.random.choice(("#d08a3c", "#a4542f", "#e2b04e")),
        )
    ramp(c, 1000, 770, 190, 26)
    bush(c, m, 600, 800, 130, tone="#b0583a")
    bench(c, 1130, 930, 280, 82)
    figure(c, cast.OTTO, SIT_FRONT.but(look=0.4), 1210, 938, 340)
    figure(
        c,
        cast.QUYNH,
        SIT_FRONT.but(look=-0.5, face="talk", hands=((-12, -44), (14, -46)), elbows=(-1, 1)),
        1330,
        938,
        330,
    )
    figure(c, cast.NOOR, STROLL, 700, 930, 370)
    figure(c, cast.CHI, STROLL.but(face="laugh"), 800, 940, 225)
    figure(
        c, cast.WANJA, STAND.but(look=0.5, hands=(None, (22, -62)), elbows=(1, 1)), 330, 930, 370
    )
    walking_frame(c, 560, 940, 350)
    figure(c, cast.DORA, STROLL.but(hands=((17, -49), (18, -47))), 500, 935, 345)


def nachbarschaftshaus_ziegelei(c: Canvas) -> None:
    m = SUMMER
    sky(c, m, 520, sun=(220, 190, 66))
    cloud(c, m, 1180, 140, 150)
    hills(c, 570, 140, m.far, 6)
    house(c, m, 20, 720, 210, 2, seed=6, wall="#c9694f", storey=96)
    house(c, m, 1330, 720, 240, 2, seed=3, wall="#d8906a", storey=96)
    tree(c, m, 1240, 740, 380, seed=2)
    tree(c, m, 280, 740, 330, seed=1)
    meadow(c, 715, m.ground, dip=6)
    x, width, base = 360.0, 820.0, 750.0
    brick = "#b9604a"
    c.box(x, base - 300, width, 300, brick)
    for index in range(3):
        px = x + index * width / 3
        c.polygon(
            [(px, base - 298), (px, base - 430), (px + width / 3, base - 298)], darker(brick, 0.14)
        )
        c.polygon(
            [
                (px + 14, base - 306),
                (px + 14, base - 400),
                (px + 104, base - 346),
                (px + 104, base - 306),
            ],
            "#a9ccd2",
        )
        c.line([(px + 58, base - 306), (px + 58, base - 374)], WHITE, 6)
    for index in range(12):
        for line in range(2):
            if (index * 5 + line * 3) % 4 == 0:
                c.box(x + 30 + index * 66, base - 284 + line * 26, 40, 12, veil("#8a4336", 0.5), 2)
    for index in (0, 1, 3, 4):
        px = x + 42 + index * 156
        c.ellipse(px + 56, base - 170, 64, 64, "#f0dcc0")
        c.box(px - 8, base - 170, 128, 150, "#f0dcc0")
        c.ellipse(px + 56, base - 168, 54, 54, m.lit if index != 1 else m.glass)
        c.box(px + 2, base - 168, 108, 142, m.lit if index != 1 else m.glass)
        c.box(px + 52, base - 220, 8, 196, "#f0dcc0")
        c.box(px + 2, base - 128, 108, 7, "#f0dcc0")
    door(c, x + 350, base, 116, 176, "#2f8079")
    sign(c, x + 240, base - 296, 340, 58, "Alte Ziegelei", "#2f5d5a", 40)
    c.shape([(700, 748), (830, 748), (900, 840), (1100, 1010), (480, 1010), (650, 850)], m.path)
    flowerbed(c, 390, 786, 260, 58)
    flowerbed(c, 880, 786, 290, 58)
    bush(c, m, 1450, 850, 220, flowers="#f0b94e")
    tufts(c, 840, 1000, 26, m.leaf, flowers=True)
    c.shape([(650, 860), (900, 850), (1100, 1010), (480, 1010)], m.path)
    bunting(c, 120, 470, 520, 440, 60)
    bunting(c, 1020, 440, 1500, 480, 60)
    figure(
        c, cast.KARIM, STAND.but(look=0.4, hands=(None, (21, -83)), elbows=(1, 1)), 620, 930, 375
    )
    figure(c, cast.PIA, STROLL.but(face="laugh"), 830, 940, 370, flip=True)
    figure(c, cast.EVA, STROLL, 920, 945, 225, flip=True)
    bicycle(c, 1190, 930, 350, "#e2a640", flip=True)
    figure(c, cast.SAMIR, STROLL.but(hands=(None, (21, -57))), 1270, 940, 350, flip=True)
    wheelchair_user(c, cast.VERA, 300, 930, 350)
    potted(c, 668, 768, 48, "flowers")
    potted(c, 866, 768, 48, "flowers")


SCENES: dict[str, Callable[[Canvas], None]] = {
    "hafenhaus": hafenhaus,
    "wasserturm-zentrum": wasserturm_zentrum,
    "nachbarschaftshaus-ziegelei": nachbarschaftshaus_ziegelei,
}
