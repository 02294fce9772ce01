"""Translating for tests: with wagtail-localize, and by hand."""

from __future__ import annotations

from typing import Any

from wagtail.models import Locale
from wagtail_localize.models import (
    StringSegment,
    StringTranslation,
    Translation,
    TranslationSource,
)

from wagtail_quartier.translation_states.refreshing import refresh
from wagtail_quartier.translation_states.table import TranslationState


def locale(code: str = "de") -> Locale:
    """Return a language of the site."""
    return Locale.objects.get_or_create(language_code=code)[0]


def by_hand(original: Any, **words: Any) -> Any:
    """Publish a German copy of a page with these words."""
    copy = original.copy_for_translation(locale(), copy_parents=True)
    for name, value in words.items():
        setattr(copy, name, value)
    copy.save_revision().publish()
    return type(original).objects.get(pk=copy.pk)


def localized(original: Any, *, machine: bool = False, but: tuple[str, ...] = ()) -> Translation:
    """Translate all strings with wagtail-localize, but those at the places ``but``; publish."""
    source, _created = TranslationSource.update_or_create_from_instance(original)
    translation = Translation.objects.get_or_create(source=source, target_locale=locale())[0]
    translate_strings(source, machine=machine, but=but)
    translation.save_target(publish=True)
    return translation


def translate_strings(
    source: TranslationSource, *, machine: bool = False, but: tuple[str, ...] = ()
) -> None:
    """Translate what is open: each string becomes ``DE`` and itself."""
    for segment in StringSegment.objects.filter(source=source).exclude(context__path__in=but):
        StringTranslation.objects.get_or_create(
            translation_of=segment.string,
            locale=locale(),
            context=segment.context,
            defaults={
                "data": f"DE {segment.string.data}",
                "translation_type": "machine" if machine else "manual",
            },
        )


def publish(page: Any, **words: Any) -> Any:
    """Publish ``page`` with other words."""
    page = type(page).objects.get(pk=page.pk)
    for name, value in words.items():
        setattr(page, name, value)
    page.save_revision().publish()
    return type(page).objects.get(pk=page.pk)


def row_of(original: Any, code: str = "de") -> TranslationState:
    """Return the row of an object in a language, when everything has been looked at."""
    assert refresh(1000)
    return TranslationState.objects.get(
        translation_key=original.translation_key, locale__language_code=code
    )
