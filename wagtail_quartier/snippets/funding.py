"""Funding programmes: who pays, and what has to be shown for it."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.images import get_image_model_string
from wagtail.search import index

from wagtail_quartier.snippets.base import Word


class FundingProgramme(Word):
    """A programme with the logo and the sentence its rules demand on every page."""

    short_name = models.CharField(_("short name"), max_length=40, blank=True)
    funder = models.CharField(
        _("who pays"),
        max_length=160,
        blank=True,
        help_text=_("The ministry, the foundation, the town."),
    )
    required_statement = models.TextField(
        _("required statement"),
        blank=True,
        help_text=_("The sentence that has to be shown, word for word as in the funding rules."),
    )
    logo = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("logo"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
    )
    website = models.URLField(_("website"), blank=True)

    prose_fields: ClassVar[tuple[str, ...]] = ("short_name", "funder", "required_statement")
    preview_template = "wagtail_quartier/previews/funding_programme.html"
    search_fields = [
        index.SearchField("name"),
        index.SearchField("short_name"),
        index.AutocompleteField("name"),
        index.FilterField("slug"),
        index.FilterField("locale"),
    ]

    class Meta(Word.Meta):
        verbose_name = _("funding programme")
        verbose_name_plural = _("funding programmes")
