"""The table of what ran in the README is what the script writes, and tox runs what it names."""

from __future__ import annotations

import configparser
import datetime as dt
import importlib.util
import re
import tomllib
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.packaging.catalogues import ROOT


def script(name: str) -> ModuleType:
    """Return one of the scripts that are no part of any package."""
    spec = importlib.util.spec_from_file_location(name, Path(ROOT, ".ci", f"{name}.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


table = script("support_table")
README = Path(ROOT, "README.md").read_text("utf-8")
DAY = dt.date(2026, 3, 3)


def report(**environments: bool) -> dict[str, Any]:
    """Return what tox says of environments, by whether they passed."""
    return {
        "testenvs": {
            name.replace("_", "-"): {
                "python": {"version": "3.13.0 (main)"},
                "test": [
                    {
                        "output": "versions: Django 6.1.3, Wagtail 8.0.1\n"
                        "FAILED 3 passed as 2 failed\n"
                        + ("" if passed else "2 failed, ")
                        + "\x1b[32m1234 passed\x1b[0m, 1 skipped in 9s\n",
                        "command": "pytest",
                    }
                ],
                "result": {"success": passed},
            }
            for name, passed in environments.items()
        }
    }


def test_the_readme_stands_as_the_script_writes_it() -> None:
    rows = table.read(README)
    assert table.write(README, table.merge(rows, [])) == README
    for cells in rows:
        assert len(cells) == 7
        assert re.fullmatch(r"3\.\d+", cells[0])
        assert re.fullmatch(r"passed|failed( \(release candidate\))?", cells[5])
        assert dt.date.fromisoformat(cells[6]) >= dt.date(2026, 11, 22)


def test_what_ran_is_a_row_and_what_ran_again_takes_its_place() -> None:
    first = table.rows_of(report(py313_django61_wagtail80_sqlite=False), DAY)
    text = table.write(README, table.merge([], first))
    assert "| 3.13 | 6.1.3 | 8.0.1 | SQLite | all, 1,234 of 1,236 | failed | 2026-03-03 |" in text
    again = table.rows_of(
        report(py313_django61_wagtail80_sqlite=True, py313_django61_wagtail80_mariadb=True), DAY
    )
    merged = table.merge(table.read(text), again)
    assert [(cells[3], cells[5]) for cells in merged] == [
        ("MariaDB", "passed"),
        ("SQLite", "passed"),
    ]
    # Everything around the table stays.
    assert table.write(text, table.read(README)) == README


def test_a_release_candidate_that_fails_is_called_one() -> None:
    ran = report(py313_django61_wagtail81_sqlite=False)
    ran["testenvs"][".pkg-cpython313"] = {"test": [{"command": ["python"]}]}
    (cells,) = table.rows_of(ran, DAY)
    assert cells[5] == "failed (release candidate)"


@pytest.mark.parametrize(
    ("behind", "word"), [("", "all"), (" @.ci/core-tests", "core"), (" tests/models", "some")]
)
def test_a_part_of_the_tests_is_not_all_of_them(behind: str, word: str) -> None:
    some = report(py313_django61_wagtail80_sqlite=True)
    run = some["testenvs"]["py313-django61-wagtail80-sqlite"]["test"][0]
    run["command"] = f"python -m pytest{behind}"
    (cells,) = table.rows_of(some, DAY)
    assert cells[4] == f"{word}, 1,234"


def test_the_core_tests_are_there() -> None:
    for name in Path(ROOT, table.CORE.removeprefix("@")).read_text("utf-8").split():
        assert Path(ROOT, name.partition("::")[0]).exists(), name


def test_tox_runs_every_python_wagtail_and_database_the_readme_promises() -> None:
    setup = configparser.ConfigParser()
    setup.read(Path(ROOT, "setup.cfg"))
    environments = setup["tox:tox"]["envlist"]
    for word in ("py311", "{312,313}", "{52,60}", "django61", "74", "80", "81", "lowest"):
        assert word in environments
    for database in table.DATABASES:
        assert f"-{database}" in environments
        assert f"{database}: " in setup["testenv"]["commands"]


def test_the_lowest_versions_are_those_of_the_project() -> None:
    lowest = script("lowest").lowest
    project = tomllib.loads(Path(ROOT, "pyproject.toml").read_text("utf-8"))["project"]
    pins = lowest(project["dependencies"])
    assert len(pins) == len(project["dependencies"])
    assert {"Django==5.2", "wagtail==7.4"} <= set(pins)
    with pytest.raises(ValueError, match="no lower limit"):
        lowest(["somebody"])
