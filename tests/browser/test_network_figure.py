"""The figure of who works together, measured in a browser with the widest fonts there are."""

from pathlib import Path

import pytest
from django.template.loader import render_to_string
from django.utils import translation

import wagtail_quartier
from tests.network.towns import SIZES, network
from wagtail_quartier.network import layouts

pytestmark = pytest.mark.browser

STYLES = Path(wagtail_quartier.__file__).parent / "static/wagtail_quartier/quartier.css"

#: What is wrong with the figure that is shown: words outside of their box, boxes on each other.
FAULTS = """() => {
  const faults = [];
  const shown = [...document.querySelectorAll("svg")].filter(
    (svg) => getComputedStyle(svg).display !== "none");
  if (shown.length !== 1) return [`${shown.length} figures are shown`];
  const svg = shown[0];
  const box = (element) => element.getBoundingClientRect();
  const inside = (a, b) => a.left >= b.left && a.right <= b.right
    && a.top >= b.top - 0.5 && a.bottom <= b.bottom + 0.5;
  const touch = (a, b) => a.left < b.right && b.left < a.right
    && a.top < b.bottom && b.top < a.bottom;
  const nodes = [...svg.querySelectorAll("a")].map(
    (node) => [node.textContent, box(node.querySelector("path"))]);
  for (const [i, [name, a]] of nodes.entries())
    for (const [other, b] of nodes.slice(i + 1))
      if (touch(a, b)) faults.push(`${name} lies on ${other}`);
  for (const text of svg.querySelectorAll("a text, g text"))
    if (!inside(box(text), box(text.parentElement.querySelector("path"))))
      faults.push(`outside of its box: ${text.textContent}`);
  for (const heading of svg.querySelectorAll("g text"))
    for (const [name, b] of nodes)
      if (touch(box(heading), b)) faults.push(`${heading.textContent} lies on ${name}`);
  const letters = parseFloat(getComputedStyle(svg.querySelector("a text")).fontSize)
    * box(svg).width / svg.viewBox.baseVal.width;
  if (letters < 12) faults.push(`letters of ${letters} pixels`);
  if (document.documentElement.scrollWidth > document.documentElement.clientWidth)
    faults.push("the page scrolls sideways");
  return faults;
}"""


def page_with(size: int, language: str, font: str) -> str:
    """Return a page with both figures of a network."""
    from_right = language == "ar"
    with translation.override(language):
        figures = [
            render_to_string(
                "wagtail_quartier/includes/network_figure.html",
                {"drawing": draw(network(size), from_right=from_right), "size": name},
            )
            for name, draw in (("wide", layouts.wide), ("narrow", layouts.narrow))
        ]
    return (
        f'<!doctype html><html lang="{language}" dir="{"rtl" if from_right else "ltr"}">'
        f"<style>{STYLES.read_text()} :root {{ --quartier-font: {font}, sans-serif }}</style>"
        f'<body class="quartier"><section class="quartier-section">{"".join(figures)}</section>'
    )


@pytest.mark.parametrize("size", SIZES)
def test_no_label_lies_on_another_and_none_leaves_its_box(chromium, size):
    page = chromium.new_page()
    faults = {}
    for language in ("de", "ar"):
        for font in ("'DejaVu Sans'", "'Noto Sans'"):
            page.set_content(page_with(size, language, font))
            for width in (320, 360, 900, 1280):
                page.set_viewport_size({"width": width, "height": 900})
                faults[language, font, width] = page.evaluate(FAULTS)
            page.emulate_media(media="print")
            page.set_viewport_size({"width": 1280, "height": 900})
            faults[language, font, "paper"] = page.evaluate(FAULTS)
            page.emulate_media(media="screen")
    page.close()

    assert {where: found for where, found in faults.items() if found} == {}
