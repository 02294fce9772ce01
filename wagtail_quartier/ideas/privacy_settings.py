"""What a site promises about the data of those who send ideas."""

from __future__ import annotations

from typing import Any

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.contrib.settings.models import BaseSiteSetting
from wagtail.models import Orderable

from wagtail_quartier.languages import active_language
from wagtail_quartier.translations import neutral_language
from wagtail_quartier.written import Written

LONGEST_PERIOD = 3650


class IdeasSettings(ClusterableModel, BaseSiteSetting):
    """How long a site keeps what was sent to it."""

    keep_contact_days = models.PositiveSmallIntegerField(
        _("forget names and ways to reach people after so many days"),
        default=365,
        validators=[MinValueValidator(1), MaxValueValidator(LONGEST_PERIOD)],
        help_text=_("Counted from the last change of the idea."),
    )
    keep_idea_days = models.PositiveSmallIntegerField(
        _("delete ideas that are not public after so many days"),
        default=730,
        validators=[MinValueValidator(1), MaxValueValidator(LONGEST_PERIOD)],
        help_text=_(
            "Declined, merged and never accepted ones, with picture and remarks. Public ideas "
            "stay, without names."
        ),
    )

    class Meta:
        verbose_name = _("ideas and privacy")

    def privacy_text(self) -> Written | None:
        """Return the text in the reader's language, else in the site's, else ``None``."""
        texts = {row.language: row.text for row in self.privacy_texts.all()}
        for language in (active_language(), neutral_language()):
            if texts.get(language):
                return Written(texts[language], language)
        return None


class PrivacyText(Orderable):
    """The privacy text of a site in one language."""

    settings: Any = ParentalKey(
        IdeasSettings, on_delete=models.CASCADE, related_name="privacy_texts"
    )
    language = models.CharField(_("language"), max_length=20)
    text = models.TextField(
        _("privacy text"),
        max_length=4000,
        help_text=_("Who keeps the data, what for, how long, and whom to ask about it."),
    )

    class Meta(Orderable.Meta):
        verbose_name = _("privacy text")
        verbose_name_plural = _("privacy texts")
        constraints = [
            models.UniqueConstraint(
                fields=["settings", "language"], name="quartier_privacy_text_language"
            )
        ]

    def __str__(self) -> str:
        return self.language
