"""Tells who writes in Easy language what is hard to read, and what to do; never forbids."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from typing import Any

from django.apps import apps
from django.contrib import messages
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils.text import Truncator, capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.admin.panels import Panel
from wagtail.models import TranslatableMixin

from wagtail_quartier.admin.easy_language_text import Text, plain, texts_of
from wagtail_quartier.easy_language import findings
from wagtail_quartier.easy_language.tags import is_easy_language
from wagtail_quartier.translations import locales

#: More than somebody reads before they begin to mend.
MOST_HINTS = 8
MOST_LETTERS_OF_A_SENTENCE = 140


@dataclass(frozen=True, slots=True)
class Hint:
    """A place in a form: the label of its field, the sentence, and what to do about it."""

    field: str
    sentence: str
    advice: tuple[str, ...]


def advice(finding: findings.Finding) -> str:
    """Return what is wrong and what to write instead, as a sentence."""
    values = {"number": finding.number, "word": finding.word, "instead": finding.instead}
    if finding.rule is findings.Rule.LONG_SENTENCE:
        return (
            ngettext(
                "The sentence has %(number)s word. Make two short ones of it.",
                "The sentence has %(number)s words. Make two short ones of it.",
                finding.number,
            )
            % values
        )
    if finding.rule is findings.Rule.SIGN:
        said = (
            _("“%(word)s” is a special character. Write “%(instead)s”, or leave it out.")
            if finding.instead
            else _("“%(word)s” is a special character. Leave it out, or make a sentence of it.")
        )
        return said % values
    return _sentences()[finding.rule] % values


def _sentences() -> dict[findings.Rule, str]:
    return {
        findings.Rule.LONG_WORD: _(
            "“%(word)s” is long. Take a shorter word, or divide it with a hyphen or a middle "
            "dot: Bildungs-Büro."
        ),
        findings.Rule.SENTENCES_IN_A_LINE: _(
            "There are %(number)s sentences in one line. Begin a new line for each."
        ),
        findings.Rule.ABBREVIATION: _("“%(word)s” is an abbreviation. Write “%(instead)s”."),
        findings.Rule.NEGATION: _("“%(word)s”: say what is, rather than what is not."),
        findings.Rule.SUBJUNCTIVE: _("“%(word)s”: say it as it is, or with “maybe”."),
        findings.Rule.PASSIVE: _("“%(word)s”: say who does it."),
        findings.Rule.GENITIVE: _("“%(word)s”: write it with “von”."),
        findings.Rule.NUMBER: _("“%(word)s”: write numbers as figures: %(instead)s."),
    }


def hints_about(texts: Iterable[Text], tag: str) -> Iterator[Hint]:
    """Yield what is hard to read in texts of a language ``tag``, a hint for each sentence."""
    for field, text in texts:
        for sentence, found in groupby(findings.findings(text, tag), attrgetter("sentence")):
            shown = Truncator(sentence).chars(MOST_LETTERS_OF_A_SENTENCE)
            yield Hint(field, shown, tuple(advice(finding) for finding in found))


def easy_tag(instance: Any) -> str:
    """Return the language tag of an instance in Easy language, empty for any other."""
    if not isinstance(instance, TranslatableMixin):
        return ""
    locale = locales().get(instance.locale_id)
    return locale.language_code if locale and is_easy_language(locale.language_code) else ""


def _context(texts: Iterable[Text], tag: str) -> dict[str, Any]:
    found = list(hints_about(texts, tag))
    more = max(0, len(found) - MOST_HINTS)
    return {"hints": found[:MOST_HINTS], "count": len(found), "more": more, "tag": tag}


class EasyLanguageHint(Panel):
    """What is hard to read, at the head of the form; shown for Easy language only."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "wagtail_quartier/admin/easy_language.html"

        def is_shown(self) -> bool:
            """Whether the form is about a version in Easy language."""
            return super().is_shown() and bool(easy_tag(self.instance))

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            """Add the hints."""
            context = super().get_context_data(parent_context)
            return {**context, **_context(texts_of(self.instance), easy_tag(self.instance))}


def hint_at_translation(request: HttpRequest, instance: Any) -> None:
    """Say what is hard to read in the strings a translator has entered in wagtail-localize.

    A hook before Wagtail's edit views. Its editor of translations has no panels, so the hints
    are a message at its head, as true as when it was opened. A form without such a translation
    has its own panel.
    """
    if request.method != "GET" or not apps.is_installed("wagtail_localize"):
        return
    tag = easy_tag(instance)
    if not tag:
        return
    translation = (
        apps.get_model("wagtail_localize", "Translation")
        .objects.filter(
            source__object_id=instance.translation_key,
            target_locale_id=instance.locale_id,
            enabled=True,
        )
        .first()
    )
    if translation is None:
        return
    context = _context(_translated(translation, type(instance)), tag)
    if context["hints"]:
        html = render_to_string("wagtail_quartier/admin/easy_language_message.html", context)
        messages.info(request, html)


def _translated(translation: Any, model: Any) -> Iterator[Text]:
    """Yield label and text of the strings that are translated, in their order."""
    labels = {
        field.name: capfirst(str(getattr(field, "verbose_name", field.name)))
        for field in model._meta.get_fields()
    }
    segments = (
        translation.source.stringsegment_set.annotate_translation(translation.target_locale)
        .filter(translation__isnull=False)
        .order_by("order")
        .values_list("context__path", "translation")
    )
    for path, text in segments:
        name = path.split(".")[0]
        yield labels.get(name, name), plain(text)
