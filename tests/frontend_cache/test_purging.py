"""A cache in front of the site forgets what shows a changed thing, in every language."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

from django.contrib.auth.models import User
from django.db import connection, transaction
from django.test import TestCase, override_settings
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale, PageViewRestriction, Site

from tests import factories
from tests.frontend_cache.recording import Recorder
from wagtail_quartier.frontend_cache.purging import forget
from wagtail_quartier.frontend_cache.signals import purging
from wagtail_quartier.pages import models as pages
from wagtail_quartier.site_settings import NeighbourhoodSettings
from wagtail_quartier.translations import versions_of

BACKEND = {"default": {"BACKEND": "tests.frontend_cache.recording.Recorder"}}
INDEXES = (
    pages.CentreIndexPage,
    pages.ProjectIndexPage,
    pages.FieldOfActionIndexPage,
    pages.OfficeHoursPage,
    pages.AwardsPage,
    pages.NeedsPage,
)


def paths(page: Any) -> set[str]:
    """Return the addresses of a page and of what lies below it, in every language."""
    stem = {version.url for version in versions_of(page)} or {page.url}
    return {f"{url}{path.lstrip('/')}" for url in stem for path in page.get_cached_paths()}


def translated(page: Any) -> Any:
    """Return the page after publishing it in German as well."""
    german, _new = Locale.objects.get_or_create(language_code="de")
    page.copy_for_translation(german, copy_parents=True, alias=False).save_revision().publish()
    return page


@override_settings(WAGTAILFRONTENDCACHE=BACKEND)
class PurgingTest(TestCase):
    """Two quarters in two languages; in one of them a house with an offer, and a project."""

    @classmethod
    @override_settings(WAGTAILFRONTENDCACHE=None)
    def setUpTestData(cls) -> None:
        home = Site.objects.get(is_default_site=True).root_page
        german, _new = Locale.objects.get_or_create(language_code="de")
        home.copy_for_translation(german)
        NeighbourhoodSettings.load()
        cls.north, cls.south = factories.quarter(), translated(factories.quarter())
        place = factories.PlaceFactory(quarter=cls.south)
        cls.contact = factories.ContactFactory()
        cls.slot = factories.SlotFactory(place=place, contact=cls.contact)
        cls.offer = cls.slot.office_hours
        cls.centre = translated(factories.centre(place=place))
        cls.project = factories.project(quarters=[cls.south])
        cls.award = factories.AwardFactory()
        factories.grant(cls.project, award=cls.award)
        translated(cls.project)
        cls.elsewhere = factories.centre(place=factories.PlaceFactory(quarter=cls.north))
        field = factories.field_of_action()
        cls.stranger = factories.project(quarters=[cls.north], fields_of_action=[field])
        cls.bound = factories.project()
        cls.bound.office_hours_links.create(office_hours=cls.offer)
        cls.bound.save()
        cls.timetable = translated(factories.page(pages.OfficeHoursPage))
        factories.page(pages.AwardsPage)
        factories.page(pages.NeedsPage)

    @property
    def always(self) -> set[str]:
        """The addresses of everything that lists a bit of everything."""
        return {path for model in INDEXES for page in model.objects.all() for path in paths(page)}

    def after(self, change: Callable[[], Any]) -> set[str]:
        """Return what was purged when a change has been committed."""
        forget()
        Recorder.batches.clear()
        with self.captureOnCommitCallbacks(execute=True), transaction.atomic():
            change()
        return Recorder.forgotten()

    def test_changed_office_hours_purge_the_pages_that_show_them(self) -> None:
        def change() -> None:
            self.slot.start_time = dt.time(13)
            self.slot.save()

        purged = self.after(change)
        shown = paths(self.centre) | paths(self.south) | paths(self.bound) | self.always
        assert shown <= purged
        key = self.offer.translation_key
        for timetable in versions_of(self.timetable):
            calendar = f"{timetable.url}offer/{key}/calendar/"
            assert {calendar, f"{calendar}?download"} <= purged
        # What has nothing to do with it stays where it is.
        assert not purged & (paths(self.north) | paths(self.elsewhere) | paths(self.stranger))
        assert not any(path.startswith("/admin") for path in purged)

    def test_each_fact_purges_what_shows_it_in_every_language(self) -> None:
        def of_contact() -> None:
            self.contact.telephone = "030 23125 999"
            self.contact.save()

        def of_award() -> None:
            self.award.name = "Medal"
            self.award.save()

        def of_project() -> None:
            self.project.title = "Orchard"
            self.project.save_revision().publish()

        def of_offer() -> None:
            self.offer.title = "Help with forms"
            self.offer.save_revision().publish()

        def of_closure() -> None:
            factories.ClosureFactory(place=self.slot.place)

        def of_change() -> None:
            self.offer.changes.create(date=dt.date(2026, 3, 10), action="cancel", reason="Ill")
            self.offer.save()

        def of_grant() -> None:
            factories.grant(self.project, award=self.award, year=2021)

        def of_place() -> None:
            self.slot.place.street = "Other Street 2"
            self.slot.place.save()

        house, work = paths(self.centre), paths(self.project)
        for change, shown in (
            (of_contact, house),
            (of_award, work),
            (of_project, work),
            (of_offer, house),
            (of_closure, house),
            (of_change, house),
            (of_grant, work),
            (of_place, house),
        ):
            purged = self.after(change)
            assert shown | paths(self.south) | self.always <= purged, change.__name__
            assert not purged & paths(self.elsewhere), change.__name__

    def test_a_request_purges_its_page_the_quarter_around_it_and_the_directory(self) -> None:
        shown = paths(self.project) | paths(self.south) | self.always
        made: list[Any] = []

        def ask() -> None:
            made.append(factories.NeedFactory(page=self.project, contact=self.contact))

        def answer() -> None:
            self.contact.email = "other@example.org"
            self.contact.save()

        def withdraw() -> None:
            made[0].delete()

        for change in (ask, answer, withdraw):
            purged = self.after(change)
            assert shown <= purged
            assert not purged & paths(self.elsewhere)

    def test_what_showed_a_thing_before_is_purged_as_well(self) -> None:
        elsewhere = self.elsewhere.place

        def move_slot() -> None:
            self.slot.place = elsewhere
            self.slot.save()

        purged = self.after(move_slot)
        assert paths(self.centre) | paths(self.south) <= purged
        assert paths(self.elsewhere) | paths(self.north) <= purged

        old = paths(self.project)

        def rename_address() -> None:
            self.project.slug = "orchard"
            self.project.save()

        purged = self.after(rename_address)
        assert old | paths(self.project) <= purged

        def move_page() -> None:
            self.project.move(self.south, pos="last-child")

        gone = paths(self.project)
        assert gone <= self.after(move_page)
        self.project.refresh_from_db()
        lone = paths(self.project)
        assert lone <= self.after(self.project.delete)

    def test_what_concerns_everything_purges_everything(self) -> None:
        everything = self.always | paths(self.north) | paths(self.project) | paths(self.elsewhere)
        assert everything <= self.after(factories.ClosureFactory)

        def change_settings() -> None:
            NeighbourhoodSettings.objects.get().save()

        assert everything <= self.after(change_settings)

        def hide_the_directory() -> None:
            index = pages.ProjectIndexPage.objects.first()
            PageViewRestriction.objects.create(page=index, restriction_type="login")

        assert paths(self.project) <= self.after(hide_the_directory)

    def test_drafts_rollbacks_and_other_peoples_things_purge_nothing(self) -> None:
        self.project.title = self.offer.title = "A draft"
        assert self.after(self.project.save_revision) == set()
        assert self.after(self.offer.save_revision) == set()
        assert self.after(lambda: User.objects.create_user("somebody")) == set()

        def change_of_mind() -> None:
            with transaction.atomic():
                self.contact.save()
                transaction.set_rollback(True)

        assert self.after(change_of_mind) == set()

    def test_one_transaction_is_one_batch_however_much_it_changes(self) -> None:
        with_batches: list[int] = []

        def change() -> None:
            for thing in (self.slot, self.contact, self.award, self.offer):
                thing.save()
            with_batches.append(len(Recorder.batches))

        Recorder.batches.clear()
        assert self.after(change)
        # Nothing before the commit.
        assert with_batches == [0]

    def test_a_host_adds_what_only_it_knows(self) -> None:
        def add(urls: set[str], **kwargs: Any) -> None:
            urls.add("http://localhost/about-us/")

        purging.connect(add)
        try:
            assert "/about-us/" in self.after(self.contact.save)
        finally:
            purging.disconnect(add)

    def test_without_a_cache_nothing_is_asked(self) -> None:
        def queries() -> list[str]:
            with CaptureQueriesContext(connection) as captured, transaction.atomic():
                self.contact.save()
            return [query["sql"] for query in captured]

        with_cache = queries()
        with override_settings(WAGTAILFRONTENDCACHE=None):
            without = queries()
        assert len(without) < len(with_cache)
        assert not any("locale" in sql or "quarterlink" in sql for sql in without)

    def test_a_real_cache_is_told_over_http(self) -> None:
        told: list[tuple[str, str]] = []

        class Cache(BaseHTTPRequestHandler):
            def do_PURGE(self) -> None:
                told.append((self.headers["Host"], self.path))
                self.send_response(200)
                self.end_headers()

            def log_message(self, *arguments: Any) -> None:
                pass

        server = HTTPServer(("127.0.0.1", 0), Cache)
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            backend = {
                "BACKEND": "wagtail.contrib.frontend_cache.backends.HTTPBackend",
                "LOCATION": f"http://127.0.0.1:{server.server_port}",
            }
            with override_settings(WAGTAILFRONTENDCACHE={"default": backend}):
                self.after(self.contact.save)
        finally:
            server.shutdown()
            server.server_close()
            thread.join()
        asked = {path for _host, path in told}
        assert paths(self.centre) <= {path.partition("localhost")[2] or path for path in asked}
        assert {host for host, _path in told} == {"localhost"}
