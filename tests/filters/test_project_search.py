"""Free text: what is indexed, what is found by it, and who may be found."""

from __future__ import annotations

import datetime as dt
from types import SimpleNamespace
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django_tasks.backends.base import BaseTaskBackend
from wagtail.models import Locale
from wagtail.search import index
from wagtail.search.tasks import insert_or_update_object_task

from tests import factories
from tests.clock import NOW
from tests.listings.hidden import STATES
from wagtail_quartier.content_changes import content_changed
from wagtail_quartier.folding import words_to_find, words_to_index
from wagtail_quartier.listings import project_search, project_words
from wagtail_quartier.listings.bits import bits_of
from wagtail_quartier.listings.project_facts import project_facts
from wagtail_quartier.pages import models as pages
from wagtail_quartier.site_settings import NeighbourhoodSettings

# MariaDB's full-text index sees only what has been committed.
COMMITTED = connection.vendor == "mysql"
pytestmark = pytest.mark.django_db(transaction=COMMITTED, serialized_rollback=COMMITTED)


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Bürger:innen", "Bürger:innen"),
        ("Bürger:innen", "Buergerinnen"),
        ("Bürger:innen", "bürgerinnen"),
        ("Bürger:innen", "Buerger"),
        ("Bürger:innen", "Burger"),
        ("Bürger*innen", "Bürger:innen"),
        ("Suppenküche", "Suppenkuche"),
        ("Suppenküche", "SUPPENKUECHE"),
        ("Straße", "Strasse"),
        ("Café", "cafe"),
        ("مَدْرَسَة", "مدرسه"),
        ("أحمد", "احمد"),
        ("مستشفى", "مستشفي"),
        ("الـــحي", "الحي"),
        ("٢٠٢٦", "2026"),
    ],
)
def test_a_word_is_found_as_people_type_it(written: str, typed: str) -> None:
    indexed = words_to_index(f"before {written} after").split()
    assert set(words_to_find(typed)) <= set(indexed)


def test_different_words_stay_different() -> None:
    assert not set(words_to_find("Garten")) & set(words_to_index("Gärtner Gerten").split())


def test_what_a_search_server_is_given() -> None:
    # No server is asked: these are the definitions every backend builds its index from.
    fields = {(type(field), field.field_name) for field in pages.ProjectPage.get_search_fields()}
    assert (index.SearchField, "title") in fields
    assert (index.SearchField, "search_text") in fields
    assert (index.AutocompleteField, "search_text") in fields
    for name in ("start_date", "end_date", "discontinued", "in_all_quarters", "carrier_id"):
        assert {(index.FilterField, name), (index.FilterField, name.removesuffix("_id"))} & fields


@pytest.fixture
def project(db: None) -> Any:
    quarter = factories.quarter(title="Lindenviertel")
    made = factories.project(
        title="Suppenküche",
        teaser="Essen für Bürger:innen",
        goals="<p>Niemand bleibt <b>hungrig</b>, am Tag und in der Nacht</p>",
        body=[("text", "<p>Gemüse vom Großmarkt</p>")],
        quarters=[quarter],
    )
    partner = factories.OrganisationFactory(name="Tafelfreunde", short_name="TFL")
    made.partner_links.create(organisation=partner, role="helps", locale=made.locale)
    factories.grant(made, award=factories.AwardFactory(name="Kochlöffelpreis"))
    made.save()
    factories.project(title="Something else")
    return made


def test_everything_that_is_named_is_indexed(project: Any) -> None:
    stored = pages.ProjectPage.get_indexed_objects().get(pk=project.pk)
    words = set(stored.search_text.split())
    assert words >= {
        "suppenkueche", "suppenkuche", "buergerinnen", "hungrig", "gemuese", "grossmarkt",
        "lindenviertel", "tafelfreunde", "tfl", "kochloeffelpreis",
    }  # fmt: skip


@pytest.mark.parametrize(
    "typed",
    [
        "Suppenkuche", "suppenküche", "Buergerinnen", "hungrig", "Grossmarkt", "Lindenviertel",
        "Tafelfreunde", "Kochloeffelpreis", "suppen", "Suppenküche Lindenviertel",
        "am Tag und in der Nacht",
    ],
)  # fmt: skip
def test_it_is_found(typed: str, project: Any) -> None:
    assert project_search.hits(typed).pages == [project.pk]


@pytest.mark.parametrize("typed", ["Suppenküche Fahrrad", "\"'()*-^:", "AND OR NOT NEAR", "&|!"])
def test_it_is_not_found_by_something_else(typed: str, project: Any) -> None:
    assert project_search.hits(typed).pages == []


def test_search_and_filters_combine(project: Any, client: Client) -> None:
    url = factories.index_of(pages.ProjectIndexPage).url
    word = project.quarter_links.first().quarter.slug
    both = client.get(f"{url}?q=suppenkuche&quarter={word}").context_data["directory"]
    assert [card.page.title for card in both.cards] == ["Suppenküche"]
    neither = client.get(f"{url}?q=something&quarter={word}").context_data["directory"]
    assert [(one.chip.name, one.count) for one in neither.loosenings] == [
        ("q", 1),
        ("quarter", 1),
    ]


def test_a_new_name_is_found_and_the_old_one_is_not(
    project: Any, django_capture_on_commit_callbacks: Any
) -> None:
    quarter = project.quarter_links.first().quarter.specific
    partner = project.partner_links.first().organisation
    with django_capture_on_commit_callbacks(execute=True):
        quarter.title = "Ulmenviertel"
        quarter.save()
        partner.name = "Kochfreunde"
        partner.save()
    assert project_search.hits("Ulmenviertel").pages == [project.pk]
    assert project_search.hits("Kochfreunde").pages == [project.pk]
    assert project_search.hits("Lindenviertel Suppenküche").pages == []


def test_rows_stored_after_the_page_are_found(
    project: Any, django_capture_on_commit_callbacks: Any
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        project.quarter_links.create(quarter=factories.quarter(title="Buchenviertel"))
        project.save()
    assert project_search.hits("Buchenviertel").pages == [project.pk]


class TestTheIndexIsLate:
    """Somebody asks after a change and before the index knows of it: no wrong answer stays."""

    @pytest.fixture
    def asked(self, project: Any, client: Client) -> Any:
        url = f"{factories.index_of(pages.ProjectIndexPage).url}?q=seifenkiste"

        def asked() -> bool:
            # What was drawn, and not what would be drawn now.
            return project.url in client.get(url).content.decode()

        NeighbourhoodSettings.load()
        assert not asked()
        # Past the signals, as a change looks to whoever comes before the index.
        type(project).objects.filter(pk=project.pk).update(teaser="Seifenkiste")
        content_changed(type(project))
        assert not asked()
        return asked

    def test_by_names_that_are_indexed_after_the_commit(self, project: Any, asked: Any) -> None:
        project_words.index_again.call(project._meta.label, [project.pk])
        assert asked()

    def test_where_a_worker_indexes(self, project: Any, asked: Any) -> None:
        task_name = (project._meta.app_label, project._meta.model_name, str(project.pk))
        insert_or_update_object_task.call(*task_name)
        for arguments, is_project in ((["wagtailimages", "image", "1"], False), (task_name, True)):
            assert not asked()
            done = SimpleNamespace(task=insert_or_update_object_task, args=list(arguments))
            project_words.follow_a_worker(sender=BaseTaskBackend, task_result=done)
            assert asked() == is_project

    def test_nothing_is_read_anew_for_it(self, project: Any, asked: Any) -> None:
        facts = project_facts()
        project_words.index_again.call(project._meta.label, [project.pk])
        assert project_facts().rows is facts.rows


def test_what_is_in_too_many_to_weigh_is_sorted_as_without_a_text(
    client: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    index = factories.index_of(pages.ProjectIndexPage)
    year = NOW.year
    for title, first, last in (("Over", -5, -3), ("Planned", 2, 3), ("Running", -2, 2)):
        begin, end = dt.date(year + first, 1, 1), dt.date(year + last, 1, 1)
        factories.project(title=f"Garten {title}", start_date=begin, end_date=end)

    def found(query: str) -> list[str]:
        directory = client.get(f"{index.url}?{query}").context_data["directory"]
        return [card.page.title.partition(" ")[2] for card in directory.cards]

    monkeypatch.setattr(project_search, "MOST_RANKED", 2)
    assert found("q=garten") == found("") == ["Running", "Planned", "Over"]
    assert found("q=garten&sort=title") == ["Over", "Planned", "Running"]


@pytest.mark.parametrize("state", STATES)
def test_a_hidden_project_is_no_result_and_no_number(
    state: str, project: Any, client: Client
) -> None:
    url = factories.index_of(pages.ProjectIndexPage).url
    hidden = factories.project(title="Suppenküche verborgen", in_all_quarters=True)
    factories.grant(hidden, 1999)
    hidden.move(factories.page(pages.ProjectIndexPage), pos="last-child")
    hidden.refresh_from_db()
    assert client.get(f"{url}?q=suppenkuche").context_data["directory"].total == 2
    STATES[state](hidden)
    content_changed()
    found = client.get(f"{url}?q=suppenkuche").context_data["directory"]
    assert found.total == 1
    page = client.get(f"{url}?q=suppenkuche").content.decode()
    assert "verborgen" not in page
    assert "1999" not in page
    assert ">All (1)<" in page


def test_a_translation_finds_its_original_once(project: Any, settings: Any) -> None:
    settings.WAGTAIL_I18N_ENABLED = True
    arabic = Locale.objects.create(language_code="ar")
    project.get_parent().specific.copy_for_translation(arabic, copy_parents=True)
    copy = project.copy_for_translation(arabic)
    copy.title = "مطبخ الحساء"
    copy.save_revision().publish()
    factories.project(title="Another one")
    facts = project_facts()
    for word in ("مطبخ", "Lindenviertel"):
        found = project_search.hits(word).pages
        positions = project_search.positions(facts, found)
        assert [facts.pks[position] for position in positions] == [project.pk]
        assert project_search.bits(facts, found) == bits_of(len(facts.pks), positions)
    type(copy).objects.get(pk=copy.pk).unpublish()
    facts, found = project_facts(), project_search.hits("مطبخ").pages
    assert project_search.positions(facts, found) == []
    assert project_search.bits(facts, found) == 0
