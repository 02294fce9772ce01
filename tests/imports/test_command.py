"""The command: a dry run unless it is told to write, with progress and every reason."""

from __future__ import annotations

import io

import pytest
from django.core.management import CommandError, call_command

from tests import factories
from wagtail_quartier.models import Place
from wagtail_quartier.pages.models import ProjectIndexPage, ProjectPage

pytestmark = pytest.mark.django_db


@pytest.fixture
def run(tmp_path):
    def run(kind, text, *arguments):
        file = tmp_path / "table.csv"
        file.write_text(text, encoding="utf-8")
        out, progress = io.StringIO(), io.StringIO()
        try:
            call_command("quartier_import", kind, file, *arguments, stdout=out, stderr=progress)
        finally:
            run.said, run.progress = out.getvalue(), progress.getvalue()
        return out.getvalue()

    return run


def test_stores_nothing_until_it_is_told_to(run):
    assert "new: 1" in run("places", "Name\nA\n")
    assert not Place.objects.exists()

    run("places", "Name\nA\n", "--write")
    assert "Stored: 1 of 1" in run.progress
    assert Place.objects.get().name == "A"
    assert "unchanged: 1" in run("places", "Name\nA\n", "--write")


def test_names_the_cell_and_stops(run):
    with pytest.raises(CommandError, match="Nothing was imported"):
        run("places", "Name;Breite\nA;oben\n", "--write")

    assert "Row 2, column B “Breite”: oben is not a number." in run.said
    assert not Place.objects.exists()


def test_reads_other_headings_as_told_and_says_which_it_leaves_out(run):
    run("places", "Haus;Weg;Notiz\nA;B;C\n", "--map", "Haus=Name", "--map", "Weg=street", "--write")

    assert Place.objects.get().street == "B"
    assert "Left out: “Notiz”" in run.progress
    with pytest.raises(CommandError, match="does not name a heading"):
        run("places", "Haus\nA\n", "--map", "Dorf=Name")


def test_adds_projects_below_the_only_list_there_is(run):
    index = factories.page(ProjectIndexPage)
    run("projects", "Titel\nA\n", "--write")

    assert ProjectPage.objects.get().get_parent() == index.page_ptr


def test_writes_a_file_to_fill_in(tmp_path):
    for name in ("empty.csv", "empty.xlsx"):
        call_command("quartier_import", "projects", tmp_path / name, "--template")

    assert (tmp_path / "empty.csv").read_text("utf-8-sig").startswith("Title;Slug;")
    assert (tmp_path / "empty.xlsx").read_bytes().startswith(b"PK")


def test_a_file_that_is_not_there_is_an_error_of_its_own(tmp_path):
    with pytest.raises(CommandError, match="No such file"):
        call_command("quartier_import", "places", tmp_path / "nothing.csv")
