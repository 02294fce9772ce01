"""The visible pages that play a role, each once however many languages it exists in."""

from __future__ import annotations

from typing import Any

import swapper
from django.db.models import QuerySet

from wagtail_quartier.conf import role_model
from wagtail_quartier.listings.untranslated import listed
from wagtail_quartier.remembered import remembered
from wagtail_quartier.translations import fetched, shown_originals
from wagtail_quartier.visibility import is_visible


def visible_of_role(role: str) -> QuerySet[Any]:
    """Return the originals of all pages of a role that anybody may see.

    An empty list of plain pages where the host does without the role: it may be counted,
    sliced and looped over, but knows no fields of the role.
    """
    model = role_model(role)
    if model is None:
        return swapper.load_model("wagtailcore", "Page")._default_manager.none()
    # Every list of a page asks for it, and it is long to put together.
    found = remembered(("visible", role), lambda: shown_originals(model._default_manager.all()))
    return found.all()


def listed_of_role(role: str) -> QuerySet[Any]:
    """Return those of them that lists show in the active language."""
    return visible_of_role(role) if role_model(role) is None else listed(visible_of_role(role))


def ancestors(page: Any) -> list[Any]:
    """Return the visible pages above ``page``, from the top down; none for an unsaved page."""
    if not getattr(page, "path", ""):
        return []
    return remembered(
        ("ancestors", page.path), lambda: [row for row in page.get_ancestors() if is_visible(row)]
    )


def linked_pages(links: Any, name: str, role: str) -> list[Any]:
    """Return the visible originals that a page's child rows link to, in page order.

    ``links`` is the manager of the rows, ``name`` their foreign key. One query where the
    rows are stored, and two where they are only being edited.
    """
    rows = links.all()
    stored = isinstance(rows, QuerySet)
    keys = rows.order_by().values(name) if stored else [getattr(row, f"{name}_id") for row in rows]
    return fetched(visible_of_role(role).filter(pk__in=keys).order_by("path"))


def rows_of(role: str, relation: str) -> Any:
    """Return the manager of the child rows a role's pages have under ``relation``.

    ``None`` where the host does without the role.
    """
    model = role_model(role)
    if model is None:
        return None
    return model._meta.get_field(relation).related_model._default_manager  # type: ignore[union-attr]
