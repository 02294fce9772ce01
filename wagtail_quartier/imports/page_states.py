"""What is stored about many projects: of each its newest draft, else the page as it stands.

A draft is read from the revision's own data, as stored: building the pages themselves
would take a hundred times as long.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import Model
from wagtail.models import Revision, WorkflowState

from wagtail_quartier.imports.snippet_kinds import chunks
from wagtail_quartier.translations import originals

State = dict[str, Any]


def newest_states(
    model: type[Any], pks: Iterable[int], relations: Iterable[str]
) -> dict[int, State]:
    """Return fields and child rows of pages by primary key, in the form of a revision.

    Child rows are lists of dictionaries under the names in ``relations``. A few queries
    for each few hundred pages.
    """
    found: dict[int, State] = {}
    for some in chunks(sorted(set(pks))):
        revisions = dict(
            model._default_manager.filter(pk__in=some).values_list("pk", "latest_revision_id")
        )
        contents = dict(
            Revision.objects.filter(pk__in=[pk for pk in revisions.values() if pk]).values_list(
                "pk", "content"
            )
        )
        plain = []
        for pk, revision in revisions.items():
            if revision in contents:
                found[pk] = contents[revision]
            else:
                plain.append(pk)
        found.update(_rows_of(model, plain, relations))
    return found


def _rows_of(model: type[Any], pks: list[int], relations: Iterable[str]) -> dict[int, State]:
    if not pks:
        return {}
    names = [field.name for field in model._meta.concrete_fields]
    states = {
        row["pk"]: row for row in model._default_manager.filter(pk__in=pks).values("pk", *names)
    }
    for relation in relations:
        for state in states.values():
            state[relation] = []
        child: type[Model] = model._meta.get_field(relation).related_model
        for row in child._default_manager.filter(page__in=pks).order_by("sort_order").values():
            names_of = {f.attname: f.name for f in child._meta.concrete_fields}
            plain = {names_of[name]: value for name, value in row.items()}
            states[plain["page"]][relation].append({**plain, "pk": row["id"]})
    return states


def date_of(value: Any) -> dt.date | None:
    """Return a date as a revision (ISO 8601) or the database has it."""
    return dt.date.fromisoformat(value) if isinstance(value, str) else value


def identities(model: type[Any]) -> Iterator[tuple[int, set[str], str, dt.date | None]]:
    """Yield primary key, titles, slug and first day of every original, drafts included.

    A page that was retitled in a draft has two titles until that is published.
    """
    rows = originals(model._default_manager.all()).values_list(
        "pk", "title", "draft_title", "slug", "start_date"
    )
    for pk, title, draft_title, slug, start in rows.iterator():
        yield pk, {title, draft_title or title}, slug, start


def in_workflow(model: type[Any], pks: Iterable[int]) -> set[int]:
    """Return which of the pages are being moderated."""
    base = ContentType.objects.get_for_model(model._meta.get_field("path").model)
    active = WorkflowState.objects.active().filter(base_content_type=base)
    wanted = {str(pk) for pk in pks}
    return {int(pk) for pk in active.values_list("object_id", flat=True) if pk in wanted}
