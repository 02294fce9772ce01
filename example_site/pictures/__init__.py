"""Drawn pictures of the invented town of Lindenhall an der Ehle, made when they are asked for.

``PICTURES`` names every picture with its title, description and credit in German;
``draw`` turns a key into the bytes of a picture file. The same key always gives the same bytes.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable
from dataclasses import dataclass

from . import (
    catalogue_life,
    catalogue_people,
    catalogue_places,
    logos,
    portraits,
    scenes_centres,
    scenes_fields,
    scenes_fields_future,
    scenes_fields_people,
    scenes_green,
    scenes_learning,
    scenes_listening,
    scenes_office,
    scenes_open_air,
    scenes_outer_centres,
    scenes_outer_quarters,
    scenes_outside,
    scenes_quarters,
    scenes_repair,
    scenes_rooms,
    scenes_sharing,
    scenes_stage,
    scenes_streets,
    scenes_together,
)
from .canvas import Canvas, transparent_png

__all__ = ["PICTURES", "Picture", "draw"]

CREDIT = "Quartiersarbeit Lindenhall"

_SCENES: dict[str, Callable[[Canvas], None]] = {
    **scenes_centres.SCENES,
    **scenes_fields.SCENES,
    **scenes_fields_future.SCENES,
    **scenes_fields_people.SCENES,
    **scenes_green.SCENES,
    **scenes_learning.SCENES,
    **scenes_listening.SCENES,
    **scenes_office.SCENES,
    **scenes_open_air.SCENES,
    **scenes_outer_centres.SCENES,
    **scenes_outer_quarters.SCENES,
    **scenes_outside.SCENES,
    **scenes_quarters.SCENES,
    **scenes_repair.SCENES,
    **scenes_rooms.SCENES,
    **scenes_sharing.SCENES,
    **scenes_stage.SCENES,
    **scenes_streets.SCENES,
    **scenes_together.SCENES,
}


@dataclass(frozen=True)
class Picture:
    """What a picture is called and shows: title, alternative text and credit in German."""

    key: str
    title_de: str
    alt_de: str
    credit: str = CREDIT

    @property
    def size(self) -> tuple[int, int]:
        """Width and height in pixels."""
        if self.key in portraits.PORTRAITS:
            return (800, 800)
        if self.key in logos.BADGES:
            return (600, 600)
        return (600, 200) if self.key in logos.LOGOS else (1600, 1000)

    @property
    def filename(self) -> str:
        """The key with the ending of its file format: PNG for badges and logos, JPEG for all
        others.
        """
        return (
            f"{self.key}.png"
            if self.key in logos.BADGES or self.key in logos.LOGOS
            else f"{self.key}.jpg"
        )


PICTURES: dict[str, Picture] = {
    key: Picture(key, title, alt)
    for chapter in (
        catalogue_places.PLACES,
        catalogue_life.PROJECTS,
        catalogue_life.FIELDS,
        catalogue_life.OFFICE,
        catalogue_people.PORTRAITS,
        catalogue_people.MARKS,
    )
    for key, (title, alt) in chapter.items()
}


def draw(key: str) -> bytes:
    """Return the picture ``key`` as a file: JPEG, or PNG for badges (transparent) and logos (on
    white).

    Raises KeyError for a key that is not in ``PICTURES``.
    """
    width, height = PICTURES[key].size
    if key in logos.BADGES:
        return transparent_png(width, height, logos.BADGES[key])
    canvas = Canvas(
        width, height, "#ffffff" if key in logos.LOGOS else "#fbf3e3", seed=zlib.crc32(key.encode())
    )
    if key in logos.LOGOS:
        logos.LOGOS[key](canvas)
        return canvas.png()
    scene = portraits.PORTRAITS.get(key) or _SCENES[key]
    scene(canvas)
    return canvas.jpeg()
