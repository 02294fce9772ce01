"""The words of an idea in the project made of it, wherever Wagtail and translators keep them."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterable
from typing import Any

from django.db import models
from django.utils.html import escape
from wagtail.models import PageLogEntry, Revision
from wagtail.search import index

from wagtail_quartier.ideas.table import Idea
from wagtail_quartier.translation_states.localize import is_installed, localize_model
from wagtail_quartier.translation_states.table import TranslationState

#: A line shorter than this may stand in any text.
SHORTEST_LINE = 6

Replace = Callable[[Any], Any]


def words_of(idea: Idea) -> list[str]:
    """Return the words a project may have got from an idea: the whole of it, and its lines.

    An editor's browser makes paragraphs of the lines, and ``&amp;`` of an ampersand.
    """
    lines = [line.strip() for line in idea.text.split("\n")]
    words = [idea.title, idea.text, *(line for line in lines if len(line) >= SHORTEST_LINE)]
    return [*words, *map(escape, words)]


def erase_in_project(page: Any, words: Iterable[str], instead: str) -> None:
    """Replace each of ``words`` with ``instead`` wherever the project keeps it, in any language.

    What was taken over word for word is found; what an editor has put in other words is the
    editor's. The pages are given to the search index again.
    """
    longest_first = sorted({word for word in words if word.strip()}, key=len, reverse=True)

    def replace(value: Any) -> Any:
        return _replaced(value, longest_first, instead)

    for version in page.specific.get_translations(inclusive=True).specific():
        _erase_history(version, replace)
        _erase_page(version, replace)
    _erase_states(page.translation_key, replace)
    if is_installed():
        _erase_translations(page.translation_key, replace)


def _erase_history(page: Any, replace: Replace) -> None:
    for revision in Revision.objects.for_instance(page):
        _update(revision, {"content": replace, "object_str": replace})
    for entry in PageLogEntry.objects.filter(page=page.pk):
        _update(entry, {"label": replace, "data": replace})


def _erase_page(page: Any, replace: Replace) -> None:
    changed = {}
    for field in page._meta.concrete_fields:
        if isinstance(field, (models.CharField, models.TextField)):
            value = field.value_from_object(page)
            text = replace(value)
            if isinstance(value, str) and text != value:
                changed[field.name] = text
    if changed:
        for name, text in changed.items():
            setattr(page, name, text)
        page.save(update_fields=list(changed), clean=False)
        index.insert_or_update_object(page)


def _erase_states(key: Any, replace: Replace) -> None:
    for state in TranslationState.objects.filter(translation_key=key):
        _update(state, {"title": replace, "basis": replace, "changes": replace})


def _erase_translations(key: Any, replace: Replace) -> None:
    """Erase in what wagtail-localize has taken from the page, and in what was made of it."""

    def in_json(text: str) -> str:
        return json.dumps(replace(json.loads(text)))

    sources = localize_model("TranslationSource").objects.filter(object_id=key)
    for source in sources:
        _update(source, {"object_repr": replace, "content_json": in_json})
    strings = localize_model("StringSegment").objects.filter(source__in=sources).values("string")
    for translation in localize_model("StringTranslation").objects.filter(
        translation_of__in=strings
    ):
        _update(translation, {"data": replace})
    for string in localize_model("String").objects.filter(pk__in=strings):
        # Its hash tells strings apart, and could be compared with a text somebody guesses.
        if _update(string, {"data": replace}):
            type(string).objects.filter(pk=string.pk).update(data_hash=uuid.uuid4())


def _update(row: Any, fields: dict[str, Replace]) -> bool:
    """Store what the functions make of the fields of a row; tell whether that is anything new."""
    made = {name: replace(getattr(row, name)) for name, replace in fields.items()}
    changed = {name: value for name, value in made.items() if value != getattr(row, name)}
    if changed:
        type(row)._default_manager.filter(pk=row.pk).update(**changed)
    return bool(changed)


def _replaced(value: Any, words: list[str], instead: str) -> Any:
    """Return a value of JSON with the words replaced in every text of it."""
    if isinstance(value, dict):
        return {key: _replaced(item, words, instead) for key, item in value.items()}
    if isinstance(value, list):
        return [_replaced(item, words, instead) for item in value]
    if isinstance(value, str):
        for word in words:
            value = value.replace(word, instead)
    return value
