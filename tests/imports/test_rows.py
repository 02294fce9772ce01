"""The dry run: each row new, changed, unchanged, or wrong with the cell and the reason."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils.translation import override

from tests import factories
from tests.imports.files import errand_of, plan_of, problems, statuses, store, workbook
from wagtail_quartier import models
from wagtail_quartier.imports.blank_files import blank_csv, blank_workbook
from wagtail_quartier.imports.importing import KINDS, carry_out
from wagtail_quartier.imports.tables import Refused

pytestmark = pytest.mark.django_db

DATE = "Write it as 31.12.2024 or 2024-12-31."
NO_SUCH = "There is no entry called “Nordviertl”."
FIGURES = "Write it like this: 2024: 120/95; 2025: 150"
PLACES = "Name;Straße;PLZ;Breite;Aufzug\nHaus am Wehr;Weg 1;01234;51,5;ja\nMühle;Gasse 2;01234;;\n"


def test_a_second_run_of_the_same_file_changes_nothing():
    assert statuses("places", PLACES) == ["new", "new"]
    assert store("places", PLACES)[-1] == (2, 2)
    assert statuses("places", PLACES) == ["unchanged", "unchanged"]

    place = models.Place.objects.get(name="Haus am Wehr")
    assert (place.latitude, place.lift, place.revisions.count()) == (Decimal("51.5"), "yes", 1)
    assert store("places", PLACES) == [(0, 0)]
    assert place.revisions.count() == 1


def test_what_changed_is_named_and_an_empty_cell_changes_nothing():
    store("places", PLACES)
    plan = plan_of("places", "Name;Straße;PLZ\nMühle;Gasse 3;\nHaus am Wehr;-;")

    assert [row.changed for row in plan.rows] == [["street"], ["street"]]
    store("places", "Name;Straße;PLZ\nMühle;Gasse 3;\nHaus am Wehr;-;")
    assert models.Place.objects.get(name="Mühle").postcode == "01234"
    assert models.Place.objects.get(name="Haus am Wehr").street == ""


def test_a_wrong_cell_is_named_as_the_spreadsheet_program_names_it():
    factories.page(factories.pages.ProjectIndexPage)
    factories.quarter(title="Nordviertel")
    assert problems(
        "projects",
        "Titel;;;;Beginn;Quartier;Teilnehmende;Alter ab\n"
        + "\n" * 15
        + "A;;;;31.02.2024;Nordviertl;viele;1e9",
    ) == [
        f"Row 17, column E “Beginn”: 31.02.2024 is not a date. {DATE}",
        f"Row 17, column F “Quartier”: {NO_SUCH} Is “Nordviertel” meant?",
        f"Row 17, column G “Teilnehmende”: viele is not understood. {FIGURES}",
        "Row 17, column H “Alter ab”: 1e9 is not a whole number.",
    ]


@pytest.mark.parametrize(
    ("kind", "text", "words"),
    [
        ("places", "Name;Straße\nA;=1+1", ["B “Straße”: This is a formula"]),
        ("places", "Name;Breite\nA;191", ["less than or equal to 90"]),
        ("places", "Name;Breite\nA;" + "9" * 30, ["is not a number"]),
        ("places", "Name;Aufzug\nA;vielleicht", ["none of these"]),
        ("places", f"Name\n{'a' * 121}", ["at most 120 characters"]),
        ("places", "Name;Straße\n;B", ["A “Name”: This cell must not be empty."]),
        ("places", "Name\nA\nA", ["Row 2 says the same already."]),
        ("contacts", "Name;E-Mail\nA;nobody", ["valid email"]),
        ("contacts", "Name;Sprachen\nA;Deutsch, Klingonisch", ["Klingonisch is not a language"]),
        ("organisations", "Name;Website\nA;javascript:alert(1)", ["valid URL"]),
        (
            "organisations",
            "Name;Dachverband\nA;B\nB;A",
            ["cannot be its own", "cannot be its own"],
        ),
    ],
)
def test_what_is_wrong_is_said(kind, text, words):
    found = problems(kind, text)

    assert len(found) == len(words)
    assert [word for word, problem in zip(words, found, strict=True) if word not in problem] == []


def test_a_needed_column_that_is_missing_refuses_the_file():
    with pytest.raises(Refused, match="Name"):
        plan_of("places", "Straße\nA")


class TestNamesakes:
    def test_are_told_apart_by_their_e_mail_address(self):
        text = "Name;E-Mail;Telefon\nKim;a@example.org;1\nKim;b@example.org;2\n"
        store("contacts", text)

        assert models.Contact.objects.filter(name="Kim").count() == 2
        assert statuses("contacts", text.replace(";2", ";3")) == ["unchanged", "changed"]

    def test_are_not_guessed(self):
        factories.ContactFactory(name="Kim", email="a@example.org")
        factories.ContactFactory(name="Kim", email="b@example.org")

        assert "several entries" in problems("contacts", "Name;E-Mail\nKim;c@example.org")[0]

    def test_a_single_one_may_have_moved(self):
        factories.ContactFactory(name="Kim", email="a@example.org")

        assert statuses("contacts", "Name;E-Mail\nkim ;c@example.org") == ["changed"]


def test_an_umbrella_may_stand_further_down_in_the_file():
    text = "Name;Dachverband\nOrtsgruppe;Kreis\nKreis;Bund\nBund;\n"
    store("organisations", text)

    assert models.Organisation.objects.get(name="Ortsgruppe").umbrella.umbrella.name == "Bund"
    assert set(statuses("organisations", text)) == {"unchanged"}


def test_cells_of_a_workbook_may_be_dates_and_numbers():
    index = factories.page(factories.pages.ProjectIndexPage)
    data = workbook(
        ["Title", "Start", "Age from", "Participants"],
        ["A", dt.date(2024, 5, 1), 6.0, "2024: 1,200/95"],
    )
    store("projects", data, parent=index)

    page = factories.pages.ProjectPage.objects.get(title="A")
    assert (page.start_date, page.age_from) == (dt.date(2024, 5, 1), 6)
    assert page.participant_figures.get().planned == 1200


def test_matching_a_thousand_rows_asks_as_often_as_matching_two():
    def asked(count):
        text = "Name;Organisation\n" + "".join(f"P{n};Verein\n" for n in range(count))
        errand = errand_of("contacts", text)
        with CaptureQueriesContext(connection) as queries:
            KINDS["contacts"].columns(errand.lookups)
            from_plan = plan_of("contacts", text)
        return len(queries), len(from_plan.rows)

    factories.OrganisationFactory(name="Verein")
    assert asked(2)[0] == asked(400)[0] <= 4


class TestAllOrNothing:
    def test_one_wrong_row_stops_all(self):
        with pytest.raises(Refused, match="Row 3, column B"):
            store("places", "Name;Breite\nA;51\nB;north\n")
        assert not models.Place.objects.exists()

    def test_a_row_the_database_refuses_takes_all_with_it(self, monkeypatch):
        saved = models.Place.save

        def save(self, *args, **kwargs):
            if self.name == "B":
                KINDS["places"].model._meta.get_field("name").clean("", self)
            return saved(self, *args, **kwargs)

        monkeypatch.setattr(models.Place, "save", save)
        with pytest.raises(Refused, match="row 3 cannot be stored"):
            store("places", "Name\nA\nB\n")
        assert not models.Place.objects.exists()

    def test_whoever_stops_half_way_leaves_nothing(self):
        rows = carry_out(KINDS["places"], errand_of("places", "Name\nA\nB\n"))
        assert next(rows) == (0, 2)
        assert next(rows) == (1, 2)
        rows.close()

        assert not models.Place.objects.exists()


@pytest.mark.parametrize("kind", list(KINDS))
@pytest.mark.parametrize("language", ["en", "de"])
def test_a_file_to_fill_in_is_understood_and_its_example_is_left_out(kind, language):
    with override(language):
        files = [blank_csv(KINDS[kind]), blank_workbook(KINDS[kind])]
    for data in files:
        errand = errand_of(kind, data)
        plan = plan_of(kind, data)

        assert sorted(errand.mapping) == list(range(len(errand.table.headings)))
        assert (plan.rows, plan.examples) == ([], 1)
