"""The table of states follows whatever decides about them, in the same transaction.

Nothing is worked out here: what may have changed is marked as not known, and looked at by
whoever opens the report. Only the basis of a translation is noted at once, because later
nobody could tell what the original said at that moment.
"""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db.models import Model
from django.db.models.signals import post_delete, post_save
from django.dispatch import receiver
from wagtail.coreutils import get_content_languages
from wagtail.models import DraftStateMixin, Locale, TranslatableMixin
from wagtail.signals import copy_for_translation_done, published

from wagtail_quartier.translation_states.localize import is_installed, localize_model
from wagtail_quartier.translation_states.table import (
    TranslationState,
    base_models,
    is_followed,
    is_page,
)
from wagtail_quartier.translation_states.words import Words, words_of
from wagtail_quartier.translations import versions_of


def _is_translated(model: type[Any]) -> bool:
    # With one language there is nothing to follow; a second one makes everything unknown.
    if not getattr(settings, "WAGTAIL_I18N_ENABLED", False) or len(get_content_languages()) < 2:
        return False
    return issubclass(model, TranslatableMixin) and (is_page(model) or model in base_models())


def forget_state(key: UUID | str) -> None:
    """Note that something about the object with this translation key may have changed."""
    TranslationState.objects.filter(translation_key=key).update(is_known=False)


@receiver([post_save, post_delete])
def follow_object(sender: type[Model], instance: Any, **kwargs: Any) -> None:
    """Follow an object that was saved or deleted, in whatever language."""
    # Migrations save the models of another time.
    if sender.__module__ == "__fake__" or not _is_translated(sender):
        return
    if kwargs["signal"] is post_save and not is_followed(_type_of(instance)):
        return
    forget_state(instance.translation_key)
    # What has no drafts is published whenever somebody saves it, but for its creation as a copy.
    was_edited = kwargs.get("created") is False and kwargs.get("update_fields") is None
    if was_edited and not issubclass(sender, DraftStateMixin):
        _note_basis(instance)


@receiver(published)
def follow_publication(instance: Any, **kwargs: Any) -> None:
    """Note what the original says at the moment at which a translation goes live."""
    if _is_translated(type(instance)) and is_followed(_type_of(instance)):
        _note_basis(instance)


@receiver(copy_for_translation_done)
def follow_copy(source_obj: Any, target_obj: Any, **kwargs: Any) -> None:
    """Note what the original says at the moment at which its copy is made."""
    if _is_translated(type(target_obj)):
        note_basis(target_obj, words_of(source_obj))


def _type_of(instance: Any) -> type[Any]:
    """Return the most specific type of an object, which may have been saved as a plain page."""
    return (is_page(type(instance)) and instance.specific_class) or type(instance)


def _note_basis(translation: Any) -> None:
    original = next(iter(versions_of(translation)), translation)
    if original.pk == translation.pk:
        return
    # wagtail-localize notes by itself what it has translated.
    note_basis(translation, None if _is_localized(translation) else words_of(original))


def note_basis(translation: Any, words: Words | None) -> None:
    """Write down the original's words a translation corresponds to; ``None`` for not known."""
    TranslationState.objects.update_or_create(
        translation_key=translation.translation_key,
        locale_id=translation.locale_id,
        defaults={
            "basis": words,
            "content_type": ContentType.objects.get_for_model(translation),
            "is_known": False,
        },
    )


def _is_localized(translation: Any) -> bool:
    if not is_installed():
        return False
    running = localize_model("Translation").objects.filter(enabled=True)
    return running.filter(
        source__object=translation.translation_key, target_locale=translation.locale_id
    ).exists()


@receiver(post_save, sender=Locale)
def follow_new_language(created: bool, **kwargs: Any) -> None:
    """Everything is missing in a new language."""
    if created:
        TranslationState.objects.update(is_known=False)


def follow_source(instance: Any, **kwargs: Any) -> None:
    """Follow what was handed to the translators."""
    forget_state(instance.object_id)


def follow_translation(instance: Any, **kwargs: Any) -> None:
    """Follow a translation that was begun, stopped or taken up again."""
    forget_state(instance.source.object_id)


def follow_string(instance: Any, **kwargs: Any) -> None:
    """Follow a sentence that was translated."""
    if instance.context is not None:
        forget_state(instance.context.object_id)


def follow_localize() -> None:
    """Follow wagtail-localize, where the site has it; called once when the site starts."""
    if not is_installed():
        return
    for name, follow in (
        ("TranslationSource", follow_source),
        ("Translation", follow_translation),
        ("StringTranslation", follow_string),
    ):
        for signal in (post_save, post_delete):
            signal.connect(
                follow, sender=localize_model(name), dispatch_uid=f"quartier {name} {id(signal)}"
            )
