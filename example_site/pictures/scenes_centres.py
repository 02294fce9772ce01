"""The neighbourhood centres from outside, with the people who come and go."""

from __future__ import annotations

from collections.abc import Callable

from . import cast
from .buildings import bunting, row, skyline
from .canvas import Canvas
from .facades import awning, chimney, door, dormer, flower_box, roof, timber, window
from .figures import figure
from .furniture import round_table
from .nature import birch, bush, cloud, hills, meadow, sky, tree
from .palette import (
    MORNING,
    SUMMER,
    WHITE,
    lighter,
    mix,
    veil,
)
from .plants import flowerbed, potted, tufts
from .poses import SIT, SIT_FRONT, STAND, STROLL
from .seats import bench, chair
from .signs import pavement, sign
from .tableware import cup
from .transport import bicycle, pushchair, wheelchair_user


def haus_am_markt(c: Canvas) -> None:
    m = MORNING
    sky(c, m, 742, sun=(210, 170, 60))
    cloud(c, m, 1380, 130, 130)
    row(c, m, 740, start=-90, end=340, floors=(4, 4), seed=3, storey=112, lit=1)
    row(c, m, 740, start=1270, floors=(4, 4), seed=8, storey=112, lit=1, shops=True)
    x, width, base = 350.0, 900.0, 744.0
    c.box(x, base - 480, width, 480, "#f0c988")
    roof(c, x, base - 480, width, 150, "#a84d3a", "mansard")
    for index in range(4):
        dormer(c, m, x + 110 + index * 195, base - 486, 78, "#a84d3a", lit=index == 2)
    chimney(c, x + 90, base - 610, 56, 70)
    timber(c, x, base - 190, width, 290, "#8a5238")
    for line in (0, 1):
        for index in range(6):
            px = x + 62 + index * 142
            window(
                c,
                m,
                px,
                base - 446 + line * 148,
                66,
                92,
                lit=(index + line) % 4 == 1,
                seed=index + line,
            )
            if line == 1:
                flower_box(c, px - 6, base - 446 + 148 + 104, 78, index)
    c.box(x, base - 192, width, 192, "#2f6f6a")
    for index in (0, 1, 3, 4):
        px = x + 40 + index * 172
        c.box(px, base - 150, 136, 130, "#fbe0a0", 4)
        c.box(px, base - 70, 136, 50, mix("#fbe0a0", "#c4803c", 0.35))
        c.box(px + 64, base - 150, 7, 130, WHITE)
    c.polygon(
        [(x + 70, base - 70), (x + 130, base - 70), (x + 122, base - 24), (x + 78, base - 24)],
        "#c4553c",
    )
    door(c, x + 396, base, 108, 140, "#c4553c")
    awning(c, x + 20, base - 196, 350, 46, "#c4553c")
    awning(c, x + 540, base - 196, 340, 46, "#c4553c")
    sign(c, x + 290, base - 262, 320, 60, "Haus am Markt", "#2f6f6a", 38)
    pavement(c, m, 742)
    for px in (730, 870):
        potted(c, px, 764, 52, "leaves")
    round_table(c, 520, 900, 90, 118)
    cup(c, 490, 784, 36)
    cup(c, 548, 786, 36, "#e2a640")
    chair(c, 380, 905, 350)
    chair(c, 660, 905, 350, "#2f8079", flip=True)
    figure(c, cast.DORA, SIT.but(hands=((24, -45), (26, -43))), 385, 905, 350)
    figure(
        c, cast.FEMI, SIT.but(face="laugh", hands=((24, -45), (26, -43))), 655, 905, 370, flip=True
    )
    figure(c, cast.AMINA, STROLL.but(hands=((20, -56), (21, -55))), 940, 930, 380)
    pushchair(c, 1040, 930, 380, "#c4553c")
    figure(
        c,
        cast.BERND,
        STAND.but(look=-0.5, hands=((-18, -84), None), elbows=(-1, -1)),
        1230,
        910,
        375,
    )
    bicycle(c, 1430, 920, 360, "#2f8079")
    bunting(c, 0, 300, 360, 330, 34)
    bunting(c, 1240, 330, 1610, 290, 34)


def treff_suedstern(c: Canvas) -> None:
    m = SUMMER
    sky(c, m, 520, sun=(1320, 150, 62))
    cloud(c, m, 300, 140, 140)
    hills(c, 560, 130, m.far, 2)
    skyline(c, 600, mix(m.near, m.horizon, 0.3), height=190, seed=4)
    for x, tall, seed in ((60, 360, 1), (1240, 330, 2), (1500, 380, 4)):
        tree(c, m, x, 720, tall, seed=seed)
    meadow(c, 690, m.ground, dip=8)
    x, width, base = 310.0, 880.0, 730.0
    c.box(x, base - 280, width, 280, "#f6ead2")
    c.polygon(
        [
            (x - 40, base - 268),
            (x + width + 40, base - 318),
            (x + width + 40, base - 346),
            (x - 40, base - 298),
        ],
        "#c05a3e",
    )
    c.box(x + width - 240, base - 470, 190, 180, "#e2a640")
    c.box(x + width - 256, base - 484, 222, 20, "#94493b", 4)
    c.text(x + width - 145, base - 400, "Treff", 56, "#5a3320")
    c.text(x + width - 145, base - 345, "Südstern", 44, "#5a3320")
    for index in range(4):
        px = x + 44 + index * 128
        c.box(px, base - 226, 112, 206, WHITE, 3)
        c.box(px + 7, base - 219, 98, 192, lighter(m.glass, 0.3) if index % 2 else m.lit)
        c.polygon(
            [(px + 7, base - 219), (px + 70, base - 219), (px + 7, base - 110)],
            veil("#ffffff", 0.3),
        )
        c.box(px + 52, base - 219, 7, 192, WHITE)
    figure(c, cast.LENE, STAND.but(legs=False), x + 105, base + 30, 250)
    figure(c, cast.YUSUF, STAND.but(legs=False), x + 362, base + 30, 255)
    c.box(x + 30, base - 62, 540, 44, "#f6ead2")
    flower_box(c, x + 40, base - 60, 240, 1)
    flower_box(c, x + 296, base - 60, 240, 2)
    door(c, x + 640, base, 120, 190, "#2f8079")
    c.box(x + 600, base - 238, 220, 16, "#94493b", 4)
    for index in range(5):
        star = c.at(x + 80 + index * 110, base - 256, 14, turn=index * 12)
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
            "#e2a640",
        )
    c.shape([(900, 730), (1100, 730), (1120, 800), (1260, 1010), (560, 1010), (860, 840)], m.path)
    flowerbed(c, 330, 770, 500, 62)
    birch(c, m, 200, 860, 420)
    bush(c, m, 1320, 800, 200, flowers="#e58aa0")
    tufts(c, 830, 1000, 24, m.leaf, flowers=True)
    c.shape([(850, 850), (1140, 830), (1260, 1010), (560, 1010)], m.path)
    bench(c, 330, 920, 300, 84)
    figure(c, cast.VERA, SIT_FRONT.but(look=0.5), 420, 930, 340)
    figure(c, cast.TILDA, SIT_FRONT.but(look=-0.5, face="laugh"), 540, 930, 330)
    wheelchair_user(c, cast.KARIM, 830, 940, 370)
    figure(
        c,
        cast.ROSA,
        STAND.but(look=-0.5, hands=((-20, -84), None), elbows=(-1, -1)),
        1010,
        930,
        370,
    )
    figure(c, cast.DANI, STROLL.but(face="laugh"), 1130, 950, 230, flip=True)
    bicycle(c, 1400, 940, 350, "#c4553c", flip=True)


SCENES: dict[str, Callable[[Canvas], None]] = {
    "haus-am-markt": haus_am_markt,
    "treff-suedstern": treff_suedstern,
}
