"""The site's own page types, and its memory of the demo content."""

from __future__ import annotations

from typing import Any, ClassVar

from django.contrib.contenttypes.fields import GenericForeignKey
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.db.models import QuerySet
from django.http import HttpRequest
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.images import get_image_model_string
from wagtail.models import Page
from wagtail.search import index

from wagtail_quartier.fields import LazyStreamField
from wagtail_quartier.listings import awards, centres, projects, quarters
from wagtail_quartier.listings.roles import visible_of_role
from wagtail_quartier.listings.status import Status, status_condition
from wagtail_quartier.page_mixins.base import QuartierPageMixin
from wagtail_quartier.translations import in_active_language, originals
from wagtail_quartier.visibility import visible_pages

#: The word in the address of the German page that the invitations lead to.
JOINING_IN = "mitmachen"


class HomePage(Page):
    """The first page: who is there today, and what is going on in the town."""

    teaser = models.CharField("Begrüßung", max_length=300, blank=True)
    image = models.ForeignKey(
        get_image_model_string(),
        verbose_name="Bild",
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
    )
    image_alt = models.CharField("Bildbeschreibung", max_length=250, blank=True)
    body = LazyStreamField(
        "wagtail_quartier.blocks.body.body_block", verbose_name="Text", blank=True
    )

    parent_page_types: ClassVar[list[str]] = ["wagtailcore.Page"]
    page_description = "Die Startseite der Website."
    search_fields = [*Page.search_fields, index.SearchField("teaser"), index.SearchField("body")]
    content_panels = [
        *Page.content_panels,
        FieldPanel("teaser"),
        MultiFieldPanel([FieldPanel("image"), FieldPanel("image_alt")], heading="Bild"),
        FieldPanel("body"),
    ]

    class Meta:
        verbose_name = "Startseite"
        verbose_name_plural = "Startseiten"

    @property
    def meta_description(self) -> str:
        """What search engines and shared links say about the page."""
        return self.search_description or self.teaser

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add the centres with their day, the top-level quarters, projects and grants."""
        context = super().get_context(request, *args, **kwargs)
        running = projects.visible().filter(status_condition(Status.RUNNING))
        context.update(
            today_centres=centres.cards(centres.visible()),
            quarters=quarters.cards(top_level_quarters()),
            projects=projects.cards(projects.current_first(running)[:6]),
            grants=awards.cards(awards.all_grants(), limit=3),
            directory=projects.index_page(self),
            timetable=_first(visible_of_role("office_hours")),
            joining_in=_first(
                visible_pages(originals(StandardPage.objects.filter(slug=JOINING_IN)))
            ),
        )
        return context


class StandardPage(QuartierPageMixin, Page):
    """A page of text with a picture, and cards of the pages below it."""

    quartier_template = "home/standard_page.html"
    page_description = "Eine Seite mit Text, Bild und den Seiten darunter."
    search_fields = [*Page.search_fields, *QuartierPageMixin.quartier_search_fields]
    content_panels = [
        *Page.content_panels,
        FieldPanel("teaser"),
        MultiFieldPanel(
            [FieldPanel("image"), FieldPanel("image_alt"), FieldPanel("image_credit")],
            heading="Bild",
        ),
        FieldPanel("body"),
    ]

    class Meta:
        verbose_name = "Textseite"
        verbose_name_plural = "Textseiten"

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add ``children_cards``: the pages directly below that anybody may see."""
        context = super().get_context(request, *args, **kwargs)
        context["children_cards"] = list(visible_pages(self.get_children()).specific())
        return context


class DemoRecord(models.Model):
    """That a piece of the demo content has been loaded, and what became of it.

    The record stays when an editor changes or deletes the object, so that loading again
    neither overwrites the change nor brings the object back.
    """

    key = models.CharField(max_length=160, unique=True)
    content_type = models.ForeignKey(ContentType, on_delete=models.CASCADE, related_name="+")
    object_id = models.PositiveBigIntegerField()
    loaded_at = models.DateTimeField(auto_now_add=True)
    instance = GenericForeignKey("content_type", "object_id")

    def __str__(self) -> str:
        return self.key


def _first(pages: QuerySet[Any]) -> Any:
    """Return the first of some originals in the active language, or ``None``."""
    found = in_active_language(pages.order_by("path")[:1])
    return found[0] if found else None


def top_level_quarters() -> list[Any]:
    """Return the quarters that do not lie in another one that is listed."""
    known = list(quarters.listed())
    paths = {quarter.path for quarter in known}
    return [quarter for quarter in known if quarter.path[: -quarter.steplen] not in paths]
