"""The documents name what there is, all of it, and nothing else."""

from __future__ import annotations

import ast
import importlib
import re
from pathlib import Path

import pytest

import wagtail_quartier
from tests.docs.reading import (
    DOCS,
    ROOT,
    anchors,
    code,
    documents,
    first_cells,
    headings,
    links,
    section,
)
from wagtail_quartier import models
from wagtail_quartier.conf import DEFAULT_PAGE_MODELS, DEFAULTS

PACKAGE = Path(wagtail_quartier.__file__).parent
TEMPLATES = PACKAGE / "templates" / "wagtail_quartier"
STYLESHEET = PACKAGE / "static/wagtail_quartier/quartier.css"

SETTINGS = DOCS / "hosts/settings.md"
TEMPLATES_DOCUMENT = DOCS / "hosts/templates.md"
MIXINS = DOCS / "hosts/mixins.md"
FACILITIES = DOCS / "hosts/facilities.md"

ALL = pytest.mark.parametrize("document", documents(), ids=lambda path: path.name)


# --- settings and checks ------------------------------------------------------------


def test_every_setting_is_documented_and_no_other():
    documented = [heading for heading in headings(SETTINGS) if heading.isupper()]

    assert sorted(documented) == sorted(DEFAULTS)


@pytest.mark.parametrize("name", sorted(DEFAULTS))
def test_a_setting_has_the_default_and_an_example(name):
    text = section(SETTINGS, name)
    default = re.search(r"^Default: `(.+?)`", text, re.MULTILINE)

    assert default
    assert ast.literal_eval(default[1]) == DEFAULTS[name]
    assert f'"{name}"' in text


def test_no_example_uses_a_setting_that_does_not_exist():
    used = set()
    for document in documents():
        for block in code(document, "python"):
            for node in ast.walk(ast.parse(block.text)):
                if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == (
                    "WAGTAIL_QUARTIER"
                ):
                    used |= set(ast.literal_eval(node.value))

    assert used == set(DEFAULTS)


def test_every_role_is_documented_with_its_model():
    rows = re.findall(r"^\| `(\w+)` \| `([\w.]+)` \|$", SETTINGS.read_text("utf-8"), re.M)

    assert dict(rows) == DEFAULT_PAGE_MODELS


def test_every_system_check_is_documented_and_no_other():
    ids = set()
    for module in PACKAGE.rglob("*.py"):
        ids |= set(re.findall(r"wagtail_quartier\.[CDEIW]\d{3}\b", module.read_text("utf-8")))

    assert ids
    assert set(first_cells(section(SETTINGS, "System checks"))) == ids


# --- templates and styles -----------------------------------------------------------


def test_every_block_of_the_templates_is_documented_and_no_other():
    there = set()
    for template in TEMPLATES.rglob("*.html"):
        there |= set(re.findall(r"{% block (quartier_\w+) ", template.read_text("utf-8")))

    assert set(first_cells(section(TEMPLATES_DOCUMENT, "Blocks"))) == there


def test_every_include_is_documented_and_no_other():
    there = {path.name for path in (TEMPLATES / "includes").glob("*.html")}

    assert set(first_cells(section(TEMPLATES_DOCUMENT, "Includes"))) == there


def test_documented_custom_properties_are_those_the_stylesheet_promises():
    stylesheet = STYLESHEET.read_text("utf-8")
    promised = set(re.findall(r"--quartier-[a-z-]+", stylesheet.partition("*/")[0]))
    documented = set(first_cells(section(TEMPLATES_DOCUMENT, "Custom properties")))

    assert promised <= documented
    assert [name for name in documented if f"{name}:" not in stylesheet] == []


# --- mixins -------------------------------------------------------------------------


def test_every_mixin_is_documented_beside_its_role():
    rows = re.findall(r"^\| `(\w+)` \| `(\w+Mixin)` \|", MIXINS.read_text("utf-8"), re.M)
    # Plays no role: it makes the host's own page types what they are not yet.
    without_role = {"FacilityMixin"}
    mixins = {name for name in models.__all__ if name.endswith("Mixin")} - without_role
    assert without_role <= set(re.findall(r"\w+Mixin", FACILITIES.read_text("utf-8")))

    assert {role for role, _ in rows} == set(DEFAULT_PAGE_MODELS)
    assert {mixin for _, mixin in rows} == mixins


# --- all documents ------------------------------------------------------------------


@ALL
def test_imports_from_the_package_work(document):
    for block in code(document, "python"):
        for node in ast.walk(ast.parse(block.text)):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith(
                "wagtail_quartier"
            ):
                module = importlib.import_module(node.module)
                missing = [name.name for name in node.names if not hasattr(module, name.name)]
                assert missing == []


@ALL
def test_links_lead_somewhere(document):
    broken = []
    for link in links(document):
        if re.match(r"[a-z]+:", link.target):
            continue
        path, _, anchor = link.target.partition("#")
        target = (document.parent / path).resolve() if path else document
        if not target.exists() or (anchor and anchor not in anchors(target)):
            broken.append(link.target)

    assert broken == []


def test_every_document_can_be_reached_from_the_readme():
    reached, waiting = set(), [ROOT / "README.md"]
    while waiting:
        document = waiting.pop()
        if document in reached or document.suffix != ".md":
            continue
        reached.add(document)
        paths = (link.target.partition("#")[0] for link in links(document))
        waiting += [
            (document.parent / path).resolve()
            for path in paths
            if path and not re.match(r"[a-z]+:", path)
        ]

    assert sorted(set(documents()) - reached) == []


@ALL
def test_pictures_are_described(document):
    assert [link.target for link in links(document) if link.is_picture and not link.words] == []


def test_pictures_are_used_and_small():
    used = {
        (document.parent / link.target).resolve()
        for document in documents()
        for link in links(document)
        if link.is_picture
    }
    pictures = set((DOCS / "images").iterdir())

    assert pictures == used
    assert sum(picture.stat().st_size for picture in pictures) < 1_500_000


def test_concepts_are_where_the_readme_says():
    rows = section(ROOT / "README.md", "What it contains").splitlines()
    cells = [row.split("|")[-2] for row in rows if row.startswith("|")]
    files = [name for cell in cells for name in re.findall(r"`([^`]+)`", cell)]

    assert len(files) > 10
    assert [name for name in files if not (PACKAGE / name).exists()] == []


def test_commands_of_the_readme_are_in_the_makefile():
    makefile = (ROOT / "Makefile").read_text("utf-8")
    commands = re.findall(r"^make ([\w-]+)", (ROOT / "README.md").read_text("utf-8"), re.M)

    assert {"demo", "test"} <= set(commands)
    assert [name for name in commands if not re.search(rf"^{name}:", makefile, re.M)] == []
