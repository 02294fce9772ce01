"""What all public projects can be chosen by, in columns and bits, as it is kept and stored."""

from __future__ import annotations

import re
from array import array
from bisect import bisect
from collections.abc import Iterable, MutableSequence
from copy import copy
from dataclasses import dataclass, field
from itertools import compress
from typing import Any, NamedTuple

from wagtail_quartier.folding import plain
from wagtail_quartier.listings.bits import Bits, moved
from wagtail_quartier.listings.columns import WIDTH, Keys, Lines
from wagtail_quartier.listings.packed import Packed, pack, unpack
from wagtail_quartier.listings.project_versions import Versions

#: What projects have in common: a kind, and one or two numbers (a primary key, a year).
Mark = tuple[Any, ...]
# What a title in one line has not: other spaces, several of them, and some at either end.
_UNEVEN = re.compile(r"[^\S\n ]|  |^ | $", re.MULTILINE)
EVERYWHERE, DISCONTINUED = ("everywhere",), ("discontinued",)


class Row(NamedTuple):
    """One project: dates as ordinals, 0 where unknown; ``title`` and ``key`` as text to compare."""

    pk: int
    key: str
    title: str
    start: int
    end: int
    marks: frozenset[Mark]

    @property
    def place(self) -> tuple[int, str, int]:
        """Where it is sorted: the latest beginning first, unknown ones last, then by title."""
        return place_of(self.start, self.title, self.pk)


def place_of(start: int, title: str, pk: int) -> tuple[int, str, int]:
    """Return where a project is sorted that begins at ``start`` and has a comparable title."""
    return (-start if start else 1, title, pk)


@dataclass
class ProjectRows:
    """All projects that lists show, in columns, and the bits of each mark.

    ``aliases`` leads from an alias that stands for its source to that one, ``carriers`` to
    names, ``paths`` from quarters that are linked to their places in the tree. ``versions`` are
    the pages anybody may see that are no originals, of the projects in the rows.
    """

    pks: array[int] = field(default_factory=lambda: array("q"))
    keys: Keys = field(default_factory=Keys)
    titles: Lines = field(default_factory=Lines)
    starts: array[int] = field(default_factory=lambda: array("q"))
    ends: array[int] = field(default_factory=lambda: array("q"))
    bits: dict[Mark, Bits] = field(default_factory=dict)
    aliases: dict[int, int] = field(default_factory=dict)
    carriers: dict[int, str] = field(default_factory=dict)
    paths: dict[int, str] = field(default_factory=dict)
    versions: Versions = field(default_factory=Versions)

    @property
    def columns(self) -> tuple[MutableSequence[Any], ...]:
        """The columns in the order of a row."""
        return (self.pks, self.keys, self.titles, self.starts, self.ends)

    def of(self, *kind: Any) -> dict[Any, Bits]:
        """Return the bits of each mark of a kind by what follows the kind in it."""
        return {
            mark[1] if len(mark) == 2 else mark[1:]: bits
            for mark, bits in self.bits.items()
            if mark[0] in kind
        }

    def with_rows(self, rows: list[Row], without: Iterable[int] = ()) -> ProjectRows:
        """Return a copy with ``rows``, and without the projects at the places ``without``."""
        gone = sorted(without, reverse=True)
        columns = [copy(column) for column in self.columns]
        for place in gone:
            for column in columns:
                del column[place]
        rows = sorted(rows, key=lambda row: row.place)
        pks, _keys, titles, starts, _ends = columns
        places = []
        for row in rows:
            indexes = range(len(pks))
            place = bisect(indexes, row.place, key=lambda n: place_of(starts[n], titles[n], pks[n]))
            for column, value in zip(columns, row, strict=False):
                column.insert(place, value)
            places.append(place)
        if gone == places[::-1]:
            # Most changes leave a project where it is.
            others = ~sum(1 << place for place in places)
            bits = {mark: number & others for mark, number in self.bits.items()}
        else:
            bits = {
                mark: moved(number, len(self.pks), gone, places)
                for mark, number in self.bits.items()
            }
        for row, place in zip(rows, places, strict=True):
            for mark in row.marks:
                bits[mark] = bits.get(mark, 0) | 1 << place
        bits = {mark: number for mark, number in bits.items() if number}
        beside: list[Any] = [self.aliases, self.carriers, self.paths, self.versions]
        values: list[Any] = [*columns, bits, *beside]
        return ProjectRows(*values)


def comparable(title: str) -> str:
    """Return a title as it is sorted, in one line."""
    return " ".join(plain(title).split())


def comparable_all(titles: list[str]) -> list[str]:
    """Return the same of each of many titles, at once."""
    # Other letters than plain ones are looked up one by one.
    are_plain = [title.isascii() for title in titles]
    plain_ones = _at_once(list(compress(titles, are_plain)))
    others = _at_once([title for title in titles if not title.isascii()])
    both = (iter(others), iter(plain_ones))
    return [next(both[is_plain]) for is_plain in are_plain]


def _at_once(titles: list[str]) -> list[str]:
    text = plain("\n".join(titles))
    lines = text.split("\n")
    if len(lines) != len(titles):
        # Some have line breaks, or there are none.
        return list(map(comparable, titles))
    return [" ".join(line.split()) for line in lines] if _UNEVEN.search(text) else lines


def dump(value: ProjectRows) -> bytes:
    """Return the rows as bytes."""
    few = [list(known.items()) for known in (value.aliases, value.carriers, value.paths)]
    numbers = [value.pks, value.starts, value.ends]
    rows = pack(Packed(numbers, [value.keys.stored(), value.titles.stored()], value.bits, few))
    versions = value.versions
    texts = [versions.keys.stored(), versions.titles.stored()]
    beside = pack(Packed([versions.pks, versions.locales], texts, {}, None))
    return len(rows).to_bytes(4, "little") + rows + beside


def load(data: bytes) -> ProjectRows:
    """Return the rows that were dumped; ``ValueError`` or ``TypeError`` for anything else."""
    view = memoryview(data)
    end = 4 + int.from_bytes(view[:4], "little")
    (pks, starts, ends), (stored_keys, stored_titles), bits, few = unpack(view[4:end])
    (their_pks, locales), (their_keys, their_titles), _bits, _few = unpack(view[end:])
    aliases, carriers, paths = map(dict, few)
    keys, titles = _texts(stored_keys, stored_titles, len(pks))
    versions = Versions(their_pks, locales, *_texts(their_keys, their_titles, len(their_pks)))
    return ProjectRows(pks, keys, titles, starts, ends, bits, aliases, carriers, paths, versions)


def _texts(keys: bytes | memoryview, titles: bytes | memoryview, size: int) -> tuple[Keys, Lines]:
    if len(keys) != WIDTH * size:
        raise ValueError(size)
    return Keys(keys), Lines(titles, size)
