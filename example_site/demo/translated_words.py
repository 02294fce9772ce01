"""Puts translated words into what has been copied from the original: rows, blocks, pictures."""

from __future__ import annotations

import copy
import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from django.utils.formats import get_format
from wagtail.models import Locale, Page, TranslatableMixin

from example_site.demo.memory import Memory
from example_site.demo.word_shapes import ROW_FIELDS, Said, Words, each

#: The point that German puts into a number between its thousands.
THOUSANDS = re.compile(r"(?<=\d)\.(?=\d{3})")


class PictureWords:
    """What can be seen on the pictures of the demo, in one language."""

    def __init__(self, memory: Memory, words: Mapping[str, str]) -> None:
        kind = "picture:"
        self.by_pk = {
            record.object_id: words[key.removeprefix(kind)]
            for key, record in memory.records.items()
            if key.removeprefix(kind) in words and key.startswith(kind)
        }

    def of(self, pk: int | None) -> str:
        """Return the description of an image; empty for none, and for one of an editor's."""
        return self.by_pk.get(pk, "") if pk else ""


class RowWords:
    """Gives each copied row its words; passed to Wagtail's ``Page.copy``."""

    def __init__(
        self, locale: Locale, rows: Mapping[str, Sequence[Said]], pictures: PictureWords
    ) -> None:
        self.locale = locale
        self.rows = rows
        self.pictures = pictures
        self.seen: Counter[str] = Counter()

    def __call__(self, original: Page, page: Page, relation: Any, row: Any) -> None:
        """Translate one row of ``page``, which is being copied from ``original``."""
        name = relation.get_accessor_name()
        position = self.seen[name]
        self.seen[name] += 1
        if isinstance(row, TranslatableMixin):
            row.locale = self.locale
        description = self.pictures.of(getattr(row, "image_id", None))
        for field in ("alt_text", "image_alt"):
            if description and hasattr(row, field):
                setattr(row, field, description)
        said = self.rows.get(name, ())
        # Rows that an editor has added or taken away are no longer those that were translated.
        if said and len(said) == getattr(original, name).count():
            for field, text in zip(ROW_FIELDS[name], each(said[position]), strict=False):
                setattr(row, field, text)


def body_in_words(body: Any, words: Words, said: Sequence[Said], pictures: PictureWords) -> str:
    """Return a page's body with the words of another language, as a StreamField stores it.

    A body with other blocks than were translated stays as it is.
    """
    blocks = copy.deepcopy(list(body.raw_data))
    if len(blocks) == len(said):
        for block, texts in zip(blocks, said, strict=True):
            if block["type"] == "text":
                block["value"] = words.long_text(each(texts)[0])
            elif block["type"] == "figures":
                _count_in_words(block["value"]["figures"], words.language, each(texts))
            else:
                block["value"] |= _block_words(block["type"], block["value"], each(texts), pictures)
    return json.dumps(blocks)


def _block_words(
    kind: str, value: Any, said: tuple[str, ...], pictures: PictureWords
) -> dict[str, str]:
    if kind == "quote":
        return {"text": said[0], "person": said[1]}
    if kind == "picture":
        return {"caption": said[0], "alt_text": pictures.of(value["image"]) or value["alt_text"]}
    if kind == "quartier_contact":
        return {"heading": said[0], "responsibility": said[1]}
    if kind.startswith("quartier_"):
        return {"heading": said[0]}
    return {"text": said[0]}


def _count_in_words(items: list[Any], language: str, labels: tuple[str, ...]) -> None:
    separator = get_format("THOUSAND_SEPARATOR", lang=language)
    for item, label in zip(items, labels, strict=False):
        number = THOUSANDS.sub(separator, item["value"]["number"])
        item["value"] = {"number": number, "label": label}
