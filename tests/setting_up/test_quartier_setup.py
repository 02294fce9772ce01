"""``manage.py quartier_setup`` makes what is missing, once, and takes back what is untouched."""

from __future__ import annotations

import io

import pytest
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.management import CommandError, call_command
from wagtail.models import Locale, Page, PageLogEntry, Site

from tests.factories import page as make_page
from wagtail_quartier.models import OfficeHours, TargetGroup
from wagtail_quartier.pages.models import (
    AwardsPage,
    CentreIndexPage,
    FieldOfActionPage,
    OfficeHoursPage,
    ProjectIndexPage,
    ProjectPage,
)

pytestmark = pytest.mark.django_db

INDEXES = (ProjectIndexPage, CentreIndexPage, OfficeHoursPage, AwardsPage)


def run(*arguments: str) -> str:
    written = io.StringIO()
    call_command("quartier_setup", *arguments, stdout=written)
    return written.getvalue()


def everything() -> tuple[object, ...]:
    """All there is, so that a change of any of it is seen."""
    return (
        sorted(Page.objects.values_list("path", "title", "url_path", "latest_revision")),
        sorted(TargetGroup.objects.values_list("name", "slug", "locale__language_code")),
        sorted(Group.objects.values_list("name", "permissions__codename")),
        PageLogEntry.objects.count(),
    )


@pytest.fixture
def home() -> Page:
    """The home page, with a German translation."""
    for tag in ("en", "de", "ar"):
        Locale.objects.get_or_create(language_code=tag)
    page = Site.objects.get(is_default_site=True).root_page
    german = page.copy_for_translation(Locale.objects.get(language_code="de"))
    german.save_revision().publish()
    return page


def test_it_makes_pages_words_and_groups_once_and_takes_them_back(home: Page) -> None:
    before = everything()
    written = run("--yes")

    assert "Page “Projects” (list of projects) below" in written
    assert "Group “Neighbourhood editors” with its permissions" in written
    assert "Put people into the groups" in written
    for model in INDEXES:
        page = model.objects.child_of(home).get()
        assert page.live
        assert page.get_url() is not None
    # In every language the home page has; words in every language of the site.
    assert ProjectIndexPage.objects.count() == 2
    assert FieldOfActionPage.objects.filter(live=True).count() == 2 * 8
    assert TargetGroup.objects.count() == 3 * 10
    assert TargetGroup.objects.values("translation_key").distinct().count() == 10

    after = everything()
    again = run("--yes")
    assert "nothing was changed" in again
    assert everything() == after

    written = run("--undo-empty", "--yes")
    assert "Delete: list of projects “Projects”" in written
    # History stays, as Wagtail's does.
    assert everything()[:-1] == before[:-1]
    assert "nothing that nobody has touched" in run("--undo-empty", "--yes")


def test_what_somebody_touched_or_filled_stays(home: Page) -> None:
    run("--yes")
    projects = ProjectIndexPage.objects.child_of(home).get()
    make_page(ProjectPage, projects, title="Soup in the yard")
    centres = CentreIndexPage.objects.child_of(home).get()
    centres.teaser = "Open houses"
    centres.save()
    hours = OfficeHoursPage.objects.child_of(home).get()
    hours.save_revision(log_action=True)
    health = FieldOfActionPage.objects.descendant_of(home).get(title="Health")
    health.introduction = "<p>Staying well.</p>"
    health.save()
    children = TargetGroup.objects.get(name="Children", locale=home.locale)
    children.description = "Up to the age of ten."
    children.save()
    editors = Group.objects.get(name="Neighbourhood editors")
    get_user_model().objects.create_user("ada").groups.add(editors)

    run("--undo-empty", "--yes")

    for kept in (projects, centres, hours, health, health.get_parent(), children, editors):
        kept.refresh_from_db()
    assert not AwardsPage.objects.exists()
    assert FieldOfActionPage.objects.descendant_of(home).count() == 1
    assert not Group.objects.filter(name="Neighbourhood moderators").exists()


def test_the_groups_may_do_what_their_members_need(home: Page) -> None:
    run("--yes")
    users = get_user_model().objects
    editor, moderator = (users.create_user(name) for name in ("ada", "mo"))
    editor.groups.add(Group.objects.get(name="Neighbourhood editors"))
    moderator.groups.add(Group.objects.get(name="Neighbourhood moderators"))
    projects = ProjectIndexPage.objects.child_of(home).get()

    for user, publishes in ((editor, False), (moderator, True)):
        assert user.has_perm("wagtailadmin.access_admin")
        on_page = projects.permissions_for_user(user)
        assert on_page.can_add_subpage()
        assert on_page.can_publish() is publishes
        assert not home.permissions_for_user(user).can_edit()
        # Times are put right at once by whoever knows.
        assert user.has_perm("wagtail_quartier.publish_officehours")
        assert user.has_perm("wagtail_quartier.change_targetgroup") is publishes
        assert user.has_perm("wagtail_quartier.change_neighbourhoodsettings") is publishes
    assert OfficeHours._meta.app_label == "wagtail_quartier"


def test_it_asks_before_it_does_anything(home: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    before = everything()
    with pytest.raises(CommandError, match="--yes"):
        run()
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    for answer, happens in (("", False), ("n", False), ("y", True)):
        monkeypatch.setattr("builtins.input", lambda question, answer=answer: answer)
        written = run()
        assert "Page “Projects”" in written
        assert (everything() != before) is happens


def test_a_page_is_named_by_its_id_or_its_address(home: Page) -> None:
    work = home.add_child(instance=Page(title="Our work", slug="our-work"))
    for name in ("999999", "/no-such-page/", "1"):
        with pytest.raises(CommandError, match="There is no page"):
            run("--yes", "--below", name)

    run("--yes", "--below", "/our-work/")

    assert ProjectIndexPage.objects.child_of(work).exists()
    assert "nothing was changed" in run("--yes", "--below", str(work.pk))
    # What is there elsewhere in the site is not made a second time.
    assert "nothing was changed" in run("--yes")


def test_a_page_type_that_is_not_allowed_there_is_said_before_anything_is_made(
    home: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = everything()
    monkeypatch.setattr(AwardsPage, "can_create_at", classmethod(lambda cls, parent: False))
    with pytest.raises(CommandError, match="does not allow these pages below it"):
        run("--yes")
    assert everything() == before


def test_a_page_type_of_the_hosts_that_asks_for_more_makes_nothing(
    home: Page, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = everything()
    teaser = AwardsPage._meta.get_field("teaser")
    monkeypatch.setattr(teaser, "blank", False)
    with pytest.raises(CommandError, match="asks for more"):
        run("--yes")
    assert everything() == before


def test_a_site_without_our_pages_gets_words_and_groups(home: Page, settings) -> None:
    roles = ("project_index", "centre_index", "office_hours", "field_of_action_index", "awards")
    settings.WAGTAIL_QUARTIER = {"PAGE_MODELS": dict.fromkeys(roles, "elsewhere.Page")}
    written = run("--yes")
    assert "no page type for “project_index”" in written
    assert TargetGroup.objects.exists()
    assert Group.objects.filter(name="Neighbourhood editors").exists()
    assert "nothing was changed" in run("--yes")
    run("--undo-empty", "--yes")
    assert not TargetGroup.objects.exists()
