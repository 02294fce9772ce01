"""A host that does without wagtail-localize, and without a second language."""

from __future__ import annotations

import pytest

from tests.hosts.project import Host


def test_with_one_language_nothing_is_missing(one_language: Host) -> None:
    assert "no issues" in one_language.manage("check", "--fail-level", "WARNING")
    assert "No changes detected" in one_language.manage("makemigrations", "--check", "--dry-run")
    one_language.test("tests.hosts.one_language.journey", "--keepdb")


@pytest.fixture
def two_languages(one_language: Host) -> dict[str, str]:
    """The same host a year later: a second language, and Wagtail's own app to translate."""
    environment = {"QUARTIER_HOST_TRANSLATES": "yes"}
    one_language.manage("migrate", "--verbosity", "0", **environment)
    return environment


def test_a_second_language_can_be_added_with_what_wagtail_has(
    one_language: Host, two_languages: dict[str, str]
) -> None:
    assert "no issues" in one_language.manage("check", "--fail-level", "WARNING", **two_languages)
    assert "No changes detected" in one_language.manage(
        "makemigrations", "--check", "--dry-run", **two_languages
    )
    one_language.test("tests.hosts.one_language.journey", "--keepdb", **two_languages)
