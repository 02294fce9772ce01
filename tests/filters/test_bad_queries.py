"""A query nobody could have meant: said to be wrong, and never answered with everything."""

from __future__ import annotations

from typing import Any

import pytest
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests import factories
from wagtail_quartier.pages import models as pages

pytestmark = pytest.mark.django_db

INDEX_PAGES = {
    pages.ProjectIndexPage: (
        "q",
        "quarter",
        "field",
        "status",
        "award_year",
        "carrier",
        "since",
        "sort",
        "view",
        "page",
    ),
    pages.CentreIndexPage: ("q", "quarter", "access", "page"),
    pages.OfficeHoursPage: ("q", "quarter", "kind", "topic", "language", "appointment", "week"),
    pages.AwardsPage: ("award", "year", "quarter", "page"),
}
PARAMETERS = [(model, name) for model, names in INDEX_PAGES.items() for name in names]
MODELS = pytest.mark.parametrize("model", INDEX_PAGES, ids=lambda model: model.__name__)

BAD_VALUES = {
    "NUL": "%00",
    "NUL in a word": "a%00b",
    "a huge number": "1" + "0" * 30,
    "a negative number": "-1",
    "100,000 characters": "x" * 100_000,
    "invalid UTF-8": "%ff%fe%80",
    "a lone surrogate": "%ed%a0%80",
    "an unknown word": "no-such-word%27%22%3C",
    "another alphabet's digits": "%D9%A3",
}
#: What people may look for; it finds nothing, but there is nothing wrong with it.
HARMLESS_TEXT = {
    "a huge number",
    "a negative number",
    "an unknown word",
    "another alphabet's digits",
}


@pytest.fixture
def content() -> Any:
    """One thing of each kind, which a bad query must not show."""
    # No number occurs in its name and address, for those are looked in.
    address = {"name": "House", "street": "Example Street", "postcode": ""}
    place = factories.PlaceFactory(quarter=factories.quarter(title="Old town"), **address)
    slot = factories.SlotFactory(place=place, office_hours__title="Everything shown")
    centre = factories.centre(title="Everything shown", place=place)
    project = factories.project(title="Everything shown", in_all_quarters=True)
    factories.grant(project)
    return slot, centre, project


def shown_by(response: Any) -> int:
    """How much the page lists."""
    context = response.context_data
    if "directory" in context:
        return len(context["directory"].cards)
    if "timetable" in context:
        return sum(len(day.entries) for day in context["timetable"].days)
    return len(context["query"].grants)


def problems_of(response: Any) -> list[str]:
    context = response.context_data
    return (context.get("directory") or context["query"]).problems


@MODELS
def test_without_a_query_everything_is_listed(model: Any, content: Any, client: Client) -> None:
    response = client.get(factories.index_of(model).url)
    assert response.status_code == 200
    assert shown_by(response) == 1
    assert problems_of(response) == []


@MODELS
def test_a_bad_value_is_said_to_be_wrong(
    model: Any, content: Any, client: Client, subtests: Any
) -> None:
    url = factories.index_of(model).url
    for name in INDEX_PAGES[model]:
        for value, written in BAD_VALUES.items():
            with subtests.test(parameter=name, value=value):
                response = client.get(f"{url}?{name}={written}")
                assert shown_by(response) == 0
                if name == "q" and value in HARMLESS_TEXT:
                    assert response.status_code == 200
                    continue
                assert response.status_code == 400
                (problem,) = problems_of(response)
                assert len(problem) < 200
                text = response.content.decode()
                assert problem in text or "&#x27;" in text


@MODELS
def test_thousands_of_parameters_are_too_many(model: Any, content: Any, client: Client) -> None:
    query = "&".join(f"q{n}=1" for n in range(10_000))
    response = client.get(f"{factories.index_of(model).url}?{query}")
    assert response.status_code == 400
    assert shown_by(response) == 0
    assert "too many parameters" in response.content.decode()


@MODELS
def test_one_parameter_a_thousand_times_counts_the_last(
    model: Any, content: Any, client: Client
) -> None:
    name = INDEX_PAGES[model][0]
    query = "&".join([f"{name}=no-such-word"] * 900)
    response = client.get(f"{factories.index_of(model).url}?{query}")
    assert response.status_code in {200, 400}
    assert shown_by(response) == 0


@MODELS
def test_parameters_of_others_are_none_of_our_business(
    model: Any, content: Any, client: Client
) -> None:
    response = client.get(f"{factories.index_of(model).url}?utm_source=%00&foo[]={'9' * 40}")
    assert response.status_code == 200
    assert shown_by(response) == 1


WEEKS = ["2026-W00", "2026-W54", "2025-W53", "1000-W01", "9999-W52", "2026-W1", "2026-03-02"]


def test_a_week_that_does_not_exist_or_is_too_far_away(
    content: Any, client: Client, subtests: Any
) -> None:
    url = factories.index_of(pages.OfficeHoursPage).url
    for week in WEEKS:
        with subtests.test(week=week):
            response = client.get(f"{url}?week={week}")
            assert response.status_code == 400
            assert shown_by(response) == 0


@pytest.mark.parametrize("model", [pages.ProjectIndexPage, pages.CentreIndexPage, pages.AwardsPage])
def test_a_page_of_results_that_does_not_exist(
    model: Any, content: Any, client: Client, subtests: Any
) -> None:
    url = factories.index_of(model).url
    for page in ("0", "2", "-1", "1.0", "last", "99999999", " 1", "1" + "0" * 40):
        with subtests.test(page=page):
            response = client.get(f"{url}?page={page}")
            assert response.status_code == 400
            assert shown_by(response) == 0


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(data=st.data())
def test_no_query_whatever_is_an_error_of_ours(
    data: st.DataObject, content: Any, client: Client
) -> None:
    model, name = data.draw(st.sampled_from(PARAMETERS))
    value = data.draw(st.text(max_size=300) | st.integers().map(str))
    response = client.get(factories.index_of(model).url, {name: value.encode("utf-8", "ignore")})
    assert response.status_code in {200, 400}
    assert (response.status_code == 400) == bool(problems_of(response))
