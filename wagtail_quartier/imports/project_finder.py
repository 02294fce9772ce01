"""Finding stored projects: by their word in addresses, or by title and first day."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from wagtail_quartier.imports.names import Names, folded
from wagtail_quartier.imports.page_states import identities
from wagtail_quartier.imports.values import shortened
from wagtail_quartier.translations import originals


class ProjectFinder:
    """All projects, loaded with one query; drafts are projects too."""

    def __init__(self, model: Any) -> None:
        self._model = model
        self.by_title: dict[str, set[int]] = defaultdict(set)
        self.by_slug: dict[str, set[int]] = defaultdict(set)
        self.starts: dict[int, dt.date | None] = {}
        self.titles: dict[int, set[str]] = {}
        self._names: Names | None = None
        for pk, titles, slug, start in identities(model):
            self.starts[pk] = start
            self.titles[pk] = titles
            self.by_slug[slug].add(pk)
            for title in titles:
                self.by_title[folded(title)].add(pk)

    def find(self, title: str, start: dt.date | None, slug: str) -> int:
        """Return the primary key of the one project that is meant.

        Raises ``ValidationError`` where there is none, with the nearest title, or several.
        """
        if slug:
            found = self.by_slug.get(slug, set())
        else:
            found = self.by_title.get(folded(title), set())
            if start is not None:
                found = {pk for pk in found if self.starts[pk] == start}
        if len(found) == 1:
            return next(iter(found))
        if found:
            raise ValidationError(
                _("Several projects are called “%(name)s”. Add a column with their start.")
                % {"name": shortened(title)}
            )
        if slug:
            raise ValidationError(
                _("There is no entry called “%(name)s”.") % {"name": shortened(slug)}
            )
        if start is not None and self.by_title.get(folded(title)):
            raise ValidationError(
                _("No project called “%(name)s” starts on that day.") % {"name": shortened(title)}
            )
        if self._names is None:
            self._names = Names(originals(self._model._default_manager.all()), "title")
        return self._names.find(title)
