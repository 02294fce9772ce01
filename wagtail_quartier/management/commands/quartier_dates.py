"""Bring the index of dates up to date, for those who have a cron job."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand

from wagtail_quartier.occurrence_index.reading import stale
from wagtail_quartier.occurrence_index.rebuilding import horizon, rebuild
from wagtail_quartier.snippets.office_hours import OfficeHours, Slot


class Command(BaseCommand):
    """Rebuild the dates of office hours from their rules.

    Nobody has to run it: the index follows what is saved, and heals as the days pass. It is
    for imports past Django's signals, and to spare visitors the waiting after an update.
    """

    help = "Rebuilds the index of dates of office hours from their rules."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Add ``--stale``."""
        parser.add_argument(
            "--stale",
            action="store_true",
            help="Only offers whose dates are not known up to the horizon.",
        )

    def handle(self, *args: Any, stale: bool, **options: Any) -> None:
        """Rebuild batch by batch, and say how far it has come."""
        offers = _out_of_date() if stale else OfficeHours.objects.all()
        total, done = offers.count(), 0
        if not total:
            self.stdout.write("Nothing is out of date." if stale else "There are no office hours.")
            return
        # Which offers are out of date changes while they are rebuilt.
        chosen = OfficeHours.objects.filter(pk__in=list(offers.values_list("pk", flat=True)))
        for number in rebuild(chosen):
            done += number
            ending = "\n" if done == total else "\r"
            self.stdout.write(f"{done:,} of {total:,} offers", ending=ending)
            self.stdout.flush()


def _out_of_date() -> Any:
    return OfficeHours.objects.filter(
        pk__in=Slot.objects.filter(stale(horizon())).values("office_hours")
    )
