"""The prose of a model and its strings, as wagtail-localize cuts them.

Can only be imported where the package wagtail-localize is there; its app need not be installed.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.db import models
from wagtail.fields import RichTextField, StreamField
from wagtail_localize.fields import TranslatableField, get_translatable_fields
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import StreamFieldSegmentExtractor
from wagtail_localize.strings import extract_strings


def prose_names(model: type[models.Model]) -> list[str]:
    """Return the names of the fields and child relations that would be translated."""
    fields = get_translatable_fields(model)
    return [field.field_name for field in fields if isinstance(field, TranslatableField)]


def strings_in(field: Any, value: Any) -> Iterator[tuple[str, str]]:
    """Yield the strings of a field's value as HTML, each with its place below the field."""
    for segment in _segments(field, value):
        if isinstance(segment, StringSegmentValue) and not segment.is_empty():
            yield segment.path, segment.string.data


def _segments(field: Any, value: Any) -> Iterator[Any]:
    # In the order in which wagtail-localize asks, which decides for fields of several kinds.
    if hasattr(field, "get_translatable_segments"):
        yield from field.get_translatable_segments(value)
    elif isinstance(field, StreamField):
        yield from StreamFieldSegmentExtractor(field).handle_stream_block(value)
    elif isinstance(field, RichTextField):
        _template, strings = extract_strings(value)
        for string, attrs in strings:
            yield StringSegmentValue("", string, attrs=attrs)
    elif (
        isinstance(field, models.TextField | models.CharField)
        and value is not None
        and not field.choices
    ):
        yield StringSegmentValue("", value)
