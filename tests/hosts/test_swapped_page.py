"""A host with a base page model of its own, and one page type built from our mixins."""

from __future__ import annotations

from tests.hosts.project import Host


def test_migrations_of_host_and_package_say_what_the_models_say(swapped_page: Host) -> None:
    assert "No changes detected" in swapped_page.manage("makemigrations", "--check", "--dry-run")


def test_all_system_checks_are_content(swapped_page: Host) -> None:
    assert "no issues" in swapped_page.manage("check", "--fail-level", "WARNING")


def test_projects_are_made_published_listed_and_shown(swapped_page: Host) -> None:
    swapped_page.test("tests.hosts.swapped_page.journey", "--keepdb")


def test_our_own_page_types_are_what_such_a_host_cannot_have(swapped_page: Host) -> None:
    done = swapped_page.run("-m", "django", "check", QUARTIER_HOST_WITH_OUR_PAGES="1")
    assert done.returncode != 0
    assert "wagtail_quartier_pages.ProjectPage.page_ptr: (fields.E301)" in done.stderr
    assert "has been swapped out" in done.stderr
