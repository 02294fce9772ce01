"""What the documents tell a host to write, written into Wagtail's own project template."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest
from django.template import Context, Engine

from tests.docs.reading import DOCS, ROOT, Code, code

INSTALL = DOCS / "hosts/install.md"
MIXINS = DOCS / "hosts/mixins.md"
TEMPLATES = DOCS / "hosts/templates.md"

#: What every host has beside the settings the documents are about.
YOUR_APP = """
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
INSTALLED_APPS = ["yourapp"]
"""

LOCALE_MIDDLEWARE = "django.middleware.locale.LocaleMiddleware"

pytestmark = pytest.mark.packaging


def run(*arguments: str, directory: Path) -> str:
    """Run Python in ``directory``; it has to succeed. Returns what it wrote."""
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=directory,
        env={**os.environ, "PYTHONPATH": str(ROOT), "DJANGO_SETTINGS_MODULE": ""},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def manage(town: Path, *arguments: str) -> str:
    """Run a management command of the project."""
    return run("manage.py", *arguments, "--settings", "town.settings.dev", directory=town)


@pytest.fixture
def town(tmp_path: Path) -> Path:
    """A fresh project, as ``wagtail start`` makes it."""
    start = "from wagtail.bin.wagtail import main; main()"
    run("-c", start, "start", "town", ".", directory=tmp_path)
    return tmp_path


def add_settings(town: Path, block: Code) -> None:
    """Write a block of settings into the project; its apps come before those that are there."""
    tree = ast.parse(block.text)
    lines = []
    for statement in tree.body:
        names = [ast.unparse(target) for target in getattr(statement, "targets", [])]
        if names == ["INSTALLED_APPS"]:
            apps = ast.unparse(statement.value)
            lines.append(
                f"INSTALLED_APPS = {apps} + [a for a in INSTALLED_APPS if a not in {apps}]"
            )
        else:
            lines.append(ast.unparse(statement))
    with (town / "town/settings/base.py").open("a") as settings:
        settings.write("\n".join(["", *lines, ""]))


def settings_blocks(document: Path) -> list[Code]:
    return [block for block in code(document, "python") if block.first_line == "# settings.py"]


def assert_is_content(town: Path) -> None:
    assert "no issues" in manage(town, "check", "--fail-level", "WARNING")
    assert "No changes detected" in manage(town, "makemigrations", "--check", "--dry-run")


def test_one_language(town):
    apps, where, waiting, _languages = settings_blocks(INSTALL)
    add_settings(town, apps)
    add_settings(town, where)
    add_settings(town, waiting)

    assert_is_content(town)


def test_several_languages(town):
    _apps, where, _waiting, languages = settings_blocks(INSTALL)
    add_settings(town, where)
    add_settings(town, languages)
    with pytest.raises(AssertionError, match="W012"):
        assert_is_content(town)

    # As the sentence below the settings says.
    assert f"Add `{LOCALE_MIDDLEWARE}` after the session middleware" in INSTALL.read_text("utf-8")
    add_settings(town, Code("python", f"MIDDLEWARE.insert(2, {LOCALE_MIDDLEWARE!r})"))

    assert_is_content(town)


def test_a_page_type_of_a_hosts_own(town):
    (model,) = (b for b in code(MIXINS, "python") if b.first_line == "# yourapp/models.py")
    role = settings_blocks(MIXINS)[0]
    apps, where, *_others = settings_blocks(INSTALL)
    for block in (apps, where, role):
        add_settings(town, block)
    add_settings(town, Code("python", YOUR_APP))
    (town / "yourapp/migrations").mkdir(parents=True)
    (town / "yourapp/__init__.py").touch()
    (town / "yourapp/migrations/__init__.py").touch()
    (town / "yourapp/models.py").write_text(model.text)
    written = manage(town, "makemigrations", "yourapp")

    assert "Create model GrantPage\n" in written
    assert "Create model GrantPageContactLink" in written
    assert_is_content(town)


def test_the_base_template_takes_our_pages_into_the_layout():
    (base, *_others) = code(TEMPLATES, "django")
    layout = (
        "<title>{% block title %}{% endblock %}</title>"
        "{% block extra_css %}{% endblock %}<body>{% block content %}{% endblock %}</body>"
    )
    page = "".join(
        f"{{% block {name} %}}[{name}]{{% endblock %}}"
        for name in ("quartier_title", "quartier_head", "quartier_main")
    )
    engine = Engine(
        loaders=[
            (
                "django.template.loaders.locmem.Loader",
                {
                    "base.html": layout,
                    "wagtail_quartier/base.html": base.text,
                    "page.html": '{% extends "wagtail_quartier/base.html" %}' + page,
                },
            )
        ],
        libraries={"static": "django.templatetags.static"},
    )
    rendered = engine.get_template("page.html").render(Context())

    assert "<title>[quartier_title]</title>" in rendered
    assert "wagtail_quartier/quartier.css" in rendered
    assert rendered.index("[quartier_head]") < rendered.index("<body>")
    assert rendered.index("<main") < rendered.index("[quartier_main]")
