"""Columns of texts that stay as they were stored until somebody reads one of them.

Most pages need a few keys of ten thousand and no title at all, so neither is made into a list
of ten thousand texts first.
"""

from __future__ import annotations

import contextlib
import struct
import zlib
from collections.abc import Iterable, Iterator, MutableSequence
from itertools import chain
from typing import Any

#: The bytes of a UUID.
WIDTH = 16


class _Column(MutableSequence[str]):
    """A column of texts; equal to another one with the same texts."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Column) and list(self) == list(other)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({list(self)!r})"

    # Its texts may change, as those of a list.
    __hash__ = None  # type: ignore[assignment]


class Keys(_Column):
    """A column of UUIDs as texts with dashes, kept as their bytes."""

    def __init__(self, stored: bytes | memoryview | bytearray = b"") -> None:
        self._stored = bytearray(stored)

    @classmethod
    def of(cls, keys: Iterable[str]) -> Keys:
        """Return a column of ``keys``."""
        return cls(packed("".join(keys)))

    def __copy__(self) -> Keys:
        return Keys(self._stored)

    def __len__(self) -> int:
        return len(self._stored) // WIDTH

    def __getitem__(self, place: Any) -> Any:
        return dashed(self._stored[self._slice(place)].hex())

    def __iter__(self) -> Iterator[str]:
        text = self._stored.hex()
        return (dashed(text[start : start + 32]) for start in range(0, len(text), 32))

    def __setitem__(self, place: Any, key: Any) -> None:
        self._stored[self._slice(place)] = packed(key)

    def __delitem__(self, place: Any) -> None:
        del self._stored[self._slice(place)]

    def insert(self, index: int, value: str) -> None:
        """Put a key before the one at a place."""
        start = WIDTH * index
        self._stored[start:start] = packed(value)

    def index(self, value: Any, start: int = 0, stop: int | None = None) -> int:
        """Return where a key stands. Raises ``ValueError`` where it does not."""
        end = len(self._stored) if stop is None else WIDTH * stop
        wanted, found = packed(value), WIDTH * start - 1
        while (found := self._stored.find(wanted, found + 1, end)) >= 0:
            # Not where one ends and the next begins.
            if found % WIDTH == 0:
                return found // WIDTH
        raise ValueError(value)

    def places(self, key: str) -> list[int]:
        """Return all places where a key stands, rising."""
        found: list[int] = []
        with contextlib.suppress(ValueError):
            while True:
                found.append(self.index(key, found[-1] + 1 if found else 0))
        return found

    def packed(self) -> Iterator[bytes]:
        """Yield the keys as bytes, which is quicker than texts where they are only compared."""
        return chain.from_iterable(struct.iter_unpack(f"{WIDTH}s", self._stored))

    def stored(self) -> bytes:
        """Return what the column is made of again."""
        return bytes(self._stored)

    def _slice(self, place: int) -> slice:
        if not 0 <= place < len(self):
            raise IndexError(place)
        return slice(WIDTH * place, WIDTH * (place + 1))


def packed(key: str) -> bytes:
    """Return a UUID as its bytes, or several that stand behind each other."""
    return bytes.fromhex(key.replace("-", ""))


def dashed(key: str) -> str:
    """Return a UUID as Python writes it; databases without the type store its digits alone."""
    if len(key) != 32:
        return key
    return f"{key[:8]}-{key[8:12]}-{key[12:16]}-{key[16:20]}-{key[20:]}"


class Lines(_Column):
    """A column of texts without line breaks; what is put in or taken out can wait as well."""

    def __init__(self, stored: bytes | memoryview = b"", size: int = 0) -> None:
        self._stored, self._size, self._is_read = stored, size, not size
        self._lines: list[str] = []
        #: Places at which a line was taken out (None) or put in, in the order in which it happened.
        self._edits: list[tuple[int, str | None]] = []

    @classmethod
    def of(cls, lines: Iterable[str]) -> Lines:
        """Return a column of ``lines``."""
        made = cls()
        made._lines = list(lines)
        return made

    def _read(self) -> list[str]:
        if not self._is_read:
            lines = zlib.decompress(self._stored).decode().split("\n")
            for place, line in self._edits:
                if line is None:
                    del lines[place]
                else:
                    lines.insert(place, line)
            self._lines, self._is_read = lines, True
        return self._lines

    def __copy__(self) -> Lines:
        if self._is_read:
            return Lines.of(self._lines)
        made = Lines(self._stored, self._size)
        # One line less may leave none, and those that are still to be taken out are there.
        made._is_read, made._edits = False, self._edits[:]
        return made

    def __len__(self) -> int:
        return len(self._lines) if self._is_read else self._size

    def __getitem__(self, place: Any) -> Any:
        return self._read()[place]

    def __iter__(self) -> Iterator[str]:
        return iter(self._read())

    def __setitem__(self, place: Any, line: Any) -> None:
        self._read()[place] = line

    def __delitem__(self, place: Any) -> None:
        if self._is_read:
            del self._lines[place]
        else:
            self._edits.append((place, None))
            self._size -= 1

    def insert(self, index: int, value: str) -> None:
        """Put a line before the one at a place."""
        if self._is_read:
            self._lines.insert(index, value)
        else:
            self._edits.append((index, value))
            self._size += 1

    def stored(self) -> bytes:
        """Return what the column is made of again."""
        if self._is_read or self._edits:
            return zlib.compress("\n".join(self._read()).encode(), 1)
        return bytes(self._stored)
