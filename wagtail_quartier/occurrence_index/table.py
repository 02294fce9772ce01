"""The table of dates: like a search index, never a source and always rebuildable."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple

from django.db import models
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from wagtail_quartier.schedules.states import Occurrence, State
from wagtail_quartier.snippets.office_hours import OfficeHours, Slot
from wagtail_quartier.snippets.people import Contact
from wagtail_quartier.snippets.places import Place

if TYPE_CHECKING:
    from wagtail_quartier.schedules.rules import Key


class OccurrenceIndex(models.Model):
    """One date of a slot of published office hours.

    ``start`` and ``end`` are instants, ``date`` is the local date of the beginning.
    ``identifier`` stays the same however often the table is rebuilt. ``place`` is where it
    happens on that day, ``home_place`` where the slot usually is. The name of a public
    holiday is not stored: it is said in the reader's language.
    """

    # No use of anything that Wagtail should count.
    wagtail_reference_index_ignore = True

    slot = models.ForeignKey(Slot, on_delete=models.CASCADE, related_name="+", db_index=False)
    office_hours = models.ForeignKey(
        OfficeHours, on_delete=models.CASCADE, related_name="+", db_index=False
    )
    place = models.ForeignKey(
        Place, on_delete=models.SET_NULL, null=True, related_name="+", db_index=False
    )
    home_place = models.ForeignKey(
        Place, on_delete=models.SET_NULL, null=True, related_name="+", db_index=False
    )
    contact = models.ForeignKey(
        Contact, on_delete=models.SET_NULL, null=True, related_name="+", db_index=False
    )
    identifier = models.CharField(max_length=64)
    date = models.DateField()
    start = models.DateTimeField()
    end = models.DateTimeField()
    state = models.CharField(max_length=16, choices=State.choices)
    happens = models.BooleanField()
    reason = models.CharField(max_length=120, blank=True)
    other_day = models.DateField(null=True)

    class Meta:
        verbose_name = _("date of office hours")
        verbose_name_plural = _("dates of office hours")
        indexes = [
            # Django allows 30 letters for the name of an index.
            models.Index(fields=["start", "slot", "end"], name="quartier_dates_start"),
            models.Index(fields=["slot", "start"], name="quartier_dates_slot"),
            models.Index(fields=["office_hours", "start"], name="quartier_dates_offer"),
            models.Index(fields=["place", "start"], name="quartier_dates_place"),
            models.Index(fields=["home_place", "start"], name="quartier_dates_home"),
            models.Index(fields=["contact", "start"], name="quartier_dates_contact"),
        ]

    def __str__(self) -> str:
        return f"{timezone.localtime(self.start):%Y-%m-%d %H:%M} {self.state}"


class Row(NamedTuple):
    """A row of the table without the costs of a model; see ``OccurrenceIndex``."""

    office_hours_id: int
    place_id: int | None
    home_place_id: int | None
    contact_id: int | None
    identifier: str
    date: dt.date
    start: dt.datetime
    end: dt.datetime
    state: str
    reason: str
    other_day: dt.date | None

    def occurrence(self, zone: dt.tzinfo) -> Occurrence:
        """Return the date as the value the schedules room works with, its times in ``zone``."""
        return Occurrence(
            slot_key=self.identifier.partition(":")[0],
            date=self.date,
            start=self.start.astimezone(zone),
            end=self.end.astimezone(zone),
            state=State(self.state),
            identifier=self.identifier,
            place_key=place_key(self.place_id),
            reason=self.reason,
            offer_key=offer_key(self.office_hours_id),
            other_day=self.other_day,
        )


def plain_rows(rows: QuerySet[OccurrenceIndex]) -> list[Row]:
    """Return the rows of a query."""
    return [Row._make(values) for values in rows.values_list(*Row._fields)]


class CalendarRevision(models.Model):
    """How often the dates of an offer have changed, and when last: SEQUENCE of RFC 5545.

    Apart from the offer, because publishing a revision would set it back.
    """

    wagtail_reference_index_ignore = True

    office_hours = models.OneToOneField(
        OfficeHours, on_delete=models.CASCADE, primary_key=True, related_name="calendar_revision"
    )
    sequence = models.PositiveIntegerField(default=0)
    changed_at = models.DateTimeField()

    class Meta:
        verbose_name = _("revision of a calendar")
        verbose_name_plural = _("revisions of calendars")

    def __str__(self) -> str:
        return f"{self.office_hours_id}: {self.sequence}"


def place_key(pk: int | None) -> str:
    """Return the key of a place among slots, offers and places."""
    return f"place:{pk}"


def offer_key(pk: int) -> str:
    """Return the key of an offer among slots, offers and places."""
    return f"offer:{pk}"


def pk_of(key: Key) -> int | None:
    """Return the primary key in the key of a place or an offer, ``None`` for no place."""
    text = str(key).partition(":")[2]
    return int(text) if text.isdecimal() else None
