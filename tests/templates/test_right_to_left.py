"""From right to left: figures stay as they are read, and the stylesheet knows no left or right."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils.translation import override
from wagtail.models import Locale
from wagtail.users.models import UserProfile

import wagtail_quartier
from tests import factories
from tests.pages.specimens import PAGE_TYPES, filled
from tests.templates.reading import VOID
from wagtail_quartier.schedules.words import LRI, PDI, in_one_direction

STYLES = sorted((Path(wagtail_quartier.__file__).parent / "static").rglob("*.css"))

#: What the bidirectional algorithm would turn round in a sentence in Arabic.
FIGURES = {
    "times": r"\d{1,2}:\d{2}\s?[–-]\s?\d{1,2}:\d{2}",
    "range": r"\d+\s?[–/-]\s?\d+",
    "telephone": r"\+?\d{2,}[ /]\d{3,}",
    "mail": r"\S+@\S+\.\w+",
    "address": r"https?://\S+",
    "time": r"\d{1,2}:\d{2}",
}
#: Nobody sees what is inside.
UNSEEN = {"script", "style", "title", "svg"}


class Loose(HTMLParser):
    """Collects text that has no ``bdi`` and no ``dir`` of its own around it, below the page."""

    def __init__(self) -> None:
        super().__init__()
        self._open: list[tuple[str, bool]] = []
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note whether an element keeps its words from its surroundings."""
        if tag not in VOID:
            isolates = tag == "bdi" or (tag != "html" and "dir" in dict(attrs))
            self._open.append((tag, isolates or tag in UNSEEN))

    def handle_endtag(self, tag: str) -> None:
        """End an element."""
        while self._open and self._open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        """Keep what nothing isolates."""
        if not any(isolates for _tag, isolates in self._open):
            plain = re.sub(f"{LRI}.*?{PDI}", "", data)
            self.found += [
                f"{name}: {found}"
                for name, pattern in FIGURES.items()
                for found in re.findall(pattern, plain)
            ]


def loose(html: str) -> list[str]:
    """Return the figures of a document that may be shown in another order than they have."""
    reading = Loose()
    reading.feed(html)
    return reading.found


def test_what_is_loose_is_found() -> None:
    assert loose("<html dir='rtl'><p>14:00–16:00</p>")[0] == "times: 14:00–16:00"
    assert loose("<p>Call <a>030 23125 000</a></p>") == ["telephone: 030 23125"]
    assert (
        loose("<p><bdi><time>14:00</time>–<time>16:00</time></bdi> <b dir='ltr'>1/2</b></p>") == []
    )


@pytest.mark.django_db
def test_figures_on_all_pages_in_arabic_keep_their_order(client: Client) -> None:
    arabic = Locale.objects.create(language_code="ar")
    offer = factories.SlotFactory(contact=factories.ContactFactory()).office_hours
    found, times = {}, False
    for model in PAGE_TYPES:
        page = filled(model)
        for name in ("office_hours_links", "office_hours"):
            if hasattr(page, name) and hasattr(getattr(page, name), "create"):
                getattr(page, name).create(office_hours=offer)
        version = page.copy_for_translation(arabic, copy_parents=True)
        version.save_revision().publish()
        addresses = [version.get_url()]
        if hasattr(version, "serve_notice"):
            addresses.append(f"{version.get_url()}notice/")
        for address in addresses:
            html = client.get(address).content.decode()
            assert 'lang="ar" dir="rtl"' in html
            found[address] = loose(html)
            times = times or ">14:00</" in html

    assert {address: figures for address, figures in found.items() if figures} == {}
    assert times


@pytest.mark.django_db
def test_the_dates_of_an_offer_keep_their_order_in_an_arabic_admin(
    admin_client: Client, admin_user: Any
) -> None:
    profile = UserProfile.get_for_user(admin_user)
    profile.preferred_language = "ar"
    profile.save()
    offer = factories.SlotFactory().office_hours
    for name in ("dates", "edit"):
        address = reverse(f"wagtailsnippets_wagtail_quartier_officehours:{name}", args=[offer.pk])
        html = admin_client.get(address).content.decode()
        # The words for it are Arabic by now; what has none keeps its figures together.
        bare = re.findall(FIGURES["times"], re.sub(f"{LRI}.*?{PDI}", "", html))
        assert ('dir="rtl"' in html, "14:00" in html, bare) == (True, True, [])


def test_only_where_words_run_from_right_to_left() -> None:
    with override("de"):
        assert in_one_direction("14:00–16:00") == "14:00–16:00"
    with override("ar"):
        assert in_one_direction("x 2026-12-24 – 2027-01-02.") == (
            f"x {LRI}2026-12-24 – 2027-01-02{PDI}."
        )


# --- the stylesheets ----------------------------------------------------------------

PHYSICAL = re.compile(
    r"^((margin|padding|border|inset|scroll-(margin|padding))-(left|right)\b.*"
    r"|border-(top|bottom)-(left|right)-radius"
    r"|left|right|float|clear|direction)$"
)
#: Values that name a side; ``scaleX(-1)`` is how a drawing is turned round on purpose.
SIDED = re.compile(r"\b(left|right)\b|translate(X|3d)?\(|rotate\(|skew")
FOUR_SIDES = {"margin", "padding", "inset", "border-width", "border-color", "border-style"}

#: A declaration that may name a side, and why.
ALLOWED = {
    "float: left": "a legend as wide as its line, off the border, also in browsers without start",
    "clear: both": "what stands below it",
}


def declarations(css: str) -> Iterator[tuple[str, str]]:
    """Yield the declarations of a stylesheet, custom properties included."""
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.S)
    for body in re.findall(r"[{;]\s*([\w-]+\s*:[^{};]+)(?=[;}])", css):
        name, _colon, value = body.partition(":")
        yield name.strip(), " ".join(value.split())


def has_a_side(name: str, value: str) -> bool:
    """Tell whether a declaration means the left or the right, rather than start or end."""
    if PHYSICAL.match(name) or SIDED.search(value):
        return True
    sides = re.findall(r"(?:[^\s(]|\([^)]*\))+", value)
    if name in FOUR_SIDES and len(sides) == 4:
        return sides[1] != sides[3]
    return name == "border-radius" and len(sides) > 1


@pytest.mark.parametrize("file", STYLES, ids=lambda file: file.name)
def test_the_stylesheet_knows_start_and_end_only(file: Path) -> None:
    found = [f"{name}: {value}" for name, value in declarations(file.read_text())]

    assert len(found) > 3
    assert [d for d in found if has_a_side(*d.split(": ", 1)) and d not in ALLOWED] == []


def test_a_side_is_noticed() -> None:
    css = "a{margin:0 1px 0 2px;color:red;left:0} b { text-align: right; border-radius: 1px }"
    found: Any = [name for name, value in declarations(css) if has_a_side(name, value)]
    assert found == ["margin", "left", "text-align"]
