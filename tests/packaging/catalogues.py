"""Compiles the message catalogues: ``python -m tests.packaging.catalogues``.

The compiled catalogues are committed, so that an installation from the repository speaks
German as well as one from a wheel does, and no machine needs GNU gettext. What they hold
depends on the ``.po`` files alone, byte for byte, so a test can tell a stale one.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import polib

ROOT = Path(__file__).parents[2]


def catalogues() -> Iterator[Path]:
    """Yield the ``.po`` files of the package and of the example site."""
    for room in ("wagtail_quartier", "example_site"):
        yield from sorted(ROOT.glob(f"{room}/**/locale/*/LC_MESSAGES/*.po"))


def compiled(catalogue: Path) -> bytes:
    """Return what belongs into the ``.mo`` file beside ``catalogue``."""
    return polib.pofile(str(catalogue)).to_binary()


def main() -> None:
    """Write every compiled catalogue and say how much of it is translated."""
    for catalogue in catalogues():
        catalogue.with_suffix(".mo").write_bytes(compiled(catalogue))
        percent = polib.pofile(str(catalogue)).percent_translated()
        sys.stdout.write(f"{catalogue.relative_to(ROOT)}: {percent} % translated\n")


if __name__ == "__main__":
    main()
