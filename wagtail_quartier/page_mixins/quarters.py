"""Quarters: the areas people identify with; they nest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.api import APIField
from wagtail.fields import RichTextField
from wagtail.search import index

from wagtail_quartier.api.places import QuarterBatch
from wagtail_quartier.listings import (
    awards,
    centres,
    contacts,
    gatherings,
    needs,
    network,
    office_hours,
    pictures,
    projects,
    quarters,
    statements,
)
from wagtail_quartier.page_mixins.base import QuartierPageMixin
from wagtail_quartier.page_mixins.calendars import CalendarMixin
from wagtail_quartier.page_mixins.network_rows import NetworkMember
from wagtail_quartier.page_mixins.posters import PosterMixin
from wagtail_quartier.page_mixins.rows import ContactLink, GalleryImage, Link, Statement
from wagtail_quartier.translations import fetched

if TYPE_CHECKING:
    from wagtail_quartier.occurrence_index.reading import Scope


class Colour(models.TextChoices):
    """The eight quarter colours of the stylesheet."""

    BRICK = "brick", _("brick red")
    OCHRE = "ochre", _("ochre")
    MOSS = "moss", _("moss green")
    PINE = "pine", _("pine green")
    LAKE = "lake", _("lake blue")
    NIGHT = "night", _("night blue")
    PLUM = "plum", _("plum")
    CLAY = "clay", _("clay brown")


class Strength(Statement):
    """What is good about a quarter."""

    class Meta(Statement.Meta):
        abstract = True
        verbose_name = _("strength")
        verbose_name_plural = _("strengths")


class Weakness(Statement):
    """What a quarter lacks."""

    class Meta(Statement.Meta):
        abstract = True
        verbose_name = _("weakness")
        verbose_name_plural = _("weaknesses")


class GuidingQuestion(Statement):
    """A question the work in a quarter follows."""

    class Meta(Statement.Meta):
        abstract = True
        verbose_name = _("guiding question")
        verbose_name_plural = _("guiding questions")


class QuarterMixin(PosterMixin, CalendarMixin, QuartierPageMixin):
    """A quarter; everything that happens in it and below it gathers on its page."""

    quartier_template = "wagtail_quartier/pages/quarter.html"
    picture_rows = ("gallery",)
    child_rows: ClassVar[dict[str, type[models.Model]]] = {
        "strengths": Strength,
        "weaknesses": Weakness,
        "guiding_questions": GuidingQuestion,
        "network_members": NetworkMember,
        "contact_links": ContactLink,
        "gallery": GalleryImage,
        "links": Link,
    }

    colour = models.CharField(
        _("colour"), max_length=10, choices=Colour.choices, default=Colour.LAKE
    )
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
    api_batch = QuarterBatch

    class Meta:
        abstract = True

    def get_calendar_scope(self) -> Scope:
        """Return what happens in the quarter and in the quarters below it."""
        return office_hours.in_quarters(quarters.area(self.original))

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add what belongs to the quarter and to the quarters below it."""
        with pictures.together():
            return self._gather(super().get_context(request, *args, **kwargs))

    def _gather(self, context: dict[str, Any]) -> dict[str, Any]:
        area = quarters.area(self.original)
        some = fetched(projects.current_first(projects.in_quarters(area))[:6])
        cards = projects.cards(some)
        shown = {row.pk: card.page for row, card in zip(some, cards, strict=True)}
        granted = awards.in_quarters(area, projects.in_quarters(area))
        context.update(
            subquarters=quarters.cards(quarters.children(self.original)),
            centres=centres.cards(centres.in_quarters(area)),
            projects=cards,
            project_count=projects.in_quarters(area).count(),
            directory=projects.index_page(self),
            timetable=office_hours.coming_week(office_hours.in_quarters(area)),
            gatherings=gatherings.cards(gatherings.of_quarter(self, area)),
            contacts=contacts.of_quarter(self, area),
            network=network.of_quarter(self),
            needs=needs.of_quarter(self),
            **statements.of_quarter(self),
            ideas_page=statements.ideas_page(),
            grants=awards.cards(granted, limit=6, known=shown),
        )
        return context
