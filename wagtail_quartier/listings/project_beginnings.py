"""What of projects a process asks together with the rest it begins with."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from operator import or_
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import Q

from wagtail_quartier.asked_together import Branch, Row, Small
from wagtail_quartier.conf import role_model
from wagtail_quartier.keeping import beginnings, kept
from wagtail_quartier.listings.untranslated import in_language

KIND_FIELDS = ["id", "app_label", "model"]
#: Changes whenever the form of what is stored does.
FORM = 5


def stored_as(language: str) -> str:
    """Return the name under which the rows of all projects are stored for a language's lists."""
    model = role_model("project")
    return f"projects {FORM} {model._meta.label_lower if model is not None else ''} {language}"


def _names() -> list[str]:
    # Whether languages differ is a setting that a process which begins does not know yet.
    return [stored_as(language) for language in ("", in_language())]


beginnings.append(_names)


def _models(model: Any) -> Iterable[Any]:
    """Return a model and those derived from it, at any depth."""
    yield model
    for child in model.__subclasses__():
        if not child._meta.abstract:
            yield from _models(child)


def _kinds() -> Iterable[Branch]:
    model = role_model("project")
    if model is None:
        return []
    names = [(kind._meta.app_label, kind._meta.model_name) for kind in _models(model)]
    wanted = reduce(or_, (Q(app_label=label, model=name) for label, name in names), Q(pk=None))
    kinds = ContentType.objects.filter(wanted)
    return [(kinds, {"number": "pk", "text": "app_label", "text_2": "model"})]


KINDS = Small("kinds of projects", _kinds)


def _known_kinds() -> list[Row]:
    """Return the kinds, and let Django know them as well: Wagtail's search asks it for them."""
    rows, db = KINDS.rows(), ContentType.objects.db
    for row in rows:
        kind = ContentType.from_db(db, KIND_FIELDS, [row.number, row.text, row.text_2])
        ContentType.objects._add_to_cache(db, kind)  # type: ignore[attr-defined]
    return rows


def kinds_of(model: Any) -> list[int]:
    """Return the content types of a model and of those derived from it, as primary keys."""
    rows = kept("kinds of projects", _known_kinds, lambda value, _changes: value, daily=False)
    known = {(row.text, row.text_2): row.number for row in rows}
    return sorted(
        known.get((kind._meta.app_label, kind._meta.model_name))
        or ContentType.objects.get_for_model(kind, for_concrete_model=False).pk
        for kind in _models(model)
    )
