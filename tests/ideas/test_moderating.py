"""Moderators work on ideas: each on their own pages, and never over each other."""

from __future__ import annotations

import re
from typing import Any

from django.contrib.auth.models import Group, Permission, User
from django.core import mail
from django.db import connection
from django.test import TestCase
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.translation import override
from wagtail.models import GroupPagePermission, Page, Site

from tests import factories
from tests.ideas.sending import BENCH, idea, ideas_page, photo
from wagtail_quartier.ideas.pictures import clean_picture
from wagtail_quartier.ideas.states import STEPS, State
from wagtail_quartier.models import Idea, IdeaPicture, IdeaStep
from wagtail_quartier.pages.models import IdeasPage, ProjectIndexPage


def user_with(name: str, page: Page | None, *actions: str) -> User:
    """Return a user of the admin who may do ``actions`` with a page and what is below it."""
    group = Group.objects.create(name=name)
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    for action in actions:
        permission = Permission.objects.get(
            codename=f"{action}_page", content_type__app_label="wagtailcore"
        )
        GroupPagePermission.objects.create(group=group, page=page, permission=permission)
    user = User.objects.create_user(name, f"{name}@example.org", "secret")
    user.groups.add(group)
    return user


class ModeratingTest(TestCase):
    def setUp(self) -> None:
        self.quarter = factories.quarter(title="North")
        self.page: IdeasPage = factories.page(IdeasPage, self.quarter)
        self.projects = factories.page(ProjectIndexPage, self.quarter)
        self.moderator = user_with("north", self.quarter, "add", "change", "publish")
        self.idea = idea(self.page, quarter=self.quarter)
        self.client.force_login(self.moderator)

    def url(self, name: str, one: Idea | None = None) -> str:
        return reverse(f"quartier-ideas:{name}", args=[(one or self.idea).pk])

    def fields(self, one: Idea | None = None, **changed: Any) -> dict[str, Any]:
        """Return the form of an idea as it is, but for what is changed."""
        one = one or self.idea
        names = ("title", "text", "where", "state", "answer", "reason", "remark", "version")
        values = {name: getattr(one, name) for name in names}
        values |= {"quarter": one.quarter_id or "", "assigned_to": one.assigned_to_id or ""}
        return {**values, **changed}

    def save(self, one: Idea | None = None, **changed: Any) -> Any:
        with self.captureOnCommitCallbacks(execute=True):
            answer = self.client.post(self.url("edit", one), self.fields(one, **changed))
        (one or self.idea).refresh_from_db()
        return answer

    def test_each_role_sees_and_does_what_is_its_own(self) -> None:
        other_quarter = factories.quarter(title="South")
        theirs = idea(factories.page(IdeasPage, other_quarter), title="Theirs")
        root = Page.objects.get(depth=1)
        other_home = root.add_child(instance=Page(title="Other site", slug="other-site"))
        Site.objects.create(hostname="other.example", root_page=other_home)
        IdeaPicture.objects.create(idea=self.idea, data=b"x", width=1, height=1)
        roles = {
            "editor": user_with("editor", self.quarter, "add", "change"),
            "other quarter": user_with("south", other_quarter, "add", "change", "publish"),
            "other site": user_with("site", other_home, "add", "change", "publish"),
            "nobody": user_with("nobody", None),
            "anonymous": None,
        }
        addresses = ("edit", "delete", "picture", "merge", "project")
        for role, user in roles.items():
            self.client.logout()
            if user is not None:
                self.client.force_login(user)
            for name in addresses:
                for send in (self.client.get, self.client.post):
                    data = self.fields(title="Crossed", into=theirs.reference)
                    answer = send(self.url(name), data)
                    assert answer.status_code in (302, 404, 405), (role, name)
                    assert BENCH["email"] not in answer.content.decode(), (role, name)
            listed = self.client.get(reverse("quartier-ideas:index"), follow=True).content.decode()
            assert BENCH["title"] not in listed, role
            assert ("Theirs" in listed) is (role == "other quarter"), role
        self.client.force_login(self.moderator)
        # Their own idea may not be put with somebody else's, nor somebody else's with it.
        for one, into in ((self.idea, theirs), (theirs, self.idea)):
            self.client.post(self.url("merge", one), {"version": 1, "into": into.reference})
        for one in (self.idea, theirs):
            one.refresh_from_db()
            assert (one.title != "Crossed", one.duplicate_of, one.project) == (True, None, None)
            assert one.version == 1
        assert Idea.objects.count() == 2
        listed = self.client.get(reverse("quartier-ideas:index")).content.decode()
        assert BENCH["title"] in listed
        assert "Theirs" not in listed
        shown = self.client.get(self.url("edit"))
        self.assertContains(shown, BENCH["email"])
        # Whoever looks after an idea is one of those who may.
        stranger = roles["other quarter"]
        assert stranger is not None
        self.save(assigned_to=stranger.pk)
        assert self.idea.assigned_to is None

    def test_steps_that_do_not_follow_are_refused(self) -> None:
        for state in State.values:
            one = idea(self.page, state=state)
            for wanted in State.values:
                one.state = state
                one.save()
                self.save(one, state=wanted, reason="No money.")
                allowed = wanted == state or wanted in STEPS[state]
                assert (one.state == wanted) is allowed, (state, wanted)
        for wanted in ("", "invented", "x" * 100_000, "\x00"):
            assert self.save(state=wanted).status_code == 200
            assert self.idea.state == "new"

    def test_whoever_declines_says_why_and_the_person_is_told_where_wanted(self) -> None:
        one = idea(self.page, wants_mail=True)
        self.assertContains(self.save(one, state="declined"), "Please say why")
        assert one.state == "new"
        assert self.save(one, state="declined", reason="No money.").status_code == 302
        assert one.state == "declined"
        assert [message.to for message in mail.outbox] == [[BENCH["email"]]]
        assert f"sent/{one.reference}/" in mail.outbox[0].body
        assert one.title not in mail.outbox[0].body
        self.save(state="accepted", answer="Yes.")
        assert len(mail.outbox) == 1
        assert list(self.idea.steps.values_list("state", flat=True)) == ["new", "accepted"]

    def test_whoever_gets_an_idea_to_look_after_is_told(self) -> None:
        colleague = user_with("colleague", self.page, "publish")
        self.save(assigned_to=colleague.pk)
        assert [message.to for message in mail.outbox] == [["colleague@example.org"]]
        self.save(assigned_to=self.moderator.pk)
        assert len(mail.outbox) == 1

    def test_two_moderators_do_not_overwrite_each_other(self) -> None:
        opened = self.fields()
        self.save(answer="The first answer.")
        answer = self.client.post(self.url("edit"), {**opened, "answer": "The second answer."})
        self.assertContains(answer, "Somebody else has saved this idea")
        self.assertContains(answer, "The first answer.")
        self.assertContains(answer, "The second answer.")
        self.idea.refresh_from_db()
        assert self.idea.answer == "The first answer."
        for name in ("merge",):
            other = idea(self.page)
            self.client.post(self.url(name), {"version": 1, "into": other.reference})
            self.idea.refresh_from_db()
            assert self.idea.duplicate_of is None
        for version in ("", "x", "-1", "9" * 50):
            assert self.save(version=version, answer="Nonsense").status_code == 200
            assert self.idea.answer == "The first answer."

    def test_an_answer_in_another_language_is_read_by_those_who_read_that_language(self) -> None:
        form = self.client.get(self.url("edit"))
        self.assertContains(form, 'name="answer_in_de"')
        self.assertNotContains(form, 'name="answer_in_en"')
        self.save(state="accepted")
        opened = self.fields()
        self.save(answer="In May.", answer_in_de="Im Mai.", answer_in_ar=" ")
        assert self.idea.translated_answers == {"de": "Im Mai."}
        late = self.client.post(self.url("edit"), {**opened, "answer_in_de": "Im Juni."})
        self.assertContains(late, "Im Mai.")
        self.assertContains(late, "Im Juni.")
        too_long = self.client.post(self.url("edit"), self.fields(answer_in_de="x" * 4001))
        self.assertContains(too_long, "4000")
        for language, text in (("en", "In May."), ("de", "Im Mai."), ("ar", "In May.")):
            with override(language):
                answer = self.idea.answer_to_read
                assert (answer, answer.language) == (text, "de" if language == "de" else "en")
        # Where there is no other, an answer is shown with its language.
        self.save(answer="", answer_in_de="Im Mai.")
        html = self.client.get(f"{self.page.url}idea/{self.idea.reference}/").content.decode()
        assert re.search(r'lang="de"[^>]*><p>Im Mai\.', html)
        self.assertContains(self.client.get(self.page.url), "With an answer")

    def test_what_has_the_same_wish_is_put_together_and_taken_apart(self) -> None:
        first, second, third = (idea(self.page, state="accepted") for _ in range(3))

        def merge(one: Idea, into: str) -> None:
            one.refresh_from_db()
            self.client.post(self.url("merge", one), {"version": one.version, "into": into})
            one.refresh_from_db()

        merge(second, first.reference.lower())
        assert second.duplicate_of == first
        merge(third, second.reference)
        assert third.duplicate_of is None
        merge(first, third.reference)
        second.refresh_from_db()
        assert (first.duplicate_of, second.duplicate_of) == (third, third)
        for wrong in (third.reference, "", "NO-SUCH", "x" * 1000, "\x00"):
            merge(third, wrong)
            assert third.duplicate_of is None
        assert third.steps.filter(kind=IdeaStep.Kind.MERGED).count() == 1
        data = {"version": first.version, "separate": "1"}
        self.client.post(self.url("merge", first), data)
        first.refresh_from_db()
        assert first.duplicate_of is None

    def test_one_click_makes_a_draft_project_that_stays_linked(self) -> None:
        answer = self.client.post(self.url("project"))
        self.idea.refresh_from_db()
        project = self.idea.project.specific
        assert answer["Location"] == reverse("wagtailadmin_pages:edit", args=[project.pk])
        assert project.live is False
        assert project.title == BENCH["title"]
        assert "somewhere to rest" in project.get_latest_revision_as_object().content
        assert [link.quarter_id for link in project.quarter_links.all()] == [self.quarter.pk]
        self.client.post(self.url("project"))
        assert Page.objects.child_of(self.projects).count() == 1
        assert self.client.get(answer["Location"]).status_code == 200
        self.assertContains(self.client.get(self.url("edit")), answer["Location"])
        # Without a list to add to there is none, and a word about it.
        GroupPagePermission.objects.filter(permission__codename="add_page").delete()
        other = idea(self.page)
        told = self.client.post(self.url("project", other), follow=True)
        self.assertContains(told, "no list of projects here")

    def test_a_picture_is_shown_to_moderators_and_then_to_everybody(self) -> None:
        made = clean_picture(photo(size=(300, 200)))
        IdeaPicture.objects.create(idea=self.idea, data=made.data, width=300, height=200)
        shown = self.client.get(self.url("picture"))
        assert bytes(shown.content) == made.data
        assert "no-store" in shown["Cache-Control"]
        self.save(state="accepted", shows_picture="on")
        assert self.idea.shows_picture
        public = self.client.get(f"{self.page.url}idea/{self.idea.reference}/").content.decode()
        assert f"{self.page.url}picture/{self.idea.reference}/" in public

    def test_a_deleted_idea_is_gone_and_the_log_keeps_its_reference(self) -> None:
        self.assertContains(self.client.get(self.url("delete")), "for good")
        self.client.post(self.url("delete"))
        assert not Idea.objects.exists()
        assert not IdeaStep.objects.exists()

    def test_the_list_filters_and_asks_no_more_questions_for_many(self) -> None:
        address = reverse("quartier-ideas:index")
        for _number in range(2):
            self.client.get(address)
        with CaptureQueriesContext(connection) as one:
            self.client.get(address)
        for _number in range(15):
            idea(self.page, state="done", title="Lamps", quarter=self.quarter)
        with CaptureQueriesContext(connection) as many:
            self.client.get(address)
        assert len(many) <= len(one)
        html = self.client.get(f"{address}?state=done").content.decode()
        assert "Lamps" in html
        assert BENCH["title"] not in html
        for query in ("state=x", "page=x", "quarter=" + "9" * 40, "q=%00", "p=99", "ordering=x"):
            assert self.client.get(f"{address}?{query}").status_code in (200, 404), query

    def test_a_page_with_ideas_is_not_deleted(self) -> None:
        admin = User.objects.create_superuser("admin", "admin@example.org", "secret")
        self.client.force_login(admin)
        address = reverse("wagtailadmin_pages:delete", args=[self.page.pk])
        for send in (self.client.get, self.client.post):
            assert send(address, follow=True).status_code == 200
        assert IdeasPage.objects.filter(pk=self.page.pk).exists()
        assert ideas_page().pk
