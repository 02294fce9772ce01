"""Emblematic scenes for education, health and culture."""

from __future__ import annotations

from collections.abc import Callable

from . import cast
from .buildings import row
from .canvas import Canvas
from .curves import bow
from .figures import figure
from .furniture import bookshelf, pendant, rug
from .nature import cloud, meadow, river, sky, tree
from .palette import EVENING, SUMMER, darker
from .plants import tufts
from .poses import SIT, SIT_FRONT, STAND
from .rooms import big_window, landscape, room, sunbeam
from .scenes_stage import note
from .seats import chair
from .tableware import bowl
from .things import book_pile, lantern_string, open_book
from .transport import wheelchair_user


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
    figure(
        c,
        cast.CHI,
        STAND.but(look=-0.5, face="laugh", hands=((-24, -78), None), elbows=(-1, -1)),
        920,
        880,
        300,
    )
    figure(
        c,
        cast.ELIF,
        STAND.but(look=0.5, face="talk", hands=(None, (23, -80)), elbows=(1, 1)),
        630,
        890,
        480,
    )
    for x, person, face in ((330, cast.ADA, "laugh"), (480, cast.FINN, "smile")):
        c.ellipse(x, 946, 80, 30, "#c4553c" if x < 400 else "#e2a640")
        figure(
            c, person, SIT_FRONT.but(hip=(0, -17), face=face, look=0.5), x, 965, 310, shadow=False
        )
        open_book(c, x, 912, 90, "#2c3c62")
    chair(c, 1070, 940, 480, "#2f8079")
    h = figure(c, cast.VERA, SIT.but(look=0.4, hands=((20, -44), (22, -43)), nod=4), 1076, 940, 460)
    open_book(c, h[1][0] + 20, h[1][1] + 6, 110, "#6f4260")
    figure(
        c,
        cast.SAMIR,
        STAND.but(look=-0.5, hands=((-6, -60), (10, -62)), elbows=(-1, 1)),
        1340,
        930,
        470,
    )
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
    for person, x, y, tall in (
        (cast.BERND, 330, 820, 390),
        (cast.NOOR, 590, 810, 375),
        (cast.KARIM, 850, 815, 395),
        (cast.IRINA, 1110, 812, 380),
    ):
        c.box(x - 90, y - 4, 180, 18, ("#c4553c", "#e2a640", "#2f8079", "#6f4260")[x // 10 % 4], 8)
        figure(
            c,
            person,
            STAND.but(face="smile", hands=((-20, -106), (20, -106)), elbows=(-1, 1)),
            x,
            y,
            tall,
        )
    for person, x, y, tall in (
        (cast.DORA, 180, 950, 400),
        (cast.FEMI, 480, 955, 440),
        (cast.QUYNH, 1010, 955, 415),
    ):
        c.box(x - 100, y - 4, 200, 20, ("#2f8079", "#c4553c", "#e2a640")[x // 10 % 3], 8)
        figure(
            c,
            person,
            STAND.but(
                face="laugh" if person is cast.FEMI else "smile",
                hands=((-31, -76), (31, -76)),
                elbows=(-1, 1),
                feet=((-11, 0), (11, 0)),
                hip=(0, -49),
            ),
            x,
            y,
            tall,
        )
    wheelchair_user(
        c,
        cast.GRETA,
        740,
        960,
        420,
        pose=SIT.but(
            face="laugh", turn=0.3, look=0.1, hands=((-18, -88), (22, -88)), elbows=(-1, 1)
        ),
    )
    figure(
        c,
        cast.JOY,
        STAND.but(look=-0.5, face="talk", hands=((-25, -96), (25, -96)), elbows=(-1, 1)),
        1330,
        950,
        445,
    )
    c.ellipse(1490, 962, 110, 22, "#c4553c")
    c.ellipse(1490, 959, 92, 16, "#f5e6cb")
    bowl(c, 1490, 960, 110, "#fffaf0", fruit=("#d4493a", "#8fb35c", "#e8a33c", "#d4493a"))


def field_culture(c: Canvas) -> None:
    m = EVENING
    sky(c, m, 640, sun=(300, 330, 66))
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
    h = figure(
        c,
        cast.XENIA,
        STAND.but(face="sing", hands=((-12, -64), (9, -80)), elbows=(-1, 1)),
        800,
        632,
        310,
    )
    c.line([(h[1][0], h[1][1] + 10), (h[1][0] - 8, h[1][1] - 22)], "#3b3642", 9)
    c.circle(h[1][0] - 9, h[1][1] - 26, 9, "#8f8b95")
    h = figure(
        c,
        cast.CEM,
        STAND.but(look=0.4, face="laugh", hands=((-17, -70), (11, -56)), elbows=(-1, 1)),
        620,
        632,
        315,
    )
    v = c.at(600, 448, 1, turn=-24)
    v.line([(0, 0), (0, -120)], "#6a4532", 9)
    v.shape(
        [(0, -10), (24, 4), (20, 30), (34, 60), (0, 84), (-34, 60), (-20, 30), (-24, 4)], "#c98a4c"
    )
    v.circle(0, 30, 10, "#4a3630")
    figure(
        c,
        cast.UWE,
        STAND.but(look=-0.4, hands=((-14, -58), (15, -58)), elbows=(-1, 1)),
        985,
        632,
        310,
    )
    c.box(940, 452, 90, 60, "#8f3a3a", 6)
    for index in range(6):
        c.box(948 + index * 13, 452, 5, 60, "#f3e2c4")
    for x, y, size, tone in (
        (700, 360, 40, "#fffaf0"),
        (890, 330, 46, "#f6cf6b"),
        (1060, 380, 36, "#fffaf0"),
    ):
        note(c, x, y, size, tone)
    from_people = (
        (cast.DORA, 110, 440),
        (cast.FEMI, 330, 480),
        (cast.NOOR, 560, 460),
        (cast.ADA, 760, 330),
        (cast.KARIM, 960, 480),
        (cast.TILDA, 1180, 450),
        (cast.BERND, 1400, 475),
    )
    for person, x, tall in from_people:
        figure(
            c,
            person,
            STAND.but(face="away", legs=False),
            x,
            1010 + tall * 0.5,
            tall,
        )
    figure(
        c,
        cast.EVA,
        STAND.but(face="away", legs=False, hands=((-20, -92), (20, -92)), elbows=(-1, 1)),
        1550,
        1180,
        330,
    )


SCENES: dict[str, Callable[[Canvas], None]] = {
    "field-education": field_education,
    "field-health": field_health,
    "field-culture": field_culture,
}
