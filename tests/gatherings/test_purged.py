"""A cache in front of the site forgets what shows a changed session, in every language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from django.db import transaction
from django.test import TestCase, override_settings
from wagtail.models import Locale

from tests import factories
from tests.frontend_cache.recording import Recorder
from wagtail_quartier.frontend_cache.purging import forget
from wagtail_quartier.pages import models as pages

BACKEND = {"default": {"BACKEND": "tests.frontend_cache.recording.Recorder"}}


class GatheringsPurgedTest(TestCase):
    def after(self, change: Callable[[], Any]) -> set[str]:
        """Return what was purged when a change has been committed."""
        forget()
        Recorder.batches.clear()
        with self.captureOnCommitCallbacks(execute=True), transaction.atomic():
            change()
        return Recorder.forgotten()

    @override_settings(WAGTAILFRONTENDCACHE=BACKEND)
    def test_a_session_is_shown_on_its_gathering_and_its_neighbours(self) -> None:
        german = Locale.objects.get_or_create(language_code="de")[0]
        quarter, elsewhere = factories.quarter(), factories.quarter()
        slot = factories.SlotFactory(place__quarter=elsewhere)
        gathering = factories.gathering(quarters=[quarter])
        gathering.office_hours_links.create(office_hours=slot.office_hours)
        gathering.save()
        translated = gathering.copy_for_translation(german, copy_parents=True)
        translated.save_revision().publish()
        session = factories.session(gathering, date=dt.date(2026, 2, 3))
        other = factories.session(gathering, date=dt.date(2026, 2, 10))
        organisation = factories.OrganisationFactory()
        resolution = factories.resolution(session, responsible=organisation)
        stranger = factories.session(factories.gathering())
        timetable = factories.page(pages.OfficeHoursPage)
        shown = {
            f"{page.url}{part}"
            for page in (gathering, translated)
            for part in ("", "sessions/", "resolutions/", "resolutions/?state=open")
        } | {session.url, other.url, quarter.url}

        def done() -> None:
            resolution.state = "done"
            resolution.save()

        def renamed() -> None:
            organisation.name = "Another name"
            organisation.save()

        def published() -> None:
            session.save_revision().publish()

        def deleted() -> None:
            session.delete()

        for change in (done, renamed, published, deleted):
            purged = self.after(change)
            assert shown <= purged, (change.__name__, shown - purged)
            assert stranger.url not in purged

        def retitled() -> None:
            gathering.refresh_from_db()
            gathering.title = "Another title"
            gathering.save_revision().publish()

        # Wherever its dates are shown, they lead to it by its name.
        purged = self.after(retitled)
        assert {gathering.url, other.url, quarter.url, elsewhere.url, timetable.url} <= purged
