"""Loading a second time leaves everything as somebody wanted it."""

from __future__ import annotations

from io import StringIO

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import connection

from example_site.demo.loading import load
from example_site.demo.memory import Memory, Step
from example_site.home.models import DemoRecord
from wagtail_quartier.models import Contact, TargetGroup
from wagtail_quartier.pages.models import ProjectPage

pytestmark = pytest.mark.django_db


def everything() -> dict[str, list[str]]:
    """Return every row of every table as it is stored."""
    rows = {}
    with connection.cursor() as cursor:
        for model in apps.get_models(include_auto_created=True):
            table = model._meta.db_table
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")  # noqa: S608
            rows[table] = sorted(map(repr, cursor.fetchall()))
    return rows


def test_every_piece_is_reported_and_remembered_once(progress):
    done, total, label = progress[-1]
    assert done == total == len(progress)
    assert label
    assert DemoRecord.objects.count() == total


def test_nothing_changes():
    before = everything()
    load()
    after = everything()
    assert [table for table in before if after[table] != before[table]] == []


def test_nothing_is_asked_of_the_database_but_what_was_loaded(django_assert_num_queries):
    with django_assert_num_queries(1):
        load()


def test_what_an_editor_changed_stays_changed():
    page = ProjectPage.objects.get(slug="lernkueche", locale__language_code="de")
    page.title = "Lernküche mit Nachtisch"
    page.save_revision().publish()
    contact = Contact.objects.get(name="Amina Haddad")
    contact.telephone = "0221 4710 999"
    contact.save()
    load()
    page.refresh_from_db()
    contact.refresh_from_db()
    assert page.title == "Lernküche mit Nachtisch"
    assert contact.telephone == "0221 4710 999"


def test_what_an_editor_deleted_stays_deleted():
    ProjectPage.objects.get(slug="chor-querbeet").delete()
    count = ProjectPage.objects.count()
    load()
    assert ProjectPage.objects.count() == count
    assert not ProjectPage.objects.filter(slug="chor-querbeet").exists()


def test_something_new_that_belongs_to_something_deleted_is_left_out():
    ProjectPage.objects.get(slug="chor-querbeet").delete()
    memory = Memory()
    assert memory.find("page", "querbeet") is None
    memory.once(Step("page:new", "Neu", lambda: memory.find("page", "querbeet")))
    assert not DemoRecord.objects.filter(key="page:new").exists()
    assert memory.find("page", "new") is None


def test_a_reference_to_something_never_loaded_is_a_mistake():
    with pytest.raises(KeyError):
        Memory().find("page", "nirgendwo")


def test_a_piece_that_fails_leaves_nothing_behind():
    def build() -> TargetGroup:
        TargetGroup.objects.create(name="Zaungäste")
        raise RuntimeError("Strom weg")

    with pytest.raises(RuntimeError, match="Strom weg"):
        Memory().once(Step("target_group:new", "Zaungäste", build))
    assert not TargetGroup.objects.filter(name="Zaungäste").exists()
    assert not DemoRecord.objects.filter(key="target_group:new").exists()


def test_the_command_shows_its_progress_and_the_accounts():
    out = StringIO()
    call_command("load_demo", stdout=out)
    lines = out.getvalue().splitlines()
    assert lines[0].startswith("  0 % ")
    assert any(line.startswith("100 % ") for line in lines)
    assert "redaktion / lindenhall" in out.getvalue()


def test_on_a_terminal_the_command_draws_a_bar(monkeypatch):
    out = StringIO()
    monkeypatch.setattr(out, "isatty", lambda: True, raising=False)
    call_command("load_demo", stdout=out)
    assert "█" * 30 + " 100 %" in out.getvalue()
