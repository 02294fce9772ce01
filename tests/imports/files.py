"""Files for the tests, made by hand: tables as text, workbooks, and what a stranger may send."""

from __future__ import annotations

import io
import zipfile

from openpyxl import Workbook

from wagtail_quartier.imports.files import read_table
from wagtail_quartier.imports.importing import KINDS, carry_out, make_plan, usual_mapping
from wagtail_quartier.imports.kinds import Errand
from wagtail_quartier.imports.plans import Plan
from wagtail_quartier.imports.tables import Table


def table_of(text: str | bytes) -> Table:
    data = text.encode() if isinstance(text, str) else text
    return read_table(io.BytesIO(data))


def errand_of(kind: str, text: str | bytes, **facts) -> Errand:
    table = table_of(text)
    return Errand(table, usual_mapping(KINDS[kind], table), **facts)


def plan_of(kind: str, text: str | bytes, **facts) -> Plan:
    return make_plan(KINDS[kind], errand_of(kind, text, **facts))


def statuses(kind: str, text: str | bytes, **facts) -> list[str]:
    return [row.status.value for row in plan_of(kind, text, **facts).rows]


def problems(kind: str, text: str | bytes, **facts) -> list[str]:
    return [str(problem) for problem in plan_of(kind, text, **facts).problems]


def store(kind: str, text: str | bytes, **facts) -> list[tuple[int, int]]:
    return list(carry_out(KINDS[kind], errand_of(kind, text, **facts)))


def workbook(*lines) -> bytes:
    book = Workbook()
    for line in lines:
        book.active.append(line)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def repacked(data: bytes, **parts: bytes) -> bytes:
    """Return a workbook with parts put in the place of its own; ``__`` stands for a slash."""
    changed = {name.replace("__", "/") + ".xml": content for name, content in parts.items()}
    file = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(file, "w") as new:
        for part in old.infolist():
            if part.filename not in changed:
                new.writestr(part, old.read(part))
        for name, content in changed.items():
            new.writestr(name, content, zipfile.ZIP_DEFLATED)
    return file.getvalue()
