"""Fields of action and their example projects."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Q, QuerySet

from wagtail_quartier.conf import role_model
from wagtail_quartier.listings import pictures, shown_pages
from wagtail_quartier.listings.roles import listed_of_role, rows_of, visible_of_role
from wagtail_quartier.picks import original_keys
from wagtail_quartier.translations import fetched, in_active_language


@dataclass(frozen=True, slots=True)
class FieldCard:
    """A field of action in a list."""

    page: Any
    project_count: int


def visible() -> QuerySet[Any]:
    """Return the originals of all fields of action anybody may see, in page order."""
    return visible_of_role("field_of_action").order_by("path")


def listed() -> QuerySet[Any]:
    """Return those of them that lists show in the active language."""
    return listed_of_role("field_of_action").order_by("path")


def known() -> list[tuple[Any, Any]]:
    """Return pairs of each visible original and its version in the active language."""
    return shown_pages.known("field_of_action")


def by_pk() -> dict[int, Any]:
    """Return all visible fields by the primary key of their original, in the active language."""
    return {original.pk: shown for original, shown in known()}


def cards(fields: Iterable[Any]) -> list[FieldCard]:
    """Return a card for each field with the number of the projects that lists show."""
    rows = fetched(fields)
    counts: Counter[int] = Counter()
    if role_model("project") is not None:
        counts.update(
            listed_of_role("project")
            .filter(field_links__field__in=[row.pk for row in rows])
            .order_by()
            .values_list("field_links__field", flat=True)
        )
    all_shown = in_active_language(rows)
    pictures.attach(all_shown)
    return [FieldCard(shown, counts[row.pk]) for row, shown in zip(rows, all_shown, strict=True)]


def examples(field: Any) -> list[Any]:
    """Return a field's visible projects: chosen by hand first, then the others, newest first."""
    model = role_model("project")
    if model is None:
        return []
    listed = listed_of_role("project").order_by("-start_date", "title", "pk")
    picked = dict.fromkeys(link.project_id for link in field.example_links.all())
    belonging = rows_of("project", "field_links").filter(field=field.pk).values("page")
    found = fetched(listed.filter(Q(pk__in=list(picked)) | Q(pk__in=belonging)))
    known = {row.pk for row in found}
    keys: dict[int, int] = {}
    if not picked.keys() <= known:
        # A translation is in no list, but what it translates may be.
        keys = original_keys(model, picked.keys() - known)
        found += fetched(listed.filter(pk__in=set(keys.values()) - known))
    order = list(dict.fromkeys(keys.get(pk, pk) for pk in picked))
    place = {pk: number for number, pk in enumerate(order)}
    return sorted(found, key=lambda project: place.get(project.pk, len(place)))
