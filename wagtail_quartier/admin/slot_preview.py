"""What a slot in the form comes to: its sentence, its next dates, and what is left out and why."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from django.db.models import Q
from django.utils import timezone
from django.utils.translation import get_language

from wagtail_quartier.admin.slot_preview_words import (
    Line,
    Message,
    has_times,
    lines_in_words,
    more_left_out,
    remarks,
    said_aloud,
    sentence_of,
)
from wagtail_quartier.occurrence_index.facts import (
    engine_change,
    engine_closure,
    engine_slot,
    holidays_at,
    zone,
)
from wagtail_quartier.occurrence_index.table import offer_key
from wagtail_quartier.schedules import rules
from wagtail_quartier.schedules.holidays import HolidayCalendar
from wagtail_quartier.schedules.occurrences import next_occurrences, occurrences
from wagtail_quartier.schedules.states import Occurrence
from wagtail_quartier.site_settings import default_region
from wagtail_quartier.snippets.closures import Closure
from wagtail_quartier.snippets.office_hours import OfficeHours, OfficeHoursChange, Slot
from wagtail_quartier.translations import original_of

#: How many dates that take place are shown.
NUMBER = 5
#: How far what is left out is looked for where there are fewer dates than that.
DAYS_LEFT_OUT = 400
#: Of neighbouring dates that are left out for the same reason, one line is made; at most so many.
MOST_LEFT_OUT = 8

MIDNIGHT = dt.time(0)
#: Belongs to no offer that is stored.
NO_OFFER = "offer"


@dataclass(frozen=True)
class SlotPreview:
    """What the panel says of a slot, in the active language.

    ``sentence`` is empty where there is no rule yet. ``messages`` say what is missing or wrong;
    ``lines`` are dates in their order, those left out among them; ``remarks`` are what else
    holds. ``announcement`` is what a screen reader is told.
    """

    sentence: str = ""
    remarks: Sequence[str] = ()
    lines: Sequence[Line] = ()
    left_out: str = ""
    messages: Sequence[Message] = ()
    announcement: str = ""

    @property
    def has_dates(self) -> bool:
        """Whether any date takes place."""
        return any(line.happens for line in self.lines)

    @property
    def is_complete(self) -> bool:
        """Whether there are as many dates as are asked for."""
        return sum(line.happens for line in self.lines) >= NUMBER


class OfferFacts:
    """What of an offer decides about the dates of its slots, read once for all of them.

    ``offer`` is the offer as it stands in the form or was last saved, None for none.
    """

    def __init__(self, offer: OfficeHours | None = None) -> None:
        self.offer = offer if offer is not None and offer.pk is not None else None

    @cached_property
    def original(self) -> OfficeHours | None:
        """The offer itself, or what it is a translation of, in the form it was last saved."""
        if self.offer is None:
            return None
        original = original_of(self.offer)
        return self.offer if original is self.offer else original.get_latest_revision_as_object()

    @cached_property
    def changes(self) -> list[rules.Change]:
        """Its single dates, without those that are added to no slot in particular."""
        if self.original is None:
            return []
        return [
            engine_change(change)
            for change in self.original.changes.all()
            if change.slot_key is not None or change.action != OfficeHoursChange.Action.ADD
        ]

    @cached_property
    def closures(self) -> list[rules.Closure]:
        """Closures that are not over yet: of this offer, of any place, and everywhere."""
        pk = self.original.pk if self.original else None
        wanted = Q(office_hours__isnull=True) | Q(office_hours=pk)
        return [
            engine_closure(row) for row in Closure.objects.filter(wanted, last_day__gte=_today())
        ]

    @cached_property
    def region(self) -> str:
        """Where public holidays are those of, unless a place says otherwise."""
        return default_region()


def preview_of(
    slot: Slot, facts: OfferFacts | None = None, messages: Sequence[Message] = ()
) -> SlotPreview:
    """Return what the panel says of ``slot``, whether it is stored or only typed in so far.

    A slot whose times are missing is shown without them, one with a message that is an error
    without dates.
    """
    facts = facts or OfferFacts()
    sentence = sentence_of(slot)
    if not sentence or any(message.is_error for message in messages):
        aloud = said_aloud(sentence, (), messages)
        return SlotPreview(sentence=sentence, messages=messages, announcement=aloud)
    holidays = holidays_at(slot.place, facts.region, get_language())
    lines = lines_in_words(_dates(slot, facts, holidays), with_times=has_times(slot))
    shown, dropped = _bounded(lines)
    return SlotPreview(
        sentence=sentence,
        remarks=remarks(slot, holidays.region),
        lines=shown,
        left_out=more_left_out(dropped) if dropped else "",
        messages=messages,
        announcement=said_aloud(sentence, shown, messages),
    )


def _dates(slot: Slot, facts: OfferFacts, holidays: HolidayCalendar) -> list[Occurrence]:
    """The next dates that take place, and whatever is left out before the last of them."""
    engine = engine_slot(slot, holidays)
    engine = dataclasses.replace(
        engine, offer_key=offer_key(facts.original.pk) if facts.original else NO_OFFER
    )
    if not has_times(slot):
        engine = dataclasses.replace(engine, start_time=MIDNIGHT, end_time=MIDNIGHT)
    # One more than is shown, as today's may be over.
    found = next_occurrences(
        engine, _today(), NUMBER + 1, closures=facts.closures, changes=facts.changes
    )
    following = [occurrence for occurrence in found if occurrence.end > timezone.now()][:NUMBER]
    last_day = following[-1].date if following else _today()
    if len(following) < NUMBER:
        last_day = max(last_day, _today() + dt.timedelta(days=DAYS_LEFT_OUT))
    left_out = [
        occurrence
        for occurrence in occurrences(
            [engine], _today(), last_day, closures=facts.closures, changes=facts.changes
        )
        if not occurrence.happens
    ]
    return sorted([*following, *left_out], key=lambda occurrence: occurrence.start)


def _today() -> dt.date:
    # On the wall clock of the slots; an editor may have chosen another zone for the admin.
    return timezone.localdate(timezone=zone())


def _bounded(lines: Sequence[Line]) -> tuple[list[Line], int]:
    """The lines without those left out beyond the first few, and how many dates these had."""
    shown, dropped, kept = [], 0, 0
    for line in lines:
        if line.happens:
            shown.append(line)
        elif kept < MOST_LEFT_OUT:
            kept += 1
            shown.append(line)
        else:
            dropped += line.number
    return shown, dropped
