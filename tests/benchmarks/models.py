"""The plainest snippet and the plainest page there can be, to compare with."""

from __future__ import annotations

from django.db import models
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.models import Orderable, Page
from wagtail.search import index
from wagtail.snippets.models import register_snippet

from wagtail_quartier.models import Place


@register_snippet
class PlainSnippet(index.Indexed, ClusterableModel):
    """A title, and rows."""

    title = models.CharField(max_length=120)

    search_fields = [index.SearchField("title")]

    class Meta:
        app_label = "benchmarks"


class PlainRow(Orderable):
    """A time at a place, as office hours have them, and nothing that follows from it."""

    snippet = ParentalKey(PlainSnippet, on_delete=models.CASCADE, related_name="rows")
    start_time = models.TimeField()
    end_time = models.TimeField()
    place = models.ForeignKey(Place, on_delete=models.PROTECT, related_name="+")

    class Meta(Orderable.Meta):
        app_label = "benchmarks"


class PlainPage(Page):
    """A page with a line for the list, as Wagtail's own tutorial has it."""

    intro = models.CharField(max_length=250)

    template = "benchmarks/index.html"

    class Meta:
        app_label = "benchmarks"
