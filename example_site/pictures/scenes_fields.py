"""One emblematic scene for each field of action."""

from __future__ import annotations

from collections.abc import Callable

from . import cast
from .buildings import balcony, bunting, door, flower_box, house, row, shop_front, window
from .canvas import Canvas
from .curves import bow
from .figures import bust, figure
from .furniture import bench, bookshelf, chair, easel_board, pendant, rug, table
from .nature import apple_tree, birch, bush, cloud, hills, meadow, poplar, river, sky, tree
from .palette import AUTUMN, EVENING, MORNING, SUMMER, Mood, darker, lighter, mix, veil
from .plants import flowerbed, potted, raised_bed, tufts
from .poses import CROUCH, KNEEL, RUN, SIT, SIT_FRONT, STAND, STRIDE, STROLL
from .rooms import big_window, landscape, room, sunbeam
from .scenes_together import note
from .tableware import bowl, cup
from .things import ball, book_pile, lantern_string, open_book, spade, speech_bubble, watering_can
from .transport import bicycle, pushchair, wheelchair_user


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
    people = ((cast.DORA, 240, 400), (cast.FEMI, 430, 450), (cast.AMINA, 620, 430), (cast.BEN, 780, 270), (cast.KARIM, 930, 450), (cast.QUYNH, 1110, 425), (cast.UWE, 1300, 445))
    for index, (person, x, tall) in enumerate(people):
        reach = ((-19, -52), (19, -52)) if person.age != "child" else ((-25, -76), (25, -76))
        figure(c, person, STAND.but(face="laugh" if index % 2 else "smile", look=(0.3, -0.3)[index % 2], hands=reach, elbows=(1, -1)), x, 930 + (index % 2) * 14, tall)
    wheelchair_user(c, cast.GRETA, 1480, 945, 420, flip=True, pose=SIT.but(face="laugh", hands=((26, -52), (22, -34))))
    tufts(c, 960, 1000, 14, m.leaf, flowers=True)


def field_housing(c: Canvas) -> None:
    m = SUMMER
    sky(c, m, 500, sun=(1380, 140, 60))
    house(c, m, 40, 780, 500, 5, seed=2, kind="flat", storey=132, balconies=True, wall="#f0c27c", top="#8f4536")
    house(c, m, 540, 780, 420, 4, seed=6, kind="mansard", storey=132, balconies=True, wall="#e9f0e4", top="#4f5f73")
    house(c, m, 960, 780, 380, 4, seed=9, kind="gable", storey=118, wall="#e58f70", top="#94493b")
    for x in (1000, 1330):
        c.line([(x, 780), (x, 240)], "#9a8f88", 8)
    for y in (360, 490, 620):
        c.box(990, y, 354, 13, "#c79a64", 2)
        c.line([(990, y - 52), (1344, y - 52)], "#9a8f88", 5)
    figure(c, cast.WANJA, STAND.but(look=-0.5, hands=((-24, -84), None), elbows=(-1, -1)), 1150, 490, 160, shadow=False)
    figure(c, cast.MAREK, STAND.but(look=0.5, turn=0.3, hands=(None, (24, -76)), elbows=(1, 1)), 1080, 620, 165, shadow=False)
    tree(c, m, 1490, 800, 430, seed=3)
    meadow(c, 776, m.path, dip=2)
    c.box(0, 782, 1600, 10, darker(m.path, 0.1))
    bush(c, m, 100, 820, 160, flowers="#e58aa0")
    hands = figure(c, cast.JOY, STAND.but(look=0.5, face="laugh", hands=((-6, -58), (17, -60)), elbows=(-1, 1)), 420, 960, 450)
    c.box(hands[0][0] - 10, hands[0][1] - 60, 130, 96, "#c79a64", 4)
    c.box(hands[0][0] + 44, hands[0][1] - 60, 22, 96, "#e6cda4")
    figure(c, cast.DANI, STROLL.but(face="laugh"), 560, 965, 275)
    for x, y, size in ((650, 950, 110), (660, 872, 86), (770, 955, 90)):
        c.box(x, y - size * 0.72, size, size * 0.72, "#c79a64", 4)
        c.box(x + size * 0.42, y - size * 0.72, size * 0.16, size * 0.72, "#e6cda4")
    potted(c, 900, 955, 60, "leaves")
    hand = figure(c, cast.BERND, STAND.but(look=-0.5, hands=((-22, -84), None), elbows=(-1, -1)), 1030, 955, 460)
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
            window(c, m, x + 80 + column * 160, 110, 84, 130, lit=(index + column) % 3 == 0, seed=index + column)
            flower_box(c, x + 74 + column * 160, 258, 96, index + column)
        shop_front(c, m, x + 22, 770, 504, 390, tone, seed=index)
    c.box(-20, 40, 1640, 30, "#8f4536")
    for index, words in enumerate(("Bäckerei", "Fahrräder", "Schneiderei")):
        c.box(110 + index * 547, 300, 300, 58, darker(tones[index][0], 0.3), 8)
        c.text(260 + index * 547, 329, words, 40, "#fdf3df")
    bicycle(c, 700, 700, 220, "#c4553c", basket=False)
    meadow(c, 766, m.path, dip=2)
    for index in range(9):
        c.line([(index * 200 - 20, 770), (index * 230 - 130, 1010)], veil("#8a6a4a", 0.16), 3, round_ends=False)
    figure(c, cast.ROSA_APRON, STAND.but(look=0.5, face="laugh", hands=((-14, -56), (21, -82)), elbows=(-1, 1)), 330, 930, 460)
    hands = figure(c, cast.LENE, STAND.but(look=-0.5, turn=0.3, hands=((14, -58), (18, -57)), elbows=(1, 1)), 560, 945, 440, flip=True)
    c.polygon([(hands[1][0] - 30, hands[1][1]), (hands[1][0] + 30, hands[1][1]), (hands[1][0] + 24, hands[1][1] + 66), (hands[1][0] - 24, hands[1][1] + 66)], "#d9ac74")
    for dx in (-10, 10):
        c.limb([(hands[1][0] + dx, hands[1][1] + 4), (hands[1][0] + dx * 1.8, hands[1][1] - 52)], 17, 13, "#c1803f")
    figure(c, cast.SAMIR, KNEEL.but(hands=((27, -32), (30, -30))), 800, 955, 440)
    bicycle(c, 1010, 960, 420, "#2f8079")
    figure(c, cast.YUSUF, STAND.but(look=-0.4, hands=((-12, -58), (12, -58)), elbows=(-1, 1)), 1300, 930, 455)
    wheelchair_user(c, cast.VERA, 1470, 955, 420, flip=True)


def field_education(c: Canvas) -> None:
    room(c, "#cfdfe0", "#cfa070", edge=690, panel="#e6b98a")
    bookshelf(c, 40, 690, 380, 600, 5, seed=2)
    bookshelf(c, 1180, 690, 380, 600, 5, seed=8)
    big_window(c, 520, 100, 560, 350, seed=3)
    for x in (500, 1100):
        pendant(c, x, 90, 80, "#c4553c")
    sunbeam(c, 520, 540, 690)
    rug(c, 800, 900, 660, 92, "#f3e2c4", "#2f8079")
    c.line([(800, 700), (800, 560)], "#6a4532", 12)
    c.ellipse(800, 706, 70, 12, "#6a4532")
    c.circle(800, 490, 84, "#7fb8c9")
    c.shape([(760, 440), (810, 430), (830, 470), (800, 510), (765, 490)], "#7fa870")
    c.shape([(830, 510), (864, 500), (860, 545), (835, 550)], "#7fa870")
    c.line(bow((716, 452), (700, 540), (780, 586)), "#c79a64", 9)
    figure(c, cast.CHI, STAND.but(look=-0.5, face="laugh", hands=((-24, -78), None), elbows=(-1, -1)), 920, 880, 300)
    figure(c, cast.ELIF, STAND.but(look=0.5, face="talk", hands=(None, (23, -80)), elbows=(1, 1)), 630, 890, 480)
    for x, person, face in ((330, cast.ADA, "laugh"), (480, cast.FINN, "smile")):
        c.ellipse(x, 946, 80, 30, "#c4553c" if x < 400 else "#e2a640")
        figure(c, person, SIT_FRONT.but(hip=(0, -17), face=face, look=0.5), x, 965, 310, shadow=False)
        open_book(c, x, 912, 90, "#2c3c62")
    chair(c, 1070, 940, 480, "#2f8079")
    h = figure(c, cast.VERA, SIT.but(look=0.4, hands=((20, -44), (22, -43)), nod=4), 1076, 940, 460)
    open_book(c, h[1][0] + 20, h[1][1] + 6, 110, "#6f4260")
    figure(c, cast.SAMIR, STAND.but(look=-0.5, hands=((-6, -60), (10, -62)), elbows=(-1, 1)), 1340, 930, 470)
    book_pile(c, 1340, 662, 110, 3)


def field_health(c: Canvas) -> None:
    m = SUMMER
    landscape(c, m, 450)
    cloud(c, m, 960, 140, 140)
    river(c, 500, 600, "#6fa9b5")
    for x, tall, seed in ((60, 330, 1), (420, 230, 2), (1180, 260, 4), (1540, 360, 5)):
        tree(c, m, x, 660, tall, seed=seed)
    meadow(c, 596, m.ground, dip=14)
    tufts(c, 720, 1000, 40, darker(m.leaf, 0.05), flowers=True)
    for person, x, y, tall in ((cast.BERND, 330, 820, 390), (cast.NOOR, 590, 810, 375), (cast.KARIM, 850, 815, 395), (cast.IRINA, 1110, 812, 380)):
        c.box(x - 90, y - 4, 180, 18, ("#c4553c", "#e2a640", "#2f8079", "#6f4260")[x // 10 % 4], 8)
        figure(c, person, STAND.but(face="smile", hands=((-20, -106), (20, -106)), elbows=(-1, 1)), x, y, tall)
    for person, x, y, tall in ((cast.DORA, 180, 950, 400), (cast.FEMI, 480, 955, 440), (cast.QUYNH, 1010, 955, 415)):
        c.box(x - 100, y - 4, 200, 20, ("#2f8079", "#c4553c", "#e2a640")[x // 10 % 3], 8)
        figure(c, person, STAND.but(face="laugh" if person is cast.FEMI else "smile", hands=((-31, -76), (31, -76)), elbows=(-1, 1), feet=((-11, 0), (11, 0)), hip=(0, -49)), x, y, tall)
    wheelchair_user(c, cast.GRETA, 740, 960, 420, pose=SIT.but(face="laugh", turn=0.3, look=0.1, hands=((-18, -88), (22, -88)), elbows=(-1, 1)))
    figure(c, cast.JOY, STAND.but(look=-0.5, face="talk", hands=((-25, -96), (25, -96)), elbows=(-1, 1)), 1330, 950, 445)
    bowl(c, 1490, 960, 110, "#fffaf0", fruit=("#d4493a", "#8fb35c", "#e8a33c", "#d4493a"))


def field_culture(c: Canvas) -> None:
    m = EVENING
    sky(c, m, 520, sun=(300, 330, 66))
    cloud(c, m, 1180, 120, 150)
    row(c, m, 640, start=-60, end=420, floors=(3, 4), seed=5, storey=92, lit=6)
    row(c, m, 640, start=1160, floors=(3, 4), seed=9, storey=92, lit=6)
    tree(c, m, 470, 660, 300, seed=1)
    tree(c, m, 1130, 660, 310, seed=2)
    meadow(c, 636, m.path, dip=3)
    c.ellipse(800, 640, 340, 60, "#8f7a72")
    c.box(460, 640, 680, 200, "#8f5f56")
    c.box(452, 628, 696, 20, "#c79a64", 4)
    for x in (480, 1120):
        c.line([(x, 640), (x, 250)], "#f3e2c4", 20)
    c.polygon([(420, 270), (800, 120), (1180, 270)], "#7c3f45")
    c.box(420, 264, 760, 22, "#f3e2c4", 3)
    c.glow(800, 420, 420, "#ffe2a0", 0.5)
    lantern_string(c, (470, 290), (1130, 290), 40)
    lantern_string(c, (-20, 300), (440, 270), 70)
    lantern_string(c, (1160, 270), (1620, 300), 70)
    h = figure(c, cast.XENIA, STAND.but(face="sing", hands=((-12, -64), (9, -80)), elbows=(-1, 1)), 800, 632, 310)
    c.line([(h[1][0], h[1][1] + 10), (h[1][0] - 8, h[1][1] - 22)], "#3b3642", 9)
    c.circle(h[1][0] - 9, h[1][1] - 26, 9, "#8f8b95")
    h = figure(c, cast.CEM, STAND.but(look=0.4, face="laugh", hands=((-17, -70), (11, -56)), elbows=(-1, 1)), 620, 632, 315)
    v = c.at(600, 448, 1, turn=-24)
    v.line([(0, 0), (0, -120)], "#6a4532", 9)
    v.shape([(0, -10), (24, 4), (20, 30), (34, 60), (0, 84), (-34, 60), (-20, 30), (-24, 4)], "#c98a4c")
    v.circle(0, 30, 10, "#4a3630")
    figure(c, cast.UWE, STAND.but(look=-0.4, hands=((-14, -58), (15, -58)), elbows=(-1, 1)), 985, 632, 310)
    c.box(940, 452, 90, 60, "#8f3a3a", 6)
    for index in range(6):
        c.box(948 + index * 13, 452, 5, 60, "#f3e2c4")
    for x, y, size, tone in ((700, 360, 40, "#fffaf0"), (890, 330, 46, "#f6cf6b"), (1060, 380, 36, "#fffaf0")):
        note(c, x, y, size, tone)
    from_people = ((cast.DORA, 110, 440), (cast.FEMI, 330, 480), (cast.NOOR, 560, 460), (cast.ADA, 760, 330), (cast.KARIM, 960, 480), (cast.TILDA, 1180, 450), (cast.BERND, 1400, 475))
    for person, x, tall in from_people:
        figure(c, person, STAND.but(face="away", legs=False, hands=((-9, -62), (9, -62)), elbows=(-1, 1)), x, 1010 + tall * 0.42, tall)
    figure(c, cast.EVA, STAND.but(face="away", legs=False, hands=((-20, -92), (20, -92)), elbows=(-1, 1)), 1550, 1150, 330)


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
        c.polygon([(210 + index * 30, 388 + index * 26), (232 + index * 30, 388 + index * 26), (252 + index * 30, 410 + index * 26), (228 + index * 30, 410 + index * 26)], "#24405f")
    river(c, 540, 640, "#6fa9b5")
    meadow(c, 626, m.ground, dip=14)
    tree(c, m, 60, 760, 360, seed=1)
    birch(c, m, 1500, 800, 430)
    flowerbed(c, 980, 760, 460, 76)
    tufts(c, 760, 1000, 30, m.leaf, flowers=True)
    v = c.at(760, 930, 1)
    v.ellipse(0, 4, 120, 22, "#5b4234")
    v.limb([(0, 0), (2, -150), (-2, -270)], 13, 6, "#8b5d40")
    for px, py, r in ((-40, -220, 40), (34, -240, 44), (-6, -290, 50), (-50, -270, 36), (44, -290, 36), (0, -230, 40)):
        v.ellipse(px, py, r, r * 0.86, m.leaf if px % 4 else lighter(m.leaf, 0.16))
    figure(c, cast.HASSAN, STAND.but(look=0.6, turn=0.4, hands=((20, -62), (22, -66)), elbows=(1, 1)), 640, 940, 450)
    figure(c, cast.PIA, KNEEL, 900, 955, 440, flip=True)
    hands = figure(c, cast.FINN, STAND.but(look=-0.5, turn=0.4, face="laugh", hands=((18, -56), (20, -54)), elbows=(1, 1)), 1080, 960, 290, flip=True)
    watering_can(c, hands[1][0] - 6, hands[1][1] + 46, 70, "#c4553c", flip=True, turn=-14)
    spade(c, 560, 950, 300, -8)
    bicycle(c, 270, 950, 420, "#2f8079")
    figure(c, cast.AMINA, STAND.but(look=0.4, hands=((-15, -57), None), elbows=(-1, -1)), 420, 950, 440)
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
    figure(c, cast.JOY, STAND.but(look=0.5, turn=0.3, face="laugh", hands=((-6, -56), (24, -94)), elbows=(1, 1)), 560, 940, 490)
    figure(c, cast.BEN, STAND.but(look=0.3, hands=(None, (21, -92)), elbows=(1, 1)), 730, 950, 320)
    wheelchair_user(c, cast.KARIM, 920, 955, 490, pose=SIT.but(face="talk", hands=((22, -62), (24, -78))))
    figure(c, cast.VERA, STAND.but(look=-0.5, face="talk", hands=((-18, -68), (12, -60)), elbows=(-1, 1)), 1150, 945, 475)
    figure(c, cast.FEMI, STAND.but(look=-0.5, hands=((-12, -56), (11, -58)), elbows=(-1, 1)), 1310, 950, 500)
    figure(c, cast.LENE, STAND.but(look=-0.5, hands=((-24, -92), None), elbows=(-1, -1)), 1460, 945, 470)
    c.box(210, 760, 180, 200, "#2f6f6a", 8)
    c.box(200, 744, 200, 26, "#25585a", 6)
    c.box(262, 750, 76, 8, "#173d40", 3)
    c.polygon([(276, 690), (334, 684), (338, 754), (278, 754)], "#fffaf0")
    c.text(300, 862, "Ideen", 50, "#f6e3b4")


SCENES: dict[str, Callable[[Canvas], None]] = {
    "field-networks": field_networks, "field-housing": field_housing, "field-economy": field_economy, "field-education": field_education,
    "field-health": field_health, "field-culture": field_culture, "field-environment": field_environment,
    "field-participation": field_participation,
}
