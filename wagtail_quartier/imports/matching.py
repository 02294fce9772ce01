"""Which stored object a row means: by name first, then by what tells namesakes apart."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field

from wagtail_quartier.imports.names import folded

Key = tuple[str, Hashable]


@dataclass
class Match:
    """What was found for one row: an object, nothing (the row is new), or a doubt."""

    pk: int | None = None
    is_ambiguous: bool = False
    #: Number of an earlier row that means the same.
    repeats: int | None = None


@dataclass
class Known:
    """The stored objects by name and by name with what tells namesakes apart."""

    by_name: dict[str, list[tuple[Hashable, int]]] = field(
        default_factory=lambda: defaultdict(list)
    )

    def add(self, name: str, distinction: Hashable, pk: int) -> None:
        """Remember one object; ``distinction`` is empty where it has none."""
        entry = (distinction, pk)
        if entry not in self.by_name[folded(name)]:
            self.by_name[folded(name)].append(entry)


def match(
    rows: Iterable[tuple[int, str, Hashable]], known: Known, strict: bool
) -> dict[int, Match]:
    """Return a :class:`Match` for each of ``rows``: number, name, distinction.

    A row means the object with the same name and the same distinction (an e-mail address,
    a street, a first day). Where none has both, it means the only one left of that name,
    unless another row could mean it as well; with ``strict``, only if row or object have no
    distinction at all, so that a project of the same name in another year is a new one.
    """
    keys: dict[int, Key] = {}
    found: dict[int, Match] = {}
    first: dict[Key, int] = {}
    claimed: dict[int, int] = {}
    for number, name, distinction in rows:
        key = (folded(name), distinction)
        if key in first:
            found[number] = Match(repeats=first[key])
            continue
        keys[number] = key
        first[key] = number
        exact = {pk for other, pk in known.by_name.get(key[0], ()) if other == distinction}
        if exact:
            only = next(iter(exact)) if len(exact) == 1 else None
            found[number] = Match(only, is_ambiguous=only is None)
            claimed.update(dict.fromkeys(exact, number))
    waiting: dict[str, list[int]] = defaultdict(list)
    for number, (name, _distinction) in keys.items():
        if number not in found:
            waiting[name].append(number)
    for name, numbers in waiting.items():
        left = [entry for entry in known.by_name.get(name, ()) if entry[1] not in claimed]
        found.update(_match_rest(numbers, keys, left, strict))
    return found


def _match_rest(
    numbers: list[int],
    keys: Mapping[int, Key],
    left: list[tuple[Hashable, int]],
    strict: bool,
) -> dict[int, Match]:
    possible = {
        number: {pk for other, pk in left if not (strict and keys[number][1] and other)}
        for number in numbers
    }
    wanted = [pk for pks in possible.values() for pk in pks]
    found = {}
    for number, pks in possible.items():
        alone = len(pks) == 1 and all(wanted.count(pk) == 1 for pk in pks)
        found[number] = Match(next(iter(pks))) if alone else Match(is_ambiguous=bool(pks))
    return found
