"""``load_demo`` fills the example site with the neighbourhood work of an invented town."""

from __future__ import annotations

from typing import Any

from django.core.management.base import BaseCommand

from example_site.demo.loading import load
from example_site.demo.roles import ACCOUNTS

BAR = 30


class Command(BaseCommand):
    help = (
        "Loads the demo content. May be run again at any time: what is there already, what "
        "was changed and what was deleted stays as it is."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        self.last_share = -1
        load(self.show)
        if self.stdout.isatty():
            self.stdout.write("")
        self.stdout.write(
            "The demo content is there. Accounts for this demo only, never for a public server:"
        )
        for account in ACCOUNTS:
            self.stdout.write(f"  {account.username} / {account.password}  ({account.purpose})")

    def show(self, done: int, total: int, what: str) -> None:
        """Draw a bar on a terminal; elsewhere write a line every ten per cent."""
        share = 100 * done // total if total else 100
        if self.stdout.isatty():
            bar = "█" * (BAR * share // 100)
            self.stdout.write(f"\r{bar:░<{BAR}} {share:3d} % {what[:40]:40}", ending="")
            self.stdout.flush()
        elif share // 10 > self.last_share // 10 or self.last_share < 0:
            self.stdout.write(f"{share:3d} % {what}")
        self.last_share = share
