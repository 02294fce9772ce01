"""The documents for editors call things what the German interface calls them."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import polib
import pytest
import wagtail
import wagtail_localize

import wagtail_quartier
from tests.docs.reading import DOCS, bold

EDITORS = sorted((DOCS / "redaktion").glob("*.md"))
CATALOGUES = [
    catalogue
    for package in (wagtail_quartier, wagtail, wagtail_localize)
    for catalogue in Path(package.__file__).parent.rglob("locale/de/LC_MESSAGES/django*.mo")
]


def folded(words: str) -> str:
    """Return ``words`` without the case of their letters, marks at their ends and line breaks."""
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", words)).strip(" :.?!…").casefold()


@pytest.fixture(scope="module")
def labels() -> set[str]:
    """Everything the German interface may say, and what it makes with a name in it."""
    known = set()
    for catalogue in CATALOGUES:
        for entry in polib.mofile(str(catalogue)):
            known |= {folded(words) for words in [entry.msgstr, *entry.msgstr_plural.values()]}
    return known - {""}


@pytest.mark.parametrize("document", EDITORS, ids=lambda path: path.name)
def test_words_in_bold_are_labels_of_the_interface(document, labels):
    def is_label(words: str) -> bool:
        # "Ort auswählen" and "Angebot hinzufügen" are made by Wagtail from our names.
        made = re.fullmatch(r"(.+) (?:auswählen|hinzufügen)", words)
        return words in labels or bool(made and made[1] in labels)

    assert [words for words in bold(document) if not is_label(folded(words))] == []


def test_there_is_something_for_editors():
    assert [document.name for document in EDITORS] == [
        "erste-sprechzeiten.md",
        "erster-treffpunkt.md",
        "erstes-projekt.md",
        "ideen-betreuen.md",
        "kleines-woerterbuch.md",
        "leichte-sprache.md",
        "listen-auf-seiten.md",
        "quartiersseite.md",
        "tabellen-einlesen.md",
        "treffen-und-beschluesse.md",
        "uebersetzen.md",
    ]
