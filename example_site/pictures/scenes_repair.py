"""Projects that mend, lend and pass on: workshops, tool library, swap shop, help with the computer."""

from __future__ import annotations

from collections.abc import Callable

from . import cast
from .buildings import bunting
from .canvas import Canvas
from .gatherings import close_up, from_behind
from .curves import bow
from .figures import bust, figure
from .furniture import bookshelf, chair, counter, pendant, rug, shelf, stool, table
from .palette import MUSTARD, darker, lighter, mix, veil
from .plants import potted
from .poses import CROUCH, KNEEL, SIT, STAND
from .rooms import big_window, notice_board, picture_frame, room, sunbeam
from .scenes_rooms import tool_wall
from .tableware import cup, jar_row
from .things import book_pile, drill, hammer, laptop, papers, saw, spade, spanner, tablet
from .transport import bicycle, wheel, wheelchair_user


def lamp(c: Canvas, x: float, y: float, size: float, tone: str = "#c4553c") -> None:
    """Draw a desk lamp waiting for repair."""
    c.ellipse(x, y, size * 0.32, size * 0.08, darker(tone, 0.3))
    c.line([(x, y), (x - size * 0.22, y - size * 0.46), (x + size * 0.12, y - size * 0.86)], "#5a5666", size * 0.07)
    v = c.at(x + size * 0.12, y - size * 0.86, size, turn=32)
    v.polygon([(-0.1, -0.1), (0.1, -0.1), (0.26, 0.26), (-0.26, 0.26)], tone)
    v.ellipse(0, 0.26, 0.25, 0.06, "#ffe9b5")


def radio(c: Canvas, x: float, y: float, size: float, tone: str = "#2f8079") -> None:
    """Draw an old radio."""
    c.line([(x + size * 0.3, y - size * 0.6), (x + size * 0.52, y - size * 1.1)], "#8a8792", size * 0.04)
    c.box(x - size * 0.5, y - size * 0.62, size, size * 0.62, tone, size * 0.08)
    c.circle(x - size * 0.2, y - size * 0.3, size * 0.2, darker(tone, 0.3))
    c.hoop(x - size * 0.2, y - size * 0.3, size * 0.12, lighter(tone, 0.4), size * 0.03)
    c.box(x + size * 0.1, y - size * 0.5, size * 0.3, size * 0.14, "#f5e6cb", size * 0.02)
    for index in range(2):
        c.circle(x + size * (0.17 + 0.18 * index), y - size * 0.18, size * 0.06, "#f5e6cb")


def toaster(c: Canvas, x: float, y: float, size: float) -> None:
    """Draw a toaster with two slices."""
    for dx in (-0.16, 0.12):
        c.box(x + dx * size - size * 0.1, y - size * 0.74, size * 0.2, size * 0.3, "#c98a4c", size * 0.06)
    c.box(x - size * 0.45, y - size * 0.56, size * 0.9, size * 0.54, "#b9b8c0", size * 0.12)
    c.box(x - size * 0.45, y - size * 0.12, size * 0.9, size * 0.1, "#5a5666", size * 0.03)
    c.box(x + size * 0.45, y - size * 0.4, size * 0.08, size * 0.12, "#3b3642")


def repair_cafe(c: Canvas) -> None:
    room(c, "#e9d3ad", "#b98d68", edge=700)
    big_window(c, 90, 130, 320, 320, seed=1)
    tool_wall(c, 500, 110, 500, 310)
    shelf(c, 1090, 220, 420)
    shelf(c, 1090, 370, 420)
    radio(c, 1170, 220, 110)
    lamp(c, 1310, 220, 110, "#e2a640")
    book_pile(c, 1430, 220, 90, 3)
    jar_row(c, 1100, 370, 400, 48)
    sunbeam(c, 80, 320, 700)
    for x in (430, 800, 1180):
        pendant(c, x, 140, 84, "#2f8079")
    z = close_up(c)
    bust(z, cast.UWE, 420, 705, 470, pose=STAND.but(look=0.4, nod=6, face="calm", hands=((-6, -62), (12, -62)), elbows=(-1, 1)))
    bust(z, cast.ELIF, 640, 700, 455, pose=STAND.but(look=-0.5, hands=((-12, -62), (6, -62)), elbows=(-1, 1)))
    bust(z, cast.HASSAN, 960, 700, 460, pose=STAND.but(look=0.5, face="talk", hands=((-10, -62), (16, -66)), elbows=(-1, 1)))
    bust(z, cast.VERA, 1190, 705, 450, pose=STAND.but(look=-0.4, face="laugh", hands=((-10, -62), (10, -62)), elbows=(-1, 1)))
    table(z, 240, 940, 1120, 230, "#c79a64", depth=62)
    lamp(z, 480, 716, 150)
    toaster(z, 1060, 714, 140)
    spanner(z, 620, 712, 76, 70)
    hammer(z, 740, 708, 80, 84)
    drill(z, 840, 708, 84)
    radio(z, 1250, 706, 100, "#6f4260")
    cup(z, 320, 706, 40)
    cup(z, 930, 706, 36, "#e2a640")
    for index in range(7):
        z.circle(560 + index * 17, 706 - (index * 5) % 8, 4, ("#5a5666", "#c4553c", "#e2a640")[index % 3])
    stool(c, 190, 970, 360)
    potted(c, 1470, 900, 96, "palm")
    from_behind(c, cast.AMINA, 560, 760, "#2f6f6a")


def bike_workshop(c: Canvas) -> None:
    room(c, "#cdd9cf", "#a98567", edge=690, panel="#2f6f6a")
    tool_wall(c, 90, 100, 420, 300)
    big_window(c, 640, 120, 380, 300, seed=2)
    for index, x in enumerate((1140, 1290, 1440)):
        c.line([(x, 60), (x, 150)], "#4a4250", 4)
        wheel(c, x, 225, 76, spokes=9)
    shelf(c, 1090, 420, 420)
    for index, tone in enumerate(("#c4553c", "#2c3c62", "#e2a640", "#90ad8c")):
        c.box(1104 + index * 100, 350, 84, 70, tone, 5)
        c.box(1128 + index * 100, 366, 36, 13, "#fffaf0", 3)
    for x in (420, 1060):
        pendant(c, x, 110, 84, "#e2a640")
    sunbeam(c, 640, 380, 690)
    bicycle(c, 620, 900, 470, "#c4553c", lift=60, basket=False)
    c.line([(560, 930), (620, 730)], "#4a4652", 10)
    c.line([(690, 930), (620, 730)], "#4a4652", 10)
    figure(c, cast.MAREK, KNEEL.but(hands=((28, -34), (31, -38)), nod=2), 360, 930, 470)
    figure(c, cast.TILDA, STAND.but(look=-0.5, turn=0.4, hands=((20, -60), (22, -56)), elbows=(1, 1)), 900, 920, 440, flip=True)
    bicycle(c, 1330, 950, 430, "#2f8079", flip=True)
    figure(c, cast.SAMIR, CROUCH.but(face="laugh", hands=((22, -18), (25, -22))), 1110, 955, 440)
    c.box(190, 900, 130, 56, "#c4553c", 6)
    c.box(226, 878, 58, 24, "#8f3a2c", 6)
    spanner(c, 250, 900, 64, 14)
    c.ellipse(760, 958, 60, 9, veil("#2c2a4c", 0.2))
    wheel(c, 60, 880, 74, spokes=8)


def tool_library(c: Canvas) -> None:
    room(c, "#f0d9b5", "#b98d68", edge=700)
    tool_wall(c, 60, 110, 480, 320)
    for line, y in enumerate((190, 330, 470)):
        shelf(c, 640, y, 900)
        for index in range(8):
            x = 690 + index * 110
            kind = (index + line * 3) % 5
            if kind == 0:
                drill(c, x, y, 84, ("#2f8079", "#c4553c")[line % 2])
            elif kind == 1:
                c.box(x - 38, y - 66, 76, 66, ("#e2a640", "#2c3c62", "#90ad8c")[index % 3], 5)
                c.box(x - 16, y - 50, 32, 12, "#fffaf0", 3)
            elif kind == 2:
                c.circle(x, y - 34, 34, "#c46a4a")
                c.circle(x, y - 34, 17, "#f0d9b5")
            elif kind == 3:
                lamp(c, x - 4, y, 84, "#6f4260")
            else:
                c.box(x - 40, y - 40, 80, 40, "#c4553c", 5)
                c.box(x - 18, y - 56, 36, 18, "#8f3a2c", 5)
    for x in (360, 830, 1290):
        pendant(c, x, 100, 70, "#2c3c62")
    c.line([(1548, 690), (1500, 180)], "#b5824f", 12)
    c.line([(1590, 690), (1560, 180)], "#b5824f", 12)
    for index in range(7):
        c.line([(1506 + index * 6, 240 + index * 64), (1566 + index * 4, 240 + index * 64)], "#b5824f", 9)
    bust(c, cast.WANJA, 620, 710, 470, pose=STAND.but(look=0.5, hands=((-10, -62), (19, -68)), elbows=(-1, 1)))
    counter(c, 120, 960, 900, 250, "#2f6f6a", doors=5)
    c.text(570, 878, "Ausleihe", 54, "#f5e6cb")
    laptop(c, 300, 702, 150, back=True)
    drill(c, 770, 700, 110, "#e2a640")
    papers(c, 480, 700, 120)
    hammer(c, 880, 700, 90, 80)
    hands = figure(c, cast.JOY, STAND.but(look=-0.6, turn=0.5, hands=((19, -60), (22, -58)), elbows=(1, 1)), 1180, 950, 450, flip=True)
    c.box(hands[1][0] - 60, hands[1][1] - 26, 70, 44, "#c4553c", 6)
    figure(c, cast.DANI, STAND.but(look=-0.4, face="laugh", hands=(None, (18, -70)), elbows=(1, 1)), 1300, 955, 290)
    spade(c, 1450, 950, 330, 8)


def swap_shop(c: Canvas) -> None:
    room(c, "#ecd2c0", "#c08f66", edge=700, panel="#b8735f")
    big_window(c, 560, 110, 420, 300, seed=4)
    c.line([(80, 200), (470, 200)], "#6a4532", 9)
    tones = ("#2f8079", "#e2a640", "#c4553c", "#f5e6cb", "#2c3c62", "#90ad8c", "#e7a197")
    for index, tone in enumerate(tones):
        x = 100 + index * 52
        c.line([(x + 20, 200), (x + 20, 222)], "#5a4650", 3)
        if index % 3 == 1:
            c.polygon([(x - 6, 226), (x + 46, 226), (x + 64, 470), (x - 24, 470)], tone)
        else:
            c.polygon([(x - 4, 226), (x + 44, 226), (x + 58, 300), (x + 46, 306), (x + 46, 400), (x - 6, 400), (x - 6, 306), (x - 18, 300)], tone)
    bookshelf(c, 1090, 690, 430, 560, 4, seed=3)
    bunting(c, 20, 60, 560, 50, 34)
    bunting(c, 980, 50, 1590, 60, 34)
    sunbeam(c, 560, 400, 700)
    pendant(c, 770, 110, 84, "#c4553c")
    rug(c, 800, 930, 620, 80, "#e6c08f", "#2f6f6a")
    bust(c, cast.NOOR, 420, 720, 460, pose=STAND.but(look=0.5, hands=((-8, -62), (16, -68)), elbows=(-1, 1)))
    bust(c, cast.BERND, 640, 715, 470, pose=STAND.but(look=-0.4, face="laugh", hands=((-12, -62), (12, -62)), elbows=(-1, 1)))
    table(c, 230, 940, 720, 220, "#b07a4b", cloth="#2f8079", depth=58)
    book_pile(c, 320, 712, 110, 4)
    lamp(c, 450, 716, 130, "#e2a640")
    for index in range(3):
        cup(c, 560 + index * 58, 714, 42, ("#fffaf0", "#c4553c", "#e2a640")[index], steam=False)
    c.circle(790, 680, 26, "#d8a878")
    for dx in (-20, 20):
        c.circle(790 + dx, 656, 12, "#d8a878")
    c.ellipse(790, 712, 30, 30, "#c08a5a")
    radio(c, 870, 714, 90, "#c4553c")
    hands = figure(c, cast.LENE, STAND.but(look=-0.4, turn=0.4, hands=((16, -62), (20, -60)), elbows=(1, 1)), 1080, 945, 455, flip=True)
    x, y = hands[1]
    c.polygon([(x - 34, y - 6), (x + 34, y - 6), (x + 48, y + 52), (x + 30, y + 56), (x + 30, y + 120), (x - 30, y + 120), (x - 30, y + 56), (x - 48, y + 52)], MUSTARD)
    figure(c, cast.ADA, STAND.but(face="laugh", hands=((-6, -64), (8, -64)), elbows=(-1, 1)), 1260, 950, 285)
    c.circle(1262, 772, 22, "#fffaf0")
    c.circle(1262, 802, 26, "#fffaf0")
    figure(c, cast.KARIM, STAND.but(look=-0.5, hands=(None, (10, -60)), elbows=(1, 1)), 1420, 950, 465)
    c.box(1446, 660, 60, 80, "#2c3c62", 4)


def digital_help(c: Canvas) -> None:
    room(c, "#c9dbd6", "#c79a6c", edge=690)
    big_window(c, 110, 130, 360, 320, seed=3)
    bookshelf(c, 1160, 690, 380, 540, 4, seed=6)
    picture_frame(c, 610, 170, 150, 190, "#b07a4b", kind="flower")
    picture_frame(c, 820, 150, 220, 160, "#2c3c62")
    for x in (500, 980):
        pendant(c, x, 110, 80, "#e2a640")
    sunbeam(c, 100, 360, 690)
    z = close_up(c)
    bust(z, cast.DORA, 420, 705, 460, pose=STAND.but(look=0.4, nod=4, hands=((-8, -62), (11, -62)), elbows=(-1, 1)))
    bust(z, cast.SAMIR, 610, 700, 450, pose=STAND.but(look=-0.5, hands=((-15, -62), (10, -62)), elbows=(-1, 1)))
    bust(z, cast.BERND, 980, 705, 470, pose=STAND.but(look=0.3, face="laugh", hands=((-10, -62), (12, -62)), elbows=(-1, 1)))
    bust(z, cast.XENIA, 1180, 700, 455, pose=STAND.but(look=-0.5, face="talk", hands=((-18, -66), (10, -62)), elbows=(-1, 1)))
    table(z, 240, 940, 1120, 230, "#d0a06c", depth=62)
    laptop(z, 500, 716, 190, back=True)
    tablet(z, 1050, 672, 100, turn=8)
    laptop(z, 1230, 714, 160, back=True)
    cup(z, 330, 708, 40)
    cup(z, 880, 708, 40, "#c4553c")
    papers(z, 740, 706, 130)
    potted(c, 150, 900, 96, "leaves")
    potted(c, 1480, 910, 90, "palm", "#2c3c62")
    from_behind(c, cast.YUSUF, 760, 760, "#c4553c")


def accessible_map(c: Canvas) -> None:
    room(c, "#e6dcc6", "#b58a64", edge=700)
    x, y, width, height = 300.0, 90.0, 900.0, 470.0
    c.box(x + 8, y + 10, width, height, veil("#33274a", 0.18), 6)
    c.box(x, y, width, height, "#8a5a38", 6)
    c.box(x + 14, y + 14, width - 28, height - 28, "#f3ecd6")
    for bx, by, bw, bh in ((340, 130, 150, 90), (520, 120, 190, 70), (740, 130, 140, 110), (920, 120, 230, 80), (340, 260, 120, 120),
                           (490, 230, 200, 90), (930, 240, 120, 120), (1080, 240, 90, 150), (340, 420, 170, 100), (720, 290, 150, 80)):
        c.box(bx, by, bw, bh, mix("#e3c9a2", "#d9a583", ((bx + by) % 7) / 9), 5)
    c.box(545, 360, 150, 90, "#a9c48c", 10)
    c.box(930, 400, 210, 110, "#a9c48c", 10)
    c.curve([(314, 400), (480, 396), (640, 480), (800, 440), (900, 380), (1040, 220), (1186, 210)], "#8fbccb", 34)
    c.curve([(320, 236), (520, 214), (720, 256), (900, 220), (1180, 226)], "#fffaf0", 13)
    c.curve([(710, 110), (714, 300), (700, 540)], "#fffaf0", 13)
    for px, py, tone in ((420, 200, "#2f8079"), (600, 290, "#c4553c"), (810, 190, "#2f8079"), (990, 300, "#e2a640"), (620, 410, "#2f8079"), (1040, 450, "#c4553c"), (460, 470, "#2f8079")):
        c.polygon([(px - 17, py - 30), (px + 17, py - 30), (px, py)], tone)
        c.circle(px, py - 36, 20, tone)
        c.circle(px, py - 36, 9, "#fffaf0")
    for px in (230, 1290):
        pendant(c, px, 130, 78, "#2f6f6a")
    potted(c, 120, 860, 100, "palm")
    sunbeam(c, 900, 360, 700)
    figure(c, cast.QUYNH, STAND.but(look=0.5, hands=(None, (24, -96)), elbows=(1, 1)), 480, 930, 480)
    wheelchair_user(c, cast.GRETA, 760, 945, 490, pose=SIT.but(hands=((24, -62), (22, -34)), face="laugh"))
    figure(c, cast.YUSUF, STAND.but(look=-0.5, hands=((-22, -84), (5, -40)), elbows=(-1, 1)), 1080, 935, 480)
    c.line([(1108, 760), (1150, 940)], "#fffaf0", 9)
    c.line([(1142, 906), (1150, 940)], "#c4553c", 9)
    figure(c, cast.EVA, STAND.but(look=-0.5, hands=((-18, -92), None), elbows=(-1, -1)), 1240, 945, 290)
    stool(c, 1420, 940, 380, "#c4553c")
    book_pile(c, 1420, 850, 100, 3)


SCENES: dict[str, Callable[[Canvas], None]] = {
    "repair-cafe": repair_cafe, "bike-workshop": bike_workshop, "tool-library": tool_library, "swap-shop": swap_shop,
    "digital-help": digital_help, "accessible-map": accessible_map,
}
