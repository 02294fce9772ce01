"""A cache in front of the site forgets the host's facilities too; run inside of the host."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from django.db import connection, transaction
from django.test import override_settings
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale
from wagtail.test.utils import WagtailPageTestCase

from tests import factories
from tests.frontend_cache.recording import Recorder
from tests.hosts.facilities.clinic.models import (
    ArticlePage,
    FacilityPage,
    LibraryDetails,
    LibraryPage,
)
from wagtail_quartier.frontend_cache.purging import forget
from wagtail_quartier.models import NeighbourhoodSettings
from wagtail_quartier.pages.models import AwardsPage, OfficeHoursPage
from wagtail_quartier.translations import versions_of

BACKEND = {"default": {"BACKEND": "tests.frontend_cache.recording.Recorder"}}


@override_settings(WAGTAILFRONTENDCACHE=BACKEND)
class PurgingJourney(WagtailPageTestCase):
    """One house with the mixin, one with details beside it, both in two languages."""

    @classmethod
    @override_settings(WAGTAILFRONTENDCACHE=None)
    def setUpTestData(cls) -> None:
        NeighbourhoodSettings.load()
        cls.quarter = factories.quarter()
        cls.place = factories.PlaceFactory(quarter=cls.quarter)
        cls.contact = factories.ContactFactory()
        cls.slot = factories.SlotFactory(contact=cls.contact)
        cls.offer = cls.slot.office_hours
        cls.facility, cls.library = FacilityPage.objects.get(), LibraryPage.objects.get()
        cls.details = LibraryDetails.objects.create(page=cls.library)
        for thing in (cls.facility, cls.details):
            thing.place = cls.place
            thing.office_hours_links.create(office_hours=cls.offer)
            thing.save()
        cls.timetable, cls.awards = factories.page(OfficeHoursPage), factories.page(AwardsPage)
        german = Locale.objects.get_or_create(language_code="de")[0]
        for page in (cls.facility, cls.library, cls.timetable, cls.awards):
            made = page.copy_for_translation(german, copy_parents=True)
            made.save_revision().publish()
        cls.other = factories.page(FacilityPage)
        cls.article = factories.page(ArticlePage)

    @property
    def of_facility(self) -> set[str]:
        """The addresses of the house with the mixin, calendars included, in every language."""
        found = {
            f"{page.url}{path}"
            for page in versions_of(self.facility)
            for path in ("", "calendar/", "calendar/?download")
        }
        assert len(found) == 6
        return found

    @property
    def of_library(self) -> set[str]:
        """Those of the other one; its calendar lies below each timetable."""
        found = {page.url for page in versions_of(self.library)}
        found |= {
            f"{page.url}page/{self.library.translation_key}/calendar/{ending}"
            for page in versions_of(self.timetable)
            for ending in ("", "?download")
        }
        assert len(found) == 6
        return found

    @property
    def of_awards(self) -> set[str]:
        """Those of the page of awards, its feed included, in every language."""
        return {f"{page.url}{path}" for page in versions_of(self.awards) for path in ("", "feed/")}

    def after(self, change: Callable[[], Any]) -> set[str]:
        """Return what was purged when a change has been committed."""
        forget()
        Recorder.batches.clear()
        with self.captureOnCommitCallbacks(execute=True), transaction.atomic():
            change()
        return Recorder.forgotten()

    def test_changed_hours_closures_contacts_and_places_purge_pages_and_calendars(self) -> None:
        def hours() -> None:
            self.slot.start_time = dt.time(13)
            self.slot.save()

        def words() -> None:
            self.offer.title = "Help with forms"
            self.offer.save_revision().publish()

        def cancelled() -> None:
            self.offer.changes.create(date=dt.date(2026, 3, 10), action="cancel", reason="Ill")
            self.offer.save()

        def contact() -> None:
            self.contact.telephone = "030 23125 999"
            self.contact.save()

        def closed() -> None:
            factories.ClosureFactory(place=self.place)

        def street() -> None:
            self.place.street = "Other Street 2"
            self.place.save()

        def all_closed() -> None:
            factories.ClosureFactory()

        for change in (hours, words, cancelled, contact, closed, street):
            purged = self.after(change)
            missing = (self.of_facility | self.of_library) - purged
            assert not missing, (change.__name__, missing)
            assert self.other.url not in purged, change.__name__
        purged = self.after(all_closed)
        assert self.of_facility | self.of_library | {self.other.url} <= purged
        offer = f"{self.timetable.url}offer/{self.offer.translation_key}/calendar/"
        assert {offer, f"{offer}?download"} <= purged

    def test_a_new_award_purges_the_page_of_awards_its_feed_and_the_quarter(self) -> None:
        award = factories.AwardFactory()
        locale = Locale.get_default()
        for thing, shown in ((self.facility, self.of_facility), (self.details, self.of_library)):

            def granted(thing: Any = thing) -> None:
                thing.award_grants.create(award=award, year=2024, locale=locale)
                thing.save()

            def withdrawn(thing: Any = thing) -> None:
                thing.award_grants.get().delete()

            for change in (granted, withdrawn):
                purged = self.after(change)
                assert shown | self.of_awards | {self.quarter.url} <= purged
                assert self.other.url not in purged

    def test_what_is_hidden_moved_or_gone_is_purged(self) -> None:
        pages = (self.facility, self.of_facility), (self.library, self.of_library)
        for page, shown in pages:
            assert self.of_awards | shown <= self.after(page.unpublish)
            assert self.of_awards | shown <= self.after(page.save_revision().publish)
            page.refresh_from_db()

            def move(page: Any = page) -> None:
                page.move(self.article, pos="last-child")

            old = page.url
            purged = self.after(move)
            page.refresh_from_db()
            assert {old, page.url} <= purged
        shown = self.of_library
        assert {path for path in shown if "/page/" in path} <= self.after(self.details.delete)

    def test_pages_that_carry_nothing_of_ours_purge_nothing(self) -> None:
        assert self.after(self.article.save) == set()
        plain = factories.page(LibraryPage)
        assert self.after(plain.save) == set()
        with (
            CaptureQueriesContext(connection) as asked,
            override_settings(WAGTAILFRONTENDCACHE=None),
        ):
            plain.save()
        assert not any("librarydetails" in query["sql"] for query in asked)
