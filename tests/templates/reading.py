"""A rendered page as a reader takes it in: headings, links, languages, words."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from itertools import pairwise
from typing import Any

from django.template import engines
from django.test import RequestFactory

#: Elements without an end tag.
VOID = {"br", "hr", "img", "input", "link", "meta", "wbr"}
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


@dataclass
class Element:
    """One element with its attributes and the text inside it."""

    tag: str
    attributes: dict[str, str | None]
    text: str = ""


@dataclass
class Reading(HTMLParser):
    """All elements of a document in the order they begin."""

    elements: list[Element] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()
        self._open: list[Element] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        element = Element(tag, dict(attrs))
        self.elements.append(element)
        if tag not in VOID:
            self._open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element that ends at once."""
        self.elements.append(Element(tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        """End an element, and refuse a document whose elements overlap."""
        assert self._open, f"</{tag}> ends nothing"
        assert self._open[-1].tag == tag, f"</{tag}> ends <{self._open[-1].tag}>"
        self._open.pop()

    def handle_data(self, data: str) -> None:
        """Add text to every open element."""
        for element in self._open:
            element.text += data

    def all(self, tag: str, css_class: str = "") -> list[Element]:
        """Return the elements with a tag, and a class where one is given."""
        return [
            element
            for element in self.elements
            if element.tag == tag
            and (not css_class or css_class in (element.attributes.get("class") or "").split())
        ]

    @property
    def levels(self) -> list[int]:
        """The levels of the headings in their order."""
        return [int(element.tag[1]) for element in self.elements if element.tag in HEADINGS]

    @property
    def words(self) -> str:
        """Everything that can be read, with single spaces."""
        return " ".join(" ".join(e.text for e in self.elements[:1]).split())


def read(html: str) -> Reading:
    """Take in a document or a fragment; whatever is open at its end is an error."""
    reading = Reading()
    reading.feed(f"<section>{html}</section>" if "<html" not in html else html)
    assert not reading._open, [element.tag for element in reading._open]
    return reading


def render(name: str, **context: Any) -> Reading:
    """Render an include or a page of ours as a visitor's request meets it."""
    request = RequestFactory().get("/")
    template = engines["django"].get_template(f"wagtail_quartier/{name}")
    return read(template.render(context, request))


def gaps(levels: list[int]) -> list[tuple[int, int]]:
    """Return the pairs of headings between which a level is left out."""
    return [(a, b) for a, b in pairwise(levels) if b > a + 1]
