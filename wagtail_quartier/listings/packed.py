"""Columns and bits as bytes that a process reads in a moment: no text to parse for each number.

Some JSON, its length before it, says what follows and holds what is short; then come the columns of
numbers, those of text and the bits, much as they lie in memory.
"""

from __future__ import annotations

import json
import sys
import zlib
from array import array
from collections.abc import Sequence
from typing import Any, NamedTuple

from wagtail_quartier.listings.bits import Bits


class Packed(NamedTuple):
    """What is packed: columns of one length, bits by what they mean, and short things.

    ``numbers`` fit 64 bits, ``texts`` are columns as they are stored, ``few`` is what JSON can say.
    """

    numbers: list[array[int]]
    texts: Sequence[bytes | memoryview]
    bits: dict[tuple[Any, ...], Bits]
    few: Any


def pack(what: Packed) -> bytes:
    """Return columns and bits as bytes."""
    size = len(what.numbers[0])
    width = (size + 7) // 8
    # Little is left of numbers that resemble each other, and of bits of which most are not set;
    # to make them long again takes less time than to read more from a database.
    columns = [zlib.compress(_swapped(column[:]).tobytes(), 1) for column in what.numbers]
    bits = zlib.compress(b"".join(n.to_bytes(width, "little") for n in what.bits.values()), 1)
    lengths = [[len(part) for part in parts] for parts in (columns, what.texts)]
    head = json.dumps([size, *lengths, list(what.bits), what.few]).encode()
    return b"".join([len(head).to_bytes(4, "little"), head, *columns, *what.texts, bits])


def unpack(data: memoryview) -> Packed:
    """Return what was packed, texts as views of ``data``.

    Raises ``ValueError`` or ``TypeError`` for anything else.
    """
    length = int.from_bytes(data[:4], "little")
    size, many, lengths, marks, few = json.loads(bytes(data[4 : 4 + length]))
    # Views, because copies of what is long take as long as reading it.
    parts, place = [], 4 + length
    for length in [*many, *lengths]:
        parts.append(data[place : place + length])
        place += length
    width = (size + 7) // 8
    numbers = [_numbers(part, size) for part in parts[: len(many)]]
    flags = _unpressed(data[place:], width * len(marks))
    bits = {
        tuple(mark): int.from_bytes(flags[start : start + width], "little")
        for mark, start in zip(marks, range(0, len(flags), width or 1), strict=False)
    }
    return Packed(numbers, parts[len(many) :], bits, few)


def _numbers(part: memoryview, size: int) -> array[int]:
    column = array("q")
    column.frombytes(_unpressed(part, column.itemsize * size))
    return _swapped(column)


def _unpressed(part: memoryview, length: int) -> bytes:
    try:
        found = zlib.decompress(part, bufsize=max(length, 1))
    except zlib.error as error:
        raise ValueError from error
    if len(found) != length:
        raise ValueError(length)
    return found


def _swapped(numbers: array[int]) -> array[int]:
    # Stored the lowest byte first, whatever the machine.
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
