"""The calendar of some slots: everything, a quarter, a centre, a project or an offer.

It is made from the rules. A series goes on as long as its rule does; what becomes of single
dates (holidays, closures, changes) is spelled out for a window that begins with the month before
and reaches 400 days ahead and more. The window moves with the months and not with the days, so
that the same facts give the same bytes.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass

from django.conf import settings
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import get_language
from icalendar import Calendar, Event, vCategory

from wagtail_quartier.feeds.events import SlotEvents, Window
from wagtail_quartier.feeds.time_zones import time_zone
from wagtail_quartier.feeds.words import OfferWords, location, one_line
from wagtail_quartier.listings import gatherings, vocabulary
from wagtail_quartier.listings.involved import involved
from wagtail_quartier.occurrence_index.facts import SlotFacts
from wagtail_quartier.occurrence_index.table import CalendarRevision, place_key
from wagtail_quartier.schedules.rules import Key
from wagtail_quartier.schedules.states import Occurrence
from wagtail_quartier.snippets.office_hours import OfficeHours, OfficeHoursTopic, Slot
from wagtail_quartier.snippets.places import Place
from wagtail_quartier.snippets.vocabulary import Topic
from wagtail_quartier.translations import locales, neutral_language

PRODUCT = "-//wagtail-quartier//Office hours//EN"
#: How often a subscriber should look: "today cancelled" must not be news of yesterday.
REFRESH = dt.timedelta(hours=1)
#: Months ahead whose exceptions are spelled out: never less than 400 days.
MONTHS_AHEAD = 14
#: For an offer about which nothing is known: older than anything there is.
LONG_AGO = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)


@dataclass(frozen=True, slots=True)
class About:
    """What a calendar is called, its page, and the host name that makes its UIDs unique."""

    name: str
    url: str
    host: str


def window(today: dt.date | None = None) -> Window:
    """Return the local dates whose exceptions are spelled out, from whole month to whole month."""
    today = today or timezone.localdate()
    first = dt.date(*_month(today, -1), 1)
    return Window(first, dt.date(*_month(today, MONTHS_AHEAD + 1), 1) - dt.timedelta(days=1))


def _month(day: dt.date, months: int) -> tuple[int, int]:
    years, month = divmod(day.month - 1 + months, 12)
    return day.year + years, month + 1


def calendar_text(chosen: QuerySet[Slot], about: About) -> bytes:
    """Return the calendar of ``chosen`` slots as RFC 5545 text in UTF-8.

    ``chosen`` are slots of published originals. The words are in the active language. A
    fixed number of queries, whatever the number of slots.
    """
    zone = str(timezone.get_default_timezone())
    seen = window()
    calendar = _frame(about, zone)
    if zone != "UTC":
        calendar.add_component(time_zone(zone, seen.first_day, seen.last_day))
    for event in _Loaded(chosen, seen, about).events():
        calendar.add_component(event)
    return calendar.to_ical()


def _frame(about: About, zone: str) -> Calendar:
    calendar = Calendar()
    name = one_line(about.name)
    calendar.add("PRODID", PRODUCT)
    calendar.add("VERSION", "2.0")
    calendar.add("CALSCALE", "GREGORIAN")
    calendar.add("METHOD", "PUBLISH")
    calendar.add("NAME", name)
    calendar.add("X-WR-CALNAME", name)
    calendar.add("X-WR-TIMEZONE", zone)
    calendar.add("URL", about.url)
    calendar.add("REFRESH-INTERVAL", REFRESH, parameters={"VALUE": "DURATION"})
    calendar.add("X-PUBLISHED-TTL", "PT1H")
    return calendar


class _Loaded:
    """All rows a calendar is made from, loaded at once."""

    def __init__(self, chosen: QuerySet[Slot], seen: Window, about: About) -> None:
        self.window, self.about = seen, about
        self.wanted = set(chosen.order_by().values_list("key", flat=True))
        # The other slots of an offer as well: an addition that names no slot belongs to the first.
        offers = chosen.order_by().values("office_hours")
        rows = Slot.objects.filter(office_hours__in=offers).select_related(
            "office_hours", "place", "contact"
        )
        self.rows = {row.key: row for row in rows.order_by("office_hours", "sort_order", "pk")}
        self.facts = SlotFacts(self.rows.values(), seen.first_day, language=get_language())
        self.shown = self._shown_offers()
        self.revisions = CalendarRevision.objects.in_bulk(list(self.shown))
        self.gatherings = gatherings.by_offer()
        self.topics = self._topics()
        self.places = self._places()

    def events(self) -> list[Event]:
        """Return the events of all slots, in the order of the slots."""
        found: dict[Key, list[Occurrence]] = defaultdict(list)
        for occurrence in self.facts.between(self.window.first_day, self.window.last_day):
            found[occurrence.slot_key].append(occurrence)
        return [
            event
            for key, row in self.rows.items()
            if key in self.wanted
            for event in SlotEvents(
                slot=self.facts.slots[key],
                found=found[key],
                window=self.window,
                host=self.about.host,
                describe=_Describer(self, row),
            ).events()
        ]

    def _shown_offers(self) -> dict[int, OfficeHours]:
        # They are there with the slots, but for their words: those are asked for in any language.
        originals = {row.office_hours_id: row.office_hours for row in self.rows.values()}
        known = involved()
        known.fetch(originals, (), ())
        return {pk: known.offers.get(pk, offer) for pk, offer in originals.items()}

    def _topics(self) -> dict[int, list[Topic]]:
        links = OfficeHoursTopic.objects.filter(office_hours__in=self.shown)
        known = vocabulary.by_pk(Topic)
        topics: dict[int, list[Topic]] = defaultdict(list)
        for row in links.order_by("sort_order", "pk"):
            if row.topic_id in known:
                topics[row.office_hours_id].append(known[row.topic_id])
        return topics

    def _places(self) -> dict[Key, Place]:
        places = {row.place_id: row.place for row in self.rows.values() if row.place is not None}
        elsewhere = {change.place_id for change in self.facts.changes} - {None, *places}
        places.update(Place.objects.in_bulk(elsewhere) if elsewhere else {})
        return {place_key(pk): place for pk, place in places.items()}


class _Describer:
    """Adds the words and the revision of an offer to its events."""

    def __init__(self, loaded: _Loaded, row: Slot) -> None:
        self.loaded, self.row = loaded, row
        self.offer = loaded.shown[row.office_hours_id]
        self.gathering = loaded.gatherings.get(row.office_hours_id)
        self.words = OfferWords(self.offer, row.contact)
        self.language = {"LANGUAGE": _tag(self.offer)}
        revision = loaded.revisions.get(row.office_hours_id)
        self.sequence = revision.sequence if revision else 0
        dates = [revision.changed_at if revision else None, self.offer.last_published_at]
        self.changed_at = max(filter(None, dates), default=LONG_AGO).astimezone(dt.UTC)

    def __call__(self, event: Event, occurrence: Occurrence | None) -> None:
        key = place_key(self.row.place_id) if occurrence is None else occurrence.place_key
        place = self.loaded.places.get(key)
        event.add("DTSTAMP", self.changed_at)
        event.add("LAST-MODIFIED", self.changed_at)
        event.add("SEQUENCE", self.sequence)
        self._text(event, "SUMMARY", self.words.summary(occurrence))
        moved_from = occurrence.other_day if occurrence is not None else None
        self._text(event, "DESCRIPTION", self.words.description(occurrence, place, moved_from))
        if contact := self.words.contact_line():
            event.add("CONTACT", contact, parameters={"LANGUAGE": neutral_language()})
        if where := location(place):
            event.add("LOCATION", where, parameters={"LANGUAGE": neutral_language()})
        if place is not None and place.latitude is not None and place.longitude is not None:
            event.add("GEO", (float(place.latitude), float(place.longitude)))
        for tag, names in self._categories().items():
            # icalendar takes no parameters beside a list.
            categories = vCategory(names)
            categories.params["LANGUAGE"] = tag
            event.add("CATEGORIES", categories)
        url = self.gathering.full_url if self.gathering is not None else ""
        event.add("URL", url or self.loaded.about.url)
        # Somebody is there to talk to; the subscriber is not busy because of it.
        event.add("TRANSP", "TRANSPARENT")

    def _categories(self) -> dict[str, list[str]]:
        """The kind, in the reader's language, and the topics, each in its own: by language."""
        reader = get_language() or settings.LANGUAGE_CODE
        gathering = self.gathering
        kind = gathering.kind_label if gathering else self.offer.get_kind_display()
        found = {reader: [one_line(kind)]}
        for topic in self.loaded.topics[self.row.office_hours_id]:
            found.setdefault(_tag(topic), []).append(one_line(topic.name))
        return found

    def _text(self, event: Event, name: str, text: str) -> None:
        if text:
            event.add(name, text, parameters=self.language)


def _tag(words: OfficeHours | Topic) -> str:
    locale = locales().get(words.locale_id)
    return locale.language_code if locale else get_language() or settings.LANGUAGE_CODE
