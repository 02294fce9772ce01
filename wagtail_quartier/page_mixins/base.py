"""What all our page types share: a teaser, a picture, facts from the original, a template."""

from __future__ import annotations

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.api import APIField
from wagtail.contrib.routable_page.models import RoutablePageMixin
from wagtail.images import get_image_model_string
from wagtail.search import index

from wagtail_quartier.api.batches import PageBatch
from wagtail_quartier.api.fields import PageData, Picture
from wagtail_quartier.api.places import WordsBatch
from wagtail_quartier.facts import take_facts
from wagtail_quartier.fields import LazyStreamField
from wagtail_quartier.listings import pictures
from wagtail_quartier.page_mixins.originals import OriginalMixin
from wagtail_quartier.translations import rows_to_read


class QuartierPageMixin(RoutablePageMixin, OriginalMixin):
    """Base of the page mixins; comes before the page class in the bases of a page type.

    Wagtail's routable pages give a page addresses below its own: a calendar, a notice. They
    come first, or the page's own way of answering would go before theirs.
    """

    #: Child rows with pictures, put into the context with them.
    picture_rows: ClassVar[tuple[str, ...]] = ()
    prose_fields: ClassVar[tuple[str, ...]] = ("teaser", "image_alt", "body")
    #: The address is made once: letters of other scripts would be lost from a translated one.
    own_fields: ClassVar[tuple[str, ...]] = ("slug",)

    teaser = models.CharField(
        _("teaser"),
        max_length=300,
        blank=True,
        help_text=_("One sentence for lists and search engines."),
    )
    image = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("picture"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
    )
    image_alt = models.CharField(
        _("description of the picture"),
        max_length=250,
        blank=True,
        help_text=_(
            "For people who cannot see it. Left empty, the picture's own description is used."
        ),
    )
    image_credit = models.CharField(_("credit of the picture"), max_length=120, blank=True)
    body = LazyStreamField(
        "wagtail_quartier.blocks.body.body_block", verbose_name=_("more text"), blank=True
    )

    quartier_search_fields: ClassVar[list[index.BaseField]] = [
        index.SearchField("teaser"),
        index.SearchField("body"),
        index.AutocompleteField("teaser"),
    ]

    #: What Wagtail's API says, where a host offers it; see ``api.fields``.
    api_fields: ClassVar[list[APIField]] = [
        APIField("teaser"),
        APIField("body"),
        APIField("picture", serializer=Picture()),
        APIField("facts", serializer=PageData("facts")),
        APIField("parts", serializer=PageData("parts")),
    ]
    #: What gathers the facts and parts of pages of this type.
    api_batch: ClassVar[type[PageBatch]] = WordsBatch

    class Meta:
        abstract = True

    @property
    def image_description(self) -> str:
        """Alternative text of the lead picture."""
        if self.image_alt or self.image is None:
            return self.image_alt
        return getattr(self.image, "description", "") or self.image.title

    @property
    def meta_description(self) -> str:
        """What search engines and shared links say about the page."""
        # A host's own base page need not have Wagtail's field for it.
        return getattr(self, "search_description", "") or self.teaser

    def get_template(self, request: HttpRequest, *args: Any, **kwargs: Any) -> list[str]:
        """Return the host's template for the page type first, then ours."""
        template = super().get_template(request, *args, **kwargs)
        return [template, self.quartier_template]

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add the original as ``facts`` to Wagtail's context, and rows with facts in them.

        Those are ``links`` and the ``picture_rows``, each under its own name.
        """
        # What templates read from the page itself is right as well.
        take_facts(self, self.original)
        context = super().get_context(request, *args, **kwargs)
        context["facts"] = self.original
        pictures.attach([self])
        for relation in self.picture_rows:
            context[relation] = rows_to_read(self, relation)
            pictures.attach(context[relation])
        if "links" in self.child_rows:
            context["links"] = rows_to_read(self, "links")
        return context
