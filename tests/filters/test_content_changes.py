"""What is kept is never old: every change that matters empties it, and nothing else does."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page, PageViewRestriction

from tests import factories
from tests.clock import NOW
from wagtail_quartier import content_changes
from wagtail_quartier.content_changes import (
    Change,
    ContentChange,
    content_changed,
    note,
    stamp,
)
from wagtail_quartier.content_log import log
from wagtail_quartier.models import Award
from wagtail_quartier.pages import models as pages
from wagtail_quartier.site_settings import NeighbourhoodSettings

pytestmark = pytest.mark.django_db


@pytest.fixture
def project() -> Any:
    # The settings are stored when they are first asked for, which is a change.
    NeighbourhoodSettings.load()
    made = factories.project(title="Garden", quarters=[factories.quarter(title="South")])
    factories.grant(made, award=factories.AwardFactory(name="Prize"))
    factories.project(title="Another")
    return made


def seen(client: Client) -> tuple[str, list[str]]:
    """Return the panel with all its numbers, and the titles of the cards."""
    response = client.get(pages.ProjectIndexPage.objects.first().url)
    page = response.content.decode()
    panel = page.partition("<form")[2].partition("</form>")[0]
    # What is drawn, and not what is in the context, is what may be kept too long.
    return panel, sorted(re.findall(r'card__title"><a [^>]*>(.*?)</a>', page))


def rename(project: Any) -> None:
    project.title = "Orchard"
    project.save_revision().publish()


def draw_back(project: Any) -> None:
    project.unpublish()


def hide(project: Any) -> None:
    PageViewRestriction.objects.create(page=project, restriction_type="login")


def move_into_a_private_section(project: Any) -> None:
    section = factories.page(pages.ProjectIndexPage)
    PageViewRestriction.objects.create(page=section, restriction_type="login")
    project.move(section, pos="last-child")


def take_away_a_quarter(project: Any) -> None:
    project.quarter_links.first().delete()


def rename_the_quarter(project: Any) -> None:
    quarter = pages.QuarterPage.objects.get()
    quarter.title = "Deep South"
    quarter.save()


def hide_the_quarter(project: Any) -> None:
    hide(pages.QuarterPage.objects.get())


def rename_the_award(project: Any) -> None:
    award = Award.objects.get()
    award.name = "Medal"
    award.save()


def delete(project: Any) -> None:
    Page.objects.get(pk=project.pk).delete()


CHANGES: list[Callable[[Any], None]] = [
    rename,
    draw_back,
    hide,
    move_into_a_private_section,
    take_away_a_quarter,
    rename_the_quarter,
    hide_the_quarter,
    rename_the_award,
    delete,
]


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_a_change_is_seen_at_once(change: Any, project: Any, client: Client) -> None:
    before = seen(client)
    assert before == seen(client)
    change(project)
    assert seen(client) != before


def test_publication_is_seen_at_once(project: Any, client: Client) -> None:
    project.unpublish()
    before = seen(client)
    project.save_revision().publish()
    assert seen(client) != before


def test_privacy_that_ends_is_seen_at_once(project: Any, client: Client) -> None:
    hide(project)
    before = seen(client)
    PageViewRestriction.objects.get().delete()
    assert seen(client) != before


def test_an_expiry_needs_no_command(project: Any, client: Client, clock: Any) -> None:
    project.expire_at = NOW + dt.timedelta(hours=1)
    project.save()
    assert "Garden" in seen(client)[1]
    clock.move_to(NOW + dt.timedelta(minutes=59))
    assert "Garden" in seen(client)[1]
    clock.move_to(NOW + dt.timedelta(hours=1))
    panel, titles = seen(client)
    assert titles == ["Another"]
    assert ">All (1)<" in panel


def test_an_expiry_that_was_written_at_once_with_others_is_not_missed(
    project: Any, client: Client, clock: Any
) -> None:
    assert "Garden" in seen(client)[1]
    later = NOW + dt.timedelta(hours=1)
    pages.ProjectPage.objects.filter(pk=project.pk).update(expire_at=later)
    content_changed(pages.ProjectPage)
    assert "Garden" in seen(client)[1]
    clock.move_to(later)
    assert seen(client)[1] == ["Another"]


def test_a_project_that_ends_today_is_finished_tomorrow(
    project: Any, client: Client, clock: Any
) -> None:
    project.end_date = NOW.date()
    project.save()
    assert "finished (0)" in seen(client)[0]
    clock.move_to(NOW + dt.timedelta(days=1))
    assert "finished (1)" in seen(client)[0]


def test_what_nobody_sees_changes_nothing(project: Any, django_user_model: Any) -> None:
    before = stamp()
    django_user_model.objects.create_user("somebody")
    assert stamp() == before


def test_the_second_time_nothing_is_asked_about_projects(project: Any, client: Client) -> None:
    seen(client)
    with CaptureQueriesContext(connection) as captured:
        seen(client)
    asked = [query["sql"] for query in captured]
    assert [sql for sql in asked if "targetgroup" in sql] == []
    assert [sql for sql in asked if "quarterlink" in sql] == []


def test_many_changes_in_one_transaction_are_one_row() -> None:
    stamp()
    before = ContentChange.objects.count()
    for _number in range(5):
        content_changed()
    assert ContentChange.objects.count() == before + 1


def test_old_rows_are_thrown_away_and_whoever_missed_one_knows(
    monkeypatch: pytest.MonkeyPatch, django_capture_on_commit_callbacks: Any
) -> None:
    monkeypatch.setattr(content_changes, "ROWS_KEPT", 2)
    monkeypatch.setattr(content_changes, "CLEAN_EVERY", content_changes.LARGEST_TOKEN)
    seen_before = log().tokens
    for number in range(5):
        note(Change("a.model", str(number)))
    seen_some, seen_all = seen_before | set(list(log().changes)[-1:]), log().tokens
    monkeypatch.setattr(content_changes, "CLEAN_EVERY", 1)
    with django_capture_on_commit_callbacks(execute=True):
        note(Change("a.model", "last"))
    # The two newest, and the one in the place of all others.
    assert ContentChange.objects.count() == 3
    assert log().since(seen_all) == [Change("a.model", "last")]
    assert log().since(seen_some) is None
    assert log().since(log().tokens) == []
    # With that one thrown away as well nobody can tell any more what was missed.
    with django_capture_on_commit_callbacks(execute=True):
        note(Change("a.model", "later"))
    assert log().since(seen_all) is None
    assert log().since(log().tokens) == []


def test_a_change_that_is_rolled_back_is_forgotten() -> None:
    content_changed()
    before = stamp()
    with transaction.atomic():
        content_changed()
        transaction.set_rollback(True)
    assert stamp() == before
    content_changed()
    assert stamp() != before
