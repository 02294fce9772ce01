"""Projects on walls and squares: a mural, a walk through history."""

from __future__ import annotations

from collections.abc import Callable

from . import cast
from .buildings import house, row
from .canvas import Canvas
from .figures import figure
from .landmarks import church, town_hall
from .nature import cloud, meadow, sky, tree
from .palette import AUTUMN, MORNING, darker, veil
from .poses import STAND
from .things import street_lamp
from .transport import wheelchair_user


def mural(c: Canvas) -> None:
    m = MORNING
    sky(c, m, 716, sun=None)
    c.box(120, 60, 1240, 660, "#d9a98a")
    c.gradient(140, 90, 1200, 610, "#8fc3cf", "#f6dca8")
    c.circle(1080, 250, 92, "#f6cf6b")
    for index in range(14):
        v = c.at(1080, 250, 1, turn=index * 360 / 14)
        v.polygon([(-10, -112), (10, -112), (0, -160)], "#f0b94e")
    c.shape(
        [(140, 560), (360, 470), (640, 560), (900, 480), (1340, 560), (1340, 700), (140, 700)],
        "#7fb089",
    )
    c.shape(
        [(140, 640), (420, 560), (760, 640), (1100, 560), (1340, 640), (1340, 700), (140, 700)],
        "#4f8d6a",
    )
    for index, (x, tone) in enumerate(
        ((250, "#c4553c"), (370, "#f3e2c4"), (480, "#6f4260"), (600, "#e2a640"))
    ):
        tall = 150 + (index % 2) * 50
        c.box(x, 600 - tall, 96, tall, tone)
        c.polygon(
            [(x - 8, 601 - tall), (x + 48, 540 - tall), (x + 104, 601 - tall)], darker(tone, 0.3)
        )
        for line in range(2):
            c.box(x + 20, 620 - tall + line * 56, 22, 30, "#fdf3df")
            c.box(x + 56, 620 - tall + line * 56, 22, 30, "#fdf3df")
    v = c.at(880, 300, 1.0)
    v.shape(
        [(-120, 40), (-60, -30), (20, -40), (90, -10), (150, -50), (130, 20), (60, 60), (-40, 70)],
        "#fffaf0",
    )
    v.shape([(-20, 0), (40, -110), (110, -120), (70, -20)], "#f3e2c4")
    v.polygon([(-118, 36), (-160, 52), (-110, 62)], "#e28a3c")
    v.circle(-84, 16, 8, "#3b3642")
    for x, y, tone in (
        (760, 520, "#d9533f"),
        (830, 560, "#e58aa0"),
        (900, 530, "#fffaf0"),
        (980, 566, "#d9533f"),
        (1050, 520, "#8f7bc0"),
    ):
        for dx, dy in ((0, -24), (24, 0), (0, 24), (-24, 0)):
            c.circle(x + dx, y + dy, 20, tone)
        c.circle(x, y, 15, "#f6cf6b")
    c.polygon(
        [(1180, 90), (1340, 90), (1340, 700), (1230, 700), (1200, 520), (1250, 380), (1170, 240)],
        "#e6cbb0",
    )
    for line in range(15):
        c.line(
            [(1210, 110 + line * 40), (1340, 110 + line * 40)],
            veil("#b98a6a", 0.4),
            2,
            round_ends=False,
        )
    tree(c, m, 60, 760, 470, seed=1)
    house(c, m, 1380, 740, 260, 4, seed=3, storey=120, balconies=True)
    meadow(c, 716, m.path, dip=3)
    c.line([(620, 930), (660, 420)], "#c79a64", 13)
    c.line([(740, 930), (700, 420)], "#c79a64", 13)
    for index in range(7):
        y = 480 + index * 62
        c.line([(655 - index * 5, y), (705 + index * 5, y)], "#a9784a", 9)
    figure(
        c,
        cast.ELIF,
        STAND.but(look=-0.5, hands=((-24, -94), (6, -62)), elbows=(-1, 1), feet=((-5, 0), (5, 0))),
        682,
        728,
        400,
        shadow=False,
    )
    figure(
        c,
        cast.SAMIR,
        STAND.but(look=0.6, turn=0.4, hands=((14, -62), (27, -92)), elbows=(1, 1)),
        1010,
        930,
        440,
    )
    hand = figure(
        c,
        cast.DORA,
        STAND.but(look=0.6, turn=0.4, hands=((14, -60), (28, -80)), elbows=(1, 1)),
        330,
        930,
        420,
    )
    for x, y, tone, lean in (
        (hand[1][0], hand[1][1], "#c4553c", 0.5),
        (586, 352, "#e2a640", -0.4),
        (1130, 524, "#e6cbb0", 0.5),
    ):
        c.line([(x - 8 * lean, y + 20), (x + 40 * lean, y - 34)], "#8a5a38", 8)
        c.line([(x + 40 * lean, y - 34), (x + 56 * lean, y - 54)], tone, 18)
    figure(
        c,
        cast.ADA,
        STAND.but(look=-0.4, face="laugh", hands=((-24, -84), None), elbows=(-1, -1)),
        880,
        950,
        280,
    )
    for index, tone in enumerate(("#c4553c", "#2f8079", "#e2a640", "#8f7bc0")):
        x = 440 + index * 58
        c.box(x, 910, 48, 50, "#cfc7bd", 5)
        c.ellipse(x + 24, 911, 24, 8, tone)
        c.box(x + 6, 914, 9, 24, tone, 4)
    figure(
        c,
        cast.KARIM,
        STAND.but(look=-0.5, hands=((-12, -56), (10, -58)), elbows=(-1, 1)),
        1250,
        940,
        450,
    )


def history_walk(c: Canvas) -> None:
    m = AUTUMN
    sky(c, m, 660, sun=(1290, 170, 62))
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
    hand = figure(
        c,
        cast.OTTO,
        STAND.but(look=0.5, face="talk", hands=((-12, -58), (23, -94)), elbows=(-1, 1)),
        420,
        930,
        460,
    )
    c.line([hand[1], (hand[1][0] + 14, hand[1][1] - 110)], "#8a5a38", 7)
    c.polygon(
        [
            (hand[1][0] + 12, hand[1][1] - 112),
            (hand[1][0] + 88, hand[1][1] - 96),
            (hand[1][0] + 22, hand[1][1] - 62),
        ],
        "#c4553c",
    )
    figure(c, cast.LENE, STAND.but(look=-0.5), 680, 940, 435)
    figure(
        c, cast.JOY, STAND.but(look=-0.5, hands=((-9, -62), None), elbows=(-1, -1)), 820, 950, 455
    )
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
    "mural": mural,
    "history-walk": history_walk,
}
