"""The snippets in the admin: what their listings show, and how they are edited."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import URLPattern, path
from django.utils.functional import cached_property
from django.utils.text import capfirst
from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import (
    Column,
    LiveStatusTagColumn,
    LocaleColumn,
    UsageCountColumn,
)
from wagtail.models import ReferenceIndex
from wagtail.snippets.views.snippets import SnippetViewSet

from wagtail_quartier.admin import choosers, filters, office_hours_panels, snippet_panels
from wagtail_quartier.admin.copying import OfficeHoursCopyView
from wagtail_quartier.admin.listing import DayColumn, QuartierIndexView, QuartierInspectView
from wagtail_quartier.admin.office_hours_listing import OfficeHoursIndexView, next_date, rule
from wagtail_quartier.admin.office_hours_rows import ConfirmedColumn
from wagtail_quartier.admin.office_hours_urls import DatesAndConfirming
from wagtail_quartier.snippets.awards import Award
from wagtail_quartier.snippets.closures import Closure
from wagtail_quartier.snippets.funding import FundingProgramme
from wagtail_quartier.snippets.office_hours import OfficeHours
from wagtail_quartier.snippets.people import Contact, Organisation
from wagtail_quartier.snippets.places import Place
from wagtail_quartier.snippets.vocabulary import TargetGroup, Topic
from wagtail_quartier.when_used import property_made_when_asked, view_when_asked

# Wagtail translates the labels of these when they are made, once for everybody.
locale = LocaleColumn(label=pgettext_lazy("column of a listing", "Language"))
used = UsageCountColumn("usage_count", label=_("Used"), sort_key="usage_count", width="10%")


class QuartierViewSet(SnippetViewSet):
    """What all our listings have in common."""

    # Editors look for parts of words, such as "haus" in "Nachbarschaftshaus"; a search
    # index finds whole words and beginnings only.
    search_backend_name = None
    index_view_class = QuartierIndexView
    inspect_view_class = QuartierInspectView
    export_headings = {
        "get_kind_display": _("Kind"),
        "language_names": _("Languages spoken"),
        **{
            f"get_{field.name}_display": capfirst(field.verbose_name)
            for field in Place._meta.fields
            if field.name in Place.FEATURES
        },
    }
    list_per_page = 30
    # Each needs the form of its snippet, and a site that starts needs none of them.
    add_view = property_made_when_asked(SnippetViewSet.add_view)
    copy_view = property_made_when_asked(SnippetViewSet.copy_view)
    edit_view = property_made_when_asked(SnippetViewSet.edit_view)
    preview_on_add_view = property_made_when_asked(SnippetViewSet.preview_on_add_view)
    preview_on_edit_view = property_made_when_asked(SnippetViewSet.preview_on_edit_view)
    revisions_revert_view = property_made_when_asked(SnippetViewSet.revisions_revert_view)
    #: Relations a row of the listing shows.
    related: tuple[str, ...] = ()

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        """Return all rows with what their columns show."""
        usage = ReferenceIndex.usage_count_subquery(self.model)
        rows = self.model._default_manager.annotate(usage_count=usage)
        return rows.select_related(*self.related) if self.related else rows

    def get_form_class(self, for_update: bool = False) -> Any:
        """Return the one form of all views."""
        return self._form_class

    @cached_property
    def _form_class(self) -> Any:
        return super().get_form_class()


class OfficeHoursViewSet(DatesAndConfirming, QuartierViewSet):
    """Office hours, with the next date and how long ago somebody confirmed them."""

    model = OfficeHours
    icon = "time"
    index_view_class = OfficeHoursIndexView
    copy_view_class = OfficeHoursCopyView
    chooser_viewset_class = choosers.OfficeHoursChooser
    edit_handler = office_hours_panels.office_hours
    list_display = [
        "title",
        locale,
        "kind",
        rule,
        next_date,
        ConfirmedColumn("last_confirmed_on", label=_("Confirmed"), sort_key="last_confirmed_on"),
        LiveStatusTagColumn(label=_("Status")),
    ]
    list_filter = ["kind", "organisation", "by_appointment", "last_confirmed_on", "live"]
    list_export = [
        "title",
        "note",
        "get_kind_display",
        "organisation",
        "language_names",
        "by_appointment",
        "cost",
        "registration",
        "last_confirmed_on",
        "live",
    ]
    export_filename = "office-hours"
    search_fields = ["title", "note", "organisation__name"]
    ordering = ["title"]
    related = ("organisation", "last_confirmed_by")

    def get_urlpatterns(self) -> list[URLPattern]:
        """Add the address at which the panel of a slot asks for its dates."""
        preview = view_when_asked(
            "wagtail_quartier.admin.slot_preview_view.SlotPreviewView",
            permission_policy=self.permission_policy,
        )
        return [*super().get_urlpatterns(), path("slot-preview/", preview, name="slot_preview")]


def closed_in_words(closure: Closure) -> str:
    """Return what a closure is about."""
    if closure.office_hours is not None:
        return str(closure.office_hours)
    if closure.place is not None:
        return str(closure.place)
    return gettext("everywhere")


class ClosureViewSet(QuartierViewSet):
    """Closures, the latest first."""

    model = Closure
    icon = "quartier-closure"
    edit_handler = office_hours_panels.closure
    list_display = [
        "reason",
        DayColumn("first_day", label=_("First day"), sort_key="first_day"),
        DayColumn("last_day", label=_("Last day"), sort_key="last_day"),
        Column(
            "what",
            label=pgettext_lazy("what a closure is about", "Closed"),
            accessor=closed_in_words,
        ),
    ]
    list_filter = ["first_day", "place", "office_hours"]
    search_fields = ["reason", "place__name", "office_hours__title"]
    ordering = ["-first_day"]
    related = ("place", "office_hours")


class PlaceViewSet(QuartierViewSet):
    """Places with their address."""

    model = Place
    icon = "quartier-place"
    chooser_viewset_class = choosers.PlaceChooser
    edit_handler = snippet_panels.place
    inspect_view_enabled = True
    list_display = [
        "name",
        Column("address", label=_("Address"), sort_key="street"),
        Column("quarter.title", label=_("Quarter")),
        Column("get_entrance_display", label=_("Step-free"), sort_key="entrance"),
        used,
    ]
    filterset_class = filters.PlaceFilterSet
    list_export = [
        "name",
        "street",
        "postcode",
        "city",
        "latitude",
        "longitude",
        *(f"get_{feature}_display" for feature in Place.FEATURES),
    ]
    export_filename = "places"
    search_fields = ["name", "street", "postcode", "city"]
    ordering = ["name"]
    related = ("quarter",)


class ContactViewSet(QuartierViewSet):
    """Contacts with how to reach them."""

    model = Contact
    icon = "user"
    chooser_viewset_class = choosers.ContactChooser
    edit_handler = snippet_panels.contact
    inspect_view_enabled = True
    list_display = [
        "name",
        Column("organisation", label=_("Organisation"), sort_key="organisation__name"),
        Column("telephone", label=_("Telephone")),
        Column("email", label=_("E-mail"), sort_key="email"),
        used,
    ]
    list_filter = ["kind", "organisation"]
    list_export = ["name", "get_kind_display", "organisation", "telephone", "mobile", "email"]
    export_filename = "contacts"
    search_fields = ["name", "telephone", "mobile", "email", "organisation__name"]
    ordering = ["name"]
    related = ("organisation",)


class OrganisationViewSet(QuartierViewSet):
    """Organisations by kind."""

    model = Organisation
    icon = "quartier-organisation"
    chooser_viewset_class = choosers.OrganisationChooser
    edit_handler = snippet_panels.organisation
    inspect_view_enabled = True
    list_display = [
        "name",
        "kind",
        Column("umbrella", label=_("Umbrella"), sort_key="umbrella__name"),
        Column("telephone", label=_("Telephone")),
        used,
    ]
    list_filter = ["kind", "umbrella"]
    list_export = [
        "name",
        "short_name",
        "get_kind_display",
        "umbrella",
        "website",
        "telephone",
        "email",
    ]
    export_filename = "organisations"
    search_fields = ["name", "short_name", "email", "umbrella__name"]
    ordering = ["name"]
    related = ("umbrella",)


class AwardViewSet(QuartierViewSet):
    """Awards and who gives them."""

    model = Award
    icon = "quartier-award"
    chooser_viewset_class = choosers.NameChooser
    edit_handler = snippet_panels.award
    list_display = ["name", locale, "awarded_by", used]
    list_filter = ["awarded_by"]
    search_fields = ["name", "awarded_by__name"]
    ordering = ["name"]
    related = ("awarded_by",)


class TargetGroupViewSet(QuartierViewSet):
    """Target groups."""

    model = TargetGroup
    icon = "group"
    chooser_viewset_class = choosers.NameChooser
    edit_handler = snippet_panels.target_group
    list_display = ["name", locale, "description", used]
    search_fields = ["name", "description"]
    ordering = ["name"]


class TopicViewSet(QuartierViewSet):
    """Topics of office hours."""

    model = Topic
    icon = "tag"
    chooser_viewset_class = choosers.NameChooser
    edit_handler = snippet_panels.topic
    list_display = ["name", locale, used]
    search_fields = ["name"]
    ordering = ["name"]


class FundingProgrammeViewSet(QuartierViewSet):
    """Funding programmes and who pays."""

    model = FundingProgramme
    icon = "quartier-funding"
    chooser_viewset_class = choosers.FundingProgrammeChooser
    edit_handler = snippet_panels.funding_programme
    list_display = ["name", locale, "short_name", "funder", used]
    search_fields = ["name", "short_name", "funder"]
    ordering = ["name"]
