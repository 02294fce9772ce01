"""Which pages refer to a thing: in a column, a row, a block or a text."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, reduce
from operator import or_
from typing import Any

import swapper
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import Q
from modelcluster.fields import ParentalKey
from wagtail.models import ReferenceIndex

from wagtail_quartier.frontend_cache.facilities import ways_beside

Pks = set[int]


def page_model() -> Any:
    """Return the host's base page model."""
    return swapper.load_model("wagtailcore", "Page")


@cache
def _ways_to_pages(model: type[models.Model]) -> list[tuple[type[models.Model], str, str]]:
    """Return the foreign keys that lead from a page or one of its rows to ``model``.

    As the model of the row, the name of the key, and what in the row is the page. Those of
    the host's own page types are among them, and of details beside its pages.
    """
    ways = []
    for relation in model._meta.get_fields(include_hidden=True):
        if not (relation.auto_created and (relation.one_to_many or relation.one_to_one)):
            continue
        row, key = relation.related_model, relation.field  # type: ignore[union-attr]
        if getattr(key.remote_field, "parent_link", False):
            continue
        if issubclass(row, page_model()):  # type: ignore[arg-type]
            ways.append((row, key.attname, "pk"))
        ways += [
            (row, key.attname, parent.attname)
            for parent in row._meta.concrete_fields  # type: ignore[union-attr]
            if isinstance(parent, ParentalKey) and issubclass(parent.related_model, page_model())
        ]
        ways += [(row, key.attname, path) for path in ways_beside(row)]
    return ways  # type: ignore[return-value]


def naming(named: dict[type[models.Model], Pks]) -> Pks:
    """Return the pages that refer to one of the things, in a row, a block or a text."""
    found: Pks = set()
    for model, pks in named.items():
        if pks:
            for row, key, page in _ways_to_pages(model):
                rows = row._base_manager.filter(**{f"{key}__in": pks}).order_by()
                found |= set(rows.values_list(page, flat=True))
    return found | indexed(named)


def indexed(named: dict[Any, Pks]) -> Pks:
    """The same from Wagtail's index of references, which knows blocks and texts as well."""
    types = ContentType.objects.get_for_models(*named, for_concrete_models=False)
    asked = [
        Q(to_content_type=types[model], to_object_id__in=[str(pk) for pk in pks])
        for model, pks in named.items()
        if pks
    ]
    if not asked:
        return set()
    page_type = ContentType.objects.get_for_model(page_model())
    rows = ReferenceIndex.objects.filter(reduce(or_, asked), base_content_type=page_type)
    # Being in a quarter is not showing it.
    rows = rows.exclude(model_path__startswith="quarter_links.").order_by()
    return {int(pk) for pk in rows.values_list("object_id", flat=True)}


def naming_any(kinds: Iterable[type[models.Model]], pages: Pks) -> Pks:
    """Return the pages with a block or a text about one of ``pages``, or about these kinds."""
    types = ContentType.objects.get_for_models(*kinds, for_concrete_models=False)
    page_type = ContentType.objects.get_for_model(page_model())
    about = Q(to_content_type__in=[kind.pk for kind in types.values()])
    about |= Q(to_content_type=page_type, to_object_id__in=[str(pk) for pk in pages])
    rows = ReferenceIndex.objects.filter(about, base_content_type=page_type).order_by()
    return {int(pk) for pk in rows.values_list("object_id", flat=True).distinct()}
