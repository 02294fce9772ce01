"""No string is translated while a module is imported: there is no reader's language yet."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import wagtail_quartier

PACKAGE = Path(wagtail_quartier.__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))
TRANSLATION = "django.utils.translation"


def translating_names(tree: ast.Module) -> tuple[set[str], set[str]]:
    """Return the names under which a module knows the eager and the lazy functions."""
    eager, lazy = set(), set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == TRANSLATION:
            for name in node.names:
                if "gettext" in name.name:
                    (lazy if name.name.endswith("_lazy") else eager).add(name.asname or name.name)
    return eager, lazy


def run_at_import(node: ast.AST) -> Iterator[ast.AST]:
    """Yield what is evaluated when the module is imported: not the bodies of functions."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
            for part in (*child.decorator_list, *child.args.defaults):
                yield part
                yield from run_at_import(part)
        elif not isinstance(child, ast.Lambda):
            yield child
            yield from run_at_import(child)


def calls(node: ast.AST, names: set[str]) -> bool:
    """Tell whether ``node`` is a call of one of ``names``."""
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names


def forces(node: ast.AST, lazy: set[str]) -> bool:
    """Tell whether ``node`` makes plain text of a lazy string."""
    if isinstance(node, ast.BinOp):
        return calls(node.left, lazy) or calls(node.right, lazy)
    if isinstance(node, ast.FormattedValue):
        return calls(node.value, lazy)
    if isinstance(node, ast.Attribute):
        return calls(node.value, lazy)
    return calls(node, {"str", "format", "capfirst"}) and any(
        calls(argument, lazy) for argument in node.args
    )


def translated_at_import(source: str) -> list[int]:
    """Return the lines on which a string is translated while the module is imported."""
    tree = ast.parse(source)
    eager, lazy = translating_names(tree)
    return [node.lineno for node in run_at_import(tree) if calls(node, eager) or forces(node, lazy)]


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_nothing_is_translated_at_import(module):
    assert translated_at_import(module.read_text("utf-8")) == []


@pytest.mark.parametrize(
    "line",
    [
        'NAME = gettext("name")',
        'NAME = str(_("name"))',
        'NAME = _("name") % {}',
        'NAME = f"{_(1)}"',
        'NAME = _("name").upper()',
        'class Thing:\n    name = gettext("name")',
        'def thing(name=gettext("name")): ...',
    ],
)
def test_what_is_translated_too_early_is_noticed(line):
    source = f"from {TRANSLATION} import gettext, gettext_lazy as _\n{line}"

    assert translated_at_import(source) != []


@pytest.mark.parametrize("line", ['NAME = _("name")', 'def name():\n    return gettext("name")'])
def test_what_is_translated_in_time_is_not_held_against_it(line):
    source = f"from {TRANSLATION} import gettext, gettext_lazy as _\n{line}"

    assert translated_at_import(source) == []
