"""Which strings each catalogue holds: German all of them, the others those visitors read.

A string is public where a visitor may come across it: in the templates of pages and calendars, in
what lists, filters, sentences and feeds say, in the names of choices and in the answers a model
gives in words. Names of fields, help texts, screens of the admin, imports and commands are read
by editors, who work in German or English. One screen is different: whoever holds office hours in
Arabic should be able to look after them, so Arabic has the panel of office hours as well.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from fnmatch import fnmatch
from functools import cache
from pathlib import Path

import polib

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "wagtail_quartier"

#: Where everything is public, unless it is the admin's.
PUBLIC_SOURCES = (
    "templates/wagtail_quartier/*",
    "templatetags/*",
    "listings/*",
    "schedules/sentences.py",
    "schedules/states.py",
    "schedules/week*.py",
    "schedules/words.py",
    "filters/*",
    "feeds/*",
    "exports/*",
    "setting_up/starters.py",
    "ideas/form.py",
    "ideas/mails.py",
    "ideas/pictures.py",
    "languages.py",
    "fields.py",
)
#: Among them, what only editors read.
EDITORS_SOURCES = ("listings/funding_gaps.py", "templates/wagtail_quartier/admin/*")
#: What editors choose from and visitors then read.
PUBLIC_CONTEXTS = {"why a date is cancelled"}

#: The panel of office hours with its calendar of single dates, and what is edited there.
PANEL_SOURCES = (
    "admin/office_hours_*",
    "admin/slot_*",
    "admin/single_date*",
    "admin/recurrence_*",
    "admin/choosers.py",
    "admin/confirming.py",
    "admin/editing_rights.py",
    "admin/history_words.py",
    "admin/viewsets.py",
    "templates/wagtail_quartier/admin/freshness/cell.html",
    "templates/wagtail_quartier/admin/slot/*",
    "templates/wagtail_quartier/admin/recurrence/*",
    "templates/wagtail_quartier/admin/single_dates/*",
    "snippets/office_hours.py",
    "snippets/closures.py",
    "schedules/limits.py",
    "recurrence_field.py",
)
#: What the panel lets choose, by name.
PANEL_WORDS = {"organisation", "organisations", "contact", "contacts", "place", "places"}

#: The languages beside German, and those of them that have the panel.
LANGUAGES = ("ar", "tr", "uk")
WITH_PANEL = {"ar"}

#: Calls whose first string is shown to visitors as the name of a feature.
NAMING_CALLS = {"answer_field"}
#: Methods whose words only an editor meets.
EDITING_METHODS = {"clean", "clean_fields", "validate_unique", "__init__"}

Key = tuple[str | None, str]


def belongs(entry: polib.POEntry, language: str) -> bool:
    """Tell whether the catalogue of ``language`` (``ar``, ``tr``, ``uk``) holds ``entry``."""
    sources = [source for source, _line in entry.occurrences]
    return (
        entry.msgctxt in PUBLIC_CONTEXTS
        or (entry.msgctxt, entry.msgid) in public_words_of_models()
        or any(_is_public(source) for source in sources)
        or (language in WITH_PANEL and _is_of_panel(entry, sources))
    )


def _is_public(source: str) -> bool:
    return _is_among(source, PUBLIC_SOURCES) and not _is_among(source, EDITORS_SOURCES)


def _is_of_panel(entry: polib.POEntry, sources: list[str]) -> bool:
    return (entry.msgid in PANEL_WORDS and not entry.msgctxt) or any(
        _is_among(source, PANEL_SOURCES) for source in sources
    )


def _is_among(source: str, patterns: Iterable[str]) -> bool:
    return any(fnmatch(source, pattern) for pattern in patterns)


@cache
def public_words_of_models() -> frozenset[Key]:
    """Return context and string of choices, features and words of models visitors read."""
    return frozenset(
        key
        for room in ("snippets", "page_mixins", "ideas")
        for path in sorted((PACKAGE / room).glob("*.py"))
        for node in _public_parts(ast.parse(path.read_text("utf-8")))
        for key in _strings(node)
    )


def _public_parts(tree: ast.Module) -> Iterator[ast.AST]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and any("Choices" in ast.unparse(b) for b in node.bases):
            yield node
        elif isinstance(node, ast.Call) and ast.unparse(node.func) in NAMING_CALLS:
            yield node.args[0]
        elif isinstance(node, ast.FunctionDef) and node.name not in EDITING_METHODS:
            yield from node.body


def _strings(tree: ast.AST) -> Iterator[Key]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        words = [arg.value for arg in node.args if isinstance(arg, ast.Constant)]
        match ast.unparse(node.func).removesuffix("_lazy"):
            case "_" | "gettext" | "ngettext":
                yield None, words[0]
            case "pgettext" | "npgettext":
                yield words[0], words[1]
