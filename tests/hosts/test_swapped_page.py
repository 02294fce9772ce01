"""A host with a base page model of its own, and one page type built from our mixins."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.hosts.leaving import take_out_of
from tests.hosts.project import Host

MIGRATIONS = Path(__file__).parent / "swapped_page/website/migrations"
#: A project of the host's, as there is one when somebody takes the package out.
LANTERN = """
from tests.hosts.swapped_page.website.models import Undertaking, UndertakingIndex
from wagtail.models import Site
from wagtail_quartier.models import Award
home = Site.objects.get().root_page
index = home.add_child(instance=UndertakingIndex(title="Lantern projects"))
project = Undertaking(title="Lantern walk")
project.award_grants.create(award=Award.objects.create(name="Light"), year=2024)
index.add_child(instance=project).save_revision().publish()
"""


def test_migrations_of_host_and_package_say_what_the_models_say(swapped_page: Host) -> None:
    assert "No changes detected" in swapped_page.manage("makemigrations", "--check", "--dry-run")


def test_all_system_checks_are_content(swapped_page: Host) -> None:
    assert "no issues" in swapped_page.manage("check", "--fail-level", "WARNING")


def test_projects_are_made_published_listed_and_shown(swapped_page: Host) -> None:
    swapped_page.test("tests.hosts.swapped_page.journey", "--keepdb")


@pytest.mark.browser
def test_every_page_type_is_made_in_a_browser(swapped_page: Host, tmp_path: Path) -> None:
    # The live server of a test leaves the database empty behind it.
    host = Host(swapped_page.settings, tmp_path / "copy.sqlite3")
    shutil.copy(swapped_page.database, host.database)
    host.test("tests.hosts.swapped_page.editing", "--keepdb")


def test_the_host_works_when_the_package_has_been_taken_out(
    swapped_page: Host, tmp_path: Path
) -> None:
    host = Host(swapped_page.settings, tmp_path / "copy.sqlite3")
    shutil.copy(swapped_page.database, host.database)
    host.manage("shell", "-v0", "-c", LANTERN)
    # What is left when the host has deleted the migration of the pages it had built.
    left = tmp_path / "migrations_left"
    shutil.copytree(MIGRATIONS, left, ignore=shutil.ignore_patterns("0003*", "__pycache__"))
    take_out_of(host, "website", "0002", left.name, str(tmp_path))


def test_our_own_page_types_are_what_such_a_host_cannot_have(swapped_page: Host) -> None:
    done = swapped_page.run("-m", "django", "check", QUARTIER_HOST_WITH_OUR_PAGES="1")
    assert done.returncode != 0
    assert "wagtail_quartier_pages.ProjectPage.page_ptr: (fields.E301)" in done.stderr
    assert "has been swapped out" in done.stderr
