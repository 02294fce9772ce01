"""Terms of the vocabulary, all of one kind at once: there are never many."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import Any, TypeVar

from django.conf import settings
from django.utils.translation import get_language

from wagtail_quartier.facts import take_facts
from wagtail_quartier.keeping import kept, survives
from wagtail_quartier.snippets.base import Word
from wagtail_quartier.translations import active_locale

W = TypeVar("W", bound=Word)


@dataclass(frozen=True, slots=True)
class Terms:
    """All terms of a kind: originals beside what is shown of them, and that by primary key."""

    pairs: list[tuple[Any, Any]]
    by_pk: dict[int, Any]


def known(model: type[W]) -> list[tuple[W, W]]:
    """Return pairs of each original term and its version in the active language, by name.

    They are shared with other requests: copy what you want to put something into.
    """
    return _terms(model).pairs


def by_pk(model: type[W]) -> dict[int, W]:
    """Return all terms in the active language, by the primary key of any of their versions.

    They are shared with other requests: copy what you want to put something into.
    """
    return _terms(model).by_pk


def _terms(model: type[W]) -> Terms:
    return kept((model, get_language()), lambda: _ask(model), survives("project"))


def _ask(model: type[W]) -> Terms:
    """Read all versions of all terms: one query, the same in every language."""
    rows: list[Any] = list(model._default_manager.all())
    versions: dict[Any, list[Any]] = defaultdict(list)
    for row in sorted(rows, key=lambda row: row.pk):
        versions[row.translation_key].append(row)
    locale = active_locale() if getattr(settings, "WAGTAIL_I18N_ENABLED", False) else None
    shown = {}
    for original, *_others in versions.values():
        spoken = versions[original.translation_key] if locale else ()
        version = next((row for row in spoken if row.locale_id == locale.pk), original)  # type: ignore[union-attr]
        shown[original.translation_key] = take_facts(version, original)
    originals = [row for row in rows if versions[row.translation_key][0] is row]
    return Terms(
        pairs=[(row, shown[row.translation_key]) for row in originals],
        by_pk={row.pk: shown[row.translation_key] for row in rows},
    )
