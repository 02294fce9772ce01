"""The prose of an object: what a translation has to follow, and nothing else.

A field is prose where wagtail-localize would have it translated, and its strings are those that
wagtail-localize makes of it; where the package is not there, whole fields and blocks. Facts are
read from the original in every language, so they can never be out of date in a translation.
"""

from __future__ import annotations

import html
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from types import ModuleType
from typing import Any

from django.core.exceptions import FieldDoesNotExist
from django.db import models
from django.utils.html import strip_tags
from django.utils.text import capfirst
from modelcluster.fields import ParentalKey
from wagtail.models import TranslatableMixin

#: The strings of each place in an object, such as ``title`` or ``body.<id of the block>``.
Words = dict[str, list[str]]

#: Part of an address: nobody reads it.
NO_PROSE = "slug"


def words_of(instance: Any) -> Words:
    """Return the prose of ``instance`` and of its child rows.

    Strings are HTML; empty ones are left out. Child rows that have been fetched with
    ``prefetch_related`` (see :func:`rows_with_words`) cost no query.
    """
    found: Words = {}
    for place, string in _strings(instance):
        if is_prose(place):
            found.setdefault(place, []).append(string)
    return found


def is_prose(place: str) -> bool:
    """Tell whether somebody reads what stands at ``place``."""
    return place.rpartition(".")[-1] != NO_PROSE


def rows_with_words(model: type[models.Model]) -> list[str]:
    """Return the names of the child relations of ``model`` whose rows have prose."""
    names = _cutter().prose_names(model)
    return [name for name in names if _is_rows(model._meta.get_field(name))]


def changed_places(before: Words, after: Words) -> list[dict[str, Any]]:
    """Return what differs in reading order: ``place``, strings ``before`` and ``after``."""
    return [
        {"place": place, "before": before.get(place, []), "after": after.get(place, [])}
        for place in dict.fromkeys([*after, *before])
        if before.get(place) != after.get(place)
    ]


def in_plain_text(strings: list[str]) -> str:
    """Return strings of HTML as somebody reads them."""
    return " ".join(html.unescape(strip_tags(text)) for text in strings)


def name_of_place(model: type[models.Model] | None, place: str) -> str:
    """Return the name of the field at ``place`` in the reader's language.

    A row is named by what it is: ``Contact: responsibility``.
    """
    name, *rest = place.split(".")
    try:
        field: Any = model._meta.get_field(name)  # type: ignore[union-attr]
    except (AttributeError, FieldDoesNotExist):
        return name
    if _is_rows(field) and len(rest) > 1:
        row = capfirst(str(field.related_model._meta.verbose_name))
        return f"{row}: {name_of_place(field.related_model, '.'.join(rest[1:]))}"
    return str(field.verbose_name)


@cache
def _cutter() -> ModuleType:
    """Return the module that knows which fields are prose and what strings are in them."""
    # The host need not have the package, and it is asked for only where there are words.
    name = "localize_strings" if find_spec("wagtail_localize") else "plain_strings"
    return import_module(f"wagtail_quartier.translation_states.{name}")


def _is_rows(field: Any) -> bool:
    return (
        isinstance(field, models.ManyToOneRel)
        and isinstance(field.remote_field, ParentalKey)
        and issubclass(field.related_model, TranslatableMixin)
    )


def _strings(instance: Any) -> Iterator[tuple[str, str]]:
    for name in _cutter().prose_names(type(instance)):
        field: Any = instance._meta.get_field(name)
        if _is_rows(field):
            for row in getattr(instance, name).all():
                for place, string in _strings(row):
                    yield f"{name}.{row.translation_key}.{place}", string
        elif field.concrete:
            for place, string in _cutter().strings_in(field, field.value_from_object(instance)):
                yield f"{name}.{place}".rstrip("."), string
