"""What ends with a day is forgotten by a cache in front of the site, though nobody saved it."""

from __future__ import annotations

import datetime as dt
from io import StringIO

import pytest
import time_machine
from django.core.management import CommandError, call_command
from django.test import TestCase, override_settings
from wagtail.models import Locale, Site

from tests import factories
from tests.clock import BERLIN
from tests.frontend_cache.recording import Recorder
from wagtail_quartier.frontend_cache.purging import forget
from wagtail_quartier.frontend_cache.turn_of_day import DayReport, purge_ended
from wagtail_quartier.pages import models as pages
from wagtail_quartier.translations import versions_of

BACKEND = {"default": {"BACKEND": "tests.frontend_cache.recording.Recorder"}}
LAST_DAY = dt.date(2026, 6, 1)
#: In summer both are the same day in UTC.
LATE = dt.datetime(2026, 6, 1, 23, 50, tzinfo=BERLIN)
AFTER = dt.datetime(2026, 6, 2, 0, 5, tzinfo=BERLIN)


@override_settings(WAGTAILFRONTENDCACHE=BACKEND)
class TurnOfDayTest(TestCase):
    @classmethod
    @override_settings(WAGTAILFRONTENDCACHE=None)
    def setUpTestData(cls) -> None:
        home = Site.objects.get(is_default_site=True).root_page
        german = Locale.objects.get_or_create(language_code="de")[0]
        home.copy_for_translation(german)
        cls.south, cls.north = factories.quarter(), factories.quarter()
        cls.project = factories.project(quarters=[cls.south])
        cls.project.copy_for_translation(german, copy_parents=True).save_revision().publish()
        cls.need = factories.NeedFactory(title="Sewing", page=cls.project, until=LAST_DAY)
        translation = cls.need.copy_for_translation(german)
        # As a translation may be that nobody has synchronised.
        translation.until = LAST_DAY + dt.timedelta(days=30)
        translation.save()
        factories.NeedFactory(page=cls.north, until=LAST_DAY + dt.timedelta(days=1))
        cls.directory = factories.page(pages.NeedsPage)
        cls.gathering = factories.gathering(quarters=[cls.south])
        cls.session = factories.session(cls.gathering, date=LAST_DAY)

    def purged(self, days: int = 1) -> set[str]:
        """Return what a cache is told to forget now."""
        forget()
        Recorder.forgotten()
        with self.captureOnCommitCallbacks(execute=True):
            purge_ended(days)
        return Recorder.forgotten()

    def test_what_shows_a_request_is_forgotten_when_its_last_day_is_over(self) -> None:
        with time_machine.travel(LATE, tick=False):
            self.assertContains(self.client.get(self.project.url), "Sewing")
            assert self.purged() == set()
        showing = {version.url for version in versions_of(self.project)}
        assert len(showing) == 2
        with time_machine.travel(AFTER, tick=False):
            self.assertNotContains(self.client.get(self.project.url), "Sewing")
            purged = self.purged()
            assert showing | {self.south.url, self.directory.url} <= purged
            assert self.north.url not in purged
        with time_machine.travel(AFTER + dt.timedelta(days=3), tick=False):
            assert not showing & self.purged()
            # Some nights were missed.
            assert showing <= self.purged(days=4)

    def test_a_session_that_is_over_and_what_is_overdue_are_forgotten_with_their_gathering(
        self,
    ) -> None:
        with override_settings(WAGTAILFRONTENDCACHE=None):
            factories.resolution(self.session, due_date=LAST_DAY + dt.timedelta(days=4))
            factories.resolution(self.session, due_date=LAST_DAY, state="done")
        around = {self.gathering.url, f"{self.gathering.url}resolutions/", self.session.url}
        with time_machine.travel(AFTER, tick=False):
            assert around <= self.purged()
            assert purge_ended(1).resolutions == 0
        with time_machine.travel(AFTER + dt.timedelta(days=4), tick=False):
            assert around <= self.purged()
            assert purge_ended(1) == DayReport(0, 0, 1, purged=True)

    def test_the_command_says_what_it_did_and_refuses_nonsense(self) -> None:
        with time_machine.travel(AFTER, tick=False), override_settings(WAGTAILFRONTENDCACHE=None):
            out = StringIO()
            call_command("quartier_purge_ended", stdout=out)
            assert "1 requests and offers, 1 sessions; 0 resolutions" in out.getvalue()
            assert "no cache" in out.getvalue()
        with time_machine.travel(AFTER, tick=False):
            out = StringIO()
            call_command("quartier_purge_ended", "--days=2", stdout=out)
            assert "told to forget" in out.getvalue()
        for days in (0, -1, 10**30):
            with pytest.raises(CommandError, match="--days"):
                call_command("quartier_purge_ended", f"--days={days}")
