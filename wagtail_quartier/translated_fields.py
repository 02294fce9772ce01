"""Which fields of a model are prose and translated; all others of the package's are facts.

A model names its prose, and what it says nothing about is a fact: so a new field never turns up
in front of a translator because somebody forgot to think of it. wagtail-localize asks for
``override_translatable_fields``; nobody else does, and nothing of it is imported before it asks.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar

from django.db import models
from modelcluster.fields import ParentalKey


class DeclaredFields:
    """What wagtail-localize is to do with the fields of a model, made from the names of its prose.

    A host that wants something else sets ``override_translatable_fields`` on its page type,
    and may begin with the list of the mixin: ``[*ProjectMixin.override_translatable_fields, …]``.
    """

    def __get__(self, instance: object, owner: type[TranslatedFields]) -> list[Any]:
        """Return a declaration for each field; ``ImportError`` without wagtail-localize."""
        # The host need not have it, and only it asks.
        from wagtail_localize.fields import (  # noqa: PLC0415
            BaseTranslatableField,
            SynchronizedField,
            TranslatableField,
        )

        prose, own = named(owner, "prose_fields"), named(owner, "own_fields")
        facts = [name for name in declared(owner) if name not in prose | own]
        return [
            *(TranslatableField(name) for name in sorted(prose)),
            *(BaseTranslatableField(name) for name in sorted(own)),
            *(SynchronizedField(name, overridable=False) for name in facts),
        ]


class TranslatedFields(models.Model):
    """Base of the models that say which of their fields are prose."""

    #: Fields a translator sees. Those of all bases count.
    prose_fields: ClassVar[tuple[str, ...]] = ()
    #: Neither prose nor fact: each version has its own, and keeps it.
    own_fields: ClassVar[tuple[str, ...]] = ()

    override_translatable_fields = DeclaredFields()

    class Meta:
        abstract = True


class FactBlock:
    """Mixin for a block of a StreamField whose value is a fact; comes before the block class.

    wagtail-localize looks for these two methods before it asks what sort of block it is.
    """

    def get_translatable_segments(self, value: Any) -> list[Any]:
        """Return nothing: there is nothing to translate."""
        return []

    def restore_translated_segments(self, value: Any, segments: list[Any]) -> Any:
        """Return the value of the original."""
        return value


def named(model: type, attribute: str) -> set[str]:
    """Return the names that ``model`` and its bases list under ``attribute``."""
    return {name for base in model.__mro__ for name in base.__dict__.get(attribute, ())}


def declared(model: type) -> list[str]:
    """Return the fields an editor fills in, of each base that has something to say about prose.

    A host's own fields on a page type are not among them: what becomes of those is for the
    host to say, and for wagtail-localize to guess.
    """
    names = (
        field.name
        for base in model.__mro__
        if "prose_fields" in base.__dict__ and hasattr(base, "_meta")
        for field in _filled_in(base)
    )
    return list(dict.fromkeys(names))


def _filled_in(model: Any) -> Iterator[models.Field]:
    for field in model._meta.local_fields:
        if field.editable and not isinstance(field, models.AutoField | ParentalKey):
            yield field
