"""The rules: what state a translation is in, from the words on both sides."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from wagtail_quartier.translation_states.localize import Known, Source
from wagtail_quartier.translation_states.table import State
from wagtail_quartier.translation_states.words import Words, changed_places


@dataclass(frozen=True)
class Version:
    """A published original with its words, and its translation into one language, if any."""

    original: Any
    words: Words
    translation: Any


@dataclass
class Found:
    """A state; with the changes of an outdated one and the strings of an unfinished one."""

    state: str
    basis: Words | None = None
    changes: list[dict[str, Any]] = field(default_factory=list)
    done: int | None = None
    in_all: int | None = None


def state_of(version: Version, basis: Words | None, known: Known) -> Found:
    """Return the state of a translation; ``basis`` are the original's words it corresponds to.

    What wagtail-localize knows goes before the basis, and makes it void: it keeps its own. A
    translation without either is taken for true to what the original says now.
    """
    translation = version.translation
    # An alias shows the words of the original, so nothing has been translated yet.
    if translation is None or getattr(translation, "alias_of_id", None):
        return Found(State.MISSING)
    key = (translation.translation_key, translation.locale_id)
    source = known.sources.get(key)
    if source is not None and source.locale_id == version.original.locale_id:
        return _with_localize(version, source, known.done[key], known.replaced[key])
    basis = version.words if basis is None else basis
    changes = changed_places(basis, version.words)
    if not getattr(translation, "live", True):
        return Found(State.PROGRESS, basis)
    if changes:
        return Found(State.OUTDATED, basis, changes)
    if getattr(translation, "has_unpublished_changes", False):
        return Found(State.PROGRESS, basis)
    return Found(State.CURRENT, basis)


def _with_localize(
    version: Version,
    source: Source,
    done: dict[tuple[str, int], bool],
    replaced: dict[str, list[str]],
) -> Found:
    translation = version.translation
    changes = changed_places(source.words, version.words)
    if changes and translation_is_live(translation):
        return Found(State.OUTDATED, changes=changes)
    open_strings = [item for item in source.strings if item[:2] not in done]
    if open_strings:
        in_all = len(source.strings)
        found = Found(State.PROGRESS, done=in_all - len(open_strings), in_all=in_all)
        found.changes = _replaced(open_strings, source.words, replaced)
        if not translation_is_live(translation):
            found.changes = []
        elif found.changes:
            found.state = State.OUTDATED
        return found
    if source.strings and all(done[item[:2]] for item in source.strings):
        return Found(State.MACHINE)
    if changes or not translation_is_live(translation):
        return Found(State.PROGRESS)
    if getattr(translation, "has_unpublished_changes", False):
        return Found(State.PROGRESS)
    return Found(State.CURRENT)


def _replaced(
    open_strings: list[tuple[str, int, str]], words: Words, replaced: dict[str, list[str]]
) -> list[dict[str, Any]]:
    """Return the places at which something else was translated that is no longer there."""
    places: dict[str, list[str]] = {}
    for place, _string, text in open_strings:
        places.setdefault(place, []).append(text)
    lost = {
        place: [text for text in replaced.get(place, []) if text not in words[place]]
        for place in places
    }
    return [
        {"place": place, "before": lost[place][-len(texts) :], "after": texts}
        for place, texts in places.items()
        if lost[place]
    ]


def translation_is_live(translation: Any) -> bool:
    """Tell whether people can read it; what has no draft state is always public."""
    return bool(getattr(translation, "live", True))
