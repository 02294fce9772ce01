"""How groups are set into a picture: nearer to the viewer, some of them seen from behind."""

from __future__ import annotations

from .canvas import Canvas
from .figures import figure
from .palette import Colour
from .person import Person
from .poses import Pose
from .seats import chair_back

_AWAY = Pose(legs=False, face="away", hands=((-12.5, -48), (12.5, -48)), elbows=(-1, 1))


def close_up(c: Canvas) -> Canvas:
    """Return a view for the group at a table, a quarter larger than the room around it."""
    return c.at(-200, -175, 1.25)


def from_behind(
    c: Canvas, person: Person, x: float, height: float, seat: Colour, *, low: float = 1010.0
) -> None:
    """Draw a person on a chair in the foreground, looking into the picture, hips at ``low``."""
    figure(c, person, _AWAY, x, low + height * 0.49, height)
    chair_back(c, x, low - height * 0.16, height * 0.27, seat)
