"""A question that was asked before is answered with what was drawn, and with nothing else."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale

from tests import factories
from wagtail_quartier.filters import kept_answers
from wagtail_quartier.pages import models as pages
from wagtail_quartier.site_settings import NeighbourhoodSettings

pytestmark = pytest.mark.django_db

#: The site, the page, its parents and picture, the languages: what any page asks for.
QUERIES_OF_A_BARE_PAGE = 10


@pytest.fixture
def url() -> str:
    # The settings are stored when they are first asked for, which is a change.
    NeighbourhoodSettings.load()
    project = factories.project(
        title="Garden", quarters=[factories.quarter(title="South", slug="south")]
    )
    factories.grant(project)
    return factories.index_of(pages.ProjectIndexPage).url


def queries_of(client: Client, url: str) -> tuple[int, str]:
    with CaptureQueriesContext(connection) as queries:
        response = client.get(url)
    assert response.status_code == 200
    return len(queries), response.content.decode()


def test_the_same_question_costs_a_bare_page_and_gives_the_same(client: Client, url: str) -> None:
    first, drawn = queries_of(client, f"{url}?quarter=south")
    again, kept = queries_of(client, f"{url}?utm_source=letter&quarter=south")
    other, _page = queries_of(client, f"{url}?quarter=south&view=list")

    assert kept == drawn
    assert again <= QUERIES_OF_A_BARE_PAGE < other < first


def test_nor_does_it_cost_more_where_the_page_exists_in_another_language(
    client: Client, url: str
) -> None:
    index = pages.ProjectIndexPage.objects.get()
    german = Locale.objects.get_or_create(language_code="de")[0]
    there = index.copy_for_translation(german, copy_parents=True)
    there.save_revision().publish()
    address = f"{url}?q=garden&sort=title"

    first, drawn = queries_of(client, address)
    again, kept = queries_of(client, address)

    assert kept == drawn
    assert f'<a href="{there.url}?q=garden&amp;sort=title" hreflang="de"' in kept
    assert again <= QUERIES_OF_A_BARE_PAGE < first
    assert "_made" not in vars(client.get(address).context_data["directory"])


def test_a_wrong_question_is_wrong_each_time(client: Client, url: str) -> None:
    for _time in range(2):
        response = client.get(f"{url}?quarter=nowhere")
        assert response.status_code == 400
        assert response.context_data["directory"].problems


def test_the_oldest_answer_is_forgotten_first(
    client: Client, url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept_answers, "MOST", 2)
    for word in ("one", "two", "three"):
        client.get(f"{url}?q={word}")

    def is_known(word: str) -> bool:
        return client.get(f"{url}?q={word}").context_data["kept_answer"].is_known

    assert [is_known("three"), is_known("two")] == [True, True]
    assert not is_known("one")


def test_nothing_is_kept_while_templates_change(client: Client, url: str, settings: Any) -> None:
    settings.DEBUG = True
    client.get(url)
    assert client.get(url).context_data["kept_answer"] is None
