"""What a figure of who works together is made of: what goes in, and where everything stands.

All lengths are units of the figure; drawn at its natural size, one is a CSS pixel.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from wagtail_quartier.network.measuring import reads_from_right


@dataclass(frozen=True, slots=True)
class Member:
    """An organisation: its name, a second smaller line, where a click leads, and its colour.

    ``tone`` is the name of one of the eight quarter colours of the stylesheet.
    """

    name: str
    note: str = ""
    address: str = ""
    tone: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Members that belong together under a heading."""

    heading: str
    members: tuple[Member, ...] = ()
    tone: str = ""


@dataclass(frozen=True, slots=True)
class Network:
    """A core team, partners by sector, and residents' initiatives."""

    core: Group
    sectors: tuple[Group, ...]
    initiatives: Group

    def __len__(self) -> int:
        return sum(len(group.members) for group in (self.core, *self.sectors, self.initiatives))

    @property
    def partners(self) -> list[Member]:
        """All partners, sector after sector."""
        return [member for group in self.sectors for member in group.members]


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle by its upper left corner."""

    x: float
    y: float
    width: float
    height: float

    @property
    def middle(self) -> float:
        """Its centre from the left."""
        return self.x + self.width / 2

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.y + self.height

    @property
    def outline(self) -> str:
        """SVG path data of the rectangle with round corners."""
        radius = 10.0
        across, down = number(self.width - 2 * radius), number(self.height - 2 * radius)
        corner = f"a{number(radius)} {number(radius)} 0 0 1 "
        turns = [f"{corner}{x} {y}" for x, y in ((10, 10), (-10, 10), (-10, -10), (10, -10))]
        sides = zip((f"h{across}", f"v{down}", f"h-{across}", f"v-{down}"), turns, strict=True)
        begin = f"M{number(self.x + radius)} {number(self.y)}"
        return begin + "".join(side + turn for side, turn in sides) + "z"

    def overlaps(self, other: Box, gap: float = 0.0) -> bool:
        """Tell whether the two share any area, or come closer than ``gap``."""
        return (
            self.x < other.x + other.width + gap
            and other.x < self.x + self.width + gap
            and self.y < other.bottom + gap
            and other.y < self.bottom + gap
        )


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text: ``y`` is its baseline, ``x`` its middle."""

    text: str
    x: float
    y: float
    kind: str = "name"

    @property
    def left(self) -> str:
        """SVG's ``x``, written the same in every language."""
        return number(self.x)

    @property
    def baseline(self) -> str:
        """SVG's ``y``."""
        return number(self.y)

    @property
    def direction(self) -> str:
        """SVG's ``direction``."""
        return "rtl" if reads_from_right(self.text) else "ltr"


@dataclass(frozen=True, slots=True)
class Node:
    """A member in its box; ``kind`` is ``core``, ``partner`` or ``initiative``."""

    member: Member
    kind: str
    box: Box
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Panel:
    """What holds nodes together: the hub, a sector, or the initiatives."""

    kind: str
    box: Box
    heading: tuple[Line, ...]
    tone: str = ""


@dataclass(frozen=True, slots=True)
class Path:
    """A line between two of them, as SVG path data."""

    points: tuple[tuple[float, float], ...]
    kind: str = "partner"

    @property
    def data(self) -> str:
        """SVG's ``d``."""
        return "M" + "L".join(f"{number(x)} {number(y)}" for x, y in self.points)


@dataclass(frozen=True, slots=True)
class Oval:
    """The ring on which nodes stand: its centre and its radii."""

    x: float
    y: float
    a: float
    b: float

    @property
    def outline(self) -> str:
        """SVG path data of the oval."""
        a, b = number(self.a), number(self.b)
        half = f"a{a} {b} 0 1 0 "
        width = number(2 * self.a)
        return f"M{number(self.x - self.a)} {number(self.y)}{half}{width} 0{half}-{width} 0z"


@dataclass(frozen=True, slots=True)
class Drawing:
    """A whole figure."""

    width: float
    height: float
    nodes: tuple[Node, ...]
    panels: tuple[Panel, ...] = ()
    paths: tuple[Path, ...] = ()
    oval: Oval | None = None

    @property
    def view_box(self) -> str:
        """SVG's ``viewBox``."""
        return f"0 0 {number(self.width)} {number(self.height)}"

    def mirrored(self) -> Drawing:
        """Return the same for a page that is read from the right."""
        return replace(
            self,
            nodes=tuple(
                replace(node, box=self._box(node.box), lines=self._lines(node.lines))
                for node in self.nodes
            ),
            panels=tuple(
                replace(panel, box=self._box(panel.box), heading=self._lines(panel.heading))
                for panel in self.panels
            ),
            paths=tuple(
                replace(path, points=tuple((self.width - x, y) for x, y in path.points))
                for path in self.paths
            ),
        )

    def _box(self, box: Box) -> Box:
        return replace(box, x=self.width - box.x - box.width)

    def _lines(self, lines: Iterable[Line]) -> tuple[Line, ...]:
        return tuple(replace(line, x=self.width - line.x) for line in lines)


def number(value: float) -> str:
    """Return a length as SVG writes it: a point, at most one decimal, in every language."""
    return f"{value:.1f}".removesuffix(".0")
