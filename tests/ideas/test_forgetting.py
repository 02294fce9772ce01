"""What was sent is forgotten on time, and at once where a person asks for it."""

from __future__ import annotations

import datetime as dt
import json
from io import StringIO
from typing import Any

from django.apps import apps
from django.contrib.auth.models import User
from django.core.files.storage import default_storage
from django.core.management import call_command
from django.test import TestCase
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Locale, Page, Site
from wagtail_localize.operations import translate_object

from tests import factories
from tests.ideas.sending import BENCH, idea, ideas_page, photo
from tests.ideas.test_moderating import user_with
from wagtail_quartier.ideas import drafting, moderation
from wagtail_quartier.ideas.pictures import clean_picture
from wagtail_quartier.ideas.retention import SiteReport, purge, purge_ideas
from wagtail_quartier.models import Idea, IdeaPicture, IdeasSettings, PrivacyText
from wagtail_quartier.pages.models import IdeasPage, ProjectIndexPage


def days_ago(days: int) -> dt.datetime:
    return timezone.now() - dt.timedelta(days=days)


def everything_stored() -> str:
    """Return all rows of all tables as text, and the names and contents of all files."""
    rows = [
        str(list(model._base_manager.values_list()))
        for model in apps.get_models(include_auto_created=True)
        if model._meta.managed
    ]

    def files(folder: str) -> list[str]:
        folders, names = default_storage.listdir(folder)
        paths = [f"{folder}{name}" for name in names]
        found = [path + str(default_storage.open(path).read()) for path in paths]
        return found + [one for below in folders for one in files(f"{folder}{below}/")]

    return "\n".join([*rows, *files("")])


class ErasureTest(TestCase):
    def setUp(self) -> None:
        self.page: IdeasPage = ideas_page()
        self.projects = factories.page(ProjectIndexPage)
        self.admin = User.objects.create_superuser("admin", "admin@example.org", "secret")
        self.client.force_login(self.admin)
        self.idea = idea(
            self.page, email="Ayla@Example.org", text="A bench & shade, please.\nToday."
        )
        made = clean_picture(photo(size=(60, 40)))
        IdeaPicture.objects.create(idea=self.idea, data=made.data, width=60, height=40)

    def lived_through(self) -> Any:
        """Let the idea go through everything that leaves traces; return the project page."""
        values = {name: getattr(self.idea, name) for name in moderation.EDITED}
        moderation.change(self.idea.pk, 1, self.admin, {**values, "state": "accepted"})
        project = drafting.make_project(self.idea.pk, self.admin)
        project.save_revision(user=self.admin, log_action=True).publish()
        german = Locale.objects.get_or_create(language_code="de")[0]
        translate_object(self.projects, [german])
        translate_object(project, [german])
        ben = {"name": "Ben", "email": "ben@example.org", "telephone": ""}
        other = idea(self.page, title="Lamps", **ben)
        other.remark = "Ayla Erfunden (ayla@example.org, 030 23125 111) wants the same."
        other.translated_answers = {"de": "Grüße an Ayla Erfunden und alle anderen."}
        other.save()
        moderation.merge(other.pk, 1, self.idea.pk, self.admin)
        self.quarter = factories.quarter()
        self.quarter.strengths.create(
            text="Neighbours", locale=self.quarter.locale, answer_idea=self.idea
        )
        self.quarter.save()
        self.quarter = type(self.quarter).objects.get(pk=self.quarter.pk)
        self.quarter.save_revision().publish()
        translate_object(self.quarter, [german])
        return project

    def test_after_erasing_a_person_nothing_is_found_in_database_and_files(self) -> None:
        project = self.lived_through()
        signs = ("ayla", "erfunden", "23125 111", "A bench at the market", "shade, please")
        before = everything_stored().lower()
        assert [sign for sign in signs if sign.lower() not in before] == []
        address = reverse("quartier-ideas:personal_data")
        with self.captureOnCommitCallbacks(execute=True):
            answer = self.client.post(address, {"email": "ayla@example.org", "erase": "1"})
        self.assertContains(answer, "Everything about this person is erased")
        self.assertContains(answer, reverse("wagtailadmin_pages:edit", args=[project.pk]))
        after = everything_stored().lower()
        assert [sign for sign in signs if sign.lower() in after] == []
        other = Idea.objects.get()
        assert (other.name, other.duplicate_of) == ("Ben", None)
        assert "wants the same" in other.remark
        assert other.translated_answers == {"de": "Grüße an […] und alle anderen."}
        # What is left can be worked with.
        for page in (project, self.quarter):
            edit = reverse("wagtailadmin_pages:edit", args=[page.pk])
            assert self.client.get(edit).status_code == 200

    def test_what_is_kept_is_given_out(self) -> None:
        address = reverse("quartier-ideas:personal_data")
        shown = self.client.post(address, {"email": "ayla@example.org"})
        self.assertContains(shown, self.idea.reference)
        given = self.client.post(address, {"email": "ayla@example.org", "export": "1"})
        data = json.loads(given.content)[0]
        assert data["name"] == BENCH["name"]
        assert data["picture"]
        assert data["received_at"] == self.idea.received_at.isoformat()
        told = StringIO()
        call_command("quartier_personal_data", "AYLA@example.org", stdout=told)
        assert json.loads(told.getvalue())[0]["text"] == self.idea.text
        for email in ("", "x", "a" * 300, "\x00@example.org", "nobody@example.org"):
            answer = self.client.post(address, {"email": email, "erase": "1"})
            assert answer.status_code == 200, email
        assert Idea.objects.exists()

    def test_moderators_reach_only_the_people_of_their_own_pages(self) -> None:
        elsewhere = factories.quarter()
        factories.page(IdeasPage, elsewhere)
        address = reverse("quartier-ideas:personal_data")
        for user in (
            user_with("elsewhere", elsewhere, "publish"),
            user_with("editor", self.page, "change"),
            None,
        ):
            self.client.logout()
            if user:
                self.client.force_login(user)
            for what in ("look", "export", "erase"):
                answer = self.client.post(address, {"email": "ayla@example.org", what: "1"})
                assert BENCH["name"] not in answer.content.decode()
                assert self.idea.reference not in answer.content.decode()
        assert Idea.objects.filter(name=BENCH["name"]).exists()

    def test_the_command_erases_on_all_sites(self) -> None:
        told = StringIO()
        call_command("quartier_personal_data", "ayla@example.org", "--erase", stdout=told)
        assert self.idea.reference in told.getvalue()
        call_command("quartier_personal_data", "ayla@example.org", "--erase", stdout=told)
        assert "Nothing is kept" in told.getvalue()
        assert not Idea.objects.exists()


class RetentionTest(TestCase):
    def setUp(self) -> None:
        self.site = Site.objects.get(is_default_site=True)
        self.page: IdeasPage = ideas_page()

    def test_old_ideas_are_deleted_and_their_senders_forgotten(self) -> None:
        IdeasSettings.objects.create(site=self.site, keep_contact_days=100, keep_idea_days=200)
        ages = {"fresh": 50, "silent": 150, "old": 250}
        made = {
            (state, age): idea(self.page, state=state, remark="Called.", changed_at=days_ago(days))
            for state in ("declined", "done")
            for age, days in ages.items()
        }
        expected = [SiteReport(self.site.hostname, deleted=1, forgotten=3)]
        assert purge(dry_run=True) == expected
        assert Idea.objects.exclude(email="").count() == 6
        told = StringIO()
        call_command("quartier_purge_ideas", stdout=told)
        assert "1 ideas deleted, the senders of 3 ideas forgotten" in told.getvalue()
        left = {key for key, one in made.items() if Idea.objects.filter(pk=one.pk).exists()}
        assert set(made) - left == {("declined", "old")}
        for key in left:
            one = Idea.objects.get(pk=made[key].pk)
            is_known = key[1] == "fresh"
            assert bool(one.name and one.email and one.telephone and one.remark) is is_known, key
            assert one.title == BENCH["title"]
        # The second time there is nothing left to do; the task says so as its result.
        assert purge_ideas.enqueue().return_value == [
            {"site": self.site.hostname, "deleted": 0, "forgotten": 0}
        ]

    def test_each_site_has_its_own_period(self) -> None:
        home = Page.objects.get(depth=1).add_child(instance=Page(title="Other", slug="other"))
        other = Site.objects.create(hostname="other.example", root_page=home)
        IdeasSettings.objects.create(site=other, keep_contact_days=10)
        idea(factories.page(IdeasPage, home), changed_at=days_ago(20))
        kept = idea(self.page, changed_at=days_ago(20))
        found = {report.site: report.forgotten for report in purge()}
        assert found == {self.site.hostname: 0, "other.example": 1}
        assert list(Idea.objects.exclude(email="")) == [kept]

    def test_the_privacy_text_is_the_site_s_in_the_reader_s_language(self) -> None:
        address = f"{self.page.url}leave-an-idea/"
        self.assertContains(self.client.get(address), "365 days after the last change")
        settings = IdeasSettings.objects.create(site=self.site)
        PrivacyText.objects.create(settings=settings, language="en", text="Ask Ms Beispiel.")
        self.assertContains(self.client.get(address), "Ask Ms Beispiel.")

    def test_the_settings_have_a_screen(self) -> None:
        admin = User.objects.create_superuser("admin", "admin@example.org", "secret")
        self.client.force_login(admin)
        address = reverse(
            "wagtailsettings:edit", args=["wagtail_quartier", "ideassettings", self.site.pk]
        )
        self.assertContains(self.client.get(address), "orget names and ways to reach people")
        rows = {"TOTAL_FORMS": 1, "INITIAL_FORMS": 0, "MIN_NUM_FORMS": 0, "MAX_NUM_FORMS": 1000}
        row = {"language": "de", "text": "Fragen Sie uns.", "ORDER": 1}
        data = {f"privacy_texts-{name}": value for name, value in rows.items()}
        data |= {f"privacy_texts-0-{name}": value for name, value in row.items()}
        self.client.post(address, {**data, "keep_contact_days": 30, "keep_idea_days": 60})
        stored = IdeasSettings.objects.get()
        assert stored.keep_contact_days == 30
        assert stored.privacy_texts.get().text == "Fragen Sie uns."
