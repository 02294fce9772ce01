"""The words of a page or snippet as its reader meets them: fields, rows and body, by label."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Any

from django.db import models
from django.utils.html import strip_tags
from django.utils.text import capfirst
from modelcluster.models import get_all_child_relations
from wagtail import blocks
from wagtail.fields import RichTextField, StreamField
from wagtail.models import TranslatableMixin
from wagtail.rich_text import RichText

from wagtail_quartier.translated_fields import declared, named

#: A label of the form and the words below it, a paragraph a line.
Text = tuple[str, str]

#: Fields that hold no sentence for readers, or nothing an editor could say otherwise.
NO_PROSE = frozenset({"slug", "draft_title", "seo_title", "url_path", "credit", "image_credit"})
_END_OF_LINE = re.compile(r"<(?:br|hr)\s*/?>|</(?:p|li|h[1-6]|blockquote|td|th)>", re.IGNORECASE)


def texts_of(instance: Any) -> Iterator[Text]:
    """Yield label and plain text of whatever is translated of ``instance``, rows included."""
    for field in prose_fields(type(instance)):
        label = capfirst(str(field.verbose_name))
        value = getattr(instance, field.name)
        if isinstance(field, StreamField):
            yield from ((label, text) for text in _of_block(value.stream_block, value))
        elif isinstance(field, RichTextField):
            yield label, plain(value)
        else:
            yield label, str(value or "")
    for relation in get_all_child_relations(type(instance)):
        if issubclass(relation.related_model, TranslatableMixin):
            for row in getattr(instance, relation.get_accessor_name()).all():
                yield from texts_of(row)


def prose_fields(model: type[models.Model]) -> list[models.Field]:
    """Return the fields of a model that hold words, not addresses, choices or facts."""
    facts = set(declared(model)) - named(model, "prose_fields") - named(model, "own_fields")
    return [
        field
        for field in model._meta.concrete_fields
        if isinstance(field, (StreamField, models.TextField, models.CharField))
        and not isinstance(field, (models.URLField, models.EmailField, models.SlugField))
        and field.editable
        and not field.choices
        and field.name not in NO_PROSE | facts
    ]


def plain(markup: str) -> str:
    """Return rich text without its elements, a line for each paragraph, item and heading."""
    return html.unescape(strip_tags(_END_OF_LINE.sub("\n", markup or ""))).strip()


def _of_block(block: blocks.Block, value: Any) -> Iterator[str]:
    if isinstance(value, RichText):
        yield plain(value.source)
    elif isinstance(block, (blocks.CharBlock, blocks.TextBlock, blocks.BlockQuoteBlock)):
        yield str(value or "")
    else:
        for child, inner in _inside(block, value):
            yield from _of_block(child, inner)


def _inside(block: blocks.Block, value: Any) -> list[tuple[blocks.Block, Any]]:
    if not value:
        return []
    if isinstance(block, blocks.BaseStreamBlock):
        return [(child.block, child.value) for child in value]
    if isinstance(block, blocks.ListBlock):
        return [(block.child_block, item) for item in value]
    if isinstance(block, blocks.BaseStructBlock):
        names = [name for name in block.child_blocks if name not in NO_PROSE]
        return [(block.child_blocks[name], value.get(name)) for name in names]
    return []
