"""One emblematic scene for each field of action."""

from __future__ import annotations

from collections.abc import Callable

from . import cast
from .buildings import bunting, house
from .canvas import Canvas
from .facades import flower_box, shop_front, window
from .figures import figure
from .nature import bush, cloud, meadow, sky, tree
from .palette import MORNING, SUMMER, darker, veil
from .plants import potted, tufts
from .poses import KNEEL, SIT, STAND, STROLL
from .rooms import landscape
from .transport import bicycle, wheelchair_user


def field_networks(c: Canvas) -> None:
    m = MORNING
    landscape(c, m, 440)
    cloud(c, m, 360, 130, 130)
    house(c, m, 40, 620, 240, 3, seed=4, storey=90, balconies=True)
    house(c, m, 280, 620, 220, 2, seed=7, storey=92, kind="hip")
    house(c, m, 1090, 620, 230, 2, seed=1, storey=96, beams=True)
    house(c, m, 1320, 620, 260, 3, seed=5, storey=90, kind="mansard", balconies=True)
    tree(c, m, 600, 640, 240, seed=1)
    tree(c, m, 1010, 640, 260, seed=2)
    meadow(c, 616, m.ground, dip=10)
    c.polygon([(540, 640), (1060, 640), (1330, 1010), (270, 1010)], m.path)
    bunting(c, 500, 380, 1100, 380, 70)
    people = (
        (cast.DORA, 240, 400),
        (cast.FEMI, 430, 450),
        (cast.AMINA, 620, 430),
        (cast.BEN, 780, 270),
        (cast.KARIM, 930, 450),
        (cast.QUYNH, 1110, 425),
        (cast.UWE, 1300, 445),
    )
    for index, (person, x, tall) in enumerate(people):
        reach = ((-21.5, -53), (21.5, -53)) if person.age != "child" else ((-25, -76), (25, -76))
        figure(
            c,
            person,
            STAND.but(
                face="laugh" if index % 2 else "smile",
                look=(0.3, -0.3)[index % 2],
                hands=reach,
                elbows=(1, -1),
            ),
            x,
            930 + (index % 2) * 14,
            tall,
        )
    wheelchair_user(
        c,
        cast.GRETA,
        1480,
        945,
        420,
        flip=True,
        pose=SIT.but(face="laugh", hands=((26, -52), (22, -34))),
    )
    tufts(c, 960, 1000, 14, m.leaf, flowers=True)


def field_housing(c: Canvas) -> None:
    m = SUMMER
    sky(c, m, 780, sun=(1380, 140, 60))
    house(
        c,
        m,
        40,
        780,
        500,
        5,
        seed=2,
        kind="flat",
        storey=132,
        balconies=True,
        wall="#f0c27c",
        top="#8f4536",
    )
    house(
        c,
        m,
        540,
        780,
        420,
        4,
        seed=6,
        kind="mansard",
        storey=132,
        balconies=True,
        wall="#e9f0e4",
        top="#4f5f73",
    )
    house(c, m, 960, 780, 380, 4, seed=9, kind="gable", storey=118, wall="#e58f70", top="#94493b")
    for x in (1000, 1330):
        c.line([(x, 780), (x, 240)], "#9a8f88", 8)
    for y in (360, 490, 620):
        c.box(990, y, 354, 13, "#c79a64", 2)
        c.line([(990, y - 52), (1344, y - 52)], "#9a8f88", 5)
    figure(
        c,
        cast.WANJA,
        STAND.but(look=-0.5, hands=((-24, -84), None), elbows=(-1, -1)),
        1150,
        490,
        160,
        shadow=False,
    )
    figure(
        c,
        cast.MAREK,
        STAND.but(look=0.5, turn=0.3, hands=(None, (24, -76)), elbows=(1, 1)),
        1080,
        620,
        165,
        shadow=False,
    )
    tree(c, m, 1490, 800, 430, seed=3)
    meadow(c, 776, m.path, dip=2)
    c.box(0, 782, 1600, 10, darker(m.path, 0.1))
    bush(c, m, 100, 820, 160, flowers="#e58aa0")
    hands = figure(
        c,
        cast.JOY,
        STAND.but(look=0.5, face="laugh", hands=((-6, -58), (17, -60)), elbows=(-1, 1)),
        420,
        960,
        450,
    )
    c.box(hands[0][0] - 10, hands[0][1] - 60, 130, 96, "#c79a64", 4)
    c.box(hands[0][0] + 44, hands[0][1] - 60, 22, 96, "#e6cda4")
    figure(c, cast.DANI, STROLL.but(face="laugh"), 560, 965, 275)
    for x, y, size in ((650, 950, 110), (660, 872, 86), (770, 955, 90)):
        c.box(x, y - size * 0.72, size, size * 0.72, "#c79a64", 4)
        c.box(x + size * 0.42, y - size * 0.72, size * 0.16, size * 0.72, "#e6cda4")
    potted(c, 900, 955, 60, "leaves")
    figure(
        c,
        cast.BERND,
        STAND.but(look=-0.5, hands=((-22, -84), None), elbows=(-1, -1)),
        1030,
        955,
        460,
    )
    wheelchair_user(c, cast.HASSAN, 1240, 965, 445, flip=True)


def field_economy(c: Canvas) -> None:
    m = MORNING
    c.gradient(0, 0, 1600, 400, m.sky, m.horizon)
    tones = (("#c4553c", "#f4e7cf"), ("#2f8079", "#e9b48d"), ("#e2a640", "#cdd5c2"))
    for index, (tone, wall) in enumerate(tones):
        x = -20 + index * 547
        c.box(x, 60, 547, 700, wall)
        c.box(x + 520, 60, 27, 700, veil("#3a2a50", 0.1))
        for column in range(3):
            window(
                c,
                m,
                x + 80 + column * 160,
                110,
                84,
                130,
                lit=(index + column) % 3 == 0,
                seed=index + column,
            )
            flower_box(c, x + 74 + column * 160, 258, 96, index + column)
        shop_front(c, m, x + 22, 770, 504, 390, tone, seed=index)
    c.box(-20, 40, 1640, 30, "#8f4536")
    for index, words in enumerate(("Bäckerei", "Fahrräder", "Schneiderei")):
        c.box(110 + index * 547, 300, 300, 58, darker(tones[index][0], 0.3), 8)
        c.text(260 + index * 547, 329, words, 40, "#fdf3df")
    bicycle(c, 700, 700, 220, "#c4553c", basket=False)
    c.box(0, 750, 1600, 30, m.path)
    meadow(c, 766, m.path, dip=2)
    for index in range(9):
        c.line(
            [(index * 200 - 20, 770), (index * 230 - 130, 1010)],
            veil("#8a6a4a", 0.16),
            3,
            round_ends=False,
        )
    figure(
        c,
        cast.ROSA_APRON,
        STAND.but(look=0.5, face="laugh", hands=((-14, -56), (21, -82)), elbows=(-1, 1)),
        330,
        930,
        460,
    )
    hands = figure(
        c,
        cast.LENE,
        STAND.but(look=-0.5, turn=0.3, hands=((14, -58), (18, -57)), elbows=(1, 1)),
        560,
        945,
        440,
        flip=True,
    )
    c.polygon(
        [
            (hands[1][0] - 30, hands[1][1]),
            (hands[1][0] + 30, hands[1][1]),
            (hands[1][0] + 24, hands[1][1] + 66),
            (hands[1][0] - 24, hands[1][1] + 66),
        ],
        "#d9ac74",
    )
    for dx in (-10, 10):
        c.limb(
            [(hands[1][0] + dx, hands[1][1] + 4), (hands[1][0] + dx * 1.8, hands[1][1] - 52)],
            17,
            13,
            "#c1803f",
        )
    figure(c, cast.SAMIR, KNEEL.but(hands=((27, -32), (30, -30))), 800, 955, 440)
    bicycle(c, 1010, 960, 420, "#2f8079")
    figure(
        c,
        cast.YUSUF,
        STAND.but(look=-0.4, hands=((-12, -58), (12, -58)), elbows=(-1, 1)),
        1300,
        930,
        455,
    )
    wheelchair_user(c, cast.VERA, 1470, 955, 420, flip=True)


SCENES: dict[str, Callable[[Canvas], None]] = {
    "field-networks": field_networks,
    "field-housing": field_housing,
    "field-economy": field_economy,
}
