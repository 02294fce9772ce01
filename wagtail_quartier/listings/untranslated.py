"""What is not in the reader's language: how it is marked, and whether lists leave it out.

The people of the site decide whether lists show it (see ``site_settings``). A list is what
somebody reads to choose: directories, the timetable, what belongs to a quarter. What a page says
about one thing stays whole, its own hours above all: a house is open in every language.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, TypeVar

from django.conf import settings
from django.db.models import Model, QuerySet
from django.utils import translation
from django.utils.html import format_html
from django.utils.safestring import SafeString

from wagtail_quartier.languages import active_language
from wagtail_quartier.site_settings import Untranslated, neighbourhood_settings
from wagtail_quartier.translations import active_locale, with_version_in, words_locale
from wagtail_quartier.written import Written

M = TypeVar("M", bound=Model)


def has_languages() -> bool:
    """Tell whether pages may exist in several languages."""
    return bool(getattr(settings, "WAGTAIL_I18N_ENABLED", False))


def leaves_out() -> bool:
    """Tell whether lists leave out what is not translated."""
    if not has_languages():
        return False
    return neighbourhood_settings().untranslated == Untranslated.LEFT_OUT


def listed(originals: QuerySet[M]) -> QuerySet[M]:
    """Return what lists show in the active language: all, or what is translated into it."""
    return with_version_in(originals, active_locale()) if leaves_out() else originals


def is_listed(shown: Any) -> bool:
    """Tell the same of an original's version in the active language, or of the original itself."""
    return not leaves_out() or words_locale(shown) == active_locale()


def list_language() -> str:
    """Return a word for the lists of the active language; the same where all are the same."""
    return in_language() if leaves_out() else ""


def in_language() -> str:
    """Return a word for lists that differ from language to language, in the active one."""
    return f"in {translation.get_language()}"


def language_of(thing: Any) -> str:
    """Return the tag of the language ``thing`` is written in, empty where nothing is known.

    ``thing`` is a page, a row of a page, a snippet, or a text that knows its language.
    """
    if isinstance(thing, Written):
        return thing.language
    locale = words_locale(thing)
    return locale.language_code if locale else ""


def foreign(thing: Any) -> str:
    """Return the same, but empty where it is the active language."""
    tag = language_of(thing)
    return "" if tag == active_language() else tag


def direction(tag: str) -> str:
    """Return ``rtl`` or ``ltr`` for a language tag; an unknown language is read ``ltr``."""
    try:
        return "rtl" if translation.get_language_info(tag)["bidi"] else "ltr"
    except KeyError:
        return "ltr"


@lru_cache(maxsize=256)
def attributes(tag: str) -> SafeString:
    """Return ` lang="…" dir="…"` for a language tag, nothing for an empty one."""
    if not tag:
        return SafeString("")
    return format_html(' lang="{}" dir="{}"', tag, direction(tag))
