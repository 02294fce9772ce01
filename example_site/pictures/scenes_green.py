"""Projects out in the green: beds, courtyards, river bank, balconies."""

from __future__ import annotations

from collections.abc import Callable

from . import cast
from .buildings import house, row
from .canvas import Canvas
from .curves import bow
from .figures import figure
from .nature import apple_tree, bush, cloud, meadow, tree
from .palette import MORNING, SUMMER
from .plants import flowerbed, raised_bed, tomato_plant, tufts
from .poses import BEND, CROUCH, KNEEL, STAND, STROLL
from .rooms import landscape
from .tools import spade, watering_can
from .transport import wheelchair_user
from .works import slab


def garden_bed(c: Canvas) -> None:
    m = SUMMER
    landscape(c, m, 430)
    cloud(c, m, 420, 140, 130)
    slab(c, m, 1080, 600, 320, 5, lit=1)
    house(c, m, 120, 600, 200, 3, seed=4, storey=80)
    house(c, m, 320, 600, 190, 2, seed=1, storey=84)
    for x, tall, seed in ((40, 250, 1), (560, 210, 2), (980, 240, 4), (1500, 300, 5)):
        tree(c, m, x, 640, tall, seed=seed)
    meadow(c, 600, m.ground, dip=12)
    apple_tree(c, m, 1420, 770, 320)
    raised_bed(c, 380, 770, 560, 62, ["tomato", "salad", "flower", "carrot", "tomato"])
    figure(
        c,
        cast.CEM,
        STAND.but(look=-0.4, hands=((-14, -56), (12, -58)), elbows=(-1, 1)),
        1090,
        830,
        380,
    )
    tufts(c, 800, 1000, 18, m.leaf)
    raised_bed(c, 90, 950, 620, 92, ["salad", "carrot", "salad", "flower"])
    hands = figure(c, cast.AMINA, BEND.but(hands=((34, -38), (38, -40))), 790, 940, 400, flip=True)
    watering_can(c, hands[1][0] - 10, hands[1][1] + 50, 84, "#c4553c", flip=True, turn=-12)
    figure(c, cast.OTTO, KNEEL, 1130, 950, 400)
    for x in (1270, 1330, 1390, 1450):
        tomato_plant(c, x, 950, 150)
    c.ellipse(1360, 954, 150, 16, "#5b4234")
    figure(c, cast.DANI, CROUCH.but(face="laugh"), 960, 965, 270)
    c.ellipse(1040, 966, 44, 9, "#5b4234")
    flowerbed(c, 1010, 960, 70, 60)
    spade(c, 60, 960, 270, 6)


def spring_clean(c: Canvas) -> None:
    m = MORNING
    landscape(c, m, 440)
    cloud(c, m, 980, 130, 130)
    row(c, m, 620, start=-60, end=540, floors=(2, 3), seed=4, storey=84)
    row(c, m, 620, start=1120, floors=(2, 3), seed=9, storey=84)
    meadow(c, 606, m.ground, dip=14)
    c.polygon(
        [
            (640, 620),
            (960, 620),
            *bow((960, 620), (1040, 800), (1300, 1010)),
            (300, 1010),
            *bow((300, 1010), (560, 800), (640, 620)),
        ],
        m.path,
    )
    for x, tall, seed in ((150, 330, 1), (1440, 350, 3)):
        tree(c, m, x, 720, tall, seed=seed)
    bush(c, m, 480, 690, 130)
    bush(c, m, 1150, 690, 140, flowers="#f0b94e")
    tufts(c, 720, 1000, 36, m.leaf, flowers=True)
    c.polygon([(540, 820), (1080, 820), (1300, 1010), (300, 1010)], m.path)
    figure(c, cast.TILDA, STROLL, 700, 760, 270)
    figure(c, cast.BERND, STAND.but(look=-0.4), 860, 765, 285)
    hands = figure(
        c,
        cast.FEMI,
        STAND.but(look=0.5, hands=((4, -52), (17, -62)), elbows=(1, 1), turn=0.3),
        300,
        930,
        400,
    )
    c.line([(hands[1][0] + 6, hands[1][1] - 90), (hands[1][0] + 66, 934)], "#b5824f", 9)
    c.polygon(
        [
            (hands[1][0] + 46, 900),
            (hands[1][0] + 84, 896),
            (hands[1][0] + 100, 944),
            (hands[1][0] + 40, 946),
        ],
        "#c79a64",
    )
    for index in range(4):
        c.ellipse(
            450 + index * 34,
            944 - (index % 2) * 8,
            15,
            6,
            ("#d08a3c", "#8fb35c", "#a4542f", "#e2b04e")[index],
        )
    figure(c, cast.GRETA, BEND, 690, 945, 385)
    c.box(866, 876, 66, 70, "#2f8079", 20)
    c.polygon([(880, 884), (918, 884), (906, 858), (892, 858)], "#25665f")
    figure(
        c, cast.ADA, STAND.but(face="laugh", hands=(None, (20, -74)), elbows=(1, 1)), 985, 950, 250
    )
    hand = figure(c, cast.HASSAN, STROLL.but(hands=(None, (17, -50))), 1240, 945, 400, flip=True)
    x, y = hand[1]
    c.shape(
        [
            (x - 6, y),
            (x + 20, y + 40),
            (x + 26, y + 92),
            (x - 10, y + 108),
            (x - 46, y + 92),
            (x - 36, y + 40),
        ],
        "#2c3c62",
    )
    c.polygon([(x - 14, y + 2), (x + 12, y + 2), (x + 6, y - 14), (x - 8, y - 14)], "#3d4f7a")
    wheelchair_user(c, cast.XENIA, 1410, 955, 380, flip=True)


SCENES: dict[str, Callable[[Canvas], None]] = {
    "garden-bed": garden_bed,
    "spring-clean": spring_clean,
}
