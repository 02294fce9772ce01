"""The package taken out of a host again, as the documents say."""

from __future__ import annotations

import shlex

from tests.hosts.newcomer import removal
from tests.hosts.project import Host

#: Pages of the host's own types that it has built from our mixins.
DELETE_BUILT = """
from swapper import load_model
load_model("wagtailcore", "Page").objects.filter(title__startswith="Lantern").first().delete()
"""


def take_out(host: Host) -> None:
    """Take the package out of a host that has our page types."""
    script, before, after = removal()
    _shell_of_the_documents, *migrations = before
    host.manage("shell", "-v0", "-c", script.text)
    for command in migrations:
        host.manage(*shlex.split(command)[2:], "--verbosity", "0")
    works_without(host, after)


def take_out_of(host: Host, app: str, last: str, migrations: str, path: str) -> None:
    """Take it out of a host with page types of its own, built from our mixins.

    ``last`` is the migration of ``app`` before them, ``migrations`` the package with those that
    are left, to be found at ``path``.
    """
    _script, _before, after = removal()
    host.manage("shell", "-v0", "-c", DELETE_BUILT)
    host.manage("migrate", app, last, "--verbosity", "0")
    host.manage("migrate", "wagtail_quartier", "zero", "--verbosity", "0")
    works_without(host, after, QUARTIER_HOST_MIGRATIONS=migrations, PYTHONPATH=path)


def works_without(host: Host, after: list[str], **environment: str) -> None:
    """Do what comes after the settings were changed, and look at the host."""
    environment |= {"QUARTIER_HOST_WITHOUT_US": "yes"}
    *commands, uninstalled = after
    assert "uninstall" in uninstalled
    for command in commands:
        host.manage(*shlex.split(command)[2:], **environment)
    assert "no issues" in host.manage("check", "--fail-level", "WARNING", **environment)
    assert "No changes" in host.manage("makemigrations", "--check", "--dry-run", **environment)
    host.test("tests.hosts.left", "--keepdb", **environment)
