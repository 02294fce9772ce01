"""The next dates of an offer, from which one is cancelled or moved with two more clicks."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from django.contrib.admin.utils import quote
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format, time_format
from django.utils.functional import cached_property
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic import PermissionCheckedMixin
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.widgets.button import HeaderButton

from wagtail_quartier.admin.editing_rights import Rights
from wagtail_quartier.admin.single_dates import DAYS_AHEAD, facts_of
from wagtail_quartier.occurrence_index.facts import SlotFacts
from wagtail_quartier.occurrence_index.table import place_key
from wagtail_quartier.schedules.states import Occurrence, State
from wagtail_quartier.schedules.words import in_one_direction
from wagtail_quartier.snippets.office_hours import OfficeHours, Slot
from wagtail_quartier.snippets.places import Place
from wagtail_quartier.translations import original_of

#: The page shows so many days, and at least so many dates where there are any within a year.
DAYS_SHOWN = 60
FEWEST_SHOWN = 8

CHANGED = (State.CANCELLED, State.MOVED, State.MOVED_AWAY, State.EXTRA)


@dataclass(frozen=True, slots=True)
class Row:
    """One date as the page shows it."""

    date: Occurrence
    slot: Slot
    place: Place | None
    is_today: bool

    @property
    def words(self) -> str:
        """Weekday, day and times."""
        return date_in_words(self.date)

    @property
    def can_be_cancelled(self) -> bool:
        """Whether somebody would be there."""
        return self.date.state in (State.TAKES_PLACE, State.MOVED)

    @property
    def can_be_moved(self) -> bool:
        """Whether there is something to move; also from a holiday or out of a closure."""
        return self.can_be_cancelled or self.date.state in (State.CLOSED, State.PUBLIC_HOLIDAY)

    @property
    def can_be_taken_back(self) -> bool:
        """Whether somebody has entered something about this date."""
        return self.date.state in CHANGED


def date_in_words(date: Occurrence) -> str:
    """Return weekday, day and times of a date in the editor's language."""
    said = gettext("%(weekday)s, %(date)s, %(start)s–%(end)s") % {
        "weekday": date_format(date.date, "l"),
        "date": date_format(date.date, "DATE_FORMAT"),
        "start": time_format(date.start.time(), "H:i"),
        "end": time_format(date.end.time(), "H:i"),
    }
    return in_one_direction(said)


class OfferView(WagtailAdminTemplateMixin, PermissionCheckedMixin, TemplateView):
    """What the screens about the dates of one offer have in common.

    A translation leads to its original, whose dates count for every language.
    """

    model = OfficeHours
    permission_required = "change"
    index_url_name = ""
    edit_url_name = ""
    header_icon = "calendar-alt"
    #: Whether the screen changes something, which a lock forbids.
    writes = False

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Open the original instead of a translation, and the dates instead of a locked form."""
        asked_for = get_object_or_404(OfficeHours, pk=kwargs["pk"])
        self.offer = original_of(asked_for)
        self.rights = Rights(self.offer, request.user, self.permission_policy)
        if not self.rights.may_change:
            raise PermissionDenied
        if asked_for.pk != self.offer.pk:
            messages.info(
                request,
                gettext("“%(title)s” is the original: its dates are those of every translation.")
                % {"title": self.offer},
            )
            return redirect(self.url_of("dates"))
        if self.writes and self.rights.locked_because:
            messages.error(request, self.rights.locked_because)
            return redirect(self.url_of("dates"))
        return super().dispatch(request, *args, **kwargs)

    def url_of(self, view: str, *args: str) -> str:
        """Return the address of another view of this offer."""
        viewset = OfficeHours.snippet_viewset
        return reverse(viewset.get_url_name(view), args=[quote(self.offer.pk), *args])

    @cached_property
    def today(self) -> dt.date:
        """Today's local date."""
        return timezone.localdate()

    @cached_property
    def facts(self) -> SlotFacts:
        """All there is to know about the dates."""
        return facts_of(self.offer, self.today - dt.timedelta(days=1))

    def rows(self, dates: list[Occurrence]) -> list[Row]:
        """Return dates as the page shows them."""
        keys = {date.place_key for date in dates}
        places = {place_key(slot.place_id): slot.place for slot in self.facts.rows.values()}
        elsewhere = {change.place_id for change in self.facts.changes if change.place_id}
        if keys - set(places):
            found = Place.objects.in_bulk(list(elsewhere))
            places |= {place_key(pk): place for pk, place in found.items()}
        return [
            Row(
                date,
                self.facts.rows[date.slot_key],
                places.get(str(date.place_key)),
                date.date == self.today,
            )
            for date in dates
        ]

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """Lead back to the list, the offer and its dates."""
        return [
            *self.breadcrumbs_items,
            {"url": reverse(self.index_url_name), "label": OfficeHours._meta.verbose_name_plural},
            {"url": reverse(self.edit_url_name, args=[quote(self.offer.pk)]), "label": self.offer},
            {"url": self.url_of("dates"), "label": _("Dates")},
        ]

    def get_page_subtitle(self) -> str:
        """Return the name of the offer."""
        return str(self.offer)


class DatesView(OfferView):
    """The next dates of an offer, those that do not take place included."""

    page_title = _("Dates")
    template_name = "wagtail_quartier/admin/single_dates/dates.html"

    @property
    def header_buttons(self) -> list[HeaderButton]:
        """Add one more date."""
        if self.rights.locked_because or not self.facts.rows:
            return []
        return [HeaderButton(_("Add a date"), self.url_of("date_add"), icon_name="plus")]

    def next_dates(self) -> list[Occurrence]:
        """Return what has not ended in the coming days; further ahead where there is little."""
        begin = self.today - dt.timedelta(days=1)
        near = self.facts.between(begin, self.today + dt.timedelta(days=DAYS_SHOWN))
        near = [date for date in near if date.end > timezone.now() or date.date == self.today]
        if len(near) >= FEWEST_SHOWN:
            return near
        far = self.facts.between(begin, self.today + dt.timedelta(days=DAYS_AHEAD))
        return [date for date in far if date.end > timezone.now() or date.date == self.today][
            :FEWEST_SHOWN
        ]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the dates and what the editor may do with them."""
        return super().get_context_data(
            offer=self.offer,
            rows=self.rows(self.next_dates()),
            rights=self.rights,
            urls={
                name: OfficeHours.snippet_viewset.get_url_name(f"date_{name}")
                for name in ("cancel", "move", "undo")
            },
            **kwargs,
        )
