"""``manage.py quartier_import``: a table as a dry run or an import, with progress."""

from __future__ import annotations

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.contrib.auth import get_user_model
from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from wagtail_quartier.conf import role_model
from wagtail_quartier.imports.blank_files import blank_csv, blank_workbook
from wagtail_quartier.imports.files import read_table
from wagtail_quartier.imports.importing import KINDS, carry_out, make_plan, usual_mapping
from wagtail_quartier.imports.kinds import Errand, Kind
from wagtail_quartier.imports.lookups import Lookups
from wagtail_quartier.imports.plans import Plan, Status
from wagtail_quartier.imports.tables import Refused, Table

#: Progress is told once for so many rows where it cannot be drawn over itself.
EVERY = 1000


class Command(BaseCommand):
    """Dry run by default; ``--write`` imports all rows or none."""

    help = "Imports projects, places, contacts, organisations, awards or grants from CSV or XLSX."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Add the kind, the file, and how it is to be read."""
        parser.add_argument("kind", choices=list(KINDS))
        parser.add_argument("file", type=Path, help="CSV or XLSX; with --template, what to write.")
        parser.add_argument("--write", action="store_true", help="Import after the dry run.")
        parser.add_argument(
            "--map",
            action="append",
            default=[],
            metavar="HEADING=COLUMN",
            help="Read a heading as a column (its English or German name, or its field); "
            "an empty column leaves it out. May be given several times.",
        )
        parser.add_argument(
            "--parent",
            type=int,
            help="Id of the page below which new projects are made. Needed where there are "
            "several lists of projects.",
        )
        parser.add_argument("--user", help="User name for the history; rights are the user's.")
        parser.add_argument(
            "--template", action="store_true", help="Write a file to fill in, and stop."
        )
        parser.add_argument(
            "--all", action="store_true", help="List every row, unchanged ones too."
        )

    def handle(self, **options: Any) -> None:
        """Read, try dry, and import where that was asked for."""
        kind = KINDS[options["kind"]]
        path: Path = options["file"]
        if options["template"]:
            write = blank_workbook if path.suffix.lower() == ".xlsx" else blank_csv
            path.write_bytes(write(kind))
            return
        try:
            with path.open("rb") as file:
                table = read_table(file)
            mapping = self._mapping(kind, table, options["map"])
            given = {
                "table": table,
                "mapping": mapping,
                "user": self._user(options["user"]),
                "parent": self._parent(kind, options["parent"]),
            }
            plan = make_plan(kind, Errand(**given, tick=self._read))
            self._report(plan, options["all"])
            if plan.problems:
                raise CommandError(_("Nothing was imported: some rows are wrong."))
            if options["write"]:
                for done, total in carry_out(kind, Errand(**given)):
                    self._progress(_("Stored: %(done)s of %(total)s"), done, total)
                self.stdout.write(self.style.SUCCESS(_("The import is done.")))
        except OSError as error:
            raise CommandError(str(error)) from error
        except Refused as error:
            raise CommandError(str(error)) from error

    def _mapping(self, kind: Kind, table: Table, given: list[str]) -> dict[int, str]:
        mapping = usual_mapping(kind, table)
        names = {
            word: column.name
            for column in kind.columns(Lookups())
            for word in (column.name, column.heading("en"), column.heading("de"))
        }
        for pair in given:
            heading, equals, name = pair.rpartition("=")
            if not equals or heading not in table.headings or (name and name not in names):
                raise CommandError(
                    _("“%(pair)s” does not name a heading of the file and a column.")
                    % {"pair": pair}
                )
            position = table.headings.index(heading)
            mapping.pop(position, None)
            if name:
                mapping = {at: known for at, known in mapping.items() if known != names[name]}
                mapping[position] = names[name]
        for position, heading in enumerate(table.headings):
            if position not in mapping and heading:
                self.stderr.write(_("Left out: “%(heading)s”") % {"heading": heading})
        return mapping

    def _user(self, name: str | None) -> Any:
        if name is None:
            return None
        model = get_user_model()
        user = model._default_manager.filter(**{model.USERNAME_FIELD: name}).first()
        if user is None:
            raise CommandError(_("There is no user “%(name)s”.") % {"name": name})
        return user

    def _parent(self, kind: Kind, pk: int | None) -> Any:
        model = role_model("project_index")
        if not kind.needs_parent or model is None:
            return None
        pages = list(
            model._default_manager.all() if pk is None else model._default_manager.filter(pk=pk)
        )
        if pk is not None and not pages:
            raise CommandError(_("No list of projects has this id."))
        return pages[0] if len(pages) == 1 else None

    def _read(self, done: int, total: int) -> None:
        self._progress(_("Read: %(done)s of %(total)s"), done, total)

    def _progress(self, sentence: str, done: int, total: int) -> None:
        line = sentence % {"done": done, "total": total}
        if self.stderr.isatty():
            if done % 50 == 0 or done == total:
                self.stderr.write(f"\r{line}", ending="\n" if done == total else "")
                self.stderr.flush()
        elif done % EVERY == 0 or done == total:
            self.stderr.write(line)

    def _report(self, plan: Plan, everything: bool) -> None:
        for row in plan.rows:
            if row.problems:
                for problem in row.problems:
                    self.stdout.write(self.style.ERROR(str(problem)))
            elif everything or row.status != Status.UNCHANGED:
                changed = f" ({', '.join(row.changed)})" if row.changed else ""
                self.stdout.write(f"{row.number}\t{row.status.label}\t{row.title}{changed}")
        for status, count in plan.counts().items():
            self.stdout.write(f"{status.label}: {count}")
