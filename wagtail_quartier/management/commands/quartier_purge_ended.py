"""Let a cache in front of the site forget what ended with the day."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from wagtail_quartier.frontend_cache.turn_of_day import DAYS, purge_ended

MOST_DAYS = 366


class Command(BaseCommand):
    """Purge the pages that show requests, sessions and resolutions whose last day is over.

    To be run soon after midnight, local time. ``purge_ended_things`` in
    ``wagtail_quartier.frontend_cache.turn_of_day`` does the same as a task of Django's.
    """

    help = "Purges from the cache in front of the site what shows things that have ended."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Add ``--days``."""
        parser.add_argument(
            "--days",
            type=int,
            default=DAYS,
            help=f"How many days to look back, for nights that were missed ({DAYS}).",
        )

    def handle(self, *args: Any, days: int, **options: Any) -> None:
        """Purge, and say what has ended."""
        if not 0 < days <= MOST_DAYS:
            raise CommandError(f"--days has to be between 1 and {MOST_DAYS}.")
        report = purge_ended(days)
        self.stdout.write(
            f"In the last {days} days ended: {report.needs} requests and offers, "
            f"{report.sessions} sessions; {report.resolutions} resolutions became overdue."
        )
        if report.purged:
            self.stdout.write("The cache was told to forget what shows them.")
        elif report.needs or report.sessions or report.resolutions:
            self.stdout.write("Wagtail knows of no cache in front of the site.")
