"""What all snippets share: history, locking, previews, words in addresses."""

from __future__ import annotations

from typing import Any, ClassVar

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.http import HttpRequest
from django.utils.text import slugify
from django.utils.translation import gettext_lazy as _
from modelcluster.models import ClusterableModel
from wagtail.models import (
    Locale,
    LockableMixin,
    PreviewableMixin,
    RevisionMixin,
    TranslatableMixin,
)
from wagtail.search import index

from wagtail_quartier.relations import DraftSurvivesDeletion
from wagtail_quartier.translated_fields import TranslatedFields

LONGEST_WORD = 80
#: So much of a word stays when a number has to be put behind it.
ROOM_FOR_NUMBER = LONGEST_WORD - 6


class Snippet(
    DraftSurvivesDeletion,
    PreviewableMixin,
    LockableMixin,
    RevisionMixin,
    index.Indexed,
    ClusterableModel,
):
    """A snippet with history, lock and preview.

    No draft state: an address or a telephone number is right at once, everywhere.
    """

    preview_template = ""

    # Wagtail's own field, but for the name by which users know it: that of Wagtail is made of the
    # name of the class, which a snippet of the host's may have as well.
    locked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=LockableMixin._meta.get_field("locked_by").verbose_name,
        null=True,
        blank=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="quartier_locked_%(class)ss",
    )
    locked_by.wagtail_reference_index_ignore = True  # type: ignore[attr-defined]

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Save in one transaction with the rows that belong to it, and what follows from it."""
        with transaction.atomic():
            super().save(*args, **kwargs)

    def get_preview_template(self, request: HttpRequest, mode_name: str) -> str:
        """Return the template that shows this one thing on a page of its own."""
        return self.preview_template

    def get_preview_context(self, request: HttpRequest, mode_name: str) -> dict[str, Any]:
        """Return the object under its own name beside Wagtail's ``object``."""
        context = super().get_preview_context(request, mode_name)
        return {**context, self._meta.model_name: self}


def word_for_address(text: str) -> str:
    """Return ``text`` as a word for an address: ``Bürger:innen`` becomes ``buergerinnen``.

    Letters of any script are kept; German umlauts are written out.
    """
    german = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", ":": ""})
    return slugify(text.lower().translate(german), allow_unicode=True)[:LONGEST_WORD]


class Word(TranslatedFields, Snippet, TranslatableMixin):
    """A translatable term of the vocabulary, with a word for addresses.

    The word is the same in every language and does not follow a changed name, so that
    shared addresses keep working.
    """

    name = models.CharField(_("name"), max_length=120)
    slug = models.SlugField(
        _("word in addresses"),
        max_length=LONGEST_WORD,
        blank=True,
        allow_unicode=True,
        help_text=_(
            "Used in the addresses of filtered lists. Left empty, it is made from the name."
        ),
    )

    prose_fields: ClassVar[tuple[str, ...]] = ("name",)

    class Meta:
        abstract = True
        ordering = ["name"]
        constraints = [
            models.UniqueConstraint(
                fields=["translation_key", "locale"],
                name="%(app_label)s_%(class)s_translation",
            ),
            models.UniqueConstraint(fields=["locale", "slug"], name="%(app_label)s_%(class)s_slug"),
        ]

    def __str__(self) -> str:
        return self.name

    def full_clean(self, *args: Any, **kwargs: Any) -> None:
        """Fill the word in before the form looks for doubles."""
        self.fill_slug()
        super().full_clean(*args, **kwargs)

    def clean(self) -> None:
        """Refuse a word another term of this language has already."""
        super().clean()
        same = {"slug": self.slug, "locale": self.locale_id or Locale.get_default()}
        if type(self)._default_manager.filter(**same).exclude(pk=self.pk).exists():
            raise ValidationError({"slug": _("Another entry already has this word.")})

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Fill the word in for objects that never saw a form."""
        self.fill_slug()
        super().save(*args, **kwargs)

    def fill_slug(self) -> None:
        """Make the word from the name where there is none, and a free one of it."""
        if self.slug:
            return
        word = word_for_address(self.name) or self._meta.model_name or ""
        taken = set(
            type(self)
            ._default_manager.filter(slug__startswith=word[:ROOM_FOR_NUMBER])
            .exclude(pk=self.pk)
            .values_list("slug", flat=True)
        )
        endings = ("" if n == 1 else f"-{n}" for n in range(1, len(taken) + 2))
        candidates = (word[: LONGEST_WORD - len(ending)] + ending for ending in endings)
        self.slug = next(candidate for candidate in candidates if candidate not in taken)
