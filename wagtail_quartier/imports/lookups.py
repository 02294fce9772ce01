"""Everything a cell can call by its name, loaded once for an import and only if needed."""

from __future__ import annotations

from collections.abc import Callable

import swapper
from django.db.models import QuerySet

from wagtail_quartier.conf import role_model
from wagtail_quartier.imports.names import Names
from wagtail_quartier.imports.tables import Cell
from wagtail_quartier.imports.values import line_in, several_in
from wagtail_quartier.snippets.awards import Award
from wagtail_quartier.snippets.funding import FundingProgramme
from wagtail_quartier.snippets.people import Contact, Organisation
from wagtail_quartier.snippets.vocabulary import TargetGroup
from wagtail_quartier.translations import originals


def _pages(role: str) -> Names:
    model = role_model(role)
    if model is None:
        return Names(swapper.load_model("wagtailcore", "Page")._default_manager.none(), "title")
    # Drafts too: what is imported is a draft itself.
    return Names(originals(model._default_manager.all()), "title", ["slug"])


def _words(queryset: QuerySet, *others: str) -> Names:
    return Names(originals(queryset), "name", ["slug", *others])


MAKERS: dict[str, Callable[[], Names]] = {
    "quarter": lambda: _pages("quarter"),
    "field_of_action": lambda: _pages("field_of_action"),
    "organisation": lambda: Names(Organisation.objects.all(), "name", ["short_name"]),
    "contact": lambda: Names(Contact.objects.all(), "name", ["email"]),
    "target_group": lambda: _words(TargetGroup.objects.all()),
    "award": lambda: _words(Award.objects.all()),
    "funding_programme": lambda: _words(FundingProgramme.objects.all(), "short_name"),
}


class Lookups:
    """Names by kind of thing; asks the database when a kind is first needed."""

    def __init__(self) -> None:
        self._names: dict[str, Names] = {}
        #: Names, as they are compared, that the file itself brings.
        self.expected: set[str] = set()

    def names(self, kind: str) -> Names:
        """Return the names of one kind; ``KeyError`` for an unknown one."""
        if kind not in self._names:
            self._names[kind] = MAKERS[kind]()
        return self._names[kind]

    def one(self, kind: str) -> Callable[[Cell], int]:
        """Return a reader of one name, which gives a primary key."""
        return lambda cell: self.names(kind).find(line_in(cell))

    def several(self, kind: str) -> Callable[[Cell], list[int]]:
        """Return a reader of several names, which gives primary keys in their order."""
        return lambda cell: self.names(kind).find_all(several_in(cell))
