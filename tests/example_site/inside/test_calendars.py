"""The calendars of the demo, read and expanded by others, hold exactly our dates."""

from __future__ import annotations

import datetime as dt

from django.utils import timezone
from wagtail.models import Page

from tests.feeds.reading import expanded, happening, of_ours, read
from wagtail_quartier.occurrence_index.facts import SlotFacts
from wagtail_quartier.snippets.office_hours import OfficeHours, Slot
from wagtail_quartier.translations import originals

DAYS = dt.timedelta(days=400)


def calendar_pages() -> list[Page]:
    """Return the public original pages that have a calendar."""
    pages = Page.objects.live().public().order_by("path").specific()
    return [page for page in pages if hasattr(page, "get_calendar_scope") and page.original == page]


def test_for_400_days_on_every_page(visitor):
    today = timezone.localdate()
    # All slots at once: an addition for a whole offer belongs to its first slot.
    rows = Slot.objects.filter(office_hours__in=originals(OfficeHours.objects.all()))
    rows = rows.select_related("office_hours", "place")
    facts = SlotFacts(rows.order_by("office_hours", "sort_order", "pk"), today)
    ours = [found for found in facts.between(today, today + DAYS) if found.happens]
    counts = []
    for page in calendar_pages():
        keys = set(page.get_calendar_scope().slots.values_list("key", flat=True))
        calendar = read(visitor.get(f"{page.url}calendar/").content)

        expected = of_ours(found for found in ours if found.slot_key in keys)
        assert happening(expanded(calendar, today, today + DAYS)) == expected, page.url
        counts.append(len(expected))
    assert len(counts) > 10
    assert max(counts) > 1000
