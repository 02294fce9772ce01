"""A host with image, document and user models of its own, its own layout and a strict policy."""

from __future__ import annotations

import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

import wagtail_quartier
from tests.hosts.leaving import take_out
from tests.hosts.project import Host

#: A project with what it refers to, as there is one when somebody takes the package out.
LANTERN = """
from wagtail.models import Site
from wagtail_quartier.models import Award
from wagtail_quartier.pages.models import ProjectIndexPage, ProjectPage, QuarterPage
home = Site.objects.get().root_page
quarter = home.add_child(instance=QuarterPage(title="Lantern Yard"))
projects = home.add_child(instance=ProjectIndexPage(title="Lantern projects"))
project = ProjectPage(title="Lantern walk")
project.quarter_links.create(quarter=quarter)
project.award_grants.create(award=Award.objects.create(name="Light"), year=2024)
projects.add_child(instance=project).save_revision().publish()
"""
PACKAGE = Path(wagtail_quartier.__file__).parent


def test_migrations_of_host_and_package_say_what_the_models_say(custom_models: Host) -> None:
    assert "No changes detected" in custom_models.manage("makemigrations", "--check", "--dry-run")


def test_all_system_checks_are_content(custom_models: Host) -> None:
    assert "no issues" in custom_models.manage("check", "--fail-level", "WARNING")


def test_editors_can_work_in_it(custom_models: Host) -> None:
    custom_models.test("tests.hosts.custom_models.journey", "--keepdb")


@pytest.mark.browser
def test_a_strict_policy_is_not_broken(custom_models: Host, tmp_path: Path) -> None:
    # The live server of a test leaves the database empty behind it.
    host = Host(custom_models.settings, tmp_path / "copy.sqlite3")
    shutil.copy(custom_models.database, host.database)
    host.test("tests.hosts.custom_models.visiting", "--keepdb")


@pytest.mark.browser
def test_every_page_type_is_made_in_a_browser(custom_models: Host, tmp_path: Path) -> None:
    host = Host(custom_models.settings, tmp_path / "copy.sqlite3")
    shutil.copy(custom_models.database, host.database)
    host.test("tests.hosts.custom_models.editing", "--keepdb")


def test_a_block_added_by_a_setting_needs_no_migration(custom_models: Host) -> None:
    assert "No changes detected" in custom_models.manage(
        "makemigrations", "--check", "--dry-run", QUARTIER_HOST_BODY_BLOCKS=""
    )


@pytest.mark.parametrize("room", ["", "pages"])
def test_no_definition_of_a_block_is_in_a_migration(room: str) -> None:
    files = sorted((PACKAGE / room / "migrations").glob("0*.py"))
    assert files
    for file in files:
        assert not re.search(r"Block|block_lookup", file.read_text()), file


def test_migrations_name_no_model_that_a_host_can_replace() -> None:
    for file in sorted(PACKAGE.glob("**/migrations/0*.py")):
        assert not re.search(
            r"wagtailimages\.|wagtaildocs\.|[\"']auth\.[Uu]ser", file.read_text()
        ), file


def test_a_model_that_came_later_has_to_be_announced_by_the_host(custom_models: Host) -> None:
    # Django knows only that a swapped model is in its app, and asks for the app's first
    # migration. With ``run_before`` in the later one, as this host has it, all is well.
    done = custom_models.run("-m", "tests.hosts.custom_models.unannounced")
    assert "wagtail_quartier fails: " in done.stdout, done.stderr
    assert "website.photograph" in done.stdout


def tables(database: Path) -> set[str]:
    with closing(sqlite3.connect(database)) as connection:
        return {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}


def test_everything_can_be_taken_back_and_applied_again(
    custom_models: Host, tmp_path: Path
) -> None:
    host = Host(custom_models.settings, tmp_path / "copy.sqlite3")
    shutil.copy(custom_models.database, host.database)
    before = tables(host.database)
    assert {"wagtail_quartier_place", "wagtail_quartier_pages_projectpage"} <= before

    # The pages go first, as they depend on the core.
    host.manage("migrate", "wagtail_quartier", "zero", "--verbosity", "0")
    assert {table for table in tables(host.database) if "quartier" in table} == set()

    host.manage("migrate", "--verbosity", "0")
    assert tables(host.database) == before


def test_the_host_works_when_the_package_has_been_taken_out(
    custom_models: Host, tmp_path: Path
) -> None:
    host = Host(custom_models.settings, tmp_path / "copy.sqlite3")
    shutil.copy(custom_models.database, host.database)
    host.manage("shell", "-v0", "-c", LANTERN)
    take_out(host)
