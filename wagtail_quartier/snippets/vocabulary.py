"""Target groups and topics: for whom something is, and what it is about."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.search import index

from wagtail_quartier.snippets.base import Word


class TargetGroup(Word):
    """People something is meant for, such as older people or single parents."""

    description = models.CharField(_("description"), max_length=250, blank=True)

    prose_fields: ClassVar[tuple[str, ...]] = ("description",)
    preview_template = "wagtail_quartier/previews/word.html"
    search_fields = [
        index.SearchField("name"),
        index.AutocompleteField("name"),
        index.FilterField("slug"),
        index.FilterField("locale"),
    ]

    class Meta(Word.Meta):
        verbose_name = _("target group")
        verbose_name_plural = _("target groups")


class Topic(Word):
    """What office hours are about, such as debts, housing or language courses."""

    prose_fields: ClassVar[tuple[str, ...]] = ()
    preview_template = "wagtail_quartier/previews/word.html"
    search_fields = [
        index.SearchField("name"),
        index.AutocompleteField("name"),
        index.FilterField("slug"),
        index.FilterField("locale"),
    ]

    class Meta(Word.Meta):
        verbose_name = _("topic")
        verbose_name_plural = _("topics")
