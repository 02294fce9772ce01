"""Asks for migrations as if every block of ours had got another field."""

from __future__ import annotations

import django
from django.core.management import call_command
from wagtail import blocks


def main() -> None:
    """Give every block another field, and look for what a migration would have to say."""
    django.setup()
    # The app registry has to be ready first.
    from tests.hosts.facilities.clinic.models import ArticlePage  # noqa: PLC0415

    stream = ArticlePage._meta.get_field("body").stream_block
    for name, block in stream.child_blocks.items():
        if name.startswith("quartier_"):
            another = blocks.CharBlock(required=False)
            another.set_name("another")
            block.child_blocks["another"] = another
    call_command("makemigrations", "--check", "--dry-run")


if __name__ == "__main__":
    main()
