"""The table of states: one row an object and language, always rebuildable but for the basis."""

from __future__ import annotations

from typing import Any, ClassVar

import swapper
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale, TranslatableMixin
from wagtail.snippets.models import get_snippet_models

from wagtail_quartier.relations import page_model_string
from wagtail_quartier.translated_fields import TranslatedFields


class State(models.TextChoices):
    """How far a translation has come."""

    OUTDATED = "outdated", _("outdated")
    MISSING = "missing", _("missing")
    PROGRESS = "progress", _("in progress")
    MACHINE = "machine", _("machine only")
    CURRENT = "current", _("up to date")


class TranslationState(models.Model):
    """An object in one language: the original itself, or how far its translation has come.

    ``basis`` is the prose of the original which the translation corresponds to: the one thing
    here that cannot be found out again. All else follows from the objects, and is looked at
    anew once ``is_known`` is false.
    """

    #: Beside the states of a translation: what the row of an original says.
    ORIGINAL: ClassVar[str] = "original"
    UNPUBLISHED: ClassVar[str] = "unpublished"

    # No use of anything that Wagtail should count.
    wagtail_reference_index_ignore = True

    translation_key = models.UUIDField()
    locale = models.ForeignKey(Locale, on_delete=models.CASCADE, related_name="+")
    #: The most specific type of the original.
    content_type = models.ForeignKey(ContentType, on_delete=models.CASCADE, related_name="+")
    #: Where it is a page: the page in this language.
    page = models.ForeignKey(
        page_model_string(), on_delete=models.CASCADE, null=True, related_name="+"
    )
    #: Primary key of the object in this language; empty where it is missing.
    object_pk = models.CharField(max_length=255, blank=True)
    title = models.CharField(max_length=255, blank=True)
    state = models.CharField(max_length=16, default=State.MISSING)
    basis = models.JSONField(null=True)
    changes = models.JSONField(default=list)
    strings_done = models.PositiveIntegerField(null=True)
    strings_in_all = models.PositiveIntegerField(null=True)
    is_known = models.BooleanField(default=False)
    #: When this was found out; what has changed since is asked for pages that are not followed.
    looked_at = models.DateTimeField(null=True)

    class Meta:
        verbose_name = _("text with its translations")
        verbose_name_plural = _("texts with their translations")
        constraints = [
            models.UniqueConstraint(
                fields=["translation_key", "locale"], name="quartier_translation_state"
            )
        ]
        indexes = [
            # Django allows 30 letters for the name of an index.
            models.Index(fields=["state", "locale"], name="quartier_states_state"),
            models.Index(fields=["is_known"], name="quartier_states_known"),
        ]

    def __str__(self) -> str:
        return f"{self.title} {self.state}"


def base_models() -> list[type[models.Model]]:
    """Return what is translated on this site: pages, and each translatable kind of snippet."""
    snippets = [model for model in get_snippet_models() if issubclass(model, TranslatableMixin)]
    return [swapper.load_model("wagtailcore", "Page"), *snippets]


def is_page(model: type[Any]) -> bool:
    """Tell whether ``model`` is a type of page."""
    return issubclass(model, swapper.load_model("wagtailcore", "Page"))


def is_followed(model: type[Any]) -> bool:
    """Tell whether a change of a ``model`` is noted when it is saved.

    Not for a page type of the host's that has nothing of ours: saving it must not cost anything.
    Its history tells whoever opens the overview what has changed.
    """
    return not is_page(model) or issubclass(model, TranslatedFields)


def base_model_of(model: type[Any]) -> type[models.Model]:
    """Return the model by which translations of a ``model`` are found."""
    return swapper.load_model("wagtailcore", "Page") if is_page(model) else model
