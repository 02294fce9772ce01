"""Writes what ran and passed into the README's table, from tox's own report.

    tox run --result-json .tox/matrix.json
    python .ci/support_table.py .tox/matrix.json

Rows of environments that did not run stay as they are, with the day they last ran.
"""

from __future__ import annotations

import datetime as dt
import json
import re
import sys
from pathlib import Path
from typing import Any

README = Path(__file__).resolve().parents[1] / "README.md"
BEGIN, END = "<!-- matrix: begin -->", "<!-- matrix: end -->"
HEAD = (
    "| Python | Django | Wagtail | database | tests | result | day |",
    "|---|---|---|---|---|---|---|",
)
DATABASES = {"sqlite": "SQLite", "postgresql": "PostgreSQL", "mariadb": "MariaDB"}

#: The file with the names of the tests that are run where there is no time for all.
CORE = "@.ci/core-tests"

#: The cells of a row.
Row = tuple[str, ...]


def _output(environment: dict[str, Any]) -> str:
    said = "".join(run.get("output", "") for run in environment.get("test", []))
    return re.sub(r"\x1b\[[\d;]*m", "", said)


def _version(environment: dict[str, Any], package: str) -> str:
    """Return the version that pytest names, which is the one the tests ran with."""
    found = re.search(rf"^versions:.*\b{package} ([\w.]+)", _output(environment), re.MULTILINE)
    return found[1] if found else "?"


def _tests(environment: dict[str, Any]) -> str:
    """Return which tests ran, and how many of them passed."""
    counts = {
        kind: int(number)
        for number, kind in re.findall(
            r"\b(\d+) (passed|failed|errors?)\b", _output(environment).strip().rpartition("\n")[2]
        )
    }
    if not counts:
        return "–"
    passed, everything = counts.get("passed", 0), sum(counts.values())
    number = f"{passed:,}" if passed == everything else f"{passed:,} of {everything:,}"
    return f"{_part(environment)}, {number}"


def _part(environment: dict[str, Any]) -> str:
    """Say which tests were asked for, by what stood behind the command."""
    commands = " ".join(str(run.get("command", "")) for run in environment.get("test", []))
    if CORE in commands:
        return "core"
    return "some" if " tests/" in commands else "all"


def row(name: str, environment: dict[str, Any], day: dt.date) -> Row:
    """Return the row of one environment of tox, by its name and what tox reports of it."""
    python = ".".join(environment["python"]["version"].split(".")[:2])
    database = next((word for key, word in DATABASES.items() if key in name), "SQLite")
    lowest = ", lowest of everything" if "lowest" in name else ""
    passed = environment.get("result", {}).get("success", False)
    candidate = "" if passed or "wagtail81" not in name else " (release candidate)"
    return (
        python,
        _version(environment, "Django"),
        _version(environment, "Wagtail") + lowest,
        database,
        _tests(environment),
        ("passed" if passed else "failed") + candidate,
        day.isoformat(),
    )


def rows_of(report: dict[str, Any], day: dt.date) -> list[Row]:
    """Return the rows of all environments that were run; tox's own, for packages, run no tests."""
    ran = {
        name: environment
        for name, environment in report["testenvs"].items()
        if environment.get("test") and not name.startswith(".")
    }
    return [row(name, environment, day) for name, environment in ran.items()]


def read(text: str) -> list[Row]:
    """Return the rows that stand between the marks in ``text``."""
    lines = text.partition(BEGIN)[2].partition(END)[0].strip().splitlines()[len(HEAD) :]
    return [tuple(cell.strip() for cell in line.strip("|").split("|")) for line in lines]


def _place(cells: Row) -> tuple[str, ...]:
    """What a row is about: series of versions, and the database."""
    python, django, wagtail, database = cells[:4]
    series = [".".join(version.split(".")[:2]) for version in (django, wagtail)]
    return (python, *series, database, str("lowest" in wagtail))


def merge(old: list[Row], new: list[Row]) -> list[Row]:
    """Return both, in order; what ran again takes the place of what was known of it."""
    rows = {_place(cells): cells for cells in [*old, *new]}
    return [rows[place] for place in sorted(rows)]


def write(text: str, rows: list[Row]) -> str:
    """Return ``text`` with ``rows`` between its marks."""
    before, _mark, rest = text.partition(BEGIN)
    after = rest.partition(END)[2]
    lines = [*HEAD, *(f"| {' | '.join(cells)} |" for cells in rows)]
    table = "\n".join(lines)
    return f"{before}{BEGIN}\n{table}\n{END}{after}"


def main(report: Path) -> None:
    """Bring the README up to date with a report."""
    day = dt.datetime.fromtimestamp(report.stat().st_mtime, dt.UTC).date()
    new = rows_of(json.loads(report.read_text("utf-8")), day)
    text = README.read_text("utf-8")
    README.write_text(write(text, merge(read(text), new)), "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
