"""How a body can stand, walk, sit and bend: places of hips, hands and feet, a body being 100 units
high.

The ground is y = 0, up is negative, and the person faces right when ``turn`` is above 0.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from .curves import Point


@dataclass(frozen=True)
class Pose:
    """Where the parts of a body are; a hand of None hangs down; ``lap`` is a seat seen from the
    front.
    """

    hip: Point = (0.0, -50.6)
    lean: float = 0.0
    feet: tuple[Point, Point] = ((-6.0, 0.0), (6.0, 0.0))
    knees: tuple[int, int] = (-1, -1)
    hands: tuple[Point | None, Point | None] = (None, None)
    elbows: tuple[int, int] = (1, -1)
    turn: float = 0.0
    look: float = 0.0
    nod: float = 0.0
    face: str = "smile"
    legs: bool = True
    lap: bool = False

    def but(self, **changes: object) -> Pose:
        """Return the same pose with some of its parts changed."""
        return replace(self, **changes)  # type: ignore[arg-type]  # names are checked by replace itself


STAND = Pose()
STROLL = Pose(hip=(0, -49.6), feet=((-13, -1), (12, 0)), elbows=(1, 1), turn=0.6, look=0.6, lean=2)
STRIDE = Pose(
    hip=(0, -48.6),
    feet=((-19, -3), (16, 0)),
    turn=0.7,
    look=0.7,
    lean=4,
    hands=((17, -54), (-8, -50)),
    elbows=(1, 1),
)
RUN = Pose(
    hip=(0, -50),
    feet=((-26, -16), (15, -3)),
    turn=0.8,
    look=0.6,
    lean=9,
    hands=((27, -66), (1, -58)),
    elbows=(1, 1),
    face="laugh",
)
SIT = Pose(
    hip=(0, -26),
    feet=((19, 0), (25, 0)),
    turn=0.7,
    look=0.6,
    lean=1,
    hands=((20, -33), (21, -31)),
    elbows=(1, 1),
)
SIT_FRONT = Pose(
    hip=(0, -29), feet=((-5.5, 0), (5.5, 0)), lap=True, hands=((-6, -33), (6, -33)), elbows=(1, -1)
)
CROUCH = Pose(
    hip=(-7, -21),
    feet=((-14, 0), (9, 0)),
    turn=0.8,
    look=0.6,
    lean=13,
    hands=((26, -12), (31, -17)),
    elbows=(1, 1),
    nod=8,
)
KNEEL = Pose(
    hip=(-5, -26),
    feet=((-21.5, 0), (14, 0)),
    turn=0.8,
    look=0.7,
    lean=8,
    hands=((27, -20), (30, -24)),
    elbows=(1, 1),
    nod=6,
)
BEND = Pose(
    hip=(-4, -48),
    feet=((-8, 0), (4, 0)),
    turn=0.8,
    look=0.6,
    lean=23,
    hands=((36, -32), (40, -36)),
    elbows=(1, 1),
    nod=10,
)
BUST = Pose(legs=False)
