"""A sheet to draw on: shapes in picture units on a supersampled Pillow image, finished like a print
on paper.
"""

from __future__ import annotations

import io
import math
import random
from collections.abc import Callable, Sequence
from functools import lru_cache

from PIL import Image, ImageChops, ImageDraw, ImageFilter, ImageFont

from .curves import Point, outline, smooth
from .palette import Colour, rgb

SUPERSAMPLING = 2
_WITHOUT_DOTS = str.maketrans("äöüÄÖÜ", "aouAOU")


class Canvas:
    """A sheet of ``width`` by ``height`` units; one unit is one pixel of the finished picture.

    ``at()`` gives a view of the same sheet with an origin, size, direction and rotation of its own,
    so that a chair or a face is described once and drawn anywhere. Colours are hexadecimal strings
    or tuples of ``palette``; a colour with an alpha value is laid over what is there.
    """

    def __init__(self, width: int, height: int, background: Colour, seed: int = 1) -> None:
        self.width, self.height = width, height
        self.image = Image.new("RGB", (width * SUPERSAMPLING, height * SUPERSAMPLING), background)
        self.pen = ImageDraw.Draw(self.image, "RGBA")
        self.random = random.Random(seed)
        self._matrix = (float(SUPERSAMPLING), 0.0, 0.0, float(SUPERSAMPLING), 0.0, 0.0)

    def at(
        self, x: float, y: float, scale: float = 1.0, *, flip: bool = False, turn: float = 0.0
    ) -> Canvas:
        """Return a view whose origin is (x, y); ``turn`` is in degrees, clockwise."""
        view = Canvas.__new__(Canvas)
        view.__dict__.update(self.__dict__)
        a, b, c, d, e, f = self._matrix
        cos, sin = math.cos(math.radians(turn)) * scale, math.sin(math.radians(turn)) * scale
        m = -1 if flip else 1
        p, q, r, s = cos * m, sin * m, -sin, cos
        view._matrix = (
            a * p + c * q,
            b * p + d * q,
            a * r + c * s,
            b * r + d * s,
            a * x + c * y + e,
            b * x + d * y + f,
        )
        return view

    def to_sheet(self, point: Point) -> Point:
        """Return where a point of this view lies on the whole sheet."""
        x, y = self._map([point])[0]
        return (x / SUPERSAMPLING, y / SUPERSAMPLING)

    def _map(self, points: Sequence[Point]) -> list[Point]:
        a, b, c, d, e, f = self._matrix
        return [(a * x + c * y + e, b * x + d * y + f) for x, y in points]

    @property
    def _unit(self) -> float:
        return math.hypot(self._matrix[0], self._matrix[1])

    def polygon(self, points: Sequence[Point], fill: Colour) -> None:
        """Fill a straight-edged area."""
        self.pen.polygon(self._map(points), fill=fill)

    def shape(self, points: Sequence[Point], fill: Colour, steps: int = 8) -> None:
        """Fill the area inside a smooth closed curve through the points."""
        self.pen.polygon(self._map(smooth(points, closed=True, steps=steps)), fill=fill)

    def box(
        self, x: float, y: float, width: float, height: float, fill: Colour, radius: float = 0
    ) -> None:
        """Fill a rectangle given by its corner and size, with rounded corners if asked."""
        if self._matrix[1] or self._matrix[2] or width <= 0 or height <= 0:
            self.polygon([(x, y), (x + width, y), (x + width, y + height), (x, y + height)], fill)
            return
        (x0, y0), (x1, y1) = self._map([(x, y), (x + width, y + height)])
        corners = (min(x0, x1), min(y0, y1), max(x0, x1) - 1, max(y0, y1) - 1)
        if corners[2] < corners[0] or corners[3] < corners[1]:
            return
        if radius:
            limit = min(corners[2] - corners[0], corners[3] - corners[1]) / 2
            self.pen.rounded_rectangle(corners, min(radius * self._unit, limit), fill=fill)
        else:
            self.pen.rectangle(corners, fill=fill)

    def ellipse(self, cx: float, cy: float, rx: float, ry: float, fill: Colour) -> None:
        """Fill an ellipse given by its centre and radii."""
        if self._matrix[1] or self._matrix[2]:
            points = [
                (cx + rx * math.cos(k * math.pi / 20), cy + ry * math.sin(k * math.pi / 20))
                for k in range(40)
            ]
            self.polygon(points, fill)
            return
        (x0, y0), (x1, y1) = self._map([(cx - rx, cy - ry), (cx + rx, cy + ry)])
        self.pen.ellipse((min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)), fill=fill)

    def circle(self, cx: float, cy: float, radius: float, fill: Colour) -> None:
        """Fill a circle."""
        self.ellipse(cx, cy, radius, radius, fill)

    def line(
        self, points: Sequence[Point], fill: Colour, width: float, *, round_ends: bool = True
    ) -> None:
        """Draw straight strokes with rounded joins; translucent colours should not have round
        ends.
        """
        if not isinstance(fill, str) and len(fill) == 4 and len(points) > 2:
            self._ribbon(points, fill, width)
            return
        mapped = self._map(points)
        thick = max(width * self._unit, 1.0)
        self.pen.line(mapped, fill=fill, width=round(thick), joint="curve")
        if round_ends and thick > 3:
            for x, y in (mapped[0], mapped[-1]):
                half = thick / 2 - 0.5
                self.pen.ellipse((x - half, y - half, x + half, y + half), fill=fill)

    def curve(
        self, points: Sequence[Point], fill: Colour, width: float, *, round_ends: bool = True
    ) -> None:
        """Draw a smooth stroke through the points."""
        self.line(smooth(points, closed=False), fill, width, round_ends=round_ends)

    def hoop(self, cx: float, cy: float, radius: float, fill: Colour, width: float) -> None:
        """Draw the outline of a circle, its middle line at ``radius``."""
        ((x, y),) = self._map([(cx, cy)])
        outer, thick = (radius + width / 2) * self._unit, max(width * self._unit, 1.0)
        self.pen.ellipse(
            (x - outer, y - outer, x + outer, y + outer), outline=fill, width=round(thick)
        )

    def limb(self, points: Sequence[Point], start: float, end: float, fill: Colour) -> None:
        """Draw a stroke that tapers from width ``start`` to width ``end``, round at both ends."""
        last = len(points) - 1
        self.polygon(outline(points, start, end), fill)
        for index, point in enumerate(points):
            self.circle(*point, (start + (end - start) * index / last) / 2, fill)

    def _ribbon(self, points: Sequence[Point], fill: Colour, width: float) -> None:
        self.polygon(outline(points, width, width), fill)

    def gradient(
        self, x: float, y: float, width: float, height: float, top: Colour, bottom: Colour
    ) -> None:
        """Fill a rectangle with a vertical run from one colour to the other."""
        (x0, y0), (x1, y1) = self._map([(x, y), (x + width, y + height)])
        size = (max(round(x1 - x0), 1), max(round(y1 - y0), 1))
        column = Image.composite(
            Image.new("RGB", (1, size[1]), bottom),
            Image.new("RGB", (1, size[1]), top),
            Image.linear_gradient("L").resize((1, size[1])),
        )
        self.image.paste(column.resize(size, Image.Resampling.NEAREST), (round(x0), round(y0)))

    def glow(
        self, cx: float, cy: float, radius: float, colour: Colour, strength: float = 0.6
    ) -> None:
        """Lay a soft round light over the sheet, ``strength`` from 0 to 1 at its centre."""
        ((x, y),) = self._map([(cx, cy)])
        reach = max(round(radius * self._unit), 2)
        mask = _halo(strength).resize((2 * reach, 2 * reach), Image.Resampling.BILINEAR)
        self.image.paste(rgb(colour), (round(x) - reach, round(y) - reach), mask)

    def text(
        self, x: float, y: float, words: str, size: float, fill: Colour, anchor: str = "mm"
    ) -> None:
        """Write a word; ``anchor`` as in Pillow.

        The typeface that comes with Pillow has no umlauts: their dots are drawn.
        """
        ((px, py),) = self._map([(x, y)])
        pixels = size * self._unit
        font = _font(round(pixels))
        plain = words.translate(_WITHOUT_DOTS)
        self.pen.text((px, py), plain, font=font, fill=fill, anchor=anchor)
        left = px - font.getlength(plain) * {"l": 0.0, "m": 0.5, "r": 1.0}[anchor[0]]
        for index, letter in enumerate(words):
            if letter in "äöüÄÖÜ":
                middle = left + font.getlength(plain[:index]) + font.getlength(plain[index]) / 2
                height = (
                    py - pixels * (0.49 if letter.isupper() else 0.36)
                    if anchor[1] == "m"
                    else py - pixels * 0.7
                )
                for side in (-1, 1):
                    cx, radius = middle + side * pixels * 0.115, pixels * 0.06
                    self.pen.ellipse(
                        (cx - radius, height - radius, cx + radius, height + radius), fill=fill
                    )

    def text_width(self, words: str, size: float) -> float:
        """Return how wide a word will be, in units of this view."""
        return (
            _font(round(size * self._unit)).getlength(words.translate(_WITHOUT_DOTS)) / self._unit
        )

    def finished(self, *, grain: bool = True) -> Image.Image:
        """Return the picture in its final size, with a breath of paper grain and darker corners."""
        image = self.image.reduce(SUPERSAMPLING)
        if grain:
            image = ImageChops.add(image, _paper(image.size), 1, -128)
        return image

    def jpeg(self) -> bytes:
        """Return the finished picture as JPEG."""
        buffer = io.BytesIO()
        self.finished().save(buffer, "JPEG", quality=74, subsampling=2)
        return buffer.getvalue()

    def png(self) -> bytes:
        """Return the finished picture, without grain, as PNG."""
        buffer = io.BytesIO()
        self.finished(grain=False).save(buffer, "PNG")
        return buffer.getvalue()


@lru_cache(maxsize=64)
def _font(size: int) -> ImageFont.ImageFont | ImageFont.FreeTypeFont:
    return ImageFont.load_default(max(size, 1))


@lru_cache(maxsize=16)
def _halo(strength: float) -> Image.Image:
    return Image.radial_gradient("L").point(
        lambda value: round(max(0.0, 1 - value / 180) ** 1.6 * 255 * strength)
    )


@lru_cache(maxsize=4)
def _paper(size: tuple[int, int]) -> Image.Image:
    tile = Image.frombytes("L", (400, 400), random.Random(7).randbytes(400 * 400))
    tile = tile.filter(ImageFilter.GaussianBlur(1.2)).point(
        lambda value: round(128 + (value - 128) * 0.09)
    )
    sheet = Image.new("L", size)
    for x in range(0, size[0], 400):
        for y in range(0, size[1], 400):
            sheet.paste(tile, (x, y))
    shade = (
        Image.radial_gradient("L")
        .point(lambda value: max(0, round((value - 150) * 0.16)))
        .resize(size)
    )
    return Image.merge("RGB", [ImageChops.subtract(sheet, shade)] * 3)


def transparent_png(width: int, height: int, drawing: Callable[[Canvas], None]) -> bytes:
    """Return what ``drawing`` draws as PNG on a transparent sheet.

    The drawing is made on black and on white: where both agree it covers, where they differ it lets
    through.
    """
    on_black, on_white = Canvas(width, height, "#000000"), Canvas(width, height, "#ffffff")
    drawing(on_black)
    drawing(on_white)
    black, white = on_black.finished(grain=False), on_white.finished(grain=False)
    alpha = ImageChops.invert(ImageChops.subtract(white, black).convert("L"))
    colour = black.convert("RGBA")
    colour.putalpha(alpha)
    buffer = io.BytesIO()
    colour.save(buffer, "PNG")
    return buffer.getvalue()
