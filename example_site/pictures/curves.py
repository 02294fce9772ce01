"""Plane geometry of the drawings: smooth curves and two-bone limbs, in whatever unit the caller
draws in.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

Point = tuple[float, float]


def _spline(p0: Point, p1: Point, p2: Point, p3: Point, t: float) -> Point:
    t2, t3 = t * t, t * t * t
    return (
        0.5
        * (
            2 * p1[0]
            + (p2[0] - p0[0]) * t
            + (2 * p0[0] - 5 * p1[0] + 4 * p2[0] - p3[0]) * t2
            + (3 * p1[0] - p0[0] - 3 * p2[0] + p3[0]) * t3
        ),
        0.5
        * (
            2 * p1[1]
            + (p2[1] - p0[1]) * t
            + (2 * p0[1] - 5 * p1[1] + 4 * p2[1] - p3[1]) * t2
            + (3 * p1[1] - p0[1] - 3 * p2[1] + p3[1]) * t3
        ),
    )


def smooth(points: Sequence[Point], *, closed: bool, steps: int = 8) -> list[Point]:
    """Return a Catmull-Rom curve through ``points``, with ``steps`` samples a segment."""
    count = len(points)
    if count < 3:
        return list(points)
    curve: list[Point] = []
    for index in range(count if closed else count - 1):
        if closed:
            window = [points[(index + offset) % count] for offset in (-1, 0, 1, 2)]
        else:
            window = [points[min(max(index + offset, 0), count - 1)] for offset in (-1, 0, 1, 2)]
        p0, p1, p2, p3 = window
        curve.extend(_spline(p0, p1, p2, p3, step / steps) for step in range(steps))
    if not closed:
        curve.append(points[-1])
    return curve


def bow(start: Point, control: Point, end: Point, steps: int = 14) -> list[Point]:
    """Return a quadratic Bézier curve from ``start`` to ``end``, drawn towards ``control``."""
    result = []
    for step in range(steps + 1):
        t = step / steps
        u = 1 - t
        result.append(
            (
                u * u * start[0] + 2 * u * t * control[0] + t * t * end[0],
                u * u * start[1] + 2 * u * t * control[1] + t * t * end[1],
            )
        )
    return result


def sag(start: Point, end: Point, depth: float, steps: int = 18) -> list[Point]:
    """Return the curve of a cord that hangs ``depth`` below the line from ``start`` to ``end``."""
    middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2 + 2 * depth)
    return bow(start, middle, end, steps)


def joint(start: Point, end: Point, upper: float, lower: float, bend: float) -> Point:
    """Return the elbow or knee between ``start`` and ``end``.

    ``upper`` and ``lower`` are the lengths of the two bones; ``bend`` is +1 or -1 for the side
    the joint points to. A target out of reach gives a straight limb.
    """
    dx, dy = end[0] - start[0], end[1] - start[1]
    distance = max(math.hypot(dx, dy), 1e-6)
    reach = min(distance, upper + lower - 1e-6)
    along = (upper * upper - lower * lower + reach * reach) / (2 * reach)
    height = math.sqrt(max(upper * upper - along * along, 0.0))
    ux, uy = dx / distance, dy / distance
    return (start[0] + ux * along - uy * height * bend, start[1] + uy * along + ux * height * bend)


def reachable(start: Point, end: Point, length: float) -> Point:
    """Return ``end``, or the point on the way to it that a limb of ``length`` can reach."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    distance = math.hypot(dx, dy)
    if distance <= length:
        return end
    return (start[0] + dx * length / distance, start[1] + dy * length / distance)


def ring(cx: float, cy: float, rx: float, ry: float, count: int, first: float = 0.0) -> list[Point]:
    """Return ``count`` points on an ellipse, from the angle ``first`` in degrees, clockwise on
    screen.
    """
    return [
        (
            cx + rx * math.cos(math.radians(first + 360 * index / count)),
            cy + ry * math.sin(math.radians(first + 360 * index / count)),
        )
        for index in range(count)
    ]


def outline(points: Sequence[Point], start: float, end: float) -> list[Point]:
    """Return the outline of a stroke along ``points`` that runs from width ``start`` to width
    ``end``.
    """
    last = len(points) - 1
    left: list[Point] = []
    right: list[Point] = []
    for index, (x, y) in enumerate(points):
        before, after = points[max(index - 1, 0)], points[min(index + 1, last)]
        dx, dy = after[0] - before[0], after[1] - before[1]
        length = math.hypot(dx, dy) or 1.0
        half = (start + (end - start) * index / last) / 2
        left.append((x - dy / length * half, y + dx / length * half))
        right.append((x + dy / length * half, y - dx / length * half))
    return left + right[::-1]
