"""Relations by name: what a cell calls by its name is looked up, and the nearest is suggested."""

from __future__ import annotations

import difflib
from collections import defaultdict
from collections.abc import Iterable, Sequence

from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from wagtail_quartier.imports.values import shortened

#: Comparing with thousands of names takes a while; more than these nobody reads anyway.
MOST_SUGGESTIONS = 20
LONGEST_COMPARED = 120


def folded(name: str) -> str:
    """Return a name as it is compared: without case and superfluous spaces."""
    return " ".join(name.split()).casefold()


class Names:
    """All objects of one kind by name, loaded with one query.

    ``queryset`` gives the objects; ``name`` is the field with their name. ``others`` are
    fields that may be written instead where a name is not the only one of its kind, such
    as an e-mail address or a word in addresses.
    """

    def __init__(self, queryset: QuerySet, name: str = "name", others: Sequence[str] = ()) -> None:
        self._by_name: dict[str, list[int]] = defaultdict(list)
        self._by_other: dict[str, set[int]] = defaultdict(set)
        self._shown: dict[str, str] = {}
        self._suggested: dict[str, str | None] = {}
        for pk, title, *rest in queryset.values_list("pk", name, *others):
            self._by_name[folded(title)].append(pk)
            self._shown[folded(title)] = title
            for other in rest:
                if other:
                    self._by_other[folded(other)].add(pk)

    def expect(self, names: Iterable[str]) -> None:
        """Suggest these as well: names the file itself brings."""
        self._shown.update({folded(name): name for name in names})

    def knows(self, name: str) -> bool:
        """Tell whether anything stored bears ``name``, one thing or several."""
        return folded(name) in self._by_name or folded(name) in self._by_other

    def find(self, name: str) -> int:
        """Return the primary key of what bears ``name``.

        Raises ``ValidationError`` where nothing does, with the nearest name, and where
        several things do.
        """
        key = folded(name)
        found = self._by_name.get(key) or list(self._by_other.get(key, ()))
        if len(found) == 1:
            return found[0]
        if found:
            raise ValidationError(
                _("“%(name)s” is the name of several entries, so it is not clear which is meant.")
                % {"name": shortened(name)}
            )
        nearest = self._nearest(key)
        if nearest is None:
            raise ValidationError(
                _("There is no entry called “%(name)s”.") % {"name": shortened(name)}
            )
        raise ValidationError(
            _("There is no entry called “%(name)s”. Is “%(nearest)s” meant?")
            % {"name": shortened(name), "nearest": nearest}
        )

    def find_all(self, names: Iterable[str]) -> list[int]:
        """Return the primary keys of what bears the names, each once."""
        return list(dict.fromkeys(self.find(name) for name in names))

    def _nearest(self, key: str) -> str | None:
        if key not in self._suggested:
            if len(self._suggested) >= MOST_SUGGESTIONS or len(key) > LONGEST_COMPARED:
                return None
            close = difflib.get_close_matches(key, self._shown, n=1, cutoff=0.7)
            self._suggested[key] = self._shown[close[0]] if close else None
        return self._suggested[key]
