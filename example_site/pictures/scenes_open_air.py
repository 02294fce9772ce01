"""Projects between houses and river: courtyard, river bank, sunny balconies."""

from __future__ import annotations

from collections.abc import Callable

from . import cast
from .buildings import house, row, skyline
from .canvas import Canvas
from .curves import bow
from .facades import balcony, flower_box, window
from .figures import figure
from .furniture import round_table
from .landmarks import church
from .nature import birch, cloud, hills, poplar, river, sky, tree
from .palette import AUTUMN, SUMMER, darker, mix, veil
from .plants import flowerbed, potted, raised_bed, tufts
from .poses import CROUCH, SIT, STAND, STRIDE, STROLL
from .seats import chair
from .tableware import cup, jug
from .tools import watering_can
from .transport import paddle_boat, walking_frame, wheelchair_user
from .works import arch_bridge


def flower_courtyard(c: Canvas) -> None:
    m = SUMMER
    c.gradient(0, 0, 1600, 420, m.sky, m.horizon)
    house(
        c,
        m,
        -60,
        700,
        420,
        5,
        seed=2,
        kind="flat",
        storey=124,
        balconies=True,
        wall="#f0c27c",
        entrance=False,
    )
    house(
        c,
        m,
        1240,
        700,
        420,
        5,
        seed=6,
        kind="flat",
        storey=124,
        balconies=True,
        wall="#e58f70",
        entrance=False,
    )
    house(
        c,
        m,
        360,
        650,
        880,
        4,
        seed=4,
        kind="hip",
        storey=104,
        balconies=False,
        wall="#f6ead2",
        top="#c05a3e",
    )
    c.polygon([(0, 700), (360, 640), (1240, 640), (1600, 700), (1600, 1010), (0, 1010)], m.path)
    for index in range(10):
        c.line(
            [(360 + index * 98, 642), (index * 230 - 240, 1010)],
            veil("#8a6a4a", 0.14),
            3,
            round_ends=False,
        )
    c.line([(320, 330), (1290, 330)], "#6a5a5a", 3)
    for index, tone in enumerate(
        ("#fffaf0", "#93bccd", "#e7a197", "#f6cf6b", "#fffaf0", "#90ad8c")
    ):
        x = 420 + index * 140
        if index % 2:
            c.polygon(
                [
                    (x, 332),
                    (x + 60, 332),
                    (x + 72, 360),
                    (x + 54, 364),
                    (x + 54, 420),
                    (x + 6, 420),
                    (x + 6, 364),
                    (x - 12, 360),
                ],
                tone,
            )
        else:
            c.polygon([(x, 332), (x + 84, 332), (x + 82, 428), (x + 2, 424)], tone)
    tree(c, m, 800, 720, 400, seed=1)
    c.ellipse(800, 726, 170, 30, "#6a5040")
    flowerbed(c, 660, 722, 280, 62)
    for x, kind, size, tone in (
        (90, "flowers", 92, "#c0603f"),
        (210, "leaves", 84, "#2f6f6a"),
        (1400, "palm", 100, "#c0603f"),
        (1530, "flowers", 96, "#e2a640"),
    ):
        potted(c, x, 800, size, kind, tone)
    flowerbed(c, -10, 760, 360, 70)
    flowerbed(c, 1250, 760, 360, 70)
    raised_bed(c, 60, 960, 400, 76, ["flower", "salad", "flower"])
    hands = figure(
        c,
        cast.ROSA,
        STAND.but(look=-0.5, turn=0.4, hands=((18, -54), (20, -52)), elbows=(1, 1)),
        570,
        950,
        395,
        flip=True,
    )
    watering_can(c, hands[1][0] - 8, hands[1][1] + 54, 84, "#2f8079", flip=True, turn=-10)
    round_table(c, 1010, 930, 90, 122, "#fbf3e3")
    jug(c, 1000, 812, 44)
    cup(c, 1056, 812, 34)
    chair(c, 880, 940, 370, "#2f8079")
    chair(c, 1160, 940, 370, "#c4553c", flip=True)
    figure(c, cast.VERA, SIT.but(hands=((24, -45), (25, -43))), 885, 940, 370)
    figure(
        c,
        cast.SAMIR,
        SIT.but(face="laugh", hands=((24, -45), (25, -43))),
        1155,
        940,
        370,
        flip=True,
    )
    figure(c, cast.CHI, CROUCH, 1300, 960, 270)
    c.ellipse(1400, 962, 60, 12, "#6a5040")
    flowerbed(c, 1350, 958, 110, 66)


def river_walk(c: Canvas) -> None:
    m = AUTUMN
    sky(c, m, 430, sun=(1230, 170, 66))
    cloud(c, m, 360, 130, 150)
    cloud(c, m, 900, 190, 90)
    hills(c, 460, 140, m.far, 2)
    church(c, m, 480, 500, 300)
    row(c, m, 500, start=180, end=1040, floors=(1, 2), seed=3, storey=62, beams=True)
    skyline(c, 500, mix(m.far, m.near, 0.4), start=-20, end=200, height=80)
    skyline(c, 500, mix(m.far, m.near, 0.4), start=1060, height=80)
    for index in range(9):
        tree(c, m, 40 + index * 190, 520, 90 + (index * 31) % 40, seed=index)
    river(c, 510, 780, "#6fa3ab")
    arch_bridge(c, m, 980, 610, 700, 90, arches=3)
    paddle_boat(c, 720, 600, 120, "#c4553c")
    c.polygon(
        [(-20, 730), *bow((-20, 730), (800, 660), (1620, 750)), (1620, 1010), (-20, 1010)], m.ground
    )
    c.polygon(
        [
            (-20, 830),
            *bow((-20, 830), (800, 760), (1620, 840)),
            (1620, 980),
            *bow((1620, 980), (800, 930), (-20, 970)),
        ],
        m.path,
    )
    poplar(c, m, 120, 790, 420)
    poplar(c, m, 220, 780, 340)
    birch(c, m, 1480, 830, 460)
    tree(c, m, 1300, 780, 300, seed=2)
    for _ in range(50):
        c.ellipse(
            c.random.uniform(0, 1600),
            c.random.uniform(760, 1000),
            9,
            4,
            c.random.choice(("#d08a3c", "#a4542f", "#e2b04e")),
        )
    figure(c, cast.NOOR, STRIDE, 330, 900, 380)
    figure(c, cast.LENE, STROLL.but(face="talk", hands=(None, (19, -66))), 470, 905, 370)
    walking_frame(c, 700, 912, 370)
    figure(c, cast.BERND, STROLL.but(hands=((17, -49), (18, -47))), 640, 908, 370)
    figure(c, cast.PIA, STROLL.but(face="laugh"), 830, 905, 375)
    wheelchair_user(c, cast.YUSUF, 1010, 915, 380)
    figure(c, cast.ELIF, STRIDE, 1180, 905, 385)
    figure(c, cast.EVA, STRIDE.but(face="laugh"), 1300, 915, 240)
    tufts(c, 965, 1000, 26, darker(m.ground, 0.2))


def solar_balcony(c: Canvas) -> None:
    m = SUMMER
    c.gradient(0, 0, 1600, 1000, m.sky, m.horizon)
    c.glow(1440, 110, 360, m.sun, 0.8)
    c.circle(1440, 110, 74, m.sun)
    cloud(c, m, 1290, 300, 130)
    skyline(c, 1000, mix(m.far, m.horizon, 0.3), height=330, seed=3, start=1100)
    for x in (1180, 1420):
        tree(c, m, x, 1010, 330, seed=x)
    wall = "#efc58a"
    c.box(0, 0, 1130, 1000, wall)
    c.box(1090, 0, 40, 1000, veil("#3a2a50", 0.12))
    for line, y in enumerate((-60, 450)):
        for column, x in enumerate((90, 620)):
            c.box(x, y + 30, 190, 390, "#fffaf0", 4)
            c.box(x + 12, y + 42, 166, 372, m.glass if (line + column) % 2 else m.lit)
            c.polygon(
                [(x + 12, y + 42), (x + 120, y + 42), (x + 12, y + 250)], veil("#ffffff", 0.2)
            )
            c.box(x + 90, y + 42, 9, 372, "#fffaf0")
            window(
                c, m, x + 260, y + 60, 130, 190, seed=line + column, lit=(line + column) % 2 == 0
            )
    people = (
        (
            (cast.QUYNH, STAND.but(look=0.4, hands=(None, (19, -80)), elbows=(1, 1))),
            (cast.BEN, STAND.but(face="laugh")),
        ),
        ((cast.KARIM, STAND.but(look=-0.4, hands=((-15, -54), (14, -54)), elbows=(-1, 1))), None),
        (
            (cast.DORA, STAND.but(look=0.4)),
            (
                cast.MAREK,
                STAND.but(look=-0.5, face="talk", hands=((-18, -62), None), elbows=(-1, -1)),
            ),
        ),
        ((cast.JOY, STAND.but(face="laugh", hands=(None, (20, -84)), elbows=(1, 1))), None),
    )
    for number, (first, second) in enumerate(people):
        x = 40 + (number % 2) * 540
        y = 400 if number < 2 else 900
        figure(c, first[0], first[1], x + 150, y, 350, shadow=False)
        if second is not None:
            figure(
                c,
                second[0],
                second[1],
                x + 330,
                y,
                210 if second[0].age == "child" else 355,
                shadow=False,
            )
        potted(c, x + 430, y - 6, 54, ("flowers", "leaves", "palm", "flowers")[number])
        if number == 1 or number == 2:
            balcony(c, x, y, 490, 140, "#8a5a5a", 1)
            flower_box(c, x + 20, y - 150, 200, number)
        else:
            balcony(c, x, y, 490, 140, "#8a5a5a", 1)
        for part in range(2):
            px = x + 24 + part * 226
            v = c.at(px, y - 122, 1)
            v.polygon([(0, 0), (214, 0), (226, 128), (-12, 128)], "#24405f")
            for cell in range(1, 5):
                v.line(
                    [(214 * cell / 5, 0), (-12 + 238 * cell / 5, 128)],
                    "#6f93b5",
                    3,
                    round_ends=False,
                )
            for cell in (1, 2):
                v.line(
                    [(-12 * cell / 3, 128 * cell / 3), (214 + 12 * cell / 3, 128 * cell / 3)],
                    "#6f93b5",
                    3,
                    round_ends=False,
                )
            v.polygon([(0, 0), (120, 0), (30, 128), (-12, 128)], veil("#ffffff", 0.14))


SCENES: dict[str, Callable[[Canvas], None]] = {
    "flower-courtyard": flower_courtyard,
    "river-walk": river_walk,
    "solar-balcony": solar_balcony,
}
