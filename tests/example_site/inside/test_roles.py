"""The editor may edit the neighbourhood work, and nothing else."""

from __future__ import annotations

import pytest
from django.contrib.auth import authenticate, get_user_model
from django.urls import reverse
from wagtail.models import Page

from example_site.demo.pages import SECTIONS
from example_site.demo.roles import ACCOUNTS, SNIPPETS
from wagtail_quartier.models import OfficeHours
from wagtail_quartier.pages.models import ProjectPage

pytestmark = pytest.mark.django_db


def permissions(page: Page):
    editor = get_user_model().objects.get(username="redaktion")
    return page.permissions_for_user(editor)


@pytest.mark.parametrize("account", ACCOUNTS, ids=lambda account: account.username)
def test_each_account_can_log_in_and_enter_the_admin(account, visitor):
    assert authenticate(username=account.username, password=account.password)
    assert visitor.login(username=account.username, password=account.password)
    assert visitor.get("/admin/").status_code == 200


def test_only_the_administrator_may_do_everything():
    users = get_user_model().objects
    assert users.get(username="admin").is_superuser
    assert not users.get(username="redaktion").is_superuser


@pytest.mark.parametrize("slug", [section.slug for section in SECTIONS])
def test_the_editor_edits_adds_and_publishes_in_each_section(slug):
    page = Page.objects.get(slug=slug, locale__language_code="de")
    assert permissions(page).can_edit()
    assert permissions(page).can_publish()
    assert permissions(page).can_add_subpage() == bool(page.specific_class.allowed_subpage_models())


@pytest.mark.parametrize("slug", ["lindenhall", "impressum", "datenschutz", "barrierefreiheit"])
def test_the_editor_leaves_home_and_legal_pages_alone(slug):
    page = Page.objects.get(slug=slug, locale__language_code="de")
    assert not permissions(page).can_edit()
    assert not permissions(page).can_publish()
    assert not permissions(page).can_add_subpage()


def test_the_editor_opens_a_project_and_the_form_for_a_new_one(editor):
    page = ProjectPage.objects.first()
    place = ("wagtail_quartier_pages", "projectpage", page.get_parent().pk)
    assert editor.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).status_code == 200
    assert editor.get(reverse("wagtailadmin_pages:add", args=place)).status_code == 200


@pytest.mark.parametrize("model", SNIPPETS, ids=lambda model: model.__name__)
def test_the_editor_may_add_change_and_delete_each_snippet(model):
    editor = get_user_model().objects.get(username="redaktion")
    for action in ("add", "change", "delete"):
        assert editor.has_perm(f"wagtail_quartier.{action}_{model._meta.model_name}")


def test_the_editor_may_publish_office_hours():
    editor = get_user_model().objects.get(username="redaktion")
    assert editor.has_perm(f"wagtail_quartier.publish_{OfficeHours._meta.model_name}")


@pytest.mark.parametrize(
    "name", ["wagtailusers_users:index", "wagtailsites:index", "wagtaillocales:index"]
)
def test_the_editor_has_no_business_with_users_sites_and_locales(name, editor):
    assert editor.get(reverse(name)).status_code == 302


def test_the_editor_adds_pictures_and_documents(editor):
    assert editor.get(reverse("wagtailimages:add_multiple")).status_code == 200
    assert editor.get(reverse("wagtaildocs:add_multiple")).status_code == 200
