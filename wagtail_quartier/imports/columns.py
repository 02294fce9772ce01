"""The columns an import knows: by which headings, how they are read, what they are good for."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.utils.text import capfirst
from django.utils.translation import override

from wagtail_quartier.imports.values import LANGUAGES, Reader

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

#: In a cell it empties what is stored; an empty cell leaves it as it is.
EMPTIES = frozenset({"-", "–", "—"})


@dataclass(frozen=True)
class Column:
    """One thing a file may say about a row.

    ``label`` is the name in the interface, whose English and German forms are known as
    headings; ``also`` are other headings people use, in small letters. ``example`` is the
    cell of the example row in English and in German. ``empty`` is what stands for nothing,
    and ``same`` tells whether a stored value and a read one are the same.
    """

    name: str
    label: StrOrPromise
    read: Reader
    also: tuple[str, ...] = ()
    required: bool = False
    example: tuple[str, str] = ("", "")
    explanation: StrOrPromise = ""
    empty: Any = ""
    same: Callable[[Any, Any], bool] = lambda one, other: one == other

    def heading(self, language: str | None = None) -> str:
        """Return the heading in a language, by default in the active one."""
        if language is None:
            return str(capfirst(self.label))
        with override(language):
            return str(capfirst(self.label))

    def known_headings(self) -> set[str]:
        """Return every heading by which the column is recognised, as :func:`plain` words."""
        words = [self.name, self.heading(), *self.also]
        words += [self.heading(language) for language in LANGUAGES]
        return {plain(word) for word in words}


def of_field(field: Any, reader: Callable[[Any], Reader] | Reader, **more: Any) -> Column:
    """Return the column of a model field, with its name and label.

    ``reader`` makes a reader for the field, unless ``more`` says ``plain_reader``: then it
    is one already.
    """
    read = reader if more.pop("plain_reader", False) else reader(field)
    more.setdefault("empty", None if field.null else field.get_default())
    return Column(name=field.name, label=field.verbose_name, read=read, **more)


def plain(heading: str) -> str:
    """Return a heading as it is compared: small letters and digits only."""
    return re.sub(r"[\W_]+", "", heading.casefold())


def recognised(headings: Iterable[str], columns: Sequence[Column]) -> dict[int, str]:
    """Return which column stands under which heading: position (from 0) to name.

    Headings that nobody knows, and a second heading for the same column, are left out.
    """
    known: dict[str, str] = {}
    for column in columns:
        for word in sorted(column.known_headings()):
            known.setdefault(word, column.name)
    found: dict[int, str] = {}
    for position, heading in enumerate(headings):
        name = known.get(plain(heading))
        if name and name not in found.values():
            found[position] = name
    return found
