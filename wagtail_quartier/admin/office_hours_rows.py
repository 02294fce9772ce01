"""What a row of the listing of office hours leads to: its dates, today's date, confirming it."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from typing import Any

from django.contrib.admin.utils import quote
from django.middleware.csrf import get_token
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.menus import MenuItem
from wagtail.admin.ui.tables import Column
from wagtail.admin.utils import get_user_display_name

from wagtail_quartier.listings.freshness import freshness_of
from wagtail_quartier.occurrence_index import facts
from wagtail_quartier.schedules.states import Occurrence, State
from wagtail_quartier.snippets.office_hours import OfficeHours, Slot


def url_of(view: str, pk: int, *args: str) -> str:
    """Return the address of a view of the office hours with ``pk``."""
    return reverse(OfficeHours.snippet_viewset.get_url_name(view), args=[quote(pk), *args])


class DatesColumn(Column):
    """The next date, as a link to all of them for whoever may change them."""

    cell_template_name = "wagtail_quartier/admin/single_dates/cell.html"

    def get_cell_context_data(self, instance: Any, parent_context: Any) -> dict[str, Any]:
        """Add the address."""
        context = super().get_cell_context_data(instance, parent_context)
        if instance.may_change:
            context["url"] = url_of("dates", instance.pk)
        return context


class ConfirmedColumn(Column):
    """When and by whom an offer was confirmed, whether that is too long ago, and a button."""

    cell_template_name = "wagtail_quartier/admin/freshness/cell.html"

    def get_value(self, instance: OfficeHours) -> str:
        """Return the day, empty where there is none."""
        day = instance.last_confirmed_on
        return date_format(day, "SHORT_DATE_FORMAT") if day else ""

    def get_cell_context_data(self, instance: Any, parent_context: Any) -> dict[str, Any]:
        """Add the marker and where to confirm."""
        context = super().get_cell_context_data(instance, parent_context)
        user, request = instance.last_confirmed_by, parent_context.get("request")
        context["by"] = get_user_display_name(user) if user is not None else ""
        context["is_overdue"] = instance.live and freshness_of(instance).is_overdue
        if instance.may_change and instance.last_confirmed_on != timezone.localdate():
            context["url"] = url_of("confirm", instance.pk)
            context["token"] = get_token(request)
            # The table may have been fetched by itself, from an address that is no page.
            query = request.GET.urlencode()
            context["next"] = f"{request.path.removesuffix('results/')}?{query}"
        return context


def add_today(offers: list[OfficeHours], original_pks: dict[Any, int]) -> None:
    """Set ``dates_today`` on each of ``offers``: what takes place today and is not over.

    ``original_pks`` are the primary keys of the originals by translation key. The number of
    queries does not depend on the number of offers.
    """
    slots = Slot.objects.filter(office_hours__in=original_pks.values()).select_related("place")
    known = facts.SlotFacts(
        slots.order_by("sort_order", "pk"), timezone.localdate(), language=get_language()
    )
    of_original: dict[int, list[Occurrence]] = defaultdict(list)
    now, today = timezone.now(), timezone.localdate()
    for date in known.between(today, today):
        if date.state in (State.TAKES_PLACE, State.MOVED) and date.end > now:
            of_original[known.rows[date.slot_key].office_hours_id].append(date)
    for offer in offers:
        offer.original_pk = original_pks[offer.translation_key]
        offer.dates_today = of_original[offer.original_pk]


def row_buttons(offer: Any) -> list[MenuItem]:
    """Return what the menu of a row has beside Wagtail's own."""
    return [
        MenuItem(_("Dates"), url=url_of("dates", offer.pk), icon_name="calendar-alt", priority=5),
        *(
            MenuItem(
                _cancel_today(date, len(offer.dates_today) == 1),
                url=url_of("date_cancel", offer.original_pk, date.identifier),
                icon_name="cross",
                priority=6,
            )
            for date in offer.dates_today
        ),
    ]


def _cancel_today(date: Occurrence, is_only: bool) -> str:
    if is_only:
        return gettext("Cancel today’s date")
    return gettext("Cancel today’s date at %(time)s") % {"time": _clock(date.start)}


def _clock(moment: dt.datetime) -> str:
    return f"{moment:%H:%M}"
