"""The words of an object are the same without the package wagtail-localize as with it."""

from __future__ import annotations

import pytest

from tests.translations.localize import everything
from wagtail_quartier.translation_states import localize_strings, plain_strings, words

pytestmark = pytest.mark.django_db


def test_the_same_places_have_the_same_words(monkeypatch: pytest.MonkeyPatch) -> None:
    for instance in everything():
        found = []
        for cutter in (localize_strings, plain_strings):
            monkeypatch.setattr(words, "_cutter", lambda cutter=cutter: cutter)
            rows = set(words.rows_with_words(type(instance)))
            texts = {
                place: words.in_plain_text(strings).split()
                for place, strings in words.words_of(instance).items()
            }
            found.append((rows, texts))
        assert found[0] == found[1], instance
        assert found[0][1]
