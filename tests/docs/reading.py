"""Markdown as these tests read it: code blocks, headings, tables, links, bold words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"

_FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"(!?)\[([^\]]*)\]\(([^)\s]+)\)")


@dataclass(frozen=True)
class Code:
    """A code block: its language and its text."""

    language: str
    text: str

    @property
    def first_line(self) -> str:
        return self.text.partition("\n")[0]


@dataclass(frozen=True)
class Link:
    """A link or, where ``is_picture``, a picture with its alternative text."""

    is_picture: bool
    words: str
    target: str


def documents() -> list[Path]:
    """Return every document for people, the readme and the changelog first."""
    return [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted(DOCS.rglob("*.md"))]


def prose(document: Path) -> str:
    """Return the text of a document without its code blocks."""
    return _FENCE.sub("", document.read_text(encoding="utf-8"))


def code(document: Path, language: str = "") -> list[Code]:
    """Return the code blocks of a document, of one language where one is named."""
    found = [Code(*match.groups()) for match in _FENCE.finditer(document.read_text("utf-8"))]
    return [block for block in found if not language or block.language == language]


def headings(document: Path) -> list[str]:
    """Return all headings of a document, without their signs."""
    return [line.lstrip("# ") for line in prose(document).splitlines() if line.startswith("#")]


def anchors(document: Path) -> set[str]:
    """Return what may stand behind the # of an address, as GitHub makes it from headings."""
    words = (re.sub(r"[^\w\- ]", "", heading.lower()) for heading in headings(document))
    return {word.replace(" ", "-") for word in words}


def section(document: Path, heading: str) -> str:
    """Return the text below a heading up to the next heading of the same rank."""
    text = document.read_text("utf-8")
    found = re.search(rf"^(#+) {re.escape(heading)}$\n(.*?)(?=^\1 |\Z)", text, re.M | re.S)
    assert found, f"{document.name} has no heading {heading!r}"
    return found[2]


def first_cells(text: str) -> Iterator[str]:
    """Yield every word in code style of the first cell of each row of the tables in ``text``."""
    for line in text.splitlines():
        if line.startswith("|"):
            yield from re.findall(r"`([^`]+)`", line.split("|")[1])


def links(document: Path) -> list[Link]:
    """Return the links and pictures of a document."""
    return [
        Link(bool(sign), words, target) for sign, words, target in _LINK.findall(prose(document))
    ]


def bold(document: Path) -> list[str]:
    """Return the words in bold, in their order."""
    return re.findall(r"\*\*(.+?)\*\*", prose(document), re.DOTALL)
