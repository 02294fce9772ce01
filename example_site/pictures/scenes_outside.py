"""Projects in streets and squares: play, sport, painting, walking through history."""

from __future__ import annotations

from collections.abc import Callable

from . import cast
from .buildings import bunting, house, row, skyline
from .canvas import Canvas
from .curves import bow
from .figures import figure
from .furniture import bench
from .landmarks import church, slab, town_hall, warehouse
from .nature import birch, bush, cloud, hills, meadow, sky, tree
from .palette import AUTUMN, MORNING, SUMMER, darker, lighter, mix, veil
from .plants import tufts
from .poses import CROUCH, RUN, SIT, SIT_FRONT, STAND, STRIDE, STROLL
from .rooms import landscape
from .things import ball, street_lamp
from .transport import pushchair, wheelchair_user


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
    c.shape([(120, 800), (500, 720), (1100, 720), (1500, 800), (1560, 930), (1100, 985), (500, 985), (60, 930)], "#edd9ae")
    for x in (200, 560):
        c.line([(x - 46, 850), (x, 460)], "#c4553c", 14)
        c.line([(x + 46, 850), (x, 460)], "#c4553c", 14)
    c.line([(200, 460), (560, 460)], "#9e4030", 16)
    for x, swing, person in ((310, -60, cast.ADA), (460, 40, cast.FINN)):
        for dx in (-24, 24):
            c.line([(x + dx * 0.6, 464), (x + swing + dx, 748)], "#5a4650", 4)
        c.box(x + swing - 44, 746, 88, 12, "#2f8079", 4)
        figure(c, person, SIT.but(hip=(0, -26), feet=((22, -6), (25, -8)), hands=((-9, -64), (9, -64)), elbows=(1, 1), face="laugh", turn=0.5), x + swing - 4, 826, 280, shadow=False, flip=swing < 0)
    c.line([(900, 860), (900, 480)], "#b07a4b", 16)
    c.line([(1060, 860), (1060, 480)], "#b07a4b", 16)
    c.polygon([(880, 560), (980, 420), (1080, 560)], "#2f8079")
    c.box(884, 640, 192, 22, "#b07a4b", 4)
    c.box(884, 570, 192, 10, "#b07a4b", 4)
    for index in range(5):
        c.line([(906, 680 + index * 40), (1054, 680 + index * 40)], "#8a5a38", 8)
    c.limb(bow((1066, 640), (1180, 700), (1240, 850), 16) + [(1330, 866)], 42, 36, "#e2a640")
    c.limb(bow((1066, 632), (1184, 690), (1250, 838), 16) + [(1330, 852)], 8, 8, "#f6d98a")
    figure(c, cast.EVA, SIT_FRONT.but(look=0.5, face="laugh", hands=((-20, -70), (18, -74)), elbows=(-1, 1)), 980, 710, 250, shadow=False)
    figure(c, cast.DANI, SIT.but(face="laugh", hands=((16, -66), (18, -66))), 1190, 830, 265, shadow=False)
    figure(c, cast.CHI, CROUCH.but(face="smile"), 700, 940, 280)
    c.polygon([(764, 944), (800, 890), (836, 944)], "#d9bd85")
    c.box(850, 910, 36, 36, "#c4553c", 6)
    bench(c, 1290, 960, 260, 82)
    figure(c, cast.NOOR, SIT_FRONT.but(look=-0.5), 1370, 966, 370)
    figure(c, cast.BERND, SIT_FRONT.but(look=-0.5, face="laugh"), 1470, 966, 375)
    pushchair(c, 130, 960, 390, "#1f566b")


def sports_yard(c: Canvas) -> None:
    m = SUMMER
    sky(c, m, 480, sun=(240, 160, 60))
    cloud(c, m, 1150, 130, 140)
    row(c, m, 600, start=-60, end=560, floors=(4, 5), seed=5, storey=88, lit=1)
    row(c, m, 600, start=1080, floors=(4, 5), seed=11, storey=88, lit=1)
    slab(c, m, 560, 600, 520, 7, lit=1)
    for x in range(-20, 1640, 110):
        c.line([(x, 420), (x, 640)], "#5f7f78", 6)
    for y in (424, 530, 636):
        c.line([(-20, y), (1640, y)], "#5f7f78", 5)
    for index in range(60):
        c.line([(index * 40 - 400, 640), (index * 40 - 180, 424)], veil("#eef5ee", 0.28), 2, round_ends=False)
        c.line([(index * 40 - 400, 424), (index * 40 - 180, 640)], veil("#eef5ee", 0.28), 2, round_ends=False)
    for x, tall, seed in ((60, 330, 1), (1560, 340, 2)):
        tree(c, m, x, 660, tall, seed=seed)
    c.gradient(0, 640, 1600, 370, "#cf7a58", "#b9583f")
    c.polygon([(240, 690), (1360, 690), (1600, 1010), (0, 1010)], "#3f7f7a")
    for path in (((240, 690), (1360, 690), (1600, 1010), (0, 1010), (240, 690)), ((800, 690), (800, 1010))):
        c.line(list(path), "#f3ead6", 7)
    c.line([*bow((560, 850), (560, 760), (800, 760)), *bow((800, 760), (1040, 760), (1040, 850)), *bow((1040, 850), (1060, 950), (800, 950)), *bow((800, 950), (540, 950), (560, 850))], "#f3ead6", 6)
    c.line([(1390, 760), (1390, 360)], "#4a4652", 16)
    c.line([(1390, 380), (1330, 400)], "#4a4652", 10)
    c.polygon([(1310, 300), (1390, 280), (1390, 440), (1310, 430)], "#fffaf0")
    c.polygon([(1324, 340), (1366, 332), (1366, 400), (1324, 400)], "#c4553c")
    c.ellipse(1280, 432, 46, 11, "#c4553c")
    c.ellipse(1280, 430, 36, 7, "#8fb8c4")
    for index in range(5):
        c.line([(1240 + index * 20, 436), (1256 + index * 12, 500)], "#fffaf0", 3)
    figure(c, cast.XENIA, RUN.but(hip=(0, -58), feet=((-16, -20), (12, -10)), hands=((20, -112), (22, -108))), 1080, 900, 420)
    c.ellipse(1090, 902, 70, 10, veil("#24304a", 0.2))
    ball(c, 1195, 390, 30, "#e28a3c")
    figure(c, cast.SAMIR, RUN, 760, 930, 415)
    wheelchair_user(c, cast.MAREK, 480, 940, 420, pose=SIT.but(face="laugh", hands=((10, -80), (24, -72))), tone="#e2a640")
    figure(c, cast.TILDA, STAND.but(face="laugh", look=0.5, hands=((-22, -84), (22, -84)), elbows=(-1, 1)), 250, 930, 405)
    figure(c, cast.FINN, RUN, 920, 960, 280)


def mural(c: Canvas) -> None:
    m = MORNING
    sky(c, m, 300, sun=None)
    c.box(120, 60, 1240, 660, "#d9a98a")
    c.gradient(140, 90, 1200, 610, "#8fc3cf", "#f6dca8")
    c.circle(1080, 250, 92, "#f6cf6b")
    for index in range(14):
        v = c.at(1080, 250, 1, turn=index * 360 / 14)
        v.polygon([(-10, -112), (10, -112), (0, -160)], "#f0b94e")
    c.shape([(140, 560), (360, 470), (640, 560), (900, 480), (1340, 560), (1340, 700), (140, 700)], "#7fb089")
    c.shape([(140, 640), (420, 560), (760, 640), (1100, 560), (1340, 640), (1340, 700), (140, 700)], "#4f8d6a")
    for index, (x, tone) in enumerate(((250, "#c4553c"), (370, "#f3e2c4"), (480, "#6f4260"), (600, "#e2a640"))):
        tall = 150 + (index % 2) * 50
        c.box(x, 600 - tall, 96, tall, tone)
        c.polygon([(x - 8, 601 - tall), (x + 48, 540 - tall), (x + 104, 601 - tall)], darker(tone, 0.3))
        for line in range(2):
            c.box(x + 20, 620 - tall + line * 56, 22, 30, "#fdf3df")
            c.box(x + 56, 620 - tall + line * 56, 22, 30, "#fdf3df")
    v = c.at(880, 300, 1.0)
    v.shape([(-120, 40), (-60, -30), (20, -40), (90, -10), (150, -50), (130, 20), (60, 60), (-40, 70)], "#fffaf0")
    v.shape([(-20, 0), (40, -110), (110, -120), (70, -20)], "#f3e2c4")
    v.polygon([(-118, 36), (-160, 52), (-110, 62)], "#e28a3c")
    v.circle(-84, 16, 8, "#3b3642")
    for x, y, tone in ((760, 520, "#d9533f"), (830, 560, "#e58aa0"), (900, 530, "#fffaf0"), (980, 566, "#d9533f"), (1050, 520, "#8f7bc0")):
        for dx, dy in ((0, -24), (24, 0), (0, 24), (-24, 0)):
            c.circle(x + dx, y + dy, 20, tone)
        c.circle(x, y, 15, "#f6cf6b")
    c.polygon([(1180, 90), (1340, 90), (1340, 700), (1230, 700), (1200, 520), (1250, 380), (1170, 240)], "#e6cbb0")
    for line in range(15):
        c.line([(1210, 110 + line * 40), (1340, 110 + line * 40)], veil("#b98a6a", 0.4), 2, round_ends=False)
    tree(c, m, 60, 760, 470, seed=1)
    house(c, m, 1380, 740, 260, 4, seed=3, storey=120, balconies=True)
    meadow(c, 716, m.path, dip=3)
    c.line([(620, 930), (660, 420)], "#c79a64", 13)
    c.line([(740, 930), (700, 420)], "#c79a64", 13)
    for index in range(7):
        y = 480 + index * 62
        c.line([(655 - index * 5, y), (705 + index * 5, y)], "#a9784a", 9)
    figure(c, cast.ELIF, STAND.but(look=-0.5, hands=((-24, -94), (6, -62)), elbows=(-1, 1), feet=((-5, 0), (5, 0))), 682, 728, 400, shadow=False)
    figure(c, cast.SAMIR, STAND.but(look=0.6, turn=0.4, hands=((14, -62), (27, -92)), elbows=(1, 1)), 1010, 930, 440)
    hand = figure(c, cast.DORA, STAND.but(look=0.6, turn=0.4, hands=((14, -60), (28, -80)), elbows=(1, 1)), 330, 930, 420)
    for x, y, tone, lean in ((hand[1][0], hand[1][1], "#c4553c", 0.5), (586, 352, "#e2a640", -0.4), (1130, 524, "#e6cbb0", 0.5)):
        c.line([(x - 8 * lean, y + 20), (x + 40 * lean, y - 34)], "#8a5a38", 8)
        c.line([(x + 40 * lean, y - 34), (x + 56 * lean, y - 54)], tone, 18)
    figure(c, cast.ADA, STAND.but(look=-0.4, face="laugh", hands=((-24, -84), None), elbows=(-1, -1)), 880, 950, 280)
    for index, tone in enumerate(("#c4553c", "#2f8079", "#e2a640", "#8f7bc0")):
        x = 440 + index * 58
        c.box(x, 910, 48, 50, "#cfc7bd", 5)
        c.ellipse(x + 24, 911, 24, 8, tone)
        c.box(x + 6, 914, 9, 24, tone, 4)
    figure(c, cast.KARIM, STAND.but(look=-0.5, hands=((-12, -56), (10, -58)), elbows=(-1, 1)), 1250, 940, 450)


def history_walk(c: Canvas) -> None:
    m = AUTUMN
    sky(c, m, 500, sun=(1290, 170, 62))
    cloud(c, m, 330, 120, 130)
    church(c, m, 360, 660, 620)
    row(c, m, 660, start=-90, end=250, floors=(3, 3), seed=13, storey=104, beams=True)
    row(c, m, 660, start=1110, floors=(3, 4), seed=6, storey=104, beams=True, shops=True)
    town_hall(c, m, 700, 664, 390)
    c.box(0, 650, 1600, 40, m.path)
    meadow(c, 664, m.path, dip=3)
    for index in range(70):
        c.ellipse((index * 271) % 1640 - 20, 690 + (index * 53) % 320, 26, 5, veil("#a98a62", 0.22))
    tree(c, m, 610, 740, 280, seed=2)
    street_lamp(c, 1180, 820, 380)
    hand = figure(c, cast.OTTO, STAND.but(look=0.5, face="talk", hands=((-12, -58), (23, -94)), elbows=(-1, 1)), 420, 930, 460)
    c.line([hand[1], (hand[1][0] + 14, hand[1][1] - 110)], "#8a5a38", 7)
    c.polygon([(hand[1][0] + 12, hand[1][1] - 112), (hand[1][0] + 88, hand[1][1] - 96), (hand[1][0] + 22, hand[1][1] - 62)], "#c4553c")
    figure(c, cast.LENE, STAND.but(look=-0.5), 680, 940, 435)
    figure(c, cast.JOY, STAND.but(look=-0.5, hands=((-9, -62), None), elbows=(-1, -1)), 820, 950, 455)
    c.box(768, 650, 44, 56, "#fffaf0", 4)
    figure(c, cast.BEN, STAND.but(look=-0.5, face="laugh"), 930, 960, 280)
    wheelchair_user(c, cast.VERA, 1080, 960, 440, flip=True)
    figure(c, cast.FEMI, STAND.but(look=-0.5), 1240, 950, 470)
    figure(c, cast.GRETA, STAND.but(look=-0.5, face="laugh"), 1380, 955, 440)
    c.box(180, 700, 150, 110, "#4f6b62", 6)
    c.box(190, 710, 130, 90, "#f3ecd6", 3)
    for line in range(4):
        c.box(202, 722 + line * 18, 100 - 24 * (line % 2), 7, veil("#4a4250", 0.55))
    c.box(200, 810, 12, 120, "#4a4652")
    c.box(298, 810, 12, 120, "#4a4652")


SCENES: dict[str, Callable[[Canvas], None]] = {
    "playground": playground, "sports-yard": sports_yard, "mural": mural, "history-walk": history_walk,
}
