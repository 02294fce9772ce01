"""The shapes of a translation of the demo: words, and not one fact.

Everything is found by the keys of the German content. Rows and blocks are told apart by
their order on the page; numbers, names, dates and relations stay those of the original.
Long texts are plain, as in ``shapes``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from example_site.demo.prose import rich
from wagtail_quartier.easy_language.findings import sentences_of

#: The words of one row or block: one text, or several in the order of its fields.
Said = str | tuple[str, ...]

#: Which fields of a page's child rows are words; the picture's description is added. Of a row
#: whose last fields are empty, only the others have to be said.
ROW_FIELDS: dict[str, tuple[str, ...]] = {
    "award_grants": ("distinction", "jury_words"),
    "contact_links": ("responsibility",),
    "evidence": ("title",),
    "gallery": ("caption",),
    "guiding_questions": ("text", "evidence"),
    "links": ("title",),
    "measures": ("title", "text"),
    "moderator_links": ("responsibility",),
    "offers": ("title", "text"),
    "organisation_links": ("role",),
    "partner_links": ("role",),
    "resolutions": ("text", "outcome"),
    "rooms": ("name", "description"),
    "strengths": ("text", "evidence"),
    "weaknesses": ("text", "evidence"),
}

#: Which fields of the snippets are words, by the kind in their keys.
SNIPPET_FIELDS: dict[str, tuple[str, ...]] = {
    "target_group": ("name", "description"),
    "topic": ("name",),
    "programme": ("name", "short_name", "funder", "required_statement"),
    "award": ("name", "description"),
    "offer": ("title", "note", "cost", "registration"),
    "need": ("title", "description", "time_needed", "skills"),
}


@dataclass(frozen=True, kw_only=True)
class PageWords:
    """The words of one page."""

    title: str
    teaser: str
    #: The word in the address; the original's where it is empty.
    slug: str = ""
    #: Plain text by the name of the field it goes into.
    texts: Mapping[str, str] = field(default_factory=dict)
    #: For each relation the words of its rows.
    rows: Mapping[str, tuple[Said, ...]] = field(default_factory=dict)
    #: For each block its words; figures have as many as there are numbers.
    body: tuple[Said, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Words:
    """All words of one language."""

    language: str
    #: Outer pages before the inner ones.
    pages: Mapping[str, PageWords]
    #: By the kind of snippet and its key.
    snippets: Mapping[str, Mapping[str, Said]]
    #: What can be seen on a picture, by its key.
    pictures: Mapping[str, str]
    #: What is answered to an idea, by its key.
    ideas: Mapping[str, str]
    #: Whether each sentence of a long text begins a line, as easy language wants it.
    sentence_by_sentence: bool = False

    def long_text(self, plain: str) -> str:
        """Return plain text of this language as HTML."""
        if self.sentence_by_sentence:
            plain = "\n".join("\n".join(sentences_of(line)) for line in plain.split("\n"))
        return rich(plain)


def each(said: Said) -> tuple[str, ...]:
    """Return the words of one row or block as a tuple."""
    return (said,) if isinstance(said, str) else said
