"""Projects that sing, act and sell under the open sky."""

from __future__ import annotations

from collections.abc import Callable

from . import cast
from .buildings import bunting, row
from .canvas import Canvas
from .figures import figure
from .gatherings import from_behind
from .nature import cloud, meadow, sky, tree
from .palette import MORNING, darker, veil
from .poses import RUN, SIT, STAND, STROLL
from .rooms import big_window, room
from .stalls import market_stall
from .things import lantern_string, street_lamp
from .transport import wheelchair_user


def note(c: Canvas, x: float, y: float, size: float, tone: str) -> None:
    """Draw a musical note, the middle of its head at (x, y)."""
    c.ellipse(x, y, size * 0.3, size * 0.22, tone)
    c.line([(x + size * 0.27, y), (x + size * 0.27, y - size)], tone, size * 0.09)
    c.curve(
        [
            (x + size * 0.27, y - size),
            (x + size * 0.5, y - size * 0.8),
            (x + size * 0.58, y - size * 0.5),
        ],
        tone,
        size * 0.1,
    )


def choir(c: Canvas) -> None:
    room(c, "#cfc0d2", "#c39a72", edge=700, panel="#8d6d93")
    for x in (150, 660, 1170):
        big_window(c, x, 170, 270, 320, arched=True, seed=x // 90, panes=2)
    lantern_string(c, (-20, 60), (800, 50), 50)
    lantern_string(c, (800, 50), (1620, 60), 50)
    c.box(300, 760, 1100, 60, "#a9744a", 4)
    c.box(300, 752, 1100, 14, "#c08a58", 4)
    back = (
        (cast.KARIM, 430, "sing"),
        (cast.JOY, 590, "laugh"),
        (cast.UWE, 750, "sing"),
        (cast.ELIF, 910, "sing"),
        (cast.FEMI, 1070, "laugh"),
        (cast.VERA, 1230, "sing"),
    )
    for person, x, face in back:
        figure(
            c,
            person,
            STAND.but(face=face, look=-0.25, hands=((-6, -62), (6, -62)), elbows=(1, -1)),
            x,
            770,
            450,
        )
        _songbook(c, x, 770 - 0.63 * 450, 72)
    c.box(300, 762, 1100, 60, "#a9744a", 4)
    front = (
        (cast.AMINA, 510, "sing", 460),
        (cast.TILDA, 680, "laugh", 430),
        (cast.QUYNH, 850, "sing", 450),
        (cast.DANI, 1000, "laugh", 300),
        (cast.ROSA, 1150, "sing", 455),
    )
    for person, x, face, tall in front:
        figure(
            c,
            person,
            STAND.but(face=face, look=-0.25, hands=((-6, -62), (6, -62)), elbows=(1, -1)),
            x,
            930,
            tall,
        )
        _songbook(c, x, 930 - 0.63 * tall, 0.16 * tall)
    figure(
        c,
        cast.GRETA,
        STAND.but(look=0.5, turn=0.5, hands=((22, -92), (24, -78)), elbows=(1, 1), face="laugh"),
        230,
        945,
        500,
    )
    wheelchair_user(c, cast.HASSAN, 1370, 945, 460, flip=True, pose=SIT.but(face="sing"))
    for x, y, size, tone in (
        (360, 300, 56, "#6f4260"),
        (480, 220, 44, "#c4553c"),
        (1090, 230, 50, "#2f8079"),
        (1490, 330, 56, "#6f4260"),
        (960, 340, 40, "#c4553c"),
    ):
        note(c, x, y, size, tone)


def _songbook(c: Canvas, x: float, y: float, size: float) -> None:
    for side in (-1, 1):
        c.polygon(
            [
                (x, y + size * 0.3),
                (x + side * size * 0.5, y + size * 0.18),
                (x + side * size * 0.5, y - size * 0.36),
                (x, y - size * 0.24),
            ],
            "#8f3a3a" if side < 0 else "#a5483f",
        )


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
    market_stall(
        c,
        420,
        930,
        720,
        470,
        "#2f8079",
        ("#d4493a", "#e8a33c", "#8fb35c", "#8f5f9a", "#eec14f"),
        cast.ROSA_APRON,
        STAND.but(face="laugh", look=0.5, hands=((-14, -64), (17, -76)), elbows=(-1, 1)),
    )
    c.box(560, 820, 440, 70, "#fbf3e3", 10)
    c.text(780, 855, "Quartiersmarkt", 44, "#2f5d5a")
    hands = figure(
        c,
        cast.GRETA,
        STAND.but(look=-0.5, turn=0.4, hands=((18, -58), (21, -56)), elbows=(1, 1)),
        1240,
        960,
        450,
        flip=True,
    )
    c.polygon(
        [
            (hands[1][0] - 34, hands[1][1]),
            (hands[1][0] + 34, hands[1][1]),
            (hands[1][0] + 26, hands[1][1] + 74),
            (hands[1][0] - 26, hands[1][1] + 74),
        ],
        "#c79a64",
    )
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
    for index, (x, wide, tall) in enumerate(
        ((240, 190, 240), (430, 150, 300), (600, 200, 220), (980, 180, 260), (1170, 210, 320))
    ):
        tone = ("#c4705a", "#d9a05c", "#7f9a8c", "#b9785f", "#8f7aa3")[index]
        c.box(x, 650 - tall, wide, tall, tone)
        c.polygon(
            [
                (x - 12, 652 - tall),
                (x + wide / 2, 650 - tall - wide * 0.4),
                (x + wide + 12, 652 - tall),
            ],
            darker(tone, 0.3),
        )
        for line in range(2):
            for column in range(2):
                c.box(
                    x + wide * (0.2 + 0.38 * column),
                    650 - tall + 40 + line * 80,
                    wide * 0.2,
                    48,
                    "#fbe0a0",
                    3,
                )
    c.polygon([(120, 640), (1480, 640), (1600, 800), (0, 800)], "#a9744a")
    for index in range(13):
        c.line(
            [(140 + index * 110, 640), (index * 133, 800)],
            veil("#5a3a30", 0.35),
            3,
            round_ends=False,
        )
    c.polygon([(560, -10), (640, -10), (980, 760), (420, 760)], veil("#fff1c4", 0.13))
    c.polygon([(960, -10), (1040, -10), (1240, 760), (700, 760)], veil("#fff1c4", 0.13))
    figure(
        c,
        cast.TILDA,
        STAND.but(face="laugh", look=0.4, hands=((-24, -78), (22, -86)), elbows=(-1, 1)),
        560,
        745,
        410,
    )
    figure(
        c,
        cast.CEM,
        STAND.but(face="talk", look=-0.5, hands=((-24, -70), (16, -62)), elbows=(-1, 1)),
        800,
        760,
        440,
    )
    c.polygon(
        [(792, 330), (760, 280), (784, 300), (800, 266), (818, 300), (842, 280), (812, 330)],
        "#f6cf6b",
    )
    figure(
        c,
        cast.ROSA,
        STAND.but(face="sing", look=-0.3, hands=((-20, -80), (24, -74)), elbows=(-1, 1)),
        1040,
        750,
        430,
    )
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
    for person, x, tall in (
        (cast.DORA, 120, 520),
        (cast.FEMI, 330, 560),
        (cast.NOOR, 540, 540),
        (cast.EVA, 720, 430),
        (cast.BERND, 900, 560),
        (cast.JOY, 1110, 550),
        (cast.SAMIR, 1310, 540),
        (cast.IRINA, 1490, 540),
    ):
        from_behind(c, person, x, tall, "#8f3035", low=1090)


SCENES: dict[str, Callable[[Canvas], None]] = {
    "choir": choir,
    "market-stall": market_stall_project,
    "theatre": theatre,
}
