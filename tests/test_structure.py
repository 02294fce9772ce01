"""The package keeps its own rules: floors, lengths, names, and words of the field."""

from __future__ import annotations

import ast
import importlib
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.apps import apps

import wagtail_quartier
from wagtail_quartier import models

PACKAGE = Path(wagtail_quartier.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))
SOURCES = [file for file in MODULES if "migrations" not in file.parts]
LONGEST = 300

#: From the ground up; an import goes to a lower floor, or stays in its room.
FLOORS = [
    {"written", "when_used"},
    {
        "schedules",
        "easy_language",
        "network",
        "conf",
        "prepared",
        "remembered",
        "relations",
        "folding",
        "translated_fields",
    },
    {"asked_together", "languages", "exports", "content_changes", "facts", "picks"},
    {"visibility", "content_log"},
    {"expiries", "with_versions"},
    {"keeping"},
    {"mirrors"},
    {"translations", "fields", "recurrence_field", "succession"},
    {"site_settings", "translation_states"},
    {"snippets"},
    {"occurrence_index", "ideas"},
    {"listings"},
    {"filters", "blocks", "templatetags", "feeds", "api", "rich_text"},
    {"page_mixins"},
    {"models", "frontend_cache"},
    {"imports", "setting_up"},
    {"admin", "checks", "management"},
    {"pages", "wagtail_hooks", "apps"},
]
FLOOR_OF = {room: number for number, rooms in enumerate(FLOORS) for room in rooms}
#: A model field names its form field, as Django's own do; drawing it is the admin's task.
ALLOWED_UP = {("recurrence_field", "admin.recurrence_widget")}


def dotted(file: Path) -> str:
    """Return the module of ``file`` without the name of the package."""
    parts = file.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


def imports(file: Path) -> Iterator[str]:
    """Yield what of the package ``file`` imports, anywhere in it, without the package's name."""
    prefix = f"{PACKAGE.name}."
    for node in ast.walk(ast.parse(file.read_text())):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module == PACKAGE.name:
            names = [prefix + alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
        yield from (name.removeprefix(prefix) for name in names if name.startswith(prefix))


@pytest.mark.parametrize("file", SOURCES, ids=dotted)
def test_a_module_says_what_it_is_for(file: Path) -> None:
    docstring = ast.get_docstring(ast.parse(file.read_text()))
    assert docstring
    assert docstring.splitlines()[0].endswith(".")


@pytest.mark.parametrize("file", SOURCES, ids=dotted)
def test_a_module_is_one_thought(file: Path) -> None:
    assert len(file.read_text().splitlines()) <= LONGEST


class TestFloors:
    @pytest.mark.parametrize("file", [file for file in SOURCES if dotted(file)], ids=dotted)
    def test_an_import_goes_down(self, file: Path) -> None:
        room = dotted(file).split(".")[0]
        assert room in FLOOR_OF, "say in FLOORS on which floor this room is"
        for name in imports(file):
            target = name.split(".")[0]
            if target != room and (room, name) not in ALLOWED_UP:
                assert FLOOR_OF[target] < FLOOR_OF[room], f"{dotted(file)} imports {name}"

    def test_the_exceptions_are_still_needed(self) -> None:
        used = {(dotted(file).split(".")[0], name) for file in SOURCES for name in imports(file)}
        assert used >= ALLOWED_UP

    def test_what_is_drawn_for_a_rule_knows_only_rules(self) -> None:
        # The exception leads up to the admin and from there to nothing but the ground.
        waiting, seen = ["admin.recurrence_widget"], set()
        while waiting:
            name = waiting.pop()
            seen.add(name)
            file = PACKAGE / f"{name.replace('.', '/')}.py"
            waiting += [found for found in imports(file) if found not in seen]
        assert {name.split(".")[0] for name in seen} == {"admin", "schedules"}

    def test_floors_name_rooms_that_exist(self) -> None:
        rooms = {dotted(file).split(".")[0] for file in SOURCES} - {""}
        assert set(FLOOR_OF) == rooms


#: Every word of the field, the class that carries it, and the module where it is found.
WORDS = {
    "quarter": "page_mixins.quarters.QuarterMixin",
    "neighbourhood centre": "page_mixins.centres.CentreMixin",
    "project": "page_mixins.projects.ProjectMixin",
    "office hours": "snippets.office_hours.OfficeHours",
    "slot": "snippets.office_hours.Slot",
    "closure": "snippets.closures.Closure",
    "change": "snippets.office_hours.OfficeHoursChange",
    "field of action": "page_mixins.fields_of_action.FieldOfActionMixin",
    "target group": "snippets.vocabulary.TargetGroup",
    "award": "snippets.awards.Award",
    "award grant": "page_mixins.project_rows.AwardGrant",
    "funding programme": "snippets.funding.FundingProgramme",
    "publicity evidence": "page_mixins.project_rows.PublicityEvidence",
    "organisation": "snippets.people.Organisation",
    "contact": "snippets.people.Contact",
    "place": "snippets.places.Place",
    "idea": "ideas.table.Idea",
    "gathering": "page_mixins.gatherings.GatheringMixin",
    "session": "page_mixins.sessions.SessionMixin",
    "resolution": "page_mixins.gathering_rows.Resolution",
}


def plain(words: str) -> str:
    """Return ``words`` in the singular and lower case, without what joins them."""
    text = words.lower().replace("fields of", "field of")
    return re.sub(r"[^a-z]", "", text)


@pytest.mark.parametrize(("word", "path"), WORDS.items())
def test_a_word_of_the_field_is_a_class_in_a_module_that_bears_it(word: str, path: str) -> None:
    module_name, class_name = path.rsplit(".", 1)
    module = importlib.import_module(f"{PACKAGE.name}.{module_name}")
    assert getattr(module, class_name).__module__ == module.__name__
    assert plain(word) in plain(f"{module_name} {module.__doc__}")


class TestPublicNames:
    def test_all_can_be_imported_and_are_sorted(self) -> None:
        assert models.__all__ == sorted(models.__all__)
        assert [name for name in models.__all__ if not hasattr(models, name)] == []

    def test_every_model_of_the_core_is_public(self) -> None:
        core = {model.__name__ for model in apps.get_app_config("wagtail_quartier").get_models()}
        assert core <= set(models.__all__)

    def test_everything_a_page_type_is_built_from_is_public(self) -> None:
        pages = [
            model
            for model in apps.get_app_config("wagtail_quartier_pages").get_models()
            if hasattr(model, "quartier_template")
        ]
        assert len(pages) == 13
        assert {model.__bases__[0].__name__ for model in pages} <= set(models.__all__)
        assert "with_rows" in models.__all__

    def test_nothing_else_is_defined_there(self) -> None:
        tree = ast.parse((PACKAGE / "models.py").read_text())
        kinds = {type(node) for node in tree.body}
        assert kinds == {ast.Expr, ast.ImportFrom, ast.Assign}


class TestNamesInTheHostsHouse:
    """Templates, static files, classes and ids share one space with the host's."""

    TEMPLATES = sorted((PACKAGE / "templates").rglob("*.html"))
    STYLES = sorted((PACKAGE / "static").rglob("*.css"))
    #: Wagtail's and Django's own names, which the admin's screens use and hook into.
    FOREIGN = re.compile(r"(w-|icon|help|title|button|serious|listing|visuallyhidden|error)")

    @pytest.mark.parametrize("kind", ["templates", "static"])
    def test_files_lie_in_a_directory_of_our_own(self, kind: str) -> None:
        assert {path.name for path in (PACKAGE / kind).iterdir()} == {"wagtail_quartier"}

    def test_tag_libraries_bear_our_name(self) -> None:
        libraries = {file.stem for file in (PACKAGE / "templatetags").glob("*.py")} - {"__init__"}
        assert libraries
        assert [name for name in libraries if not name.startswith("quartier")] == []

    @pytest.mark.parametrize("file", TEMPLATES, ids=lambda file: str(file.name))
    def test_classes_and_ids_in_templates_bear_our_name(self, file: Path) -> None:
        text = re.sub(r"\{[{%#].*?[#%}]\}", "quartier", file.read_text(), flags=re.DOTALL)
        names = [
            name
            for found in re.findall(r"\s(?:class|id)=\"([^\"]*)\"", text)
            for name in found.split()
        ]
        in_admin = "admin" in file.parts
        strangers = [
            name
            for name in names
            if "quartier" not in name and not (in_admin and self.FOREIGN.match(name))
        ]
        assert strangers == []

    @pytest.mark.parametrize("file", TEMPLATES, ids=lambda file: str(file.name))
    def test_blocks_in_templates_bear_our_name(self, file: Path) -> None:
        # A screen in the admin fills the blocks of the layout it has from Wagtail.
        layouts = r'{% extends "(wagtailadmin|wagtail_localize)/'
        if "admin" in file.parts and re.search(layouts, file.read_text()):
            return
        names = re.findall(r"\{%-?\s*block\s+(\w+)", file.read_text())
        assert [name for name in names if not name.startswith("quartier_")] == []

    @pytest.mark.parametrize("file", STYLES, ids=lambda file: str(file.name))
    def test_classes_in_stylesheets_bear_our_name(self, file: Path) -> None:
        text = re.sub(r"/\*.*?\*/", "", file.read_text(), flags=re.DOTALL)
        selectors = re.findall(r"([^{};]+)\{", text)
        assert selectors
        for selector in selectors:
            classes = re.findall(r"\.([a-zA-Z_][\w-]*)", selector)
            ours = any(name.startswith("quartier") for name in classes)
            strangers = [name for name in classes if not name.startswith("quartier")]
            # Wagtail's own classes are only met together with one of ours.
            allowed = "admin" in file.parts and ours
            assert not strangers or allowed, selector.strip()

    def test_custom_properties_bear_our_name(self) -> None:
        public = [file for file in self.STYLES if "admin" not in file.parts]
        assert public
        for file in public:
            names = set(re.findall(r"(?<![\w-])(--[\w-]+)\s*:", file.read_text()))
            assert [name for name in sorted(names) if not name.startswith("--quartier-")] == []


@pytest.mark.parametrize("file", MODULES, ids=dotted)
def test_the_package_speaks_of_itself_alone(file: Path) -> None:
    text = file.read_text()
    assert not re.search(r"\b(TODO|FIXME|XXX|HACK)\b", text)
    assert not re.search(r"(?i)\bissues?\s*#?\d", text)
    assert not re.search(r"(?<![\w.])/(work|root|tmp|home)/", text)
    assert "example_site" not in text
    assert not re.search(r"\bfrom tests|\bimport tests", text)
