"""Wide views of the quarters at the harbour and in the north."""

from __future__ import annotations

from collections.abc import Callable

from . import cast
from .buildings import house, row, skyline
from .canvas import Canvas
from .curves import bow
from .figures import figure
from .landmarks import water_tower
from .nature import bush, cloud, conifer, hills, meadow, poplar, river, sky, tree
from .palette import AUTUMN, EVENING, MORNING, darker, mix, veil
from .plants import tufts
from .poses import SIT, STAND, STRIDE, STROLL
from .things import lantern_string, street_lamp
from .transport import (
    bicycle,
    cargo_boat,
    paddle_boat,
    tram,
    wheelchair_user,
)
from .works import arch_bridge, brickworks, warehouse


def hafenviertel(c: Canvas) -> None:
    m = EVENING
    sky(c, m, 560, sun=(620, 430, 84))
    cloud(c, m, 1100, 150, 190)
    cloud(c, m, 260, 230, 120)
    skyline(c, 600, mix(m.far, m.horizon, 0.25), height=120, seed=5)
    arch_bridge(c, m, 300, 640, 640, 70, arches=4, tone="#b08a86")
    river(c, 598, 1000, "#4d6f93")
    c.ellipse(620, 690, 110, 9, veil("#fde0a2", 0.5))
    for index in range(5):
        c.line(
            [(560 - index * 16, 720 + index * 36), (680 + index * 16, 720 + index * 36)],
            veil("#fde0a2", 0.4 - index * 0.05),
            7,
        )
    warehouse(c, m, 1010, 720, 220, 4, lit=4)
    warehouse(c, m, 1240, 720, 200, 3, tone="#94505a", lit=4)
    warehouse(c, m, 1450, 720, 230, 4, tone="#a8634a", lit=4)
    c.polygon([(960, 716), (1620, 716), (1620, 770), (960, 770)], "#a48a86")
    c.polygon([(960, 770), (1620, 770), (1620, 850), (960, 820)], "#7d6874")
    c.line([(120, 700), (120, 330)], "#c46a4a", 16)
    c.line([(60, 340), (400, 300)], "#c46a4a", 12)
    c.line([(120, 330), (210, 320), (120, 420)], "#a4503c", 6)
    c.line([(380, 302), (380, 470)], "#4a4250", 3)
    c.box(348, 470, 64, 44, "#2f8079", 3)
    c.polygon([(-20, 690), (250, 690), (270, 740), (-20, 750)], "#a48a86")
    cargo_boat(c, 470, 830, 420, "#2f6f78")
    paddle_boat(c, 320, 800, 120, "#d9803c")
    c.polygon(
        [(-20, 880), *bow((-20, 880), (700, 850), (1620, 900)), (1620, 1010), (-20, 1010)],
        "#b99a80",
    )
    for index in range(9):
        c.line(
            [(index * 200 - 60, 890), (index * 220 - 160, 1010)],
            veil("#5a4250", 0.22),
            3,
            round_ends=False,
        )
    street_lamp(c, 1080, 940, 360, lit=True)
    lantern_string(c, (1080, 610), (1620, 560), 60)
    for x in (160, 470, 1300):
        c.box(x, 872, 30, 34, "#4a4250", 8)
    figure(c, cast.UWE, STAND.but(look=0.5), 250, 950, 330)
    figure(c, cast.ROSA, STAND.but(look=-0.5), 345, 955, 320)
    figure(c, cast.CHI, STROLL, 820, 965, 220)
    figure(c, cast.HASSAN, STROLL, 720, 960, 350)
    wheelchair_user(c, cast.GRETA, 1340, 965, 340, flip=True)


def nordstadt(c: Canvas) -> None:
    m = AUTUMN
    sky(c, m, 500, sun=(1180, 190, 66))
    cloud(c, m, 360, 160, 150)
    cloud(c, m, 820, 120, 100)
    hills(c, 520, 110, m.far, 5)
    brickworks(c, m, 1110, 560, 330)
    water_tower(c, m, 300, 600, 420)
    skyline(c, 560, mix(m.far, m.near, 0.5), height=120, seed=6)
    row(c, m, 660, start=-60, end=260, floors=(3, 4), seed=10, storey=92, lit=2)
    house(c, m, 400, 660, 240, 4, seed=1, kind="mansard", storey=92, balconies=True, wall="#c9694f")
    house(c, m, 640, 660, 220, 4, seed=3, kind="gable", storey=92, shop="#2f8079", wall="#efd09a")
    house(c, m, 860, 660, 250, 3, seed=7, kind="hip", storey=94, shop="#e2a640", wall="#d8906a")
    house(c, m, 1110, 660, 230, 4, seed=5, kind="gable", storey=90, balconies=True, wall="#c9cdb6")
    house(
        c, m, 1340, 660, 300, 4, seed=9, kind="mansard", storey=92, balconies=True, wall="#b7604b"
    )
    meadow(c, 656, m.path, dip=3)
    for x, tall, seed in ((60, 330, 1), (560, 240, 2), (1080, 250, 4), (1520, 340, 5)):
        tree(c, m, x, 760, tall, seed=seed)
    for _ in range(70):
        x, y = c.random.uniform(0, 1600), c.random.uniform(760, 1000)
        c.ellipse(x, y, 9, 4, c.random.choice(("#d08a3c", "#a4542f", "#e2b04e")))
    tram(c, m, 560, 800, 640, "#2f8079")
    figure(c, cast.JOY, STRIDE, 230, 930, 350)
    figure(c, cast.DANI, STROLL.but(face="laugh"), 340, 940, 225)
    figure(c, cast.YUSUF, STAND.but(look=0.4), 640, 945, 345)
    figure(
        c,
        cast.MAREK,
        STAND.but(look=-0.5, face="talk", hands=((-19, -62), None), elbows=(-1, -1)),
        745,
        950,
        355,
    )
    bicycle(c, 1200, 960, 350, "#c4553c", flip=True)
    figure(c, cast.TILDA, STROLL, 1120, 955, 330, flip=True)
    figure(c, cast.DORA, STROLL, 1400, 960, 330, flip=True)


def am_wasserturm(c: Canvas) -> None:
    m = MORNING
    sky(c, m, 520, sun=(420, 220, 74))
    cloud(c, m, 220, 160, 120)
    cloud(c, m, 1300, 180, 160)
    hills(c, 540, 130, m.far, 8)
    skyline(c, 580, mix(m.near, m.horizon, 0.3), height=110, seed=1)
    house(c, m, 60, 650, 250, 3, seed=2, kind="hip", storey=88, balconies=True)
    house(c, m, 310, 650, 210, 4, seed=5, kind="gable", storey=84)
    house(c, m, 1080, 650, 230, 3, seed=7, kind="mansard", storey=88, balconies=True)
    house(c, m, 1310, 650, 250, 4, seed=4, kind="gable", storey=84, beams=True)
    meadow(c, 640, m.ground, dip=16)
    poplar(c, m, 575, 690, 330)
    poplar(c, m, 1010, 690, 300)
    poplar(c, m, 1075, 700, 350)
    water_tower(c, m, 800, 760, 640)
    c.shape([(760, 752), (842, 752), (900, 850), (1100, 1010), (480, 1010), (690, 850)], m.path)
    bush(c, m, 660, 780, 130, flowers="#e58aa0")
    bush(c, m, 950, 780, 130, flowers="#f0b94e")
    tree(c, m, 120, 830, 370, seed=1)
    tree(c, m, 1480, 840, 400, seed=2)
    tufts(c, 800, 1000, 26, m.leaf, flowers=True)
    c.shape([(742, 800), (866, 800), (1100, 1010), (480, 1010)], m.path)
    c.box(1130, 870, 270, 14, "#b5824f", 4)
    c.box(1150, 880, 12, 60, "#4a4652")
    c.box(1370, 880, 12, 60, "#4a4652")
    figure(c, cast.VERA, SIT, 1190, 945, 270)
    figure(c, cast.LENE, SIT, 1340, 945, 290, flip=True)
    figure(
        c,
        cast.ADA,
        STAND.but(face="laugh", hands=((-24, -80), (24, -80)), elbows=(-1, 1)),
        520,
        930,
        220,
    )
    figure(c, cast.CEM, STROLL, 640, 950, 345, flip=True)
    wheelchair_user(c, cast.ELIF, 870, 950, 320)


def ziegelei(c: Canvas) -> None:
    m = AUTUMN
    sky(c, m, 500, sun=(300, 210, 76))
    cloud(c, m, 660, 130, 130)
    cloud(c, m, 1080, 230, 110)
    hills(c, 540, 150, m.far, 4)
    hills(c, 570, 80, m.near, 2)
    brickworks(c, m, 430, 660, 760)
    house(c, m, 30, 665, 200, 2, seed=6, kind="gable", storey=90, wall="#c9694f")
    house(c, m, 230, 665, 190, 2, seed=3, kind="gable", storey=90, wall="#b7604b")
    house(c, m, 1230, 665, 190, 2, seed=1, kind="gable", storey=90, wall="#c9694f")
    house(c, m, 1420, 665, 200, 2, seed=8, kind="gable", storey=90, wall="#d8906a")
    meadow(c, 655, m.ground, dip=10)
    c.polygon(
        [
            (0, 720),
            *bow((0, 720), (800, 690), (1600, 730)),
            (1600, 860),
            *bow((1600, 860), (800, 820), (0, 850)),
        ],
        m.path,
    )
    lantern_string(c, (340, 430), (1290, 420), 70)
    for x, tall, seed in ((110, 330, 1), (1220, 250, 3), (1540, 340, 5)):
        tree(c, m, x, 770, tall, seed=seed)
    conifer(c, m, 350, 720, 240)
    for index in range(3):
        for step in range(5 - index):
            c.box(
                560 + step * 58 + index * 29,
                872 - index * 30,
                54,
                26,
                mix("#c9694f", "#8f4536", ((step * 3 + index) % 4) / 6),
                3,
            )
    tufts(c, 890, 1000, 34, darker(m.ground, 0.16))
    figure(
        c, cast.KARIM, STAND.but(look=0.5, hands=(None, (20, -70)), elbows=(1, 1)), 470, 910, 335
    )
    bicycle(c, 1000, 900, 320, "#2f8079")
    figure(c, cast.QUYNH, STAND.but(look=-0.4), 1110, 910, 330)
    figure(c, cast.BEN, STRIDE.but(face="laugh"), 230, 930, 220)
    figure(c, cast.WANJA, STROLL, 1330, 940, 345, flip=True)
    figure(c, cast.EVA, STROLL, 1420, 945, 215, flip=True)


SCENES: dict[str, Callable[[Canvas], None]] = {
    "hafenviertel": hafenviertel,
    "nordstadt": nordstadt,
    "am-wasserturm": am_wasserturm,
    "ziegelei": ziegelei,
}
