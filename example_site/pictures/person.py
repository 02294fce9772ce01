"""What a drawn person looks like, whatever they are doing."""

from __future__ import annotations

from dataclasses import dataclass

from .palette import HAIR, SKIN, Colour, mix


@dataclass(frozen=True)
class Person:
    """One invented person; every word is one of those that ``heads`` and ``figures`` know.

    ``hair`` is a cut (short, crop, side, bob, long, bun, ponytail, curly, afro, locs, braids,
    fringe, bald)
    or a cover (scarf, cap, beanie, hat, turban); ``age`` is child, teen, adult or elder.
    """

    skin: int = 1
    hair: str = "short"
    hair_colour: str = "brown"
    cover: Colour = "#6f4260"
    top: Colour = "#2f8079"
    collar: str = "round"
    sleeves: str = "long"
    pattern: str = ""
    over: Colour | None = None
    apron: Colour | None = None
    bottom: str = "trousers"
    bottom_colour: Colour = "#2c3c62"
    shoes: Colour = "#3b3140"
    age: str = "adult"
    build: float = 1.0
    beard: str = ""
    glasses: Colour | None = None
    earring: Colour | None = None

    @property
    def skin_colour(self) -> tuple[int, int, int]:
        """The colour of the skin in the light."""
        return mix(SKIN[self.skin], SKIN[self.skin], 0)

    @property
    def skin_shade(self) -> tuple[int, int, int]:
        """The colour of the skin in the shade."""
        return mix(SKIN[self.skin], "#7a2f35", 0.2)

    @property
    def hair_tone(self) -> tuple[int, int, int]:
        """The colour of the hair."""
        return mix(HAIR[self.hair_colour], HAIR[self.hair_colour], 0)
