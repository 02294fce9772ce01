"""A host with pages about its houses, which it had before it had the package."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.hosts.project import Host

MIGRATIONS = Path(__file__).parent / "facilities/clinic/migrations"


@pytest.fixture(scope="module")
def facilities(tmp_path_factory: pytest.TempPathFactory) -> Host:
    """The host, migrated from its first page to the package's fields."""
    directory = tmp_path_factory.mktemp("facilities")
    host = Host("tests.hosts.facilities.settings", directory / "db.sqlite3")
    host.manage("migrate", "--verbosity", "0")
    return host


def test_migrations_say_what_the_models_say(facilities: Host) -> None:
    assert "no issues" in facilities.manage("check", "--fail-level", "WARNING")
    assert "No changes detected" in facilities.manage("makemigrations", "--check", "--dry-run")


def test_a_block_that_gets_another_field_changes_nothing_in_the_hosts_migrations(
    facilities: Host,
) -> None:
    done = facilities.run("-m", "tests.hosts.facilities.grown")
    assert "No changes detected" in done.stdout, done.stderr
    [migration] = MIGRATIONS.glob("0003*.py")
    blocks = re.findall(
        r"[\"']wagtail_quartier\.blocks\.\w+[\"'], \(\), (.*?)\)", migration.read_text()
    )
    assert set(blocks) == {"{}"}


def test_pages_keep_their_data_and_show_the_neighbourhood(facilities: Host) -> None:
    rooms = ("journey", "awards_journey", "purging_journey")
    facilities.test(*(f"tests.hosts.facilities.{room}" for room in rooms), "--keepdb")
