"""What somebody picks by hand: it is the original that is kept, and its heir after it.

Lists know originals, so a translation or an alias in a row would be found in none of them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

import swapper
from django.apps import apps
from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import Q
from django.db.models.signals import post_delete
from django.dispatch import receiver
from modelcluster.fields import ParentalKey
from wagtail.models import ReferenceIndex, Revision, TranslatableMixin


class PicksOriginals(models.Model):
    """Base of rows and snippets that refer to something with translations."""

    class Meta:
        abstract = True

    def clean(self) -> None:
        """Put the original in the place of a translation, or an alias, that was picked."""
        super().clean()
        if not getattr(settings, "WAGTAIL_I18N_ENABLED", False):
            return
        for field in self._meta.concrete_fields:
            picked = getattr(self, field.attname)
            if picked is not None and _refers_to_versions(field):
                model: Any = field.related_model
                setattr(self, field.attname, original_keys(model, [picked]).get(picked, picked))


def _refers_to_versions(field: models.Field) -> bool:
    return (
        isinstance(field, models.ForeignKey)
        and not isinstance(field, ParentalKey)
        and issubclass(field.related_model, TranslatableMixin)
    )


def original_keys(model: type[Any], pks: Iterable[Any]) -> dict[Any, Any]:
    """Return the primary key of the original for each of these rows of ``model``; two queries.

    That of an alias is the original of its source.
    """
    is_page = issubclass(model, swapper.load_model("wagtailcore", "Page"))
    names = ("translation_key", *(["alias_of__translation_key"] if is_page else []))
    keys = {
        pk: next(key for key in reversed(found) if key is not None)
        for pk, *found in model._default_manager.filter(pk__in=list(pks)).values_list("pk", *names)
    }
    versions = model._default_manager.filter(translation_key__in=keys.values())
    oldest = dict(versions.order_by("-pk").values_list("translation_key", "pk"))
    return {pk: oldest[key] for pk, key in keys.items()}


def keys_of_pages(rows: Iterable[Any]) -> dict[int, Any]:
    """Return the translation key of every page these rows refer to; no query where none does."""
    pks = {
        getattr(row, field.attname)
        for row in rows
        for field in _page_fields(type(row))
        if getattr(row, field.attname) is not None
    }
    pages = swapper.load_model("wagtailcore", "Page")._default_manager
    return dict(pages.filter(pk__in=pks).values_list("pk", "translation_key")) if pks else {}


def with_pages_left(rows: dict[str, list[Any]], keys: dict[int, Any]) -> dict[str, list[Any]]:
    """Return these rows, in memory, with the heir of each page that is gone in its place.

    ``keys`` are those of ``keys_of_pages`` while the pages were there. Without an heir a row
    refers to no page, or is left out where it has to.
    """
    if not keys:
        return rows
    pages = swapper.load_model("wagtailcore", "Page")._default_manager
    versions = pages.filter(translation_key__in=keys.values()).order_by("-pk")
    found = list(versions.values_list("pk", "translation_key"))
    heirs = {key: pk for pk, key in found}
    left: dict[Any, Any] = {pk: pk for pk, _ in found}
    left = {pk: left.get(pk, heirs.get(key)) for pk, key in keys.items()}
    return {name: [row for row in kind if _refer(row, left)] for name, kind in rows.items()}


def _refer(row: Any, left: dict[Any, Any]) -> bool:
    """Let ``row`` refer to pages that are left, and tell whether it can stay."""
    for field in _page_fields(type(row)):
        pk = getattr(row, field.attname)
        if pk is None:
            continue
        setattr(row, field.attname, left.get(pk))
        if left.get(pk) is None and not field.null:
            return False
    return True


def _page_fields(model: type[models.Model]) -> list[Any]:
    page_model = swapper.load_model("wagtailcore", "Page")
    return [
        field
        for field in model._meta.concrete_fields
        if isinstance(field, models.ForeignKey)
        and not isinstance(field, ParentalKey)
        and issubclass(field.related_model, page_model)
    ]


def to_heir(collector: Any, field: Any, rows: Iterable[Any], using: str) -> None:
    """Let rows refer to the heir of a page that is deleted; ``on_delete`` of a foreign key.

    Where no version stays, the rows are deleted with the page, as with ``CASCADE``.
    """
    page_model = swapper.load_model("wagtailcore", "Page")
    doomed = {
        page.pk
        for model, pages in collector.data.items()
        if issubclass(model, page_model)
        for page in pages
    }
    by_page: dict[int, list[Any]] = defaultdict(list)
    for row in rows:
        by_page[getattr(row, field.attname)].append(row)
    pages = page_model._default_manager.using(using)
    keys = dict(pages.filter(pk__in=by_page).values_list("pk", "translation_key"))
    left = pages.filter(translation_key__in=keys.values()).exclude(pk__in=doomed)
    heirs = dict(left.order_by("-pk").values_list("translation_key", "pk"))
    for pk, picking in by_page.items():
        heir = heirs.get(keys.get(pk))
        # Where there may be one row for each page, that of the heir stays.
        is_taken = field.unique and field.model._base_manager.filter(**{field.name: heir}).exists()
        if heir is None or is_taken:
            # A list is what Django's own collector hands over as well.
            models.CASCADE(collector, field, picking, using)  # type: ignore[arg-type]
        else:
            collector.add_field_update(field, heir, picking)


@receiver(post_delete)
def tell_others(*, sender: type[models.Model], instance: Any, **kwargs: Any) -> None:
    """Let everything else that picked a deleted page refer to its heir as well.

    That is drafts, rows a translation has just taken over from a page that went at the same
    time, and Wagtail's index of references.
    """
    if sender is not swapper.load_model("wagtailcore", "Page"):
        return
    versions = sender._default_manager.filter(translation_key=instance.translation_key)
    heir = versions.order_by("pk").first()
    for field in keys_with(to_heir):
        rows = field.model._default_manager.filter(**{field.name: instance.pk})
        if heir is None:
            rows.delete()
            continue
        rows.update(**{field.name: heir.pk})
        rename_in_drafts(field, instance.pk, heir.pk)
        for parent in _parents(field):
            picking = {f"{parent.remote_field.related_name}__{field.name}": heir.pk}
            for owner in parent.related_model._default_manager.filter(**picking).distinct():
                ReferenceIndex.create_or_update_for_object(owner)


def rename_in_drafts(field: Any, old: int, new: int) -> None:
    """Let the rows of pages that wait in drafts refer to ``new`` instead of ``old``.

    ``field`` is the foreign key of such a row; ``old`` and ``new`` are primary keys.
    """
    for parent in _parents(field):
        for revision in _open_revisions(parent.related_model):
            if _rename(revision.content, parent, field, (old, new)):
                revision.save(update_fields=["content"])


def keys_with(on_delete: Any) -> Iterator[Any]:
    """Yield the foreign keys of all models that are declared with ``on_delete``."""
    for model in apps.get_models():
        for field in model._meta.concrete_fields:
            if field.remote_field is not None and field.remote_field.on_delete is on_delete:
                yield field


def _parents(field: Any) -> list[Any]:
    return [one for one in field.model._meta.concrete_fields if isinstance(one, ParentalKey)]


def _open_revisions(model: type[Any]) -> Any:
    """Return the revisions that will be edited, or published at their time."""
    objects = model._default_manager.all()
    keys = [str(pk) for pk in objects.values_list("pk", flat=True)]
    latest = objects.exclude(latest_revision=None).values("latest_revision")
    return Revision.objects.filter(
        Q(pk__in=latest) | Q(approved_go_live_at__isnull=False),
        base_content_type__in=_types(model),
        object_id__in=keys,
    )


def _types(model: type[Any]) -> list[int]:
    kinds = [*model._meta.get_parent_list(), model]
    return [ContentType.objects.get_for_model(kind).pk for kind in kinds]


def _rename(content: dict[str, Any], parent: Any, field: Any, pks: tuple[int, int]) -> bool:
    old, new = pks
    rows = content.get(parent.remote_field.related_name) or []
    found = [row for row in rows if row.get(field.name) == old]
    for row in found:
        row[field.name] = new
    return bool(found)
