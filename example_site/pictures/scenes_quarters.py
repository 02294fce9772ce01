"""Wide views of the town and its quarters."""

from __future__ import annotations

from collections.abc import Callable

from . import cast
from .buildings import bunting, house, row, skyline
from .canvas import Canvas
from .curves import bow
from .figures import figure
from .landmarks import church, station, town_hall, water_tower
from .nature import apple_tree, birch, bush, cloud, hills, meadow, river, sky, tree
from .palette import EVENING, MORNING, SUMMER, darker, mix, veil
from .plants import flowerbed, raised_bed, sunflower, tufts
from .poses import STAND, STRIDE, STROLL
from .stalls import market_stall
from .things import street_lamp
from .transport import (
    bicycle,
    cargo_boat,
    pushchair,
    tram,
    walking_frame,
    wheelchair_user,
)
from .works import arch_bridge, brickworks, slab


def town_overview(c: Canvas) -> None:
    m = MORNING
    sky(c, m, 520, sun=(1270, 200, 70))
    for x, y, size in ((250, 150, 150), (760, 110, 110), (1080, 250, 90)):
        cloud(c, m, x, y, size)
    hills(c, 470, 190, m.far, 1)
    hills(c, 510, 120, mix(m.far, m.near, 0.5), 6)
    brickworks(c, m, 1230, 500, 250)
    water_tower(c, m, 1150, 510, 250)
    skyline(c, 520, mix(m.near, m.horizon, 0.35), height=90)
    for index in range(14):
        tree(c, m, 20 + index * 122, 560, 84 + (index * 31) % 40, seed=index)
    church(c, m, 610, 600, 470)
    row(c, m, 610, floors=(2, 3), seed=3, storey=62, beams=True, lit=0)
    for index in range(9):
        tree(c, m, 90 + index * 200, 640, 80 + (index * 23) % 30, seed=index + 4)
    row(c, m, 700, start=-60, end=520, floors=(2, 3), seed=8, storey=72, lit=1)
    town_hall(c, m, 560, 704, 170)
    row(c, m, 700, start=728, floors=(2, 4), seed=5, storey=70, lit=1, beams=True)
    c.box(0, 698, 1600, 40, m.path)
    tram(c, m, 200, 732, 380)
    river(c, 736, 1000, "#5f9fae")
    arch_bridge(c, m, 960, 810, 700, 84, arches=3)
    cargo_boat(c, 480, 850, 300)
    c.polygon([(0, 880), *bow((0, 880), (420, 860), (620, 1000)), (0, 1000)], m.leaf_deep)
    tree(c, m, 110, 960, 420, seed=3)
    bush(c, m, 330, 980, 210, flowers="#f0b94e")
    bush(c, m, 480, 1010, 160)
    bush(c, m, 1500, 1010, 260, flowers="#e58aa0")
    tree(c, m, 1580, 1010, 300, seed=2)


def innenstadt(c: Canvas) -> None:
    m = MORNING
    sky(c, m, 650, sun=(330, 190, 66))
    cloud(c, m, 1180, 150, 140)
    cloud(c, m, 640, 210, 90)
    skyline(c, 520, mix(m.far, m.horizon, 0.35), height=210, seed=3)
    church(c, m, 1090, 640, 610)
    row(c, m, 650, start=-70, end=560, floors=(3, 4), seed=2, storey=92, shops=True, beams=True)
    row(c, m, 650, start=1180, floors=(3, 4), seed=6, storey=92, shops=True, beams=True)
    c.box(0, 648, 1600, 40, m.path)
    town_hall(c, m, 610, 680, 330)
    meadow(c, 672, m.path, dip=6)
    for index in range(12):
        y = 700 + index * 26
        c.line([(-10, y), (1610, y)], veil("#8a6a4a", 0.1), 3, round_ends=False)
    for side in (0, 1):
        tree(c, m, 500 + side * 590, 730, 230, seed=side)
    c.ellipse(800, 800, 170, 34, darker(m.path, 0.2))
    c.ellipse(800, 790, 160, 32, "#d9cbb4")
    c.ellipse(800, 786, 136, 24, "#7fb2c0")
    c.box(784, 690, 32, 96, "#cbb9a0", 6)
    c.ellipse(800, 700, 62, 14, "#d9cbb4")
    for side in (-1, 1):
        c.line(
            bow((800, 676), (800 + side * 60, 650), (800 + side * 76, 776)),
            veil("#e9f5f4", 0.85),
            6,
        )
    bunting(c, 120, 420, 640, 500, 40)
    bunting(c, 930, 500, 1500, 400, 46)
    street_lamp(c, 420, 830, 290)
    street_lamp(c, 1200, 830, 290)
    figure(c, cast.GRETA, STRIDE, 250, 880, 300)
    figure(c, cast.VERA, STAND, 560, 900, 290)
    figure(c, cast.BEN, STAND.but(look=0.5), 640, 905, 190)
    wheelchair_user(c, cast.HASSAN, 1010, 920, 310, flip=True)
    figure(c, cast.AMINA, STROLL, 1120, 930, 320, flip=True)
    bicycle(c, 1400, 950, 310, flip=True)
    figure(c, cast.CEM, STROLL, 1330, 955, 330, flip=True)


def marktviertel(c: Canvas) -> None:
    m = SUMMER
    sky(c, m, 460, sun=(1330, 150, 60))
    cloud(c, m, 300, 120, 130)
    row(c, m, 640, start=-40, floors=(3, 4), seed=12, storey=98, shops=True, beams=True, lit=2)
    meadow(c, 636, m.path, dip=4)
    for index in range(60):
        x, y = (index * 271) % 1640 - 20, 670 + (index * 53) % 330
        c.ellipse(x, y, 24, 5, veil("#a98a62", 0.2))
    bunting(c, -20, 330, 620, 350, 70, 36)
    bunting(c, 620, 350, 1620, 320, 90, 36)
    figure(c, cast.OTTO, STROLL, 520, 770, 255, flip=True)
    figure(c, cast.JOY, STROLL, 1030, 770, 258)
    market_stall(
        c,
        80,
        880,
        360,
        330,
        "#c4553c",
        ("#d4493a", "#e8a33c", "#7fa84e"),
        cast.MAREK,
        STAND.but(hands=((-16, -62), (20, -66))),
    )
    market_stall(
        c,
        1140,
        870,
        360,
        330,
        "#2f8079",
        ("#8f5f9a", "#eec14f", "#d9776a"),
        cast.NOOR,
        STAND.but(hands=((-18, -64), (14, -62))),
    )
    hand = figure(
        c, cast.QUYNH, STAND.but(look=-0.5, hands=(None, (16, -58)), elbows=(1, 1)), 620, 930, 370
    )
    c.polygon(
        [
            (hand[1][0] - 28, hand[1][1] + 6),
            (hand[1][0] + 30, hand[1][1] + 6),
            (hand[1][0] + 22, hand[1][1] + 62),
            (hand[1][0] - 20, hand[1][1] + 62),
        ],
        "#c79a64",
    )
    figure(c, cast.DORA, STAND.but(look=0.5), 830, 945, 350)
    walking_frame(c, 905, 952, 350)
    figure(c, cast.FEMI, STROLL, 1010, 965, 390, flip=True)
    figure(c, cast.ADA, STROLL.but(face="laugh"), 1110, 970, 235, flip=True)


def bahnhofsviertel(c: Canvas) -> None:
    m = EVENING
    sky(c, m, 656, sun=(860, 420, 78))
    cloud(c, m, 320, 190, 150)
    cloud(c, m, 1250, 140, 170)
    skyline(c, 560, mix(m.far, m.horizon, 0.2), height=230, seed=7)
    row(c, m, 640, start=-60, end=330, floors=(4, 5), seed=4, storey=84, lit=5)
    row(c, m, 640, start=1240, floors=(4, 5), seed=9, storey=84, lit=5)
    station(c, m, 360, 660, 880)
    meadow(c, 656, mix(m.path, "#8c7d90", 0.35), dip=3)
    tram(c, m, 240, 800, 760, "#d9803c")
    c.box(0, 812, 1600, 10, veil("#3a3050", 0.25))
    for x in (120, 1130, 1500):
        street_lamp(c, x, 830, 330, lit=True)
    tree(c, m, 1360, 800, 300, seed=1)
    tree(c, m, 70, 790, 280, seed=2)
    figure(c, cast.WANJA, STRIDE, 180, 930, 340)
    figure(c, cast.LENE, STAND.but(look=0.4), 470, 940, 340)
    figure(
        c, cast.SAMIR, STAND.but(look=-0.5, hands=((-9, -60), None), elbows=(-1, -1)), 560, 945, 325
    )
    pushchair(c, 890, 960, 350)
    figure(c, cast.ROSA, STROLL.but(hands=((20, -56), (21, -55))), 800, 960, 350)
    bicycle(c, 1240, 965, 350, "#e2a640", basket=False)
    figure(c, cast.KARIM, STROLL.but(hands=(None, (21, -57))), 1180, 970, 365)


def suedstadt(c: Canvas) -> None:
    m = SUMMER
    sky(c, m, 480, sun=(280, 170, 64))
    cloud(c, m, 700, 140, 150)
    cloud(c, m, 1330, 210, 120)
    hills(c, 500, 160, m.far, 3)
    hills(c, 540, 90, m.near, 7)
    skyline(c, 560, mix(m.near, m.horizon, 0.3), height=70, seed=2)
    slab(c, m, 90, 640, 300, 5)
    slab(c, m, 1190, 650, 340, 6, tone="#f3e2c4")
    slab(c, m, 460, 630, 240, 4, tone="#e9efe4", accents=("#c4553c", "#e2a640"))
    house(c, m, 760, 640, 190, 2, seed=4, kind="gable", storey=92)
    house(c, m, 980, 642, 180, 3, seed=8, kind="hip", storey=84, balconies=True)
    meadow(c, 636, m.ground, dip=14)
    c.shape(
        [
            (700, 660),
            (900, 660),
            (860, 740),
            (1040, 820),
            (1000, 1010),
            (360, 1010),
            (560, 830),
            (760, 740),
        ],
        m.path,
    )
    for x, y, tall, seed in (
        (40, 740, 300, 1),
        (430, 690, 190, 2),
        (700, 672, 150, 4),
        (1150, 700, 210, 3),
        (1540, 760, 320, 5),
    ):
        tree(c, m, x, y, tall, seed=seed)
    birch(c, m, 260, 800, 300)
    bush(c, m, 1210, 760, 170, flowers="#e58aa0")
    bush(c, m, 420, 800, 130, flowers="#f0b94e")
    tufts(c, 720, 1000, 60, darker(m.leaf, 0.06), flowers=True)
    c.shape(
        [(700, 760), (860, 800), (1010, 900), (1000, 1010), (360, 1010), (470, 900), (600, 820)],
        m.path,
    )
    figure(c, cast.ELIF, STRIDE, 560, 930, 340)
    bicycle(c, 700, 935, 340, "#c4553c")
    figure(c, cast.EVA, STROLL, 840, 880, 190, flip=True)
    figure(c, cast.BERND, STROLL, 920, 890, 310, flip=True)
    figure(c, cast.XENIA, STAND.but(look=-0.4), 1260, 930, 330)
    figure(
        c,
        cast.IRINA,
        STAND.but(look=-0.6, hands=((-20, -62), None), elbows=(-1, -1)),
        1370,
        935,
        325,
    )


def gartenfeld(c: Canvas) -> None:
    m = SUMMER
    sky(c, m, 440, sun=(1240, 180, 70))
    cloud(c, m, 420, 150, 150)
    cloud(c, m, 900, 210, 90)
    hills(c, 470, 130, m.far, 2)
    hills(c, 500, 80, m.near, 9)
    for index in range(6):
        x = 40 + index * 270
        house(
            c,
            m,
            x,
            560 + (index % 2) * 14,
            170,
            1,
            seed=index * 3 + 1,
            storey=82,
            kind="gable",
            lit=1,
        )
        tree(c, m, x + 215, 590, 150 + (index * 37) % 40, seed=index)
    meadow(c, 560, m.ground, dip=16)
    for index in range(28):
        px = index * 60 - 20
        c.polygon([(px, 640), (px, 586), (px + 13, 570), (px + 26, 586), (px + 26, 640)], "#fbf3e3")
    for y in (596, 622):
        c.box(0, y, 1600, 8, "#efe3cd")
    c.shape([(740, 640), (860, 640), (900, 760), (1000, 1010), (600, 1010), (700, 780)], m.path)
    raised_bed(c, 60, 800, 520, 64, ["salad", "tomato", "flower", "carrot"])
    raised_bed(c, 1000, 790, 520, 64, ["carrot", "flower", "tomato", "salad"])
    apple_tree(c, m, 640, 760, 290)
    apple_tree(c, m, 1540, 720, 280, fruit="#e6b33c")
    raised_bed(c, -80, 960, 560, 76, ["flower", "carrot", "salad", "flower"])
    for x, tall in ((1230, 330), (1290, 290), (1360, 350), (1430, 300)):
        sunflower(c, x, 960, tall)
    flowerbed(c, 1150, 970, 430, 90)
    figure(c, cast.OTTO, STAND.but(look=0.5, hands=(None, (22, -60)), elbows=(1, 1)), 560, 930, 340)
    figure(c, cast.PIA, STROLL, 900, 900, 330, flip=True)
    figure(c, cast.FINN, STROLL.but(face="laugh"), 985, 930, 210, flip=True)


SCENES: dict[str, Callable[[Canvas], None]] = {
    "town-overview": town_overview,
    "innenstadt": innenstadt,
    "marktviertel": marktviertel,
    "bahnhofsviertel": bahnhofsviertel,
    "suedstadt": suedstadt,
    "gartenfeld": gartenfeld,
}
