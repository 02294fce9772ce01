"""Terms of the vocabulary, all of one kind at once: there are never many."""

from __future__ import annotations

from typing import Any, TypeVar

from django.utils.translation import get_language

from wagtail_quartier.content_changes import kept
from wagtail_quartier.snippets.base import Word
from wagtail_quartier.translations import in_active_language, originals

W = TypeVar("W", bound=Word)


def known(model: type[W]) -> list[tuple[W, W]]:
    """Return pairs of each original term and its version in the active language, by name."""

    def ask() -> list[tuple[W, W]]:
        rows: list[Any] = list(originals(model._default_manager.all()))
        return list(zip(rows, in_active_language(rows), strict=True))

    return kept((model, get_language()), ask)


def by_pk(model: type[W]) -> dict[int, W]:
    """Return all terms by the primary key of their original, in the active language."""
    return {original.pk: shown for original, shown in known(model)}
