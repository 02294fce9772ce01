"""Projects where people eat, sing, play and celebrate together."""

from __future__ import annotations

from collections.abc import Callable

from . import cast
from .buildings import bunting, row
from .canvas import Canvas
from .figures import bust, figure
from .furniture import counter, pendant, shelf, table
from .gatherings import close_up, from_behind
from .nature import cloud, meadow, sky, tree
from .palette import EVENING, veil
from .poses import RUN, SIT, STAND
from .rooms import big_window, room, sunbeam
from .tableware import bottle, bowl, cake, cutting_board, jar_row, jug, loaf, plate, saucepan
from .things import lantern_string
from .transport import wheelchair_user


def cooking_together(c: Canvas) -> None:
    room(c, "#f4e0bd", "#c98f63", edge=740)
    for column in range(23):
        for line in range(3):
            c.box(
                column * 70 + 2,
                400 + line * 50,
                66,
                46,
                "#e9efe4" if (column * 2 + line) % 5 else "#a9cdc6",
                4,
            )
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
    hands = bust(
        c,
        cast.CEM_APRON,
        300,
        760,
        610,
        pose=STAND.but(look=0.4, face="laugh", hands=((-10, -64), (13, -66)), elbows=(-1, 1)),
    )
    bust(
        c,
        cast.AMINA_APRON,
        590,
        765,
        590,
        pose=STAND.but(look=0.4, nod=4, hands=((-8, -63), (9, -63)), elbows=(-1, 1)),
    )
    bust(
        c,
        cast.BEN,
        800,
        800,
        420,
        pose=STAND.but(face="laugh", hands=((-10, -63), (10, -64)), elbows=(-1, 1)),
    )
    bust(
        c,
        cast.ROSA_APRON,
        1040,
        762,
        595,
        pose=STAND.but(look=-0.5, face="talk", hands=((-10, -63), (18, -70)), elbows=(-1, 1)),
    )
    bust(
        c,
        cast.KARIM_APRON,
        1310,
        760,
        610,
        pose=STAND.but(look=-0.4, hands=((-12, -64), (8, -63)), elbows=(-1, 1)),
    )
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
    figure(
        c,
        cast.SAMIR,
        STAND.but(look=0.4, hands=((-16, -62), (17, -66)), elbows=(-1, 1)),
        150,
        880,
        560,
    )
    plate(c, 244, 512, 120, "soup")
    z = close_up(c)
    bust(
        z,
        cast.VERA,
        420,
        705,
        455,
        pose=STAND.but(look=0.4, face="laugh", hands=((-10, -62), (12, -62)), elbows=(-1, 1)),
    )
    bust(
        z,
        cast.BERND,
        660,
        700,
        470,
        pose=STAND.but(look=-0.4, hands=((-12, -62), (12, -62)), elbows=(-1, 1)),
    )
    bust(
        z,
        cast.DORA,
        900,
        700,
        455,
        pose=STAND.but(look=0.4, face="talk", hands=((-10, -62), (17, -70)), elbows=(-1, 1)),
    )
    bust(
        z,
        cast.YUSUF,
        1140,
        703,
        465,
        pose=STAND.but(look=-0.4, face="laugh", hands=((-12, -62), (10, -62)), elbows=(-1, 1)),
    )
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


def neighbourhood_party(c: Canvas) -> None:
    m = EVENING
    sky(c, m, 640, sun=(1230, 330, 64))
    cloud(c, m, 360, 120, 140)
    row(c, m, 640, start=-60, end=620, floors=(3, 4), seed=3, storey=96, lit=6)
    row(c, m, 640, start=1000, floors=(3, 4), seed=8, storey=96, lit=6, beams=True)
    tree(c, m, 810, 660, 380, seed=1)
    meadow(c, 636, m.path, dip=3)
    for index in range(9):
        c.line(
            [(index * 200 - 20, 644), (index * 230 - 130, 1010)],
            veil("#5a4250", 0.14),
            3,
            round_ends=False,
        )
    for start, end, depth in (
        ((-20, 250), (560, 200), 90),
        ((560, 200), (1060, 210), 80),
        ((1060, 210), (1620, 250), 90),
    ):
        lantern_string(c, start, end, depth, size=18, paper=True)
    bunting(c, -20, 400, 800, 400, 46, 32)
    bunting(c, 800, 400, 1620, 400, 46, 32)
    for x in (1330, 1510):
        figure(
            c,
            cast.KARIM if x == 1330 else cast.IRINA,
            STAND.but(look=-0.5, face="laugh"),
            x,
            770,
            300,
        )
    figure(c, cast.SAMIR, RUN.but(hands=((22, -84), (-8, -70))), 120, 780, 300)
    figure(
        c,
        cast.TILDA,
        STAND.but(look=-0.5, face="laugh", hands=((-22, -84), (22, -84)), elbows=(-1, 1)),
        250,
        775,
        300,
    )
    for person, x, pose, tall in (
        (
            cast.FEMI,
            500,
            STAND.but(look=0.4, face="laugh", hands=((-10, -62), (18, -74)), elbows=(-1, 1)),
            470,
        ),
        (cast.AMINA, 700, STAND.but(look=-0.3, hands=((-12, -62), (12, -62)), elbows=(-1, 1)), 455),
        (
            cast.UWE,
            900,
            STAND.but(look=0.3, face="laugh", hands=((-12, -62), (12, -62)), elbows=(-1, 1)),
            465,
        ),
        (
            cast.LENE,
            1090,
            STAND.but(look=-0.4, face="talk", hands=((-16, -70), (12, -62)), elbows=(-1, 1)),
            455,
        ),
    ):
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
    figure(
        c,
        cast.ADA,
        STAND.but(face="laugh", hands=((-24, -84), (24, -84)), elbows=(-1, 1)),
        200,
        965,
        285,
    )
    figure(c, cast.FINN, RUN, 90, 970, 275)


SCENES: dict[str, Callable[[Canvas], None]] = {
    "cooking-together": cooking_together,
    "elders-lunch": elders_lunch,
    "neighbourhood-party": neighbourhood_party,
}
