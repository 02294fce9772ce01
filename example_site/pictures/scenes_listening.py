"""Projects that read aloud, broadcast and have breakfast together."""

from __future__ import annotations

from collections.abc import Callable

from . import cast
from .canvas import Canvas
from .curves import bow
from .figures import bust, figure
from .furniture import bookshelf, floor_lamp, pendant, rug, table
from .gatherings import close_up, from_behind
from .palette import INK, lighter, mix
from .plants import potted
from .poses import SIT, SIT_FRONT, STAND
from .rooms import big_window, picture_frame, room, sunbeam
from .seats import arm_of_chair, armchair
from .tableware import bowl, cup, jug, loaf, plate
from .things import (
    ball,
    book_pile,
    headphones,
    laptop,
    microphone,
    open_book,
)
from .transport import pushchair


def reading_corner(c: Canvas) -> None:
    room(c, "#efd6b2", "#b3835c", edge=700)
    bookshelf(c, 40, 690, 400, 610, 5, seed=1)
    bookshelf(c, 450, 690, 300, 440, 3, seed=4, tone="#b98355")
    bookshelf(c, 1180, 690, 390, 610, 5, seed=7)
    big_window(c, 820, 110, 300, 340, seed=1, panes=2)
    potted(c, 540, 246, 50, "leaves")
    book_pile(c, 660, 246, 90, 3)
    sunbeam(c, 810, 300, 700, lean=120)
    rug(c, 760, 890, 600, 96, "#d98a6a", "#f3ddb8")
    floor_lamp(c, 330, 880, 560)
    armchair(c, 500, 910, 480, "#2f8079")
    hands = figure(
        c, cast.DORA, SIT.but(look=0.5, nod=4, hands=((19, -42), (21, -42))), 510, 906, 450
    )
    arm_of_chair(c, 500, 910, 480, "#2f8079")
    open_book(c, hands[1][0] + 26, hands[1][1] + 8, 120)
    for x, person, pose in (
        (790, cast.ADA, SIT_FRONT.but(hip=(0, -17), face="laugh", look=-0.6)),
        (930, cast.FINN, SIT_FRONT.but(hip=(0, -17), look=-0.6)),
        (1070, cast.EVA, SIT_FRONT.but(hip=(0, -17), look=-0.6, face="talk")),
    ):
        c.ellipse(x, 926, 74, 30, ("#e2a640", "#2c3c62", "#c4553c")[(x // 100) % 3])
        c.ellipse(x, 912, 66, 24, lighter(("#e2a640", "#2c3c62", "#c4553c")[(x // 100) % 3], 0.2))
        figure(c, person, pose, x, 950, 300, shadow=False)
    figure(c, cast.CEM, STAND.but(look=0.5, hands=(None, (17, -82)), elbows=(1, 1)), 1250, 930, 470)
    book_pile(c, 240, 930, 120, 5)
    ball(c, 1440, 920, 34, "#e2a640")


def youth_radio(c: Canvas) -> None:
    room(c, "#5f5a86", "#6a5470", edge=700, panel="#4a4570")
    for column in range(12):
        for line in range(4):
            if not (430 < 60 + column * 128 < 1110):
                c.box(
                    40 + column * 128,
                    90 + line * 96,
                    112,
                    82,
                    mix("#6f6a99", "#4a4570", ((column + line) % 2) * 0.5),
                    8,
                )
    c.box(520, 90, 560, 310, "#fffaf0", 8)
    c.gradient(534, 104, 532, 282, "#263056", "#6f6191")
    for index in range(9):
        tall = 70 + (index * 47) % 110
        c.box(540 + index * 59, 386 - tall, 54, tall, mix("#343a60", "#4c4c7a", (index % 3) / 3))
        for line in range(2):
            c.box(552 + index * 59, 386 - tall + 16 + line * 30, 11, 15, "#ffd587")
    c.circle(970, 160, 30, "#fbe9bd")
    c.box(690, 24, 220, 50, "#c4553c", 12)
    c.text(800, 49, "AUF SENDUNG", 26, "#fffaf0")
    c.glow(800, 49, 230, "#ff9a7a", 0.35)
    for x in (330, 1270):
        pendant(c, x, 150, 90, "#e2a640")
    z = close_up(c)
    spots = (
        (
            cast.SAMIR,
            400,
            STAND.but(look=0.4, face="laugh", hands=((-8, -62), (17, -70)), elbows=(-1, 1)),
            470,
        ),
        (
            cast.TILDA,
            690,
            STAND.but(look=0.3, face="talk", hands=((-12, -62), (10, -62)), elbows=(-1, 1)),
            460,
        ),
        (cast.JOY, 960, STAND.but(look=-0.3, hands=((-12, -62), (10, -62)), elbows=(-1, 1)), 465),
        (
            cast.XENIA,
            1230,
            STAND.but(look=-0.4, face="laugh", hands=((-14, -68), (10, -62)), elbows=(-1, 1)),
            465,
        ),
    )
    for person, x, pose, height in spots:
        bust(z, person, x, 710, height, pose=pose)
        skull = 9.4 if person.age != "teen" else 9.9
        headphones(
            z,
            x + pose.look * height * 0.01,
            710 - height * (0.30 + skull * 0.0102 + 0.016),
            height * skull * 0.0098,
            "#c4553c",
        )
    table(z, 220, 945, 1160, 232, "#a9744a", depth=62)
    for x in (480, 780, 1050, 1320):
        microphone(z, x, 716, 120)
    laptop(z, 600, 712, 150, back=True)
    z.polygon([(820, 716), (1000, 716), (986, 664), (834, 664)], "#2c2a3c")
    for index in range(6):
        z.box(846 + index * 24, 676, 5, 30, "#5a5680")
        z.box(
            841 + index * 24,
            680 + (index * 7) % 18,
            15,
            8,
            ("#e2a640", "#c4553c", "#7fc0b4")[index % 3],
            2,
        )
    cup(z, 310, 712, 40, "#2f8079")
    cup(z, 1160, 712, 40)


def mothers_breakfast(c: Canvas) -> None:
    room(c, "#f3dcc4", "#cf9d72", edge=690)
    big_window(c, 120, 110, 420, 330, seed=3)
    big_window(c, 1060, 110, 420, 330, seed=1)
    picture_frame(c, 650, 140, 130, 160, "#c4553c", kind="flower")
    picture_frame(c, 820, 140, 130, 160, "#2f6f6a", kind="dots")
    pendant(c, 800, 80, 80, "#e2a640")
    sunbeam(c, 120, 420, 690)
    sunbeam(c, 1060, 420, 690)
    rug(c, 800, 930, 700, 76, "#e9c39a", "#c4705a")
    z = close_up(c)
    bust(
        z,
        cast.NOOR,
        440,
        705,
        460,
        pose=STAND.but(look=0.4, hands=((-6, -66), (7, -62)), elbows=(-1, 1)),
    )
    v = z.at(450, 560, 44, turn=-18)
    v.shape([(-0.9, 1.5), (-0.7, 0.4), (0, 0.1), (0.7, 0.4), (0.9, 1.5), (0, 2.0)], "#f6cf6b")
    v.circle(0, 0, 0.72, "#dba679")
    v.shape(
        [(-0.72, -0.1), (-0.5, -0.62), (0, -0.78), (0.5, -0.62), (0.72, -0.1), (0.2, -0.4)],
        "#28222a",
    )
    for dx in (-0.24, 0.24):
        v.line(bow((dx - 0.12, 0.08), (dx, 0.18), (dx + 0.12, 0.08)), INK, 0.06)
    v.line(bow((-0.14, 0.32), (0, 0.44), (0.14, 0.32)), "#a84a4a", 0.06)
    bust(
        z,
        cast.IRINA,
        690,
        700,
        455,
        pose=STAND.but(look=-0.3, face="laugh", hands=((-12, -62), (12, -62)), elbows=(-1, 1)),
    )
    bust(
        z,
        cast.ROSA,
        940,
        700,
        460,
        pose=STAND.but(look=0.3, face="talk", hands=((-10, -62), (18, -72)), elbows=(-1, 1)),
    )
    bust(
        z,
        cast.LENE,
        1180,
        705,
        455,
        pose=STAND.but(look=-0.4, hands=((-12, -62), (10, -62)), elbows=(-1, 1)),
    )
    table(z, 250, 940, 1100, 230, "#b07a4b", cloth="#fbf3e3", depth=64)
    plate(z, 380, 712, 110, "bread")
    jug(z, 560, 706, 50, "#e2a640")
    loaf(z, 780, 706, 120)
    bowl(z, 930, 706, 100, "#2f8079", fruit=("#d4493a", "#e8a33c", "#7fa84e", "#8f5f9a"))
    plate(z, 1090, 712, 110, "dumplings")
    for x, tone in ((470, "#c4553c"), (660, "#fffaf0"), (1010, "#fffaf0"), (1260, "#2f8079")):
        cup(z, x, 712, 42, tone)
    pushchair(c, 140, 950, 430, "#2f6f6a")
    figure(z, cast.BEN, SIT_FRONT.but(hip=(0, -17), face="laugh"), 1450, 960, 280)
    for index, tone in enumerate(("#c4553c", "#e2a640", "#2f8079")):
        z.box(1330 + index * 36, 926, 34, 34, tone, 4)
    z.box(1348, 892, 34, 34, "#6f4260", 4)
    from_behind(c, cast.AMINA, 640, 760, "#c4553c")


SCENES: dict[str, Callable[[Canvas], None]] = {
    "reading-corner": reading_corner,
    "youth-radio": youth_radio,
    "mothers-breakfast": mothers_breakfast,
}
