"""What receives awards: projects, and a host's facilities, each kind with a table of its own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any

import swapper
from django.apps import apps
from django.core.exceptions import FieldDoesNotExist
from django.db.models import Model, Q, QuerySet

from wagtail_quartier.conf import role_model
from wagtail_quartier.listings.roles import listed_of_role
from wagtail_quartier.listings.untranslated import listed
from wagtail_quartier.snippets.awards import Award
from wagtail_quartier.translations import rows_with_words, shown_originals
from wagtail_quartier.visibility import published

GRANTS = "award_grants"
#: What a table of grants has; a relation of the host's own of the same name need not have it.
COLUMNS = {"award", "year", "distinction", "jury_words", "page"}


@dataclass(frozen=True)
class Recipients:
    """One kind of what receives awards: the table of its grants, and the way to its pages.

    ``path`` leads from a grant to the page a visitor opens: ``page``, or ``page__page`` where
    the grant belongs to details beside that page.
    """

    rows: type[Model]
    path: str = "page"
    is_project: bool = False

    @property
    def owner(self) -> Any:
        """The model a grant belongs to: a page type, or details beside pages."""
        return self.rows._meta.get_field("page").related_model

    @property
    def pages(self) -> Any:
        """The manager of the pages a visitor opens."""
        of_owner = self.path == "page"
        model = self.owner if of_owner else self.owner._meta.get_field("page").related_model
        return model._default_manager

    def grants(self) -> QuerySet[Any]:
        """Return the grants of all pages that lists show, in no order."""
        rows = self.rows._default_manager.all()
        if self.is_project:
            shown = listed_of_role("project")
        elif self.path == "page":
            shown = listed(shown_originals(self.pages.all()))
        else:
            details = published(self.owner._default_manager.all()).order_by()
            rows = rows.filter(page__in=details.values("pk"))
            # Of all pages of the site only those with something beside them.
            some = self.pages.filter(pk__in=details.values("page"))
            shown = listed(shown_originals(some))
        return rows.filter(**{f"{self.path}__in": shown.order_by().values("pk")}).order_by()

    def with_words(self, rows: QuerySet[Any]) -> list[tuple[Any, Any]]:
        """Return pairs of grants: the facts, and the words to read. Details have one language."""
        if self.is_project:
            return rows_with_words(rows)
        rows = rows.select_related("page__place")
        return rows_with_words(rows) if self.path == "page" else [(row, row) for row in rows]

    def page_of(self, grant: Any) -> int:
        """Return the primary key of the page a visitor opens; the original of its versions."""
        pk: int = grant.page_id if self.path == "page" else grant.page.page_id
        return pk

    def quarter_of(self, grant: Any) -> int | None:
        """Return the primary key of the quarter a facility is in; ``grant`` is one of its own."""
        facility = grant.page
        has_its_own = facility.quarter_id is not None or facility.place is None
        pk: int | None = facility.quarter_id if has_its_own else facility.place.quarter_id
        return pk

    def in_quarters(self, area: Iterable[int]) -> Q:
        """Return the condition for grants of what lies in one of the quarters.

        Only of facilities: a project is in quarters of which it has rows.
        """
        some = list(area)
        of_place = Q(page__quarter__isnull=True, page__place__quarter__in=some)
        return Q(page__quarter__in=some) | of_place


def kinds() -> tuple[Recipients, ...]:
    """Return all kinds there are on this site; one where the host has no facilities."""
    model = role_model("project")
    rows: Any = model and model._meta.get_field(GRANTS).related_model
    return (*((Recipients(rows, is_project=True),) if rows else ()), *facilities())


@cache
def facilities() -> tuple[Recipients, ...]:
    """Return the kinds of facilities of the host: page types with the mixin, and details."""
    base = swapper.load_model("wagtailcore", "Page")
    found: dict[Any, Recipients] = {}
    for model in apps.get_models():
        if not getattr(model, "is_quartier_facility", False):
            continue
        try:
            rows: Any = model._meta.get_field(GRANTS).related_model
        except FieldDoesNotExist:
            continue
        names = {field.name for field in rows._meta.concrete_fields}
        if names >= COLUMNS and rows._meta.get_field("award").related_model is Award:
            owner = rows._meta.get_field("page").related_model
            found[rows] = Recipients(rows, "page" if issubclass(owner, base) else "page__page")
    return tuple(found.values())
