"""A drawing of where places lie to each other: numbered dots, north at the top, a scale.

No map: nothing is asked of another host, and nothing has to be kept up to date. It tells what
people want to know first, which house is near which, and links to a map say the rest.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, hypot, radians
from typing import Any

#: The drawing is that large, in its own units, with so much free at the edges: small enough for
#: the numbers to be read on a phone.
WIDTH, HEIGHT, EDGE = 420.0, 280.0, 40.0
#: Dots keep at least this distance, so that each number can be read.
APART = 34.0
#: The length of a degree of latitude in metres.
METRES = 111_320.0
#: Places closer than this are not drawn further apart than they are.
SMALLEST = 300.0
#: Lengths a scale may have, as people count, in metres.
LENGTHS = tuple(step * 10**power for power in range(1, 7) for step in (1, 2, 5))


@dataclass(frozen=True, slots=True)
class Dot:
    """A numbered place; ``x`` and ``y`` are coordinates of the drawing as SVG writes them."""

    number: int
    thing: Any
    x: str
    y: str


@dataclass(frozen=True, slots=True)
class Sketch:
    """Dots, and a scale of ``scale`` metres that is ``bar`` units long."""

    dots: list[Dot]
    scale: int
    bar: str

    @property
    def kilometres(self) -> int:
        """The scale in whole kilometres, 0 where it is shorter."""
        return self.scale // 1000

    @property
    def bar_end(self) -> str:
        """Where the scale ends, drawn from the edge on."""
        return f"{float(self.bar) + EDGE / 2:.1f}"


def sketch(places: list[tuple[Any, float, float]]) -> Sketch | None:
    """Return a drawing of things with latitude and longitude in degrees (WGS 84).

    ``None`` for fewer than two, between which there is nothing to compare. Good for a town or
    a state: the earth is taken to be flat.
    """
    if len(places) < 2:
        return None
    north = [latitude for _thing, latitude, _longitude in places]
    east = [longitude for _thing, _latitude, longitude in places]
    middle = (max(north) + min(north)) / 2, (max(east) + min(east)) / 2
    narrow = max(cos(radians(middle[0])), 0.01)
    metres = [
        ((longitude - middle[1]) * METRES * narrow, (middle[0] - latitude) * METRES)
        for _thing, latitude, longitude in places
    ]
    across = max(2 * max(abs(x) for x, _y in metres), SMALLEST)
    down = max(2 * max(abs(y) for _x, y in metres), SMALLEST)
    unit = min((WIDTH - 2 * EDGE) / across, (HEIGHT - 2 * EDGE) / down)
    points: list[tuple[float, float]] = []
    for x, y in metres:
        points.append(_free((WIDTH / 2 + x * unit, HEIGHT / 2 + y * unit), points))
    scale = max((length for length in LENGTHS if length * unit <= WIDTH / 3), default=LENGTHS[0])
    return Sketch(
        dots=[
            Dot(number, thing, f"{x:.1f}", f"{y:.1f}")
            for number, ((thing, _n, _e), (x, y)) in enumerate(
                zip(places, points, strict=True), start=1
            )
        ],
        scale=scale,
        bar=f"{scale * unit:.1f}",
    )


def _free(point: tuple[float, float], taken: list[tuple[float, float]]) -> tuple[float, float]:
    """Return the point, moved aside where a dot is there already, but never out of the drawing."""
    x, y = point
    step = APART if x < WIDTH / 2 else -APART
    for _try in range(int(WIDTH / APART)):
        if all(hypot(x - other[0], y - other[1]) >= APART for other in taken):
            return x, y
        x += step
        if not EDGE / 2 <= x <= WIDTH - EDGE / 2:
            x, y = point[0], y + (APART if y < HEIGHT / 2 else -APART)
    return point
