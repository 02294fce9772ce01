"""Columns and bits as bytes that a process reads in a moment: no text to parse for each number.

A line of JSON says what follows and holds what is short; then come the columns of numbers, those
of text and the bits, as they lie in memory.
"""

from __future__ import annotations

import json
import sys
import zlib
from array import array
from typing import Any, NamedTuple

from wagtail_quartier.listings.bits import Bits


class Packed(NamedTuple):
    """What is packed: columns of one length, bits by what they mean, and short things.

    ``numbers`` fit 64 bits, ``texts`` have no line breaks, ``few`` is what JSON can say.
    """

    numbers: list[array[int]]
    texts: list[list[str]]
    bits: dict[tuple[Any, ...], Bits]
    few: Any


def pack(what: Packed) -> bytes:
    """Return columns and bits as bytes."""
    size = len(what.numbers[0])
    width = (size + 7) // 8
    columns = [_swapped(column[:]).tobytes() for column in what.numbers]
    texts = ["\n".join(column).encode() for column in what.texts]
    head = [size, len(columns), [len(text) for text in texts], list(what.bits), what.few]
    # Most bits are not set, so that little is left of them; it takes less time than reading more.
    bits = zlib.compress(b"".join(n.to_bytes(width, "little") for n in what.bits.values()), 1)
    return b"".join([json.dumps(head).encode(), b"\n", *columns, *texts, bits])


def unpack(data: bytes) -> Packed:
    """Return what was packed. Raises ``ValueError`` or ``TypeError`` for anything else."""
    line, _break, rest = data.partition(b"\n")
    size, many, lengths, marks, few = json.loads(line)
    width, place = (size + 7) // 8, 0
    numbers = []
    for _column in range(many):
        numbers.append(_swapped(array("q", rest[place : place + 8 * size])))
        place += 8 * size
    texts = []
    for length in lengths:
        text = rest[place : place + length].decode()
        texts.append(text.split("\n") if size else [])
        place += length
    try:
        flags = zlib.decompress(rest[place:], bufsize=max(width * len(marks), 1))
    except zlib.error as error:
        raise ValueError from error
    if len(flags) != width * len(marks) or any(len(column) != size for column in numbers + texts):
        raise ValueError(line)
    bits = {
        tuple(mark): int.from_bytes(flags[start : start + width], "little")
        for mark, start in zip(marks, range(0, len(flags), width or 1), strict=False)
    }
    return Packed(numbers, texts, bits, few)


def _swapped(numbers: array[int]) -> array[int]:
    # Stored the lowest byte first, whatever the machine.
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
