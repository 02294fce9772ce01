"""Who changes much pays for it: the next visitor finds all projects read already."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.db import transaction
from django.test import Client
from django.utils import translation
from wagtail.models import Locale, PageViewRestriction

from tests import factories
from wagtail_quartier import content_changes, keeping
from wagtail_quartier.content_changes import content_changed
from wagtail_quartier.content_log import log
from wagtail_quartier.keeping import StoredAnswer
from wagtail_quartier.listings import project_rows, project_table, project_upkeep
from wagtail_quartier.pages import models as pages
from wagtail_quartier.site_settings import NeighbourhoodSettings, Untranslated

pytestmark = pytest.mark.django_db


@pytest.fixture
def readings(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Count how often all projects are read."""
    found: list[int] = []
    read = project_rows._read

    def counted() -> project_table.ProjectRows:
        found.append(1)
        return read()

    monkeypatch.setattr(project_rows, "_read", counted)
    return found


@pytest.fixture
def section() -> Any:
    """Return a section of three projects, known to every process."""
    NeighbourhoodSettings.load()
    made = factories.index_of(pages.ProjectIndexPage)
    for number in range(3):
        factories.page(pages.ProjectPage, made, title=f"Garden {number}")
    project_rows.project_rows()
    return made


@contextmanager
def somebody_else() -> Iterator[None]:
    """Let another process do something: this one learns nothing of it but from the database."""
    answers, keeping._answers = keeping._answers, {}
    yield
    keeping._answers = answers


def rename(number: int) -> None:
    for project in pages.ProjectPage.objects.order_by("pk")[:number]:
        project.title = "Orchard"
        project.save()


def write_past_the_signals(section: Any) -> None:
    pages.ProjectPage.objects.update(title="Orchard")
    content_changed()


def say_what_was_written(section: Any) -> None:
    pages.ProjectPage.objects.update(title="Orchard")
    content_changed(pages.ProjectPage)


def hide_a_section(section: Any) -> None:
    PageViewRestriction.objects.create(page=section, restriction_type="login")


def move_a_section(section: Any) -> None:
    section.move(factories.page(pages.ProjectIndexPage), pos="last-child")


def rename_many_at_once(section: Any) -> None:
    with transaction.atomic():
        rename(3)


def rename_many_one_by_one(section: Any) -> None:
    for _time in range(content_changes.TELL_AFTER):
        rename(1)


@pytest.mark.parametrize(
    "change",
    [
        write_past_the_signals,
        say_what_was_written,
        hide_a_section,
        move_a_section,
        rename_many_at_once,
        rename_many_one_by_one,
    ],
    ids=lambda change: change.__name__,
)
def test_a_visitor_after_a_large_change_finds_it_read(
    change: Callable[[Any], None],
    section: Any,
    readings: list[int],
    client: Client,
    monkeypatch: pytest.MonkeyPatch,
    django_capture_on_commit_callbacks: Any,
) -> None:
    monkeypatch.setattr(content_changes, "MOST_BELOW", 2)
    monkeypatch.setattr(content_changes, "MOST_NAMED", 2)
    monkeypatch.setattr(content_changes, "TELL_AFTER", 5)
    client.get(section.url)
    with somebody_else(), django_capture_on_commit_callbacks(execute=True):
        change(section)
    readings.clear()
    rows = project_rows.project_rows()
    client.get(section.url)
    assert readings == []
    assert rows == project_rows._read()


def test_what_is_undone_is_not_read(
    section: Any, readings: list[int], django_capture_on_commit_callbacks: Any
) -> None:
    stored = StoredAnswer.objects.get().seen
    with django_capture_on_commit_callbacks(execute=True), transaction.atomic():
        content_changed()
        transaction.set_rollback(True)
    assert readings == []
    assert StoredAnswer.objects.get().seen == stored


def test_of_two_at_once_the_last_to_store_looks_whether_it_is_new(
    section: Any, readings: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    read = project_rows._read

    def interrupted() -> project_table.ProjectRows:
        old = read()
        if len(readings) == 1:
            with somebody_else():
                write_past_the_signals(section)
                project_upkeep.read_projects_again.call()
        return old

    monkeypatch.setattr(project_rows, "_read", interrupted)
    content_changed()
    project_upkeep.read_projects_again.call()
    assert frozenset(json.loads(StoredAnswer.objects.get().seen)) == log().tokens
    keeping.forget()
    readings.clear()
    assert set(project_rows.project_rows().titles) == {"orchard"}
    assert readings == []


def test_whoever_comes_before_it_is_done_reads_alone(section: Any, readings: list[int]) -> None:
    with somebody_else():
        write_past_the_signals(section)
    assert set(project_rows.project_rows().titles) == {"orchard"}
    assert readings == [1]
    # What is found later to be stored already is not stored again.
    project_upkeep.read_projects_again.call()
    assert readings == [1]


def test_each_language_whose_lists_differ_is_read(section: Any, readings: list[int]) -> None:
    Locale.objects.get_or_create(language_code="de")
    settings = NeighbourhoodSettings.load()
    settings.untranslated = Untranslated.LEFT_OUT
    settings.save()
    project_upkeep.read_projects_again.call()
    readings.clear()
    for code in ("en", "de"):
        keeping.forget()
        with translation.override(code):
            project_rows.project_rows()
    assert readings == []


def test_somebody_who_says_it_all_the_time_is_not_slowed_down_for_ever(
    section: Any, readings: list[int], monkeypatch: pytest.MonkeyPatch, clock: Any
) -> None:
    purse = project_upkeep.Purse()
    monkeypatch.setattr(project_upkeep, "_purse", purse)
    purse.spend(2 * purse.MOST)
    readings.clear()
    write_past_the_signals(section)
    project_upkeep.read_projects_again.call()
    assert readings == []
    assert set(project_rows.project_rows().titles) == {"orchard"}
