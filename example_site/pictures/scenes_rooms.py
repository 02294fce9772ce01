"""Rooms of the centres that groups can use."""

from __future__ import annotations

from collections.abc import Callable

from .canvas import Canvas
from .furniture import counter, floor_lamp, pendant, rug, shelf, table
from .nature import bush, tree
from .palette import SUMMER, darker, mix, veil
from .plants import potted, raised_bed
from .rooms import big_window, curtain, room, sunbeam
from .seats import armchair, chair, stool
from .tableware import bottle, bowl, cup, cutting_board, jar_row, jug, loaf, plate, saucepan
from .things import lantern_string
from .tools import drill, hammer, saw, spanner
from .transport import bicycle


def tool_wall(
    c: Canvas, x: float, y: float, width: float, height: float, board: str = "#d8b98a"
) -> None:
    """Hang a board with tools in rows."""
    c.box(x, y, width, height, darker(board, 0.28), 6)
    c.box(x + 8, y + 8, width - 16, height - 16, board, 4)
    for column in range(int(width // 22)):
        for line in range(int(height // 22)):
            c.circle(x + 16 + column * 22, y + 16 + line * 22, 1.6, veil("#6a4532", 0.4))
    tools = (hammer, spanner, saw, hammer, spanner)
    count = int((width - 40) // 64)
    for line in range(max(int(height // 150), 1)):
        for index in range(count):
            px, py = x + 52 + index * 64, y + 140 + line * 140
            tools[(index + line * 2) % 5](c, px, py, 100 - (index % 3) * 10, (index % 3 - 1) * 4)


def kitchen_room(c: Canvas) -> None:
    room(c, "#f0d9b0", "#c98f63", edge=700, panel=None)
    for column in range(23):
        for line in range(4):
            c.box(
                column * 70 + 2,
                420 + line * 50,
                66,
                46,
                ("#e9efe4", "#dfe8dc", "#a9cdc6")[
                    (column * 3 + line * 5) % 3 if (column + line) % 3 == 0 else 0
                ],
                4,
            )
    big_window(c, 560, 110, 480, 290, seed=2)
    shelf(c, 90, 330, 390)
    jar_row(c, 100, 330, 380, 46)
    shelf(c, 90, 200, 390)
    for index in range(5):
        plate(
            c,
            150 + index * 70,
            198,
            66,
            tone=("#c4553c", "#fffaf0", "#2f8079", "#e2a640", "#fffaf0")[index],
        )
    shelf(c, 1130, 330, 380)
    jar_row(c, 1140, 330, 370, 46, seed=2)
    shelf(c, 1130, 200, 380)
    for index, tone in enumerate(("#2f8079", "#e2a640", "#c4553c")):
        jug(c, 1200 + index * 110, 200, 54, tone)
    counter(c, -20, 760, 1640, 210, "#2f6f6a", doors=9)
    saucepan(c, 260, 545, 130, "#c4553c")
    saucepan(c, 420, 545, 100, "#e2a640", steam=False, lid=True)
    cutting_board(c, 760, 548, 170)
    bowl(c, 950, 545, 120, "#f5e6cb", fruit=("#d4493a", "#e8a33c", "#7fa84e", "#d4493a"))
    potted(c, 1120, 545, 50, "leaves")
    loaf(c, 1290, 546, 110)
    bottle(c, 1400, 546, 110)
    bottle(c, 1440, 546, 96, "#e2a640")
    for x in (420, 800, 1180):
        pendant(c, x, 170, 78, "#c4553c")
    sunbeam(c, 500, 500, 700)
    table(c, 340, 960, 920, 150, "#c79a64", depth=56)
    for index, food in enumerate(("salad", "", "dumplings", "bread", "")):
        plate(c, 450 + index * 175, 790, 110, food)
    cup(c, 545, 800, 38)
    cup(c, 1070, 800, 38, "#e2a640")
    jug(c, 725, 790, 48, "#93bccd")
    for x in (420, 640, 860, 1080):
        stool(c, x + 50, 990, 300, "#b07a4b")


def piano(c: Canvas, x: float, y: float, width: float) -> None:
    """Draw an upright piano from the front, standing on y."""
    wood, dark = "#5a4238", "#3d2d2b"
    c.box(x + width * 0.04, y - width * 0.95, width * 0.92, width * 0.93, wood, 6)
    c.box(x + width * 0.12, y - width * 0.84, width * 0.76, width * 0.26, darker(wood, 0.2), 5)
    c.box(x, y - width * 1.0, width, width * 0.08, dark, 5)
    c.box(x + width * 0.34, y - width * 0.8, width * 0.32, width * 0.2, "#fffaf0", 2)
    c.box(x - width * 0.02, y - width * 0.5, width * 1.04, width * 0.14, dark, 5)
    c.box(x + width * 0.06, y - width * 0.5, width * 0.88, width * 0.08, "#fffaf0")
    for index in range(13):
        c.box(x + width * (0.1 + index * 0.063), y - width * 0.5, width * 0.026, width * 0.05, dark)
    for px in (x + width * 0.02, x + width * 0.9):
        c.box(px, y - width * 0.38, width * 0.08, width * 0.38, dark, 3)
    c.ellipse(x + width / 2, y + 2, width * 0.54, 9, veil("#2c2a4c", 0.16))


def hall_room(c: Canvas) -> None:
    room(c, "#cfd8c6", "#d0a06c", edge=660, panel="#5f8f83")
    for x in (140, 560, 980):
        big_window(c, x, 150, 230, 330, arched=True, seed=int(x / 100), panes=2)
    c.gradient(1300, 186, 320, 470, "#4a3350", "#6f4260")
    c.glow(1460, 420, 200, "#f0b98f", 0.5)
    curtain(c, 1290, 190, 120, 480, "#c4553c")
    curtain(c, 1510, 190, 120, 480, "#c4553c")
    c.box(1260, 640, 380, 60, "#a9744a", 4)
    lantern_string(c, (-20, 70), (800, 60), 70)
    lantern_string(c, (800, 60), (1620, 70), 70)
    sunbeam(c, 130, 230, 660)
    sunbeam(c, 560, 230, 660)
    rug(c, 760, 880, 520, 92, "#e3b98a", "#a84d3a")
    for index, x in enumerate((330, 500, 670)):
        chair(c, x, 860 + index * 12, 330, ("#c4553c", "#2f8079", "#e2a640")[index])
    for index, x in enumerate((1190, 1030, 880)):
        chair(c, x, 860 + index * 12, 330, ("#2c3c62", "#c4553c", "#2f8079")[index], flip=True)
    piano(c, 30, 790, 240)
    potted(c, 300, 720, 80, "palm")
    potted(c, 1240, 730, 80, "leaves", "#2c3c62")


def workshop_room(c: Canvas) -> None:
    room(c, "#e2c9a6", "#a98567", edge=700)
    big_window(c, 70, 140, 360, 330, seed=3)
    tool_wall(c, 500, 120, 620, 330)
    shelf(c, 1190, 230, 360)
    shelf(c, 1190, 380, 360)
    jar_row(c, 1200, 230, 350, 44)
    for index, tone in enumerate(("#c4553c", "#2f8079", "#e2a640", "#2c3c62")):
        c.box(1204 + index * 86, 318, 74, 62, tone, 5)
        c.box(1226 + index * 86, 332, 30, 12, "#fffaf0", 3)
    sunbeam(c, 60, 360, 700, lean=300)
    counter(c, 440, 780, 1200, 190, "#8f6f52", doors=6)
    drill(c, 560, 580, 96)
    for index in range(4):
        c.box(700 + index * 12, 560 - index * 16, 150, 14, mix("#d9ac74", "#a9744a", index / 4), 2)
    c.polygon([(940, 580), (1080, 580), (1060, 470), (960, 470)], "#d6ab74")
    c.polygon([(930, 474), (1010, 410), (1090, 474)], "#c4553c")
    c.circle(1010, 522, 17, "#4a3630")
    hammer(c, 1150, 578, 90, 84)
    c.hoop(1340, 520, 44, "#3b3642", 9)
    c.box(1300, 560, 80, 20, "#5a5666", 3)
    potted(c, 1490, 580, 52, "cactus")
    for x in (620, 1010, 1400):
        pendant(c, x, 130 if x != 1010 else 110, 80, "#2f6f6a")
    bicycle(c, 250, 940, 400, "#c4553c", lift=70)
    c.line([(220, 945), (262, 800)], "#4a4652", 9)
    c.line([(310, 945), (262, 800)], "#4a4652", 9)
    table(c, 640, 960, 600, 150, "#c79a64", depth=44)
    saw(c, 760, 796, 130, 96)
    c.box(950, 776, 130, 22, "#d9ac74", 3)
    c.box(990, 754, 130, 22, "#c08a54", 3)
    stool(c, 1330, 970, 330)
    stool(c, 560, 980, 330, "#c4553c")


def garden_room(c: Canvas) -> None:
    m = SUMMER
    room(c, "#f3e4c6", "#c9a27a", edge=720, boards=True)
    c.gradient(100, 90, 1400, 560, m.sky, m.horizon)
    c.box(100, 560, 1400, 100, m.leaf)
    for index in range(5):
        tree(c, m, 270 + index * 265, 620, 300 + (index * 47) % 80, seed=index)
    bush(c, m, 380, 640, 200, flowers="#e58aa0")
    bush(c, m, 1020, 640, 220, flowers="#f0b94e")
    raised_bed(c, 560, 650, 340, 44, ["flower", "salad", "flower"])
    c.polygon([(100, 90), (600, 90), (100, 520)], veil("#ffffff", 0.12))
    for index in range(6):
        c.box(92 + index * 280, 76, 16, 590, "#fffaf0")
    for y in (76, 270, 652):
        c.box(84, y, 1432, 15, "#fffaf0")
    c.polygon([(0, 0), (1600, 0), (1500, 80), (100, 80)], "#dfe9e2")
    for index in range(7):
        c.line([(index * 266, 0), (100 + index * 233, 80)], "#fffaf0", 9)
    sunbeam(c, 200, 420, 720, lean=330)
    sunbeam(c, 760, 420, 720, lean=330)
    rug(c, 800, 890, 480, 84, "#a9c7ad", "#2f6f6a")
    for x, kind, size, tone in (
        (70, "palm", 120, "#2c3c62"),
        (1520, "palm", 126, "#c0603f"),
        (230, "leaves", 86, "#c0603f"),
        (1390, "leaves", 90, "#e2a640"),
    ):
        potted(c, x, 800, size, kind, tone)
    for index in range(5):
        potted(
            c,
            520 + index * 140,
            718,
            52,
            ("flowers", "cactus", "leaves", "flowers", "cactus")[index],
            ("#c0603f", "#2f6f6a", "#e2a640")[index % 3],
        )
    armchair(c, 460, 930, 420, "#c4553c")
    armchair(c, 1150, 930, 420, "#2f8079", flip=True)
    table(c, 680, 930, 250, 96, "#b07a4b", depth=26)
    cup(c, 750, 822, 36)
    cup(c, 850, 826, 36, "#e2a640")
    floor_lamp(c, 330, 900, 470)
    lantern_string(c, (100, 110), (1500, 110), 60)


SCENES: dict[str, Callable[[Canvas], None]] = {
    "kitchen-room": kitchen_room,
    "hall-room": hall_room,
    "workshop-room": workshop_room,
    "garden-room": garden_room,
}
