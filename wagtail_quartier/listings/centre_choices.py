"""Centres somebody asks for: chosen by hand, those of a quarter, or all; and where they lie."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice
from typing import Any

from wagtail_quartier.conf import role_model
from wagtail_quartier.listings import centres
from wagtail_quartier.listings.chosen import originals_of
from wagtail_quartier.listings.quarter_choices import areas_of, quarters_meant
from wagtail_quartier.listings.sketch import Sketch, sketch
from wagtail_quartier.translations import fetched


@dataclass(frozen=True, slots=True)
class CentreChoice:
    """Which centres: those in ``chosen``, or those of ``quarter`` and below it, or all.

    ``limit`` bounds what was not chosen by hand.
    """

    chosen: tuple[Any, ...] = ()
    quarter: Any = None
    everything: bool = False
    with_map: bool = False
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class CentresShown:
    """The cards of some centres, and a drawing of where those with coordinates lie."""

    cards: list[centres.CentreCard]
    sketch: Sketch | None = None

    def __bool__(self) -> bool:
        return bool(self.cards)


def centre_cards(choices: Iterable[CentreChoice]) -> list[CentresShown]:
    """Return what comes of each choice, in a number of queries that is always the same."""
    asked = list(choices)
    if role_model("centre") is None:
        return [CentresShown([]) for _choice in asked]
    by_hand = [page for choice in asked for page in choice.chosen]
    chosen = originals_of(by_hand, centres.visible(), "centre")
    pages = [choice.quarter for choice in asked]
    areas = areas_of(pages, quarters_meant(pages))
    needed = any(choice.everything or choice.quarter is not None for choice in asked)
    known = list(centres.visible().values_list("pk", "place__quarter")) if needed else []
    wanted = [
        list(dict.fromkeys(chosen[page.pk].pk for page in choice.chosen if page.pk in chosen))
        if choice.chosen
        else _fitting(choice, area, known)
        for choice, area in zip(asked, areas, strict=True)
    ]
    pks = {pk for some in wanted for pk in some}
    rows = fetched(centres.visible().filter(pk__in=pks)) if pks else []
    found = dict(zip((row.pk for row in rows), centres.cards(rows), strict=True))
    return [
        _shown([found[pk] for pk in some if pk in found], choice.with_map)
        for choice, some in zip(asked, wanted, strict=True)
    ]


def _shown(cards: list[centres.CentreCard], with_map: bool) -> CentresShown:
    if not with_map:
        return CentresShown(cards)
    places = [
        (card, float(card.place.latitude), float(card.place.longitude))
        for card in cards
        if card.place and card.place.latitude is not None and card.place.longitude is not None
    ]
    return CentresShown(cards, sketch(places))


def _fitting(
    choice: CentreChoice, area: set[int] | None, known: list[tuple[int, int | None]]
) -> list[int]:
    if area is None and not choice.everything:
        return []
    pks = (pk for pk, quarter in known if area is None or quarter in area)
    return list(islice(pks, choice.limit))
