"""The directory of projects: every option counted, words that stay, a way out of nothing."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from itertools import product
from typing import Any

import pytest
from django.db import connection
from django.http import QueryDict
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests import factories
from wagtail_quartier.filters.project_choice import FACETS, ProjectChoice
from wagtail_quartier.filters.projects import ProjectFilter
from wagtail_quartier.listings import projects
from wagtail_quartier.listings.project_facts import project_facts
from wagtail_quartier.listings.status import status_condition
from wagtail_quartier.pages import models as pages

pytestmark = pytest.mark.django_db


@dataclass
class Town:
    """A small town in which everything differs."""

    south: Any
    street: Any
    north: Any
    field: Any
    group: Any
    award: Any
    programme: Any
    carrier: Any
    garden: Any
    kitchen: Any
    everywhere: Any
    url: str


@pytest.fixture
def town() -> Town:
    south = factories.quarter(title="South", slug="south")
    street = factories.quarter(south, title="Long Street", slug="long-street")
    north = factories.quarter(title="North", slug="north")
    field = factories.field_of_action(title="Living together", slug="together")
    group = factories.TargetGroupFactory(name="Older people")
    award = factories.AwardFactory(name="Preis Soziale Stadt")
    programme = factories.FundingProgrammeFactory(name="ESF Plus")
    carrier = factories.OrganisationFactory(name="Trägerverein")
    garden = factories.project(
        title="Garden",
        quarters=[street],
        fields_of_action=[field],
        carrier=carrier,
        start_date=dt.date(2019, 5, 1),
        end_date=dt.date(2021, 4, 30),
    )
    garden.target_group_links.create(target_group=group)
    garden.funding_links.create(programme=programme)
    factories.grant(garden, 2004, award=award)
    kitchen = factories.project(
        title="Äpfel kochen", quarters=[north], start_date=dt.date(2026, 1, 1)
    )
    factories.grant(kitchen, 2004, award=factories.AwardFactory(name="Stadtpreis"))
    factories.grant(kitchen, 2010, award=award)
    everywhere = factories.project(title="Zebra", in_all_quarters=True, discontinued=True)
    url = factories.index_of(pages.ProjectIndexPage).url
    return Town(
        south, street, north, field, group, award, programme, carrier,
        garden, kitchen, everywhere, url,
    )  # fmt: skip


def directory(client: Client, town: Town, query: str) -> Any:
    response = client.get(f"{town.url}?{query}")
    assert response.status_code == 200, response.context_data["directory"].problems
    return response.context_data["directory"]


def titles(found: Any) -> list[str]:
    return [card.page.title for card in found.cards]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("quarter=south", {"Garden", "Zebra"}),
        ("quarter=long-street", {"Garden", "Zebra"}),
        ("quarter=north", {"Äpfel kochen", "Zebra"}),
        ("field=together", {"Garden"}),
        ("group=older-people", {"Garden"}),
        ("status=running", {"Äpfel kochen"}),
        ("status=discontinued", {"Zebra"}),
        ("award=preis-soziale-stadt", {"Garden", "Äpfel kochen"}),
        ("award_year=2004", {"Garden", "Äpfel kochen"}),
        ("award=preis-soziale-stadt&award_year=2004", {"Garden"}),
        ("award=stadtpreis&award_year=2010", set()),
        ("programme=esf-plus", {"Garden"}),
        ("since=2022", {"Äpfel kochen", "Zebra"}),
        ("until=2020", {"Garden", "Zebra"}),
        ("since=2020&until=2020", {"Garden", "Zebra"}),
        ("since=2199", {"Äpfel kochen", "Zebra"}),
        ("quarter=south&status=finished&award_year=2004", {"Garden"}),
    ],
)
def test_a_filter_finds(query: str, expected: set[str], town: Town, client: Client) -> None:
    assert set(titles(directory(client, town, query))) == expected


def test_a_carriers_word_survives_a_new_name(town: Town, client: Client) -> None:
    word = f"traegerverein-{town.carrier.pk}"
    assert titles(directory(client, town, f"carrier={word}")) == ["Garden"]
    town.carrier.name = "Anders"
    town.carrier.save()
    found = directory(client, town, f"carrier={word}")
    assert titles(found) == ["Garden"]
    assert [chip.value for chip in found.chips] == ["Anders"]
    # A number alone is nothing anybody was given.
    for bad in (town.carrier.pk, f"-{town.carrier.pk}"):
        assert client.get(f"{town.url}?carrier={bad}").status_code == 400


def test_a_word_stays_the_same_when_a_title_changes(town: Town, client: Client) -> None:
    town.south.title = "Süden"
    town.south.save()
    found = directory(client, town, "quarter=south")
    assert len(found.cards) == 2
    assert [chip.value for chip in found.chips] == ["Süden"]


def test_the_number_beside_an_option_is_what_it_gives(town: Town) -> None:
    # Every pair of options, each count against what the filter then finds.
    facts = project_facts()
    options = [(name, word) for name in FACETS for word in facts.options.get(name, ())]
    options += [("since", "2020"), ("until", "2020")]
    assert len(options) > 15
    for (name, word), (other, other_word) in product(options, options):
        if name == other:
            continue
        counted = ProjectChoice(facts, {other: other_word}).counts(name, [word])[word]
        asked = QueryDict(mutable=True)
        asked.update({name: word, other: other_word})
        assert counted == ProjectFilter(asked, queryset=projects.visible()).choice.total


@pytest.mark.parametrize("status", ["planned", "running", "finished", "discontinued"])
def test_the_facts_and_the_database_agree_about_the_status(status: str, town: Town) -> None:
    by_database = projects.visible().filter(status_condition(status))
    filterset = ProjectFilter(QueryDict(f"status={status}"), queryset=projects.visible())
    assert set(filterset.qs) == set(by_database)


def test_options_show_their_numbers(town: Town, client: Client) -> None:
    page = client.get(f"{town.url}?status=finished").content.decode()
    assert ">All (1)<" in page
    assert ">North (0)<" in page
    assert '<option value="finished" selected>finished (1)</option>' in page
    assert ">running (1)<" in page
    assert ">Trägerverein (1)<" in page


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", ["Äpfel kochen", "Garden", "Zebra"]),
        ("sort=newest", ["Äpfel kochen", "Garden", "Zebra"]),
        ("sort=title", ["Äpfel kochen", "Garden", "Zebra"]),
    ],
)
def test_the_order(query: str, expected: list[str], town: Town, client: Client) -> None:
    assert titles(directory(client, town, query)) == expected


def test_pages_of_results_follow_each_other(town: Town, client: Client, settings: Any) -> None:
    settings.WAGTAIL_QUARTIER = {"PAGE_SIZE": 2}
    for sort in ("", "newest", "title"):
        first = titles(directory(client, town, f"sort={sort}"))
        second = titles(directory(client, town, f"sort={sort}&page=2"))
        assert len({*first, *second}) == 3


def test_nothing_found_says_which_filter_to_loosen(town: Town, client: Client) -> None:
    found = directory(client, town, "quarter=north&field=together&sort=title")
    assert found.total == 0
    assert [(one.chip.name, one.count) for one in found.loosenings] == [
        ("field", 2),
        ("quarter", 1),
    ]
    page = client.get(f"{town.url}?quarter=north&field=together").content.decode()
    assert 'href="?quarter=north"' in page
    assert "2 results" in page
    for one in found.loosenings:
        assert directory(client, town, one.chip.remove_query).total == one.count


def test_chips_take_off_one_filter_each_and_keep_the_order(town: Town, client: Client) -> None:
    found = directory(client, town, "quarter=south&status=finished&sort=title&view=list")
    assert [chip.name for chip in found.chips] == ["quarter", "status"]
    assert found.chips[0].remove_query == "status=finished&sort=title&view=list"


def test_a_list_instead_of_cards(town: Town, client: Client) -> None:
    page = client.get(f"{town.url}?view=list").content.decode()
    assert page.count('<th scope="row">') == 3
    assert "quartier-card__title" not in page


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("award_year=0", "Please choose a year between 1900 and 2199."),
        ("award_year=-1", "Please choose a year between 1900 and 2199."),
        ("since=10000", "Please choose a year between 1900 and 2199."),
        ("until=2020x", "Please choose a year between 1900 and 2199."),
        ("since=2021&until=2020", "This is before the first year."),
        ("carrier=1" + "0" * 30, "This choice does not exist. Please choose one from the list."),
        ("sort=upwards", "This choice does not exist. Please choose one from the list."),
    ],
)
def test_what_is_wrong_stands_beside_its_field(
    query: str, sentence: str, town: Town, client: Client
) -> None:
    response = client.get(f"{town.url}?{query}")
    assert response.status_code == 400
    assert response.context_data["directory"].cards == []
    page = response.content.decode()
    name = query.partition("&")[2].partition("=")[0] or query.partition("=")[0]
    beside = page.partition(f'id="id_{name}_error"')[2].partition("</p>")[0]
    assert sentence in beside


def test_any_question_costs_at_most_20_queries(town: Town, client: Client) -> None:
    everything = "&".join(
        [
            "q=Garden", "quarter=south", "field=together", "group=older-people",
            "status=finished", "award=preis-soziale-stadt", "award_year=2004",
            "programme=esf-plus", f"carrier=x-{town.carrier.pk}", "since=2019", "until=2021",
        ]
    )  # fmt: skip
    for query in ("", everything, "q=Garden", "sort=title&view=list"):
        client.get(f"{town.url}?{query}")
        with CaptureQueriesContext(connection) as captured:
            client.get(f"{town.url}?{query}")
        assert len(captured) <= 20, query
