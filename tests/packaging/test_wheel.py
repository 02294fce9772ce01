"""The wheel holds the whole package and nothing else."""

import subprocess
import sys
from collections.abc import Iterator
from email.message import Message
from email.parser import HeaderParser
from fnmatch import filter as matching
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.packaging.catalogues import ROOT

pytestmark = pytest.mark.packaging


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ZipFile]:
    directory = tmp_path_factory.mktemp("wheel")
    run = subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", directory, ROOT],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    (path,) = directory.glob("*.whl")
    with ZipFile(path) as archive:
        yield archive


@pytest.fixture(scope="module")
def contents(wheel: ZipFile) -> set[str]:
    return {name for name in wheel.namelist() if ".dist-info/" not in name}


@pytest.fixture(scope="module")
def metadata(wheel: ZipFile) -> Message:
    (name,) = matching(wheel.namelist(), "*.dist-info/METADATA")
    return HeaderParser().parsestr(wheel.read(name).decode())


def test_wheel_is_the_package_file_by_file(contents):
    package = {
        path.relative_to(ROOT).as_posix()
        for path in Path(ROOT, "wagtail_quartier").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }

    assert contents == package


@pytest.mark.parametrize(
    "pattern",
    [
        "wagtail_quartier/py.typed",
        "wagtail_quartier/models.py",
        "wagtail_quartier/migrations/0001_*.py",
        "wagtail_quartier/pages/migrations/0001_*.py",
        "wagtail_quartier/locale/de/LC_MESSAGES/django.mo",
        "wagtail_quartier/static/wagtail_quartier/*.css",
        "wagtail_quartier/templates/wagtail_quartier/base.html",
    ],
)
def test_wheel_contains(contents, pattern):
    assert matching(contents, pattern)


def test_wheel_contains_nothing_of_tests_and_example_site(wheel):
    tops = {name.partition("/")[0] for name in wheel.namelist()}

    assert sorted(top.split("-")[0] for top in tops) == ["wagtail_quartier", "wagtail_quartier"]
    assert matching(wheel.namelist(), "*test*") == []
    assert matching(wheel.namelist(), "*example_site*") == []


def test_metadata_say_what_is_installed_where(metadata):
    required = {
        requirement.split(";")[0].strip()
        for requirement in metadata.get_all("Requires-Dist")
        if "extra ==" not in requirement
    }

    assert metadata["Name"] == "wagtail-quartier"
    assert metadata["Version"] == "0.1.0"
    assert metadata["License-Expression"] == "BSD-3-Clause"
    assert metadata["License-File"] == "LICENSE"
    assert metadata["Requires-Python"] == ">=3.11"
    assert "wagtail<8.2,>=7.4" in required
    assert "django>=5.2" in required
    assert "wagtail-localize>=1.14.3" in required


def test_wheel_names_its_licence_and_its_readme(wheel, metadata):
    (licence,) = matching(wheel.namelist(), "*.dist-info/licenses/LICENSE")

    assert "wagtail-quartier contributors" in wheel.read(licence).decode()
    assert metadata["Description-Content-Type"] == "text/markdown"
