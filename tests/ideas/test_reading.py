"""Everybody reads accepted ideas with their answers; nobody reads anything of a person."""

from __future__ import annotations

from typing import Any

from django.db import connection
from django.test import TestCase
from django.test.utils import CaptureQueriesContext, override_settings
from wagtail.models import Locale, PageViewRestriction

from tests import factories
from tests.ideas.sending import BENCH, idea, ideas_page
from wagtail_quartier.ideas.changes import ideas_changed
from wagtail_quartier.ideas.states import PUBLIC, State
from wagtail_quartier.ideas.table import Idea
from wagtail_quartier.models import IdeaStep

PERSONAL = (BENCH["name"], BENCH["email"], BENCH["telephone"])


class ReadingTest(TestCase):
    def setUp(self) -> None:
        self.page = ideas_page()

    def get(self, path: str = "") -> Any:
        return self.client.get(f"{self.page.url}{path}")

    def test_only_accepted_ideas_are_listed_and_never_a_person(self) -> None:
        made = {
            state: idea(self.page, state=state, title=f"Idea {state}", remark="Phone Ayla.")
            for state in State.values
        }
        made["merged"] = idea(
            self.page, state="accepted", title="Idea merged", duplicate_of=made["accepted"]
        )
        elsewhere = idea(ideas_page(), state="accepted", title="Idea elsewhere")
        html = self.get().content.decode()
        for state, one in made.items():
            is_public = state in PUBLIC
            assert (f">Idea {state}<" in html) is is_public, state
            shown = self.get(f"idea/{one.reference}/")
            expected = 200 if is_public else 302 if state == "merged" else 404
            assert shown.status_code == expected, state
            words = (
                html + shown.content.decode() + self.get(f"sent/{one.reference}/").content.decode()
            )
            for personal in (*PERSONAL, "Phone Ayla."):
                assert personal not in words, (state, personal)
            assert not shown.cookies
        assert "Idea elsewhere" not in html
        assert self.get(f"idea/{elsewhere.reference}/").status_code == 404
        assert self.get(f"sent/{elsewhere.reference}/").status_code == 404
        assert self.get("sent/2222-2222/").status_code == 404
        self.assertContains(self.get(), "2 people have this wish")

    def test_whoever_knows_the_reference_reads_what_became_of_it(self) -> None:
        declined = idea(self.page, state="declined", reason="The fountain is a monument.")
        html = self.get(f"sent/{declined.reference}/").content.decode()
        assert "The fountain is a monument." in html
        assert "Declined" in html
        assert BENCH["title"] not in html
        assert 'content="noindex"' in html

    def test_a_project_leads_back_to_the_idea_it_came_of(self) -> None:
        project = factories.project(title="Benches for all")
        one = idea(self.page, title="More benches", state="in-progress", project=project)
        self.assertContains(self.client.get(project.url), f'href="{self.page.url}idea/')
        for state in ("under-review", "declined"):
            Idea.objects.update(state=state)
            ideas_changed([one])
            self.assertNotContains(self.client.get(project.url), "More benches")
        Idea.objects.update(state="done")
        ideas_changed([one])
        self.assertContains(self.client.get(project.url), one.reference)
        self.page.unpublish()
        self.assertNotContains(self.client.get(project.url), "More benches")

    def test_the_timeline_names_a_project_only_when_everybody_may_see_it(self) -> None:
        project = factories.project(title="Benches for all", live=False)
        one = idea(self.page, state="in-progress", project=project, answer="We build it in May.")
        IdeaStep.objects.create(idea=one, kind="project", state="in-progress")
        hidden = self.get(f"idea/{one.reference}/")
        self.assertContains(hidden, "We build it in May.")
        self.assertNotContains(hidden, "Benches for all")
        self.assertNotContains(hidden, "A project has come of it")
        project.save_revision().publish()
        self.assertContains(self.get(f"idea/{one.reference}/"), "Benches for all")

    def test_filters_find_and_wrong_ones_are_answered(self) -> None:
        inner = factories.quarter(title="Inner")
        below = factories.quarter(inner, title="Below")
        idea(self.page, state="done", title="Trees", quarter=below)
        idea(self.page, state="accepted", title="Lamps")
        for query, found, left in (
            ("state=done", "Trees", "Lamps"),
            (f"quarter={inner.slug}", "Trees", "Lamps"),
            ("q=lamp", "Lamps", "Trees"),
        ):
            html = self.get(f"?{query}").content.decode()
            assert f">{found}<" in html, query
            assert f">{left}<" not in html, query
        for query in (
            "state=new",
            "state=%00",
            f"q={'x' * 100_000}",
            "q=%ff",
            "page=99",
            "quarter=no",
        ):
            answer = self.get(f"?{query}")
            assert answer.status_code == 400, query
            self.assertContains(answer, "We did not understand that", status_code=400)
        for path in ("idea/%00/", "picture/x/", "sent/" + "B" * 5000 + "/", "idea/bbbb-bbbb/"):
            assert self.get(path).status_code == 404, path

    def test_whoever_would_help_is_led_to_the_contact(self) -> None:
        contact = factories.ContactFactory(telephone="030 23125 777")
        self.page.contact_links.create(contact=contact, locale=self.page.locale)
        self.page.save()
        one = idea(self.page, state="accepted")
        shown = self.get(f"idea/{one.reference}/")
        self.assertContains(shown, "Would you like to help?")
        self.assertContains(shown, 'href="tel:')
        self.assertContains(shown, contact.name)

    def test_an_idea_says_its_language(self) -> None:
        idea(self.page, state="accepted", language="ar", title="مقعد في السوق")
        self.assertContains(self.get(), 'lang="ar" dir="rtl">مقعد في السوق')
        self.assertContains(self.get(), "in Arabic")

    def test_every_language_of_the_page_shows_the_same_ideas(self) -> None:
        one = idea(self.page, state="accepted")
        german = Locale.objects.get_or_create(language_code="de")[0]
        translation = self.page.copy_for_translation(german, copy_parents=True)
        translation.save_revision().publish()
        html = self.client.get(translation.get_url()).content.decode()
        assert BENCH["title"] in html
        assert f"{translation.get_url()}idea/{one.reference}/" in html

    def test_a_list_asks_no_more_questions_for_many_ideas_than_for_one(self) -> None:
        quarter = factories.quarter()
        idea(self.page, state="accepted", quarter=quarter)
        self.get()
        with CaptureQueriesContext(
            connection,
        ) as one:
            self.get()
        for _number in range(11):
            idea(self.page, state="accepted", quarter=quarter)
        with CaptureQueriesContext(connection) as many:
            self.get()
        assert len(many) <= len(one)
        assert len(many) <= 20

    @override_settings(WAGTAIL_QUARTIER={"PAGE_MODELS": {"project": "nowhere.Project"}})
    def test_a_site_without_projects_does_without_them(self) -> None:
        one = idea(self.page, state="done")
        assert self.get(f"idea/{one.reference}/").status_code == 200

    def test_a_private_page_shows_no_idea_and_no_picture(self) -> None:
        one = idea(self.page, state="accepted")
        PageViewRestriction.objects.create(
            page=self.page, restriction_type=PageViewRestriction.LOGIN
        )
        for path in ("", f"idea/{one.reference}/", f"sent/{one.reference}/", "leave-an-idea/"):
            assert self.get(path).status_code == 302, path
            assert self.client.post(f"{self.page.url}{path}").status_code == 302, path
