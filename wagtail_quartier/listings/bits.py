"""Long numbers with a bit for each thing: what two of them share is one operation."""

from __future__ import annotations

from collections.abc import Iterable

#: One bit for each thing, the first one's lowest.
Bits = int

#: More places than these are moved as a text.
FEW_PLACES = 16
# Texts of digits are what Python turns into long numbers, and back, at once.
_DIGITS, _FLAGS = bytes.maketrans(b"\0\1", b"01"), bytes.maketrans(b"01", b"\0\1")


def bits_of(size: int, places: Iterable[int]) -> Bits:
    """Return a number in which the bits at ``places``, all below ``size``, are set."""
    flags = bytearray(size)
    for place in places:
        flags[place] = 1
    return bits_where(flags)


def bits_where(flags: bytes | bytearray) -> Bits:
    """Return a number in which the bits are set whose byte is 1 and not 0."""
    return int(flags.translate(_DIGITS)[::-1], 2) if flags else 0


def flags_of(size: int, bits: Bits) -> bytes:
    """Return a byte for each bit below ``size``, 1 where it is set and 0 elsewhere."""
    return f"{bits:0{size}b}".encode().translate(_FLAGS)[::-1] if size else b""


def moved(bits: Bits, size: int, gone: list[int], come: list[int]) -> Bits:
    """Return ``bits`` without those in ``gone`` (falling) and with gaps at ``come`` (rising).

    All of ``gone`` are below ``size``.
    """
    if len(gone) + len(come) > FEW_PLACES:
        return _moved_at_once(bits, size, gone, come)
    for place in gone:
        bits = bits >> place + 1 << place | bits & (1 << place) - 1
    for place in come:
        bits = bits >> place << place + 1 | bits & (1 << place) - 1
    return bits


def _moved_at_once(bits: Bits, size: int, gone: list[int], come: list[int]) -> Bits:
    digits = f"{bits:0{size}b}"[::-1] if size else ""
    kept, begin = [], 0
    for place in reversed(gone):
        kept.append(digits[begin:place])
        begin = place + 1
    digits, parts, begin = "".join([*kept, digits[begin:]]), [], 0
    for number, place in enumerate(come):
        # So many have come before it.
        parts += [digits[begin : place - number], "0"]
        begin = place - number
    return int("".join([*parts, digits[begin:]])[::-1] or "0", 2)
