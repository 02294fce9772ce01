"""The neighbourhood centres from outside, with the people who come and go."""

from __future__ import annotations

from collections.abc import Callable

from . import cast
from .buildings import awning, bunting, chimney, door, dormer, flower_box, house, roof, row, skyline, timber, window
from .canvas import Canvas
from .curves import bow
from .figures import figure
from .landmarks import warehouse, water_tower
from .nature import birch, bush, cloud, hills, meadow, river, sky, tree
from .palette import AUTUMN, EVENING, MORNING, SUMMER, WHITE, Colour, Mood, darker, lighter, mix, veil
from .plants import flowerbed, potted, tufts
from .poses import SIT, SIT_FRONT, STAND, STROLL
from .tableware import cup
from .things import lantern_string, street_lamp
from .furniture import bench, chair, round_table
from .transport import bicycle, pushchair, walking_frame, wheelchair_user


def sign(c: Canvas, x: float, y: float, width: float, height: float, words: str, tone: Colour, size: float = 40.0) -> None:
    """Draw a painted sign with a word on it."""
    c.box(x - 6, y - 6, width + 12, height + 12, darker(tone, 0.35), 12)
    c.box(x, y, width, height, tone, 9)
    c.text(x + width / 2, y + height / 2, words, size, lighter(tone, 0.9))


def ramp(c: Canvas, x: float, y: float, width: float, rise: float, tone: Colour = "#cbbda8") -> None:
    """Draw a ramp with a handrail that climbs from left to right."""
    c.polygon([(x, y), (x + width, y), (x + width, y - rise)], tone)
    c.line([(x + 10, y - 62), (x + width, y - rise - 62)], "#4a4652", 6)
    for share in (0.06, 0.5, 0.97):
        c.line([(x + width * share, y - rise * share), (x + width * share, y - rise * share - 62)], "#4a4652", 5)


def _street(c: Canvas, m: Mood, y: float) -> None:
    meadow(c, y, m.path, dip=3)
    c.box(0, y + 4, 1600, 10, darker(m.path, 0.08))
    for index in range(9):
        c.line([(index * 200 - 20, y + 14), (index * 220 - 110, 1010)], veil("#8a6a4a", 0.16), 3, round_ends=False)
    c.line([(-10, y + 110), (1610, y + 110)], veil("#8a6a4a", 0.14), 3, round_ends=False)


def haus_am_markt(c: Canvas) -> None:
    m = MORNING
    sky(c, m, 500, sun=(210, 170, 60))
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
            window(c, m, px, base - 446 + line * 148, 66, 92, lit=(index + line) % 4 == 1, seed=index + line)
            if line == 1:
                flower_box(c, px - 6, base - 446 + 148 + 104, 78, index)
    c.box(x, base - 192, width, 192, "#2f6f6a")
    for index in (0, 1, 3, 4):
        px = x + 40 + index * 172
        c.box(px, base - 150, 136, 130, "#fbe0a0", 4)
        c.box(px, base - 70, 136, 50, mix("#fbe0a0", "#c4803c", 0.35))
        c.box(px + 64, base - 150, 7, 130, WHITE)
    c.polygon([(x + 70, base - 70), (x + 130, base - 70), (x + 122, base - 24), (x + 78, base - 24)], "#c4553c")
    door(c, x + 396, base, 108, 140, "#c4553c")
    awning(c, x + 20, base - 196, 350, 46, "#c4553c")
    awning(c, x + 540, base - 196, 340, 46, "#c4553c")
    sign(c, x + 290, base - 262, 320, 60, "Haus am Markt", "#2f6f6a", 38)
    _street(c, m, 742)
    for px in (730, 870):
        potted(c, px, 764, 52, "leaves")
    round_table(c, 520, 900, 90, 118)
    cup(c, 490, 784, 36)
    cup(c, 548, 786, 36, "#e2a640")
    chair(c, 380, 905, 350)
    chair(c, 660, 905, 350, "#2f8079", flip=True)
    figure(c, cast.DORA, SIT.but(hands=((24, -45), (26, -43))), 385, 905, 350)
    figure(c, cast.FEMI, SIT.but(face="laugh", hands=((24, -45), (26, -43))), 655, 905, 370, flip=True)
    figure(c, cast.AMINA, STROLL.but(hands=((20, -56), (21, -55))), 940, 930, 380)
    pushchair(c, 1040, 930, 380, "#c4553c")
    figure(c, cast.BERND, STAND.but(look=-0.5, hands=((-18, -84), None), elbows=(-1, -1)), 1230, 910, 375)
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
    c.polygon([(x - 40, base - 268), (x + width + 40, base - 318), (x + width + 40, base - 346), (x - 40, base - 298)], "#c05a3e")
    c.box(x + width - 240, base - 470, 190, 180, "#e2a640")
    c.box(x + width - 256, base - 484, 222, 20, "#94493b", 4)
    c.text(x + width - 145, base - 400, "Treff", 56, "#5a3320")
    c.text(x + width - 145, base - 345, "Südstern", 44, "#5a3320")
    for index in range(4):
        px = x + 44 + index * 128
        c.box(px, base - 226, 112, 206, WHITE, 3)
        c.box(px + 7, base - 219, 98, 192, lighter(m.glass, 0.3) if index % 2 else m.lit)
        c.polygon([(px + 7, base - 219), (px + 70, base - 219), (px + 7, base - 110)], veil("#ffffff", 0.3))
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
        star.polygon([(0, -1), (0.24, -0.3), (0.95, -0.3), (0.38, 0.12), (0.6, 0.8), (0, 0.4), (-0.6, 0.8), (-0.38, 0.12), (-0.95, -0.3), (-0.24, -0.3)], "#e2a640")
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
    figure(c, cast.ROSA, STAND.but(look=-0.5, hands=((-20, -84), None), elbows=(-1, -1)), 1010, 930, 370)
    figure(c, cast.DANI, STROLL.but(face="laugh"), 1130, 950, 230, flip=True)
    bicycle(c, 1400, 940, 350, "#c4553c", flip=True)


def hafenhaus(c: Canvas) -> None:
    m = EVENING
    sky(c, m, 560, sun=(260, 400, 80))
    cloud(c, m, 900, 130, 170)
    skyline(c, 640, mix(m.far, m.horizon, 0.25), height=110, seed=8, end=640)
    river(c, 640, 900, "#4d6f93")
    for index in range(4):
        c.line([(200 - index * 14, 690 + index * 34), (320 + index * 14, 690 + index * 34)], veil("#fde0a2", 0.4), 7)
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
    c.polygon([(-20, 830), *bow((-20, 830), (700, 800), (1620, 822)), (1620, 1010), (-20, 1010)], "#b0917a")
    for index in range(9):
        c.line([(index * 200 - 40, 826), (index * 220 - 140, 1010)], veil("#5a4250", 0.25), 3, round_ends=False)
    lantern_string(c, (400, 590), (820, 610), 60)
    lantern_string(c, (820, 610), (1300, 560), 70)
    c.line([(400, 590), (400, 850)], "#4a4250", 9)
    paddle_like = [(60, 800), (150, 788), (300, 788), (380, 800), (330, 834), (110, 834)]
    c.shape(paddle_like, "#c46a4a")
    c.line([(220, 790), (220, 560)], "#5a4250", 7)
    c.polygon([(228, 566), (228, 770), (350, 770)], "#f6e3c3")
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
        c.polygon([(px + 8, base - 202), (px + 66, base - 202), (px + 8, base - 120)], veil("#ffffff", 0.25))
        c.box(px + 52, base - 202, 7, 134, WHITE)
        flower_box(c, px + 4, base - 58, 104, index)
    sign(c, x + 206, base - 396, 330, 62, "Am Wasserturm", "#b45e47", 40)
    c.box(x + 250, base - 336, 10, 44, "#4a4652")
    c.box(x + 480, base - 336, 10, 44, "#4a4652")
    for px, tall, seed in ((110, 400, 1), (1420, 420, 3)):
        tree(c, m, px, 830, tall, seed=seed)
    c.shape([(830, 758), (950, 758), (1000, 850), (1180, 1010), (520, 1010), (760, 860)], m.path)
    for _ in range(60):
        c.ellipse(c.random.uniform(0, 1600), c.random.uniform(840, 1000), 9, 4, c.random.choice(("#d08a3c", "#a4542f", "#e2b04e")))
    ramp(c, 1000, 770, 190, 26)
    bush(c, m, 600, 800, 130, tone="#b0583a")
    bench(c, 1130, 930, 280, 82)
    figure(c, cast.OTTO, SIT_FRONT.but(look=0.4), 1210, 938, 340)
    figure(c, cast.QUYNH, SIT_FRONT.but(look=-0.5, face="talk", hands=((-12, -44), (14, -46)), elbows=(-1, 1)), 1330, 938, 330)
    figure(c, cast.NOOR, STROLL, 700, 930, 370)
    figure(c, cast.CHI, STROLL.but(face="laugh"), 800, 940, 225)
    figure(c, cast.WANJA, STAND.but(look=0.5, hands=(None, (22, -62)), elbows=(1, 1)), 330, 930, 370)
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
        c.polygon([(px, base - 298), (px, base - 430), (px + width / 3, base - 298)], darker(brick, 0.14))
        c.polygon([(px + 14, base - 306), (px + 14, base - 400), (px + 104, base - 346), (px + 104, base - 306)], "#a9ccd2")
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
    figure(c, cast.KARIM, STAND.but(look=0.4, hands=(None, (21, -83)), elbows=(1, 1)), 620, 930, 375)
    figure(c, cast.PIA, STROLL.but(face="laugh"), 830, 940, 370, flip=True)
    figure(c, cast.EVA, STROLL, 920, 945, 225, flip=True)
    bicycle(c, 1190, 930, 350, "#e2a640", flip=True)
    figure(c, cast.SAMIR, STROLL.but(hands=(None, (21, -57))), 1270, 940, 350, flip=True)
    wheelchair_user(c, cast.VERA, 300, 930, 350)
    potted(c, 668, 768, 48, "flowers")
    potted(c, 866, 768, 48, "flowers")


SCENES: dict[str, Callable[[Canvas], None]] = {
    "haus-am-markt": haus_am_markt, "treff-suedstern": treff_suedstern, "hafenhaus": hafenhaus,
    "wasserturm-zentrum": wasserturm_zentrum, "nachbarschaftshaus-ziegelei": nachbarschaftshaus_ziegelei,
}
