"""The demo's drawn pictures: complete, described, of the promised size, and the same every time."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from example_site.pictures import PICTURES, draw

NEEDED = """
town-overview innenstadt marktviertel bahnhofsviertel suedstadt gartenfeld hafenviertel nordstadt
am-wasserturm ziegelei haus-am-markt treff-suedstern hafenhaus wasserturm-zentrum
nachbarschaftshaus-ziegelei kitchen-room hall-room workshop-room garden-room
garden-bed repair-cafe language-cafe cooking-together homework-club spring-clean
neighbourhood-party bike-workshop reading-corner playground elders-lunch choir sports-yard mural
tool-library flower-courtyard digital-help mothers-breakfast youth-radio river-walk accessible-map
market-stall theatre solar-balcony history-walk swap-shop
field-networks field-housing field-economy field-education field-health field-culture
field-environment field-participation
counselling office-desk conference-circle award-ceremony
badge-1 badge-2 badge-3 logo-1 logo-2 logo-3 logo-4
"""


def test_every_picture_the_demo_needs_is_there():
    needed = {*NEEDED.split(), *(f"person-{number:02}" for number in range(1, 16))}
    assert needed <= set(PICTURES)


@pytest.mark.parametrize("key", sorted(PICTURES))
def test_a_picture_is_drawn_in_the_size_and_format_it_promises(key):
    picture = PICTURES[key]
    with Image.open(io.BytesIO(draw(key))) as image:
        image.load()
        assert image.size == picture.size
        assert image.format == {"jpg": "JPEG", "png": "PNG"}[picture.filename.rsplit(".", 1)[1]]
        assert len(image.convert("RGB").resize((64, 64)).getcolors(64 * 64)) > 20


@pytest.mark.parametrize("key", ["gartenfeld", "person-04", "badge-1", "logo-4"])
def test_the_same_key_gives_the_same_bytes(key):
    assert draw(key) == draw(key)


def test_photographs_are_light_enough_for_a_phone():
    assert 60_000 < len(draw("neighbourhood-party")) < 220_000


def test_titles_and_descriptions_are_there_and_distinct():
    descriptions = [picture.alt_de for picture in PICTURES.values()]
    titles = [picture.title_de for picture in PICTURES.values()]
    assert all(len(description) > 30 for description in descriptions)
    assert len(set(descriptions)) == len(descriptions)
    assert len(set(titles)) == len(titles)


def test_every_picture_names_who_drew_it():
    assert {picture.credit for picture in PICTURES.values()} == {"Quartiersarbeit Lindenhall"}


def test_badges_let_the_page_shine_through():
    with Image.open(io.BytesIO(draw("badge-2"))) as image:
        assert image.mode == "RGBA"
        assert image.getpixel((2, 2))[3] == 0
        assert image.getpixel((300, 262))[3] == 255


def test_an_unknown_key_is_refused():
    with pytest.raises(KeyError):
        draw("no-such-picture")
