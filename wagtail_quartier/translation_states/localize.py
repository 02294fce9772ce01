"""What wagtail-localize knows about the translations of some objects, in four queries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.apps import apps

from wagtail_quartier.translation_states.words import Words, is_prose

APP = "wagtail_localize"


def is_installed() -> bool:
    """Tell whether the site translates with wagtail-localize."""
    return apps.is_installed(APP)


def localize_model(name: str) -> Any:
    """Return a model of wagtail-localize; its module cannot be imported where it is missing."""
    return apps.get_model(APP, name)


@dataclass
class Source:
    """What of an original has been handed to the translators."""

    pk: int
    locale_id: int
    #: Place, primary key of the string, the string.
    strings: list[tuple[str, int, str]] = field(default_factory=list)

    @property
    def words(self) -> Words:
        """The prose of the original as it was then."""
        found: Words = {}
        for place, _string, text in self.strings:
            found.setdefault(place, []).append(text)
        return found


@dataclass
class Known:
    """What wagtail-localize knows about some objects; empty on a site without it."""

    #: By object and the language translated into.
    sources: dict[tuple[UUID, int], Source] = field(default_factory=dict)
    #: By object and language: place and string with whether a machine wrote it.
    done: dict[tuple[UUID, int], dict[tuple[str, int], bool]] = field(
        default_factory=lambda: defaultdict(dict)
    )
    #: By object and language: what was translated at each place, the newest last.
    replaced: dict[tuple[UUID, int], dict[str, list[str]]] = field(
        default_factory=lambda: defaultdict(lambda: defaultdict(list))
    )


def known_about(keys: Iterable[UUID]) -> Known:
    """Return what wagtail-localize knows about the objects with these translation keys."""
    known = Known()
    if not is_installed():
        return known
    keys = list(keys)
    sources: dict[int, Source] = {}
    running = localize_model("Translation").objects.filter(source__object__in=keys, enabled=True)
    for source, locale, key, into in running.values_list(
        "source_id", "source__locale_id", "source__object_id", "target_locale_id"
    ):
        known.sources[key, into] = sources.setdefault(source, Source(source, locale))
    segments = localize_model("StringSegment").objects.filter(source__in=sources)
    for source, place, string, text in segments.order_by("order").values_list(
        "source_id", "context__path", "string_id", "string__data"
    ):
        if is_prose(place):
            sources[source].strings.append((place, string, text))
    translated = localize_model("StringTranslation").objects.filter(
        context__object__in=keys, has_error=False
    )
    for key, into, place, string, kind, text in translated.order_by("updated_at").values_list(
        "context__object_id",
        "locale_id",
        "context__path",
        "translation_of_id",
        "translation_type",
        "translation_of__data",
    ):
        known.done[key, into][place, string] = kind == "machine"
        known.replaced[key, into][place].append(text)
    return known
