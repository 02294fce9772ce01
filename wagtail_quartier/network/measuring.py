"""How wide a text may get, whatever font a reader has."""

from __future__ import annotations

import unicodedata
from functools import cache

#: Widths in em, and the characters that are at most so wide in the bold cuts of the widest fonts
#: a browser falls back to (DejaVu Sans, Noto Sans); every other font of a system is narrower.
_WIDTHS = {
    0.35: "ijl\u0131",
    0.4: " ,.:;IJ’·İł\u00a0",
    0.45: "-/\\f'",
    0.5: "!()[]_`rt–",
    0.6: '"*?csz|çşčšžć',
    0.65: "Lx»«•",
    0.7: "$0123456789EFTaekovyäöéèêàáâó„“”€",
    0.75: "CPSYZbdghnpqu{}üßñğŞ",
    0.8: "ABKRVXÄ",
    0.85: "#+<=>DGHNU^~ÜĞ",
    0.9: "&OQÖ",
    0.95: "w",
    1.0: "@M—…",
    1.05: "%m",
    1.15: "W",
}
_WIDTH_OF = {character: width for width, characters in _WIDTHS.items() for character in characters}
_WIDE_CYRILLIC = "шщжюмфыЖШЩЮМФЫ"


def text_width(text: str, size: float) -> float:
    """Return the most that ``text`` may measure on one line at a font size, in the unit of it.

    Letters that join, such as Arabic ones, are counted as if they stood alone.
    """
    return size * sum(map(_width, text))


@cache
def _width(character: str) -> float:
    known = _WIDTH_OF.get(character)
    if known is not None:
        return known
    category = unicodedata.category(character)
    if category in ("Mn", "Me", "Cf"):
        return 0.0
    if unicodedata.east_asian_width(character) in "WF":
        return 1.1
    if character in _WIDE_CYRILLIC:
        return 1.2
    return 0.95 if category == "Lu" else 0.8


def reads_from_right(text: str) -> bool:
    """Tell whether the first letter of ``text`` that has a direction is written from the right.

    The rule of HTML's ``dir="auto"`` (UAX #9, P2 and P3).
    """
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in ("L", "R", "AL"):
            return direction != "L"
    return False
