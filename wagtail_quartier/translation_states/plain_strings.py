"""The prose of a model and its strings, where the package wagtail-localize is not there.

The same fields count as prose. Rich text stays in one piece, as nobody has to translate it
sentence by sentence.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import Any

from django.db import models
from modelcluster.models import ClusterableModel, get_all_child_relations
from wagtail import blocks
from wagtail.fields import RichTextField, StreamField
from wagtail.models import COMMENTS_RELATION_NAME, TranslatableMixin

from wagtail_quartier.translated_fields import FactBlock, declared, named

_NO_PROSE = (models.URLField, models.EmailField, models.SlugField)


def prose_names(model: type[models.Model]) -> list[str]:
    """Return the names of the fields and child relations that have words to be translated."""
    prose = named(model, "prose_fields")
    # The place in the tree is text to the database.
    facts = {*declared(model), "path"} - prose
    names = [field.name for field in model._meta.fields if _is_prose(field, prose, facts)]
    if issubclass(model, ClusterableModel):
        names += [
            relation.name
            for relation in get_all_child_relations(model)
            if relation.name != COMMENTS_RELATION_NAME
            and issubclass(relation.related_model, TranslatableMixin)
        ]
    return names


def _is_prose(field: Any, prose: set[str], facts: set[str]) -> bool:
    if field.name in prose or field.name in facts:
        return field.name in prose
    return (
        isinstance(field, StreamField | models.TextField | models.CharField)
        and field.editable
        and not field.choices
        and not isinstance(field, _NO_PROSE)
    )


def strings_in(field: Any, value: Any) -> Iterator[tuple[str, str]]:
    """Yield the strings of a field's value as HTML, each with its place below the field."""
    if isinstance(field, StreamField):
        yield from _in_stream(value, "")
    elif isinstance(field, RichTextField) and value:
        yield "", value
    elif isinstance(field, models.TextField | models.CharField) and value:
        yield "", escape(value, quote=False)


def _in_block(block: blocks.Block, value: Any, place: str) -> Iterator[tuple[str, str]]:
    if isinstance(block, FactBlock) or value is None:
        return
    if isinstance(block, blocks.StreamBlock | blocks.ListBlock):
        yield from _in_stream(value, place)
    elif isinstance(block, blocks.StructBlock) and hasattr(value, "items"):
        for name, child in block.child_blocks.items():
            yield from _in_block(child, value.get(name), _below(place, name))
    elif isinstance(block, blocks.RichTextBlock) and value.source:
        yield place, value.source
    elif isinstance(block, blocks.CharBlock | blocks.TextBlock | blocks.BlockQuoteBlock) and value:
        yield place, escape(value, quote=False)


def _in_stream(value: Any, place: str) -> Iterator[tuple[str, str]]:
    """Walk through the children of a stream or a list, whose places are their identifiers.

    A list written by code may have none; it gets new ones whenever it is read.
    """
    for position, child in enumerate(getattr(value, "bound_blocks", value)):
        name = getattr(child, "original_id", child.id) or str(position)
        yield from _in_block(child.block, child.value, _below(place, name))


def _below(place: str, name: str) -> str:
    return f"{place}.{name}" if place else str(name)
