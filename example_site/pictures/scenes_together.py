"""Projects where people eat, sing, play and celebrate together."""

from __future__ import annotations

from collections.abc import Callable

from . import cast
from .buildings import bunting, house, row
from .canvas import Canvas
from .curves import bow
from .figures import bust, figure
from .furniture import chair, counter, pendant, shelf, table
from .gatherings import close_up, from_behind
from .nature import cloud, meadow, sky, tree
from .palette import EVENING, MORNING, NIGHT, darker, lighter, mix, veil
from .plants import potted
from .poses import RUN, SIT, SIT_FRONT, STAND, STROLL
from .rooms import big_window, curtain, picture_frame, room, sunbeam
from .stalls import market_stall
from .tableware import bottle, bowl, cake, cup, cutting_board, jar_row, jug, loaf, plate, saucepan
from .things import lantern_string, street_lamp
from .transport import wheelchair_user


def note(c: Canvas, x: float, y: float, size: float, tone: str) -> None:
    """Draw a musical note, the middle of its head at (x, y)."""
    c.ellipse(x, y, size * 0.3, size * 0.22, tone)
    c.line([(x + size * 0.27, y), (x + size * 0.27, y - size)], tone, size * 0.09)
    c.curve([(x + size * 0.27, y - size), (x + size * 0.5, y - size * 0.8), (x + size * 0.58, y - size * 0.5)], tone, size * 0.1)


def cooking_together(c: Canvas) -> None:
    room(c, "#f4e0bd", "#c98f63", edge=740)
    for column in range(23):
        for line in range(3):
            c.box(column * 70 + 2, 400 + line * 50, 66, 46, "#e9efe4" if (column * 2 + line) % 5 else "#a9cdc6", 4)
    big_window(c, 590, 90, 420, 270, seed=3)
    shelf(c, 70, 300, 430)
    jar_row(c, 80, 300, 420, 48)
    shelf(c, 1100, 300, 430)
    jar_row(c, 1110, 300, 420, 48, seed=3)
    for index, tone in enumerate(("#c4553c", "#2f8079", "#e2a640", "#6c7280")):
        x = 1140 + index * 100
        c.line([(x, 120), (x, 170)], "#6a4532", 5)
        c.box(x - 28, 168, 56, 48, tone, 22)
    c.line([(1100, 120), (1500, 120)], "#6a4532", 8)
    for x in (430, 800, 1170):
        pendant(c, x, 90, 70, "#2f8079")
    counter(c, -20, 760, 1640, 190, "#4f8d83", doors=9)
    hands = bust(c, cast.CEM_APRON, 300, 760, 610, pose=STAND.but(look=0.4, face="laugh", hands=((-10, -64), (13, -66)), elbows=(-1, 1)))
    bust(c, cast.AMINA_APRON, 590, 765, 590, pose=STAND.but(look=0.4, nod=4, hands=((-8, -63), (9, -63)), elbows=(-1, 1)))
    bust(c, cast.BEN, 800, 800, 420, pose=STAND.but(face="laugh", hands=((-10, -63), (10, -64)), elbows=(-1, 1)))
    bust(c, cast.ROSA_APRON, 1040, 762, 595, pose=STAND.but(look=-0.5, face="talk", hands=((-10, -63), (18, -70)), elbows=(-1, 1)))
    bust(c, cast.KARIM_APRON, 1310, 760, 610, pose=STAND.but(look=-0.4, hands=((-12, -64), (8, -63)), elbows=(-1, 1)))
    c.polygon([(90, 740), (1510, 740), (1600, 840), (0, 840)], "#dcb27a")
    c.box(-10, 840, 1620, 26, "#b07a4b")
    c.box(-10, 866, 1620, 150, "#8a5a38")
    for index in range(8):
        c.box(20 + index * 200, 892, 170, 130, "#96653f", 6)
    saucepan(c, 380, 800, 190, "#c4553c")
    c.line([(400, 690), (hands[1][0] + 6, hands[1][1] - 6)], "#8a5a38", 9)
    cutting_board(c, 600, 812, 210)
    bowl(c, 800, 800, 140, "#fffaf0", fruit=("#8fb35c", "#d4493a", "#8fb35c", "#e8a33c"))
    plate(c, 1020, 806, 170, "dumplings")
    bottle(c, 1150, 800, 130)
    loaf(c, 1320, 812, 170)
    bowl(c, 160, 808, 130, "#2f8079", fruit=("#e8a33c", "#d4493a", "#e8a33c"))
    jug(c, 1490, 806, 72, "#e2a640")


def elders_lunch(c: Canvas) -> None:
    room(c, "#dfe3cd", "#c79a6c", edge=690, panel="#c98a5c")
    for x in (90, 620, 1150):
        big_window(c, x, 110, 330, 320, seed=x // 100)
    for x in (530, 1070):
        pendant(c, x, 120, 84, "#c4553c")
    sunbeam(c, 100, 320, 690)
    sunbeam(c, 1130, 320, 690)
    figure(c, cast.SAMIR, STAND.but(look=0.4, hands=((-16, -62), (17, -66)), elbows=(-1, 1)), 150, 880, 560)
    plate(c, 244, 512, 120, "soup")
    z = close_up(c)
    bust(z, cast.VERA, 420, 705, 455, pose=STAND.but(look=0.4, face="laugh", hands=((-10, -62), (12, -62)), elbows=(-1, 1)))
    bust(z, cast.BERND, 660, 700, 470, pose=STAND.but(look=-0.4, hands=((-12, -62), (12, -62)), elbows=(-1, 1)))
    bust(z, cast.DORA, 900, 700, 455, pose=STAND.but(look=0.4, face="talk", hands=((-10, -62), (17, -70)), elbows=(-1, 1)))
    bust(z, cast.YUSUF, 1140, 703, 465, pose=STAND.but(look=-0.4, face="laugh", hands=((-12, -62), (10, -62)), elbows=(-1, 1)))
    table(z, 270, 945, 1060, 232, "#b07a4b", cloth="#c4553c", depth=66)
    for x, food in ((420, "soup"), (650, "soup"), (900, "soup"), (1140, "salad")):
        plate(z, x, 712, 116, food)
    bowl(z, 780, 704, 90, "#fffaf0", fruit=("#c98a4c", "#c98a4c", "#c98a4c"))
    jug(z, 540, 706, 46)
    jug(z, 1030, 706, 46)
    for x in (490, 980, 1210):
        z.box(x, 682, 24, 36, veil("#dff0f2", 0.85), 4)
    z.circle(720, 640, 12, "#e58aa0")
    from_behind(c, cast.OTTO, 560, 760, "#e2a640")
    from_behind(c, cast.NOOR, 1060, 740, "#2f6f6a")


def choir(c: Canvas) -> None:
    room(c, "#cfc0d2", "#c39a72", edge=700, panel="#8d6d93")
    for x in (150, 660, 1170):
        big_window(c, x, 170, 270, 320, arched=True, seed=x // 90, panes=2)
    lantern_string(c, (-20, 60), (800, 50), 50)
    lantern_string(c, (800, 50), (1620, 60), 50)
    c.box(300, 760, 1100, 60, "#a9744a", 4)
    c.box(300, 752, 1100, 14, "#c08a58", 4)
    back = ((cast.KARIM, 430, "sing"), (cast.JOY, 590, "laugh"), (cast.UWE, 750, "sing"), (cast.ELIF, 910, "sing"), (cast.FEMI, 1070, "laugh"), (cast.VERA, 1230, "sing"))
    for person, x, face in back:
        figure(c, person, STAND.but(face=face, look=-0.25, hands=((-6, -62), (6, -62)), elbows=(1, -1)), x, 770, 450)
        _songbook(c, x, 770 - 0.63 * 450, 72)
    c.box(300, 762, 1100, 60, "#a9744a", 4)
    front = ((cast.AMINA, 510, "sing", 460), (cast.TILDA, 680, "laugh", 430), (cast.QUYNH, 850, "sing", 450), (cast.DANI, 1000, "laugh", 300), (cast.ROSA, 1150, "sing", 455))
    for person, x, face, tall in front:
        figure(c, person, STAND.but(face=face, look=-0.25, hands=((-6, -62), (6, -62)), elbows=(1, -1)), x, 930, tall)
        _songbook(c, x, 930 - 0.63 * tall, 0.16 * tall)
    figure(c, cast.GRETA, STAND.but(look=0.5, turn=0.5, hands=((22, -92), (24, -78)), elbows=(1, 1), face="laugh"), 230, 945, 500)
    wheelchair_user(c, cast.HASSAN, 1370, 945, 460, flip=True, pose=SIT.but(face="sing"))
    for x, y, size, tone in ((360, 300, 56, "#6f4260"), (480, 220, 44, "#c4553c"), (1090, 230, 50, "#2f8079"), (1490, 330, 56, "#6f4260"), (560, 330, 36, "#2f8079")):
        note(c, x, y, size, tone)


def _songbook(c: Canvas, x: float, y: float, size: float) -> None:
    for side in (-1, 1):
        c.polygon([(x, y + size * 0.3), (x + side * size * 0.5, y + size * 0.18), (x + side * size * 0.5, y - size * 0.36), (x, y - size * 0.24)],
                  "#8f3a3a" if side < 0 else "#a5483f")


def neighbourhood_party(c: Canvas) -> None:
    m = EVENING
    sky(c, m, 520, sun=(1230, 330, 64))
    cloud(c, m, 360, 120, 140)
    row(c, m, 640, start=-60, end=620, floors=(3, 4), seed=3, storey=96, lit=6)
    row(c, m, 640, start=1000, floors=(3, 4), seed=8, storey=96, lit=6, beams=True)
    tree(c, m, 810, 660, 380, seed=1)
    meadow(c, 636, m.path, dip=3)
    for index in range(9):
        c.line([(index * 200 - 20, 644), (index * 230 - 130, 1010)], veil("#5a4250", 0.14), 3, round_ends=False)
    for start, end, depth in (((-20, 250), (560, 200), 90), ((560, 200), (1060, 210), 80), ((1060, 210), (1620, 250), 90)):
        lantern_string(c, start, end, depth, size=18, paper=True)
    bunting(c, -20, 400, 800, 400, 46, 32)
    bunting(c, 800, 400, 1620, 400, 46, 32)
    for x in (1330, 1510):
        figure(c, cast.KARIM if x == 1330 else cast.IRINA, STAND.but(look=-0.5, face="laugh"), x, 770, 300)
    figure(c, cast.SAMIR, RUN.but(hands=((22, -84), (-8, -70))), 120, 780, 300)
    figure(c, cast.TILDA, STAND.but(look=-0.5, face="laugh", hands=((-22, -84), (22, -84)), elbows=(-1, 1)), 250, 775, 300)
    for person, x, pose, tall in ((cast.FEMI, 500, STAND.but(look=0.4, face="laugh", hands=((-10, -62), (18, -74)), elbows=(-1, 1)), 470),
                                  (cast.AMINA, 700, STAND.but(look=-0.3, hands=((-12, -62), (12, -62)), elbows=(-1, 1)), 455),
                                  (cast.UWE, 900, STAND.but(look=0.3, face="laugh", hands=((-12, -62), (12, -62)), elbows=(-1, 1)), 465),
                                  (cast.LENE, 1090, STAND.but(look=-0.4, face="talk", hands=((-16, -70), (12, -62)), elbows=(-1, 1)), 455)):
        bust(c, person, x, 760, tall, pose=pose)
    table(c, 330, 985, 940, 240, "#b07a4b", cloth="#fbf3e3", depth=58)
    cake(c, 800, 760, 130)
    bowl(c, 610, 760, 100, "#2f8079", fruit=("#d4493a", "#e8a33c", "#7fa84e", "#d4493a"))
    plate(c, 960, 764, 120, "salad")
    jug(c, 1080, 760, 50, "#e2a640")
    plate(c, 460, 764, 110, "bread")
    for x in (400, 540, 720, 890, 1150, 1210):
        c.box(x, 730, 26, 40, veil("#f6cf6b", 0.9), 4)
    wheelchair_user(c, cast.JOY, 1400, 965, 450, flip=True, pose=SIT.but(face="laugh"))
    figure(c, cast.ADA, STAND.but(face="laugh", hands=((-24, -84), (24, -84)), elbows=(-1, 1)), 200, 965, 285)
    figure(c, cast.FINN, RUN, 90, 970, 275)


def market_stall_project(c: Canvas) -> None:
    m = MORNING
    sky(c, m, 480, sun=(1340, 160, 58))
    cloud(c, m, 340, 120, 130)
    row(c, m, 640, start=-60, floors=(3, 4), seed=20, storey=96, lit=1, beams=True, shops=True)
    meadow(c, 636, m.path, dip=3)
    for index in range(60):
        c.ellipse((index * 271) % 1640 - 20, 670 + (index * 53) % 330, 24, 5, veil("#a98a62", 0.2))
    tree(c, m, 90, 720, 330, seed=2)
    street_lamp(c, 1500, 800, 360)
    bunting(c, -20, 300, 800, 280, 60, 34)
    bunting(c, 800, 280, 1620, 310, 60, 34)
    market_stall(c, 420, 930, 720, 470, "#2f8079", ("#d4493a", "#e8a33c", "#8fb35c", "#8f5f9a", "#eec14f"), cast.ROSA_APRON,
                 STAND.but(face="laugh", look=0.5, hands=((-14, -64), (17, -76)), elbows=(-1, 1)))
    c.box(560, 820, 440, 70, "#fbf3e3", 10)
    c.text(780, 855, "Quartiersmarkt", 44, "#2f5d5a")
    hands = figure(c, cast.GRETA, STAND.but(look=-0.5, turn=0.4, hands=((18, -58), (21, -56)), elbows=(1, 1)), 1240, 960, 450, flip=True)
    c.polygon([(hands[1][0] - 34, hands[1][1]), (hands[1][0] + 34, hands[1][1]), (hands[1][0] + 26, hands[1][1] + 74), (hands[1][0] - 26, hands[1][1] + 74)], "#c79a64")
    for dx, tone in ((-16, "#8fb35c"), (4, "#e8a33c"), (20, "#6d9c4f")):
        c.circle(hands[1][0] + dx, hands[1][1] - 6, 15, tone)
    figure(c, cast.CHI, STAND.but(look=-0.5), 1350, 965, 280)
    figure(c, cast.BERND, STROLL, 280, 960, 455)
    wheelchair_user(c, cast.YUSUF, 110, 965, 450)


def theatre(c: Canvas) -> None:
    c.gradient(0, 0, 1600, 1000, "#3c2f4d", "#2c2540")
    c.gradient(180, 90, 1240, 560, "#6f6191", "#f0b98f")
    c.circle(1060, 270, 84, "#fbe9bd")
    c.glow(1060, 270, 320, "#fbe9bd", 0.4)
    for index, (x, wide, tall) in enumerate(((240, 190, 240), (430, 150, 300), (600, 200, 220), (980, 180, 260), (1170, 210, 320))):
        tone = ("#c4705a", "#d9a05c", "#7f9a8c", "#b9785f", "#8f7aa3")[index]
        c.box(x, 650 - tall, wide, tall, tone)
        c.polygon([(x - 12, 652 - tall), (x + wide / 2, 650 - tall - wide * 0.4), (x + wide + 12, 652 - tall)], darker(tone, 0.3))
        for line in range(2):
            for column in range(2):
                c.box(x + wide * (0.2 + 0.38 * column), 650 - tall + 40 + line * 80, wide * 0.2, 48, "#fbe0a0", 3)
    c.polygon([(120, 640), (1480, 640), (1600, 800), (0, 800)], "#a9744a")
    for index in range(13):
        c.line([(140 + index * 110, 640), (index * 133, 800)], veil("#5a3a30", 0.35), 3, round_ends=False)
    c.polygon([(560, -10), (640, -10), (980, 760), (420, 760)], veil("#fff1c4", 0.13))
    c.polygon([(960, -10), (1040, -10), (1240, 760), (700, 760)], veil("#fff1c4", 0.13))
    figure(c, cast.TILDA, STAND.but(face="laugh", look=0.4, hands=((-24, -78), (22, -86)), elbows=(-1, 1)), 560, 745, 410)
    figure(c, cast.CEM, STAND.but(face="talk", look=-0.5, hands=((-24, -70), (16, -62)), elbows=(-1, 1)), 800, 760, 440)
    c.polygon([(792, 330), (760, 280), (784, 300), (800, 266), (818, 300), (842, 280), (812, 330)], "#f6cf6b")
    figure(c, cast.ROSA, STAND.but(face="sing", look=-0.3, hands=((-20, -80), (24, -74)), elbows=(-1, 1)), 1040, 750, 430)
    figure(c, cast.BEN, RUN, 690, 775, 270)
    for side in (0, 1):
        for index in range(7):
            x = index * 36 if side == 0 else 1600 - (index + 1) * 36
            c.box(x, 0, 37, 760 - index * 8, "#b0413a" if index % 2 else "#8f3035")
    for index in range(12):
        c.ellipse(67 + index * 134, 60, 72, 74, "#b0413a" if index % 2 else "#9c3838")
    c.box(0, 0, 1600, 60, "#8f3035")
    for index in range(25):
        c.circle(32 + index * 64, 62, 7, "#f6cf6b")
    c.box(0, 798, 1600, 18, "#6a4532")
    c.gradient(0, 816, 1600, 190, "#3c2f4d", "#221c34")
    for person, x, tall in ((cast.DORA, 120, 520), (cast.FEMI, 330, 560), (cast.NOOR, 540, 540), (cast.EVA, 720, 430), (cast.BERND, 900, 560),
                            (cast.JOY, 1110, 550), (cast.SAMIR, 1310, 540), (cast.IRINA, 1490, 540)):
        from_behind(c, person, x, tall, "#8f3035", low=1090)
    c.box(0, 880, 1600, 130, veil("#221c34", 0.35))


SCENES: dict[str, Callable[[Canvas], None]] = {
    "cooking-together": cooking_together, "elders-lunch": elders_lunch, "choir": choir, "neighbourhood-party": neighbourhood_party,
    "market-stall": market_stall_project, "theatre": theatre,
}
