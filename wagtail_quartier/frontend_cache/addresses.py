"""The addresses under which pages and calendars are kept in front of the site."""

from __future__ import annotations

from typing import Any

import swapper
from wagtail.contrib.frontend_cache.utils import PurgeBatch

from wagtail_quartier.conf import role_model
from wagtail_quartier.frontend_cache.facilities import calendars_beside
from wagtail_quartier.frontend_cache.references import Pks
from wagtail_quartier.frontend_cache.showing import Shown
from wagtail_quartier.snippets.office_hours import OfficeHours


def addresses_of(shown: Shown) -> set[str]:
    """Return the full addresses of the pages, of what lies below them, and of offers' calendars.

    What a page has below itself is what its ``get_cached_paths`` says. A page that no site
    leads to has none.
    """
    pages: Any = swapper.load_model("wagtailcore", "Page")
    batch = PurgeBatch()
    # Each page asks for its language, to find out where it lies.
    batch.add_pages(pages._default_manager.filter(pk__in=shown.pages).select_related("locale"))
    batch.add_urls(_calendars(shown.pages, shown.offers, batch))
    batch.add_urls(calendars_beside(shown.pages, batch))
    return batch.urls


def _calendars(pages: Pks, offers: Pks, known: Any) -> list[str]:
    timetable = role_model("office_hours")
    if timetable is None or not offers:
        return []
    keys = OfficeHours.objects.filter(pk__in=offers).order_by()
    timetables: Any = timetable._default_manager.filter(pk__in=pages)
    return [
        f"{url}offer/{key}/calendar/{ending}"
        for page in timetables.select_related("locale")
        if (url := page.get_full_url(known))
        for key in set(keys.values_list("translation_key", flat=True))
        for ending in ("", "?download")
    ]
