"""Sending ideas as a visitor's browser does, and pictures to send with them."""

from __future__ import annotations

import re
from io import BytesIO
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from PIL import Image

from tests import factories
from wagtail_quartier.ideas.references import new_reference
from wagtail_quartier.models import Idea, IdeaStep
from wagtail_quartier.pages.models import IdeasPage

BENCH = {
    "title": "A bench at the market",
    "text": "Older people need\nsomewhere to rest.",
    "where": "beside the fountain",
    "name": "Ayla Erfunden",
    "email": "ayla@example.org",
    "telephone": "030 23125 111",
    "consent": "on",
}


def visitor(**kwargs: Any) -> Client:
    """Return a client as strict about forged requests as a browser's server is."""
    return Client(enforce_csrf_checks=True, **kwargs)


def hidden(html: str, name: str) -> str:
    """Return what stands in a hidden field."""
    found = re.search(rf'name="{name}" value="([^"]*)"', html)
    return found[1] if found else ""


def form_address(page: IdeasPage) -> str:
    """Return the address of a page's form."""
    return f"{page.url}leave-an-idea/"


def fetch_token(client: Client, page: IdeasPage) -> str:
    """Fetch the form and return its token."""
    return hidden(client.get(form_address(page)).content.decode(), "token")


def photo(size: tuple[int, int] = (2400, 1200)) -> SimpleUploadedFile:
    """Return a picture with a position and the name of a camera in it."""
    exif = Image.Exif()
    exif[0x010F] = "Spying Camera"
    exif.get_ifd(0x8825).update({1: "N", 2: (52.0, 31.0, 12.0)})
    target = BytesIO()
    Image.effect_noise(size, 60).convert("RGB").save(target, "JPEG", exif=exif)
    return SimpleUploadedFile("IMG_ayla.jpeg", target.getvalue())


def ideas_page(**fields: Any) -> IdeasPage:
    """Return a published page of ideas."""
    return factories.page(IdeasPage, **fields)


def idea(page: IdeasPage, **fields: Any) -> Idea:
    """Return a stored idea of a page, as it is after it has come in."""
    reference = new_reference()
    words = {name: BENCH[name] for name in ("title", "text", "where", "name", "email", "telephone")}
    made = Idea.objects.create(
        **{
            "page": page.original,
            "reference": reference,
            "submission": reference,
            "language": "en",
            "consent": "Yes.",
            **words,
            **fields,
        }
    )
    IdeaStep.objects.create(idea=made, state="new", at=made.received_at)
    return made
