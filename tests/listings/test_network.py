"""Who works together in a quarter, as the page of the quarter tells it."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils.translation import override
from wagtail.models import Locale, PageViewRestriction

from tests import factories
from tests.clock import NOW
from wagtail_quartier.listings import network

pytestmark = pytest.mark.django_db

TODAY = NOW.date()
DAY = dt.timedelta(days=1)


def join(quarter: Any, name: str, role: str = "partner", **fields: Any) -> Any:
    """Add an organisation to the network of a quarter."""
    of_organisation = {key: fields.pop(key) for key in ("kind", "email") if key in fields}
    organisation = factories.OrganisationFactory(name=name, **of_organisation)
    quarter.network_members.create(organisation=organisation, role=role, **fields)
    quarter.save()
    return organisation


@pytest.fixture
def quarter() -> Any:
    """A quarter with a core, two sectors and an initiative, and some who are not there today."""
    made = factories.quarter(title="North")
    join(made, "Initiative A", "initiative", kind="initiative")
    join(made, "School B", kind="school")
    join(made, "Association C", since=dt.date(2014, 5, 1), email="c@example.org")
    join(made, "Left D", until=TODAY - DAY)
    join(made, "Coming E", since=TODAY + DAY)
    join(made, "Last day F", until=TODAY)
    join(made, "Managers G", "management")
    both = join(made, "Town H", "coordination", kind="administration")
    made.network_members.create(organisation=both, role="partner")
    made.save()
    return made


def names(shown: network.QuarterNetwork) -> dict[str, list[str]]:
    """Return the names of all groups."""
    return {
        group.heading: [entry.organisation.name for entry in group.entries]
        for group in shown.groups
    }


def test_who_is_there_today_by_role_and_sector_each_once(quarter: Any) -> None:
    with override("en"):
        shown = network.of_quarter(quarter)
        assert names(shown) == {
            "Core team": ["Town H", "Managers G"],
            "Associations": ["Association C", "Last day F"],
            "Schools": ["School B"],
            "Residents' initiatives": ["Initiative A"],
        }

    assert len(shown) == 6
    assert len(shown.wide.nodes) == len(shown.narrow.nodes) == len(shown.poster.nodes) == 6


def test_every_node_leads_to_its_entry_in_the_list(client: Client, quarter: Any) -> None:
    for address in (quarter.url, f"{quarter.url}poster/"):
        html = client.get(address).content.decode()
        links = re.findall(r'class="quartier-network__node[^>]*href="#([^"]+)"', html)
        ids = re.findall(r'\sid="([^"]+)"', html)
        assert len(set(links)) == 6
        assert set(links) <= set(ids)
        assert len(ids) == len(set(ids))
        assert "Left D" not in html
        assert "Coming E" not in html


def test_one_query_whoever_works_there_and_facts_from_the_original(quarter: Any) -> None:
    locale = Locale.objects.get_or_create(language_code="ar")[0]
    arabic = quarter.copy_for_translation(locale, copy_parents=True)
    arabic.title = "الشمال"
    arabic.save_revision().publish()
    join(quarter, "Newcomer")

    assert arabic.original == quarter
    with CaptureQueriesContext(connection) as captured, override("ar"):
        shown = network.of_quarter(arabic)
        drawing = shown.wide
    assert len(captured) == 1
    assert len(drawing.nodes) == 7


def test_nobody_no_figure_and_no_poster(client: Client) -> None:
    alone = factories.quarter()
    join(alone, "Left", until=TODAY - DAY)

    assert "quartier-network" not in client.get(alone.url).content.decode()
    assert client.get(f"{alone.url}poster/").status_code == 404


def test_a_poster_is_as_private_as_its_page(client: Client, quarter: Any) -> None:
    address = f"{quarter.url}poster/"
    assert client.post(address).status_code == 405
    PageViewRestriction.objects.create(page=quarter, restriction_type="login")

    assert client.get(address).status_code == 302


def test_nobody_leaves_before_having_come(quarter: Any) -> None:
    row = quarter.network_members.first()
    row.since, row.until = TODAY, TODAY - DAY

    with pytest.raises(ValidationError, match="before"):
        row.full_clean(exclude=["page"])
