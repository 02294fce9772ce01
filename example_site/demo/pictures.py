"""Drawn pictures become images of the site, with their description and credit."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO

from django.core.files.images import ImageFile
from django.db.models import Model
from wagtail.images import get_image_model
from wagtail.models import Collection

from example_site.demo.memory import Step
from example_site.pictures import PICTURES, Picture, draw

NAME = "Quartiersarbeit"


def collection() -> Collection:
    """Return the collection of the demo's files, made where it does not exist."""
    found = Collection.objects.filter(name=NAME).first()
    return found or Collection.get_first_root_node().add_child(name=NAME)


def picture_steps() -> Iterator[Step]:
    """One step for each picture."""
    for key, picture in PICTURES.items():
        yield Step(f"picture:{key}", picture.title_de, lambda picture=picture: _image(picture))


def _image(picture: Picture) -> Model:
    width, height = picture.size
    with BytesIO(draw(picture.key)) as content:
        return get_image_model().objects.create(
            title=picture.title_de,
            description=picture.alt_de,
            credit=picture.credit,
            collection=collection(),
            file=ImageFile(content, name=picture.filename),
            width=width,
            height=height,
        )
