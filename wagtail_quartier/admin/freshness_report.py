"""The report on office hours somebody has to look at: not confirmed for long, or running out."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

import django_filters
from django import forms
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.utils import get_user_display_name

from wagtail_quartier.admin.office_hours_rows import ConfirmedColumn, DatesColumn, url_of
from wagtail_quartier.admin.report_base import Report
from wagtail_quartier.listings import endings
from wagtail_quartier.listings.freshness import freshness_of, overdue_condition
from wagtail_quartier.occurrence_index.table import OccurrenceIndex
from wagtail_quartier.schedules.days import LAST_DAY
from wagtail_quartier.snippets.office_hours import OfficeHours, Slot
from wagtail_quartier.snippets.people import Organisation
from wagtail_quartier.snippets.places import Place
from wagtail_quartier.translations import originals
from wagtail_quartier.visibility import published

#: So many offers are looked at together while a spreadsheet is written.
CHUNK = 500

WHY = [
    ("overdue", _("not confirmed for too long")),
    ("never", _("never confirmed")),
    ("ending", _("runs out within 30 days")),
]


def needs_attention() -> QuerySet[OfficeHours]:
    """Return the published originals that are overdue or run out."""
    return _offers().filter(overdue_condition() | Q(pk__in=_running_out()))


def _offers() -> QuerySet[OfficeHours]:
    return published(originals(OfficeHours.objects.all()))


def _running_out() -> list[int]:
    day = timezone.localdate() + endings.SOON
    later = OccurrenceIndex.objects.filter(office_hours=OuterRef("pk"), date__gt=day)
    # The index of dates tells which ones are worth a look at their rules.
    candidates = _offers().filter(~Exists(later)).values_list("pk", flat=True)
    return list(endings.run_out_by(candidates, day))


class FreshnessFilterSet(WagtailFilterSet):
    """Why an offer is in the report, who offers it, where it is."""

    why = django_filters.ChoiceFilter(
        label=_("Why"),
        choices=WHY,
        method="filter_why",
        empty_label=_("All"),
        widget=forms.RadioSelect,
    )
    organisation = django_filters.ModelChoiceFilter(
        label=_("Offered by"), queryset=Organisation.objects.all(), empty_label=_("All")
    )
    place = django_filters.ModelChoiceFilter(
        label=_("Place"),
        queryset=Place.objects.all(),
        method="filter_place",
        empty_label=_("All"),
    )

    class Meta:
        model = OfficeHours
        fields = ["kind"]

    def filter_why(
        self, queryset: QuerySet[OfficeHours], name: str, value: str
    ) -> QuerySet[OfficeHours]:
        """Keep what is in the report for one reason."""
        if value == "ending":
            return queryset.filter(pk__in=_running_out())
        if value == "never":
            return queryset.filter(last_confirmed_on__isnull=True)
        return queryset.filter(overdue_condition())

    def filter_place(
        self, queryset: QuerySet[OfficeHours], name: str, value: Place
    ) -> QuerySet[OfficeHours]:
        """Keep what has a slot at the place."""
        return queryset.filter(pk__in=Slot.objects.filter(place=value).values("office_hours"))


class FreshnessMenuItem(MenuItem):
    """Shown to whoever may change office hours."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Ask the rules for office hours."""
        policy = OfficeHours.snippet_viewset.permission_policy
        allowed: bool = policy.user_has_permission(request.user, "change")
        return allowed


class FreshnessReport(Report):
    """Office hours to be confirmed, or to be given new times, with whom to ask."""

    slug = "freshness"
    model = OfficeHours
    permission_required = "change"
    page_title = _("Freshness of office hours")
    header_icon = "circle-check"
    filterset_class = FreshnessFilterSet
    default_ordering = ("last_confirmed_on", "title", "pk")
    menu_item_class = FreshnessMenuItem
    menu_order = 1990
    export_headings = {
        "title": _("Office hours"),
        "why": _("Why"),
        "last_confirmed_on": _("Confirmed"),
        "confirmed_by": _("Confirmed by"),
        "last_date": _("Last date"),
        "contacts": _("Who is there"),
        "places": _("Places"),
        "organisation": _("Offered by"),
    }
    list_export = list(export_headings)

    @cached_property
    def permission_policy(self) -> Any:
        """The rules for office hours."""
        return OfficeHours.snippet_viewset.permission_policy

    @property
    def columns(self) -> list[Column]:
        """The offer, why it is here, and what helps to put it right."""
        return [
            TitleColumn(
                "title", label=_("Office hours"), get_url=lambda row: url_of("edit", row.pk)
            ),
            Column("why", label=_("Why")),
            ConfirmedColumn("last_confirmed_on", label=_("Confirmed")),
            DatesColumn("last_date_in_words", label=_("Last date")),
            Column("contacts", label=_("Who is there")),
            Column("places", label=_("Places")),
        ]

    def get_filename(self) -> str:
        """Return the name of the spreadsheet without its ending."""
        return "office-hours-freshness"

    def get_base_queryset(self) -> QuerySet[OfficeHours]:
        """Return everything this report is about."""
        return needs_attention().select_related("organisation", "last_confirmed_by")

    def nothing_found(self) -> str:
        """Return what is said where the filters are right and nothing is left."""
        return gettext("Everything is confirmed, and nothing runs out soon.")

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Answer with a page of the table, or with everything as a spreadsheet."""
        if not self.is_export:
            return super().get(request, *args, **kwargs)
        return self.as_spreadsheet(self._export_rows(), request.GET["export"])

    def get_table(self, object_list: Iterable[OfficeHours]) -> Any:
        """Return the table of one page of results."""
        return super().get_table(describe(list(object_list)))

    def _export_rows(self) -> Iterator[Any]:
        found = self.get_filtered_queryset()
        keys = list(found.values_list("pk", flat=True))
        for begin in range(0, len(keys), CHUNK):
            some = keys[begin : begin + CHUNK]
            yield from describe(list(found.filter(pk__in=some)))


def describe(offers: list[Any]) -> list[Any]:
    """Set on each original what its row shows; two more queries however many there are."""
    ends = endings.last_dates(offer.pk for offer in offers)
    slots_of: dict[int, list[Slot]] = defaultdict(list)
    slots = Slot.objects.filter(office_hours__in=[offer.pk for offer in offers])
    for slot in slots.select_related("place", "contact").order_by("sort_order", "pk"):
        slots_of[slot.office_hours_id].append(slot)
    for offer in offers:
        offer.may_change = True
        end = ends[offer.pk]
        goes_on = end == LAST_DAY
        offer.last_date = None if goes_on else end
        offer.last_date_in_words = _end_in_words(end)
        offer.why = _why(offer, end)
        offer.contacts = _named(slot.contact for slot in slots_of[offer.pk])
        offer.places = _named(slot.place for slot in slots_of[offer.pk])
        by = offer.last_confirmed_by
        offer.confirmed_by = get_user_display_name(by) if by is not None else ""
    return offers


def _why(offer: OfficeHours, end: dt.date | None) -> str:
    reasons = []
    if freshness_of(offer).is_overdue:
        never = offer.last_confirmed_on is None
        reasons.append(gettext("never confirmed") if never else gettext("overdue"))
    if end is None:
        reasons.append(gettext("no dates"))
    elif end < timezone.localdate():
        reasons.append(gettext("has run out"))
    elif end <= timezone.localdate() + endings.SOON:
        reasons.append(gettext("runs out soon"))
    return "; ".join(reasons)


def _end_in_words(end: dt.date | None) -> str:
    if end is None:
        return gettext("no dates")
    return gettext("no end") if end == LAST_DAY else date_format(end, "SHORT_DATE_FORMAT")


def _named(things: Iterable[Any]) -> str:
    return ", ".join(dict.fromkeys(str(thing) for thing in things if thing is not None))
