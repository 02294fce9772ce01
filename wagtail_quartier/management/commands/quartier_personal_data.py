"""Give out or erase what is kept about one person."""

from __future__ import annotations

import json
from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from wagtail_quartier.ideas.personal_data import erase, export
from wagtail_quartier.ideas.table import Idea


class Command(BaseCommand):
    """Export a person's data as JSON, or erase it, by e-mail address."""

    help = "Writes what ideas keep about a person as JSON, or erases it with --erase."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Add the address and ``--erase``."""
        parser.add_argument("email", help="The e-mail address the person has given.")
        parser.add_argument(
            "--erase", action="store_true", help="Erase it, in all sites, and say what was erased."
        )

    def handle(self, *args: Any, email: str, erase: bool, **options: Any) -> None:
        """Write the data, or a report of the erasure."""
        if not erase:
            found = export(email, Idea.objects.all())
            self.stdout.write(json.dumps(found, ensure_ascii=False, indent=2))
            return
        self.stdout.write(_erased(email))


def _erased(email: str) -> str:
    report = erase(email, Idea.objects.all())
    if report.is_empty:
        return "Nothing is kept about this address."
    lines = [f"Ideas erased: {', '.join(report.ideas) or 'none'}"]
    if report.mentions:
        lines.append(f"Ideas that spoke of the person: {', '.join(report.mentions)}")
    if report.projects:
        keys = ", ".join(map(str, report.projects))
        lines.append(f"Projects made of the ideas, please read them again: {keys}")
    return "\n".join(lines)
