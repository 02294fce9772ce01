"""Projects that mend, lend and pass on: workshops, tool library, swap shop, help with the
computer.
"""

from __future__ import annotations

from collections.abc import Callable

from . import cast
from .appliances import lamp, radio, toaster
from .canvas import Canvas
from .figures import bust, figure
from .furniture import counter, pendant, shelf, table
from .gatherings import close_up, from_behind
from .palette import veil
from .plants import potted
from .poses import CROUCH, KNEEL, STAND
from .rooms import big_window, room, sunbeam
from .scenes_rooms import tool_wall
from .seats import stool
from .tableware import cup, jar_row
from .things import book_pile, laptop, papers
from .tools import drill, hammer, spade, spanner
from .transport import bicycle, wheel


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
    bust(
        z,
        cast.UWE,
        420,
        705,
        470,
        pose=STAND.but(look=0.4, nod=6, face="calm", hands=((-6, -62), (12, -62)), elbows=(-1, 1)),
    )
    bust(
        z,
        cast.ELIF,
        640,
        700,
        455,
        pose=STAND.but(look=-0.5, hands=((-12, -62), (6, -62)), elbows=(-1, 1)),
    )
    bust(
        z,
        cast.HASSAN,
        960,
        700,
        460,
        pose=STAND.but(look=0.5, face="talk", hands=((-10, -62), (16, -66)), elbows=(-1, 1)),
    )
    bust(
        z,
        cast.VERA,
        1190,
        705,
        450,
        pose=STAND.but(look=-0.4, face="laugh", hands=((-10, -62), (10, -62)), elbows=(-1, 1)),
    )
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
        z.circle(
            560 + index * 17, 706 - (index * 5) % 8, 4, ("#5a5666", "#c4553c", "#e2a640")[index % 3]
        )
    stool(c, 190, 970, 360)
    potted(c, 1470, 900, 96, "palm")
    from_behind(c, cast.AMINA, 560, 760, "#2f6f6a")


def bike_workshop(c: Canvas) -> None:
    room(c, "#cdd9cf", "#a98567", edge=690, panel="#2f6f6a")
    tool_wall(c, 90, 100, 420, 300)
    big_window(c, 640, 120, 380, 300, seed=2)
    for x in (1140, 1290, 1440):
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
    figure(
        c,
        cast.TILDA,
        STAND.but(look=-0.5, turn=0.4, hands=((20, -60), (22, -56)), elbows=(1, 1)),
        900,
        920,
        440,
        flip=True,
    )
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
        c.line(
            [(1506 + index * 6, 240 + index * 64), (1566 + index * 4, 240 + index * 64)],
            "#b5824f",
            9,
        )
    bust(
        c,
        cast.WANJA,
        620,
        710,
        470,
        pose=STAND.but(look=0.5, hands=((-10, -62), (19, -68)), elbows=(-1, 1)),
    )
    counter(c, 120, 960, 900, 250, "#2f6f6a", doors=5)
    c.text(570, 878, "Ausleihe", 54, "#f5e6cb")
    laptop(c, 300, 702, 150, back=True)
    drill(c, 770, 700, 110, "#e2a640")
    papers(c, 480, 700, 120)
    hammer(c, 880, 700, 90, 80)
    hands = figure(
        c,
        cast.JOY,
        STAND.but(look=-0.6, turn=0.5, hands=((19, -60), (22, -58)), elbows=(1, 1)),
        1180,
        950,
        450,
        flip=True,
    )
    c.box(hands[1][0] - 60, hands[1][1] - 26, 70, 44, "#c4553c", 6)
    figure(
        c,
        cast.DANI,
        STAND.but(look=-0.4, face="laugh", hands=(None, (18, -70)), elbows=(1, 1)),
        1300,
        955,
        290,
    )
    spade(c, 1450, 950, 330, 8)


SCENES: dict[str, Callable[[Canvas], None]] = {
    "repair-cafe": repair_cafe,
    "bike-workshop": bike_workshop,
    "tool-library": tool_library,
}
