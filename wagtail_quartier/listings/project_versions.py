"""The pages that say in another language what a project is, in columns sorted by primary key."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from copy import copy
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from wagtail_quartier.listings.columns import Keys, Lines


class Version(NamedTuple):
    """A page that says in another language what a project is: whose, which, and its title."""

    key: str
    locale: int
    title: str


@dataclass
class Versions:
    """Versions of projects, of which there may be several times as many as projects.

    They are copied whenever a project changes, so they are columns that are copied at once.
    """

    pks: array[int] = field(default_factory=lambda: array("q"))
    locales: array[int] = field(default_factory=lambda: array("q"))
    keys: Keys = field(default_factory=Keys)
    titles: Lines = field(default_factory=Lines)

    def __len__(self) -> int:
        return len(self.pks)

    def key_of(self, pk: int) -> str | None:
        """Return the translation key of a version, ``None`` of what is none."""
        place = bisect_left(self.pks, pk)
        known = place < len(self.pks) and self.pks[place] == pk
        return self.keys[place] if known else None

    def of_locale(self, locale: int) -> Iterator[tuple[bytes, str]]:
        """Yield the key, as bytes, and the title of each version of a locale."""
        for key, title, one in zip(self.keys.packed(), self.titles, self.locales, strict=True):
            if one == locale:
                yield key, title

    def changed(
        self, pks: Iterable[int], keys: Iterable[str], found: dict[int, Version]
    ) -> Versions:
        """Return a copy without the versions with these keys, and with what was ``found``."""
        columns: list[Any] = [
            copy(column) for column in (self.pks, self.locales, self.keys, self.titles)
        ]
        gone = {place for key in keys for place in self.keys.places(key)}
        for pk in {*pks, *found}:
            place = bisect_left(self.pks, pk)
            if place < len(self.pks) and self.pks[place] == pk:
                gone.add(place)
        for place in sorted(gone, reverse=True):
            for column in columns:
                del column[place]
        for pk, (key, locale, title) in found.items():
            place = bisect_left(columns[0], pk)
            for column, value in zip(columns, (pk, locale, key, title), strict=True):
                column.insert(place, value)
        return Versions(*columns)
