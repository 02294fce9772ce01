"""Awards: the prizes themselves; who received one stands on the project's page."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.fields import RichTextField
from wagtail.images import get_image_model_string
from wagtail.search import index

from wagtail_quartier.snippets.base import Word
from wagtail_quartier.snippets.people import Organisation


class Award(Word):
    """A prize that projects receive in some year."""

    description = RichTextField(_("description"), blank=True, features=["bold", "italic", "link"])
    awarded_by = models.ForeignKey(
        Organisation,
        verbose_name=_("awarded by"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="awards",
    )
    image = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("badge"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
    )
    website = models.URLField(_("website"), blank=True)

    prose_fields: ClassVar[tuple[str, ...]] = ("description",)
    preview_template = "wagtail_quartier/previews/award.html"
    search_fields = [
        index.SearchField("name"),
        index.SearchField("description"),
        index.AutocompleteField("name"),
        index.FilterField("slug"),
        index.FilterField("locale"),
    ]

    class Meta(Word.Meta):
        verbose_name = _("award")
        verbose_name_plural = _("awards")
