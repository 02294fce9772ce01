"""Houses of a welfare organisation, and articles about what it does."""

from django.db import models
from wagtail import blocks
from wagtail.admin.panels import FieldPanel
from wagtail.fields import StreamField
from wagtail.models import Page
from wagtail.snippets.models import register_snippet

from wagtail_quartier.admin.facility_panels import facility_panels
from wagtail_quartier.blocks import QUARTER_BLOCKS
from wagtail_quartier.models import FacilityDetails, FacilityMixin, with_rows


@with_rows
class FacilityPage(FacilityMixin, Page):
    telephone = models.CharField(max_length=40, blank=True)
    beds = models.PositiveSmallIntegerField(null=True, blank=True)

    content_panels = [
        *Page.content_panels,
        FieldPanel("telephone"),
        FieldPanel("beds"),
        *facility_panels,
    ]


class LibraryPage(Page):
    """Stands for a page type of somebody else's, whose class the host cannot change."""

    shelves = models.PositiveSmallIntegerField(default=0)

    content_panels = [*Page.content_panels, FieldPanel("shelves")]


@register_snippet
@with_rows
class LibraryDetails(FacilityDetails):
    panels = [FieldPanel("page"), *facility_panels]


class ArticlePage(Page):
    body = StreamField([("text", blocks.RichTextBlock()), *QUARTER_BLOCKS], blank=True)

    content_panels = [*Page.content_panels, FieldPanel("body")]
