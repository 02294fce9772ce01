"""Fields of action: the themes of a programme, with measures and example projects."""

from __future__ import annotations

from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.api import APIField
from wagtail.fields import RichTextField
from wagtail.search import index

from wagtail_quartier.api.places import FieldBatch
from wagtail_quartier.listings import awards, fields_of_action, projects
from wagtail_quartier.page_mixins.base import QuartierPageMixin
from wagtail_quartier.page_mixins.rows import FactRow, Link, ProseRow
from wagtail_quartier.picks import to_heir
from wagtail_quartier.relations import page_model_string


class Measure(ProseRow):
    """A typical measure of a field of action."""

    title = models.CharField(_("title"), max_length=160)
    text = models.TextField(_("text"), max_length=600, blank=True)

    prose_fields: ClassVar[tuple[str, ...]] = ("title", "text")

    class Meta(ProseRow.Meta):
        abstract = True
        verbose_name = _("typical measure")
        verbose_name_plural = _("typical measures")


class ExampleProject(FactRow):
    """A project chosen by hand as an example."""

    project = models.ForeignKey(
        page_model_string(),
        verbose_name=_("project"),
        on_delete=to_heir,
        related_name="+",
    )

    class Meta(FactRow.Meta):
        abstract = True
        verbose_name = _("example project")
        verbose_name_plural = _("example projects")


class FieldOfActionIndexMixin(QuartierPageMixin):
    """All fields of action."""

    quartier_template = "wagtail_quartier/pages/field_of_action_index.html"

    introduction = RichTextField(_("introduction"), blank=True)

    prose_fields: ClassVar[tuple[str, ...]] = ("introduction",)
    quartier_search_fields = [
        *QuartierPageMixin.quartier_search_fields,
        index.SearchField("introduction"),
    ]
    api_fields: ClassVar[list[APIField]] = [
        *QuartierPageMixin.api_fields,
        APIField("introduction"),
    ]

    class Meta:
        abstract = True

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add the fields with the number of their projects."""
        context = super().get_context(request, *args, **kwargs)
        context["fields_of_action"] = fields_of_action.cards(fields_of_action.listed())
        return context


class FieldOfActionMixin(QuartierPageMixin):
    """A thematic field; example projects chosen by hand come first, then all others."""

    quartier_template = "wagtail_quartier/pages/field_of_action.html"
    child_rows: ClassVar[dict[str, type[models.Model]]] = {
        "measures": Measure,
        "example_links": ExampleProject,
        "links": Link,
    }

    introduction = RichTextField(_("introduction"), blank=True)

    prose_fields: ClassVar[tuple[str, ...]] = ("introduction",)
    quartier_search_fields = [
        *QuartierPageMixin.quartier_search_fields,
        index.SearchField("introduction"),
        index.RelatedFields("measures", [index.SearchField("title"), index.SearchField("text")]),
    ]
    api_fields: ClassVar[list[APIField]] = [
        *QuartierPageMixin.api_fields,
        APIField("introduction"),
    ]
    api_batch = FieldBatch

    class Meta:
        abstract = True

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add the example projects and the awards they received."""
        context = super().get_context(request, *args, **kwargs)
        belonging = projects.of_field(self.original)
        examples = fields_of_action.examples(self.original)
        cards = projects.cards(examples)
        shown = {row.pk: card.page for row, card in zip(examples, cards, strict=True)}
        context.update(
            examples=cards,
            project_count=belonging.count(),
            grants=awards.cards(awards.of_projects(belonging), limit=6, known=shown),
            directory=projects.index_page(self),
        )
        return context
