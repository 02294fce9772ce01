"""The prose of an object: what a translation has to follow, and nothing else.

A field is prose where wagtail-localize would have it translated. Facts are read from the
original in every language, so they can never be out of date in a translation.
"""

from __future__ import annotations

import html
from collections.abc import Iterator
from typing import Any

from django.core.exceptions import FieldDoesNotExist
from django.db import models
from django.utils.html import strip_tags
from django.utils.text import capfirst
from modelcluster.fields import ParentalKey
from wagtail.fields import RichTextField, StreamField
from wagtail.models import TranslatableMixin
from wagtail_localize.fields import TranslatableField, get_translatable_fields
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import StreamFieldSegmentExtractor
from wagtail_localize.strings import extract_strings

#: The strings of each place in an object, such as ``title`` or ``body.<id of the block>``.
Words = dict[str, list[str]]

#: Part of an address: nobody reads it.
NO_PROSE = "slug"


def words_of(instance: Any) -> Words:
    """Return the prose of ``instance`` and of its child rows, as wagtail-localize cuts it.

    Strings are HTML; empty ones are left out. Child rows that have been fetched with
    ``prefetch_related`` (see :func:`rows_with_words`) cost no query.
    """
    found: Words = {}
    for segment in _segments(instance):
        if is_prose(segment.path) and not segment.is_empty():
            found.setdefault(segment.path, []).append(segment.string.data)
    return found


def is_prose(place: str) -> bool:
    """Tell whether somebody reads what stands at ``place``."""
    return place.rpartition(".")[-1] != NO_PROSE


def rows_with_words(model: type[models.Model]) -> list[str]:
    """Return the names of the child relations of ``model`` whose rows have prose."""
    return [
        field.name
        for translatable in _prose_fields(model)
        if _is_rows(field := translatable.get_field(model))
    ]


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


def _prose_fields(model: type[models.Model]) -> list[TranslatableField]:
    return [
        field for field in get_translatable_fields(model) if isinstance(field, TranslatableField)
    ]


def _is_rows(field: Any) -> bool:
    return (
        isinstance(field, models.ManyToOneRel)
        and isinstance(field.remote_field, ParentalKey)
        and issubclass(field.related_model, TranslatableMixin)
    )


def _segments(instance: Any) -> Iterator[StringSegmentValue]:
    for translatable in _prose_fields(type(instance)):
        if translatable.is_translated(instance):
            field = translatable.get_field(type(instance))
            yield from _segments_of_field(instance, field)


def _segments_of_field(instance: Any, field: Any) -> Iterator[StringSegmentValue]:
    # In the order in which wagtail-localize asks, which decides for fields of several kinds.
    if hasattr(field, "get_translatable_segments"):
        found = field.get_translatable_segments(field.value_from_object(instance))
        yield from _only_strings(found, field.name)
    elif isinstance(field, StreamField):
        value = field.value_from_object(instance)
        yield from _only_strings(
            StreamFieldSegmentExtractor(field).handle_stream_block(value), field.name
        )
    elif isinstance(field, RichTextField):
        _template, strings = extract_strings(field.value_from_object(instance))
        for string, attrs in strings:
            yield StringSegmentValue(field.name, string, attrs=attrs)
    elif isinstance(field, models.TextField | models.CharField):
        value = field.value_from_object(instance)
        if value is not None and not field.choices:
            yield StringSegmentValue(field.name, value)
    elif _is_rows(field):
        for row in getattr(instance, field.name).all():
            for segment in _segments(row):
                yield segment.wrap(str(row.translation_key)).wrap(field.name)


def _only_strings(segments: Any, name: str) -> Iterator[StringSegmentValue]:
    for segment in segments:
        if isinstance(segment, StringSegmentValue):
            yield segment.wrap(name)
