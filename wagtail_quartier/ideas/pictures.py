"""A picture somebody sent: looked at with care, and made anew.

What is stored are pixels drawn again: no position, no name of a camera, no thumbnail with what
was cut off, and nothing that only pretends to be a picture.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from django.utils.translation import gettext as _
from PIL import Image, ImageOps

#: Bytes somebody may send; phones make pictures of three to eight million.
LARGEST_FILE = 12 * 1024 * 1024
FORMATS = ("JPEG", "PNG", "WEBP")
#: Pixels before anything is unpacked. JPEG is made smaller while it is being read.
MOST_PIXELS = {"JPEG": 64_000_000}
MOST_PIXELS_ELSE = 24_000_000
#: What is kept: the longer side in pixels, and bytes.
LONGEST_SIDE = 1600
LARGEST_KEPT = 600_000
QUALITIES = (80, 65, 50, 35, 20)
CONTENT_TYPE = "image/webp"

logger = logging.getLogger(__name__)


class NoPicture(Exception):
    """What was sent cannot be used; the message says why, in the sender's language."""


@dataclass(frozen=True, slots=True)
class CleanPicture:
    """A picture of ours: WebP, with its size in pixels."""

    data: bytes
    width: int
    height: int


def clean_picture(file: Any) -> CleanPicture:
    """Return an uploaded file as a clean picture; raises ``NoPicture``.

    The size is read from the head of the file before anything is unpacked.
    """
    if file.size > LARGEST_FILE:
        limit = LARGEST_FILE // 1024 // 1024
        raise NoPicture(
            _("The picture is too large. At most %(limit)s MB, please.") % {"limit": limit}
        )
    try:
        return _made_anew(file)
    except NoPicture:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as bomb:
        raise NoPicture(_too_many_pixels()) from bomb
    except Exception as error:
        # What a decoder raises for a broken or hostile file is a long and changing list.
        logger.info("A picture could not be read: %s", type(error).__name__)
        raise NoPicture(_not_readable()) from error


def _made_anew(file: Any) -> CleanPicture:
    file.seek(0)
    with Image.open(file, formats=FORMATS) as sent:
        if sent.width * sent.height > MOST_PIXELS.get(sent.format or "", MOST_PIXELS_ELSE):
            raise NoPicture(_too_many_pixels())
        if sent.format == "JPEG":
            sent.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
        upright = ImageOps.exif_transpose(sent)
        upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
        plain = _on_white(upright)
    for quality in QUALITIES:
        target = BytesIO()
        plain.save(target, "WEBP", quality=quality)
        if target.tell() <= LARGEST_KEPT:
            break
    return CleanPicture(target.getvalue(), plain.width, plain.height)


def _on_white(picture: Image.Image) -> Image.Image:
    if not picture.has_transparency_data:
        return picture.convert("RGB")
    seen = picture.convert("RGBA")
    plain = Image.new("RGB", seen.size, "white")
    plain.paste(seen, mask=seen.getchannel("A"))
    return plain


def _too_many_pixels() -> str:
    return _("The picture has too many pixels. Please send a smaller one.")


def _not_readable() -> str:
    return _("This is not a picture we can read. Please send a JPEG, PNG or WebP file.")
