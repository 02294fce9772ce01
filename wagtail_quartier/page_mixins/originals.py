"""A page that reads its facts from the original: the oldest of its versions."""

from __future__ import annotations

from typing import Any, ClassVar

from django.db import models
from django.utils.functional import cached_property

from wagtail_quartier.relations import DraftSurvivesDeletion
from wagtail_quartier.translated_fields import TranslatedFields
from wagtail_quartier.translations import versions_of_source


class OriginalMixin(TranslatedFields, DraftSurvivesDeletion):
    """Base of everything that is mixed into a page type."""

    #: Child rows by the name of their relation; see ``page_mixins.rows.with_rows``.
    child_rows: ClassVar[dict[str, type[models.Model]]] = {}
    #: Foreign keys of the original that every view of the page needs.
    fact_relations: ClassVar[tuple[str, ...]] = ()
    #: Used where the host has no template under Wagtail's usual name for the page type.
    quartier_template: ClassVar[str] = ""

    class Meta:
        abstract = True

    @cached_property
    def original(self) -> Any:
        """The original page, from which facts are read; the page itself where it is that."""
        first = next(iter(versions_of_source(self, *self.fact_relations)), None)
        if first is None:
            return self
        if first.pk != self.pk:
            return first
        for name in self.fact_relations:
            # Fetched with the versions already; an edited page may point elsewhere by now.
            if getattr(first, f"{name}_id") == getattr(self, f"{name}_id"):
                setattr(self, name, getattr(first, name))
        return self
