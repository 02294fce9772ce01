"""A host's own page type with office hours, contacts, a quarter and awards.

Either its class inherits :class:`FacilityMixin`, and the page keeps all it has; or, where the class
is somebody else's, a model beside it inherits :class:`FacilityDetails` and points at the page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

import swapper
from django.conf import settings
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from modelcluster.models import ClusterableModel
from wagtail.contrib.routable_page.models import RoutablePageMixin

from wagtail_quartier.facts import take_facts
from wagtail_quartier.listings import facilities, office_hours, pictures
from wagtail_quartier.page_mixins.calendars import CalendarMixin
from wagtail_quartier.page_mixins.originals import OriginalMixin
from wagtail_quartier.page_mixins.project_rows import AwardGrant
from wagtail_quartier.page_mixins.rows import ContactLink, OfficeHoursLink
from wagtail_quartier.picks import original_keys, to_heir
from wagtail_quartier.relations import DraftSurvivesDeletion, page_model_string
from wagtail_quartier.snippets.places import Place
from wagtail_quartier.translated_fields import TranslatedFields

if TYPE_CHECKING:
    from wagtail_quartier.occurrence_index.reading import Scope

#: What a facility has, by the name of the relation.
FACILITY_ROWS: dict[str, type[models.Model]] = {
    "office_hours_links": OfficeHoursLink,
    "contact_links": ContactLink,
    "award_grants": AwardGrant,
}


class FacilityFields(TranslatedFields, DraftSurvivesDeletion):
    """Where a facility is, and to which quarter it belongs: facts, the same in every language."""

    place = models.ForeignKey(
        Place,
        verbose_name=_("place"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
    )
    quarter = models.ForeignKey(
        page_model_string(),
        verbose_name=_("quarter"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="+",
        help_text=_("Left empty, it is the quarter of the place."),
    )

    #: By this the lists of awards find what of the host's receives some.
    is_quartier_facility: ClassVar[bool] = True
    #: None of the fields above; those a host adds are for the host to say.
    prose_fields: ClassVar[tuple[str, ...]] = ()

    class Meta:
        abstract = True

    def clean(self) -> None:
        """Put the original of the quarter in the place of a translation that was picked."""
        super().clean()
        _pick_original(self, "quarter_id")


class FacilityMixin(CalendarMixin, RoutablePageMixin, OriginalMixin, FacilityFields):
    """Mixed into a page type of the host; comes before the page class in its bases.

    The page keeps its fields, its template and its data. Its context gets ``facility``, and
    its calendar lies at ``calendar/`` below its address.
    """

    fact_relations = ("place",)
    child_rows: ClassVar[dict[str, type[models.Model]]] = FACILITY_ROWS

    class Meta:
        abstract = True

    def get_calendar_scope(self) -> Scope:
        """Return what happens at the place, and the office hours chosen for the page."""
        return office_hours.of_centre(self.original)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Add ``facility``: today, the week, contacts, quarter and awards."""
        take_facts(self, self.original)
        with pictures.together():
            context = super().get_context(request, *args, **kwargs)
            context["facility"] = facilities.facility(self)
        return context


class FacilityDetails(FacilityFields, ClusterableModel):
    """The same beside a page whose class cannot be changed: one row for each such page.

    It belongs to the original of the page, whatever version it was made for, and to the version
    that stays when the original is deleted.
    """

    child_rows: ClassVar[dict[str, type[models.Model]]] = FACILITY_ROWS

    page = models.OneToOneField(
        page_model_string(),
        verbose_name=_("page"),
        on_delete=to_heir,
        related_name="%(app_label)s_%(class)s",
    )

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return str(self.page)

    def clean(self) -> None:
        """Put the original of the page in the place of a version that was picked."""
        super().clean()
        _pick_original(self, "page_id")

    @property
    def original(self) -> Self:
        """Itself: it has no versions."""
        return self


def _pick_original(thing: Any, name: str) -> None:
    picked = getattr(thing, name)
    if picked is not None and getattr(settings, "WAGTAIL_I18N_ENABLED", False):
        pages = swapper.load_model("wagtailcore", "Page")
        setattr(thing, name, original_keys(pages, [picked]).get(picked, picked))
