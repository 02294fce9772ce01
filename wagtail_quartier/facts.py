"""Facts of a translation are those of its original, whatever was copied into it once.

wagtail-localize copies what is no prose into a translation, and copies it again when somebody
synchronises. Until then the copy is old. So nobody reads it: before a translation is shown,
the facts of the original are put into it, in memory.
"""

from __future__ import annotations

from functools import cache
from typing import Any, TypeVar

from django.db import models

from wagtail_quartier.translated_fields import declared, named

M = TypeVar("M", bound=models.Model)

#: Each version is published, and locked, on its own.
OF_EACH_VERSION = {"go_live_at", "expire_at", "live", "locked", "locale", "translation_key"}


@cache
def fact_fields(model: type[models.Model]) -> tuple[Any, ...]:
    """Return the fields of ``model`` that are facts: what an editor fills in and nobody translates.

    None where a model does not say what is prose; a host's own fields are not among them.
    """
    of_each = named(model, "prose_fields") | named(model, "own_fields") | OF_EACH_VERSION
    # The order of rows is that of the rows they are paired with.
    return tuple(model._meta.get_field(name) for name in declared(model) if name not in of_each)


def take_facts(version: M, original: M) -> M:
    """Put the facts of ``original`` into ``version``, in memory, and return ``version``.

    What is related and already fetched goes along. Both must be of one model, and what has
    not been fetched of ``original`` is left alone.
    """
    if version is original or version.pk == original.pk:
        return version
    for field in fact_fields(type(version)):
        if field.attname not in original.__dict__:
            continue
        setattr(version, field.attname, getattr(original, field.attname))
        if field.is_relation and field.is_cached(original):
            field.set_cached_value(version, field.get_cached_value(original))
    return version


def has_facts(model: type[models.Model]) -> bool:
    """Tell whether rows of ``model`` contain more than words."""
    return any(field.name != "sort_order" for field in fact_fields(model))


def is_row_of_words(row: Any) -> bool:
    """Tell whether ``row`` is translated with its page and says nothing but words."""
    return hasattr(row, "translation_key") and not has_facts(type(row))
