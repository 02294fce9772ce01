"""Lines of text that fit a width, without a browser."""

from __future__ import annotations

import re

from wagtail_quartier.network.dividing import SOFT_HYPHEN, divisions
from wagtail_quartier.network.measuring import text_width

#: What is an abbreviation in pieces stays on one line: "e. V.", "z. B.".
_ABBREVIATION = re.compile(r"(?<=\b\w\.) (?=\w\.)")
#: So much of a line has to be filled before a division counts as a good one.
_FULL_ENOUGH = 0.45
#: How far lines are narrowed to become equally long, in the unit of the font's size.
_STEP = 3.0


def wrapped(text: str, width: float, size: float) -> tuple[str, ...]:
    """Return ``text`` in lines no wider than ``width`` at a font size, both in one unit.

    A word is divided only where it alone is wider than a line. Every word and every letter is
    kept; a line of a single letter may be wider than a width that is too small for it.
    """
    lines: list[str] = []
    line = ""
    for word in re.split(r"[ \t\r\n]+", _ABBREVIATION.sub("\u00a0", text.strip())):
        longer = f"{line} {word}" if line else word
        if text_width(longer, size) <= width:
            line = longer
            continue
        if line:
            lines.append(line)
        *whole, line = _divided(word, width, size)
        lines += whole
    lines.append(line)
    return tuple(found.replace(SOFT_HYPHEN, "") for found in lines)


def balanced(text: str, width: float, size: float) -> tuple[str, ...]:
    """Return the same as :func:`wrapped` with lines as equally long as the words allow."""
    lines = wrapped(text, width, size)
    hyphens = _hyphens(lines)
    while len(lines) > 1:
        width = max(text_width(line, size) for line in lines) - _STEP
        narrower = wrapped(text, width, size)
        if len(narrower) > len(lines) or _hyphens(narrower) > hyphens:
            break
        lines = narrower
    return lines


def _hyphens(lines: tuple[str, ...]) -> int:
    return sum(line.endswith("-") for line in lines)


def _divided(word: str, width: float, size: float) -> list[str]:
    parts = []
    while text_width(word, size) > width and len(word) > 1:
        fitting = [
            division
            for division in divisions(word)
            if text_width(word[: division.position] + division.hyphen, size) <= width
        ]
        good = [
            division
            for division in fitting
            if text_width(word[: division.position], size) >= width * _FULL_ENOUGH
        ]
        if not fitting:
            # No rule knows a place: as many letters as fit, without a hyphen that is none.
            end = next(
                (n for n in range(len(word) - 1, 1, -1) if text_width(word[:n], size) <= width), 1
            )
            parts.append(word[:end])
            word = word[end:]
            continue
        best = min(good or fitting, key=lambda division: (division.rank, -division.position))
        parts.append(word[: best.position] + best.hyphen)
        word = word[best.position :]
    return [*parts, word]
