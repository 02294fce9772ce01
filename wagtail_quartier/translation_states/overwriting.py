"""Texts somebody edited in a translation itself, which wagtail-localize would overwrite.

Whenever wagtail-localize writes a translation, it takes the page as it is in the database, puts
its own strings at every place it translates (the original's where it has none), and saves. What
was written there in the meantime by anybody else is lost: in Wagtail's form while the synchronised
translation was stopped, by a program, or before the translation was handed to wagtail-localize.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db import transaction
from wagtail.log_actions import log
from wagtail.models import RevisionMixin

from wagtail_quartier.translation_states.localize import localize_model
from wagtail_quartier.translation_states.words import Words, changed_places, words_of

#: The action in Wagtail's history; the data say at which places.
TAKEN_BACK = "wagtail_quartier.text_taken_back"


@dataclass
class Overwrite:
    """A translation with the texts edited by hand, and what would stand there instead."""

    translation: Any
    #: As it is now: with its newest draft.
    target: Any
    #: At each place ``before`` is the text by hand, and ``after`` the one of wagtail-localize.
    changes: list[dict[str, Any]]


def overwrites(source: Any) -> list[Overwrite]:
    """Return which translations of a ``TranslationSource`` have texts that would be lost.

    Asks some queries for each language; meant for one source, not for lists.
    """
    running = source.translations.filter(enabled=True).select_related("target_locale")
    found = [overwrite_of(translation) for translation in running]
    return [overwrite for overwrite in found if overwrite is not None]


def overwrite_of(translation: Any) -> Overwrite | None:
    """Return what would be lost in one translation, ``None`` where that is nothing."""
    source, locale = translation.source, translation.target_locale
    model = source.specific_content_type.model_class()
    target = model._default_manager.filter(translation_key=source.object_id, locale=locale).first()
    if target is None or getattr(target, "alias_of_id", None):
        return None
    if getattr(target, "has_unpublished_changes", False):
        target = target.get_latest_revision_as_object()
    now, written = words_of(target), _last_written(translation)
    instead = words_of(source.get_ephemeral_translated_instance(locale, fallback=True))
    changes = [
        change
        for change in changed_places(now, instead)
        if written is None or now.get(change["place"]) != written.get(change["place"])
    ]
    return Overwrite(translation, target, changes) if changes else None


def _last_written(translation: Any) -> Words | None:
    """Return the words wagtail-localize wrote last; ``None`` where it has written nothing."""
    logs = localize_model("TranslationLog").objects.filter(
        source=translation.source, locale=translation.target_locale, revision__isnull=False
    )
    newest = logs.select_related("revision").order_by("-created_at", "-pk").first()
    return words_of(newest.revision.as_object()) if newest is not None else None


def keep(overwrite: Overwrite, user: Any) -> Any:
    """Return a revision with the texts edited by hand, made where there is none.

    ``None`` for a model without a history: there, nothing can be kept.
    """
    target = overwrite.target
    if not isinstance(target, RevisionMixin):
        return None
    newest = target.get_latest_revision()
    if newest is not None and words_of(newest.as_object()) == words_of(target):
        return newest
    return target.save_revision(user=user, changed=False, clean=False)


@transaction.atomic
def adopt(translation: Any, words: Words, user: Any) -> None:
    """Make ``words`` the translations of the strings at the same places.

    Where a text has more or fewer sentences than its original, nothing is adopted.
    """
    source = translation.source
    segments: dict[str, list[Any]] = {}
    for segment in source.stringsegment_set.select_related("string", "context").order_by("order"):
        segments.setdefault(segment.context.path, []).append(segment)
    strings = localize_model("StringTranslation").objects
    for place, here in segments.items():
        texts = words.get(place, [])
        if len(texts) != len(here):
            continue
        for segment, text in zip(here, texts, strict=True):
            key = {
                "translation_of": segment.string,
                "context": segment.context,
                "locale": translation.target_locale,
            }
            known = strings.filter(**key).first()
            is_untranslated = known is None and text == segment.string.data
            if is_untranslated or (known is not None and known.data == text):
                continue
            values = {
                "data": text,
                "translation_type": "manual",
                "tool_name": "",
                "last_translated_by": user,
                "has_error": False,
                "field_error": "",
            }
            strings.update_or_create(**key, defaults=values)


@transaction.atomic
def take_back(translation: Any, revision: Any, user: Any) -> bool:
    """Bring back the texts of ``revision``, publicly where the translation is public.

    They become strings of wagtail-localize, so that it does not overwrite them again; where that
    is not possible, the revision itself comes back, and ``False`` is returned. Logged.
    """
    before = revision.as_object()
    words = words_of(before)
    source, locale = translation.source, translation.target_locale
    adopt(translation, words, user)
    instead = words_of(source.get_ephemeral_translated_instance(locale, fallback=True))
    lost = [change["place"] for change in changed_places(instead, words)]
    target = source.get_translated_instance(locale)
    is_live = getattr(target, "live", True)
    if not lost:
        translation.save_target(user=user, publish=is_live)
    elif hasattr(target, "live"):
        again = before.save_revision(user=user, previous_revision=revision)
        if is_live:
            again.publish(user=user, previous_revision=revision)
    else:
        before.save()
        before.save_revision(user=user, previous_revision=revision)
    log(instance=target, action=TAKEN_BACK, user=user, data={"places": sorted(words)})
    return not lost
