"""Reads a page and says which marked words do not stand in their own language.

Test content is written in words such as ``DE-Garten`` and ``AR-حديقة``: whatever a page shows of
them, in a text or in an attribute somebody reads or hears, has to stand in an element of that
language.
"""

from __future__ import annotations

import re
from html.parser import HTMLParser

#: What is read out or shown of an element besides its text.
READ_ALOUD = ("alt", "title", "aria-label", "placeholder", "content")
DIRECTIONS = {"de": "ltr", "ar": "rtl", "en": "ltr"}
MARK = re.compile(r"\b(DE|AR)-")
EMPTY = {"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}
#: A name in a ``<bdi>`` finds its direction by itself.
BY_ITSELF = "auto"


class Reader(HTMLParser):
    """Collects the ``found`` words and the ``wrong`` ones among them."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[tuple[str, str, str]] = []
        self.found: set[str] = set()
        self.wrong: list[str] = []
        self.of_ours: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        _tag, lang, direction = self.open[-1] if self.open else ("", "", "")
        lang = given.get("lang") or lang
        direction = given.get("dir") or (BY_ITSELF if tag == "bdi" else direction)
        # The host's own title names the page that is shown and the site.
        for name in READ_ALOUD:
            self.check(given.get(name) or "", lang, direction)
        if tag not in EMPTY:
            self.open.append((tag, lang, direction))

    def handle_endtag(self, tag: str) -> None:
        while self.open and self.open.pop()[0] != tag:
            pass

    def handle_data(self, data: str) -> None:
        tag, lang, direction = self.open[-1] if self.open else ("", "", "")
        if tag not in ("script", "style"):
            self.check(data, lang, direction)

    def check(self, text: str, lang: str, direction: str) -> None:
        """Compare the language of marked words with that of their element."""
        for word in MARK.findall(text):
            language = word.lower()
            self.found.add(text.strip())
            if lang != language or direction not in (DIRECTIONS[language], BY_ITSELF):
                self.wrong.append(
                    f"{text.strip()} in {lang} {direction} {[t for t, *_ in self.open]}"
                )
