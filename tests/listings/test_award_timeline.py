"""The awards over the years: every count is a recount, and the drawing never lies."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from django.test import Client
from wagtail.models import Locale

from tests import factories
from tests.listings.hidden import STATES
from wagtail_quartier.listings.award_timeline import counted, timeline
from wagtail_quartier.listings.awards import all_grants
from wagtail_quartier.pages import models as pages

pytestmark = pytest.mark.django_db


def query_of(client: Client, **query: str) -> Any:
    return client.get(factories.index_of(pages.AwardsPage).url, query).context_data["query"]


def by_award(query: Any) -> dict[str, int]:
    return {choice.thing.award.name: choice.thing.count for choice in query.awards}


def by_year(query: Any) -> dict[int, int]:
    return {column.thing.year: column.thing.count for column in query.columns}


def test_counts_by_award_and_year_go_with_the_other_filters(client: Client) -> None:
    oak, elm = factories.AwardFactory(name="Oak"), factories.AwardFactory(name="Elm")
    north = factories.quarter(title="North", slug="north")
    lane = factories.quarter(north, title="Lane")
    yard = factories.project(title="Yard", quarters=[lane])
    bench = factories.project(title="Bench")
    everywhere = factories.project(title="Everywhere", in_all_quarters=True)
    factories.grant(yard, 2004, award=oak)
    factories.grant(yard, 2006, award=elm)
    factories.grant(bench, 2006, award=oak)
    factories.grant(everywhere, 2006, award=oak)

    query = query_of(client)
    assert by_award(query) == {"Elm": 1, "Oak": 3}
    assert by_year(query) == {2004: 1, 2005: 0, 2006: 3}
    assert query.total == 4

    query = query_of(client, year="2006")
    assert by_award(query) == {"Elm": 1, "Oak": 2}
    assert by_year(query) == {2004: 1, 2005: 0, 2006: 3}
    assert [column.is_chosen for column in query.columns] == [False, False, True]

    query = query_of(client, quarter="north", award=oak.slug)
    assert by_year(query) == {2004: 1, 2005: 0, 2006: 1}
    assert by_award(query) == {"Elm": 1, "Oak": 2}
    assert [grant.project.title for grant in query.grants] == ["Everywhere", "Yard"]
    assert [quarter.title for quarter in query.grants[1].quarters] == ["Lane"]


def test_an_award_named_in_two_languages_is_one_award() -> None:
    oak = factories.AwardFactory(name="Oak")
    german = Locale.objects.get_or_create(language_code="de")[0]
    eiche = oak.copy_for_translation(german)
    eiche.name = "Eiche"
    eiche.save()
    project = factories.project()
    factories.grant(project, 2004, award=oak)
    factories.grant(project, 2004, award=eiche)

    assert timeline(counted(all_grants())).awards[0].count == 2


@pytest.mark.parametrize("state", STATES)
def test_what_nobody_may_see_is_not_counted(state: str, client: Client) -> None:
    project = factories.project()
    factories.grant(project)
    STATES[state](project)
    page = factories.index_of(pages.AwardsPage)

    assert query_of(client).timeline.total == 0
    assert project.title not in client.get(f"{page.url}feed/").content.decode()


def test_medals_keep_their_measure() -> None:
    oak, elm = factories.AwardFactory(name="Oak"), factories.AwardFactory(name="Elm")
    drawing = timeline({2004: Counter({oak: 30, elm: 1}), 2005: Counter({oak: 4})})

    assert drawing.unit == 5
    assert [len(year.medals) for year in drawing.years] == [7, 1]
    assert drawing.years[0].medals[0] != drawing.years[0].medals[1]
    assert drawing.total == 35


def test_many_awards_stand_on_several_pages_of_results(client: Client) -> None:
    project = factories.project()
    for year in range(2000, 2013):
        factories.grant(project, year)
    page = factories.index_of(pages.AwardsPage)

    assert [year.year for year in query_of(client).years] == list(range(2012, 2000, -1))
    assert [year.year for year in query_of(client, page="2").years] == [2000]
    assert query_of(client, page="2").timeline.total == 13
    assert client.get(page.url, {"page": "3"}).status_code == 400
