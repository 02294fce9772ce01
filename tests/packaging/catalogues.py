"""Completes and compiles the catalogues: ``python -m tests.packaging.catalogues``.

The strings are collected into the German catalogue; the others take theirs from it. A guess at a
translation ("fuzzy") is taken out, so that the string counts as what it is, untranslated.

The compiled catalogues are committed, so that an installation from the repository speaks
its languages as well as one from a wheel does, and no machine needs GNU gettext. What they hold
depends on the ``.po`` files alone, byte for byte, so a test can tell a stale one.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import django
import polib

from tests.packaging.public_words import LANGUAGES, PACKAGE, ROOT, belongs

NAMES = {"ar": "Arabic", "tr": "Turkish", "uk": "Ukrainian"}
NOTE = """{name} translation of wagtail-quartier: what visitors read{more}.
This file is distributed under the same licence as the wagtail-quartier package."""


def catalogues() -> Iterator[Path]:
    """Yield the ``.po`` files of the package and of the example site."""
    for room in ("wagtail_quartier", "example_site"):
        yield from sorted(ROOT.glob(f"{room}/**/locale/*/LC_MESSAGES/*.po"))


def catalogue_path(language: str, package: Path = PACKAGE) -> Path:
    """Return the ``.po`` file of a language."""
    return package / "locale" / language / "LC_MESSAGES/django.po"


def compiled(catalogue: Path) -> bytes:
    """Return what belongs into the ``.mo`` file beside ``catalogue``."""
    return polib.pofile(str(catalogue)).to_binary()


def forms_of_numbers(language: str) -> str:
    """Return the plural forms of a language as Django declares them in its own catalogue.

    With the same ones, Django keeps one catalogue a language instead of several.
    """
    theirs = Path(django.__file__).parent / "conf/locale" / language / "LC_MESSAGES/django.mo"
    return str(polib.mofile(str(theirs)).metadata["Plural-Forms"])


def without_guesses(entries: Iterable[polib.POEntry]) -> None:
    """Empty the translations that gettext has guessed from similar strings."""
    for entry in entries:
        if entry.fuzzy:
            entry.flags.remove("fuzzy")
            entry.msgstr = ""
            entry.msgstr_plural = dict.fromkeys(entry.msgstr_plural, "")
        entry.previous_msgid = entry.previous_msgid_plural = entry.previous_msgctxt = None


def completed(language: str, collected: polib.POFile, known: polib.POFile) -> polib.POFile:
    """Return the catalogue of a language: its part of the strings, with what is known of them."""
    catalogue = polib.POFile(wrapwidth=78)
    more = ", and the panel of office hours" if language == "ar" else ""
    catalogue.header = NOTE.format(name=NAMES[language], more=more)
    catalogue.metadata = {
        **{name: value for name, value in collected.metadata.items() if "Date" not in name},
        "Language-Team": NAMES[language],
        "Language": language,
        "Plural-Forms": forms_of_numbers(language),
    }
    forms = int(catalogue.metadata["Plural-Forms"].partition("=")[2].partition(";")[0])
    translations = {(entry.msgctxt, entry.msgid): entry for entry in known if not entry.fuzzy}
    for entry in collected:
        if entry.obsolete or not belongs(entry, language):
            continue
        theirs = translations.get((entry.msgctxt, entry.msgid), polib.POEntry())
        said = theirs.msgstr_plural
        catalogue.append(
            polib.POEntry(
                msgid=entry.msgid,
                msgid_plural=entry.msgid_plural,
                msgctxt=entry.msgctxt,
                msgstr="" if entry.msgid_plural else theirs.msgstr,
                msgstr_plural={form: said.get(form, "") for form in range(forms)}
                if entry.msgid_plural
                else {},
                occurrences=entry.occurrences,
                comment=entry.comment,
                flags=[flag for flag in entry.flags if flag != "fuzzy"],
            )
        )
    return catalogue


def complete(package: Path = PACKAGE) -> None:
    """Take the guesses out of the German catalogue, and write the others from it."""
    german = polib.pofile(str(catalogue_path("de", package)), wrapwidth=78)
    without_guesses(german)
    german.save()
    for language in LANGUAGES:
        path = catalogue_path(language, package)
        known = polib.pofile(str(path)) if path.is_file() else polib.POFile()
        path.parent.mkdir(parents=True, exist_ok=True)
        completed(language, german, known).save(str(path))


def main() -> None:
    """Write every compiled catalogue and say how much of it is translated."""
    complete()
    for catalogue in catalogues():
        catalogue.with_suffix(".mo").write_bytes(compiled(catalogue))
        percent = polib.pofile(str(catalogue)).percent_translated()
        sys.stdout.write(f"{catalogue.relative_to(ROOT)}: {percent} % translated\n")


if __name__ == "__main__":
    main()
