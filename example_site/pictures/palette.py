"""The colours of the drawings: one shared ink and paper, cloth and skin, and moods for the time of
day.
"""

from __future__ import annotations

from dataclasses import dataclass

from PIL import ImageColor

Colour = str | tuple[int, ...]

INK = "#2c2a3c"
PAPER = "#fbf3e3"
CREAM = "#f5e6cb"
SAND = "#e6cda4"
BRICK = "#c4553c"
RUST = "#9e4030"
CORAL = "#ec8262"
MUSTARD = "#e2a640"
SUN = "#f6cf6b"
TEAL = "#2f8079"
PETROL = "#1f566b"
SKY = "#93bccd"
DENIM = "#4c6c92"
NAVY = "#2c3c62"
SAGE = "#90ad8c"
LEAF = "#5d8f57"
FOREST = "#35624a"
MOSS = "#a3ad55"
ROSE = "#e7a197"
BLUSH = "#f2c6b4"
PLUM = "#6f4260"
LILAC = "#a995bf"
SLATE = "#69707f"
STONE = "#b9b2a8"
WOOD = "#b07a4b"
OAK = "#8a5a38"
WHITE = "#fffaf0"

SKIN = ("#f7d5bd", "#eec09b", "#dba679", "#bd8052", "#925c39", "#6a4230")
HAIR = {
    "black": "#28222a",
    "brown": "#4c3127",
    "chestnut": "#7b4829",
    "blond": "#d9b066",
    "red": "#b5522b",
    "grey": "#b9b5b4",
    "white": "#ece8e2",
    "sand": "#a97c4c",
}


def rgb(colour: Colour) -> tuple[int, int, int]:
    """Return red, green and blue, 0 to 255, without alpha."""
    if isinstance(colour, str):
        colour = ImageColor.getrgb(colour)
    return (colour[0], colour[1], colour[2])


def mix(first: Colour, second: Colour, share: float) -> tuple[int, int, int]:
    """Return ``first`` with a ``share`` (0 to 1) of ``second`` stirred in."""
    a, b = rgb(first), rgb(second)
    return (
        round(a[0] + (b[0] - a[0]) * share),
        round(a[1] + (b[1] - a[1]) * share),
        round(a[2] + (b[2] - a[2]) * share),
    )


def darker(colour: Colour, share: float = 0.16) -> tuple[int, int, int]:
    """Return the colour in the shade."""
    return mix(colour, "#33274a", share)


def lighter(colour: Colour, share: float = 0.2) -> tuple[int, int, int]:
    """Return the colour in the light."""
    return mix(colour, "#fff6df", share)


def veil(colour: Colour, opacity: float) -> tuple[int, int, int, int]:
    """Return the colour as a translucent layer, ``opacity`` from 0 to 1."""
    return (*rgb(colour), round(opacity * 255))


@dataclass(frozen=True)
class Mood:
    """The light of one picture: sky, distance, ground and leaves that belong together."""

    sky: Colour
    horizon: Colour
    sun: Colour
    cloud: Colour
    far: Colour
    near: Colour
    ground: Colour
    path: Colour
    leaf: Colour
    leaf_deep: Colour
    walls: tuple[Colour, ...]
    roofs: tuple[Colour, ...]
    glass: Colour = "#5d7f95"
    lit: Colour = "#fbe0a0"


MORNING = Mood(
    "#a9d0d8",
    "#fbe7c9",
    "#fdf0cf",
    "#fdf6e8",
    "#a9c3b5",
    "#84ab86",
    "#a9bf78",
    "#ead4ad",
    "#6d9c5c",
    "#3f7452",
    ("#f1d9b2", "#e9b48d", "#f4e7cf", "#d98e70", "#cdd5c2", "#eac679"),
    ("#b5533b", "#8f4536", "#6b5563"),
)
SUMMER = Mood(
    "#7fbcd2",
    "#e9f1df",
    "#fff1c4",
    "#fffaf0",
    "#9cc3b4",
    "#79ad7d",
    "#8fb866",
    "#ecd9b2",
    "#56924f",
    "#2f6b4c",
    ("#f6ead2", "#f0c27c", "#e58f70", "#b9d3cf", "#f3d3b8", "#dfe3c8"),
    ("#c05a3e", "#94493b", "#4f5f73"),
)
AUTUMN = Mood(
    "#b8cfd0",
    "#fce3bd",
    "#fbd58b",
    "#fdf1dd",
    "#c0b48c",
    "#b39a5c",
    "#b7a65c",
    "#e9cfa2",
    "#d08a3c",
    "#a4542f",
    ("#f2dfbd", "#d8906a", "#efd09a", "#c9cdb6", "#e8b79a", "#f5ead6"),
    ("#994537", "#74404a", "#7c5a48"),
)
EVENING = Mood(
    "#5b6f9c",
    "#f6b98f",
    "#fde0a2",
    "#f3c3a8",
    "#8e84a5",
    "#6c6f8c",
    "#6f8060",
    "#cfae92",
    "#50765a",
    "#2f5550",
    ("#d9a288", "#c98672", "#e0b797", "#a68d9e", "#cfa07c", "#e6c8a6"),
    ("#7c3f45", "#5d3a4d", "#474464"),
    glass="#4a5277",
    lit="#ffd98a",
)
NIGHT = Mood(
    "#263056",
    "#6f6191",
    "#fbe9bd",
    "#4c4c7a",
    "#3f426d",
    "#343a60",
    "#3d5654",
    "#77718a",
    "#3a6457",
    "#244548",
    ("#8f7389", "#a37b78", "#7a6d8c", "#b08d7f", "#6d6a86", "#9c8292"),
    ("#4d3350", "#3c2f4d", "#33345a"),
    glass="#2f3560",
    lit="#ffd587",
)
