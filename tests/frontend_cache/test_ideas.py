"""A cache in front of the site forgets an idea that is another now, or gone."""

from __future__ import annotations

from django.contrib.auth.models import User
from django.test import TestCase, override_settings
from wagtail.models import Locale

from tests import factories
from tests.frontend_cache.recording import Recorder
from tests.ideas.sending import idea, ideas_page
from wagtail_quartier.ideas import moderation, personal_data
from wagtail_quartier.models import Idea

BACKEND = {"default": {"BACKEND": "tests.frontend_cache.recording.Recorder"}}


class IdeasPurgedTest(TestCase):
    def setUp(self) -> None:
        self.page = ideas_page()
        self.german = Locale.objects.get_or_create(language_code="de")[0]
        translation = self.page.copy_for_translation(self.german, copy_parents=True)
        translation.save_revision().publish()
        self.idea = idea(self.page)
        self.user = User.objects.create_user("moderator")
        self.urls = {
            f"{version.url}{part}"
            for version in (self.page, translation)
            for part in ("", f"idea/{self.idea.reference}/", f"picture/{self.idea.reference}/")
        }
        Recorder.forgotten()

    def change(self, **values: object) -> set[str]:
        """Change the idea and return what a cache was told to forget."""
        self.idea.refresh_from_db()
        stored = {name: getattr(self.idea, name) for name in moderation.EDITED}
        with self.captureOnCommitCallbacks(execute=True):
            moderation.change(self.idea.pk, self.idea.version, self.user, {**stored, **values})
        return Recorder.forgotten()

    @override_settings(WAGTAILFRONTENDCACHE=BACKEND)
    def test_an_idea_is_forgotten_in_every_language_when_it_changes_or_goes(self) -> None:
        assert self.change(remark="Nobody reads this.") == set()
        assert self.urls <= self.change(state="accepted")
        assert self.urls <= self.change(answer="In May.")
        with self.captureOnCommitCallbacks(execute=True):
            personal_data.erase(self.idea.email, Idea.objects.all())
        assert self.urls <= Recorder.forgotten()

    @override_settings(WAGTAILFRONTENDCACHE=BACKEND)
    def test_the_page_of_a_quarter_it_answers_is_forgotten_with_it(self) -> None:
        with self.captureOnCommitCallbacks(execute=True):
            quarter = factories.quarter()
            quarter.strengths.create(text="A bench", locale=quarter.locale, answer_idea=self.idea)
            quarter.save()
            german = type(quarter).objects.get(pk=quarter.pk)
            german = german.copy_for_translation(self.german, copy_parents=True)
            german.save_revision().publish()
            other = idea(self.page, state="accepted", email="ben@example.org")
        urls = {quarter.url, german.url}
        Recorder.forgotten()
        assert urls <= self.change(state="accepted")
        assert urls <= self.change(title="Two benches")
        with self.captureOnCommitCallbacks(execute=True):
            self.page.unpublish()
        assert urls <= Recorder.forgotten()
        self.idea.refresh_from_db()
        with self.captureOnCommitCallbacks(execute=True):
            moderation.merge(self.idea.pk, self.idea.version, other.pk, self.user)
        assert urls <= Recorder.forgotten()
        # What is said of the other one is said of this one.
        with self.captureOnCommitCallbacks(execute=True):
            moderation.remove(other.pk, self.user)
        assert urls <= Recorder.forgotten()
        with self.captureOnCommitCallbacks(execute=True):
            personal_data.erase(self.idea.email, Idea.objects.all())
        assert urls <= Recorder.forgotten()
