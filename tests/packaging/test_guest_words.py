"""Our catalogue changes no word of Wagtail or Django in the host's admin."""

from __future__ import annotations

from pathlib import Path

import django
import polib
import pytest
import wagtail
import wagtail_localize

from tests.packaging.catalogues import ROOT

THEIRS = [Path(module.__file__).parent for module in (django, wagtail, wagtail_localize)]


def words(catalogue: polib.POFile | polib.MOFile) -> dict[str, str]:
    """Return translations that stand without a context, which Django shares among apps."""
    return {
        entry.msgid: entry.msgstr
        for entry in catalogue
        if entry.msgctxt is None and entry.msgstr and not entry.obsolete
    }


@pytest.mark.parametrize("root", THEIRS, ids=lambda root: root.name)
def test_a_word_we_share_is_translated_as_they_do(root: Path) -> None:
    ours = words(polib.pofile(ROOT / "wagtail_quartier/locale/de/LC_MESSAGES/django.po"))
    catalogues = list(root.rglob("locale/de/LC_MESSAGES/django.mo"))
    changed = {
        (msgid, theirs, ours[msgid])
        for catalogue in catalogues
        for msgid, theirs in words(polib.mofile(catalogue)).items()
        if ours.get(msgid, theirs) != theirs
    }

    assert catalogues
    assert changed == set(), "give the string a context with pgettext"
