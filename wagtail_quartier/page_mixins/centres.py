"""Neighbourhood centres: open houses with rooms, offers and people."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, ClassVar

from django.db import models
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.api import APIField
from wagtail.fields import RichTextField
from wagtail.images import get_image_model_string
from wagtail.search import index

from wagtail_quartier.api.places import CentreBatch, ContactsBatch
from wagtail_quartier.listings import (
    centres,
    coming_weeks,
    contacts,
    needs,
    office_hours,
    pictures,
    projects,
)
from wagtail_quartier.page_mixins.base import QuartierPageMixin
from wagtail_quartier.page_mixins.calendars import CalendarMixin
from wagtail_quartier.page_mixins.directories import DirectoryMixin
from wagtail_quartier.page_mixins.notices import NoticeMixin
from wagtail_quartier.page_mixins.rows import (
    ContactLink,
    GalleryImage,
    Link,
    OfficeHoursLink,
    ProseRow,
)
from wagtail_quartier.snippets.people import Organisation
from wagtail_quartier.snippets.places import Accessible, Place
from wagtail_quartier.when_used import ClassWhenUsed

if TYPE_CHECKING:
    from wagtail_quartier.occurrence_index.reading import Scope


class Offer(ProseRow):
    """Something a centre offers."""

    title = models.CharField(_("title"), max_length=120)
    text = models.TextField(_("text"), max_length=400, blank=True)

    prose_fields: ClassVar[tuple[str, ...]] = ("title", "text")

    class Meta(ProseRow.Meta):
        abstract = True
        verbose_name = _("offer")
        verbose_name_plural = _("offers")


class Room(ProseRow):
    """A room that groups may use."""

    name = models.CharField(_("name"), max_length=120)
    capacity = models.PositiveSmallIntegerField(_("people"), null=True, blank=True)
    step_free = models.CharField(
        _("step-free"), max_length=10, choices=Accessible.choices, default=Accessible.UNCHECKED
    )
    hearing_loop = models.CharField(
        _("hearing loop"), max_length=10, choices=Accessible.choices, default=Accessible.UNCHECKED
    )
    description = models.TextField(
        _("description"),
        max_length=400,
        blank=True,
        help_text=_("What is in it, what it costs, how to book it."),
    )
    image = models.ForeignKey(
        get_image_model_string(),
        verbose_name=_("picture"),
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
    )
    image_alt = models.CharField(_("description of the picture"), max_length=250, blank=True)

    prose_fields: ClassVar[tuple[str, ...]] = ("name", "description", "image_alt")

    class Meta(ProseRow.Meta):
        abstract = True
        verbose_name = _("room")
        verbose_name_plural = _("rooms")


class CentreIndexMixin(DirectoryMixin):
    """The directory of the centres, and the topic page about what they are."""

    quartier_template = "wagtail_quartier/pages/centre_index.html"
    filterset_class = ClassWhenUsed("wagtail_quartier.filters.centres.CentreFilter")
    api_batch = ContactsBatch
    child_rows: ClassVar[dict[str, type[models.Model]]] = {
        "contact_links": ContactLink,
        "links": Link,
    }

    class Meta:
        abstract = True

    def get_cards(self, pages: Iterable[Any]) -> list[centres.CentreCard]:
        """Return the cards of one page of results."""
        return centres.cards(pages)

    def get_entries(self) -> QuerySet[Any]:
        """Return every centre anybody may see."""
        return centres.visible()

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add whom to talk to about the topic."""
        context = super().get_context(request, *args, **kwargs)
        context["contacts"] = contacts.of_page(self)
        return context


class CentreMixin(CalendarMixin, NoticeMixin, QuartierPageMixin):
    """A neighbourhood centre; its quarter is that of its place."""

    quartier_template = "wagtail_quartier/pages/centre.html"
    fact_relations = ("place", "carrier")
    picture_rows = ("rooms", "gallery")
    child_rows: ClassVar[dict[str, type[models.Model]]] = {
        "offers": Offer,
        "rooms": Room,
        "contact_links": ContactLink,
        "office_hours_links": OfficeHoursLink,
        "gallery": GalleryImage,
        "links": Link,
    }

    place = models.ForeignKey(
        Place,
        verbose_name=_("place"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    carrier = models.ForeignKey(
        Organisation,
        verbose_name=_("carrier"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    introduction = RichTextField(_("introduction"), blank=True)
    website = models.URLField(_("website"), blank=True)

    prose_fields: ClassVar[tuple[str, ...]] = ("introduction",)
    quartier_search_fields = [
        *QuartierPageMixin.quartier_search_fields,
        index.SearchField("introduction"),
        index.RelatedFields("place", [index.SearchField("name"), index.FilterField("quarter")]),
        index.RelatedFields("carrier", [index.SearchField("name")]),
        index.RelatedFields("offers", [index.SearchField("title"), index.SearchField("text")]),
        index.FilterField("place"),
        index.FilterField("carrier"),
    ]
    api_fields: ClassVar[list[APIField]] = [
        *QuartierPageMixin.api_fields,
        APIField("introduction"),
    ]
    api_batch = CentreBatch

    class Meta:
        abstract = True

    @cached_property
    def quarter(self) -> Any:
        """The quarter page its place lies in, in the active language, or ``None``."""
        return centres.quarter_of(self.original)

    def get_calendar_scope(self) -> Scope:
        """Return what happens at the centre's place, and the offers chosen for it."""
        return office_hours.of_centre(self.original)

    def get_notice_scope(self) -> Scope:
        """Return what stands on the notice for the door: the same."""
        return office_hours.of_centre(self.original)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add today's box, the timetable, contacts and the projects at the same place."""
        with pictures.together():
            return self._gather(super().get_context(request, *args, **kwargs))

    def _gather(self, context: dict[str, Any]) -> dict[str, Any]:
        facts = self.original
        coming = coming_weeks.ComingWeeks(office_hours.of_centre(facts))
        context.update(
            coming_weeks=coming,
            today=coming.week.today,
            timetable=coming.week,
            contacts=contacts.of_page(self),
            needs=needs.of_page(self),
            projects=projects.cards(projects.of_carrier(facts.carrier)[:3]),
        )
        return context
