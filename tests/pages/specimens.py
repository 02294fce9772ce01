"""One page of every type: with everything an editor can fill in, and with nothing but a title."""

from __future__ import annotations

import datetime as dt
import json
import uuid
from collections.abc import Callable
from typing import Any

from django.core.files.base import ContentFile
from django.db import models
from wagtail.documents import get_document_model
from wagtail.fields import RichTextField, StreamField
from wagtail.images import get_image_model
from wagtail.models import Page

from tests import factories
from tests.ideas.sending import idea, ideas_page
from wagtail_quartier import models as quartier
from wagtail_quartier.conf import DEFAULT_PAGE_MODELS, role_model
from wagtail_quartier.fields import LanguageTagsField

PAGE_TYPES: list[type[Page]] = [role_model(role) for role in DEFAULT_PAGE_MODELS]  # type: ignore[misc]

PARENT_ROLES = {
    "centre": "centre_index",
    "project": "project_index",
    "field_of_action": "field_of_action_index",
    "session": "gathering",
}

#: Which page a relation to a page means, by the name of the field.
PAGES: dict[str, Callable[[], Page]] = {
    "quarter": factories.quarter,
    "field": factories.field_of_action,
    "project": factories.project,
}


def parent_of(model: type[Page]) -> Page:
    """Return a page below which ``model`` may stand."""
    for child, parent in PARENT_ROLES.items():
        if model is role_model(child):
            return factories.index_of(role_model(parent))
    return factories.home()


def empty(model: type[Page]) -> Any:
    """Return a published page of ``model`` with a title and nothing else."""
    return factories.page(model, parent_of(model))


def filled(model: type[Page], **fields: Any) -> Any:
    """Return a published page of ``model`` with every field filled and two rows of every kind."""
    page = model(title="Everything filled in", slug=f"filled-{uuid.uuid4().hex[:8]}")
    fill(page)
    for relation, row in getattr(model, "child_rows", {}).items():
        manager = getattr(page, relation)
        for place in range(2):
            filled_row = fill(model._meta.get_field(relation).related_model())
            # As the admin stores it: without, rows come in no particular order.
            filled_row.sort_order = place
            manager.add(filled_row)
        assert row
    for name, value in fields.items():
        setattr(page, name, value)
    return parent_of(model).add_child(instance=page)


def fill(instance: Any) -> Any:
    """Give every field of our own on ``instance`` a value, and return it."""
    for field in type(instance)._meta.local_fields:
        if field.editable and not field.primary_key and field.name not in ("page", "page_ptr"):
            setattr(instance, field.name, value_of(field))
    return instance


def value_of(field: models.Field) -> Any:
    """Return something an editor might enter into ``field``."""
    if field.choices:
        return list(field.flatchoices)[-1][0]
    if field.is_relation:
        return related_object(field)
    # The first class that fits decides, so the special ones stand before the general ones.
    makers: dict[type[models.Field], Callable[[models.Field], Any]] = {
        LanguageTagsField: lambda field: ["ar"],
        StreamField: lambda field: json.dumps(body()),
        models.URLField: lambda field: f"https://example.org/{field.name}/",
        models.EmailField: lambda field: f"{field.name}@example.org",
        models.BooleanField: lambda field: True,
        models.DateField: lambda field: dt.date(2026, 2, 1),
        models.IntegerField: lambda field: 2024 if field.name == "year" else 12,
        models.CharField: lambda field: f"Words of {field.name}"[: field.max_length],
        RichTextField: lambda field: f"<p>Prose of <b>{field.name}</b></p>",
        models.TextField: lambda field: f"Words of {field.name}",
        models.UUIDField: lambda field: uuid.UUID(int=12),
    }
    return next(make(field) for kind, make in makers.items() if isinstance(field, kind))


def related_object(field: models.Field) -> Any:
    """Return a stored object that ``field`` may refer to."""
    makers: dict[type[models.Model], Callable[[], Any]] = {
        get_image_model(): factories.image,
        get_document_model(): document,
        Page: PAGES.get(field.name, factories.home),
        quartier.Place: factories.PlaceFactory,
        quartier.Contact: factories.ContactFactory,
        quartier.Organisation: factories.OrganisationFactory,
        quartier.Award: factories.AwardFactory,
        quartier.TargetGroup: factories.TargetGroupFactory,
        quartier.FundingProgramme: factories.FundingProgrammeFactory,
        quartier.OfficeHours: lambda: factories.SlotFactory().office_hours,
        quartier.Idea: lambda: idea(ideas_page(), state="accepted"),
    }
    return makers[field.related_model]()


def document() -> Any:
    """Return a stored document."""
    return get_document_model().objects.create(
        title="A document", file=ContentFile(b"text", "document.txt")
    )


def body() -> list[dict[str, Any]]:
    """Return one block of every kind, as stored."""
    values = {
        "heading": {"text": "A heading in the body"},
        "text": "<p>Prose in the body</p>",
        "picture": {
            "image": factories.image().pk,
            "alt_text": "Described in the body",
            "caption": "Caption in the body",
            "credit": "Credit in the body",
        },
        "quote": {"text": "A quotation in the body", "person": "Ada Beispiel"},
        "figures": {"figures": [{"number": "3,000", "label": "bowls of soup"}]},
    }
    return [{"type": name, "value": value} for name, value in values.items()]
