"""Each host is migrated once for all of its tests."""

from __future__ import annotations

import pytest
import wagtail

from tests.hosts.project import Host


@pytest.fixture(scope="session")
def custom_models(tmp_path_factory: pytest.TempPathFactory) -> Host:
    """The host with image, document and user models of its own, migrated."""
    directory = tmp_path_factory.mktemp("custom_models")
    host = Host("tests.hosts.custom_models.settings", directory / "db.sqlite3")
    host.manage("migrate", "--verbosity", "0")
    return host


@pytest.fixture(scope="session")
def swapped_page(tmp_path_factory: pytest.TempPathFactory) -> Host:
    """The host with a base page model of its own, migrated."""
    if wagtail.VERSION < (8, 0):
        pytest.skip("WAGTAIL_PAGE_MODEL is new in Wagtail 8.0.")
    directory = tmp_path_factory.mktemp("swapped_page")
    host = Host("tests.hosts.swapped_page.settings", directory / "db.sqlite3")
    host.manage("migrate", "--verbosity", "0")
    return host


@pytest.fixture(scope="session")
def one_language(tmp_path_factory: pytest.TempPathFactory) -> Host:
    """The host without wagtail-localize and without a second language, migrated."""
    directory = tmp_path_factory.mktemp("one_language")
    host = Host("tests.hosts.one_language.settings", directory / "db.sqlite3")
    host.manage("migrate", "--verbosity", "0", QUARTIER_HOST_LACKS_LOCALIZE="yes")
    return host
