"""Importing projects and the awards they received: drafts, and nothing published by itself."""

from __future__ import annotations

import datetime as dt

import pytest
from wagtail.models import ReferenceIndex

from tests import factories
from tests.imports.files import plan_of, problems, statuses, store
from wagtail_quartier.listings import projects
from wagtail_quartier.pages.models import ProjectIndexPage, ProjectPage

pytestmark = pytest.mark.django_db

NO_SUCH = "There is no entry called “Brotbaken”."
TEXT = (
    "Titel;Beginn;Quartiere;Zielgruppen;Förderprogramme;Förderkennzeichen;Netzwerkpartner;Ziele\n"
    'Brot für Bürger:innen;01.03.2024;"Nord\nSüd";Ältere;ESF;A 1;"Verein|Schule";"Eins & <zwei>\n'
    'Drei"\n'
)


@pytest.fixture
def index():
    factories.quarter(title="Nord")
    factories.quarter(title="Süd")
    factories.TargetGroupFactory(name="Ältere")
    factories.FundingProgrammeFactory(name="ESF")
    for name in ("Verein", "Schule"):
        factories.OrganisationFactory(name=name)
    return factories.page(ProjectIndexPage, title="Alle Projekte")


def newest(page):
    return ProjectPage.objects.get(pk=page.pk).get_latest_revision_as_object()


class TestANewProject:
    def test_is_a_draft_with_everything_its_row_says(self, index):
        store("projects", TEXT, parent=index)
        page = ProjectPage.objects.get()

        assert (page.live, page.has_unpublished_changes) == (False, True)
        assert page.get_parent() == index.page_ptr
        assert (page.slug, page.start_date) == ("brot-fuer-buergerinnen", dt.date(2024, 3, 1))
        assert page.goals == "<p>Eins &amp; &lt;zwei&gt;</p><p>Drei</p>"
        for version in (page, newest(page)):
            assert [row.quarter.title for row in version.quarter_links.all()] == ["Nord", "Süd"]
            assert version.funding_links.get().reference_number == "A 1"
            assert [row.organisation.name for row in version.partner_links.all()] == [
                "Verein",
                "Schule",
            ]
        assert not projects.visible().exists()

    def test_is_known_where_it_is_used(self, index):
        store("projects", TEXT, parent=index)
        quarter = factories.pages.QuarterPage.objects.get(title="Nord")

        assert ReferenceIndex.get_references_to(quarter).count() == 1

    def test_is_unchanged_the_second_time(self, index):
        store("projects", TEXT, parent=index)
        assert statuses("projects", TEXT, parent=index) == ["unchanged"]

    def test_needs_a_page_to_stand_below(self, index):
        assert "Choose the page" in problems("projects", TEXT)[0]

    def test_of_the_same_title_but_another_start_is_another(self, index):
        store("projects", TEXT, parent=index)
        later = TEXT.replace("2024", "2025")
        assert statuses("projects", later, parent=index) == ["new"]
        store("projects", later, parent=index)

        assert set(ProjectPage.objects.values_list("slug", flat=True)) == {
            "brot-fuer-buergerinnen",
            "brot-fuer-buergerinnen-2",
        }


class TestAChangedProject:
    def test_that_is_published_stays_as_it_is_until_somebody_publishes(self, index):
        page = factories.project(title="Brot", start_date=dt.date(2024, 3, 1), teaser="alt")
        text = "Titel;Beginn;Kurztext\nbrot;2024-03-01;neu"
        assert [row.changed for row in plan_of("projects", text).rows] == [["title", "teaser"]]
        store("projects", text)

        assert ProjectPage.objects.get().teaser == "alt"
        assert newest(page).teaser == "neu"
        assert ProjectPage.objects.get().has_unpublished_changes
        assert statuses("projects", text) == ["unchanged"]

    def test_is_found_by_its_word_in_addresses(self, index):
        factories.project(title="Brot", slug="brot", start_date=dt.date(2024, 3, 1))

        text = "Titel;Slug;Beginn\nAnders;brot;01.01.2025"
        assert [row.changed for row in plan_of("projects", text).rows] == [["title", "start_date"]]

    def test_keeps_the_words_of_rows_that_stay(self, index):
        store("projects", TEXT, parent=index)
        page = newest(ProjectPage.objects.get())
        row = next(row for row in page.partner_links.all() if row.organisation.name == "Verein")
        row.role = "lends tools"
        page.partner_links.add(row)
        page.save_revision().publish()
        store("projects", "Titel;Beginn;Netzwerkpartner\nBrot für Bürger:innen;01.03.2024;Verein")

        assert [row.role for row in newest(page).partner_links.all()] == ["lends tools"]

    def test_that_is_locked_or_an_end_before_the_start_is_wrong(self, index):
        factories.project(title="Brot", start_date=dt.date(2024, 3, 1), locked=True)

        assert "locked" in problems("projects", "Titel;Kurztext\nBrot;neu")[0]
        assert "before the start" in problems("projects", "Titel;Ende\nBrot;01.01.2023")[0]


class TestGrants:
    TEXT = (
        "Projekt;Preis;Jahr;Auszeichnung;Jury\nBrot;Gut;2020;1. Preis;Es duftet.\nBrot;Gut;2021;;"
    )

    def test_become_one_draft_of_their_project(self, index):
        page = factories.project(title="Brot")
        factories.AwardFactory(name="Gut")
        before = page.revisions.count()
        assert statuses("grants", self.TEXT) == ["new", "new"]
        store("grants", self.TEXT)

        assert page.revisions.count() == before + 1
        assert ProjectPage.objects.get().award_grants.count() == 0
        assert {row.year for row in newest(page).award_grants.all()} == {2020, 2021}
        assert statuses("grants", self.TEXT) == ["unchanged", "unchanged"]

    def test_are_changed_where_they_are(self, index):
        page = factories.project(title="Brot")
        factories.grant(page, 2020, award=factories.AwardFactory(name="Gut"))
        store("grants", "Projekt;Preis;Jahr;Auszeichnung\nBrot;Gut;2020;2. Preis")

        assert newest(page).award_grants.get().distinction == "2. Preis"
        assert ProjectPage.objects.get().award_grants.get().distinction == ""

    def test_of_what_is_not_there_are_wrong_with_the_nearest_name(self, index):
        factories.project(title="Brotbacken")
        factories.AwardFactory(name="Gut")

        assert problems("grants", "Projekt;Preis;Jahr\nBrotbaken;Gut;2020\nX;Gutt;2020") == [
            f"Row 2, column A “Projekt”: {NO_SUCH} Is “Brotbacken” meant?",
            "Row 3, column B “Preis”: There is no entry called “Gutt”. Is “Gut” meant?",
        ]
