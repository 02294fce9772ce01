"""A host that does without wagtail-localize, and without a second language."""

from __future__ import annotations

import pytest

from tests.hosts.project import Host

#: Not even the package is there, which is more than an app that is not installed.
LACKS = {"QUARTIER_HOST_LACKS_LOCALIZE": "yes"}


def works(host: Host, **environment: str) -> None:
    """Check, compare models and migrations, and do in the host what people do there."""
    assert "no issues" in host.manage("check", "--fail-level", "WARNING", **environment)
    asked = ("makemigrations", "--check", "--dry-run")
    assert "No changes detected" in host.manage(*asked, **environment)
    host.test("tests.hosts.one_language.journey", "--keepdb", **environment)


def test_with_one_language_nothing_is_missing(one_language: Host) -> None:
    works(one_language, **LACKS)


@pytest.mark.parametrize("lacking", [{}, LACKS], ids=["not installed", "not there"])
def test_a_second_language_can_be_added_with_what_wagtail_has(
    one_language: Host, lacking: dict[str, str]
) -> None:
    # The same host a year later, with Wagtail's own app to translate.
    environment = {"QUARTIER_HOST_TRANSLATES": "yes", **lacking}
    one_language.manage("migrate", "--verbosity", "0", **environment)
    works(one_language, **environment)
