"""Tags that say in which language words are written, where it is not the reader's.

``{% load quartier_tags %}`` brings them. Only the words themselves are marked, never ours
around them: a screen reader changes its voice, and a line its direction, exactly there.
"""

from __future__ import annotations

from typing import Any

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString

from wagtail_quartier.languages import active_language, spoken_language_name, written_in
from wagtail_quartier.listings.untranslated import attributes, foreign
from wagtail_quartier.translations import neutral_language
from wagtail_quartier.written import Written

register = template.Library()


@register.simple_tag
def quartier_lang_attrs(thing: Any) -> SafeString:
    """Return ` lang="…" dir="…"` where something is not written in the active language.

    Empty otherwise. The languages of the site are asked for once a request.
    """
    return attributes(foreign(thing))


@register.simple_tag
def quartier_neutral_attrs() -> SafeString:
    """Return the same for words that are entered once for all languages.

    Such as directions and the reason of a closure: they are in the site's default language.
    """
    return attributes(_foreign_neutral())


@register.simple_tag
def quartier_name_attrs() -> SafeString:
    """Return ` lang="…"` for a name that is the same in every language.

    Without ``dir``: it stands in a ``<bdi>``, which finds the direction of each name, as some
    are Arabic.
    """
    tag = _foreign_neutral()
    return format_html(' lang="{}"', tag) if tag else SafeString("")


@register.simple_tag
def quartier_words(thing: Any, text: str) -> SafeString:
    """Return words of ``thing`` for use inside a sentence of ours, in a ``<bdi>``.

    Nothing for nothing, as with the filters below.
    """
    if not text:
        return SafeString("")
    return format_html("<bdi{}>{}</bdi>", quartier_lang_attrs(thing), text)


@register.filter
def quartier_marked(text: str) -> SafeString:
    """Return a text for use inside a sentence of ours, in a ``<bdi>`` with its language.

    A text that does not know its language is one that is entered once for all languages.
    """
    if not text:
        return SafeString("")
    tag = foreign(text) if isinstance(text, Written) else _foreign_neutral()
    return format_html("<bdi{}>{}</bdi>", attributes(tag), text)


@register.filter
def quartier_name(text: str) -> SafeString:
    """Return a name that is the same in every language, for use inside a sentence of ours."""
    return format_html("<bdi{}>{}</bdi>", quartier_name_attrs(), text) if text else SafeString("")


@register.filter
def quartier_named(text: str) -> SafeString:
    """Return what a filter is set to: a name with its language, or a word of ours as it is."""
    tag = foreign(text) if isinstance(text, Written) else ""
    return format_html("<bdi{}>{}</bdi>", attributes(tag), text)


@register.simple_tag
def quartier_in_language(thing: Any, said: Any = None) -> SafeString:
    """Return a quiet chip such as "in German" where ``thing`` is not in the active language.

    Nothing where ``said``, which it stands beside, is in the same language and has a chip.
    """
    tag = foreign(thing)
    if not tag or (said and tag == foreign(said)):
        return SafeString("")
    return format_html(' <span class="quartier-language">{}</span>', written_in(tag))


@register.filter
def quartier_language_name(tag: str) -> str:
    """Return the name of a language tag in the active language."""
    return spoken_language_name(tag)


def _foreign_neutral() -> str:
    tag = neutral_language()
    return "" if tag == active_language() else tag
