"""Our catalogues change no word of Wagtail or Django in the host's admin."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import django
import polib
import pytest
import wagtail
import wagtail_localize

from tests.packaging.catalogues import catalogue_path
from tests.packaging.public_words import LANGUAGES

THEIRS = [Path(module.__file__).parent for module in (django, wagtail, wagtail_localize)]


def words(catalogue: polib.POFile | polib.MOFile) -> dict[str, str]:
    """Return translations that stand without a context, which Django shares among apps."""
    return {
        entry.msgid: entry.msgstr
        for entry in catalogue
        if entry.msgctxt is None and entry.msgstr and not entry.obsolete
    }


@pytest.mark.parametrize("language", ["de", *LANGUAGES])
def test_a_word_we_share_is_translated_as_they_do(language: str) -> None:
    theirs: dict[str, set[str]] = defaultdict(set)
    for root in THEIRS:
        for catalogue in root.rglob(f"locale/{language}/LC_MESSAGES/django.mo"):
            for msgid, msgstr in words(polib.mofile(catalogue)).items():
                theirs[msgid].add(msgstr)
    ours = words(polib.pofile(catalogue_path(language)))
    # Where they disagree with one another, one of their words is as good as the other.
    changed = {
        (msgid, *theirs[msgid], msgstr)
        for msgid, msgstr in ours.items()
        if msgid in theirs and msgstr not in theirs[msgid]
    }

    assert theirs
    assert changed == set(), "give the string a context with pgettext"
