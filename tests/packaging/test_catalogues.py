"""The interface is complete in each language, and what is compiled is what is written."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from gettext import c2py
from pathlib import Path

import polib
import pytest
from django.utils import translation

from tests.packaging.catalogues import (
    catalogue_path,
    catalogues,
    compiled,
    complete,
    forms_of_numbers,
)
from tests.packaging.public_words import LANGUAGES, PACKAGE, ROOT

COLLECT = ("makemessages", "--locale", "de", "--add-location", "file", "--verbosity", "0")
EVERY_LANGUAGE = ("de", *LANGUAGES)

PLACES = re.compile(r"%\((\w+)\)[sd]|(?<!\{)\{(\w+)\}(?!\})")
MARKUP = re.compile(r"<[^>]+>|%%|\|")
#: Marks that turn the direction of writing, which belong into templates.
DIRECTION = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
#: What a number is called in a string that has plural forms.
NUMBERS = {"count", "counter", "interval", "most"}


def wanting(catalogue: Path) -> list[str]:
    """Return the strings without a translation, or with one that is only guessed."""
    return [
        entry.msgid
        for entry in polib.pofile(str(catalogue))
        if not entry.obsolete and not entry.translated()
    ]


def places(text: str) -> Counter[str]:
    """Return the names of the places to fill in ``text``."""
    return Counter(named or braced for named, braced in PLACES.findall(text))


def unlike(entry: polib.POEntry, numbers_of_form: dict[int, list[int]]) -> list[str]:
    """Return the translations of ``entry`` in which something is lost, or something is added."""
    if not entry.msgid_plural:
        pairs = [(entry.msgid, entry.msgstr, False)]
    else:
        pairs = [
            (entry.msgid_plural, said, len(numbers_of_form[form]) == 1)
            for form, said in entry.msgstr_plural.items()
        ]
    return [
        said
        for source, said, of_one_number in pairs
        if MARKUP.findall(source) != MARKUP.findall(said)
        or DIRECTION.search(said)
        or (
            (places(said) != places(source))
            # "One award" need not say its number; a form for many numbers has to.
            and not (of_one_number and places(said) == without_number(places(source)))
        )
    ]


def without_number(names: Counter[str]) -> Counter[str]:
    """Return ``names`` without the one of the number."""
    return Counter({name: times for name, times in names.items() if name not in NUMBERS})


def test_compiled_catalogues_are_up_to_date() -> None:
    stale = [
        str(catalogue.relative_to(ROOT))
        for catalogue in catalogues()
        if not catalogue.with_suffix(".mo").is_file()
        or catalogue.with_suffix(".mo").read_bytes() != compiled(catalogue)
    ]

    assert {catalogue_path(language) for language in EVERY_LANGUAGE} <= set(catalogues())
    assert stale == [], "run `make messages`"


@pytest.mark.parametrize("language", EVERY_LANGUAGE)
def test_each_catalogue_is_complete_and_loses_nothing(language: str) -> None:
    catalogue = polib.pofile(str(catalogue_path(language)))
    form_of = c2py(catalogue.metadata["Plural-Forms"].partition("plural=")[2].strip(" ;"))
    numbers_of_form: dict[int, list[int]] = {form: [] for form in range(6)}
    for number in range(1000):
        numbers_of_form[form_of(number)].append(number)

    assert len(catalogue) > 100
    assert wanting(catalogue_path(language)) == []
    assert [said for entry in catalogue for said in unlike(entry, numbers_of_form)] == []
    # Otherwise Django would keep a second catalogue for the language.
    assert catalogue.metadata["Plural-Forms"] == forms_of_numbers(language)


@pytest.mark.gettext
@pytest.mark.packaging
def test_every_string_that_is_collected_is_translated(tmp_path: Path) -> None:
    package = tmp_path / "wagtail_quartier"
    shutil.copytree(PACKAGE, package)
    subprocess.run(
        [sys.executable, "-P", "-m", "django", *COLLECT],
        cwd=package,
        check=True,
        env={**os.environ, "DJANGO_SETTINGS_MODULE": ""},
    )

    complete(package)
    found = {language: wanting(catalogue_path(language, package)) for language in EVERY_LANGUAGE}

    assert found == {language: [] for language in EVERY_LANGUAGE}, "run `make messages`"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            "ar",
            {
                0: "لا مشاريع",
                1: "مشروع واحد",
                2: "مشروعان",
                3: "3 مشاريع",
                11: "11 مشروعًا",
                100: "100 مشروع",
            },
        ),
        ("tr", {0: "0 proje", 1: "1 proje", 2: "2 proje"}),
        (
            "uk",
            {1: "1 проєкт", 2: "2 проєкти", 5: "5 проєктів", 11: "11 проєктів", 21: "21 проєкт"},
        ),
    ],
)
def test_a_number_has_the_form_its_language_wants(language: str, said: dict[int, str]) -> None:
    with translation.override(language):
        found = {
            number: translation.ngettext("One project", "%(count)s projects", number)
            % {"count": number}
            for number in said
        }

    assert found == said
