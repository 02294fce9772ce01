"""Quarters in short, several at once: the card of each, and what lies directly below it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from wagtail_quartier.listings import quarters
from wagtail_quartier.listings.chosen import originals_of
from wagtail_quartier.listings.quarters import QuarterCard


@dataclass(frozen=True, slots=True)
class QuarterSummary:
    """A quarter's card, and the quarters directly below it in the active language."""

    card: QuarterCard
    below: list[Any]


def quarter_summaries(chosen: Iterable[Any]) -> list[QuarterSummary | None]:
    """Return a summary of each quarter given in any language; ``None`` where nobody may see it.

    The number of queries does not depend on how many there are.
    """
    asked = list(chosen)
    found = quarters_meant(asked)
    rows = {row.pk: row for row in found.values()}
    cards = dict(zip(rows, quarters.cards(rows.values()), strict=True))
    known = quarters.known()

    def summary(page: Any) -> QuarterSummary | None:
        original = None if page is None else found.get(page.pk)
        if original is None:
            return None
        below = [
            shown
            for row, shown in known
            if row.path.startswith(original.path) and row.depth == original.depth + 1
        ]
        return QuarterSummary(cards[original.pk], below)

    return [summary(page) for page in asked]


def quarters_meant(chosen: Iterable[Any]) -> dict[int, Any]:
    """Return the originals that quarters given in any language mean, by the latter's keys.

    What is ``None``, or what nobody may see, is left out. One query at most.
    """
    pages = [page for page in chosen if page is not None]
    return originals_of(pages, quarters.visible(), "quarter") if pages else {}


def areas_of(chosen: Iterable[Any], meant: dict[int, Any]) -> list[set[int] | None]:
    """Return the keys of each quarter and of those below it, ``meant`` being its originals.

    ``None`` where no quarter was chosen, nothing where nobody may see it. One query at most.
    """
    areas = quarters.areas(meant.values())
    return [
        None if page is None else areas.get(meant[page.pk].pk, set()) if page.pk in meant else set()
        for page in chosen
    ]
