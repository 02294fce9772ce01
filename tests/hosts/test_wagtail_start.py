"""The plainest site there is: Wagtail's own project template and the steps of the readme."""

from __future__ import annotations

import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser.conftest import ARGUMENTS
from tests.docs.reading import ROOT, Code
from tests.hosts.editor import Editor
from tests.hosts.newcomer import ACCOUNT, Newcomer, removal, steps
from tests.machine import browser

pytestmark = [pytest.mark.packaging, pytest.mark.browser]

#: Below which page each page type is made: one of the set-up, one made before, or the home page.
PAGE_TYPES = {
    "quarterpage": "",
    "centreindexpage": "",
    "centrepage": "Neighbourhood centres",
    "projectindexpage": "",
    "projectpage": "Projects",
    "fieldofactionindexpage": "",
    "fieldofactionpage": "Fields of action",
    "officehourspage": "",
    "awardspage": "",
    "gatheringpage": "",
    "sessionpage": "Lantern gatheringpage",
    "needspage": "",
    "ideaspage": "",
}


def read(address: str) -> str:
    with urllib.request.urlopen(address, timeout=120) as answer:  # noqa: S310
        return answer.read().decode()


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=browser(), args=ARGUMENTS)
        yield running
        running.close()


def test_there_are_ten_steps_at_most() -> None:
    assert 8 <= len(steps()) <= 10
    assert steps()[0] == Code("sh", "wagtail start town .")
    # Three blocks of code, or more, and at the end what an editor does.
    assert [type(step) for step in steps()[-2:]] == [str, str]


@pytest.fixture(scope="module")
def newcomer(tmp_path_factory: pytest.TempPathFactory) -> Newcomer:
    """Somebody with the first steps behind them: everything but the server and the admin."""
    somebody = Newcomer(tmp_path_factory.mktemp("newcomer"))
    somebody.prepare()
    for step in steps():
        match step:
            case Code("sh", command) if "runserver" in command:
                break
            case Code("sh", command) if "createsuperuser" in command:
                somebody.answer(command, ACCOUNT)
            case Code("sh", command):
                somebody.run(command)
            case Code():
                somebody.write(step)
    return somebody


def test_the_readme_leads_to_a_published_project_and_the_package_goes_again(
    newcomer: Newcomer, chromium: Browser
) -> None:
    [server] = [
        step.text for step in steps() if isinstance(step, Code) and "runserver" in step.text
    ]
    installed = newcomer.run(
        "python -c 'import wagtail_quartier; print(wagtail_quartier.__file__)'"
    )
    package = Path(installed.strip().splitlines()[-1])
    assert package.is_relative_to(newcomer.directory / "venv")
    assert package.with_name("py.typed").exists()
    is_clean(newcomer)

    context = chromium.new_context(locale="en-GB", viewport={"width": 1280, "height": 900})
    with newcomer.serve(server) as url:
        editor = Editor(context.new_page(), url)
        editor.log_in(ACCOUNT[0], ACCOUNT[2])
        for sentence in [step for step in steps() if isinstance(step, str)]:
            assert "published" in editor.follow(sentence)
        project = read(f"{url}/projects/soup-in-the-yard/")
        assert "Soup in the yard</h1>" in project
        assert "Advice in the yard" in project
        assert "14:00" in project
        assert "Welcome to" not in project

        every_page_type_is_made_shown_and_found(newcomer, editor, url)
    context.close()

    take_out(newcomer)
    with newcomer.serve(server) as url:
        assert "Welcome to" in read(url)
        assert "Neighbourhood" not in read(f"{url}/search/?query=soup")
        with pytest.raises(urllib.error.HTTPError, match="404"):
            read(f"{url}/projects/")
        context = chromium.new_context()
        editor = Editor(context.new_page(), url)
        editor.log_in(ACCOUNT[0], ACCOUNT[2])
        for path in ("pages/", "reports/site-history/", "groups/", "users/"):
            answer = editor.page.goto(f"{url}/admin/{path}")
            assert answer is not None
            assert answer.status == 200
        context.close()


def is_clean(newcomer: Newcomer) -> None:
    assert "no issues" in newcomer.run(
        "python manage.py check --fail-level WARNING --database default"
    )
    assert "No changes" in newcomer.run("python manage.py makemigrations --check --dry-run")


def every_page_type_is_made_shown_and_found(newcomer: Newcomer, editor: Editor, url: str) -> None:
    home, *_others = ids = newcomer.run(
        "python manage.py shell -v0 -c "
        "'from wagtail.models import Page; "
        'print(*Page.objects.filter(depth=2).values_list("pk", flat=True), '
        '*(f"{p.title}={p.pk}" for p in Page.objects.filter(depth=3)), sep="\\n")\''
    ).split("\n")
    by_title = dict(pair.split("=") for pair in ids if "=" in pair)
    assert set(PAGE_TYPES) == page_types(newcomer)
    for kind, parent in PAGE_TYPES.items():
        title = f"Lantern {kind}"
        made = editor.make_page(kind, int(by_title[parent] if parent else home), title)
        by_title[title] = made.pk
        assert title in made.previewed
        page = read(made.address)
        assert f"{title}</h1>" in page
        # Its own layout, and no other.
        assert page.count("<html") == 1
        # The site is in the English of its country.
        assert "in English" not in page
        assert "css/town.css" in page
    assert "Lantern projectpage" in read(f"{url}/projects/?q=lantern")
    found = read(f"{url}/search/?query=lantern") + read(f"{url}/search/?query=lantern&page=2")
    assert all(f"Lantern {kind}" in found for kind in PAGE_TYPES)


def page_types(newcomer: Newcomer) -> set[str]:
    """Return the page types of the package, as the newcomer's site knows them."""
    names = newcomer.run(
        "python manage.py shell -v0 -c "
        "'from wagtail.models import get_page_models; "
        "print(*(m._meta.model_name for m in get_page_models() "
        'if m._meta.app_label == "wagtail_quartier_pages"))\''
    )
    return set(names.split())


def take_out(newcomer: Newcomer) -> None:
    """Do what the documents say, and undo what the readme made people write."""
    script, before, after = removal()
    newcomer.write(script)
    for command in before:
        newcomer.run(command)
    settings = newcomer.town / "town/settings/base.py"
    for step in steps():
        if isinstance(step, Code) and step.first_line.startswith("#"):
            settings.write_text(settings.read_text().replace(step.text, ""))
    layout = newcomer.town / "town/templates/wagtail_quartier"
    layout.joinpath("base.html").unlink()
    layout.rmdir()
    for command in after:
        newcomer.run(command)
    is_clean(newcomer)
    left = newcomer.run(
        "python manage.py shell -v0 -c "
        '"from django.db import connection; print(connection.introspection.table_names())"'
    )
    assert "wagtailcore_page" in left
    assert "quartier" not in left
    assert ROOT.joinpath("wagtail_quartier").is_dir()
