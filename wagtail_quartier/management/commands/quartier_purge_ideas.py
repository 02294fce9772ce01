"""Forget on time what residents have sent with their ideas."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from wagtail_quartier.ideas.retention import purge


class Command(BaseCommand):
    """Delete ideas and forget people after the periods in the settings of each site.

    To be run every night. ``wagtail_quartier.ideas.retention.purge_ideas`` does the same as a
    task of Django's.
    """

    help = "Deletes ideas and forgets who sent them after the periods each site has set."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Add ``--dry-run``."""
        parser.add_argument(
            "--dry-run", action="store_true", help="Only say what would be forgotten."
        )

    def handle(self, *args: Any, dry_run: bool, **options: Any) -> None:
        """Purge site by site, and say what was done."""
        for report in purge(dry_run=dry_run):
            words = "would be deleted" if dry_run else "deleted"
            more = "would be forgotten" if dry_run else "forgotten"
            self.stdout.write(
                f"{report.site}: {report.deleted} ideas {words}, "
                f"the senders of {report.forgotten} ideas {more}."
            )
